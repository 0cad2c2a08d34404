import { folded } from "../../kernel";
import { LEAVES, OLD_LEAVES, REST, type Shift, type ShiftKind } from "../model";

/** How shops write what they mean; the shift of that kind in today's table is counted. */
const WORDS: Readonly<Record<ShiftKind | "rest", readonly string[]>> = {
  half: ["半", "半班", "半白", "半白班", "半天班"],
  day: ["白", "白班", "早", "早班", "全白", "全白班", "日", "日班", "d", "day"],
  night: ["晚", "晚班", "夜", "夜班", "n", "night"],
  duty: ["值", "值班", "duty"],
  rest: ["休", "休息", "公休", "轮休", "例休", "休假", "off", "rest", "r", "x", "/", "-", "○", "休班"],
};
const LEAVE_WORDS: Readonly<Record<string, string>> = {
  ...OLD_LEAVES,
  年: "年假",
  年休: "年假",
  年休假: "年假",
  病: "病假",
  事: "事假",
  调: "调休",
  婚: "婚假",
  产: "产假",
  丧: "丧假",
  假: "事假",
  请假: "事假",
};
const CLOCK = "(\\d{1,2})(?:[:.点](\\d{2})?)?";
const SPAN = new RegExp(`^${CLOCK}\\s*[-~—–到至]\\s*(?:次日|凌晨)?${CLOCK}$`);

/** Today's code of what stands in an old cell; null = nobody knows. Example: "9:00-17:30" → the shift from 9 to 17:30. */
export function codeOf(
  text: string,
  shifts: readonly Shift[],
  legend: Readonly<Record<string, string>>
): string | null {
  const agreed = legend[text];
  if (agreed !== undefined) return agreed;
  if (text === "") return null;
  const known = readBefore(shifts);
  let code = known.get(text);
  if (code === undefined) known.set(text, (code = codeByWords(text, shifts)));
  return code;
}

/** A workbook's cells hold few different texts many times over: each is read once for a table of shifts. */
const READ = new WeakMap<readonly Shift[], Map<string, string | null>>();

function readBefore(shifts: readonly Shift[]): Map<string, string | null> {
  const known = READ.get(shifts) ?? new Map<string, string | null>();
  READ.set(shifts, known);
  return known;
}

function codeByWords(text: string, shifts: readonly Shift[]): string | null {
  const word = folded(text).replace(/\s+/g, "");
  const own = shifts.find((s) => [s.code, s.name, `${s.code}班`].some((w) => folded(w) === word));
  if (own) return own.code;
  if ((LEAVES as readonly string[]).includes(word)) return word;
  return LEAVE_WORDS[word] ?? byWord(word, shifts) ?? byTime(word, shifts);
}

function byWord(word: string, shifts: readonly Shift[]): string | null {
  if (WORDS.rest.includes(word)) return REST;
  const first = shifts.find((s) => WORDS[s.kind].includes(word));
  return first?.code ?? null;
}

/** Only a shift of just these hours: a guess would be somebody's hours. */
function byTime(word: string, shifts: readonly Shift[]): string | null {
  const match = SPAN.exec(word);
  if (!match) return null;
  const minutes = (hour: string, minute: string | undefined) =>
    (Number(hour) % 24) * 60 + Number(minute ?? 0);
  const [start, end] = [minutes(match[1]!, match[2]), minutes(match[3]!, match[4])];
  return shifts.find((s) => s.start === start && s.end % 1440 === end)?.code ?? null;
}

const SAYS = /[=:＝：]/;
const KEY = /^(.{1,12}?)\s*[=:]\s*(.+)$/;

/** What a sheet itself says of its codes: "A=早班", "B:17:00-23:30", several in a cell. */
export function legendOn(texts: readonly string[], shifts: readonly Shift[]): Record<string, string> {
  const found: Record<string, string> = {};
  for (const text of texts.filter((one) => SAYS.test(one)))
    for (const piece of text.split(/[;,、\n；，]|\s{2,}/)) {
      const match = KEY.exec(folded(piece).trim());
      const code = match && codeOf(match[2]!.trim(), shifts, {});
      const written = match && piece.trim().slice(0, match[1]!.length).trim();
      if (written && code !== null && !/^\d/.test(written)) found[written] = code;
    }
  return found;
}
