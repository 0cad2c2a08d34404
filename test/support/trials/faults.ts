import type { Fault } from "../../../workbench/host/faults";

/** One request of a command, as it was when nothing went wrong. */
export interface SeenRequest {
  readonly actions: number;
  readonly wrote: boolean;
}

export const KINDS = ["refused", "lost", "stopped", "refused on", "lost on", "stopped on"] as const;
export type Kind = (typeof KINDS)[number];

/** Something that goes wrong in one request; with `on` in its kind, every later request is refused as well. */
export interface Trial {
  readonly kind: Kind;
  /** 1 = the command's first request. */
  readonly request: number;
  /** The action before which the batch stops. */
  readonly action?: number;
}

export const isLasting = ({ kind }: Trial): boolean => kind.endsWith(" on");
export const nameOf = ({ kind, request, action }: Trial): string =>
  `${kind} ${request}${action === undefined ? "" : `.${action}`}`;

/** Codes by turns: refusals that have sentences of their own must not change what is done about them. */
const CODES = ["GeneralException", "AccessDenied", "InvalidOperationInCellEditMode"] as const;

export function faultOf(trial: Trial): Fault {
  const { kind, request, action } = trial;
  const code = CODES[(request + (action ?? 0)) % CODES.length]!;
  const fault: Fault = { request, code, lasting: isLasting(trial) };
  if (kind.startsWith("lost")) return { ...fault, lost: true };
  return kind.startsWith("stopped") ? { ...fault, stopAt: action! } : fault;
}

/** Up to `most` places inside a batch, first and last among them. */
function places(actions: number, most: number): number[] {
  const last = actions - 1;
  const count = Math.min(most, last);
  const at = (i: number): number => (count === 1 ? 1 : 1 + Math.round((i * (last - 1)) / (count - 1)));
  return [...new Set(Array.from({ length: count }, (_, i) => at(i)))];
}

/** What can go wrong with one request: every kind, and the batch stopped at up to `stops` places. */
function trialsOf({ actions, wrote }: SeenRequest, request: number, stops: number): Trial[] {
  const whole = (["refused", "lost", "refused on", "lost on"] as const).map((kind) => ({ kind, request }));
  if (!wrote) return whole;
  const stopped = places(actions, stops).flatMap((action) =>
    (["stopped", "stopped on"] as const).map((kind) => ({ kind, request, action }))
  );
  return [...whole, ...stopped];
}

/** Every kind of fault at every request. */
export const allTrials = (requests: readonly SeenRequest[], stops: number): Trial[] =>
  requests.flatMap((request, i) => trialsOf(request, i + 1, stops));

/** One of each kind, where a command is most vulnerable: at its first request that writes, and at the one after it. */
export function chosenTrials(requests: readonly SeenRequest[]): Trial[] {
  const writing = requests.findIndex(({ wrote }) => wrote);
  if (writing < 0) return [];
  const middle = Math.ceil(requests[writing]!.actions / 2);
  const [request, next] = [writing + 1, writing + 2];
  const at = (kind: Kind, n: number): Trial => ({
    kind,
    request: n,
    ...(kind.startsWith("stopped") ? { action: middle } : {}),
  });
  const here = KINDS.map((kind) => at(kind, request));
  return next > requests.length ? here : [...here, at("refused", next), at("refused on", next)];
}
