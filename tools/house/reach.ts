import path from "node:path";
import ts from "typescript";
import type { Source } from "./sources";

/** A name of another file: what is imported, or exported again. */
interface Taken {
  readonly from: string;
  /** null = everything of the file. */
  readonly name: string | null;
}

interface Exports {
  /** Names that stand in the file itself; false where it is a type only. */
  readonly own: Map<string, boolean>;
  /** Names that are handed on, and the files that are handed on whole. */
  readonly again: Map<string, Taken>;
  readonly all: string[];
  readonly takes: Taken[];
}

const NOTHING: Exports = { own: new Map(), again: new Map(), all: [], takes: [] };

const isExported = (node: ts.Node): boolean =>
  ts.canHaveModifiers(node) &&
  (ts.getModifiers(node) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);

const isTypeOnly = (node: ts.Node): boolean =>
  ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node);

function namesIn(node: ts.Statement): string[] {
  if (ts.isVariableStatement(node))
    return node.declarationList.declarations.flatMap(({ name }) =>
      ts.isIdentifier(name) ? [name.text] : []
    );
  const named = ts.isFunctionDeclaration(node) || ts.isClassDeclaration(node) || ts.isEnumDeclaration(node);
  const type = ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node);
  return (named || type) && node.name ? [node.name.text] : [];
}

function takenBy(clause: ts.ImportClause | undefined, from: string): Taken[] {
  if (!clause) return [{ from, name: null }];
  if (clause.isTypeOnly) return [];
  const bound = clause.namedBindings;
  if (!bound || ts.isNamespaceImport(bound)) return [{ from, name: null }];
  return bound.elements
    .filter((e) => !e.isTypeOnly)
    .map((e) => ({ from, name: (e.propertyName ?? e.name).text }));
}

/** What `export { a, b as c } from "…"`, `export * as d from "…"` and `export * from "…"` hand on. */
function handOn(node: ts.ExportDeclaration, from: string | undefined, found: Exports): void {
  const { exportClause: clause } = node;
  if (node.isTypeOnly) return;
  if (!clause) found.all.push(...(from === undefined ? [] : [from]));
  else if (ts.isNamespaceExport(clause)) found.again.set(clause.name.text, { from: from ?? "", name: null });
  else
    for (const { name, propertyName } of clause.elements.filter((e) => !e.isTypeOnly))
      if (from === undefined) found.own.set(name.text, true);
      else found.again.set(name.text, { from, name: (propertyName ?? name).text });
}

function exportsOf({ tree }: Source, at: (name: string) => string | undefined): Exports {
  const found: Exports = { own: new Map(), again: new Map(), all: [], takes: [] };
  for (const node of tree.statements) {
    const isImport = ts.isImportDeclaration(node);
    const named = isImport || ts.isExportDeclaration(node) ? node.moduleSpecifier : undefined;
    const from = named && ts.isStringLiteral(named) ? at(named.text) : undefined;
    if (isExported(node)) for (const name of namesIn(node)) found.own.set(name, !isTypeOnly(node));
    if (ts.isExportDeclaration(node)) handOn(node, from, found);
    if (isImport && from !== undefined) found.takes.push(...takenBy(node.importClause, from));
  }
  return found;
}

/** The file in which a name of a file stands; null for a type. */
function home(known: ReadonlyMap<string, Exports>, file: string, name: string): string | null | undefined {
  const { own, again, all } = known.get(file) ?? NOTHING;
  const [isOwn, other] = [own.get(name), again.get(name)];
  if (isOwn !== undefined) return isOwn ? file : null;
  if (other) return other.name === null ? other.from : home(known, other.from, other.name);
  return all.map((one) => home(known, one, name)).find((found) => found !== undefined);
}

/** What one import brings along. */
function broughtBy(known: ReadonlyMap<string, Exports>, { from, name }: Taken): string[] {
  if (name !== null) {
    // A name that stands nowhere one can see is looked for where it is asked for.
    const found = home(known, from, name);
    return found === null ? [] : [found ?? from];
  }
  const { again, all } = known.get(from) ?? NOTHING;
  return [from, ...[...again.values()].map((taken) => taken.from), ...all];
}

/**
 * The files whose code comes with some files, each with the file that brings it: what they import, types and `import()`
 * aside. Of a file that only hands on what others export, as an index does, comes what is asked for, as in the build.
 */
export function reached(sources: readonly Source[], roots: readonly string[]): ReadonlyMap<string, string> {
  const files = new Set(sources.map((s) => s.file));
  const at = (file: string) => (name: string) => {
    const full = path.posix.join(path.posix.dirname(file), name);
    return [`${full}.ts`, `${full}.tsx`, `${full}/index.ts`].find((f) => files.has(f));
  };
  const known = new Map(sources.map((source) => [source.file, exportsOf(source, at(source.file))]));
  const by = new Map<string, string>(roots.map((file) => [file, ""]));
  // A map can be walked while it grows.
  for (const [here] of by)
    for (const taken of known.get(here)?.takes ?? [])
      for (const file of broughtBy(known, taken)) if (!by.has(file)) by.set(file, here);
  return by;
}
