import type { Random } from "../../index";
import type { Row, RowProblem } from "./problem";

/** Which cells a neighbourhood frees around the best roster. */
export type IsFree = (person: number, day: number) => boolean;

/** One kind of neighbourhood and how large it is at the moment. */
export interface Neighbourhood {
  /** Draws the next one. */
  draw(best: readonly Row[]): IsFree;
  /** Larger after an exhausted search, smaller after one that ran out of time. */
  resize(larger: boolean): void;
}

/** Some people's whole period. */
function somePeople(p: RowProblem, random: Random): Neighbourhood {
  const all = p.people.length;
  let size = Math.min(8, all);
  return {
    draw: () => {
      const order = [...p.people.keys()];
      for (let i = 0; i < size; i++) {
        const j = i + random.below(all - i);
        [order[i], order[j]] = [order[j]!, order[i]!];
      }
      const chosen = new Set(order.slice(0, size));
      return (person) => chosen.has(person);
    },
    resize: (larger) => (size = Math.max(2, Math.min(all, size + (larger ? 1 : -1)))),
  };
}

/** Everybody in a window of days. */
function someDays(p: RowProblem, random: Random): Neighbourhood {
  let size = Math.min(8, p.days);
  return {
    draw: () => {
      const from = random.below(p.days - size + 1);
      return (_, day) => day >= from && day < from + size;
    },
    resize: (larger) => (size = Math.max(3, Math.min(p.days, size + (larger ? 1 : -1)))),
  };
}

/** Cells in which the best roster disagrees with the root relaxation, and a few more. */
function disagreement(p: RowProblem, random: Random, weights: Float64Array): Neighbourhood {
  let threshold = 0.8;
  const sprinkle = 0.03;
  return {
    draw: (best) => {
      const extra = Array.from({ length: p.people.length * p.days }, () => random.next() < sprinkle);
      return (person, day) => {
        const cell = person * p.days + day;
        return weights[cell * p.states + best[person]!.states[day]!]! < threshold || extra[cell]!;
      };
    },
    resize: (larger) =>
      (threshold = larger ? threshold + (1 - threshold) / 3 : Math.max(0.05, threshold * 0.75)),
  };
}

/** The kinds, to be used by turns. */
export function neighbourhoodsOf(p: RowProblem, random: Random, rootWeights: Float64Array): Neighbourhood[] {
  return [someDays(p, random), somePeople(p, random), disagreement(p, random, rootWeights)];
}
