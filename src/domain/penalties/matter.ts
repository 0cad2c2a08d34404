import { type Problem, type Result, fail, ok, plain } from "../kernel";
import {
  type OffenceWord,
  type Reading,
  type Said,
  type Vocabulary,
  OFFENCE_VOCABULARY,
  isWhole,
  readWords,
} from "../words";
import type { Charge, Offence, OwnOffence } from "./offence";

/** The words of a log: the documents' offences, and those of the shop's own list. */
export interface Matters {
  readonly vocabulary: Vocabulary;
  readonly own: ReadonlyMap<string, OwnOffence>;
}

/** C-04 and C-16: what counts as something that has nothing to do with work. */
const ACTIVITIES: readonly OffenceWord[] = [
  "privateWangwang",
  "video",
  "tv",
  "games",
  "download",
  "unrelated",
];
const SIMPLE = [
  "contacts",
  "customerData",
  "noNumber",
  "tidiness",
  "snacks",
  "headphones",
  "dress",
  "noise",
] as const satisfies readonly (OffenceWord & Offence)[];
const PLACES: readonly OffenceWord[] = ["first", "second", "third"];
/** Words that mean something only beside another one. */
const BESIDE: readonly OffenceWord[] = ["service", "otherCause", "first", "second", "third"];

const OWN = "own:";

/** The vocabulary of a log with the shop's own offences in it; whole phrases, as all others. */
export function mattersWith(own: readonly OwnOffence[]): Matters {
  const named = own.map((offence, i) => [`${OWN}${i}`, offence] as const);
  const meanings = named.map(([value, { name }]) => ({ value, words: [name] }));
  const { fillers } = OFFENCE_VOCABULARY;
  const vocabulary =
    own.length === 0
      ? OFFENCE_VOCABULARY
      : { fillers, meanings: [...OFFENCE_VOCABULARY.meanings, ...meanings] };
  return { vocabulary, own: new Map(named) };
}

/** The matters the two penalty documents know, without a shop's own. */
export const DOCUMENTS: Matters = mattersWith([]);

type Words = ReadonlyMap<string, Said>;

/** What is said to be so: neither denied nor taken back. */
const affirmed = (said: readonly Said[]): Words =>
  new Map(said.filter((s) => !s.denied && !s.withdrawn).map((s) => [s.meaning, s]));

const charge = (offence: Charge["offence"], { count = 1, nth }: Partial<Said> = {}): Charge => ({
  offence,
  count,
  ...(nth === undefined ? {} : { nth }),
});

/** C-13: a complaint counts when the service was its cause; without a cause nobody can say. */
function complaints(words: Words, said: readonly Said[]): Result<Charge[]> {
  const complaint = words.get("complaint");
  if (complaint === undefined) return ok([]);
  const [service, other] = [words.has("service"), words.has("otherCause")];
  if (service && other) return fail("unknown", "penalty.line.causes");
  if (service) return ok([charge("complaint", { ...words.get("service"), ...complaint })]);
  const isDenied = said.some((s) => s.meaning === "service" && s.denied);
  return other || isDenied ? ok([]) : fail("unknown", "penalty.line.cause");
}

function activities(words: Words, isQqAgent: boolean): Charge[] {
  // 非QQ客服 only: who serves customers there may be there (C-16).
  const kinds: readonly OffenceWord[] =
    isQqAgent || words.has("qqAgent") ? ACTIVITIES : ["qq", ...ACTIVITIES];
  const found = kinds.map((kind) => words.get(kind)).find((said) => said !== undefined);
  return found === undefined ? [] : [charge("activity", found)];
}

function rewards(words: Words): Result<Charge[]> {
  if (!words.has("training")) return ok([]);
  const place = PLACES.findIndex((p) => words.has(p)) + 1;
  return place === 0 ? fail("unknown", "penalty.line.place") : ok([{ ...charge("reward"), place }]);
}

/** C-18: who has swapped beforehand need not clean. */
function cleanings(words: Words): Charge[] {
  const missed = words.get("cleaning");
  return missed === undefined || words.has("swapped") ? [] : [charge("cleaning", missed)];
}

