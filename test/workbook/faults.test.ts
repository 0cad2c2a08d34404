import { commands } from "../../src/commands";
import { DEFAULT_HOST, type HostId, hostIds } from "../../workbench/host/profiles";
import { chosenTrials, nameOf } from "../support/trials/faults";
import { attempt, type Prepared, prepare, prepareAgain } from "../support/trials/run";
import { SCENARIOS } from "../support/trials/scenarios";
import { Stage } from "../support/trials/stage";

/** `npm run faults` tries every fault at every request under every host; here is one of each where it hurts most. */
const OTHERS = hostIds().filter((id) => id !== DEFAULT_HOST);
const stages = new Map<HostId, Stage>();
beforeAll(async () => {
  for (const host of hostIds()) stages.set(host, await Stage.open(host));
}, 120_000);
afterAll(() => stages.forEach((stage) => stage.close()));

describe.each(SCENARIOS.map((scenario) => [scenario.name, scenario] as const))("%s", (_name, scenario) => {
  let stage: Stage;
  let prepared: Prepared[];
  beforeAll(async () => {
    stage = stages.get(DEFAULT_HOST)!;
    prepared = await prepare(stage, scenario);
  });

  test("whatever goes wrong, the workbook is as before or as planned, or nobody could be asked any more", async () => {
    const wrong: object[] = [];
    for (const way of prepared)
      for (const trial of chosenTrials(way.requests)) {
        const verdict = await attempt(stage, way, trial);
        if (verdict.ending === "wrong") wrong.push({ way: way.way, trial: nameOf(trial), ...verdict });
      }
    expect(wrong).toEqual([]);
  });

  test("undone, the workbook is as it was", () => {
    const undo = prepared.find(({ way }) => way === "undo");
    expect(undo?.planned ?? prepared[0]!.before).toBe(prepared[0]!.before);
  });

  test.each(OTHERS)("does under %s what it does here", async (host) => {
    const [, run, undo] = await prepareAgain(stages.get(host)!, scenario, prepared);
    expect(run!.planned).toBe(prepared[1]!.planned);
    expect(undo?.planned).toBe(prepared[2]?.planned);
  });
});

/** These read files, which a trial has none of: test/workbook/{refresh,statements} and test/commands/statements write and undo them. */
const WITH_FILES = ["refund.refresh", "statements.layout", "statements.write"];

test("every command that writes is tried", () =>
  expect([...new Set([...SCENARIOS.map(({ command }) => command), ...WITH_FILES])].sort()).toEqual(
    Object.keys(commands).sort()
  ));
