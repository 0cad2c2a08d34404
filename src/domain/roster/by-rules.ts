import type { Finding } from "../kernel";
import {
  type Resolved,
  type RuleKey,
  type RuleRow,
  type RuleSet,
  type RuleValue,
  ruleIn,
  rulesNamed,
} from "../rulebook";
import type { Settings, Shift, ShiftKind, Tally } from "./model";
import { type Profile, type ProfileId, REGIMES, WEIGHTS } from "./profiles";

/** A profile with the values of a rule book, and what in them no roster can be made by. */
export interface RuledProfile extends Profile {
  /** When somebody must be online: looked at where cover is asked for. */
  readonly online: Settings["online"];
  /** A-12 in words of shifts; which codes they mean is settled with the shop's shift table. */
  readonly successions: readonly (readonly [string, string])[];
  /** The rules it was made from with the values used: kept with a roster, they make the same profile again. */
  readonly rows: readonly RuleRow[];
  /** Red, one for each rule whose value can't be used; `where.rule` names it. Empty = rosters can be made. */
  readonly findings: readonly Finding[];
}

const MINUTES_PER_HOUR = 60;
/** The last clock minute a shift may end at: noon of the next day. */
const LATEST = 36 * MINUTES_PER_HOUR;
/** A month always has more days than this, so that somebody works. */
const MOST_RESTS = 27;
const DAYS_OF_WEEK = 7;
const HOURS_OF_DAY = 24;
const HOURS_OF_MONTH = 31 * HOURS_OF_DAY;
/** Nobody looks at runs longer than a month. */
const MOST_RUN = 31;
/** People of one desk. */
const MOST_ONLINE = 99;
const NOTHING: Tally = { minutes: 0, nights: 0, weekends: 0, holidays: 0 };
const NOTHING_FORBIDDEN = "无";
const ARROW = /\s*(?:→|->|>|＞)\s*/;

/** Reads the values of rules and notes what was used and what could not be. */
class Values {
  readonly rows: RuleRow[] = [];
  readonly findings: Finding[] = [];

  constructor(
    private readonly rules: RuleSet,
    private readonly document: ProfileId
  ) {}

  whole(key: RuleKey, least: number, most: number): number {
    const { rule, value } = this.used(key);
    if (typeof value === "number" && Number.isInteger(value) && value >= least && value <= most) return value;
    return this.unusable(rule.id, value, "roster.rule.whole", { least, most }, least);
  }

  /** Hours as minutes. */
  hours(key: RuleKey, most: number): number {
    const { rule, value } = this.used(key);
    if (typeof value === "number" && value >= 0 && value <= most) return Math.round(value * MINUTES_PER_HOUR);
    return this.unusable(rule.id, value, "roster.rule.hours", { most }, 0);
  }

  span(key: RuleKey): readonly [number, number] {
    const { rule, value } = this.used(key);
    if (isSpan(value)) return value;
    return this.unusable(rule.id, value, "roster.rule.span", {}, [0, 1] as const);
  }

  pairs(key: RuleKey): readonly (readonly [string, string])[] {
    const { rule, value } = this.used(key);
    const pairs = typeof value === "string" ? pairsIn(value) : null;
    return pairs ?? this.unusable(rule.id, value, "roster.rule.pairs", {}, []);
  }

  /** What law says counts although the handbook is silent about it. */
  private used(key: RuleKey): Resolved {
    const found = ruleIn(this.rules, key, this.document);
    const used = found.silent ? { ...found, value: found.rule.value } : found;
    this.rows.push({ id: used.rule.id, value: used.value, pack: used.pack });
    return used;
  }

  private unusable<T>(id: string, value: RuleValue, code: string, params: Finding["params"], instead: T): T {
    const is = value === null || value === "" ? { code: "roster.rule.unset", params: {} } : { code, params };
    this.findings.push({
      severity: "red",
      rule: id,
      code: is.code,
      params: { rule: id, value: shown(value), ...is.params },
      where: { rule: id },
    });
    return instead;
  }
}

function isSpan(value: RuleValue): value is readonly [number, number] {
  if (!Array.isArray(value)) return false;
  const [from, to] = value as readonly [number, number];
  return (
    [from, to].every(Number.isInteger) &&
    from >= 0 &&
    from < 1440 &&
    to > from &&
    to <= LATEST &&
    to - from <= 1440
  );
}

/** "晚→白|晚→半" → pairs; null when that is not what stands there. */
function pairsIn(text: string): readonly (readonly [string, string])[] | null {
  if (text.trim() === NOTHING_FORBIDDEN) return [];
  const pairs = text.split("|").map((part) => part.trim().split(ARROW));
  const isPair = (words: readonly string[]): boolean => words.length === 2 && words.every((w) => w !== "");
  return pairs.every(isPair) ? pairs.map(([a = "", b = ""]) => [a, b] as const) : null;
}

function shiftsOf(values: Values, document: ProfileId): Shift[] {
  return REGIMES[document].shifts.map(({ key, ...look }) => {
    const [start, end] = values.span(key);
    return { ...look, start, end: end % 1440, breakMinutes: 0 };
  });
}

