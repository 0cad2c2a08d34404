/**
 * `npm run bench:standin`: how long the stand-in takes for what a user waits for, the whole way: Microsoft's client,
 * our host, calculation, the built add-in's functions and back. Invocations are counted, not estimated.
 */
import path from "node:path";
import { UniverCalc } from "../../workbench/calc/univer-calc";
import { builtFunctions } from "../../workbench/client/built-addin";
import { StandIn } from "../../workbench/client/stand-in";

const ROWS = 5000;
const root = path.resolve(__dirname, "../..");

interface Row {
  what: string;
  wall: number;
  cpu: number;
  invocations: number;
  goal: string;
}

const calc = new UniverCalc();
const rows: Row[] = [];

async function measure(what: string, goal: string, work: () => Promise<unknown>): Promise<void> {
  const [start, cpu, before] = [performance.now(), process.cpuUsage(), calc.counters.invocations];
  await work();
  const { user, system } = process.cpuUsage(cpu);
  const invocations = calc.counters.invocations - before;
  rows.push({ what, wall: performance.now() - start, cpu: (user + system) / 1000, invocations, goal });
}

const table = (from: number, count: number): unknown[][] =>
  Array.from({ length: count }, (_, i) => from + i).map((row) => [
    `DD${100000 + row}`,
    46000 + row / 24,
    `=SHOP.REFUND_DEADLINE("待卖家处理",B${row},TRUE)`,
    `=SHOP.REFUND_LEFT(C${row},46010,"天数")`,
    `=SHOP.WORKDAY_CN(B${row},5)`,
  ]);

const singles = (count: number): string[][] =>
  Array.from({ length: count }, (_, i) => [
    `=SHOP.SHIFT_HOURS("17:30","${String(i % 24).padStart(2, "0")}:00")`,
  ]);

function write(
  standIn: StandIn,
  address: string,
  formulas: readonly (readonly unknown[])[]
): Promise<unknown> {
  return standIn.run(`await Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange("${address}").formulas = ${JSON.stringify(formulas)};
    await context.sync();
  });`);
}

async function writeAndSettle(standIn: StandIn, address: string, formulas: unknown[][]): Promise<void> {
  await write(standIn, address, formulas);
  await standIn.settled();
}

function print(): void {
  const line = (cells: string[]): string => `| ${cells.join(" | ")} |`;
  console.log(line(["what", "wall ms", "CPU ms", "invocations", "goal"]));
  console.log(line(["---", "---:", "---:", "---:", "---"]));
  for (const { what, wall, cpu, invocations, goal } of rows)
    console.log(line([what, wall.toFixed(0), cpu.toFixed(0), String(invocations), goal]));
}

async function main(): Promise<void> {
  const functions = builtFunctions(path.join(root, "dist"), "SHOP");
  let standIn: StandIn | undefined;
  await measure("start: client, host, engine, functions", "", async () => {
    standIn = await StandIn.start({ engine: calc, functions });
    await standIn.settled();
  });
  const ready = standIn!;
  await measure("first formula", "", () =>
    writeAndSettle(ready, "H1", [['=SHOP.SHIFT_HOURS("9:00","17:00")']])
  );
  await measure(`${ROWS} rows × 3 SHOP columns written at once`, "≤ 2000 ms, 15000 calls", () =>
    writeAndSettle(ready, `A2:E${ROWS + 1}`, table(2, ROWS))
  );
  await measure("one row more", "≤ 3 calls", () =>
    writeAndSettle(ready, `A${ROWS + 2}:E${ROWS + 2}`, table(ROWS + 2, 1))
  );
  await measure("one input changed", "≤ 3 calls", () => writeAndSettle(ready, "B100", [[46123]]));
  await measure("10000 single calls", "≤ 3000 ms", () => writeAndSettle(ready, "J2:J10001", singles(10000)));
  ready.close();
  print();
}

void main();
