/** The licences of what webpack really bundled. A licence that is unknown, or not free enough to ship, ends the build. */
import fs from "node:fs";
import path from "node:path";
import type { Chunk, Compilation, Module } from "webpack";

export interface Package {
  readonly name: string;
  readonly version: string;
  /** As package.json has it: an SPDX expression. */
  readonly licence: string;
  /** Licence and notice files of the package, as they are. */
  readonly texts: readonly string[];
}

/** A package and the files of the build that hold something of it. */
export interface Bundled extends Package {
  readonly inside: readonly string[];
}

/** May be shipped with a closed or an MIT product as long as the text goes along. */
const FREE = new Set([
  ...["MIT", "MIT-0", "ISC", "0BSD", "BSD-2-Clause", "BSD-3-Clause", "Apache-2.0"],
  ...["BlueOak-1.0.0", "CC0-1.0", "Unlicense", "Zlib", "Python-2.0"],
]);

/** In every script or in our own sources, so that no module of theirs is seen by webpack. */
const ALSO: Readonly<Record<string, string>> = {
  webpack: "the loader in every script",
  "chinese-days": "the calendar years in src/domain/calendar",
};

/** Every part of an AND and one part of an OR must be free. Example: `isFree("(MIT OR GPL-3.0)")` → true */
export function isFree(expression: string): boolean {
  const plain = expression.replace(/[()]/g, " ").trim();
  return plain
    .split(/\s+OR\s+/)
    .some((choice) => choice.split(/\s+AND\s+/).every((licence) => FREE.has(licence.trim())));
}

/** What is wrong with a package, as one sentence; undefined when it may be shipped. */
export function objection({ name, version, licence, texts }: Package): string | undefined {
  const which = `${name} ${version}`;
  if (licence === "") return `${which} names no licence.`;
  if (!isFree(licence)) return `${which} is under "${licence}", which may not be shipped.`;
  return texts.length === 0 ? `${which} comes without the text of its licence (${licence}).` : undefined;
}

/** Published without its text: the sibling of the same owner, under the same licence, has it. */
const TEXT_IN: Readonly<Record<string, string>> = {
  "@fluentui/react-icons": "../react-components",
};

const isLicenceFile = (file: string) => /^(?:licen[cs]e|copying|notice)(?:[.-][\w.-]+)?$/i.test(file);

/** `license` may be an object or, long ago, a list of them. */
function licenceOf(json: Readonly<Record<string, unknown>>): string {
  const named = json["license"] ?? json["licenses"];
  const one = (entry: unknown): string =>
    typeof entry === "string" ? entry : String((entry as { type?: unknown } | null)?.type ?? "");
  return Array.isArray(named) ? named.map(one).join(" OR ") : one(named);
}

export function readPackage(folder: string): Package {
  const json = JSON.parse(fs.readFileSync(path.join(folder, "package.json"), "utf8")) as Record<
    string,
    unknown
  >;
  const name = String(json["name"]);
  const texts = licenceTexts(path.join(folder, TEXT_IN[name] ?? ""));
  return { name, version: String(json["version"]), licence: licenceOf(json), texts };
}

const licenceTexts = (folder: string): string[] =>
  fs
    .readdirSync(folder)
    .filter(isLicenceFile)
    .sort()
    .map((file) => fs.readFileSync(path.join(folder, file), "utf8").trim());

/** The folder of the package a file belongs to, the innermost one; undefined for our own files. */
export function packageFolder(file: string): string | undefined {
  return /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(file)?.[0];
}

/** The files behind a module; one that stands for several joined ones names them all. */
function filesOf(module: Module): string[] {
  const { modules, resource } = module as Module & { modules?: Module[]; resource?: string };
  return modules ? modules.flatMap(filesOf) : resource ? [resource] : [];
}

const nameOf = (chunk: Chunk): string => chunk.name ?? `part ${String(chunk.id)}`;

/** Every package of which something is in the build, with the names of the scripts that hold it. */
export function bundledPackages(compilation: Compilation): Bundled[] {
  const inside = new Map<string, Set<string>>();
  for (const chunk of compilation.chunks)
    for (const module of compilation.chunkGraph.getChunkModulesIterable(chunk))
      for (const folder of filesOf(module).map(packageFolder))
        if (folder !== undefined)
          inside.set(folder, (inside.get(folder) ?? new Set<string>()).add(nameOf(chunk)));
  return [...inside].map(([folder, names]) => ({ ...readPackage(folder), inside: [...names].sort() }));
}

const alsoInside = (root: string): Bundled[] =>
  Object.entries(ALSO).map(([name, what]) => ({
    ...readPackage(path.join(root, "node_modules", name)),
    inside: [what],
  }));

const RULE = "=".repeat(80);

function entry({ name, version, licence, inside, texts }: Bundled): string {
  return [RULE, `${name} ${version} · ${licence}`, `in: ${inside.join(", ")}`, "", ...texts].join("\n");
}

/** THIRD-PARTY-LICENSES.txt: throws with every objection at once. */
export function licencesFile(compilation: Compilation, root: string): string {
  const all = [...bundledPackages(compilation), ...alsoInside(root)].sort((a, b) =>
    a.name < b.name ? -1 : Number(a.name > b.name)
  );
  const objections = all.map(objection).filter((sentence) => sentence !== undefined);
  if (objections.length > 0) throw new Error(objections.join("\n"));
  const head = "Software of others that is in ShopOps 店务助手, and the licences it comes under.";
  return `${[head, ...all.map(entry)].join("\n\n")}\n`;
}
