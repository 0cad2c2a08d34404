/** The whole way: Microsoft's client, the stand-in's host, its calculation, the built functions and back. */
import path from "node:path";
import { builtFunctions } from "../../../workbench/client/built-addin";
import { StandIn } from "../../../workbench/client/stand-in";
import { CASES, column, FIRST, ROWS } from "./cases";

const PASTED = 5_000;
const SINGLE = 10_000;

export interface EndToEnd {
  readonly what: string;
  readonly ms: number;
  readonly goal: string;
}

function write(standIn: StandIn, address: string, cells: readonly (readonly unknown[])[]): Promise<unknown> {
  return standIn.run(`await Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange("${address}").formulas = ${JSON.stringify(cells)};
    await context.sync();
  });`);
}

/** Processor time, because the machine may be shared. */
async function timed(work: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

const quoted = (value: unknown): string => (typeof value === "string" ? `"${value}"` : String(value));

/** Columns stand in the sheet; the formula asks for all of them at once and spills. */
async function spilled(
  functions: Parameters<typeof StandIn.start>[0],
  { name, args }: (typeof CASES)[number]
) {
  const standIn = await StandIn.start(functions);
  const texts: string[] = [];
  for (const [i, arg] of args.entries()) {
    if (!Array.isArray(arg)) texts.push(quoted(arg));
    else {
      const rows = arg as unknown[][];
      const [first, last] = [
        String.fromCharCode(65 + 4 * i),
        String.fromCharCode(64 + 4 * i + rows[0]!.length),
      ];
      await write(standIn, `${first}1:${last}${rows.length}`, rows);
      texts.push(`${first}1:${last}${rows.length}`);
    }
  }
  await standIn.settled();
  const ms = await timed(async () => {
    await write(standIn, "Z1", [[`=SHOP.${name}(${texts.join(",")})`]]);
    await standIn.settled();
  });
  standIn.close();
  return ms;
}

export async function endToEnd(root: string): Promise<EndToEnd[]> {
  const functions = builtFunctions(path.join(root, "dist"), "SHOP");
  const rows: EndToEnd[] = [];
  for (const one of CASES)
    rows.push({
      what: `${one.name}, one spill of ${ROWS} rows`,
      ms: await spilled({ functions }, one),
      goal: "",
    });
  const standIn = await StandIn.start({ functions });
  const measure = async (what: string, goal: string, address: string, cells: unknown[][]) => {
    const ms = await timed(async () => {
      await write(standIn, address, cells);
      await standIn.settled();
    });
    rows.push({ what, ms, goal });
  };
  await measure("first formula of a session", "", "Z1", [['=SHOP.SHIFT_HOURS("9:00","17:00")']]);
  const singles = column((i) => `=SHOP.SHIFT_HOURS("17:30","${i % 24}:00")`, SINGLE);
  await measure(`${SINGLE} formulas of one cell`, "≤ 3000", `H1:H${SINGLE}`, singles);
  const pasted = Array.from({ length: PASTED }, (_, i) => [
    FIRST + i / 24,
    `=SHOP.REFUND_DEADLINE("待卖家处理",A${i + 1},TRUE)`,
    `=SHOP.REFUND_LEFT(B${i + 1},${FIRST},"天数")`,
    `=SHOP.WORKDAY_CN(A${i + 1},5)`,
  ]);
  await measure(`${PASTED} × 3 formulas pasted`, "≤ 2000", `A1:D${PASTED}`, pasted);
  standIn.close();
  return rows;
}
