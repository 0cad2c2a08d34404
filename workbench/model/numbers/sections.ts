/** A piece of one section of a number format. */
export type Part =
  | { kind: "literal"; text: string }
  | { kind: "digits"; text: string }
  | { kind: "exponent"; text: string }
  | { kind: "percent" }
  | { kind: "slash" }
  | { kind: "text" }
  | { kind: "general" }
  | { kind: "date"; text: string }
  | { kind: "elapsed"; text: string }
  | { kind: "meridiem"; text: string };

export interface Section {
  parts: Part[];
  condition?: { operator: string; value: number };
  isDate: boolean;
}

const CONDITION = /^\[(<=|>=|<>|<|>|=)(-?\d+(?:\.\d+)?)\]/;
const COLOR = /^\[(?:black|blue|cyan|green|magenta|red|white|yellow|color\s?\d+|黑色|蓝色|红色|绿色)\]/i;
const CURRENCY = /^\[\$([^\]-]*)(?:-[^\]]*)?\]/;
const ELAPSED = /^\[(h+|m+|s+)\]/i;
const MERIDIEM = /^(?:AM\/PM|A\/P|上午\/下午)/i;
const DIGITS = /^(?:[0#?]|[.,](?=[0#?,.])|,|\.)+/;
const DATE = /^(?:y+|e+|m+|d+|h+|s+(?:\.0+)?|a{3,4})/i;

type Reader = (rest: string) => [Part | null, number] | null;

const matched =
  (pattern: RegExp, make: (m: RegExpExecArray) => Part | null): Reader =>
  (rest) => {
    const m = pattern.exec(rest);
    return m ? [make(m), m[0].length] : null;
  };

const READERS: Reader[] = [
  matched(/^"([^"]*)"?/, (m) => ({ kind: "literal", text: m[1]! })),
  matched(/^\\(.)/su, (m) => ({ kind: "literal", text: m[1]! })),
  matched(/^_./su, () => ({ kind: "literal", text: " " })),
  matched(/^\*./su, () => null),
  matched(COLOR, () => null),
  matched(CURRENCY, (m) => ({ kind: "literal", text: m[1]! })),
  matched(ELAPSED, (m) => ({ kind: "elapsed", text: m[1]!.toLowerCase() })),
  matched(/^\[[^\]]*\]/, () => null),
  matched(/^General/i, () => ({ kind: "general" })),
  matched(MERIDIEM, (m) => ({ kind: "meridiem", text: m[0] })),
  matched(/^E[+-]0+/i, (m) => ({ kind: "exponent", text: m[0] })),
  matched(DIGITS, (m) => ({ kind: "digits", text: m[0] })),
  matched(DATE, (m) => ({ kind: "date", text: m[0].toLowerCase() })),
  matched(/^%/, () => ({ kind: "percent" })),
  matched(/^@/, () => ({ kind: "text" })),
  matched(/^\//, () => ({ kind: "slash" })),
  matched(/^./su, (m) => ({ kind: "literal", text: m[0] })),
];

function splitSections(format: string): string[] {
  const sections = [""];
  for (let i = 0, quoted = false; i < format.length; i++) {
    const char = format[i]!;
    if (char === '"') quoted = !quoted;
    if (char === "\\" && !quoted) sections[sections.length - 1] += char + (format[++i] ?? "");
    else if (char === ";" && !quoted) sections.push("");
    else sections[sections.length - 1] += char;
  }
  return sections;
}

/** In a date, "." and "," and digit places between date parts are literals, and "mm" beside h or s is minutes. */
function settleDate(parts: Part[]): Part[] {
  const isClock = (part: Part | undefined, letter: string): boolean =>
    (part?.kind === "date" || part?.kind === "elapsed") && part.text.startsWith(letter);
  const dates = parts.filter((p) => p.kind === "date" || p.kind === "elapsed");
  return parts.map((part): Part => {
    if (part.kind === "digits") return { kind: "literal", text: part.text };
    if (part.kind === "slash") return { kind: "literal", text: "/" };
    if (part.kind !== "date" || !part.text.startsWith("m") || part.text.length > 2) return part;
    const at = dates.indexOf(part);
    const minutes = isClock(dates[at - 1], "h") || isClock(dates[at + 1], "s");
    return minutes ? { kind: "date", text: part.text.replaceAll("m", "n") } : part;
  });
}

function parseSection(source: string): Section {
  const parts: Part[] = [];
  const condition = CONDITION.exec(source.replace(COLOR, ""));
  let rest = source.replace(COLOR, "").replace(CONDITION, "");
  while (rest !== "") {
    for (const reader of READERS) {
      const read = reader(rest);
      if (!read) continue;
      if (read[0]) parts.push(read[0]);
      rest = rest.slice(read[1]);
      break;
    }
  }
  const isDate = parts.some((p) => p.kind === "date" || p.kind === "elapsed" || p.kind === "meridiem");
  return {
    parts: isDate ? settleDate(parts) : parts,
    isDate,
    ...(condition ? { condition: { operator: condition[1]!, value: Number(condition[2]) } } : {}),
  };
}

const cache = new Map<string, Section[]>();

/** The sections of a number format, parsed once. */
export function sectionsOf(format: string): Section[] {
  let sections = cache.get(format);
  if (!sections) cache.set(format, (sections = splitSections(format).map(parseSection)));
  return sections;
}

export const isDateFormat = (format: string): boolean => sectionsOf(format)[0]?.isDate ?? false;
