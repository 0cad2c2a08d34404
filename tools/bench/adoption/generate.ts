import { CONTENTS, contentOf, type CellText } from "./contents";
import { Dice } from "./dice";
import { BY_SHEET, DECOYS, NOT_OWN, OWN_COLUMNS, TITLES } from "./vocabulary";

/** A sheet with a table in it, and what is right about it. */
export interface MessyTable {
  readonly id: number;
  readonly sheet: string;
  readonly grid: readonly (readonly CellText[])[];
  /** Chinese name of the register; null: none, nothing may be taken for one. */
  readonly register: string | null;
  /** 0-based. */
  readonly top: number;
  readonly left: number;
  readonly headerRows: number;
  readonly lines: number;
  /** Header and label of the role for each column; null: the shop's own. */
  readonly columns: readonly { readonly header: string; readonly label: string | null }[];
}

interface Column {
  readonly header: string;
  readonly label: string | null;
  readonly cell: (dice: Dice, row: number) => CellText;
}

/** Without these nobody would call it that register; the rest comes and goes. */
const KEYS: Readonly<Record<string, readonly string[]>> = {
  损坏登记: ["物流订单号", "包裹状态", "办理客服"],
  退款登记: ["退款编号", "状态", "经办人"],
  售后登记: ["问题类型", "处理状态", "处理者", "订单编号"],
  退货明细: ["到货时间", "快递单号", "退换原因", "货号"],
  中差评处理: ["评价时间", "评论内容", "处理进度", "订单编号"],
  核单: ["订单编号", "核对项", "结果", "核单人"],
};

function roleColumns(sheet: string, dice: Dice): Column[] {
  const headers = BY_SHEET[sheet] ?? {};
  const keys = KEYS[sheet] ?? [];
  const others = Object.keys(headers).filter((label) => !keys.includes(label));
  const chosen = new Set([
    ...keys,
    ...dice.some(others, dice.between(Math.min(3, others.length), Math.min(11, others.length))),
  ]);
  const used = new Set<string>();
  return Object.keys(headers).flatMap((label): Column[] => {
    if (!chosen.has(label)) return [];
    const free = (headers[label] ?? []).filter((header) => !used.has(header));
    if (free.length === 0) return [];
    const header = dice.of(free);
    used.add(header);
    return [{ header, label, cell: contentOf(sheet, label)(dice) }];
  });
}

function ownColumns(dice: Dice, sheet: string, taken: readonly Column[]): Column[] {
  const roles = NOT_OWN[sheet] ?? [];
  const free = OWN_COLUMNS.filter(
    ([header]) => !taken.some((c) => c.header === header) && !roles.includes(header)
  );
  return dice
    .some(free, dice.between(0, 4))
    .map(([header, content]) => ({ header, label: null, cell: contentNamed(content)(dice) }));
}

const contentNamed = (name: string) => CONTENTS[name] ?? CONTENTS.word ?? (() => () => "");

function shuffledIn(dice: Dice, columns: Column[], own: readonly Column[]): Column[] {
  const all = [...columns];
  for (const column of own) all.splice(dice.between(0, all.length), 0, column);
  if (dice.chance(0.3)) {
    const [from, to] = [dice.between(0, all.length - 1), dice.between(0, all.length - 1)];
    all.splice(to, 0, ...all.splice(from, 1));
  }
  return all;
}

/** Typing as it happens: blanks, stars, units, full width. */
function mistyped(header: string, dice: Dice): string {
  const roll = dice.next();
  if (roll < 0.04) return ` ${header} `;
  if (roll < 0.08) return `${header}*`;
  if (roll < 0.11) return `${header}\n`;
  if (roll < 0.14 && header.length >= 4) return `${header.slice(0, 2)} ${header.slice(2)}`;
  if (roll < 0.17) return `${header}（必填）`;
  return header;
}

interface Layout {
  readonly left: number;
  readonly title: boolean;
  readonly subtitle: boolean;
  readonly groups: boolean;
  readonly blankAt: number;
  readonly totals: boolean;
  readonly notes: boolean;
  readonly neighbour: boolean;
  readonly lines: number;
}

const layoutOf = (dice: Dice): Layout => ({
  left: dice.chance(0.2) ? dice.between(1, 2) : 0,
  title: dice.chance(0.5),
  subtitle: dice.chance(0.15),
  groups: dice.chance(0.15),
  blankAt: dice.chance(0.2) ? dice.between(2, 6) : -1,
  totals: dice.chance(0.25),
  notes: dice.chance(0.25),
  neighbour: dice.chance(0.15),
  lines: dice.between(4, 40),
});

