export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\r": "&#13;",
  "\n": "&#10;",
  "\t": "&#9;",
};

/** What XML 1.0 cannot hold at all: most control characters and lone surrogates. */
const UNWRITABLE =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

export const escapeText = (text: string): string =>
  text.replace(UNWRITABLE, "").replace(/[&<>\r]/g, (c) => ENTITIES[c]!);

export const escapeAttribute = (text: string): string =>
  text.replace(UNWRITABLE, "").replace(/[&<>"\r\n\t]/g, (c) => ENTITIES[c]!);

export const attributeText = (value: string | number | boolean): string =>
  typeof value === "boolean" ? (value ? "1" : "0") : String(value);

/** `<name a="…">content</name>`; attributes that are undefined are left out, no content closes the tag at once. */
export function element(name: string, attributes: Attributes, content = ""): string {
  let tag = `<${name}`;
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined) tag += ` ${key}="${escapeAttribute(attributeText(value))}"`;
  }
  return content === "" ? `${tag}/>` : `${tag}>${content}</${name}>`;
}

/** An element with text in it; space at the ends is kept. */
export const textElement = (name: string, text: string, attributes: Attributes = {}): string => {
  const escaped = escapeText(text);
  const kept = /^\s|\s$|\n/.test(text) ? { ...attributes, "xml:space": "preserve" } : attributes;
  return escaped === ""
    ? element(name, attributes, "").replace(/\/>$/, `></${name}>`)
    : element(name, kept, escaped);
};

/** How SpreadsheetML writes characters that XML cannot hold: `_x000B_`; a literal `_x000B_` is escaped in turn. */
export const encodeXstring = (text: string): string =>
  text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_")
    .replace(UNWRITABLE, (c) => `_x${c.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`);

export const decodeXstring = (text: string): string =>
  text.includes("_x")
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
    : text;
