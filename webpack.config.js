const path = require("node:path");
const CopyWebpackPlugin = require("copy-webpack-plugin");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const webpack = require("webpack");
const { require: requireTs } = require("tsx/cjs/api");

/**
 * The build knows one address, the one of development, and Microsoft's own Office.js; `npm run release` stamps what a
 * shop's server needs instead, so that the scripts that were tested are the scripts that are shipped.
 */
const DEV_URL = "https://localhost:3000/";

/** The number in the manifest and the fingerprint of the sources, as the pane shows them. */
async function buildName() {
  const { sourceFingerprint } = await import("./tools/ensure-build.mjs");
  const { version } = require("./package.json");
  return `${version}.0 (${sourceFingerprint().slice(0, 8)})`;
}

const DEVELOPMENT_NAMESPACE = {
  test: /[\\/]src[\\/].+\.tsx?$/,
  enforce: "pre",
  loader: path.resolve(__dirname, "tools/webpack-development-loader.cjs"),
};

/** Manifest, metadata and page name this one; everything else is named by what is in it. */
const isEntry = (name) => name === "functions";

/** What is made from the catalogue of the functions: their metadata and their help, in both languages. */
class CataloguePlugin {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap("CataloguePlugin", (compilation) => {
      const { functionsJson } = requireTs("./tools/functions-json.ts", __filename);
      const { helpPages } = requireTs("./tools/help-pages.ts", __filename);
      const emit = (file, text) => compilation.emitAsset(file, new webpack.sources.RawSource(text));
      const metadata = (locale) => JSON.stringify(functionsJson(locale, DEV_URL), null, 2);
      emit("functions.json", metadata("en"));
      emit("functions-zh-CN.json", metadata("zh"));
      for (const { path: file, html } of helpPages()) emit(file, html);
    });
  }
}

/** The licences of everything the build took in; one that may not be shipped fails it. */
class LicencesPlugin {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap("LicencesPlugin", (compilation) => {
      const { licencesFile } = requireTs("./tools/licences.ts", __filename);
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: "LicencesPlugin", stage }, () => {
        const text = licencesFile(compilation, __dirname);
        compilation.emitAsset("THIRD-PARTY-LICENSES.txt", new webpack.sources.RawSource(text));
      });
    });
  }
}

/** A part with a name is known by it, so that the list of files in functions.js says it once. */
class NamedPartsPlugin {
  apply(compiler) {
    compiler.hooks.compilation.tap("NamedPartsPlugin", (compilation) => {
      compilation.hooks.beforeChunkIds.tap("NamedPartsPlugin", (chunks) => {
        for (const chunk of chunks) if (chunk.name) [chunk.id, chunk.ids] = [chunk.name, [chunk.name]];
      });
    });
  }
}

async function devCertificate(serving) {
  if (!serving) return undefined;
  return require("office-addin-dev-certs").getHttpsServerOptions();
}

module.exports = async (env, options) => {
  const dev = options.mode === "development";
  const build = await buildName();
  const { officeJs, pagePolicy } = requireTs("./tools/release/policy.ts", __filename);
  const { developmentManifest } = requireTs("./tools/development-manifest.ts", __filename);
  const office = officeJs("global");
  const certificate = await devCertificate(env.WEBPACK_SERVE);
  return {
    devtool: dev ? "source-map" : false,
    entry: {
      functions: { import: "./src/functions/functions.ts", layer: "functions" },
      // The page loads both: what the formulas have brought along already does not come once more with the pane.
      taskpane: { import: "./src/taskpane/taskpane.tsx", dependOn: "functions" },
    },
    experiments: { layers: true },
    output: {
      path: path.resolve(__dirname, "dist"),
      filename: ({ chunk }) => (isEntry(chunk.name) ? "[name].js" : "app/[name].[contenthash:8].js"),
      chunkFilename: "app/[name].[contenthash:8].js",
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
        // Only what starts a page, a worker or the functions does something by being loaded: the rest goes where it is asked for.
        {
          include: path.resolve(__dirname, "src"),
          exclude: ["taskpane/taskpane.tsx", "functions/functions.ts", "workers/roster/worker.ts"].map(
            (file) => path.resolve(__dirname, "src", file)
          ),
          sideEffects: false,
        },
        {
          test: /\.js$/,
          include: /node_modules[\\/]@fluentui[\\/]react-(?!icons)/,
          use: path.resolve(__dirname, "tools/webpack-icons-loader.js"),
        },
        {
          test: /[\\/]highs[\\/]build[\\/]highs\.mjs$/,
          use: path.resolve(__dirname, "tools/webpack-own-address-loader.cjs"),
        },
        // Says nothing to anybody and is the same for formulas and pane.
        { include: path.resolve(__dirname, "src/domain"), layer: "domain" },
        {
          test: /[\\/]src[\\/]text[\\/].+\.ts$/,
          issuerLayer: "functions",
          enforce: "pre",
          loader: path.resolve(__dirname, "tools/chinese-only-loader.cjs"),
        },
        ...(dev ? [DEVELOPMENT_NAMESPACE] : []),
        {
          test: /\.wasm$/,
          type: "asset/resource",
          generator: { filename: "app/[name].[contenthash:8][ext]" },
        },
      ],
    },
    plugins: [
      // The solver's loader asks for Node's own modules in a branch that browsers never take.
      new webpack.IgnorePlugin({ resourceRegExp: /^node:/ }),
      new webpack.DefinePlugin({ SHOPOPS_BUILD: JSON.stringify(build) }),
      new CataloguePlugin(),
      new LicencesPlugin(),
      new NamedPartsPlugin(),
      new HtmlWebpackPlugin({
        filename: "taskpane.html",
        template: "./src/taskpane/taskpane.html",
        templateParameters: { office, policy: pagePolicy(office), build },
        chunks: ["functions", "taskpane"],
        chunksSortMode: "manual",
        scriptLoading: "defer",
        inject: "head",
      }),
      new CopyWebpackPlugin({
        patterns: [
          {
            from: "manifest.xml",
            ...(dev ? { transform: (xml) => developmentManifest(xml.toString()) } : {}),
          },
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