/** A cause without a complaint, a place without a training: whatever it is about is not said. */
function hangsLoose(said: readonly Said[]): boolean {
  const meanings = new Set(said.map((s) => s.meaning));
  const rest = [...meanings].filter((m) => !(BESIDE as readonly string[]).includes(m));
  return meanings.size > 0 && rest.length === 0;
}

function chargesOf({ own }: Matters, said: readonly Said[], isQqAgent: boolean): Result<Charge[]> {
  if (hangsLoose(said)) return fail("unknown", "penalty.line.loose");
  const words = affirmed(said);
  const complained = complaints(words, said);
  if (!complained.ok) return complained;
  const rewarded = rewards(words);
  if (!rewarded.ok) return rewarded;
  const simple = SIMPLE.flatMap((offence) => {
    const found = words.get(offence);
    return found === undefined ? [] : [charge(offence, found)];
  });
  const shops = [...own].flatMap(([word, offence]) => {
    const found = words.get(word);
    return found === undefined ? [] : [charge(offence, found)];
  });
  return ok([
    ...complained.value,
    ...activities(words, isQqAgent),
    ...cleanings(words),
    ...simple,
    ...rewarded.value,
    ...shops,
  ]);
}

/** What a log's cell says; the problem names what was not understood, with the nearest words. */
export interface Matter {
  readonly charges: Result<Charge[]>;
  /** Everything the cell says was taken back: what it would have been, as far as that can be told. */
  readonly withdrawn: readonly Charge[] | null;
  /** Some of it is about an offence, understood or not. */
  readonly isAboutOffence: boolean;
  /** A remark beside it may take it back, and isn't understood. */
  readonly isInDoubt?: boolean;
}

function unknownMatter(matter: string, { said, rest, nearest }: Reading): Problem {
  if (nearest.length > 0)
    return { kind: "unknown", code: "penalty.line.matter", params: { matter, nearest: nearest.join("、") } };
  const code = said.length > 0 ? "penalty.line.part" : "penalty.line.unknown";
  return { kind: "unknown", code, params: { matter, rest: rest.map((r) => r.text).join("、") } };
}

/**
 * The charges in a cell of the log. Example: `matterOf(DOCUMENTS, "因服务被投诉", false)` → one complaint;
 * "协助处理投诉的事" → unknown.
 */
export function matterOf(matters: Matters, text: string, isQqAgent: boolean): Matter {
  if (text === "")
    return {
      charges: fail("unknown", "penalty.line.empty"),
      withdrawn: null,
      isAboutOffence: false,
    };
  const reading = readWords(matters.vocabulary, text);
  const { said } = reading;
  const charges: Result<Charge[]> = isWhole(reading)
    ? chargesOf(matters, said, isQqAgent)
    : { ok: false, problem: unknownMatter(text, reading) };
  return {
    charges,
    withdrawn: takenBack(matters, reading, isQqAgent),
    isAboutOffence: said.length > 0 || reading.nearest.length > 0,
  };
}

/** What a cell would say without its withdrawal; null where something of it stands. */
function takenBack(matters: Matters, reading: Reading, isQqAgent: boolean): readonly Charge[] | null {
  const { said } = reading;
  if (said.length === 0 || !isWhole(reading) || !said.every((s) => s.withdrawn)) return null;
  const before = chargesOf(
    matters,
    said.map((s) => ({ ...s, withdrawn: false })),
    isQqAgent
  );
  return before.ok ? before.value : [];
}

/** A remark with one of these may say that the line doesn't count. A warning only: it is asked about, never read. */
const DOUBT = /[不没未无非免别误错撤销]|取消|作废|申诉|更正|重复/;

/**
 * The charges of a line by its cell and the remark beside it: 玩手机 beside 误报 is taken back; a remark that may take
 * something back and isn't understood leaves the line in doubt; any other is none of the offence's business.
 */
export function matterBeside(
  matters: Matters,
  { matter, remark = "" }: { readonly matter: string; readonly remark?: string },
  isQqAgent: boolean
): Matter {
  const alone = matterOf(matters, matter, isQqAgent);
  if (remark === "" || matter === "") return alone;
  const together = `${matter}（${remark}）`;
  if (isWhole(readWords(matters.vocabulary, together))) return matterOf(matters, together, isQqAgent);
  return DOUBT.test(plain(remark)) ? { ...alone, isInDoubt: true } : alone;
}
