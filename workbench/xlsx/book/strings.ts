import { fileProblem } from "../problems";
import type { Package } from "../package/package";
import { childrenOf, child, parseXml, type XmlDocument, type XmlElement } from "../xml/document";
import { MAIN } from "../xml/namespaces";
import { XmlPatch } from "../xml/patch";
import { decodeXstring, element, encodeXstring, textElement } from "../xml/write";

export const SHARED_STRINGS = "application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml";
export const SHARED_STRINGS_KIND =
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings";

export interface StringItem {
  readonly text: string;
  /** The item's own XML when it is more than plain text (runs, phonetics). */
  readonly rich?: string;
}

const textOf = (element: XmlElement | undefined): string => decodeXstring(element?.text ?? "");

/** An `<si>` or `<is>`: its text without phonetics. `document` is the text it stands in. */
export function readStringItem(document: string, item: XmlElement): StringItem {
  const isPlain = item.children.every((c) => c.name === "t");
  if (isPlain) return { text: textOf(child(item, "t")) };
  const runs = childrenOf(item, "r").map((run) => textOf(child(run, "t")));
  const text = textOf(child(item, "t")) + runs.join("");
  return { text, rich: document.slice(item.innerStart, item.innerEnd) };
}

/**
 * The strings of a package: the shared ones by their index, after them the rich ones that stand inside cells. A cell's
 * `origin` is an index into this list.
 */
export class StringPool {
  readonly items: StringItem[] = [];
  sharedCount = 0;

  static read(pkg: Package, part: string | undefined): StringPool {
    const pool = new StringPool();
    if (part === undefined) return pool;
    const text = pkg.text(part);
    const add = (item: XmlElement): void => void pool.items.push(readStringItem(text, item));
    parseXml(text, new Map([["si", add]]));
    pool.sharedCount = pool.items.length;
    return pool;
  }

  shared(index: number): StringItem {
    const item = index < this.sharedCount ? this.items[index] : undefined;
    if (!item) throw fileProblem("damaged");
    return item;
  }

  /** Keeps a rich string that stands inside its cell; gives its origin. */
  keep(item: StringItem): number {
    return this.items.push(item) - 1;
  }
}

/** Adds strings behind the shared ones of a package; the part is written once, by `finish`. */
export class StringWriter {
  private readonly indexes = new Map<string, number>();
  private readonly added: string[] = [];
  private references = 0;

  constructor(readonly pool: StringPool) {
    for (let i = pool.sharedCount - 1; i >= 0; i--) {
      const item = pool.items[i]!;
      if (item.rich === undefined) this.indexes.set(item.text, i);
    }
  }

  indexOf(text: string): number {
    this.references++;
    let index = this.indexes.get(text);
    if (index === undefined) {
      index = this.pool.sharedCount + this.added.length;
      this.added.push(textElement("t", encodeXstring(text)));
      this.indexes.set(text, index);
    }
    return index;
  }

  finish(pkg: Package, workbookPart: string, part: string | undefined): void {
    if (this.added.length === 0) return;
    const items = this.added.map((text) => `<si>${text}</si>`);
    if (part !== undefined) pkg.put(part, this.extend(parseXml(pkg.text(part), DROP), items));
    else this.make(pkg, workbookPart, items);
  }

  private extend(document: XmlDocument, items: readonly string[]): string {
    const patch = new XmlPatch(document);
    const { attributes } = document.root;
    for (const item of items) patch.append(document.root, item);
    patch.attributes(document.root, {
      ...(attributes.count === undefined ? {} : { count: Number(attributes.count) + this.references }),
      ...(attributes.uniqueCount === undefined ? {} : { uniqueCount: this.pool.sharedCount + items.length }),
    });
    return patch.apply();
  }

  private make(pkg: Package, workbookPart: string, items: readonly string[]): void {
    const attributes = { xmlns: MAIN, count: this.references, uniqueCount: items.length };
    pkg.create("xl/sharedStrings.xml", element("sst", attributes, items.join("")), SHARED_STRINGS);
    pkg.relate(workbookPart, SHARED_STRINGS_KIND, "xl/sharedStrings.xml");
  }
}

const DROP = new Map([["si", (): void => undefined]]);
