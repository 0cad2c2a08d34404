import type { Bucket, Claim, Pair, PairRule, Payment, Said } from "./pair";

/** Where a line stands: its file, and its line there. */
export interface Place {
  readonly file: string;
  readonly line: number;
}

/** A pair as plain data, as a worker hands it out. */
export interface PairAnswer {
  /** 1-based row of the register; null where it has none. */
  readonly row: number | null;
  readonly refund: string | null;
  readonly order: string | null;
  readonly shop: string | null;
  /** Fen: what was to be paid back, or what was paid where nobody knows of a refund. */
  readonly fen: number;
  /** Fen that left the accounts, copies aside. */
  readonly paid: number;
  /** Seconds of the first payment; null without one. */
  readonly at: number | null;
  /** What was sold and who carried it, where the export says it; else "". */
  readonly item: string;
  readonly courier: string;
  readonly bucket: Bucket;
  readonly rule: PairRule;
  readonly told: Said;
  readonly lines: readonly Place[];
  readonly flows: readonly string[];
  readonly rivals: readonly (Place & { readonly why: Said })[];
}

const place = ({ file, line }: Payment): Place => ({ file, line });
const orNull = (text: string | undefined): string | null => (text === undefined || text === "" ? null : text);

/** Plain data of a pair. */
export function pairAnswer(pair: Pair): PairAnswer {
  const { claim, payments, bucket, rule, told, rivals } = pair;
  const [first] = payments;
  return {
    row: claim?.row ?? null,
    refund: orNull(claim?.refund ?? first?.refund),
    order: orNull(claim?.order) ?? orNull(first?.order),
    shop: orNull(claim?.shop) ?? orNull(first?.shop),
    fen: amountOf(claim) ?? first?.fen ?? 0,
    paid: paidBy(pair),
    at: first?.at ?? null,
    item: claim?.item ?? "",
    courier: claim?.courier ?? "",
    bucket,
    rule,
    told,
    lines: payments.map(place),
    flows: payments.map((p) => p.flow),
    rivals: rivals.map(({ payment, why }) => ({ ...place(payment), why })),
  };
}

/** Of one payment for several refunds each has its own part. */
function paidBy({ claim, payments, rule, copies = 0, isShared = false }: Pair): number {
  if (claim && (isShared || (rule === "sum" && payments.length === 1))) return claim.fen;
  return payments.slice(0, payments.length - copies).reduce((sum, p) => sum + p.fen, 0);
}

const amountOf = (claim: Claim | null): number | null => (claim ? (claim.registered ?? claim.fen) : null);
