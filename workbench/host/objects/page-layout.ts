import { area as makeArea } from "../../model/areas";
import type { PageSetupData } from "../../model/data";
import { itemNotFound, invalidArgument } from "../errors";
import { define, type Bag, type HostObject, type Property } from "../object";
import { LiveRange } from "../session";
import { areasOf, rangeAreasType } from "./range-areas";
import { rangeType } from "./range";
import { otherRange } from "./range-shape";
import { boundingOf } from "./range-target";
import { sheetOf, type SheetTarget } from "./worksheet";

/** Excel's paper codes by the API's names. */
const PAPERS: Record<string, number> = {
  ...{ Letter: 1, LetterSmall: 2, Tabloid: 3, Ledger: 4, Legal: 5, Statement: 6, Executive: 7, A3: 8, A4: 9 },
  ...{ A4Small: 10, A5: 11, B4: 12, B5: 13, Folio: 14 },
};

const POINTS_PER_INCH = 72;
const UNITS = { Points: 72, Inches: 1, Centimeters: 2.54 } as const;
const DEFAULT_MARGINS = { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 };

const change = (t: SheetTarget, patch: Partial<PageSetupData>): void => {
  const sheet = sheetOf(t);
  t.session.workbook.touch(sheet, "page");
  sheet.page = { ...sheet.page, ...patch };
};

const setting = (
  read: (page: PageSetupData) => unknown,
  write: (value: unknown) => Partial<PageSetupData>
): Property<SheetTarget> => ({
  get: (t) => read(sheetOf(t).page),
  set: (t, value) => change(t, write(value)),
});

type Margin = keyof typeof DEFAULT_MARGINS;
const setMargins = (t: SheetTarget, inches: Partial<typeof DEFAULT_MARGINS>): void =>
  change(t, { margins: { ...DEFAULT_MARGINS, ...sheetOf(t).page.margins, ...inches } });

const margin = (side: Margin): Property<SheetTarget> => ({
  get: (t) => (sheetOf(t).page.margins ?? DEFAULT_MARGINS)[side] * POINTS_PER_INCH,
  set: (t, value) => setMargins(t, { [side]: Number(value) / POINTS_PER_INCH }),
});

const positive = (value: unknown): number | undefined =>
  typeof value === "number" && value > 0 ? value : undefined;

function zoomOf(value: unknown): Partial<PageSetupData> {
  if (value === null || typeof value !== "object") throw invalidArgument();
  const bag = value as Bag;
  const scale = positive(bag.scale);
  if (scale !== undefined) return { scale, fitToWidth: undefined, fitToHeight: undefined };
  const [fitToWidth, fitToHeight] = [positive(bag.horizontalFitToPages), positive(bag.verticalFitToPages)];
  // 0 pages means "as many as it takes", which the API expresses by leaving the side out.
  return { scale: undefined, fitToWidth: fitToWidth ?? 0, fitToHeight: fitToHeight ?? 0 };
}

const zoomBag = (page: PageSetupData): Bag =>
  page.fitToWidth === undefined && page.fitToHeight === undefined
    ? { scale: page.scale ?? 100 }
    : { horizontalFitToPages: page.fitToWidth || null, verticalFitToPages: page.fitToHeight || null };

const rangeArgument = (t: SheetTarget, value: unknown): LiveRange => {
  const areas = rangeAreasType.targetOf(value);
  const home = new LiveRange(t.session, sheetOf(t), makeArea(0, 0));
  return areas ? home.at(boundingOf(areas.ranges)) : otherRange(home, value);
};

const printArea = (t: SheetTarget): HostObject | null => {
  const area = sheetOf(t).page.printArea;
  return area ? rangeAreasType.of(areasOf(t.session, [new LiveRange(t.session, sheetOf(t), area)])) : null;
};

const titles = (t: SheetTarget, axis: "titleRows" | "titleColumns"): HostObject | null => {
  const lines = sheetOf(t).page[axis];
  if (!lines) return null;
  const count = lines.last - lines.first + 1;
  const area =
    axis === "titleRows" ? makeArea(lines.first, 0, count, 16384) : makeArea(0, lines.first, 1048576, count);
  return rangeType.of(new LiveRange(t.session, sheetOf(t), area));
};

const required = (object: HostObject | null): HostObject => {
  if (!object) throw itemNotFound();
  return object;
};

// ---- headers and footers: one text in the file, three parts in the API

