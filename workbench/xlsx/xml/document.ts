import { SaxesParser, type SaxesTagPlain } from "saxes";
import { COLUMN_COUNT } from "../../model/data";
import { DEEPEST, MOST_ELEMENTS } from "../limits";
import { fileProblem } from "../problems";
import { Names } from "./namespaces";

/** An element and where it stands in the text, so that it can be replaced and all around it kept as it is. */
export interface XmlElement {
  /** Canonical name: `row`, `x14:dataValidation`, whatever prefix the file uses. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  /** The element's own text, without that of its children. */
  text: string;
  /** Offsets: of "<", after the start tag, of the end tag, after it. Equal inner offsets: `<a/>` or `<a></a>`. */
  readonly start: number;
  readonly innerStart: number;
  innerEnd: number;
  end: number;
}

export interface XmlDocument {
  readonly text: string;
  readonly root: XmlElement;
}

/** Elements handed over as soon as they are complete and then dropped, for parts too large to keep as a tree. */
export type Streams = ReadonlyMap<string, (element: XmlElement) => void>;

/** Elements whose number of children the format itself limits. */
const MOST_CHILDREN: Readonly<Record<string, number>> = { row: COLUMN_COUNT };

class TreeBuilder {
  readonly parser = new SaxesParser({ position: true, xmlns: false } as const);
  private readonly names = new Names();
  private readonly open: XmlElement[] = [];
  private start = 0;
  /** Elements held now, and how many there were when each open one began. */
  private held = 0;
  private readonly heldBefore: number[] = [];
  root: XmlElement | undefined;

  constructor(
    private readonly text: string,
    private readonly streams: Streams
  ) {
    const { parser } = this;
    parser.on("error", () => {
      throw fileProblem("damaged");
    });
    parser.on("opentagstart", () => (this.start = text.lastIndexOf("<", parser.position - 1)));
    parser.on("opentag", (tag) => this.opened(tag));
    parser.on("closetag", (tag) => this.closed(tag));
    const addText = (part: string): void => {
      const current = this.open[this.open.length - 1];
      if (current) current.text += part;
    };
    parser.on("text", addText);
    parser.on("cdata", addText);
  }

  /** Most elements declare nothing and have no prefixed attributes: theirs are taken as they are. */
  private attributes(raw: Record<string, string>): Record<string, string> {
    let isPlain = true;
    for (const name in raw) {
      if (name.startsWith("xmlns")) this.names.declare(name, raw[name]!);
      if (name.includes(":")) isPlain = false;
    }
    if (isPlain) return raw;
    return Object.fromEntries(
      Object.entries(raw).map(([name, value]) => [this.names.attribute(name), value])
    );
  }

  private opened(tag: SaxesTagPlain): void {
    const { position } = this.parser;
    this.count();
    const attributes = this.attributes(tag.attributes);
    const name = this.names.element(tag.name);
    this.open.push({
      name,
      attributes,
      children: [],
      text: "",
      start: this.start,
      innerStart: position,
      innerEnd: position,
      end: position,
    });
  }

  private count(): void {
    const parent = this.open[this.open.length - 1];
    const most = parent && MOST_CHILDREN[parent.name];
    if (most !== undefined && parent!.children.length >= most) throw fileProblem("outside");
    if (this.open.length >= DEEPEST || this.held >= MOST_ELEMENTS) throw fileProblem("tooDeep");
    this.heldBefore.push(this.held++);
  }

  private closed(tag: SaxesTagPlain): void {
    const element = this.open.pop()!;
    const before = this.heldBefore.pop()!;
    if (!tag.isSelfClosing) {
      element.end = this.parser.position;
      element.innerEnd = this.text.lastIndexOf("<", element.end - 1);
    }
    const parent = this.open[this.open.length - 1];
    const stream = this.streams.get(element.name);
    if (stream) {
      stream(element);
      this.held = before;
    } else if (parent) parent.children.push(element);
    else this.root = element;
  }
}

/** Parses a part. Not well-formed: FileProblem. Entities of a DTD are not expanded. */
export function parseXml(text: string, streams: Streams = new Map()): XmlDocument {
  const builder = new TreeBuilder(text, streams);
  builder.parser.write(text).close();
  if (!builder.root) throw fileProblem("damaged");
  return { text, root: builder.root };
}

export const child = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  element?.children.find((c) => c.name === name);

export const childrenOf = (element: XmlElement | undefined, name: string): XmlElement[] =>
  element?.children.filter((c) => c.name === name) ?? [];

/** All elements of that name at any depth, in document order. */
export const descendants = (element: XmlElement, name: string): XmlElement[] =>
  element.children.flatMap((c) => [...(c.name === name ? [c] : []), ...descendants(c, name)]);

export const isSelfClosing = (text: string, element: XmlElement): boolean =>
  text[element.innerStart - 2] === "/";

export const outerXml = (document: XmlDocument, element: XmlElement): string =>
  document.text.slice(element.start, element.end);

/** xsd:boolean; absent = `fallback`. */
export const flag = (value: string | undefined, fallback = false): boolean =>
  value === undefined ? fallback : value === "1" || value === "true" || value === "on";

export const optionalNumber = (value: string | undefined): number | undefined => {
  const number = value === undefined || value === "" ? NaN : Number(value);
  return Number.isFinite(number) ? number : undefined;
};
