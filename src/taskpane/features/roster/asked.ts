import type { AskPreview, NamedEffect, Planned } from "../../../commands";
import { type Locale, text } from "../../../text";
import type { Said } from "../../parts/shown";
import type { AskAnswer } from "./asks-state";
import { checkedLine } from "./findings";

/** A step that changes the roster, before it is written: the cells, what they mean for whom, what the check will say. */
export function askAnswer({ preview, writes }: Planned<AskPreview>, locale: Locale): AskAnswer {
  const empty = text("away.empty", {}, locale);
  return {
    touches: writes.touches,
    changes: preview.changes.map(({ name, day, from, to }) => ({
      code: "away.change",
      params: { name, day: monthDay(day), from: from || empty, to: to || empty },
    })),
    effects: preview.effects.map(effectOf),
    caused: preview.caused.map(checkedLine),
    mended: preview.mended.map(checkedLine),
  };
}

/** "2026-12-07" → "12-7". */
const monthDay = (iso: string): string => iso.split("-").slice(1).map(Number).join("-");

function effectOf({ name, minutes, rests, run }: NamedEffect): Said {
  const kind = minutes > 0 ? "more" : minutes < 0 ? "less" : "same";
  return { code: `asks.effect.${kind}`, params: { name, hours: Math.abs(minutes) / 60, rests, run } };
}
