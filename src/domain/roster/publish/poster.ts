import type { VersionRow } from "./versions";

/** Everything that hangs on the wall; words are the caller's. */
export interface Poster {
  readonly title: string;
  /** Version and when it was given out. */
  readonly stamp: string;
  readonly days: readonly {
    readonly label: string;
    readonly weekday: string;
    readonly isOff: boolean;
    /** A holiday's name or a sign of a busy day; "" = none. */
    readonly mark: string;
  }[];
  readonly rows: readonly (VersionRow & { readonly changed: readonly boolean[] })[];
  readonly shifts: readonly { readonly code: string; readonly text: string; readonly colour: string }[];
  /** One row a shift, under the people; `short` days stand in red. */
  readonly cover: readonly {
    readonly label: string;
    readonly have: readonly number[];
    readonly short: readonly boolean[];
  }[];
  /** What the frame around a cell means; "" where nothing changed. */
  readonly note: string;
}

const WIDTH = 1684;
const MARGIN = 32;
const NAME = 128;
const HEAD = 150;
const FONT =
  "'Noto Sans CJK SC','Source Han Sans SC','Microsoft YaHei','PingFang SC','WenQuanYi Zen Hei',sans-serif";
const LEAVE = "#FCE4D6";
const OFF = "#F0F0F0";
const BUSY = "#E4DFEC";

const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (sign) => `&#${String(sign.charCodeAt(0))};`);

interface TextLook {
  readonly size: number;
  readonly bold?: boolean;
  readonly anchor?: "middle" | "start" | "end";
  readonly colour?: string;
}

const words = (
  x: number,
  y: number,
  text: string,
  { size, bold, anchor = "middle", colour = "#1F1F1F" }: TextLook
) =>
  `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" font-size="${size.toFixed(1)}" text-anchor="${anchor}" fill="${colour}"${
    bold ? ' font-weight="700"' : ""
  }>${escaped(text)}</text>`;
const box = (x: number, y: number, w: number, h: number, fill: string, stroke = "#D0D0D0", line = 1) =>
  `<rect x="${x.toFixed(1)}" y="${y.toFixed(1)}" width="${w.toFixed(1)}" height="${h.toFixed(1)}" fill="${fill}" stroke="${stroke}" stroke-width="${line}"/>`;

interface Frame {
  readonly column: number;
  readonly row: number;
  readonly top: number;
  readonly height: number;
}

/** Nine people get big rows, sixty get readable ones and a taller picture. */
function frameOf({ days, rows, cover }: Poster): Frame {
  const row = rows.length <= 12 ? 58 : rows.length <= 30 ? 38 : 34;
  const height = HEAD + row * (rows.length + cover.length) + 110;
  return { column: (WIDTH - 2 * MARGIN - NAME) / days.length, row, top: HEAD, height };
}

/**
 * A month as a picture, not of the worksheet: title, days, people, who is there. Example: nine people → an image of
 * 1684 × 900 or so.
 */
export function posterSvg(poster: Poster): string {
  const frame = frameOf(poster);
  const parts = [
    box(0, 0, WIDTH, frame.height, "#FFFFFF", "none"),
    words(MARGIN, 56, poster.title, { size: 40, bold: true, anchor: "start" }),
    words(WIDTH - MARGIN, 52, poster.stamp, { size: 22, anchor: "end", colour: "#595959" }),
    ...head(poster, frame),
    ...poster.rows.flatMap((_, i) => personRow(poster, frame, i)),
    ...poster.cover.flatMap((_, i) => coverRow(poster, frame, i)),
    ...legend(poster, frame),
  ];
  const size = `width="${WIDTH}" height="${frame.height}" viewBox="0 0 ${WIDTH} ${frame.height}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size} font-family="${FONT}">${parts.join("")}</svg>`;
}

const columnAt = (frame: Frame, d: number): number => MARGIN + NAME + d * frame.column;

function head({ days }: Poster, frame: Frame): string[] {
  return days.flatMap(({ label, weekday, isOff, mark }, d) => {
    const x = columnAt(frame, d);
    const middle = x + frame.column / 2;
    const colour = isOff ? "#B00020" : "#1F1F1F";
    return [
      box(x, 78, frame.column, HEAD - 78, mark !== "" ? BUSY : isOff ? OFF : "#FFFFFF"),
      words(middle, 104, label, { size: 22, bold: true, colour }),
      words(middle, 125, weekday, { size: 16, colour }),
      ...(mark === ""
        ? []
        : [
            words(middle, 143, mark, {
              size: Math.min(13, (frame.column - 4) / mark.length),
              colour: "#7F6000",
            }),
          ]),
    ];
  });
}

function personRow(poster: Poster, frame: Frame, i: number): string[] {
  const { name, codes, changed } = poster.rows[i]!;
  const y = frame.top + i * frame.row;
  const size = Math.min(frame.row * 0.5, 26);
  const base = y + frame.row / 2 + size * 0.36;
  return [
    box(MARGIN, y, NAME, frame.row, i % 2 === 0 ? "#FAFAFA" : "#FFFFFF"),
    words(MARGIN + 10, base, name, {
      size: Math.min(size, (NAME - 16) / Math.max(1, name.length)),
      bold: true,
      anchor: "start",
    }),
    ...codes.map((code, d) => box(columnAt(frame, d), y, frame.column, frame.row, fillOf(poster, code, d))),
    ...codes.map((code, d) =>
      words(columnAt(frame, d) + frame.column / 2, base, code, {
        size: Math.min(size, (frame.column - 4) / Math.max(1, code.length)),
      })
    ),
    // Last, so that the frame isn't under its neighbours.
    ...codes.flatMap((_, d) =>
      changed[d] === true
        ? [box(columnAt(frame, d) + 1.5, y + 1.5, frame.column - 3, frame.row - 3, "none", "#C00000", 3)]
        : []
    ),
  ];
}

function fillOf({ shifts, days }: Poster, code: string, d: number): string {
  const shift = shifts.find((s) => s.code === code);
  if (shift) return shift.colour;
  if (code.length > 1) return LEAVE;
  const day = days[d];
  return day?.mark !== "" && day ? BUSY : day?.isOff ? OFF : "#FFFFFF";
}

function coverRow({ rows, cover }: Poster, frame: Frame, i: number): string[] {
  const { label, have, short } = cover[i]!;
  const y = frame.top + (rows.length + i) * frame.row;
  const size = Math.min(frame.row * 0.4, 18);
  const base = y + frame.row / 2 + size * 0.36;
  return [
    words(MARGIN + 10, base, label, { size, anchor: "start", colour: "#595959" }),
    ...have.map((n, d) =>
      words(columnAt(frame, d) + frame.column / 2, base, String(n), {
        size,
        bold: short[d] === true,
        colour: short[d] === true ? "#C00000" : "#595959",
      })
    ),
  ];
}

function legend({ shifts, note }: Poster, frame: Frame): string[] {
  const y = frame.height - 40;
  let x = MARGIN;
  const items = shifts.flatMap(({ code, text, colour }) => {
    const at = x;
    x += 60 + text.length * 15 + 30;
    return [
      box(at, y - 26, 44, 34, colour),
      words(at + 22, y - 2, code, { size: 20 }),
      words(at + 54, y - 2, text, { size: 20, anchor: "start", colour: "#595959" }),
    ];
  });
  return note === ""
    ? items
    : [...items, words(WIDTH - MARGIN, y - 2, note, { size: 20, anchor: "end", colour: "#C00000" })];
}
