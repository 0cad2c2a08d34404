/** What the add-in's files may load, and where Office.js comes from. */

/** Microsoft's own addresses: Excel needs them and certification demands the first. 21Vianet (世纪互联) has its own. */
const OFFICE_JS = {
  global: "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
  "21vianet": "https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js",
} as const;

export type Cloud = keyof typeof OFFICE_JS;

export const officeJs = (cloud: Cloud): string => OFFICE_JS[cloud];

/** Of two clouds' addresses the one that a page names. */
export const cloudOf = (html: string): Cloud | undefined =>
  (Object.keys(OFFICE_JS) as Cloud[]).find((cloud) => html.includes(OFFICE_JS[cloud]));

function policy(office: string, ...scripts: string[]): string {
  const { origin } = new URL(office);
  return [
    "default-src 'none'",
    ["script-src 'self'", origin, ...scripts].join(" "),
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

/** In the page itself: its own files and Office.js, nothing else. Fluent UI writes its styles at run time. */
export const pagePolicy = (office: string): string => policy(office);

/** As a header it reaches the worker too, whose solver is WebAssembly. Excel on the web frames the page: nothing on that. */
export const headerPolicy = (office: string): string => policy(office, "'wasm-unsafe-eval'");
