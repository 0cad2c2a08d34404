import { type Day, daysOfMonth, monthOfDay } from "../../kernel";
import { eachShared } from "../compare";
import type { FileTable } from "../file";
import { push } from "./group";
import type { Payment } from "./pair";

/** Every payment that counts once, its copies, and the lines that contradict each other. */
export interface Pool {
  readonly payments: readonly Payment[];
  /** Of a payment: the same money in another source. */
  readonly copies: ReadonlyMap<Payment, readonly Payment[]>;
  /** The same number with other contents: nobody knows which is right. */
  readonly conflicts: readonly (readonly [Payment, Payment])[];
  /** Days that any account covers, both included. */
  readonly from: number | null;
  readonly to: number | null;
  readonly hasDeposit: boolean;
  /** Fen of the lines that stand in a file before. */
  readonly repeatedFen: number;
}

const MINUTE = 60;
const DAY = 86400;

/** Where the accounts begin, in seconds. */
export const firstMoment = ({ from }: Pool): number => (from === null ? -Infinity : from * DAY);
/** Where they have ended. */
export const lastMoment = ({ to }: Pool): number => (to === null ? Infinity : (to + 1) * DAY);

/** What all accounts paid back, every payment once. */
export function poolOf(tables: readonly FileTable[]): Pool {
  const accounts = tables.filter((t) => t.layout?.side === "account");
  const shared = sharedLines(accounts);
  const all = accounts.flatMap((table, i) =>
    table.payments.map((line): Payment => ({
      ...line,
      file: table.name,
      table: i,
      shop: line.shop || (table.shop ?? ""),
    }))
  );
  return {
    ...onceOf(all, shared),
    from: least(accounts.map((t) => periodOf(t).from)),
    to: most(accounts.map((t) => periodOf(t).to)),
    hasDeposit: accounts.some((t) => t.layout?.route === "deposit"),
  };
}

type Once = Pick<Pool, "payments" | "copies" | "conflicts" | "repeatedFen">;

/** Every payment once: without lines that stand in a file before, copies, and what two files contradict each other in. */
function onceOf(all: readonly Payment[], { repeated, conflicts }: ReturnType<typeof sharedLines>): Once {
  if (repeated.size === 0 && conflicts.size === 0)
    return { ...withoutCopies(all), conflicts: [], repeatedFen: 0 };
  const byKey = new Map(all.map((p) => [lineKey(p.table, p.index), p] as const));
  const contradicted = new Set([...conflicts.values()].flat());
  let repeatedFen = 0;
  const own: Payment[] = [];
  for (const [key, payment] of byKey) {
    if (repeated.has(key)) repeatedFen += payment.fen;
    else if (!contradicted.has(key)) own.push(payment);
  }
  return {
    ...withoutCopies(own),
    conflicts: [...conflicts.values()].flatMap(([first, second]) => {
      const [a, b] = [byKey.get(first ?? ""), byKey.get(second ?? "")];
      return a && b ? [[a, b] as const] : [];
    }),
    repeatedFen,
  };
}

/** Days that lines of a month leave at its ends: nobody sells on the last night. */
const MOST_QUIET = 6;

/** What a file covers: the days it says, else those of its lines, and the whole month where they nearly fill it. */
function periodOf({ from, to }: FileTable): { from: number | null; to: number | null } {
  if (from === null || to === null) return { from, to };
  const [first, last] = [monthOfDay(from as Day), monthOfDay(to as Day)];
  const days = daysOfMonth(first.year, first.month);
  const [start, end] = [days[0] ?? from, days[days.length - 1] ?? to];
  const isMonth = first.year === last.year && first.month === last.month;
  return isMonth && from - start <= MOST_QUIET && end - to <= MOST_QUIET
    ? { from: start, to: end }
    : { from, to };
}

const lineKey = (table: number, index: number): string => `${table} ${index}`;

function sharedLines(tables: readonly FileTable[]) {
  const repeated = new Set<string>();
  const conflicts = new Map<string, [string, string]>();
  if (tables.length > 1)
    eachShared(tables, (table, index, { first, firstIndex, sameContents }) => {
      const key = lineKey(tables.indexOf(table), index);
      if (sameContents) repeated.add(key);
      else conflicts.set(key, [lineKey(tables.indexOf(first), firstIndex), key]);
    });
  return { repeated, conflicts };
}

/**
 * The same money in two sources has one owner: what the aggregated account paid and Alipay only repeats, and a line that
 * two layouts of one account export.
 */
function withoutCopies(payments: readonly Payment[]): Pick<Pool, "payments" | "copies"> {
  const first = payments[0]?.table;
  if (payments.every((p) => p.table === first)) return { payments, copies: new Map() };
  const owners = new Map<string, Payment[]>();
  const copies = new Map<Payment, Payment[]>();
  const isCopied = new Set<Payment>();
  for (const p of payments.filter((one) => !one.isCopy)) {
    const same =
      p.flow === "" ? undefined : owners.get(`flow ${p.flow} ${p.fen}`)?.find(isElsewhere(p, MINUTE));
    if (same) {
      push(copies, same, p);
      isCopied.add(p);
    } else for (const key of [`flow ${p.flow} ${p.fen}`, `order ${p.order} ${p.fen}`]) push(owners, key, p);
  }
  for (const p of payments.filter((one) => one.isCopy)) {
    const isTheirs = isElsewhere(p, 3 * DAY);
    const owner = owners
      .get(`order ${p.order} ${p.fen}`)
      ?.filter((one) => one.route === "aggregate" && isTheirs(one) && !copies.has(one))
      .sort((a, b) => Math.abs(a.at - p.at) - Math.abs(b.at - p.at))[0];
    if (!owner) continue;
    push(copies, owner, p);
    isCopied.add(p);
  }
  return { payments: payments.filter((p) => !isCopied.has(p)), copies };
}

const isElsewhere =
  (p: Payment, within: number) =>
  (other: Payment): boolean =>
    other.table !== p.table && Math.abs(other.at - p.at) <= within;

const known = (days: readonly (number | null)[]): number[] => days.filter((d): d is number => d !== null);
const least = (days: readonly (number | null)[]): number | null =>
  known(days).reduce<number | null>((min, d) => (min === null || d < min ? d : min), null);
const most = (days: readonly (number | null)[]): number | null =>
  known(days).reduce<number | null>((max, d) => (max === null || d > max ? d : max), null);
