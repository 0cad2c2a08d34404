import { isDay, ymd } from "../../../domain/kernel";
import type { Change } from "../../../domain/roster";
import { text } from "../../../text";
import {
  type AbsenceArgs,
  type ChangePreview,
  commands,
  type GapAnswer,
  queries,
  type ReplacementAnswer,
  type StandIn,
} from "../../../commands";
import type { Said } from "../../parts/shown";
import type { FindingLine } from "../../parts/shown";
import type { AwayAnswer, AwayEvents, AwayState, OptionView } from "./away-state";
import { checkedLine, conflictOf } from "./findings";
import type { Desk, Started } from "../../feature";
import { planAndWrite } from "../../flow";
import { dayOfInput } from "../../parts/typed";
import type { Session } from "../../session";
import type { RosterState } from "./state";

/** 谁能顶: ask by form or by selection, then write one of the answers. */
export function standIns(desk: Desk<RosterState>): Started<AwayEvents> {
  const { session } = desk;
  const { host } = session;
  let found: ReplacementAnswer | null = null;
  let asked: AbsenceArgs | null = null;
  const away = () => desk.state().away;
  const change = (part: Partial<AwayState>) => desk.change({ away: { ...away(), ...part } });

  const ask = async (args: AbsenceArgs) => {
    const { code } = away().values;
    const answer = await session.ask({ label: "pane.standIn", cancellable: true }, (context) =>
      queries["roster.replacements"].ask(host.port, { ...args, code }, context)
    );
    if (!answer) return;
    [found, asked] = [answer, args];
    change({ answer: answerOf(answer, emptyWord(session)) });
  };

  const write = async (changes: readonly Change[]) => {
    if (!found || changes.length === 0) return;
    const { month } = found;
    if (!(await planAndWrite(session, commands["roster.change"], { month, changes }))) return;
    found = null;
    change({ answer: null });
  };

  const events: AwayEvents = {
    editAway: (values) => change({ values }),
    askAway: () => {
      const { person, from, to } = away().values;
      const last = to === "" ? {} : { to: dayOfInput(to) };
      return ask({ month: from.slice(0, 7), person, from: dayOfInput(from), ...last });
    },
    askSelected: async () => {
      const cells = await session.quietly(() => host.selection.area());
      if (cells) await ask({ cells });
      else session.notify("error", { code: "roster.away.incomplete", params: {} });
    },
    takeOption: (gap, option) => write(found?.gaps[gap]?.options[option]?.changes ?? []),
    takeLeave: (gap) => write(leaveOf(found, gap)),
    takeWhole: () => write(found?.whole?.kind === "changes" ? found.whole.preview.changes : []),
    closeAway: () => {
      found = null;
      change({ answer: null });
    },
  };
  // Findings come in words: they are asked for again, in the language that is spoken now.
  return { events, speaks: () => (found && asked ? ask(asked) : undefined) };
}

function leaveOf(found: ReplacementAnswer | null, gap: number): readonly Change[] {
  const at = found?.gaps[gap];
  return found?.absent.changes.filter((c) => c.day === at?.day && c.person === at.person) ?? [];
}

const emptyWord = ({ store }: Session): string => text("away.empty", {}, store.get().locale);

function answerOf({ gaps, whole }: ReplacementAnswer, empty: string): AwayAnswer {
  return {
    gaps: gaps.map((gap) => ({
      title: { code: "away.gap", params: { name: gap.name, day: dayText(gap.day), shift: gap.shift } },
      isNeeded: gap.isNeeded,
      options: gap.options.map((option) => optionOf(gap, option, empty)),
    })),
    whole:
      whole?.kind === "changes"
        ? {
            proven: whole.proven,
            changes: whole.preview.changes.map((c) => changeOf(c, empty)),
            findings: linesOf(whole.preview),
          }
        : null,
    none: whole?.kind === "none" ? conflictOf(whole.why) : null,
  };
}

function optionOf(gap: GapAnswer, option: StandIn, empty: string): OptionView {
  const { minutes, rests, run } = option.effects.find((e) => e.person === option.person)!;
  const kind = minutes > 0 ? "more" : minutes < 0 ? "less" : "same";
  const isFurther = (c: StandIn["changes"][number]) =>
    c.day !== gap.day || ![gap.person, option.person].includes(c.person);
  return {
    name: option.name,
    verdict: option.verdict,
    effect: { code: `away.effect.${kind}`, params: { hours: Math.abs(minutes) / 60, rests, run } },
    further: option.changes.filter(isFurther).map((c) => changeOf(c, empty)),
    findings: linesOf(option),
  };
}

const changeOf = ({ name, day, from, to }: ChangePreview["changes"][number], empty: string): Said => ({
  code: "away.change",
  params: { name, day: dayText(day), from: from || empty, to: to || empty },
});

const linesOf = ({ findings }: ChangePreview): FindingLine[] => findings.map(checkedLine);

function dayText(serial: number): string {
  if (!isDay(serial)) return "";
  const { month, day } = ymd(serial);
  return `${month}-${day}`;
}
