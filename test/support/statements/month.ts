import { exportGrid, type Payment } from "./layouts";
import { dice, shuffled } from "./random";
import type { Grid } from "./grid";

/** A line of the shop's refund register. */
export interface RegisterRow {
  readonly refund: string;
  readonly order: string;
  readonly fen: number;
  /** "2026-11-02 08:30:05" */
  readonly applied: string;
  readonly done: string;
  readonly state: string;
}

/** What was planted and where it must be found; by refund where the shop knows it, else by order. */
export interface Planted {
  readonly kind: string;
  readonly bucket: string;
  readonly refund: string | null;
  readonly order: string;
}

export interface Month {
  readonly register: readonly RegisterRow[];
  readonly fund: readonly Payment[];
  readonly aggregate: readonly Payment[];
  readonly planted: readonly Planted[];
}

const pad = (n: number): string => String(n).padStart(2, "0");
const MONTH = "2026-11";

/** Makes a month of a shop with defects of each kind. Knows how exports look, and nothing of how they are read. */
class Maker {
  readonly register: RegisterRow[] = [];
  readonly fund: Payment[] = [];
  readonly aggregate: Payment[] = [];
  readonly planted: Planted[] = [];
  private next = 0;

  constructor(private readonly random: () => number) {}

  private int(least: number, most: number): number {
    return least + Math.floor(this.random() * (most - least + 1));
  }

  private digits(n: number): string {
    return Array.from({ length: n }, (_, i) => this.int(i === 0 ? 1 : 0, 9)).join("");
  }

  /** Nearly every amount occurs once, as in a shop; some are the usual ten yuan. */
  private amount(): number {
    this.next++;
    return this.int(1, 60) * 1000 + this.next;
  }

  private day(least = 2, most = 27): string {
    return `${MONTH}-${pad(this.int(least, most))}`;
  }

  private clock(): string {
    return `${pad(this.int(8, 22))}:${pad(this.int(0, 59))}:${pad(this.int(0, 59))}`;
  }

  private when(day = this.day()): string {
    return `${day} ${this.clock()}`;
  }

  order = (): string => `${this.int(1, 5)}${this.digits(18)}`;

  claim(order: string, fen: number, done: string, change: Partial<RegisterRow> = {}): RegisterRow {
    const row = { refund: this.digits(18), order, fen, applied: done, done, state: "退款成功", ...change };
    this.register.push(row);
    return row;
  }

  pay(order: string, fen: number, at: string, change: Partial<Payment> = {}, to = this.fund): Payment {
    const payment: Payment = {
      at,
      flow: this.digits(28),
      trade: this.digits(28),
      order,
      income: 0,
      expense: fen,
      kind: "交易退款",
      code: "0020001",
      words: "交易退款-余额退款",
      remark: `售后退款-T200P${order}`,
      ...change,
    };
    to.push(payment);
    return payment;
  }

  plant(kind: string, bucket: string, order: string, row: RegisterRow | null): void {
    this.planted.push({ kind, bucket, order, refund: row?.refund ?? null });
  }

  /** A refund as it should be, among sales, fees and their like. */
  usual(): void {
    const [order, fen, at] = [this.order(), this.amount(), this.when()];
    this.claim(order, fen, at);
    this.pay(order, fen, at);
  }

  noise(): void {
    const [order, at] = [this.order(), this.when()];
    const sale = { kind: "在线支付", code: "0010001", words: "交易收款", remark: "" };
    this.pay(order, 0, at, { ...sale, income: this.amount(), expense: 0 });
    const fee = { kind: "收费", code: "0030001", words: "服务费", remark: `天猫佣金{${order}}` };
    this.pay(order, this.int(1, 900), at, fee);
    this.pay("", this.int(100, 900), at, {
      kind: "转账",
      code: "",
      words: "转账",
      remark: `淘宝客佣金代扣款[${order}]`,
    });
  }

