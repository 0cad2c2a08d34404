import type { Entry } from "../../../src/taskpane/feature";
import { OnDemand } from "../../../src/taskpane/on-demand";
import { createController } from "../../../src/taskpane/shell/controller";
import { MemoryPort } from "../../support/memory/port";
import { hostOver } from "../../support/pane/over-memory";

const turn = () => new Promise(setImmediate);

/** A pane with a place that is there and one whose code is fetched as the test lets it. */
function pane() {
  const fetches: { arrive(): void; fail(): void }[] = [];
  const told: string[] = [];
  const feature = (id: string) => ({
    initial: () => ({}),
    start: () => ({
      events: {},
      book: () => void told.push(`${id} book`),
      opened: async () => void told.push(`${id} opened`),
      selected: () => void told.push(`${id} selected`),
    }),
    View: () => null,
  });
  const far = new OnDemand(
    () =>
      new Promise<ReturnType<typeof feature>>((resolve, reject) =>
        fetches.push({ arrive: () => resolve(feature("far")), fail: () => reject(new Error("no network")) })
      )
  );
  const bare = { label: "pane.title", icon: () => null, place: "tab" } as const;
  const features: Entry[] = [
    { ...bare, id: "near", code: OnDemand.here(feature("near")) },
    { ...bare, id: "far", code: far },
  ];
  const controller = createController(hostOver(new MemoryPort()).host, features);
  const shown = () => {
    const { view, code } = controller.store.get();
    return { view, code };
  };
  return { ...controller, fetches, told, shown };
}

test("a place whose code is fetched is told what was read before it came, and reads what it needs", async () => {
  const { start, events, fetches, told, shown, running } = pane();
  await start();
  events.open("far");
  expect(shown()).toEqual({ view: "far", code: "coming" });
  fetches[0]!.arrive();
  await turn();
  expect(shown()).toEqual({ view: "far", code: "here" });
  expect(running().map((one) => one.entry.id)).toEqual(["near", "far"]);
  expect(told.filter((line) => line.startsWith("far"))).toEqual([
    "far book",
    "far selected",
    "far book",
    "far opened",
  ]);
  events.open("near");
  events.open("far");
  expect(fetches).toHaveLength(1);
});

test("code that can't be fetched is said, the rest goes on, and trying again fetches it", async () => {
  const { start, events, fetches, shown } = pane();
  await start();
  events.open("far");
  fetches[0]!.fail();
  await turn();
  expect(shown()).toEqual({ view: "far", code: "missing" });
  events.open("near");
  expect(shown()).toEqual({ view: "near", code: "here" });
  events.open("far");
  fetches[1]!.arrive();
  await turn();
  expect(shown()).toEqual({ view: "far", code: "here" });
});

test("what arrives after the user went elsewhere does not take the screen", async () => {
  const { start, events, fetches, shown } = pane();
  await start();
  events.open("far");
  events.open("near");
  fetches[0]!.fail();
  await turn();
  expect(shown()).toEqual({ view: "near", code: "here" });
});

test("whoever clicks twice fetches once", async () => {
  const { start, events, fetches, shown, told } = pane();
  await start();
  events.open("far");
  events.open("far");
  expect(fetches).toHaveLength(1);
  fetches[0]!.arrive();
  await turn();
  expect(shown()).toEqual({ view: "far", code: "here" });
  expect(told.filter((line) => line === "far selected")).toHaveLength(1);
});
