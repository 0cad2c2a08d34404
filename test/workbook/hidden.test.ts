import { day, moment } from "../../src/domain/kernel";
import { type HostId, hostIds } from "../../workbench/host/profiles";
import type { BookData } from "../../workbench/model/data";
import { simpleSolver } from "../support/command-context";
import { filesInMemory } from "../support/files";
import { Desk, sampleBook, valueOf } from "../support/desk";
import type * as Realm from "../support/pane/in-realm";
import { loadModule, startStandIn } from "../support/stand-in";

/** The sample with a register and its settings in it, as somebody saved it yesterday. */
async function savedBook(): Promise<BookData> {
  const desk = await Desk.open(sampleBook());
  valueOf(await desk.run("register.create", { register: "damage" }));
  return structuredClone(desk.standIn.workbook.data);
}

let saved: BookData;
beforeAll(async () => {
  saved = await savedBook();
});

async function paneIn(pane: "visible" | "hidden", host?: HostId) {
  const standIn = await startStandIn({ pane, host, book: structuredClone(saved) });
  await standIn.settled();
  const realm = loadModule<typeof Realm>(standIn, "test/support/pane/in-realm.ts");
  const controller = realm.openPane({
    port: realm.livePort,
    selection: realm.liveSelection,
    solver: simpleSolver(),
    files: filesInMemory(),
    memory: { read: () => null, write: () => undefined },
    now: () => moment(day(46348), 545),
    build: "0.1.0.0",
    seed: () => 1,
    locale: () => "zh",
    scheme: () => "light",
  });
  let work: Promise<void> = Promise.resolve();
  const on = { shown: () => void (work = controller.start()), hidden: () => void (work = controller.rest()) };
  standIn.log.clear();
  await realm.followVisibility(on, () => pane === "visible");
  await work;
  let own = 0;
  /** Requests run one after the other: when one of ours is answered, events before it have been delivered. */
  const round = async () => {
    own++;
    await standIn.run(`await Excel.run(async (context) => {
      context.workbook.load("name");
      await context.sync();
    })`);
    await work;
  };
  const click = async (row: number) => {
    standIn.workbook.select(standIn.workbook.data.sheets[0]!, [{ row, col: 1, rows: 1, cols: 1 }]);
    await round();
    await round();
  };
  const show = async (visible: boolean) => {
    standIn.host.setPane(visible);
    await round();
    await round();
  };
  const seen = () => {
    const { syncs, writes } = standIn.log.totals();
    return { syncs: syncs - own, writes, status: controller.status() };
  };
  return { click, show, seen };
}

describe("a workbook that is opened and not touched", () => {
  test.each(hostIds())("%s, pane hidden: nothing is read, written or listened to", async (host) => {
    const { click, seen } = await paneIn("hidden", host);
    await click(3);
    expect(seen()).toEqual({ syncs: 0, writes: 0, status: "reading" });
  });

  test.each(hostIds())("%s, pane open: it is read and followed, and nothing is written", async (host) => {
    const { click, seen } = await paneIn("visible", host);
    const { syncs } = seen();
    expect(syncs).toBeGreaterThan(0);
    await click(3);
    expect(seen()).toMatchObject({ writes: 0, status: "read" });
    expect(seen().syncs).toBeGreaterThan(syncs);
  });

  test("shown later it looks, hidden again it stops listening", async () => {
    const { click, show, seen } = await paneIn("hidden");
    await show(true);
    expect(seen().status).toBe("read");
    await show(false);
    const { syncs } = seen();
    await click(4);
    expect(seen()).toMatchObject({ syncs, writes: 0 });
  });
});
