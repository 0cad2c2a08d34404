import {
  type Day,
  type Fen,
  fenOfYuan,
  type Finding,
  idKey,
  isDay,
  type Moment,
  momentOfSerial,
  readId,
} from "../kernel";
import {
  type DamageInput,
  type DamageLine,
  PARCEL_STATES,
  type ParcelState,
  type Solution,
  SOLUTIONS,
} from "./damage-line";

type Field = keyof DamageInput;

const finding = (field: Field, code: string, params: Finding["params"] = {}): Finding => ({
  severity: "red",
  rule: "K-08",
  code,
  params,
  where: { field },
});

/** Collects what is wrong while the fields are read, so that the form shows everything at once. */
class Reader {
  readonly findings: Finding[] = [];

  constructor(private readonly input: DamageInput) {}

  text(field: Field): string {
    return String(this.input[field] ?? "").trim();
  }

  required(field: Field): string {
    const text = this.text(field);
    if (text === "") this.findings.push(finding(field, "damage.missing"));
    return text;
  }

  id(field: "tracking" | "order"): string {
    const reading = readId(this.input[field] ?? "");
    if (reading.kind === "ok") return reading.text;
    if (reading.kind === "damaged")
      this.findings.push(finding(field, `damage.number.${reading.why}`, { number: reading.text }));
    return "";
  }

  choice<T extends string>(field: Field, choices: readonly T[]): T | null {
    const text = this.text(field);
    const found = choices.find((c) => c === text);
    if (text !== "" && !found) this.findings.push(finding(field, "damage.choice", { value: text }));
    return found ?? null;
  }

  money(field: "price" | "claim"): Fen | null {
    const fen = fenOfYuan(this.input[field] ?? 0);
    if (fen === null || fen < 0) this.findings.push(finding(field, "damage.amount"));
    return this.input[field] === undefined ? null : fen;
  }

  day(field: "reportedOn" | "shippedOn"): Day | null {
    const serial = this.input[field];
    if (serial === undefined) return null;
    if (isDay(serial)) return serial;
    this.findings.push(finding(field, "damage.date"));
    return null;
  }

  moment(field: "deadline"): Moment | null {
    const serial = this.input[field];
    const moment = serial === undefined ? null : momentOfSerial(serial);
    if (serial !== undefined && moment === null) this.findings.push(finding(field, "damage.date"));
    return moment;
  }

  quantity(): number | null {
    const n = this.input.quantity;
    if (n !== undefined && !(Number.isInteger(n) && n > 0))
      this.findings.push(finding("quantity", "damage.quantity"));
    return n ?? null;
  }
}

export type DamageReading =
  | { readonly ok: true; readonly line: DamageLine }
  | { readonly ok: false; readonly findings: readonly Finding[] };

/**
 * Checks a line before it is written: tracking number, parcel state and handler are required (K-08), money in yuan,
 * days as Excel serials; every problem of the form is reported at once, each under its field.
 * Example: `validate({tracking: "1.23E+17", parcel: "broken", handler: "小李"}, day(46348))` → damage.number.exponent.
 */
export function validate(input: DamageInput, today: Day): DamageReading {
  const r = new Reader(input);
  if (readId(input.tracking).kind === "blank") r.findings.push(finding("tracking", "damage.missing"));
  r.required("parcel");
  const line: DamageLine = {
    reportedOn: r.day("reportedOn") ?? today,
    tracking: r.id("tracking"),
    parcel: r.choice<ParcelState>("parcel", PARCEL_STATES) ?? "broken",
    inspector: r.text("inspector"),
    price: r.money("price"),
    model: r.text("model"),
    handler: r.required("handler"),
    courier: r.text("courier"),
    order: r.id("order"),
    quantity: r.quantity(),
    shippedOn: r.day("shippedOn"),
    region: r.text("region"),
    solution: r.choice<Solution>("solution", SOLUTIONS),
    claim: r.money("claim"),
    deadline: r.moment("deadline"),
    note: r.text("note"),
  };
  return r.findings.length > 0 ? { ok: false, findings: r.findings } : { ok: true, line };
}

/**
 * Position of the first line with the same tracking number, or -1 (G23: compared as text, full length).
 * Example: `duplicateOf("SF1", ["sf1 "])` → 0.
 */
export function duplicateOf(tracking: string, existing: readonly (string | number | boolean)[]): number {
  const key = idKey(tracking);
  return existing.findIndex((other) => idKey(other) === key);
}
