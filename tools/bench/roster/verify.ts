/**
 * Independent checker of the public benchmark, written from the format's description: it shares no code with the
 * engine or with the reader beside it, and works on names and text only.
 */
export interface Verdict {
  /** Broken hard rules, in words. */
  readonly broken: string[];
  readonly objective: number;
}

interface Run {
  readonly from: number;
  readonly to: number;
  readonly works: boolean;
}

function runsOf(row: readonly string[]): Run[] {
  const runs: Run[] = [];
  for (let from = 0; from < row.length;) {
    const works = row[from] !== "-";
    let to = from;
    while (to < row.length && (row[to] !== "-") === works) to++;
    runs.push({ from, to, works });
    from = to;
  }
  return runs;
}

class Text {
  private readonly blocks: Record<string, string[]> = {};

  constructor(source: string) {
    let block: string[] = [];
    for (const line of source.split("\n").map((l) => l.replace("\r", "").trim())) {
      if (line.length === 0 || line[0] === "#") continue;
      const title = /^SECTION_(\w+)$/.exec(line);
      if (title) this.blocks[title[1]!] = block = [];
      else block.push(line);
    }
  }

  lines(title: string): string[][] {
    return (this.blocks[title] ?? []).map((l) => l.split(","));
  }
}

function checkRow(row: readonly string[], staff: readonly string[], text: Text): string[] {
  const [name, caps, most, least, maxRun, minRun, minOff, maxWeekends] = staff as string[];
  const broken: string[] = [];
  const say = (what: string) => broken.push(`${name}: ${what}`);
  const shifts = text.lines("SHIFTS");
  let minutes = 0;
  row.forEach((code, day) => {
    if (code === "-") return;
    const shift = shifts.find((s) => s[0] === code);
    if (!shift) return say(`unknown shift ${code}`);
    minutes += Number(shift[1]);
    const next = row[day + 1];
    if (next && next !== "-" && (shift[2] ?? "").split("|").includes(next))
      say(`${code} then ${next} on day ${day}`);
  });
  for (const cap of caps!.split("|").filter(Boolean)) {
    const [code, limit] = cap.split("=");
    const times = row.filter((c) => c === code).length;
    if (times > Number(limit)) say(`${times} times ${code}`);
  }
  if (minutes > Number(most) || minutes < Number(least)) say(`${minutes} minutes`);
  for (const run of runsOf(row)) {
    const length = run.to - run.from;
    const inside = run.from > 0 && run.to < row.length;
    if (run.works && length > Number(maxRun)) say(`${length} days in a row`);
    if (inside && length < Number(run.works ? minRun : minOff)) say(`run of ${length} from day ${run.from}`);
  }
  let weekends = 0;
  for (let saturday = 5; saturday < row.length; saturday += 7) {
    if (row[saturday] !== "-" || (row[saturday + 1] ?? "-") !== "-") weekends++;
  }
  if (weekends > Number(maxWeekends)) say(`${weekends} weekends`);
  return broken;
}

/** Checks a roster (one row of codes a person, in the order of the file) and prices it. */
export function verify(source: string, roster: readonly (readonly string[])[]): Verdict {
  const text = new Text(source);
  const days = Number(text.lines("HORIZON")[0]![0]);
  const staff = text.lines("STAFF");
  const rowOf = new Map(staff.map((s, i) => [s[0]!, roster[i] ?? []]));
  const broken: string[] = [];
  if (roster.length !== staff.length) broken.push(`${roster.length} rows for ${staff.length} people`);
  for (const s of staff) {
    const row = rowOf.get(s[0]!)!;
    if (row.length !== days) broken.push(`${s[0]}: ${row.length} days`);
    broken.push(...checkRow(row, s, text));
  }
  for (const [name, ...off] of text.lines("DAYS_OFF")) {
    for (const d of off.filter(Boolean))
      if (rowOf.get(name!)![Number(d)] !== "-") broken.push(`${name}: works on day off ${d}`);
  }
  let objective = 0;
  for (const [name, d, code, weight] of text.lines("SHIFT_ON_REQUESTS")) {
    if (rowOf.get(name!)![Number(d)] !== code) objective += Number(weight);
  }
  for (const [name, d, code, weight] of text.lines("SHIFT_OFF_REQUESTS")) {
    if (rowOf.get(name!)![Number(d)] === code) objective += Number(weight);
  }
  for (const [d, code, need, under, over] of text.lines("COVER")) {
    const there = [...rowOf.values()].filter((row) => row[Number(d)] === code).length;
    const gap = there - Number(need);
    objective += gap < 0 ? -gap * Number(under) : gap * Number(over);
  }
  return { broken, objective };
}
