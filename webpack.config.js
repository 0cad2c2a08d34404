const path = require("node:path");
const CopyWebpackPlugin = require("copy-webpack-plugin");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const webpack = require("webpack");
const { require: requireTs } = require("tsx/cjs/api");

/** The address in manifest.xml; a production build replaces it by ADDIN_URL. */
const DEV_URL = "https://localhost:3000/";

/** Microsoft's own address: Excel needs it and certification demands it. 21Vianet (世纪互联) has another one. */
const OFFICE_JS = {
  global: "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
  "21vianet": "https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js",
};

function officeJs() {
  const cdn = process.env.ADDIN_OFFICE_CDN || "global";
  if (!OFFICE_JS[cdn])
    throw new Error(`ADDIN_OFFICE_CDN must be one of: ${Object.keys(OFFICE_JS).join(", ")}`);
  return OFFICE_JS[cdn];
}

/** What the pane may load: its own files and Office.js, nothing else. Fluent UI writes its styles at run time. */
const contentSecurityPolicy = (office) =>
  [
    "default-src 'none'",
    `script-src 'self' ${new URL(office).origin}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");

function addinUrl() {
  const url = process.env.ADDIN_URL || DEV_URL;
  if (!/^https:\/\/.+\/$/.test(url))
    throw new Error(`ADDIN_URL must start with https:// and end with /: ${url}`);
  return url;
}

/** What is made from the catalogue of the functions: their metadata and their help, in both languages. */
class CataloguePlugin {
  constructor(url) {
    this.url = url;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap("CataloguePlugin", (compilation) => {
      const { functionsJson } = requireTs("./tools/functions-json.ts", __filename);
      const { helpPages } = requireTs("./tools/help-pages.ts", __filename);
      const emit = (file, text) => compilation.emitAsset(file, new webpack.sources.RawSource(text));
      const metadata = (locale) => JSON.stringify(functionsJson(locale, this.url), null, 2);
      emit("functions.json", metadata("en"));
      emit("functions-zh-CN.json", metadata("zh"));
      for (const { path: file, html } of helpPages()) emit(file, html);
    });
  }
}

async function devCertificate(serving) {
  if (!serving) return undefined;
  return require("office-addin-dev-certs").getHttpsServerOptions();
}

module.exports = async (env, options) => {
  const dev = options.mode === "development";
  const office = officeJs();
  const url = addinUrl();
  const certificate = await devCertificate(env.WEBPACK_SERVE);
  return {
    devtool: dev ? "source-map" : false,
    entry: {
      functions: { import: "./src/functions/functions.ts", layer: "functions" },
      taskpane: "./src/taskpane/taskpane.tsx",
    },
    experiments: { layers: true },
    output: {
      path: path.resolve(__dirname, "dist"),
      filename: "[name].js",
      chunkFilename: "[name].js",
      clean: true,
      publicPath: "auto",
    },
    resolve: { extensions: [".tsx", ".ts", ".js"] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          // Types are checked by `npm run types`; here they are only taken off.
          use: { loader: "ts-loader", options: { transpileOnly: true, compilerOptions: { noEmit: false } } },
        },
        // The domain is pure: what nobody asks for need not be shipped.
        { include: path.resolve(__dirname, "src", "domain"), sideEffects: false },
        {
          test: /\.js$/,
          include: /node_modules[\\/]@fluentui[\\/]react-(?!icons)/,
          use: path.resolve(__dirname, "tools/webpack-icons-loader.js"),
        },
        {
          test: /[\\/]highs[\\/]build[\\/]highs\.mjs$/,
          use: path.resolve(__dirname, "tools/webpack-own-address-loader.cjs"),
        },
        {
          test: /[\\/]src[\\/]text[\\/].+\.ts$/,
          issuerLayer: "functions",
          enforce: "pre",
          loader: path.resolve(__dirname, "tools/chinese-only-loader.cjs"),
        },
        { test: /\.wasm$/, type: "asset/resource", generator: { filename: "assets/[name][ext]" } },
      ],
    },
    plugins: [
      // The solver's loader asks for Node's own modules in a branch that browsers never take.
      new webpack.IgnorePlugin({ resourceRegExp: /^node:/ }),
      new CataloguePlugin(url),
      new HtmlWebpackPlugin({
        filename: "taskpane.html",
        template: "./src/taskpane/taskpane.html",
        templateParameters: { office, policy: contentSecurityPolicy(office) },
        chunks: ["functions", "taskpane"],
        chunksSortMode: "manual",
        scriptLoading: "defer",
        inject: "head",
      }),
      new CopyWebpackPlugin({
        patterns: [
          { from: "manifest.xml", transform: (xml) => xml.toString().replaceAll(DEV_URL, url) },
          { from: "assets/icons/*.png", to: "assets/icons/[name][ext]" },
        ],
      }),
    ],
    performance: { hints: false },
    devServer: {
      host: "localhost",
      port: 3000,
      hot: false,
      client: false,
      server: certificate ? { type: "https", options: certificate } : "https",
      headers: { "Access-Control-Allow-Origin": "*" },
    },
  };
};
