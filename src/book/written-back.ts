import {
  type Area,
  asTyped,
  cellOf,
  type Grid,
  type InputGrid,
  needsQuote,
  type Region,
  type Step,
} from "../excel";

/** The number formats that cells have; undefined where nobody looked. */
export type Formats = readonly (readonly (string | undefined)[])[];

/**
 * What stood in cells that are written, written back; those left alone are left alone again. A text that typed input
 * would turn into a date or number stays one: where its format is known without a mark of ours, else by Excel's
 * apostrophe.
 */
export function writtenBack(
  { sheet, at }: Region,
  before: Grid,
  cells: InputGrid,
  formats: Formats = []
): readonly Step[] {
  const texts: Step[] = [];
  const grid = before.map((row, r) =>
    row.map((old, c) => {
      if (cells[r]?.[c] === null) return null;
      if (typeof old !== "string" || old.startsWith("=") || !needsQuote(old)) return old;
      const format = formats[r]?.[c];
      if (format === undefined) return asTyped(old);
      for (const step of asText(sheet, cellOf(at, r, c), old, format)) texts.push(step);
      return null;
    })
  );
  return [{ do: "write", sheet, at, cells: grid }, ...texts];
}

/** A text as it is, into a cell whose format comes back after it. */
export function asText(sheet: string, at: Area, text: string, format: string): readonly Step[] {
  const formatted = (numberFormat: string): Step => ({ do: "format", sheet, at, format: { numberFormat } });
  return [formatted("@"), { do: "write", sheet, at, cells: [[text]] }, formatted(format)];
}
