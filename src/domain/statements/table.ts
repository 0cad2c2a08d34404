import { type Day, isoDay, SECONDS_PER_DAY, ymd } from "../kernel";
import { addTotals, type Sum, type Totals } from "./footer";
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

/** A header stands among the first rows or nowhere. */
const MOST_PREAMBLE = 60;
/** What stands under the lines: marks, totals, notes. Anything else there is a line that was cut. */
const BELOW =
  /^(?:[#*—-]|合计|总计|小计|共\d|导出|特别提示|姓名|支付宝|账号|账户|起始|终止|收入|支出|不计收支|其他[:：]|已收入|已支出|待收入|待支出|\d{1,2}[.、]\D)/;
/** Lines whose own number is looked at closely. */
const LOOKED_AT = 500;
const END_MARK = /列表结束/;

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
  readonly footer: "equal" | "differs" | "none";
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
  private readonly totals: Totals = { income: null, expense: null, lines: null };
  private footer: TableReading["footer"] = "none";
  private hasEnd = false;
  private readonly problems: FileProblem[] = [];
  private readonly payments: PaymentLine[] = [];
  private readonly seller: SellerLine[] = [];
  private readonly identities = new Identities();
  private readonly shops = new Set<string>();
  private readonly moved: Moved = { income: 0, expense: 0, isReversed: false };
  private readonly section = { lines: 0, income: { n: 0, fen: 0 }, expense: { n: 0, fen: 0 } };
  private readonly all = { lines: 0, income: { n: 0, fen: 0 }, expense: { n: 0, fen: 0 } };
  private first = Infinity;
  private last = -Infinity;
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
    if (row.isOpen && this.isCutAt(row)) refuseFile("statement.cut");
    return this.found.layout.side === "summary" ? false : this.body(row, this.found);
  };

  /** Fields of a whole row, once they are known. */
  get width(): number {
    return this.found?.width ?? 0;
  }

  private before(row: Row): boolean {
    const cells = texts(row);
    const goesOn = this.sample.take(cells);
    if (this.rows > MOST_PREAMBLE) return goesOn;
    this.found = recognise(this.layouts, cells);
    if (this.found) this.headers = cells;
    else if (cells.some((c) => c !== "")) {
      addPreamble(this.preamble, cells.join(","));
      addTotals(this.totals, cells.join(","));
      if (this.headers.length < cells.filter((c) => c !== "").length) this.headers = cells;
    }
    return true;
  }

  private body(row: Row, { layout, places }: Recognised): boolean {
    if (layout.own) this.sample.take(texts(row));
    const at = layout.side === "account" ? this.secondsAt(row, places) : 0;
    if (layout.side === "account" ? Number.isNaN(at) : this.isBelow(row, places)) this.below(row);
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

  private isBelow(row: Row, { order, refund, childOrder }: Places): boolean {
    return [order, refund, childOrder].every((p) => p === undefined || row.text(p) === "") || isMark(row);
  }

  /** A row without a time: blank, a header again, a mark, totals. Everything else is a line nobody can count. */
  private below(row: Row): void {
    const cells = texts(row).filter((c) => c !== "");
    if (cells.length === 0) return;
    const again = recognise(this.layouts, texts(row));
    if (again && again.layout === this.found?.layout) {
      this.compare();
      this.found = again;
      return;
    }
    if (!BELOW.test(cells[0]!)) refuseFile("statement.line", { line: row.line });
    const text = cells.join(",");
    if (END_MARK.test(text)) this.hasEnd = true;
    addTotals(this.totals, text);
    addPreamble(this.preamble, text);
  }

  private account(row: Row, layout: Layout, places: Places, at: number): void {
    this.refuseLost(row, places);
    const { income, expense, isReversed } = movedBy(row, layout, places, this.moved);
    this.identify(row, places, at);
    if (isReversed) this.reversed++;
    this.count(income, expense, at);
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

  private identify(row: Row, places: Places, at: number): void {
    let [a, b] = [0x811c9dc5, 0x9747b28c ^ at];
    for (const place of [places.flow, places.trade, places.order, places.childOrder, places.batch])
      if (place !== undefined) {
        a = row.mix(place, a);
        b = Math.imul(b ^ a, 0x85ebca6b) ^ (b >>> 13);
      }
    const { income, expense } = this.moved;
    this.identities.push(a, b, Math.imul(at ^ income, 0xc2b2ae35) ^ Math.imul(expense, 0x27d4eb2f));
  }

  private count(income: number, expense: number, at: number): void {
    this.section.lines++;
    if (income !== 0) add(this.section.income, income);
    if (expense !== 0) add(this.section.expense, expense);
    if (at < this.first) this.first = at;
    if (at > this.last) this.last = at;
  }

  private sellerRow(row: Row, layout: Layout, places: Places): void {
    this.refuseLost(row, places);
    const { at, fen } = sellerMoney(row, layout, places);
    this.count(0, fen, Number.isNaN(at) ? Infinity : at);
    if (Number.isNaN(at)) this.first = Math.min(this.first, this.last);
    if (places.shop !== undefined && this.shops.size < 3) this.shops.add(row.text(places.shop));
    if (this.wanted.seller) this.seller.push(sellerLine(row, places));
  }

  /** The lines since the last header against the totals that stand under them. */
  private compare(): void {
    const { totals, section, all } = this;
    const isLoose = this.found?.layout.loose === true;
    const pairs: [Sum | null, Sum][] = isLoose
      ? []
      : [
          [totals.income, section.income],
          [totals.expense, section.expense],
        ];
    const said = pairs.filter(([total]) => total !== null);
    const isOff = said.some(([total, sum]) => total?.n !== sum.n || total.fen !== sum.fen);
    const isShort = totals.lines !== null && totals.lines !== section.lines;
    if (isOff || isShort) this.footer = "differs";
    else if ((said.length > 0 || totals.lines !== null) && this.footer === "none") this.footer = "equal";
    if (isOff || isShort) this.problems.push(this.difference());
    all.lines += section.lines;
    addAll(all.income, section.income);
    addAll(all.expense, section.expense);
    Object.assign(section, { lines: 0, income: { n: 0, fen: 0 }, expense: { n: 0, fen: 0 } });
    Object.assign(totals, { income: null, expense: null, lines: null });
  }

  private difference(): FileProblem {
    const { totals, section } = this;
    const of = (sum: Sum | null) => (sum ? `${sum.n} / ${(sum.fen / 100).toFixed(2)}` : "-");
    return {
      code: "statement.differs",
      params: {
        saidIn: of(totals.income),
        readIn: of(section.income),
        saidOut: of(totals.expense),
        readOut: of(section.expense),
        said: totals.lines ?? "-",
        read: section.lines,
      },
    };
  }

  /** Whether the last row, which no line end closes, is only the beginning of a row. */
  private isCutAt(row: Row): boolean {
    if (!this.found || isMark(row)) return false;
    if (row.width < this.found.width) return true;
    const { places } = this.found;
    const last = row.width - 1;
    const isAmount = [places.income, places.expense, places.amount, places.buyer].includes(last);
    return isAmount && row.text(last) !== "" && !/\.\d\d$/.test(row.text(last));
  }

  finish(): TableReading {
    const { found, preamble } = this;
    // Totals say as much as the mark does: a file that has neither and began with marks is cut off.
    const hasTotals = this.totals.income !== null || this.totals.expense !== null;
    if (found?.layout.side === "account" && preamble.isMarked && !this.hasEnd && !hasTotals)
      refuseFile("statement.cut");
    if (found && found.layout.side !== "summary") this.compare();
    this.look();
    if (this.reversed > 0) this.problems.push({ code: "statement.reversed", params: { n: this.reversed } });
    if (this.damaged > 0) this.problems.push({ code: "statement.damaged", params: { n: this.damaged } });
    return { ...this.period(), ...this.answer() };
  }

  /** What is strange about the days of the lines. */
  private look(): void {
    if (!(this.first <= this.last) || this.found?.layout.side !== "account") return;
    const [first, last] = [this.first, this.last].map((s) => Math.floor(s / SECONDS_PER_DAY) as Day);
    const { from, to } = this.preamble;
    const params = { first: isoDay(first!), last: isoDay(last!) };
    if (ymd(first!).year !== ymd(last!).year) this.problems.push({ code: "statement.twoYears", params });
    if ((from !== null && first! < from) || (to !== null && last! > to))
      this.problems.push({ code: "statement.outside", params });
  }

  private answer(): Omit<TableReading, "from" | "to"> {
    const { found, preamble, all } = this;
    const summary = preamble.isSummary && !found ? (LAYOUTS.find((l) => l.side === "summary") ?? null) : null;
    const [shop, ...others] = [...this.shops].filter((s) => s !== "");
    return {
      layout: found?.layout ?? summary,
      headers: this.headers,
      account: preamble.account,
      shop: shop !== undefined && others.length === 0 ? shop : null,
      ...all,
      footer: this.footer,
      problems: this.problems,
      payments: this.payments,
      seller: this.seller,
      identities: this.identities,
      unknown: found && this.newKinds.size === 0 ? null : this.sample.table(),
      newKinds: [...this.newKinds],
    };
  }

  private period(): Pick<TableReading, "from" | "to"> {
    const hasLines = this.first <= this.last;
    const dayOfSeconds = (s: number) => Math.floor(s / SECONDS_PER_DAY);
    return {
      from: this.preamble.from ?? (hasLines ? dayOfSeconds(this.first) : null),
      to: this.preamble.to ?? (hasLines ? dayOfSeconds(this.last) : null),
    };
  }
}

const texts = (row: Row): string[] => Array.from({ length: row.width }, (_, i) => row.text(i));
const isMark = (row: Row): boolean => BELOW.test(row.text(0)) && /^\D/.test(row.text(0));

function add(sum: { n: number; fen: number }, fen: number): void {
  sum.n++;
  sum.fen += fen;
}

function addAll(sum: { n: number; fen: number }, more: Sum): void {
  sum.n += more.n;
  sum.fen += more.fen;
}
