import { unzlibSync } from "fflate";

/** One page of a PDF that LibreOffice made. */
export interface PrintedPage {
  /** Points. */
  readonly width: number;
  readonly height: number;
}

/** Pages of a PDF, and every size of letters that is used on it, in points, by how often. */
export interface Printed {
  readonly pages: readonly PrintedPage[];
  /** One list a page, smallest first, without doubles. */
  readonly letters: readonly (readonly number[])[];
}

const BOX = /\/Type\s*\/Page\b[\s\S]*?\/MediaBox\s*\[\s*\S+\s+\S+\s+(\S+)\s+(\S+?)\s*\]/g;
const STREAM = /stream\r?\n/g;
const FONT = /\/F\d+ ([\d.]+) Tf/g;

/** Reads what LibreOffice printed: it draws letters without scaling, so that a font's size is what is seen. */
export function printedPages(pdf: Uint8Array): Printed {
  const bytes = Buffer.from(pdf);
  const raw = bytes.toString("latin1");
  const pages = [...raw.matchAll(BOX)].map(([, width, height]) => ({
    width: Math.round(Number(width)),
    height: Math.round(Number(height)),
  }));
  const letters = [...raw.matchAll(STREAM)].flatMap(({ index, 0: mark }) => {
    const from = index + mark.length;
    const drawn = inflated(bytes.subarray(from, raw.indexOf("endstream", from)));
    const sizes = [...drawn.matchAll(FONT)].map(([, size]) => Number(size));
    return sizes.length === 0 ? [] : [[...new Set(sizes)].sort((a, b) => a - b)];
  });
  return { pages, letters };
}

/** "" for what isn't compressed text. */
function inflated(bytes: Uint8Array): string {
  try {
    return Buffer.from(unzlibSync(bytes)).toString("latin1");
  } catch {
    return "";
  }
}
