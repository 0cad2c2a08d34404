import { columnOf, type TableSpec } from "../../domain/tables";
import { placeOfName } from "../../book/names";
import type { Book } from "../../book/open";
import type { ReadPort, Region } from "../../excel";
import { listed } from "../../text";
import { done, type Outcome, refuse } from "../contract";
import { meaningOf, type OwnWords } from "./own-words";
import type { SeenTable } from "./sheets";

interface Asked {
  readonly seen: SeenTable;
  readonly spec: TableSpec;
  /** Column position by role. */
  readonly mapping: Readonly<Record<string, number>>;
  /** What the user says that words mean. */
  readonly given: Readonly<Record<string, OwnWords>>;
  /** What was agreed on before. */
  readonly known: Readonly<Record<string, OwnWords>>;
}

/** The words of the table's own drop-downs with what they mean; one round trip, two where a list stands in cells. */
export async function listWords(
  port: ReadPort,
  book: Book,
  asked: Asked
): Promise<Outcome<Record<string, OwnWords>>> {
  const { seen, spec, mapping, given, known } = asked;
  const stray = strayWord(spec, given);
  if (stray) return stray;
  const row = seen.found.last;
  const { span } = seen.found;
  const at = { row, col: span.from, rows: 1, cols: span.to - span.from + 1 };
  const [look] = await port.looks([{ sheet: seen.sheet.id, at }]);
  const sources = Object.entries(mapping).flatMap(([role, col]) => {
    const source = look?.lists[col] ?? null;
    return source === null || columnOf(spec, role)?.choices === undefined ? [] : [{ role, source }];
  });
  const lists = await wordsOf(
    port,
    book,
    seen,
    sources.map(({ source }) => source)
  );
  return done(
    Object.fromEntries(
      sources.flatMap(({ role }, i) => {
        const choices = columnOf(spec, role)?.choices ?? [];
        const words = lists[i] ?? [];
        if (words.length === 0) return [];
        const meaning = (word: string) =>
          given[role]?.[word] ?? known[role]?.[word] ?? meaningOf(word, choices);
        const meant = words.map((word) => [word, meaning(word)] as const);
        return [[role, Object.fromEntries(meant)] as const];
      })
    )
  );
}

function strayWord(spec: TableSpec, given: Asked["given"]) {
  for (const [role, words] of Object.entries(given)) {
    const choices = columnOf(spec, role)?.choices;
    if (!choices) return refuse("refuse.argument", { name: `words.${role}`, value: "" });
    const wrong = Object.entries(words).find(
      ([, value]) => value !== "" && !choices.some((c) => c.value === value)
    );
    if (wrong)
      return refuse("refuse.argument", {
        name: `words.${role}.${wrong[0]}`,
        value: `${wrong[1]} (${listed(
          choices.map((c) => c.value),
          "en"
        )})`,
      });
  }
  return null;
}

/** Words joined by commas, or the cells that a source refers to. */
async function wordsOf(
  port: ReadPort,
  book: Book,
  seen: SeenTable,
  sources: readonly string[]
): Promise<string[][]> {
  const places = sources.map((source) => placeOf(book, seen, source));
  const there = places.filter((place) => place !== null);
  const read = there.length === 0 ? [] : await port.read(there);
  return sources.map((source, i) => {
    const place = places[i];
    if (place) return filled((read[there.indexOf(place)]?.values ?? []).flat().map(String));
    return source.startsWith("=") ? [] : filled(source.split(","));
  });
}

const filled = (words: readonly string[]): string[] => [
  ...new Set(words.map((word) => word.trim()).filter((word) => word !== "")),
];

/** `=Sheet2!$A$1:$A$5`, `=$H$1:$H$5` of the same sheet, or a workbook name. */
function placeOf({ survey }: Book, { sheet }: SeenTable, source: string): Region | null {
  if (!source.startsWith("=")) return null;
  const name = survey.names.find((n) => n.name === source.slice(1));
  const formula =
    name?.formula ??
    (source.includes("!") ? source : `='${sheet.name.replace(/'/g, "''")}'!${source.slice(1)}`);
  return placeOfName(formula, survey);
}
