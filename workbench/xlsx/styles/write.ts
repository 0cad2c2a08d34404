import type { StyleData } from "../../model/data";
import { same, keyOf } from "../compare";
import { child, type XmlElement } from "../xml/document";
import { XmlPatch, patchStartTag } from "../xml/patch";
import { element, type Attributes } from "../xml/write";
import {
  alignmentAttributes,
  borderXml,
  differentialXml,
  fillXml,
  fontXml,
  protectionAttributes,
  type FontOrigin,
} from "./facet-xml";
import type { Font } from "./facets";
import { BUILT_IN_IDS, FIRST_CUSTOM } from "./number-formats";
import type { StyleSource } from "./read";

const ORDER = [
  "numFmts",
  "fonts",
  "fills",
  "borders",
  "cellStyleXfs",
  "cellXfs",
  "cellStyles",
  "dxfs",
  "tableStyles",
  "colors",
  "extLst",
];

/** A list of the styles part: what it holds, by content, and what is added behind it. */
class RecordList {
  private readonly indexes = new Map<string, number>();
  readonly added: string[] = [];

  constructor(
    readonly name: string,
    private count: number,
    known: readonly unknown[] = []
  ) {
    for (let i = known.length - 1; i >= 0; i--) this.indexes.set(keyOf(known[i]), i);
  }

  indexOf(content: unknown, xml: () => string): number {
    const key = keyOf(content);
    let index = this.indexes.get(key);
    if (index === undefined) {
      index = this.count++;
      this.added.push(xml());
      this.indexes.set(key, index);
    }
    return index;
  }

  write(patch: XmlPatch): void {
    if (this.added.length === 0) return;
    const list = child(patch.document.root, this.name);
    const items = this.added.join("");
    if (!list) patch.setChild(patch.document.root, this.name, this.whole(items), ORDER);
    else {
      for (const item of this.added) patch.append(list, item);
      if (list.attributes.count !== undefined) patch.attributes(list, { count: this.count });
    }
  }

  private whole = (items: string): string => element(this.name, { count: this.count }, items);
}

/** Content of a style without the record it came from. */
const contentOf = ({ xf: _xf, ...content }: StyleData): Omit<StyleData, "xf"> => content;

/** Gives every style of a book its record, adding records for those the package does not have. */
export class StyleWriter {
  private readonly xfs: RecordList;
  private readonly fonts: RecordList;
  private readonly fills: RecordList;
  private readonly borders: RecordList;
  private readonly differentials: RecordList;
  private readonly formats = new Map<string, number>();
  private readonly newFormats: string[] = [];
  private readonly resolved = new Map<number, number>();

  constructor(
    private readonly source: StyleSource,
    private readonly styles: readonly StyleData[]
  ) {
    const { fonts, fills, borders, differential } = source;
    this.fonts = new RecordList("fonts", fonts.length, fonts);
    this.fills = new RecordList("fills", fills.length, fills);
    this.borders = new RecordList("borders", borders.length, borders);
    this.xfs = new RecordList("cellXfs", source.styles.length, source.styles.map(contentOf));
    this.differentials = new RecordList("dxfs", differential.length);
    for (const [id, code] of source.formats) if (!this.formats.has(code)) this.formats.set(code, id);
  }

  /** Record of the book's style `index`. */
  xfOf(index: number): number {
    let xf = this.resolved.get(index);
    if (xf === undefined) this.resolved.set(index, (xf = this.resolve(index)));
    return xf;
  }

  /** Record of a conditional format's style. */
  differentialOf(style: StyleData): number {
    return this.differentials.indexOf(contentOf(style), () => differentialXml(style));
  }

  /** Hands over the styles part when something was added. */
  finish(put: (text: string) => void): void {
    const patch = new XmlPatch(this.source.document);
    this.writeFormats(patch);
    for (const list of [this.fonts, this.fills, this.borders, this.xfs, this.differentials])
      list.write(patch);
    if (!patch.isEmpty) put(patch.apply());
  }

