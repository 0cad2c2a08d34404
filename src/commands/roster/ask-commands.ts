import type { ArgSpec, Command, Query } from "../contract";
import { LEAVES } from "../../domain/roster";
import { LEAVE_LABELS } from "./absences";
import type { LeaveArgs, AskPreview, AsksAnswer, SwapArgs } from "./shapes";

const step = (...steps: readonly SwapArgs["step"][]): ArgSpec => ({
  name: "step",
  kind: "choice",
  label: "asks.arg.step",
  required: true,
  choices: steps.map((value) => ({ value, label: `asks.step.${value}` as const })),
});

const ASK_ARGS: readonly ArgSpec[] = [
  { name: "line", kind: "number", range: [1, 1_048_576], label: "asks.arg.line", required: false },
  { name: "person", kind: "text", label: "roster.away.person", required: false },
  { name: "reason", kind: "text", label: "asks.arg.reason", required: false },
  { name: "by", kind: "text", label: "asks.arg.by", required: false },
];

/** 请假: asked, granted by somebody entitled, effective. */
export const askLeave: Command<LeaveArgs, AskPreview> = {
  title: "asks.leave.title",
  args: [
    step("ask", "approve", "refuse", "withdraw"),
    ...ASK_ARGS,
    { name: "from", kind: "date", label: "roster.away.from", required: false },
    { name: "to", kind: "date", label: "roster.away.to", required: false },
    {
      name: "code",
      kind: "choice",
      label: "roster.away.code",
      required: false,
      choices: LEAVES.map((value) => ({ value, label: LEAVE_LABELS[value] })),
    },
    {
      name: "half",
      kind: "choice",
      label: "asks.arg.half",
      required: false,
      choices: [
        { value: "am", label: "requests.am" },
        { value: "pm", label: "requests.pm" },
      ],
    },
  ],
  plan: async (port, args, context) =>
    (await import(/* webpackChunkName: "asks" */ "./asks")).planLeave(port, args, context),
};

/** 换班: asked, answered by the colleague, approved, effective. */
export const askSwap: Command<SwapArgs, AskPreview> = {
  title: "asks.swap.title",
  args: [
    step("ask", "agree", "decline", "approve", "refuse", "withdraw"),
    ...ASK_ARGS,
    { name: "other", kind: "text", label: "asks.arg.other", required: false },
    { name: "day", kind: "date", label: "asks.arg.day", required: false },
    { name: "back", kind: "date", label: "asks.arg.back", required: false },
  ],
  plan: async (port, args, context) =>
    (await import(/* webpackChunkName: "asks" */ "./asks")).planSwap(port, args, context),
};

/** Leave and swaps as the registers have them. */
export const listAsks: Query<Record<string, never>, AsksAnswer> = {
  title: "asks.list.title",
  args: [],
  ask: async (port) => (await import(/* webpackChunkName: "asks" */ "./asks-list")).askAsks(port),
};