const PARTS = { left: "L", center: "C", right: "R" } as const;
type PartName = keyof typeof PARTS;

function partOf(text: string | undefined, part: PartName): string {
  const pieces = (text ?? "").split(/&(?=[LCR])/);
  const piece = pieces.find((p) => p.startsWith(PARTS[part]));
  return piece ? piece.slice(1) : "";
}

function withPart(text: string | undefined, part: PartName, value: string): string {
  const names = Object.keys(PARTS) as PartName[];
  const pieces = names.map((name): [PartName, string] => [name, name === part ? value : partOf(text, name)]);
  return pieces
    .filter(([, piece]) => piece !== "")
    .map(([name, piece]) => `&${PARTS[name]}${piece}`)
    .join("");
}

const headerPart = (place: "header" | "footer", part: PartName): Property<SheetTarget> => ({
  get: (t) => partOf(sheetOf(t).page[place], part),
  set: (t, value) => change(t, { [place]: withPart(sheetOf(t).page[place], part, String(value)) }),
});

const headerFooterType = define<SheetTarget>({
  name: "HeaderFooter",
  scalars: {
    centerFooter: headerPart("footer", "center"),
    centerHeader: headerPart("header", "center"),
    leftFooter: headerPart("footer", "left"),
    leftHeader: headerPart("header", "left"),
    rightFooter: headerPart("footer", "right"),
    rightHeader: headerPart("header", "right"),
  },
});

const headersFootersType = define<SheetTarget>({
  name: "HeaderFooterGroup",
  scalars: { state: { get: () => "Default" } },
  children: { defaultForAllPages: (t) => headerFooterType.of(t) },
});

export const pageLayoutType = define<SheetTarget>({
  name: "PageLayout",
  scalars: {
    blackAndWhite: setting(
      (p) => p.blackAndWhite ?? false,
      (v) => ({ blackAndWhite: v === true })
    ),
    bottomMargin: margin("bottom"),
    centerHorizontally: setting(
      (p) => p.centerHorizontally ?? false,
      (v) => ({ centerHorizontally: v === true })
    ),
    centerVertically: setting(
      (p) => p.centerVertically ?? false,
      (v) => ({ centerVertically: v === true })
    ),
    footerMargin: margin("footer"),
    headerMargin: margin("header"),
    leftMargin: margin("left"),
    orientation: setting(
      (p) => (p.orientation === "landscape" ? "Landscape" : "Portrait"),
      (v) => ({ orientation: String(v).toLowerCase() === "landscape" ? "landscape" : "portrait" })
    ),
    paperSize: setting(
      (p) => Object.entries(PAPERS).find(([, code]) => code === (p.paperSize ?? 9))?.[0] ?? null,
      (v) => {
        const found = Object.entries(PAPERS).find(([name]) => name.toLowerCase() === String(v).toLowerCase());
        if (!found) throw invalidArgument();
        return { paperSize: found[1] };
      }
    ),
    rightMargin: margin("right"),
    topMargin: margin("top"),
    zoom: setting(zoomBag, zoomOf),
  },
  children: { headersFooters: (t) => headersFootersType.of(t) },
  methods: {
    getPrintArea: (t) => required(printArea(t)),
    getPrintAreaOrNullObject: printArea,
    getPrintTitleColumns: (t) => required(titles(t, "titleColumns")),
    getPrintTitleColumnsOrNullObject: (t) => titles(t, "titleColumns"),
    getPrintTitleRows: (t) => required(titles(t, "titleRows")),
    getPrintTitleRowsOrNullObject: (t) => titles(t, "titleRows"),
    setPrintArea: (t, args) => change(t, { printArea: { ...rangeArgument(t, args.raw(0)).place } }),
    setPrintMargins: (t, args) => {
      const perInch = UNITS[args.word(0, ["Points", "Inches", "Centimeters"])];
      const given = Object.entries(args.bag(1)).filter(([, value]) => typeof value === "number");
      setMargins(t, Object.fromEntries(given.map(([side, value]) => [side, Number(value) / perInch])));
    },
    setPrintTitleColumns: (t, args) => {
      const { col, cols } = rangeArgument(t, args.raw(0)).place;
      change(t, { titleColumns: { first: col, last: col + cols - 1 } });
    },
    setPrintTitleRows: (t, args) => {
      const { row, rows } = rangeArgument(t, args.raw(0)).place;
      change(t, { titleRows: { first: row, last: row + rows - 1 } });
    },
  },
});
