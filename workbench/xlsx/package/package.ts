import { fileProblem } from "../problems";
import { childrenOf, parseXml, type XmlDocument, type XmlElement } from "../xml/document";
import { XmlPatch } from "../xml/patch";
import { element } from "../xml/write";
import { decodeXml, encodeXml } from "./encoding";
import { Entries, samePart } from "./entries";
import { relationshipsPartOf, relativeTarget, resolveTarget } from "./parts";
import { pack, readZip, unpack, writeZip } from "./zip";

export interface Relationship {
  readonly id: string;
  /** The last step of the type: `worksheet`, `sharedStrings`, `table`. */
  readonly kind: string;
  /** The part's name, or the address as written when it lies outside the package. */
  readonly target: string;
  readonly external: boolean;
}

const CONTENT_TYPES = "[Content_Types].xml";
const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';
const RELATIONSHIPS_TYPE = "http://schemas.openxmlformats.org/package/2006/relationships";
const RELATIONSHIPS_CONTENT_TYPE = "application/vnd.openxmlformats-package.relationships+xml";
const CONTENT_TYPES_TYPE = "http://schemas.openxmlformats.org/package/2006/content-types";

/**
 * The parts of an Office package with their content types and relationships. A part that is not put keeps its zip entry
 * as it is.
 */
export class Package {
  private readonly documents = new Map<string, XmlDocument>();
  private changed = false;

  constructor(private readonly entries = new Entries()) {}

  static open(bytes: Uint8Array): Package {
    return new Package(new Entries(readZip(bytes)));
  }

  /** Whether a part was put or removed since the package was opened. */
  get isChanged(): boolean {
    return this.changed;
  }

  toBytes(): Uint8Array {
    return writeZip(this.entries.all());
  }

  has(part: string): boolean {
    return this.entries.get(part) !== undefined;
  }

  text(part: string): string {
    const entry = this.entries.get(part);
    if (!entry) throw fileProblem("damaged");
    return decodeXml(unpack(entry));
  }

  /** A parsed part; kept, because small parts are asked for often. Large ones are parsed from `text`. */
  xml(part: string): XmlDocument {
    const key = this.entries.keyOf(part);
    let document = this.documents.get(key);
    if (!document) this.documents.set(key, (document = parseXml(this.text(part))));
    return document;
  }

  /** Writes a part; one that is new gets its place at the end and, when given, its content type. */
  put(part: string, text: string, contentType?: string): void {
    const key = this.entries.keyOf(part);
    this.changed = true;
    this.entries.set(key, pack(this.entries.get(key)?.name ?? part, encodeXml(text)));
    this.documents.delete(key);
    if (contentType !== undefined) this.setContentType(part, contentType);
  }

  /** A new part from its root element. */
  create(part: string, rootXml: string, contentType: string): void {
    this.put(part, XML_HEAD + rootXml, contentType);
  }

  /** Applies a patch to the part it was made for; nothing to change leaves the part untouched. */
  apply(part: string, patch: XmlPatch): void {
    if (!patch.isEmpty) this.put(part, patch.apply());
  }

  /** Removes a part with its content type and its own relationships. */
  remove(part: string): void {
    this.changed = true;
    for (const gone of [part, relationshipsPartOf(part)]) {
      this.documents.delete(this.entries.keyOf(gone));
      this.entries.delete(gone);
    }
    this.dropContentType(part);
  }

  /** `xl/worksheets/sheet3.xml` for the lowest number nobody has. */
  freeName(before: string, after: string): string {
    for (let n = 1; ; n++) {
      if (!this.has(`${before}${n}${after}`)) return `${before}${n}${after}`;
    }
  }

  // ---- content types

  contentType(part: string): string | undefined {
    const { root } = this.xml(CONTENT_TYPES);
    const override = this.override(part);
    if (override) return override.attributes.ContentType;
    const extension = part.slice(part.lastIndexOf(".") + 1).toLowerCase();
    const byExtension = (e: XmlElement): boolean => e.attributes.Extension?.toLowerCase() === extension;
    return childrenOf(root, "Default").find(byExtension)?.attributes.ContentType;
  }

  private override(part: string): XmlElement | undefined {
    const nameIn = (e: XmlElement): string => e.attributes.PartName ?? "";
    const all = childrenOf(this.xml(CONTENT_TYPES).root, "Override");
    return all.find((e) => nameIn(e) === `/${part}`) ?? all.find((e) => samePart(nameIn(e), part));
  }

  private setContentType(part: string, contentType: string): void {
    if (this.contentType(part) === contentType) return;
    const patch = new XmlPatch(this.xml(CONTENT_TYPES), CONTENT_TYPES_TYPE);
    const xml = element("Override", { PartName: `/${part}`, ContentType: contentType });
    const present = this.override(part);
    if (present) patch.replace(present, xml);
    else patch.append(patch.document.root, xml);
    this.apply(CONTENT_TYPES, patch);
  }

  private dropContentType(part: string): void {
    const present = this.override(part);
    if (!present) return;
    const patch = new XmlPatch(this.xml(CONTENT_TYPES), CONTENT_TYPES_TYPE);
    patch.remove(present);
    this.apply(CONTENT_TYPES, patch);
  }

  // ---- relationships

  relationships(part: string): Relationship[] {
    const file = relationshipsPartOf(part);
    if (!this.has(file)) return [];
    return childrenOf(this.xml(file).root, "Relationship").map(({ attributes }) => {
      const external = attributes.TargetMode === "External";
      const target = attributes.Target ?? "";
      return {
        id: attributes.Id ?? "",
        kind: (attributes.Type ?? "").replace(/^.*\//, ""),
        target: external ? target : resolveTarget(part, target),
        external,
      };
    });
  }

  related(part: string, kind: string): Relationship[] {
    return this.relationships(part).filter((r) => r.kind === kind && !r.external && this.has(r.target));
  }

  /** Adds a relationship and gives its id. */
  relate(part: string, type: string, target: string): string {
    const file = relationshipsPartOf(part);
    const taken = new Set(this.relationships(part).map((r) => r.id));
    let n = taken.size + 1;
    while (taken.has(`rId${n}`)) n++;
    if (!this.has(file)) {
      this.create(file, `<Relationships xmlns="${RELATIONSHIPS_TYPE}"/>`, RELATIONSHIPS_CONTENT_TYPE);
    }
    const patch = new XmlPatch(this.xml(file), RELATIONSHIPS_TYPE);
    const attributes = { Id: `rId${n}`, Type: type, Target: relativeTarget(part, target) };
    patch.append(patch.document.root, element("Relationship", attributes));
    this.apply(file, patch);
    return `rId${n}`;
  }

  unrelate(part: string, id: string): void {
    const file = relationshipsPartOf(part);
    const present = childrenOf(this.xml(file).root, "Relationship").find((e) => e.attributes.Id === id);
    if (!present) return;
    const patch = new XmlPatch(this.xml(file), RELATIONSHIPS_TYPE);
    patch.remove(present);
    this.apply(file, patch);
  }

  /** Every part that can be reached from the package's own relationships. */
  reachable(): Set<string> {
    const found = new Set<string>();
    const stack = [""];
    for (let part = stack.pop(); part !== undefined; part = stack.pop())
      for (const { target, external } of this.relationships(part)) {
        const key = this.entries.keyOf(target);
        if (external || found.has(key) || !this.has(target)) continue;
        found.add(key);
        stack.push(target);
      }
    return found;
  }
}
