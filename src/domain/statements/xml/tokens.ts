import { refuseFile } from "../refusal";
import type { Decoder } from "../source";

/** What a reader of a document is told; names without their prefix. */
export interface XmlHandler {
  /** Answers false to end the reading. `attributes` is the text between name and bracket, see `attribute`. */
  open(name: string, attributes: string, isEmpty: boolean): boolean | void;
  close(name: string): boolean | void;
  /** Text with its entities resolved; may come in several parts. */
  text(text: string): void;
}

/** Excel's limit of a cell is 32,767 characters; one token beyond this is not from an export. */
const LONGEST_TOKEN = 1_000_000;
const ENTITY = /&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi;
const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** `&amp;` → `&`, and only what XML itself knows: a document with entities of its own is refused before. */
export function unescaped(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(ENTITY, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return NAMED[name] ?? whole;
    const code = decimal === undefined ? parseInt(hex ?? "", 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** One attribute of a tag, with or without a prefix. Example: `attribute(' r="B2" s="1"', "r")` → "B2". */
export function attribute(attributes: string, name: string): string | null {
  let at = attributes.indexOf(name);
  for (; at >= 0; at = attributes.indexOf(name, at + 1)) {
    const before = attributes.charCodeAt(at - 1);
    const isStart = at === 0 || before === 0x20 || before === 0x3a || (before >= 9 && before <= 13);
    const found = isStart ? /^\s*=\s*(?:"([^"]*)"|'([^']*)')/.exec(attributes.slice(at + name.length)) : null;
    if (found) return unescaped(found[1] ?? found[2] ?? "");
  }
  return null;
}

/** Reads a document piece by piece: tags, text and CDATA. What may be made to expand without end is refused. */
export class XmlReader {
  private rest = "";
  private isOver = false;

  constructor(
    private readonly decoder: Decoder,
    private readonly handler: XmlHandler
  ) {}

  /** False once the handler has heard enough. */
  push(bytes: Uint8Array, isLast: boolean): boolean {
    if (this.isOver) return false;
    this.rest += this.decoded(bytes, isLast);
    this.consume(isLast);
    return !this.isOver;
  }

  private decoded(bytes: Uint8Array, isLast: boolean): string {
    try {
      return this.decoder.decode(bytes, { stream: !isLast });
    } catch {
      return refuseFile("statement.xmlBroken");
    }
  }

  private consume(isLast: boolean): void {
    const { rest } = this;
    let at = 0;
    while (!this.isOver && at < rest.length) {
      const next = rest.charCodeAt(at) === 0x3c ? this.tag(rest, at) : this.words(rest, at, isLast);
      if (next < 0) break;
      at = next;
    }
    this.rest = rest.slice(at);
    if (this.rest.length > LONGEST_TOKEN) refuseFile("statement.hugeCell");
    if (isLast && !this.isOver && this.rest.trim() !== "") refuseFile("statement.xmlBroken");
  }

  /** Text up to the next tag; without one it may go on. */
  private words(rest: string, at: number, isLast: boolean): number {
    const end = rest.indexOf("<", at);
    if (end < 0 && !isLast) return -1;
    const to = end < 0 ? rest.length : end;
    this.handler.text(unescaped(rest.slice(at, to)));
    return to;
  }

  private tag(rest: string, at: number): number {
    const second = rest.charCodeAt(at + 1);
    if (second === 0x21) return this.declaration(rest, at);
    const end = tagEnd(rest, at);
    if (end < 0) return -1;
    if (second === 0x2f) this.end(this.handler.close(localName(rest.slice(at + 2, end).trim())));
    else if (second !== 0x3f) this.opened(rest.slice(at + 1, end));
    return end + 1;
  }

  private opened(tag: string): void {
    const isEmpty = tag.endsWith("/");
    const body = isEmpty ? tag.slice(0, -1) : tag;
    const blank = body.search(/\s/);
    const name = localName(blank < 0 ? body : body.slice(0, blank));
    this.end(this.handler.open(name, blank < 0 ? "" : body.slice(blank), isEmpty));
    if (isEmpty && !this.isOver) this.end(this.handler.close(name));
  }

  private declaration(rest: string, at: number): number {
    if (rest.length < at + 9) return -1;
    if (rest.startsWith("<!--", at)) return behind(rest, "-->", at);
    if (!rest.startsWith("<![CDATA[", at)) return refuseFile("statement.xmlHostile");
    const end = rest.indexOf("]]>", at);
    if (end < 0) return -1;
    this.handler.text(rest.slice(at + 9, end));
    return end + 3;
  }

  private end(answer: boolean | void): void {
    if (answer === false) this.isOver = true;
  }
}

const localName = (name: string): string => name.slice(name.indexOf(":") + 1);

const behind = (rest: string, mark: string, at: number): number => {
  const end = rest.indexOf(mark, at);
  return end < 0 ? -1 : end + mark.length;
};

/** The bracket that closes a tag; one inside an attribute does not. */
function tagEnd(rest: string, at: number): number {
  let quote = 0;
  for (let i = at; i < rest.length; i++) {
    const code = rest.charCodeAt(i);
    if (quote !== 0) quote = code === quote ? 0 : quote;
    else if (code === 0x22 || code === 0x27) quote = code;
    else if (code === 0x3e) return i;
  }
  return -1;
}
