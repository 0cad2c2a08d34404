import { type FunctionSpec, nameOfParam, type Param } from "../../functions/catalog";
import { a1, type ActiveCell, type TableInfo } from "../../excel";
import { headerKey, thisRow } from "../../domain/tables";

/** What the shops' own tables call an argument, beside its name. */
const HEADERS: Readonly<Record<string, readonly string[]>> = {
  state: ["退款状态", "当前状态"],
  since: ["申请时间", "退款申请时间", "状态时间"],
  shipped: ["发货时间", "发货日期"],
  paid: ["付款时间", "买家付款时间", "实付"],
  method: ["发货方式", "退款方式"],
  start: ["班次", "上班"],
};

/**
 * The arguments a formula starts with: the columns of the table whose headers say what is asked for, else the cells to
 * the left in the order of the arguments.
 */
export function referencesFor(spec: FunctionSpec, cell: ActiveCell, table: TableInfo | null): string[] {
  const wanted = spec.params.filter((p) => !p.optional);
  const used = new Set<string>();
  return wanted.map((param, i) => {
    const header = table && headerFor(param, table, used);
    if (header) used.add(header);
    return header ? thisRow(header) : cellBeside(cell, i, wanted.length);
  });
}

function headerFor(param: Param, table: TableInfo, used: ReadonlySet<string>): string | null {
  const names = [nameOfParam(param, "zh"), nameOfParam(param, "en"), ...(HEADERS[param.id] ?? [])].map(
    headerKey
  );
  const free = table.columns.filter((header) => !used.has(header));
  return free.find((header) => names.includes(headerKey(header))) ?? null;
}

/** The last argument stands right before the cell; at the left edge they stand after it. */
function cellBeside({ at }: ActiveCell, index: number, count: number): string {
  const col = at.col >= count ? at.col - count + index : at.col + 1 + index;
  return a1({ row: at.row, col, rows: 1, cols: 1 });
}
