import { type Cell, type Matrix, plain } from "../../domain/kernel";
import type { Rate } from "../../domain/postage";
import { RATE_COLUMNS } from "../../domain/registers";
import { readAmount, readNumber } from "../../domain/fields";
import { columnsIn, onlyOnce } from "./columns";
import { need, refuse } from "./refusal";

type Field = (typeof RATE_COLUMNS)[number]["id"];

function columnsOf(header: readonly Cell[]): Readonly<Record<Field, number>> {
  const found = onlyOnce(header, columnsIn<Field>(RATE_COLUMNS, header));
  const { courier = -1, region = -1, firstKg = -1, first = -1, further = -1 } = found;
  if (courier < 0 || region < 0 || (first < 0 && firstKg < 0)) return refuse("wrong", "rates.header");
  // 快递, 地区, 首重, 续重 and nothing else: these are prices, of the first kilogram and of each further one.
  return first < 0
    ? { courier, region, firstKg: -1, first: firstKg, further }
    : { courier, region, firstKg, first, further };
}

/** A shop's own rate table with its header row: 快递, 地区, 首重, 首重费用, 续重费用. */
export function readRates(table: Matrix): Rate[] {
  const columns = columnsOf(table[0] ?? []);
  const at = (row: readonly Cell[], field: Field): Cell => row[columns[field]] ?? null;
  return table
    .slice(1)
    .filter((row) => at(row, "first") !== null)
    .map((row) => ({
      courier: plain(at(row, "courier")),
      region: plain(at(row, "region")),
      firstKg: at(row, "firstKg") === null ? 1 : need(readNumber(at(row, "firstKg"))),
      first: need(readAmount(at(row, "first"))),
      further: at(row, "further") === null ? null : need(readAmount(at(row, "further"))),
    }));
}
