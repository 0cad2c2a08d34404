import { parseArea } from "../../model/address";
import { area as makeArea } from "../../model/areas";
import { invalidArgument, itemNotFound } from "../errors";
import { define, readOnly, type HostObject } from "../object";
import { LiveRange, type HostSession } from "../session";
import { applicationType } from "./application";
import { WORKBOOK_EVENTS } from "./event-types";
import { functionsType } from "./functions";
import { namesType } from "./named-item";
import { areasOf, rangeAreasType } from "./range-areas";
import { rangeType } from "./range";
import { settingsType } from "./setting";
import { tablesType } from "./table-collection";
import { worksheetsType } from "./worksheet-collection";

interface Target {
  session: HostSession;
}

const runtimeType = define<Target>({
  name: "Runtime",
  scalars: {
    enableEvents: {
      get: (t) => t.session.enableEvents,
      set: (t, value) => {
        t.session.enableEvents = value === true;
      },
    },
  },
});

const workbookProtectionType = define<Target>({
  name: "WorkbookProtection",
  scalars: { protected: readOnly(({ session }) => session.workbook.data.structureProtected === true) },
});

function selected({ session }: Target): LiveRange[] {
  const { sheet: id, areas } = session.workbook.selection;
  const sheet = session.workbook.sheetById(id) ?? session.workbook.activeSheet;
  return areas.map((area) => new LiveRange(session, sheet, area));
}

function single(t: Target): LiveRange {
  const [first, ...more] = selected(t);
  if (!first || more.length > 0) throw invalidArgument("The selection has several areas.");
  return first;
}

/** Events name the range they tell of as "sheet id!A1:B2". */
function eventRange({ session }: Target, id: string): HostObject | null {
  const [sheetId = "", address = ""] = id.split("!");
  const sheet = session.workbook.sheetById(sheetId);
  const area = parseArea(address);
  return sheet && area ? rangeType.of(new LiveRange(session, sheet, area)) : null;
}

const required = (object: HostObject | null): HostObject => {
  if (!object) throw itemNotFound();
  return object;
};

export const workbookType = define<Target>({
  name: "Workbook",
  scalars: {
    autoSave: readOnly(() => false),
    isDirty: readOnly((t) => t.session.workbook.undoSteps > 0),
    name: readOnly((t) => t.session.workbookName),
    previouslySaved: readOnly(() => true),
    readOnly: readOnly((t) => t.session.workbook.readOnly),
  },
  children: {
    application: (t) => applicationType.of(t),
    functions: (t) => functionsType.of({ session: t.session }),
    names: (t) => namesType.of({ session: t.session }),
    protection: (t) => workbookProtectionType.of(t),
    settings: (t) => settingsType.of(t),
    tables: (t) => tablesType.of({ session: t.session }),
    worksheets: (t) => worksheetsType.of(t),
    _runtime: (t) => runtimeType.of(t),
  },
  events: WORKBOOK_EVENTS,
  methods: {
    getActiveCell: (t) => {
      const [range] = selected(t);
      if (!range) throw itemNotFound();
      return rangeType.of(range.at(makeArea(range.place.row, range.place.col)));
    },
    getSelectedRange: (t) => rangeType.of(single(t)),
    getSelectedRanges: (t) => rangeAreasType.of(areasOf(t.session, selected(t))),
    _getRangeForEventByReferenceId: (t, args) => required(eventRange(t, args.text(0))),
    _getRangeOrNullObjectForEventByReferenceId: (t, args) => eventRange(t, args.text(0)),
    _getReferenceCount: (t) => t.session.referenceCount,
    _removeAllReferences: (t) => t.session.releaseAll(),
    _removeReference: (t, args) => t.session.release(args.text(0)),
  },
});
