import { intersection } from "../../model/areas";
import { usedArea } from "../../model/cells";
import { COLUMN_COUNT, ROW_COUNT } from "../../model/data";
import { itemNotFound } from "../errors";
import { define, readOnly, type HostObject, type ObjectType } from "../object";
import { LiveRange, type HostSession, type LiveAreas } from "../session";
import { conditionalFormatsType } from "./conditional-format-collection";
import { dataValidationType } from "./data-validation";
import { rangeType } from "./range";
import { clearRange, copyInto } from "./range-edit";
import { rangeFormatType } from "./range-format";
import { addressOf } from "./range-target";
import { worksheetType } from "./worksheet";

export const areasOf = (session: HostSession, ranges: LiveRange[]): LiveAreas => ({
  session,
  ranges,
  referenceId: null,
});

const each = (areas: LiveAreas, change: (range: LiveRange) => LiveRange[]): HostObject | null => {
  const ranges = areas.ranges.flatMap(change);
  return ranges.length === 0 ? null : rangeAreasType.of(areasOf(areas.session, ranges));
};

const found = (object: HostObject | null): HostObject => {
  if (!object) throw itemNotFound();
  return object;
};

function otherRanges(value: unknown): LiveRange[] {
  const range = rangeType.targetOf(value);
  return range ? [range] : (rangeAreasType.targetOf(value)?.ranges ?? []);
}

const crossed = (areas: LiveAreas, others: LiveRange[]): HostObject | null =>
  each(areas, (range) =>
    others.flatMap((other) => {
      const cut = other.sheet === range.sheet ? intersection(range.place, other.place) : null;
      return cut ? [range.at(cut)] : [];
    })
  );

const usedParts = (areas: LiveAreas, valuesOnly: boolean): HostObject | null =>
  each(areas, (range) => {
    const area = usedArea(range.sheet, range.place, valuesOnly);
    return area ? [range.at(area)] : [];
  });

const sheetOf = (areas: LiveAreas): LiveRange => {
  const [first] = areas.ranges;
  if (!first) throw itemNotFound();
  return first;
};

export const rangeCollectionType = define<LiveAreas>({
  name: "RangeCollection",
  methods: {
    getCount: ({ ranges }) => ranges.length,
    getItemAt: ({ ranges }, args) => {
      const range = ranges[args.int(0)];
      if (!range) throw itemNotFound();
      return rangeType.of(range);
    },
  },
  items: ({ ranges }) => ranges.map((range) => rangeType.of(range)),
});

export const rangeAreasType: ObjectType<LiveAreas> = define({
  name: "RangeAreas",
  identity: ({ referenceId }) => (referenceId === null ? {} : { _ReferenceId: referenceId }),
  scalars: {
    address: readOnly(({ ranges }) => ranges.map(addressOf).join(",")),
    addressLocal: readOnly(({ ranges }) => ranges.map(addressOf).join(",")),
    areaCount: readOnly(({ ranges }) => ranges.length),
    cellCount: readOnly(({ ranges }) => ranges.reduce((sum, { place }) => sum + place.rows * place.cols, 0)),
    isEntireColumn: readOnly(({ ranges }) => ranges.every(({ place }) => place.rows === ROW_COUNT)),
    isEntireRow: readOnly(({ ranges }) => ranges.every(({ place }) => place.cols === COLUMN_COUNT)),
  },
  children: {
    areas: (areas) => rangeCollectionType.of(areas),
    conditionalFormats: (areas) =>
      conditionalFormatsType.of({ session: areas.session, ranges: areas.ranges }),
    dataValidation: (areas) => dataValidationType.of({ session: areas.session, ranges: areas.ranges }),
    format: (areas) => rangeFormatType.of({ session: areas.session, ranges: areas.ranges }),
    worksheet: (areas) => worksheetType.of({ session: areas.session, id: sheetOf(areas).sheet.id }),
  },
  methods: {
    clear: (areas, args) => areas.ranges.forEach((range) => clearRange(range, args)),
    copyFrom: (areas, args) => areas.ranges.forEach((range) => copyInto(range, args)),
    getEntireColumn: (areas) => each(areas, (r) => [r.at({ ...r.place, row: 0, rows: ROW_COUNT })]),
    getEntireRow: (areas) => each(areas, (r) => [r.at({ ...r.place, col: 0, cols: COLUMN_COUNT })]),
    getOffsetRangeAreas: (areas, args) =>
      each(areas, (r) => [
        r.at({ ...r.place, row: r.place.row + args.int(0), col: r.place.col + args.int(1) }),
      ]),
    getIntersection: (areas, args) => found(crossed(areas, otherRanges(args.raw(0)))),
    getIntersectionOrNullObject: (areas, args) => crossed(areas, otherRanges(args.raw(0))),
    getUsedRangeAreas: (areas, args) => found(usedParts(areas, args.flag(0))),
    getUsedRangeAreasOrNullObject: (areas, args) => usedParts(areas, args.flag(0)),
    calculate: ({ session }) => session.recalculate(),
    _keepReference: (areas) => areas.session.keep(rangeAreasType.of(areas), areas),
  },
});
