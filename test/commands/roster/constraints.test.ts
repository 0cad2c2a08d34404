import { commands, queries, run } from "../../../src/commands";
import { contextFor, engine } from "../../support/command-context";
import type { MemoryPort } from "../../support/memory/port";
import { build, NAMES, staffBook } from "./support";
import { isBroken } from "../../support/roster";

const december = {
  month: "2026-12",
  profile: "S0",
  demand: { 白: 1, 晚: 1 },
  policy: { rests: 4 },
  seconds: 1,
} as const;

/** The staff list with remarks, by name. */
function withRemarks(remarks: Readonly<Record<string, string>>): MemoryPort {
  const port = staffBook(NAMES.slice(0, 6));
  for (const row of port.sheets[0]!.rows) row[3] = remarks[String(row[1])] ?? row[3]!;
  return port;
}
const people = async (port: MemoryPort) => {
  const answer = await queries["roster.people"].ask(port, {}, contextFor());
  if (!answer.ok) throw new Error(answer.message.code);
  return answer.value.people;
};
async function agree(port: MemoryPort, args: Readonly<Record<string, readonly string[]>>) {
  const planned = await commands["roster.constrain"].plan(port, { people: args } as never, contextFor());
  return planned.ok ? run(port, planned.value) : planned;
}
async function preview(port: MemoryPort) {
  const planned = await build(port, december, { solver: engine });
  if (!planned.ok) throw new Error(planned.message.code);
  return { ...planned.value, ...planned.value.preview };
}

const REMARKS = { 小钱: "孕期，工位靠窗", 小孙: "已离职", 小李: "晚班也行" };

describe("what the staff list says of people", () => {
  test("is proposed by remark, and what isn't understood is said", async () => {
    expect(await people(withRemarks(REMARKS))).toEqual([
      {
        person: "802",
        name: "小钱",
        remark: "孕期，工位靠窗",
        proposed: ["noNights"],
        unread: "工位靠窗",
        agreed: null,
      },
      { person: "803", name: "小孙", remark: "已离职", proposed: ["gone"], unread: "", agreed: null },
      { person: "804", name: "小李", remark: "晚班也行", proposed: [], unread: "晚班也行", agreed: null },
    ]);
  });

  test("counts for nothing until somebody agrees, and the preview says so", async () => {
    const { rows, unasked, notRead } = await preview(withRemarks(REMARKS));
    expect(unasked).toEqual(["小钱 孕期，工位靠窗", "小孙 已离职"]);
    expect(notRead).toEqual(["小钱 工位靠窗", "小李 晚班也行"]);
    expect(rows).toHaveLength(6);
  });

  test("once agreed, nobody of them has a night and who is gone has no row; the sheet is checked by it", async () => {
    const port = withRemarks(REMARKS);
    await agree(port, { "802": ["noNights"], "803": ["gone"] });
    const planned = await preview(port);
    expect(planned.unasked).toEqual([]);
    expect(planned.rows.map((row) => row.name)).toEqual(["小赵", "小钱", "小李", "小周", "小吴"]);
    expect(planned.rows[1]!.cells).not.toContain("晚");
    await run(port, planned);
    const sheet = port.sheets.find((s) => s.name === "排班 2026-12")!;
    const row = sheet.rows.find((line) => line[1] === "小钱")!;
    row[3 + 10] = "晚";
    const checked = await queries["roster.check"].ask(port, {}, contextFor());
    const said = checked.ok ? checked.value.findings.filter((f) => f.finding.where.person === "802") : [];
    expect(said.map((f) => f.finding.code)).toContain("roster.nightsLaw");
  });

  test("it is said how many constraints hold, not how many people were listed", async () => {
    const port = withRemarks(REMARKS);
    const ticked = { "802": ["noNights"], "803": [], "804": [] };
    const first = await commands["roster.constrain"].plan(port, { people: ticked } as never, contextFor());
    expect(first).toMatchObject({ value: { success: { params: { count: 1 } } } });
    await agree(port, ticked);
    const more = { people: { "803": ["gone"] } } as never;
    const second = await commands["roster.constrain"].plan(port, more, contextFor());
    expect(second).toMatchObject({ value: { success: { params: { count: 2 } } } });
  });

  test("who can't come at weekends has all of them off, and the rules are kept", async () => {
    const port = withRemarks({ 小钱: "周末不能来" });
    await agree(port, { "802": ["noWeekends"] });
    const { rows, findings } = await preview(port);
    // The 1st is a Tuesday.
    const weekends = rows[1]!.cells.filter((_, i) => (i + 1) % 7 >= 5);
    expect(new Set(weekends)).toEqual(new Set(["休"]));
    expect(findings.filter((f) => isBroken(f) && f.where.person === "802")).toEqual([]);
  });

  test("a remark that changes is asked about again; what was agreed stays until then", async () => {
    const port = withRemarks(REMARKS);
    await agree(port, { "802": ["noNights"] });
    expect((await people(port))[0]).toMatchObject({ agreed: ["noNights"] });
    port.sheets[0]!.rows.find((row) => row[1] === "小钱")![3] = "只上白班";
    expect((await people(port))[0]).toMatchObject({ proposed: ["onlyDays"], agreed: null });
  });

  test("agreeing writes nothing into the staff list; somebody unknown is refused", async () => {
    const port = withRemarks(REMARKS);
    const before = JSON.stringify(port.sheets[0]!.rows);
    await agree(port, { "802": [] });
    expect(JSON.stringify(port.sheets[0]!.rows)).toBe(before);
    expect(await agree(port, { "999": ["gone"] })).toMatchObject({
      ok: false,
      message: { code: "roster.build.unknownPerson" },
    });
  });
});
