import { day, moment } from "../../../src/domain/kernel";
import { HostProblem } from "../../../src/excel";
import { FEATURES } from "../../../src/taskpane/features";
import type { PaneHost } from "../../../src/taskpane/host";
import { createController } from "../../../src/taskpane/shell/controller";
import { simpleSolver } from "../command-context";
import { filesInMemory } from "../files";
import { MemoryPort } from "../memory/port";
import type { Screen, ScreenEvents } from "./screen";

/** The code of every place is fetched before the first test, as after somebody has opened them all. */
beforeAll(() => Promise.all(FEATURES.map(({ code }) => code.load())));

/** Nothing is selected. */
export const nowhere = () => Promise.reject(new HostProblem("InvalidOperation", "nothing selected"));

/** Everything a pane reaches outside itself, in memory. */
export function hostOver(port: MemoryPort, change: Partial<PaneHost> = {}) {
  const kept = new Map<string, string>();
  const moved: (() => void)[] = [];
  const edited: ((sheet: string) => void)[] = [];
  const host: PaneHost = {
    port,
    selection: {
      activeCell: nowhere,
      area: nowhere,
      onChange: async (listener) => {
        moved.push(listener);
        return async () => void moved.splice(moved.indexOf(listener), 1);
      },
      onEdit: async (listener) => {
        edited.push(listener);
        return async () => void edited.splice(edited.indexOf(listener), 1);
      },
    },
    solver: simpleSolver(),
    files: filesInMemory(),
    memory: { read: (key) => kept.get(key) ?? null, write: (key, value) => void kept.set(key, value) },
    now: () => moment(day(46348), 545),
    build: "0.1.0.0 (1f0c93ab)",
    seed: () => 1,
    locale: () => "zh",
    scheme: () => "light",
    ...change,
  };
  return { host, kept, moved, edited };
}

/** A pane over a workbook in memory; what it remembers outside the workbook is in `kept`. */
export function paneOver(port: MemoryPort, change: Partial<PaneHost> = {}) {
  const { host, kept, moved, edited } = hostOver(port, change);
  const { start, rest, followScheme, store, running, events } = createController(host, FEATURES);
  const own = () => running().map((one) => [one.entry.id, one.store.get()] as const);
  const state = () => ({ ...store.get(), ...Object.fromEntries(own()) }) as Screen;
  const on: ScreenEvents = Object.assign({}, events, ...running().map((one) => one.on));
  return { start, rest, followScheme, events: on, state, kept, moved, edited };
}

/** Until the pane has finished what it was asked. */
export async function idle(pane: ReturnType<typeof paneOver>): Promise<void> {
  do await new Promise(setImmediate);
  while (pane.state().busy !== null);
}

/** Six people and nothing of ours. */
export function staffBook(): MemoryPort {
  const port = new MemoryPort();
  const people = ["小赵", "小钱", "小孙", "小李", "小周", "小吴"].map((name, i) => [801 + i, name, "售前"]);
  port.addSheet("人员", [["工号", "昵称", "组别"], ...people]);
  return port;
}

/** The same with a damage register that the pane has made. */
export async function withRegister() {
  const port = staffBook();
  const pane = paneOver(port);
  await pane.start();
  pane.events.createRegister();
  await idle(pane);
  pane.events.writeRegister();
  await idle(pane);
  return { port, pane };
}
