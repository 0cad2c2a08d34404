import { SECONDS_PER_DAY } from "../kernel";
import { isBelow, isCut, isEnd, isMark, textsOf } from "./ends";
import { addTotals, type Sum } from "./footer";
import { Identities } from "./identities";
import {
  type Layout,
  layoutOf,
  LAYOUTS,
  type OwnLayout,
  type Places,
  recognise,
  type Recognised,
} from "./layouts";
import type { PaymentLine, SellerLine } from "./line";
import { clockOfText } from "./moments";
import { type Moved, movedBy } from "./money";
import { isDamagedId } from "./orders";
import { paymentLine } from "./payment";
import { addPreamble, newPreamble } from "./preamble";
import { type FileProblem, refuseFile } from "./refusal";
import type { Row } from "./row";
import { Sample, type UnknownTable } from "./sample";
import { damagedColumn, sellerLine, sellerMoney } from "./seller";
import { type Footer, Tally } from "./tally";

/** A header stands among the first rows or nowhere. */
const MOST_PREAMBLE = 60;
/** Lines whose own number is looked at closely. */
const LOOKED_AT = 500;

/** What one table of a file turned out to be. */
export interface TableReading {
  readonly layout: Layout | null;
  readonly headers: readonly string[];
  readonly account: string | null;
  readonly shop: string | null;
  /** Days, both included; null without lines and without a preamble. */
  readonly from: number | null;
  readonly to: number | null;
  readonly lines: number;
  readonly income: Sum;
  readonly expense: Sum;
  readonly footer: Footer;
  readonly problems: readonly FileProblem[];
  readonly payments: readonly PaymentLine[];
  readonly seller: readonly SellerLine[];
  readonly identities: Identities;
  /** What it looks like, where no layout is known or a word of it is; and such words. */
  readonly unknown: UnknownTable | null;
  readonly newKinds: readonly string[];
}

/** What is kept besides sums: nothing, the lines that may be refunds, or the rows of the seller's side. */
export interface Wanted {
  readonly payments: boolean;
  readonly seller: boolean;
  /** Layouts that the shop has taught. */
  readonly layouts: readonly OwnLayout[];
}

/** Reads one table row by row: what it says about itself, its header, its lines, its end. */
export class TableReader {
  private readonly preamble = newPreamble();
  private found: Recognised | null = null;
  private headers: string[] = [];
  private readonly tally = new Tally();
  private hasEnd = false;
  private readonly problems: FileProblem[] = [];
  private readonly payments: PaymentLine[] = [];
  private readonly seller: SellerLine[] = [];
  private readonly identities = new Identities();
  private readonly shops = new Set<string>();
  private readonly moved: Moved = { income: 0, expense: 0, isReversed: false };
  private rows = 0;
  private reversed = 0;
  private damaged = 0;

  private readonly sample = new Sample();
  private readonly newKinds = new Set<string>();
  private readonly layouts: readonly Layout[];

  constructor(private readonly wanted: Wanted) {
    this.layouts = [...LAYOUTS, ...wanted.layouts.map(layoutOf)];
  }

  /** False once it is clear that this is none of ours. */
  readonly take = (row: Row): boolean => {
    this.rows++;
    if (!this.found) return this.before(row);
    if (row.isOpen && isCut(row, this.found)) refuseFile("statement.cut");
    return this.found.layout.side === "summary" ? false : this.body(row, this.found);
  };

  /** Fields of a whole row, once they are known. */
  get width(): number {
    return this.found?.width ?? 0;
  }

  private before(row: Row): boolean {
    const cells = textsOf(row);
    const goesOn = this.sample.take(cells);
    if (this.rows > MOST_PREAMBLE) return goesOn;
    this.found = recognise(this.layouts, cells);
    if (this.found) this.headers = cells;
    else if (cells.some((c) => c !== "")) {
      addPreamble(this.preamble, cells.join(","));
      addTotals(this.tally.totals, cells.join(","));
      if (this.headers.length < cells.filter((c) => c !== "").length) this.headers = cells;
    }
    return true;
  }

  private body(row: Row, { layout, places }: Recognised): boolean {
    if (layout.own) this.sample.take(textsOf(row));
    const at = layout.side === "account" ? this.secondsAt(row, places) : 0;
    if (layout.side === "account" ? Number.isNaN(at) : this.hasNoNumber(row, places)) this.below(row);
    else if (layout.side === "account") this.account(row, layout, places, at);
    else this.sellerRow(row, layout, places);
    return true;
  }

  private secondsAt(row: Row, { at, day }: Places): number {
    const seconds = at === undefined ? NaN : row.seconds(at);
    if (!Number.isNaN(seconds) && seconds >= SECONDS_PER_DAY) return seconds;
    if (day === undefined || at === undefined) return NaN;
    return row.seconds(day) + clockOfText(row.text(at));
  }

  private hasNoNumber(row: Row, { order, refund, childOrder }: Places): boolean {
    return [order, refund, childOrder].every((p) => p === undefined || row.text(p) === "") || isMark(row);
  }

