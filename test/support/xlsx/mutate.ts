import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { FileProblem, xlsx } from "../../../workbench/xlsx";

/** Numbers from 0 up to 1, the same for the same seed. */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

const VALUES = [
  "",
  "-1",
  "0",
  "99999999999",
  "1e308",
  "NaN",
  "A0",
  "XFE1048577",
  "A1:XFD1048576",
  "rId99",
  "true",
  "字",
];
const ATTRIBUTE = /([\w:]+)="([^"]*)"/g;

type Random = () => number;
const pick = <T>(items: readonly T[], random: Random): T => items[Math.floor(random() * items.length)]!;

/** Some bytes of the archive replaced. */
function flipBytes(bytes: Uint8Array, random: Random): Uint8Array {
  const changed = bytes.slice();
  for (let i = 0; i < 1 + random() * 8; i++)
    changed[Math.floor(random() * changed.length)] = Math.floor(random() * 256);
  return changed;
}

/** One part with an attribute changed, cut off, or a piece of it doubled or removed. */
function changePart(bytes: Uint8Array, random: Random): Uint8Array {
  const parts = unzipSync(bytes);
  const name = pick(
    Object.keys(parts).filter((part) => /\.(xml|rels)$/.test(part)),
    random
  );
  const text = strFromU8(parts[name]!);
  const [from, to] = [random(), random()].sort().map((x) => Math.floor(x * text.length)) as [number, number];
  const attributes = [...text.matchAll(ATTRIBUTE)];
  const changes: (() => string)[] = [
    () => text.slice(0, from),
    () => text.slice(0, from) + text.slice(to),
    () => text.slice(0, to) + text.slice(from),
    ...Array.from({ length: 6 }, () => () => {
      const found = attributes.length > 0 ? pick(attributes, random) : undefined;
      if (!found) return "";
      return `${text.slice(0, found.index)}${found[1]}="${pick(VALUES, random)}"${text.slice(found.index + found[0].length)}`;
    }),
  ];
  return zipSync({ ...parts, [name]: strToU8(pick(changes, random)()) }, { level: 1 });
}

/** A workbook with a fault in it. */
export const mutated = (bytes: Uint8Array, random: Random): Uint8Array =>
  random() < 0.3 ? flipBytes(bytes, random) : changePart(bytes, random);

/** Opens, changes a cell, saves and opens again. "refused" in a sentence or "good"; anything else is thrown. */
export function tryFile(bytes: Uint8Array): "refused" | "good" {
  let file;
  try {
    file = xlsx.open(bytes);
  } catch (problem) {
    if (problem instanceof FileProblem) return "refused";
    throw problem;
  }
  file.book.sheets[0]!.cells.set(16_384 * 77, { v: "店务" });
  const again = xlsx.open(xlsx.save(file));
  if (again.book.sheets[0]!.cells.get(16_384 * 77)?.v !== "店务")
    throw new Error("the changed cell is not there");
  return "good";
}
