import { columnOf, headerKey, neededColumns, type TableSpec } from "../tables";
import { largest } from "./assign";
import { likeness, readHeader, type ReadHeader } from "./header";
import { type Evidence, readAs, type Reading } from "./readings";
import { type Role, rolesOf } from "./roles";

/** A table taken for a register. */
export interface Recognised {
  readonly spec: TableSpec;
  readonly columns: readonly Reading[];
  /** 0 … 1 */
  readonly confidence: number;
}

/** What any sheet of a shop may have; a register is known by the rest. */
const COMMON = new Set(
  "number logistics order person handle date money item model quantity shop note ship paid region company account title unit value buyer seller need is content source kind create arrive total employee".split(
    " "
  )
);
const isTelling = ({ senses }: Role): boolean => [...senses].some((sense) => !COMMON.has(sense));

const ENOUGH = 1.9;
const SHARE_EXPLAINED = 0.4;

/** Which register a table is, with its columns; null where nothing speaks for one. */
export function recognise(specs: readonly TableSpec[], evidence: Evidence): Recognised | null {
  const tried = specs.map((spec) => judged(spec, evidence)).filter((one) => one !== null);
  const [best, second] = tried.sort((a, b) => b.points - a.points);
  if (!best) return null;
  const lead = second ? Math.min(1, (best.points - second.points) / 1.5 + 0.4) : 1;
  return {
    spec: best.spec,
    columns: best.columns,
    confidence:
      Math.round(100 * Math.min(0.99, (1 - Math.exp(-best.points / 1.6)) * Math.max(0.5, lead))) / 100,
  };
}

function judged(
  spec: TableSpec,
  evidence: Evidence
): (Omit<Recognised, "confidence"> & { readonly points: number }) | null {
  const columns = readAs(spec, evidence);
  const byId = new Map(
    columns.flatMap((reading, i) => (reading.role === null ? [] : [[reading.role, { reading, i }] as const]))
  );
  const key = spec.unique ?? neededColumns(spec)[0]?.id;
  const keyless = key !== undefined && !byId.has(key);
  const missing = neededColumns(spec).filter(({ id }) => !byId.has(id)).length;
  let [telling, common] = [0, 0];
  for (const role of rolesOf(spec)) {
    const found = byId.get(role.column.id);
    if (!found) continue;
    const weight = found.reading.ask ? 0.5 : 1;
    if (isTelling(role)) telling += weight;
    else common += weight;
  }
  const title = largest(evidence.about.map((text) => titlePoints(text, spec)));
  if (keyless && telling + title < 3) return null;
  const explained = columns.filter(({ role }) => role !== null).length / Math.max(1, evidence.columns.length);
  const whole = explained >= 0.7 && evidence.columns.length >= 5 ? 0.5 : 0;
  const points = telling + title + common * 0.15 + whole - missing * 0.8;
  if (points < ENOUGH || telling + title < 1.4) return null;
  if (explained < SHARE_EXPLAINED && missing > 0) return null;
  return { spec, columns, points };
}

/** 破损件登记 for 损坏登记: what the sheet says of itself. */
function titlePoints(text: ReadHeader, spec: TableSpec): number {
  const names = [spec.sheet.zh, spec.sheet.en].map((name) => bare(readHeader(name)));
  if (names.some(({ key }) => key === headerKey(text.text))) return 1.6;
  const best = largest(names.map((name) => likeness(bare(text), name)));
  return best >= 0.6 ? 1.4 : best >= 0.3 ? 0.8 : 0;
}

/** The label of a role in the language of the registers' makers. Example: `labelOf(DAMAGE, "parcel")` → "包裹状态". */
export const labelOf = (spec: TableSpec, role: string): string | null =>
  columnOf(spec, role)?.header.zh ?? null;

/** 登记, 明细, 表: what any such sheet is called. */
const FORMS = ["report", "paper", "number", "handle", "month", "date"];

function bare(header: ReadHeader): ReadHeader {
  const rest = [...header.senses].filter((sense) => !FORMS.includes(sense));
  return rest.length === 0 ? header : { ...header, senses: new Set(rest), unknown: 0 };
}