const GROUPS = ["登记信息", "基本情况", "跟进", "快递信息", "财务"];

class Builder {
  readonly rows: CellText[][] = [];
  constructor(private readonly left: number) {}
  add(cells: readonly CellText[]): number {
    this.rows.push([...Array.from({ length: this.left }, (): CellText => ""), ...cells]);
    return this.rows.length - 1;
  }
}

function headerRows(out: Builder, headers: readonly string[], groups: boolean, dice: Dice): number {
  if (!groups || headers.length < 6) return out.add(headers);
  const split = dice.between(2, headers.length - 3);
  const upper = headers.map((header, i) => (i < split ? header : i === split ? dice.of(GROUPS) : ""));
  const top = out.add(upper);
  out.add(headers.map((header, i) => (i < split ? "" : header)));
  return top;
}

function body(out: Builder, columns: readonly Column[], layout: Layout, dice: Dice): void {
  const blanks = columns.map((c) =>
    c.label === null || c.cell(dice, 0) === "" ? 0.2 : dice.chance(0.3) ? 0.25 : 0.03
  );
  for (let row = 0; row < layout.lines; row++) {
    if (row === layout.blankAt) out.add(columns.map(() => ""));
    out.add(columns.map((c, i) => (row > 0 && dice.chance(blanks[i] ?? 0) ? "" : c.cell(dice, row))));
  }
  if (layout.totals)
    out.add(columns.map((c, i) => (i === 0 ? "合计" : /金额|价/.test(c.label ?? "") ? 1234.5 : "")));
  if (layout.notes) {
    if (dice.chance(0.5)) out.add(columns.map(() => ""));
    out.add(["注：红色为加急，请当天处理", ...columns.slice(1).map(() => "")]);
  }
}

function neighbour(rows: CellText[][], at: number, dice: Dice): void {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const put = (row: number, cells: readonly CellText[]) => {
    const line = (rows[row] ??= []);
    while (line.length <= width) line.push("");
    line.push(...cells);
  };
  put(at, ["客服", "提成", "件数"]);
  for (let i = 1; i <= 4; i++)
    put(at + i, [dice.of(["小李", "小周", "阿美"]), dice.between(10, 300), dice.between(1, 40)]);
}

function tableOf(
  id: number,
  register: string | null,
  sheet: string,
  columns: readonly Column[],
  dice: Dice
): MessyTable {
  const layout = layoutOf(dice);
  const out = new Builder(layout.left);
  if (layout.title) out.add([`${sheet}（2026年11月）`]);
  if (layout.subtitle) out.add(["", "制表：小李", "", "更新：11月25日"]);
  if (layout.title && dice.chance(0.3)) out.add([]);
  const headers = columns.map((c) => mistyped(c.header, dice));
  const before = out.rows.length;
  const top = headerRows(out, headers, layout.groups, dice);
  const height = out.rows.length - before;
  body(out, columns, layout, dice);
  if (layout.neighbour) neighbour(out.rows, top, dice);
  return {
    id,
    sheet,
    grid: out.rows,
    register,
    top,
    left: layout.left,
    headerRows: height,
    lines: layout.lines,
    columns: columns.map(({ label }, i) => ({ header: headers[i] ?? "", label })),
  };
}

function registerTable(id: number, sheet: string, dice: Dice): MessyTable {
  const roles = roleColumns(sheet, dice);
  const columns = shuffledIn(dice, roles, ownColumns(dice, sheet, roles));
  return tableOf(id, sheet, dice.of(TITLES[sheet] ?? [sheet]), columns, dice);
}

function decoyTable(id: number, dice: Dice): MessyTable {
  const [title, columns] = dice.of(DECOYS);
  const made = columns.map(([header, content]): Column => ({
    header,
    label: null,
    cell: contentNamed(content)(dice),
  }));
  return tableOf(id, null, title, made, dice);
}

/** Tables of these registers, one in four no register at all. The same seed gives the same tables. */
export function messyTables(registers: readonly string[], count: number, seed: number): MessyTable[] {
  const dice = new Dice(seed);
  const known = registers.filter((sheet) => BY_SHEET[sheet] !== undefined);
  return Array.from({ length: count }, (_, id) =>
    id % 4 === 3
      ? decoyTable(id, dice)
      : registerTable(id, known[(id - Math.floor(id / 4)) % known.length] ?? "损坏登记", dice)
  );
}
