import { isSelfClosing, type XmlDocument, type XmlElement } from "./document";
import { MAIN } from "./namespaces";
import { attributeText, escapeAttribute, type Attributes } from "./write";

interface Edit {
  start: number;
  end: number;
  text: string;
}

/** Replaces attributes in a start tag's text; `undefined` removes one, the others stay as they are written. */
export function patchStartTag(tag: string, attributes: Attributes): string {
  for (const [name, value] of Object.entries(attributes)) {
    const present = new RegExp(`\\s+${name}\\s*=\\s*(?:"[^"]*"|'[^']*')`);
    const text = value === undefined ? "" : ` ${name}="${escapeAttribute(attributeText(value))}"`;
    if (present.test(tag)) tag = tag.replace(present, () => text);
    else tag = tag.replace(/\s*\/?>$/, (end) => text + end.trimStart());
  }
  return tag;
}

/** What a file calls the elements of the main namespace: "" in nearly all files, `x:` in some. */
const prefixOf = ({ text, root }: XmlDocument): string =>
  /^<([^\s/>:]+:)/.exec(text.slice(root.start, root.innerStart))?.[1] ?? "";

/**
 * Collects changes to one document and applies them to its text. Everything no change names is carried over exactly as
 * it is written. New XML is given without prefixes; where the document uses one, the new elements declare the
 * namespace themselves.
 */
export class XmlPatch {
  private readonly edits: Edit[] = [];
  private readonly changed = new Map<XmlElement, Attributes>();
  private readonly appended = new Map<XmlElement, string>();
  private readonly namespace: string | undefined;

  constructor(
    readonly document: XmlDocument,
    namespace: string = MAIN
  ) {
    this.namespace = prefixOf(document) === "" ? undefined : namespace;
  }

  /** Whether the document's own elements carry a prefix. */
  get isPrefixed(): boolean {
    return this.namespace !== undefined;
  }

  get isEmpty(): boolean {
    return this.edits.length === 0 && this.changed.size === 0 && this.appended.size === 0;
  }

  /** One new element, declaring the main namespace where the document does not default to it. */
  qualified(xml: string): string {
    return this.namespace === undefined
      ? xml
      : xml.replace(/^<[^\s/>:]+(?=[\s/>])(?![^>]*\sxmlns=)/, `$& xmlns="${this.namespace}"`);
  }

  replace(element: XmlElement, xml: string): void {
    this.edits.push({ start: element.start, end: element.end, text: this.qualified(xml) });
  }

  remove(element: XmlElement): void {
    this.edits.push({ start: element.start, end: element.end, text: "" });
  }

  insertBefore(element: XmlElement, xml: string): void {
    this.edits.push({ start: element.start, end: element.start, text: this.qualified(xml) });
  }

  append(parent: XmlElement, xml: string): void {
    this.appended.set(parent, (this.appended.get(parent) ?? "") + this.qualified(xml));
  }

  attributes(element: XmlElement, attributes: Attributes): void {
    this.changed.set(element, { ...this.changed.get(element), ...attributes });
  }

  /** Any other piece of the text. */
  splice(start: number, end: number, text: string): void {
    this.edits.push({ start, end, text });
  }

  /**
   * Puts a child where the schema wants it: in place of the one of its name, else before the first child that comes
   * later in `order`; `null` removes it. Names outside the order are taken to be earlier.
   */
  setChild(parent: XmlElement, name: string, xml: string | null, order: readonly string[]): void {
    const present = parent.children.find((c) => c.name === name);
    if (xml === null) {
      if (present) this.remove(present);
    } else if (present) this.replace(present, xml);
    else this.addChild(parent, name, xml, order);
  }

  /** Adds a child behind those of its name and before those that come later in `order`. */
  addChild(parent: XmlElement, name: string, xml: string, order: readonly string[]): void {
    const place = order.indexOf(name);
    const next = parent.children.find((c) => order.indexOf(c.name) > place);
    if (next) this.insertBefore(next, xml);
    else this.append(parent, xml);
  }

  /** The edits that change a start tag, open up `<a/>`, or add at an element's end. */
  private tagEdits(): Edit[] {
    const { text } = this.document;
    const edits: Edit[] = [];
    for (const element of new Set([...this.changed.keys(), ...this.appended.keys()])) {
      const added = this.appended.get(element) ?? "";
      let tag = patchStartTag(text.slice(element.start, element.innerStart), this.changed.get(element) ?? {});
      if (isSelfClosing(text, element) && added !== "") {
        const name = /^<([^\s/>]+)/.exec(tag)![1]!;
        tag = `${tag.replace(/\s*\/>$/, ">")}${added}</${name}>`;
      } else if (added !== "") edits.push({ start: element.innerEnd, end: element.innerEnd, text: added });
      edits.push({ start: element.start, end: element.innerStart, text: tag });
    }
    return edits;
  }

  apply(): string {
    const { text } = this.document;
    const edits = [...this.edits, ...this.tagEdits()];
    edits.sort((a, b) => a.start - b.start || a.end - b.end);
    let result = "";
    let at = 0;
    for (const edit of edits) {
      result += text.slice(at, edit.start) + edit.text;
      at = edit.end;
    }
    return result + text.slice(at);
  }
}
