import fs from "node:fs";
import path from "node:path";
import { exportGrid, type Payment } from "../../../test/support/statements/layouts";
import { gbk } from "../../../test/support/statements/bytes";
import { csvText, xlsxBytes } from "../../../test/support/statements/grid";
import { dice } from "../../../test/support/statements/random";

/** Every fifth line pays a refund back, as in a shop that sells clothes. */
const EVERY = 5;

export const orderOf = (i: number): string => `19${String(10_000_000_000 + i * 7)}170647`;
export const secondsAt = (i: number): number => (46327 + (i % 30)) * 86400 + 36000 + (i % 36000);

const pad = (n: number): string => String(n).padStart(2, "0");
const momentOf = (i: number): string => {
  const s = 36000 + (i % 36000);
  return `2026-11-${pad(1 + (i % 30))} ${pad(Math.floor(s / 3600))}:${pad(Math.floor(s / 60) % 60)}:${pad(s % 60)}`;
};
export const fenOf = (i: number): number => 100 + ((i * 7919) % 300_000);

export function payment(i: number): Payment {
  const isRefund = i % EVERY === 0;
  const fen = fenOf(i);
  return {
    at: momentOf(i),
    flow: `2026110200${10_000_000_000 + i}`,
    trade: `20261102220014${10_000_000_000 + i}`,
    order: orderOf(i),
    income: isRefund ? 0 : fen,
    expense: isRefund ? fen : 0,
    kind: isRefund ? "交易退款" : "在线支付",
    code: isRefund ? "0020001" : "0010001",
    words: isRefund ? "交易退款-余额退款" : "交易收款",
    remark: isRefund ? `售后退款-T200P${orderOf(i)}` : "",
    title: "秋冬新款连衣裙 修身显瘦",
  };
}

/** Made once and kept in .cache. */
export function csvFile(root: string, rows: number): string {
  const file = path.join(root, ".cache", "bench", `fund-${rows}.csv`);
  if (fs.existsSync(file)) return file;
  const handle = fs.openSync(file, "w");
  const block = 20_000;
  for (let from = 0; from < rows; from += block) {
    const lines = Array.from({ length: Math.min(block, rows - from) }, (_, i) => payment(from + i));
    const [header, ...body] = exportGrid("fund12", lines);
    fs.writeSync(handle, encoded(csvText(from === 0 ? [header ?? [], ...body] : body)));
  }
  fs.closeSync(handle);
  return file;
}

const known = new Map<string, Uint8Array>();

/** The same few Chinese words a million times: each is encoded once. */
function encoded(text: string): Buffer {
  const parts = text.split(/([^\x00-\x7e]+)/).map((part) => {
    if (/^[\x00-\x7e]*$/.test(part)) return Buffer.from(part, "latin1");
    let bytes = known.get(part);
    if (!bytes) known.set(part, (bytes = gbk(part)));
    return bytes;
  });
  return Buffer.concat(parts);
}

export function xlsxFile(root: string, rows: number): string {
  const file = path.join(root, ".cache", "bench", `combined-${rows}.xlsx`);
  if (!fs.existsSync(file))
    fs.writeFileSync(
      file,
      xlsxBytes({
        账务组合查询: exportGrid(
          "combined",
          Array.from({ length: rows }, (_, i) => payment(i))
        ),
      })
    );
  return file;
}

/** Refunds as the register has them: most as they were paid, some with another amount, some never paid. */
export function register(lines: number, all: number) {
  const random = dice(1);
  return Array.from({ length: lines }, (_, row) => {
    const i = Math.floor((row * all) / lines / EVERY) * EVERY;
    const luck = random();
    return {
      row: row + 2,
      refund: String(900_000_000_000 + row),
      order: luck < 0.1 ? `8${orderOf(i)}` : orderOf(i),
      shop: "",
      fen: fenOf(i) + (luck > 0.97 ? 100 : 0),
      applied: secondsAt(i) - 3600,
      done: secondsAt(i),
      state: "退款成功",
    };
  });
}
