import { hash } from "./hash";
import { sheetsState, type Step, type WritePlan } from "./plan";
import type { SheetInfo, Survey, WritePort } from "./port";

type CopyStep = Extract<Step, { do: "copySheet" }>;

/**
 * Copies that Excel made but did not name before it stopped: sheets that were not there before, under none of the
 * plan's names, that hold what one of the copied sheets holds. They are found only for a plan that expects `sheets`.
 */
export async function strayCopies(port: WritePort, plan: WritePlan, survey: Survey): Promise<Step[]> {
  const copies = plan.steps.filter((step): step is CopyStep => step.do === "copySheet");
  const before = plan.expects.find(({ probe }) => probe.of === "sheets")?.state;
  if (before === undefined || sheetsState(survey.sheets) === before) return [];
  const known = before.split(" ");
  const fresh = survey.sheets.filter((s) => !known.includes(s.id) && !copies.some((c) => c.name === s.name));
  const originals = survey.sheets.filter((s) => copies.some((c) => c.from === s.id));
  const [of, like] = await fingerprints(port, fresh, originals);
  return fresh.filter((_, i) => like!.includes(of![i]!)).map(({ id }) => ({ do: "deleteSheet", sheet: id }));
}

async function fingerprints(port: WritePort, ...groups: SheetInfo[][]): Promise<string[][]> {
  const filled = groups.flat().filter((s) => s.used !== null);
  const contents = await port.read(filled.map(({ id, used }) => ({ sheet: id, at: used! })));
  const of = ({ id, used }: SheetInfo) => {
    const at = filled.findIndex((s) => s.id === id);
    return hash([[JSON.stringify(used)], ...(contents[at]?.values ?? [])]);
  };
  return groups.map((group) => group.map(of));
}
