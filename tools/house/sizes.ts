import fs from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { root } from "./sources";

export const KB = 1024;

/** Most bytes as sent, Office.js aside: what formulas wait for, all until 今日 is usable, a place when it is opened. */
export const MOST = { functions: 40 * KB, start: 280 * KB, place: 60 * KB };

/** The names of the parts (webpackChunkName) that a pane asks for by itself before anything is opened. */
const START = ["care"];

/**
 * The parts that each place of the pane asks for when it is opened: its code, and what it asks the workbook at once,
 * if only of a workbook in use. What a click asks for is a part of its own. `test/browser/page.test.ts` shows that a
 * browser asks for nothing else.
 */
export const OPENED: Readonly<Record<string, readonly string[]>> = {
  today: [],
  roster: ["place-roster", "roster-commands", "roster-form", "roster-people"],
  registers: ["place-registers", "register-scan", "adoption"],
  refund: ["place-refund"],
  finance: ["place-finance", "month-check"],
  functions: ["place-functions"],
  why: ["place-why", "formula"],
  rules: ["place-rules", "rules-commands", "rules"],
  help: ["place-help"],
  settings: ["place-settings"],
};

/** The scripts of a built pane and which of them come together; read from the built files, so no clock is in it. */
export interface BuiltPane {
  /** What is there before anything is opened. */
  readonly start: ReadonlySet<string>;
  /** What a place or a part needs that the start has not loaded, by its name. */
  readonly needs: (parts: readonly string[]) => ReadonlySet<string>;
  /** Every part that is fetched on demand. */
  readonly parts: readonly string[];
  /** Bytes as sent. */
  readonly size: (files: Iterable<string>) => number;
}

const scriptsIn = (dist: string): Map<string, string> =>
  new Map(
    fs
      .readdirSync(path.join(dist, "app"))
      .filter((file) => file.endsWith(".js"))
      .map((file) => [file.slice(0, file.indexOf(".")), `app/${file}`])
  );

/** The parts that one `import()` fetches together: `Promise.all([r.e(1),r.e("care")])`, or `r.e("care")` alone. */
function fetchesIn(script: string): string[][] {
  const idsIn = (text: string) => [...text.matchAll(/\.e\("?([\w-]+)"?\)/g)].map(([, id = ""]) => id);
  const groups = /Promise\.all\(\[((?:\w+\.e\("?[\w-]+"?\),?)+)\]\)/g;
  const together = [...script.matchAll(groups)].map(([, ids = ""]) => idsIn(ids));
  return [...together, ...idsIn(script.replace(groups, "")).map((id) => [id])];
}

/** Reads a build. @throws when the files are not what webpack made them when this was written. */
export function builtPane(dist = path.join(root, "dist")): BuiltPane {
  const read = (file: string) => fs.readFileSync(path.join(dist, file), "utf8");
  const files = scriptsIn(dist);
  const entry = files.get("taskpane") ?? "";
  const groups = new Map<string, Set<string>>();
  for (const script of files.values())
    for (const ids of fetchesIn(read(script))) {
      // What has a name comes last, what it shares with others before it.
      const name = ids.at(-1) ?? "";
      const come = ids.flatMap((id) => files.get(id) ?? []);
      if (come.length === ids.length) groups.set(name, new Set([...(groups.get(name) ?? []), ...come]));
    }
  const closure = (parts: readonly string[]) =>
    parts.flatMap((part) => {
      const group = groups.get(part);
      if (!group) throw new Error(`the build has no part named ${part}`);
      return [...group];
    });
  const start = new Set(["functions.js", entry, ...closure(START)]);
  return {
    start,
    needs: (parts) => new Set(closure(parts).filter((file) => !start.has(file))),
    parts: [...groups.keys()].sort(),
    size: (asked) => [...asked].reduce((sum, file) => sum + sentSize(path.join(dist, file)), 0),
  };
}

/** Bytes of a file as a server sends it. */
export const sentSize = (file: string): number => gzipSync(fs.readFileSync(file), { level: 9 }).length;

/** What each place costs when it is the first that is opened. */
export const placeSizes = ({ needs, size }: BuiltPane): Record<string, number> =>
  Object.fromEntries(Object.entries(OPENED).map(([place, parts]) => [place, size(needs(parts))]));