  private resolve(index: number): number {
    const style = this.styles[index] ?? {};
    const original = this.source.styles[index];
    if (original && same(contentOf(original), contentOf(style))) return index;
    return this.xfs.indexOf(contentOf(style), () => this.xfXml(style));
  }

  private xfXml(style: StyleData): string {
    const base = this.source.styles[style.xf ?? 0] ?? {};
    const record = this.source.xfs[style.xf ?? 0];
    const attributes: Attributes = {
      numFmtId: this.formatId(style, base, record),
      fontId: this.fontId(style, base, record),
      fillId: this.listId(this.fills, "fill", style, base, record),
      borderId: this.listId(this.borders, "border", style, base, record),
      quotePrefix: style.quotePrefix || undefined,
      applyNumberFormat: same(style.numberFormat, base.numberFormat)
        ? record?.attributes.applyNumberFormat
        : true,
      applyFont: same(style.font, base.font) ? record?.attributes.applyFont : true,
      applyFill: same(style.fill, base.fill) ? record?.attributes.applyFill : true,
      applyBorder: same(style.border, base.border) ? record?.attributes.applyBorder : true,
      applyAlignment: style.align ? true : undefined,
      applyProtection: style.protection ? true : undefined,
    };
    const alignment = this.detailXml("alignment", alignmentAttributes(style.align), record);
    const protection = this.detailXml("protection", protectionAttributes(style.protection), record);
    const tag = record ? this.startTagOf(record) : '<xf xfId="0">';
    return `${patchStartTag(tag, attributes)}${alignment}${protection}</xf>`;
  }

  private startTagOf(record: XmlElement): string {
    const { text } = this.source.document;
    return text
      .slice(record.start, record.innerStart)
      .replace(/\s*\/?>$/, ">")
      .replace(/^<[^\s/>]+/, "<xf");
  }

  /** `<alignment>` or `<protection>`: the record's own attributes with the modelled ones laid over them. */
  private detailXml(name: string, attributes: Attributes, record: XmlElement | undefined): string {
    const present = record && child(record, name);
    const merged = { ...present?.attributes, ...attributes };
    return Object.values(merged).some((value) => value !== undefined) ? element(name, merged) : "";
  }

  private listId(
    list: RecordList,
    facet: "fill" | "border",
    style: StyleData,
    base: StyleData,
    record: XmlElement | undefined
  ): number | string {
    if (same(style[facet], base[facet])) return record?.attributes[`${facet}Id`] ?? 0;
    return list.indexOf(style[facet], () =>
      facet === "fill" ? fillXml(style.fill) : borderXml(style.border)
    );
  }

  /** A style made here may name only what it changes: the face and size are the default font's then. */
  private fontId(style: StyleData, base: StyleData, record: XmlElement | undefined): number | string {
    const baseId = record?.attributes.fontId ?? 0;
    if (!style.font || same(style.font, base.font)) return style.font ? baseId : 0;
    const { name, size } = this.source.fonts[0] ?? {};
    const font: Font = { name, size, ...style.font };
    return this.fonts.indexOf(font, () => fontXml(font, this.fontOrigin(Number(baseId))));
  }

  private fontOrigin(id: number): FontOrigin | undefined {
    const { document, fonts } = this.source;
    const element = child(document.root, "fonts")?.children[id];
    return element && { document, element, name: fonts[id]?.name };
  }

  private formatId(style: StyleData, base: StyleData, record: XmlElement | undefined): number | string {
    const code = style.numberFormat ?? "General";
    if (same(style.numberFormat, base.numberFormat)) return record?.attributes.numFmtId ?? 0;
    const known = BUILT_IN_IDS.get(code) ?? this.formats.get(code);
    if (known !== undefined) return known;
    const id = [...this.formats.values()].reduce((most, used) => Math.max(most, used), FIRST_CUSTOM - 1) + 1;
    this.formats.set(code, id);
    this.newFormats.push(element("numFmt", { numFmtId: id, formatCode: code }));
    return id;
  }

  private writeFormats(patch: XmlPatch): void {
    const formats = new RecordList("numFmts", this.source.formats.size);
    for (const xml of this.newFormats) formats.indexOf(xml, () => xml);
    formats.write(patch);
  }
}