  readonly kinds: Readonly<Record<string, () => void>> = {
    missingStatement: () => {
      const order = this.order();
      this.plant(
        "missingStatement",
        "missingStatement",
        order,
        this.claim(order, this.amount(), this.when())
      );
    },
    missingRegister: () => {
      const order = this.order();
      this.pay(order, this.amount(), this.when());
      this.plant("missingRegister", "missingRegister", order, null);
    },
    double: () => {
      const [order, fen, day] = [this.order(), this.amount(), this.day()];
      const row = this.claim(order, fen, this.when(day));
      this.pay(order, fen, row.done);
      this.pay(order, fen, this.when(day));
      this.plant("double", "double", order, row);
    },
    amount: () => {
      const [order, fen, at] = [this.order(), this.amount(), this.when()];
      this.pay(order, fen + this.int(1, 500), at);
      this.plant("amount", "amount", order, this.claim(order, fen, at));
    },
    partial: () => {
      const [order, fen, at] = [this.order(), this.amount(), this.when()];
      this.pay(order, Math.floor(fen * 0.8243), at);
      this.plant("partial", "amount", order, this.claim(order, fen, at));
    },
    equalOneMissing: () => {
      const [order, fen] = [this.order(), this.amount()];
      const [first, second] = [this.when(this.day(2, 9)), this.when(this.day(14, 27))];
      this.claim(order, fen, first);
      const row = this.claim(order, fen, second);
      this.pay(order, fen, first);
      this.plant("equalOneMissing", "missingStatement", order, row);
    },
    fiveIdentical: () => {
      const [order, fen, at] = [this.order(), this.amount(), this.when()];
      const rows = [0, 1, 2, 3].map(() => this.claim(order, fen, at));
      for (let i = 0; i < 5; i++) this.pay(order, fen, at);
      this.plant("fiveIdentical", "double", order, rows[0] ?? null);
    },
    split: () => {
      const [order, fen, at] = [this.order(), this.amount(), this.when()];
      const part = Math.floor(fen / 3);
      this.pay(order, part, at, { child: this.order() });
      this.pay(order, fen - part, at, { child: this.order() });
      this.plant("split", "suggested", order, this.claim(order, fen, at));
      const stranger = this.order();
      this.pay(stranger, fen, at);
      this.plant("stranger", "missingRegister", stranger, null);
    },
    carried: () => {
      const order = this.order();
      this.plant(
        "carried",
        "otherPeriod",
        order,
        this.claim(order, this.amount(), `${MONTH}-30 23:${pad(this.int(30, 59))}:00`)
      );
    },
    before: () => {
      const [order, fen] = [this.order(), this.amount()];
      this.pay(order, fen, `${MONTH}-01 00:0${this.int(1, 9)}:10`);
      this.plant(
        "before",
        "otherPeriod",
        order,
        this.claim(order, fen, `2026-10-31 23:5${this.int(0, 9)}:00`)
      );
    },
    copied: () => {
      const [order, fen, at] = [this.order(), this.amount(), this.when()];
      this.pay(order, fen, at, { channel: "聚合结算渠道" });
      this.pay(order, fen, at, { remark: "" }, this.aggregate);
      this.plant("copied", "twoSources", order, this.claim(order, fen, at));
    },
    points: () => {
      const [order, fen, at] = [this.order(), this.amount(), this.when()];
      const points = this.int(1, 900);
      this.pay(order, fen - points, at);
      this.pay("", points, at, { kind: "转账", code: "", words: "积分", remark: `CAE_POINT_${order}_1` });
      this.plant("points", "suggested", order, this.claim(order, fen, at));
    },
    fee: () => {
      const [order, fen, at] = [this.order(), this.amount(), this.when()];
      this.pay(order, fen, at, { kind: "收费", code: "0030012", words: "运费险", remark: `保费{${order}}` });
      this.plant("fee", "missingStatement", order, this.claim(order, fen, at));
    },
    cancelled: () => {
      const [order, fen, at] = [this.order(), this.amount(), this.when()];
      this.pay(order, fen, at);
      this.plant("cancelled", "conflict", order, this.claim(order, fen, at, { state: "退款关闭" }));
    },
    damaged: () => {
      const [order, fen, at] = [this.order(), this.amount(), this.when()];
      const lost = [`${order.slice(0, 15)}0000`, order.slice(0, 14), order.slice(0, 7) + order.slice(8)];
      const wrong = lost[this.int(0, 2)] ?? "";
      this.pay(wrong, fen, at);
      this.plant("damaged", "suggested", order, this.claim(order, fen, at));
    },
  };

  /** What looks like a defect and is none. */
  readonly traps: readonly (() => void)[] = [
    () => {
      const [order, fen, at] = [this.order(), this.amount(), this.when()];
      for (let i = 0; i < 2; i++) {
        this.claim(order, fen, at);
        this.pay(order, fen, at);
      }
    },
    () => {
      const [order, fen] = [this.order(), this.amount()];
      for (const day of [this.day(2, 8), this.day(12, 18)]) {
        const at = this.when(day);
        this.claim(order, fen, at);
        this.pay(order, fen, at);
      }
    },
    () => {
      const [order, fen, at] = [this.order(), this.amount(), this.when()];
      this.claim(order, fen, at);
      const deposit = { code: "0020002", words: "交易退款-保证金退款", remark: `保证金退款-T200P${order}` };
      this.pay("", fen, at, { ...deposit, kind: "其它" });
    },
    () => {
      const [order, fen, at] = [this.order(), this.amount(), this.when()];
      this.claim(order, fen, at);
      this.pay(order, fen, at, { remark: "" }, this.aggregate);
    },
    () => void this.claim(this.order(), this.amount(), this.when(), { state: "退款关闭" }),
    () => void this.claim(this.order(), this.amount(), this.when(), { state: "等待商家同意", done: "" }),
    () => {
      const [order, first, second] = [this.order(), this.amount(), this.amount()];
      for (const fen of [first, second]) {
        const at = this.when();
        this.claim(order, fen, at);
        this.pay(order, fen, at);
      }
    },
  ];
}

/** A month with `each` defects of every kind; the same for the same seed. */
export function plantedMonth(seed: number, each = 4, usual = 300): Month {
  const random = dice(seed);
  const maker = new Maker(random);
  for (const plant of Object.values(maker.kinds)) for (let i = 0; i < each; i++) plant();
  for (const trap of maker.traps) for (let i = 0; i < each; i++) trap();
  for (let i = 0; i < usual; i++) maker.usual();
  for (let i = 0; i < usual; i++) maker.noise();
  // A month has a first and a last day of business.
  const byTime = (a: Payment, b: Payment) => (a.at < b.at ? -1 : 1);
  return {
    register: shuffled(maker.register, random),
    fund: maker.fund.sort(byTime),
    aggregate: maker.aggregate.sort(byTime),
    planted: maker.planted,
  };
}

/** Its files as grids, in a layout, with the columns in an order of the seed's own. */
export function monthGrids(
  month: Month,
  layout: string,
  aggregate: string,
  seed: number
): readonly [Grid, Grid] {
  const random = dice(seed);
  return [
    exportGrid(layout, month.fund, (c) => shuffled(c, random)),
    exportGrid(aggregate, month.aggregate, (c) => shuffled(c, random)),
  ];
}