  /** A row without a time: blank, a header again, a mark, totals. Everything else is a line nobody can count. */
  private below(row: Row): void {
    const cells = textsOf(row).filter((c) => c !== "");
    if (cells.length === 0) return;
    const again = recognise(this.layouts, textsOf(row));
    if (again && again.layout === this.found?.layout) {
      this.compare();
      this.found = again;
      return;
    }
    if (!isBelow(cells[0]!)) refuseFile("statement.line", { line: row.line });
    const text = cells.join(",");
    if (isEnd(text)) this.hasEnd = true;
    addTotals(this.tally.totals, text);
    addPreamble(this.preamble, text);
  }

  private account(row: Row, layout: Layout, places: Places, at: number): void {
    this.refuseLost(row, places);
    const { income, expense, isReversed } = movedBy(row, layout, places, this.moved);
    this.identities.add(row, places, at, this.moved);
    if (isReversed) this.reversed++;
    this.tally.count(income, expense, at);
    if (places.shop !== undefined && this.shops.size < 3) this.shops.add(row.text(places.shop));
    if (expense === 0) return;
    this.noteKind(row, layout, places);
    if (!this.wanted.payments) return;
    const line = paymentLine(row, layout, places, {
      at,
      fen: expense,
      index: this.identities.length - 1,
    });
    if (line?.damaged) this.damaged++;
    if (line) this.payments.push(line);
  }

  /** A kind of business nobody has said anything about: whether its lines are refunds is not for us to guess. */
  private noteKind(row: Row, { own }: Layout, { kind }: Places): void {
    if (!own?.kinds || kind === undefined) return;
    const word = row.text(kind);
    if (!own.kinds.refunds.has(word) && !own.kinds.others.has(word)) this.newKinds.add(word);
  }

  /** Ids that were numbers once: nobody knows their last digits, so nothing may be told by them. */
  private refuseLost(row: Row, places: Places): void {
    const lost = (code: string, place: number) =>
      refuseFile(code, { line: row.line, header: this.headers[place] ?? "", value: row.text(place) });
    const lossy = damagedColumn(row, places);
    if (lossy !== null) lost("statement.lossy", lossy);
    const own = places.refund ?? places.flow;
    // A program damages a column from its first line on.
    if (own !== undefined && this.rows < LOOKED_AT && isDamagedId(row.text(own)))
      lost("statement.damagedIds", own);
  }

  private sellerRow(row: Row, layout: Layout, places: Places): void {
    this.refuseLost(row, places);
    const { at, fen } = sellerMoney(row, layout, places);
    this.tally.count(0, fen, at);
    if (places.shop !== undefined && this.shops.size < 3) this.shops.add(row.text(places.shop));
    if (this.wanted.seller) this.seller.push(sellerLine(row, places));
  }

  finish(): TableReading {
    const { found, preamble } = this;
    // Totals say as much as the mark does: a file that has neither and began with marks is cut off.
    const { totals } = this.tally;
    const hasTotals = totals.income !== null || totals.expense !== null;
    if (found?.layout.side === "account" && preamble.isMarked && !this.hasEnd && !hasTotals)
      refuseFile("statement.cut");
    if (found && found.layout.side !== "summary") this.compare();
    if (found?.layout.side === "account")
      for (const problem of this.tally.strange(preamble)) this.problems.push(problem);
    if (this.reversed > 0) this.problems.push({ code: "statement.reversed", params: { n: this.reversed } });
    if (this.damaged > 0) this.problems.push({ code: "statement.damaged", params: { n: this.damaged } });
    return { ...this.period(), ...this.answer() };
  }

  private compare(): void {
    const problem = this.tally.close(this.found?.layout.loose === true);
    if (problem) this.problems.push(problem);
  }

  private answer(): Omit<TableReading, "from" | "to"> {
    const { found, preamble, tally } = this;
    const summary = preamble.isSummary && !found ? (LAYOUTS.find((l) => l.side === "summary") ?? null) : null;
    const [shop, ...others] = [...this.shops].filter((s) => s !== "");
    return {
      layout: found?.layout ?? summary,
      headers: this.headers,
      account: preamble.account,
      shop: shop !== undefined && others.length === 0 ? shop : null,
      ...tally.all,
      footer: tally.footer,
      problems: this.problems,
      payments: this.payments,
      seller: this.seller,
      identities: this.identities,
      unknown: found && this.newKinds.size === 0 ? null : this.sample.table(),
      newKinds: [...this.newKinds],
    };
  }

  private period(): Pick<TableReading, "from" | "to"> {
    const { first, last } = this.tally;
    const hasLines = first <= last;
    const dayOfSeconds = (s: number) => Math.floor(s / SECONDS_PER_DAY);
    return {
      from: this.preamble.from ?? (hasLines ? dayOfSeconds(first) : null),
      to: this.preamble.to ?? (hasLines ? dayOfSeconds(last) : null),
    };
  }
}
