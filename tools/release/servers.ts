/** The table of headers in the words of each server. */
import { commonHeaders, HEADER_RULES, type HeaderRule, type Headers, MORE_TYPES } from "./headers";
import type { Cloud } from "./policy";

const lines = (headers: Headers, line: (name: string, value: string) => string): string =>
  Object.entries(headers)
    .map(([name, value]) => line(name, value))
    .join("\n");

/** nginx forgets the headers of the outer level as soon as a location adds one, so each names all of them. */
function nginxLocation({ path, headers }: HeaderRule, cloud: Cloud): string {
  const how = path.endsWith("/") ? "^~" : "=";
  const all = { ...commonHeaders(cloud), ...headers };
  return `location ${how} ${path} {\n${lines(all, (n, v) => `  add_header ${n} "${v}" always;`)}\n}`;
}

/** For `include` inside a server block that names root and certificate. */
export function nginxConf(cloud: Cloud): string {
  return `# 由 npm run release 生成：写进 server { } 里的 include。Made by npm run release: include it in a server { } block.
charset utf-8;
charset_types text/plain text/xml text/css text/javascript application/javascript application/json;
gzip on;
gzip_vary on;
gzip_types text/plain text/xml application/xml text/javascript application/javascript application/json application/wasm;

${lines(commonHeaders(cloud), (n, v) => `add_header ${n} "${v}" always;`)}

${HEADER_RULES.map((rule) => nginxLocation(rule, cloud)).join("\n\n")}

# 上一个版本，只给管理员回退用。The build before, for the administrator who goes back.
location ^~ /back/ { return 404; }
location ^~ /server/ { return 404; }
`;
}

/** Netlify and Cloudflare Pages. Headers of all rules that meet an address are sent together. */
export function headersFile(cloud: Cloud): string {
  const rules = [{ path: "/*", headers: commonHeaders(cloud) }, ...HEADER_RULES];
  return rules
    .map(({ path, headers }) => {
      const pattern = path.length > 1 && path.endsWith("/") ? `${path}*` : path;
      return `${pattern}\n${lines(headers, (n, v) => `  ${n}: ${v}`)}\n`;
    })
    .join("\n");
}

/** Azure Static Web Apps. */
export function staticWebApp(cloud: Cloud): string {
  const routes = HEADER_RULES.map(({ path, headers }) => ({
    route: path.endsWith("/") ? `${path}*` : path,
    headers,
  }));
  const mimeTypes = Object.fromEntries(Object.entries(MORE_TYPES).map(([end, type]) => [`.${end}`, type]));
  return `${JSON.stringify({ globalHeaders: commonHeaders(cloud), routes, mimeTypes }, null, 2)}\n`;
}

const escape = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
const iisHeaders = (headers: Headers, first = ""): string =>
  `<httpProtocol><customHeaders>${first}
${lines(headers, (n, v) => `<remove name="${n}" /><add name="${n}" value="${escape(v)}" />`)}
</customHeaders></httpProtocol>`;

/** IIS: a location for each rule, the common headers for all. */
export function webConfig(cloud: Cloud): string {
  const types = Object.entries(MORE_TYPES)
    .map(
      ([end, type]) =>
        `<remove fileExtension=".${end}" /><mimeMap fileExtension=".${end}" mimeType="${type}" />`
    )
    .join("\n");
  const location = ({ path, headers }: HeaderRule) =>
    `<location path="${path.replace(/^\/|\/$/g, "")}"><system.webServer>${iisHeaders(headers)}</system.webServer></location>`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<configuration>
<system.webServer>
<staticContent>
${types}
</staticContent>
${iisHeaders(commonHeaders(cloud), '<remove name="X-Powered-By" />')}
</system.webServer>
${HEADER_RULES.map(location).join("\n")}
</configuration>
`;
}

/** The files of a release that tell a server its headers, by their names. */
export const SERVER_FILES: Readonly<Record<string, (cloud: Cloud) => string>> = {
  "server/nginx.conf": nginxConf,
  _headers: headersFile,
  "staticwebapp.config.json": staticWebApp,
  "web.config": webConfig,
};