function settingsOf(values: Values, document: ProfileId): Settings {
  const isMonthly = REGIMES[document].rests === "month";
  return {
    restPerPeriod: isMonthly
      ? { mode: "exactly", days: values.whole("shift.rest.month", 0, MOST_RESTS) }
      : null,
    restPerWeek: isMonthly ? 0 : values.whole("shift.rest.week", 0, DAYS_OF_WEEK - 1),
    wholeRests: values.whole("shift.rest.whole", 0, MOST_RESTS),
    forbidden: [],
    minGap: 0,
    longestRun: { days: values.whole("shift.longestRun", 1, MOST_RUN), hard: !isMonthly },
    shortestRun: 1,
    shortestRest: 1,
    nightsInRow: 0,
    nightsPerPeriod: 0,
    weekendsOff: 0,
    nightRun: [2, 5],
    evenWithin: NOTHING,
    tolerance: values.hours("shift.tolerance", HOURS_OF_MONTH),
    lawfulDay: values.hours("labour.dailyHours", HOURS_OF_DAY),
    lawfulOvertime: values.hours("labour.overtimeMonth", HOURS_OF_MONTH),
    online: null,
    weights: WEIGHTS,
  };
}

/** A-04 names the hours and belongs to the document that counts rests by the month; the other names none. */
function onlineBy(values: Values, document: ProfileId): Settings["online"] {
  if (REGIMES[document].rests === "week") return null;
  const [from, to] = values.span("shift.window");
  const least = values.whole("shift.online", 0, MOST_ONLINE);
  return least > 0 ? { from, to, least } : null;
}

const KINDS_OF_WORDS: Readonly<Record<string, ShiftKind>> = {
  白: "day",
  半: "half",
  晚: "night",
  值: "duty",
};

/**
 * The pairs of codes that may not follow each other with the shifts of a table: a word is the code itself, or else
 * every shift of the kind it stands for. Example: 晚→白 in a table of 早 (day) and 夜 (night) → 夜, 早.
 */
export function forbiddenIn(
  successions: RuledProfile["successions"],
  shifts: readonly Pick<Shift, "code" | "kind">[]
): Settings["forbidden"] {
  const meant = (word: string): string[] => {
    const kind = KINDS_OF_WORDS[word];
    const exact = shifts.filter((s) => s.code === word);
    return (exact.length > 0 ? exact : shifts.filter((s) => s.kind === kind)).map((s) => s.code);
  };
  return successions.flatMap(([a, b]) =>
    meant(a).flatMap((before) => meant(b).map((after) => [before, after] as const))
  );
}

/**
 * The shifts and rules of a document (S0, S3) as a rule set has them: hours of shifts (A-06 …), rests,
 * what may follow what, the tolerance (AMB13), the law's hours (W08, W10). Values that no roster can be made by
 * are findings. Example: A-01 = 8 in the shop's table → `settings.restPerPeriod.days` 8; A-01 = 40 → one red finding.
 */
export function profileBy(rules: RuleSet, document: ProfileId): RuledProfile {
  const values = new Values(rules, document);
  const shifts = shiftsOf(values, document);
  const settings = settingsOf(values, document);
  const online = onlineBy(values, document);
  const successions = values.pairs("shift.succession");
  const forbidden = forbiddenIn(successions, shifts);
  const { rows, findings } = values;
  return { id: document, shifts, settings: { ...settings, forbidden }, online, successions, rows, findings };
}

const shown = (value: RuleValue): string => (Array.isArray(value) ? value.join("-") : String(value ?? ""));

/**
 * Rules whose values differ now from those a roster was made by: no fault of the roster, but worth knowing.
 * Example: made with A-01 = 4 and the table says 8 now → one finding "roster.ruleChanged".
 */
export function ruleChanges(made: RuledProfile, now: RuledProfile): Finding[] {
  const today = new Map(now.rows.map((row) => [row.id, shown(row.value)]));
  return made.rows.flatMap(({ id, value }) => {
    const is = today.get(id);
    return is === undefined || is === shown(value)
      ? []
      : [
          {
            severity: "info",
            rule: id,
            code: "roster.ruleChanged",
            params: { rule: id, made: shown(value), now: is },
            where: { rule: id },
          } satisfies Finding,
        ];
  });
}

function byHandbook(document: ProfileId): RuledProfile {
  const rules = rulesNamed(document);
  if (!rules.ok) throw new RangeError("a document names its rules");
  return profileBy(rules.value, document);
}

/** The first document's shifts and rests (A-01, A-04 … A-15): 白 8.5 h, 半 5.5 h, 晚 6.5 h, four rests a month. */
export const S0: RuledProfile = /* @__PURE__ */ byHandbook("S0");

/** The fourth document's shifts and rests (A-24 … A-28): 白 9 h, 晚 7.5 h past midnight, six days on and one off. */
export const S3: RuledProfile = /* @__PURE__ */ byHandbook("S3");

/** The handbook's own values: what rosters were made by before they kept theirs. */
export const PROFILES = { S0, S3 } as const;
