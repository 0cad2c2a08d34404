/** A file's bytes, read piece by piece: a month may weigh 300 MB and must never be one string. */
export interface Source {
  readonly name: string;
  readonly size: number;
  /** Up to `length` bytes from `from` on; fewer only at the end. */
  read(from: number, length: number): Uint8Array;
}

/** How a file's bytes stand for characters: the two that exports of the platform use. */
export type Encoding = "utf-8" | "gb18030";

/** What turns bytes into text; handed in, because the domain knows no platform. */
export interface Decoder {
  decode(bytes?: Uint8Array, options?: { readonly stream?: boolean }): string;
}

/** A decoder that throws on bytes that are no text of its encoding. */
export type Decoders = (encoding: Encoding) => Decoder;

/** Bytes at hand as a source. Example: `sourceOf("a.csv", bytes)`. */
export const sourceOf = (name: string, bytes: Uint8Array): Source => ({
  name,
  size: bytes.length,
  read: (from, length) => bytes.subarray(from, from + length),
});
