import type { RosterPreview } from "../../../commands";
import type { Said } from "../../parts/shown";
import type { ScoreView } from "./explain";

/** What a preview's points are made of, in words, and what everybody has done and brings along. */
export function scoreOf({
  rows,
  rhythm,
  score: { score, spreads, bound, proven },
}: RosterPreview): ScoreView {
  const total = { points: score.total, bound: Math.max(0, Math.round(bound)) };
  return {
    total: { code: proven ? "score.proven" : "score.total", params: total },
    parts: [
      ...rhythmIn(rhythm),
      ...spreads.flatMap((spread) => spreadOf(spread, rows, score)),
      ...otherParts(score),
    ],
    rows: rows.map(({ name, hours, nights, weekends, holidays, brought }) => ({
      name,
      loads: [
        { own: hours, brought: rounded(brought.minutes / 60) },
        { own: nights, brought: brought.nights },
        { own: weekends, brought: brought.weekends },
        { own: holidays, brought: brought.holidays },
      ],
    })),
  };
}

const rounded = (hours: number): number => Math.round(hours * 10) / 10;

type Score = RosterPreview["score"]["score"];
type Spread = RosterPreview["score"]["spreads"][number];

/** A spread that costs nothing is not worth a line. */
function spreadOf(spread: Spread, rows: RosterPreview["rows"], score: Score): Said[] {
  const { measure, amount, least, most } = spread;
  if (amount === 0 || score.parts[measure] === 0) return [];
  const name = (id: string) => rows.find((row) => row.id === id)?.name ?? id;
  const by = measure === "minutes" ? rounded(amount / 60) : amount;
  const points = score.parts[measure];
  return [{ code: `score.${measure}`, params: { by, least: name(least), most: name(most), points } }];
}

const percent = (share: number): number => Math.round(100 * share);

/** How the month feels to those who work it. */
function rhythmIn({ changes, singles, islands, longest, nightsInRuns }: RosterPreview["rhythm"]): Said[] {
  const params = {
    changes: percent(changes),
    singles: percent(singles),
    longest,
    nights: percent(nightsInRuns),
  };
  return [
    { code: "score.rhythm", params },
    ...(islands > 0 ? [{ code: "score.islandDays", params: { islands } } as const] : []),
  ];
}

/** What is priced beside the loads. */
const OTHERS = ["wish", "longRun", "changes", "singles", "islands", "nightRuns", "surplus", "keep"] as const;

function otherParts({ parts }: Score): Said[] {
  return OTHERS.filter((part) => parts[part] > 0).map((part) => ({
    code: `score.${part}`,
    params: { points: parts[part] },
  }));
}
