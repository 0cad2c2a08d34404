import { parseArea } from "../../model/address";
import { cellKey, type CellData, type CellValue } from "../../model/data";

/** One line of input: a formula, where it stands, and what stands around it. */
export interface EvalRequest {
  formula: string;
  at: { row: number; col: number };
  cells: Map<number, CellData>;
}

/** A line that cannot be read; the sentence says what is expected. */
export class LineProblem extends Error {}

/** What was given, as a sentence repeats it. */
const quoted = (value: unknown): string => {
  const text = JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
};

const FORMULA_CELL = "Z1";

function cellAt(address: unknown): { row: number; col: number } {
  const area = typeof address === "string" ? parseArea(address) : null;
  if (!area || area.rows * area.cols !== 1)
    throw new LineProblem(`Not the address of a cell: ${quoted(address)}. Write it as "B2".`);
  return area;
}

function content(value: unknown): CellData {
  if (typeof value === "string" && value.startsWith("=")) return { f: value.slice(1) };
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean")
    return { v: value };
  if (typeof value === "object" && value !== null && "error" in value) return { v: value as CellValue };
  throw new LineProblem(`Not the content of a cell: ${quoted(value)}.`);
}

function readCells(given: unknown): Map<number, CellData> {
  if (typeof given !== "object" || given === null || Array.isArray(given))
    throw new LineProblem('"cells" maps addresses to contents: {"A1": 1, "B1": [[1, 2], [3, 4]]}.');
  const cells = new Map<number, CellData>();
  for (const [address, value] of Object.entries(given)) {
    const { row, col } = cellAt(address);
    const rows: unknown[][] = Array.isArray(value)
      ? value.map((r) => (Array.isArray(r) ? r : [r]))
      : [[value]];
    rows.forEach((line, r) =>
      line.forEach((v, c) => {
        if (v !== null) cells.set(cellKey(row + r, col + c), content(v));
      })
    );
  }
  return cells;
}

function readJson(line: string): Record<string, unknown> {
  try {
    return JSON.parse(line) as Record<string, unknown>;
  } catch {
    throw new LineProblem("The line starts as JSON and isn't. A formula with an array starts with =.");
  }
}

/** Reads `=SUM(1,2)`, `SUM(1,2)` or `{"formula": "=A1*2", "cells": {"A1": 3}, "at": "B2"}`. */
export function readRequest(line: string): EvalRequest {
  const text = line.trim();
  const {
    formula,
    at = FORMULA_CELL,
    cells = {},
  } = text.startsWith("{") ? readJson(text) : { formula: text };
  if (typeof formula !== "string" || formula.replace(/^=/, "").trim() === "")
    throw new LineProblem('A line needs a formula: {"formula": "=A1*2", "cells": {"A1": 3}}.');
  return { formula: formula.replace(/^=/, ""), at: cellAt(at), cells: readCells(cells) };
}
