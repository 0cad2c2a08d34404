export const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
export const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
export const CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
export const SHEET_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
export const STRICT = "http://purl.oclc.org/ooxml/";

/** The prefixes names are read under, whatever prefixes a file uses; the main namespaces of the parts have none. */
const CANONICAL: ReadonlyMap<string, string> = new Map([
  [MAIN, ""],
  ["http://schemas.openxmlformats.org/package/2006/relationships", ""],
  ["http://schemas.openxmlformats.org/package/2006/content-types", ""],
  ["http://schemas.openxmlformats.org/officeDocument/2006/extended-properties", ""],
  [RELATIONSHIPS, "r:"],
  ["http://schemas.openxmlformats.org/markup-compatibility/2006", "mc:"],
  [DRAWING, "a:"],
  [CHART, "c:"],
  [SHEET_DRAWING, "xdr:"],
  ["http://schemas.microsoft.com/office/spreadsheetml/2009/9/main", "x14:"],
  ["http://schemas.microsoft.com/office/excel/2006/main", "xm:"],
  ["http://schemas.microsoft.com/office/spreadsheetml/2014/revision", "xr:"],
  ["http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray", "xda:"],
  ["http://schemas.microsoft.com/office/webextensions/webextension/2010/11", "we:"],
  ["http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11", "wetp:"],
]);

/** Turns the names of one document into canonical ones, by the prefixes it declares. */
export class Names {
  private readonly prefixes = new Map<string, string>();
  private readonly known = new Map<string, string>();

  declare(attribute: string, uri: string): void {
    const prefix = attribute === "xmlns" ? "" : attribute.slice("xmlns:".length);
    const canonical = CANONICAL.get(uri);
    if (canonical === undefined || this.prefixes.get(prefix) === canonical) return;
    this.prefixes.set(prefix, canonical);
    this.known.clear();
  }

  element(name: string): string {
    let canonical = this.known.get(name);
    if (canonical === undefined)
      this.known.set(name, (canonical = this.resolve(name, this.prefixes.get(""))));
    return canonical;
  }

  /** An attribute without a prefix is in no namespace. */
  attribute(name: string): string {
    return name.includes(":") ? this.element(name) : name;
  }

  private resolve(name: string, unprefixed = ""): string {
    const colon = name.indexOf(":");
    if (colon < 0) return unprefixed + name;
    return (this.prefixes.get(name.slice(0, colon)) ?? name.slice(0, colon + 1)) + name.slice(colon + 1);
  }
}
