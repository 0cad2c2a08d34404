import type { Command } from "../../src/commands";
import { lineOf, planAndWrite, planFlow } from "../../src/taskpane/flow";
import type { PaneState } from "../../src/taskpane/pane";
import type { PlanLine } from "../../src/taskpane/parts/shown";
import { Session } from "../../src/taskpane/session";
import { Store } from "../../src/taskpane/store";
import { MemoryPort } from "../support/memory/port";
import { home } from "../support/pane/fixtures/home";
import { hostOver } from "../support/pane/over-memory";

/** Writes "done" into A1 of the only sheet; refuses when told to. */
const mark: Command<{ refuse?: boolean }, string> = {
  title: "view.today",
  args: [],
  plan: async (port, { refuse }) => {
    if (refuse)
      return {
        ok: false,
        message: { code: "refuse.readOnly", params: {} },
        findings: [],
        show: null,
        conflict: null,
      };
    const [sheet] = (await port.survey()).sheets;
    const at = { row: 0, col: 0, rows: 1, cols: 1 };
    const step = { do: "write", sheet: sheet!.id, at } as const;
    const name = sheet!.name;
    return {
      ok: true,
      value: {
        preview: "A1",
        writes: {
          expects: [{ probe: { of: "protection", sheet: sheet!.id, name }, state: "open" }],
          steps: [{ ...step, cells: [["done"]] }],
          record: [],
          undo: [{ ...step, cells: [["before"]] }],
          undoProbes: [],
          touches: { code: "now.touches", params: { sheet: name, area: "A1" } },
        },
        success: { code: "now.done", params: {} },
        show: null,
      },
    };
  },
};

function opened() {
  const port = new MemoryPort();
  port.addSheet("表", [["before"]]);
  const store = new Store<PaneState>(home);
  let read = 0;
  const session = new Session(hostOver(port).host, store, async () => void read++);
  const shown: (PlanLine | null)[] = [];
  const flow = planFlow<PlanLine>(session, (plan) => shown.push(plan));
  const facts = lineOf((preview: string) => [
    { code: "now.done", params: { preview, in: store.get().locale } },
  ]);
  return {
    port,
    store,
    session,
    shown,
    flow,
    facts,
    cell: () => port.sheets[0]!.rows[0]![0],
    reads: () => read,
  };
}

test("planned, shown, written, read again, taken back", async () => {
  const { flow, facts, shown, cell, store, session, reads } = opened();
  await flow.propose(mark, {}, facts);
  expect(shown).toEqual([
    {
      touches: { code: "now.touches", params: { sheet: "表", area: "A1" } },
      facts: [{ code: "now.done", params: { preview: "A1", in: "zh" } }],
    },
  ]);
  expect(cell()).toBe("before");
  expect(await flow.write()).toBe(true);
  expect([cell(), shown.at(-1), reads()]).toEqual(["done", null, 1]);
  expect(store.get().notice).toMatchObject({ tone: "success", undo: true });
  await session.takeBack();
  expect(cell()).toBe("before");
});

test("refused at the door, what is shown stays, and is written when the way is free", async () => {
  const { flow, facts, shown, cell, port, store } = opened();
  await flow.propose(mark, {}, facts);
  port.sheets[0]!.protected = true;
  expect(await flow.write()).toBe(false);
  expect([cell(), shown.length]).toEqual(["before", 1]);
  expect(store.get().notice).toMatchObject({ tone: "error" });
  port.sheets[0]!.protected = false;
  expect(await flow.write()).toBe(true);
  expect([cell(), shown.at(-1)]).toEqual(["done", null]);
});

test("a plan that was left is not written, and a refused one takes away the one before", async () => {
  const { flow, facts, shown, cell, store } = opened();
  await flow.propose(mark, {}, facts);
  flow.discard();
  expect([await flow.write(), cell(), shown.at(-1)]).toEqual([false, "before", null]);
  await flow.propose(mark, {}, facts);
  await flow.propose(mark, { refuse: true }, facts);
  expect(store.get().notice).toMatchObject({ tone: "error", message: { code: "refuse.readOnly" } });
  expect([await flow.write(), cell(), shown.at(-1)]).toEqual([false, "before", null]);
});

test("a refusal can be handed back unsaid", async () => {
  const { flow, facts, store } = opened();
  const outcome = await flow.attempt(mark, { refuse: true }, facts);
  expect(outcome).toMatchObject({ ok: false, message: { code: "refuse.readOnly" } });
  expect(store.get().notice).toBeNull();
});

test("shown anew in another language", async () => {
  const { flow, facts, shown, store } = opened();
  await flow.propose(mark, {}, facts);
  store.change({ locale: "en" });
  flow.again();
  expect(shown.at(-1)!.facts).toEqual([{ code: "now.done", params: { preview: "A1", in: "en" } }]);
});

test("where one click says all: written at once, or refused in a sentence", async () => {
  const { session, cell, store } = opened();
  expect(await planAndWrite(session, mark, { refuse: true })).toBe(false);
  expect([cell(), store.get().notice?.message.code]).toEqual(["before", "refuse.readOnly"]);
  expect(await planAndWrite(session, mark, {})).toBe(true);
  expect([cell(), store.get().notice?.undo]).toEqual(["done", true]);
});

test("what is looked up beside other work leaves nothing waiting, whatever it says of its progress", async () => {
  const { session, store } = opened();
  const answer = await session.quietly(async (context) => {
    context.progress({ part: 0.5, message: { code: "pane.reading", params: {} } });
    return store.get().busy;
  });
  expect([answer, store.get().busy]).toEqual([null, null]);
});

test("idle is when no work goes on, and what follows at once is part of it", async () => {
  const { session } = opened();
  const said: string[] = [];
  const work = async (name: string) => {
    await session.outcome({ label: "pane.writing" }, () => Promise.resolve({ ok: true, value: null }));
    said.push(name);
  };
  const both = work("first").then(() => work("second"));
  await session.idle().then(() => said.push("idle"));
  await both;
  expect(said).toEqual(["first", "second", "idle"]);
});
