import { type Cell, type Matrix, plain, wordOf } from "../../domain/kernel";
import type { Rate } from "../../domain/postage";
import { readAmount, readNumber } from "../../domain/fields";
import { need, refuse } from "./refusal";

const HEADERS = {
  courier: ["快递", "快递公司", "承运商"],
  region: ["地区", "区域", "目的地", "省份", "目的省份"],
  firstKg: ["首重", "首重公斤", "首重(公斤)", "首重(kg)", "首重kg"],
  first: ["首重费用", "首重价格", "首重(元)", "首费", "费用", "价格", "运费"],
  further: ["续重费用", "续重价格", "续重(元)", "续费", "每公斤续重", "续重"],
} as const;
type Field = keyof typeof HEADERS;

function columnsOf(header: readonly Cell[]): Record<Field, number> {
  const words = header.map(wordOf);
  const find = (field: Field) => words.findIndex((w) => (HEADERS[field] as readonly string[]).includes(w));
  const found = {
    courier: find("courier"),
    region: find("region"),
    firstKg: find("firstKg"),
    first: find("first"),
    further: find("further"),
  };
  return found.courier < 0 || found.region < 0 || found.first < 0 ? refuse("wrong", "rates.header") : found;
}

/** A shop's own rate table with its header row: 快递, 地区, 首重, 首重费用, 续重费用. */
export function readRates(table: Matrix): Rate[] {
  const columns = columnsOf(table[0]!);
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
