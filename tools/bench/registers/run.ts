/**
 * npm run bench:registers [-- --lines 50000 --export 2000 --open last --only 今日]: a register of many lines through Microsoft's client in the
 * stand-in: adopted, a line added, 今日, the check, the morning's export. Beside each: what the client and the stand-in
 * took of it (the physical limit: the same cells read and written with nothing done to them), the round trips, and the
 * same cells read by a bare script as the peer.
 */
import { performance } from "node:perf_hooks";
import { parseArgs } from "node:util";
import type { WritePort } from "../../../src/excel";
import { sourceOf } from "../../../src/domain/statements";
import { inProcessFiles } from "../../../src/workers/statements";
import { contextFor } from "../../../test/support/command-context";
import { loadModule } from "../../../test/support/functions";
import { StandIn } from "../../../workbench/client/stand-in";
import type * as DeskModule from "../../command/desk";
import { bigRegister, morningExport, OPENED } from "./book";

const { values: options } = parseArgs({
  options: {
    lines: { type: "string", default: "50000" },
    export: { type: "string", default: "2000" },
    open: { type: "string", default: "spread" },
    only: { type: "string", multiple: true, default: [] },
  },
});
const LINES = Number(options.lines);
const EXPORT = Number(options.export);
const isOpen = options.open === "last" ? OPENED.last : OPENED.spread;

interface Row {
  readonly what: string;
  readonly seconds: number;
  /** Of the processor, so that what else the machine does is left out. */
  readonly cpu: number;
  /** Of the seconds, spent in the client and the stand-in. */
  readonly host: number;
  readonly syncs: number;
  readonly megabytes: number;
  readonly goal: string;
}

/** A port that adds up how long it keeps its caller waiting. */
function timed(port: WritePort): { port: WritePort; waited: () => number } {
  let waited = 0;
  const through = Object.fromEntries(
    Object.entries(port).map(([name, call]) => [
      name,
      async (...args: unknown[]) => {
        const start = performance.now();
        try {
          return await (call as (...given: unknown[]) => Promise<unknown>)(...args);
        } finally {
          waited += performance.now() - start;
        }
      },
    ])
  ) as unknown as WritePort;
  return { port: through, waited: () => waited };
}

async function main(): Promise<void> {
  const standIn = await StandIn.start({ book: bigRegister(LINES, isOpen) });
  const desk = loadModule<typeof DeskModule>(standIn, "tools/command/desk.ts");
  const { port, waited } = timed(desk.livePort);
  const rows: Row[] = [];
  const measure = async (
    what: string,
    goal: string,
    work: () => Promise<{ ok: boolean; message?: unknown }>
  ) => {
    // Everything else works on the register that was adopted.
    if (options.only.length > 0 && what !== "adopt" && !options.only.some((one) => what.includes(one)))
      return;
    standIn.log.clear();
    const [start, before, spent] = [performance.now(), waited(), process.cpuUsage()];
    const outcome = await work();
    const seconds = (performance.now() - start) / 1000;
    if (!outcome.ok) throw new Error(`${what}: ${JSON.stringify(outcome.message)}`);
    const { user, system } = process.cpuUsage(spent);
    const { syncs, bytesDown, bytesUp } = standIn.log.totals();
    const host = (waited() - before) / 1000;
    rows.push({
      what,
      seconds,
      cpu: (user + system) / 1e6,
      host,
      syncs,
      megabytes: (bytesDown + bytesUp) / 1e6,
      goal,
    });
  };
  const text = morningExport(LINES, EXPORT, isOpen);
  const bytes = new TextEncoder().encode(text);
  const context = contextFor({ files: inProcessFiles((name) => sourceOf(name, bytes)) });
  const run = async (id: "register.adopt" | "register.add" | "refund.refresh", args: object) => {
    const planned = await desk.commands[id].plan(port, args as never, context);
    return planned.ok ? desk.run(port, planned.value) : planned;
  };
  const refund = { register: "refund" };
  await measure("adopt", "3.0", () => run("register.adopt", { ...refund, range: "退款" }));
  const line = {
    refund: "99887766554433221",
    state: "退款待处理",
    order: "88776655443322110",
    handler: "小李",
  };
  await measure("add a line", "0.5", () => run("register.add", { ...refund, row: line }));
  await measure("今日", "0.5", () => desk.queries["today.due"].ask(port, {}, context));
  await measure("check", "3.0", () => desk.queries["register.check"].ask(port, refund, context));
  await measure(`refresh, ${EXPORT} lines`, "3.0", () => run("refund.refresh", { files: ["退款.csv"] }));
  await measure("the same file again", "3.0", () => run("refund.refresh", { files: ["退款.csv"] }));
  await measure("peer: a bare script reads the same cells", "", async () => {
    await standIn.run(`await Excel.run(async (context) => {
      const range = context.workbook.tables.getItem("退款").getDataBodyRange();
      for (let col = 0; col < 12; col++) {
        const column = range.getColumn(col);
        column.load("values");
        await context.sync();
        if (column.values.length < ${LINES}) throw new Error("not all of it");
      }
    })`);
    return { ok: true };
  });
  standIn.close();
  print(rows);
}

function print(rows: readonly Row[]): void {
  const line = (cells: readonly string[]): void => console.log(`| ${cells.join(" | ")} |`);
  console.log(`\n${LINES} lines of 12 columns; seconds\n`);
  line([
    "what",
    "processor",
    "in all",
    "client and stand-in",
    "ours",
    "goal",
    "round trips",
    "MB on the wire",
  ]);
  line(["---", "---:", "---:", "---:", "---:", "---:", "---:", "---:"]);
  for (const { what, seconds, cpu, host, syncs, megabytes, goal } of rows)
    line([
      ...[
        what,
        cpu.toFixed(2),
        seconds.toFixed(2),
        host > 0 ? host.toFixed(2) : "",
        host > 0 ? (seconds - host).toFixed(2) : "",
      ],
      ...[goal, String(syncs), megabytes.toFixed(1)],
    ]);
}

void main();
