import { formatArea } from "../model/address";
import { bounding, contains, intersection } from "../model/areas";
import type { Change, ChangeSource, ModelEvent, Selection } from "../model/changes";
import type { Area } from "../model/data";
import { WORKBOOK_TARGET } from "./objects/event-types";
import type { HostSession } from "./session";

/** One event as the client receives it: category, type, target, message, id, remote. */
export type EventEntry = [
  category: number,
  type: number,
  target: string,
  message: string,
  id: number,
  isRemote: boolean,
];

const OBJECT_EVENTS = 65536;

const VISIBILITY_CHANGED = 65539;

/** What the runtime is told when its pane appears or goes; it registers for this with the client only. */
export const visibilityChanged = (visible: boolean): EventEntry => [
  OBJECT_EVENTS,
  VISIBILITY_CHANGED,
  "",
  JSON.stringify({ visibility: visible ? "Visible" : "Hidden" }),
  0,
  false,
];

type Message = Record<string, unknown>;
interface Told {
  type: number;
  targets: string[];
  message: Message;
}

const remote = (source: ChangeSource): "Local" | "Remote" => (source === "coauthor" ? "Remote" : "Local");

type Edited = Extract<ModelEvent, { type: "edited" }>;

const touches = (a: Area, b: Area): boolean =>
  intersection({ row: a.row - 1, col: a.col - 1, rows: a.rows + 2, cols: a.cols + 2 }, b) !== null;

/** Writes of one request that lie side by side are told as one edit, as Excel does for a bulk write. */
function joinEdits(events: readonly ModelEvent[]): ModelEvent[] {
  const joined: ModelEvent[] = [];
  for (const event of events) {
    const last = joined.at(-1);
    const same = (e: ModelEvent | undefined): e is Edited =>
      e?.type === "edited" &&
      event.type === "edited" &&
      e.changeType === "RangeEdited" &&
      event.changeType === "RangeEdited";
    if (same(last) && same(event) && last.sheet === event.sheet && touches(last.area, event.area)) {
      joined[joined.length - 1] = { ...last, area: bounding(last.area, event.area) };
    } else joined.push(event);
  }
  return joined;
}

/** Turns changes of the workbook into the events the add-in has registered for. */
export class EventService {
  private readonly registered = new Map<string, number>();
  private pending: { source: ChangeSource; events: ModelEvent[] }[] = [];
  private nextId = 1;

  constructor(
    private readonly session: HostSession,
    private readonly deliver: (entries: EventEntry[]) => void
  ) {
    session.registerEvent = (type, target, on) => this.register(type, target, on);
    session.workbook.onSelection((selection) => this.tellSelection(selection));
  }

  private register(type: number, target: string, on: boolean): void {
    const key = `${type}|${target}`;
    const count = (this.registered.get(key) ?? 0) + (on ? 1 : -1);
    if (count > 0) this.registered.set(key, count);
    else this.registered.delete(key);
  }

  /** Collects until deliver(): events of a request follow its reply. */
  collect(change: Change): void {
    if (change.source === "calc" || change.events.length === 0) return;
    const last = this.pending.at(-1);
    if (last?.source === change.source) last.events = [...last.events, ...change.events];
    else this.pending.push({ source: change.source, events: [...change.events] });
  }

  flush(): void {
    const batches = this.pending;
    this.pending = [];
    if (!this.session.enableEvents) return;
    const entries = batches.flatMap(({ source, events }) =>
      joinEdits(events)
        .flatMap((event) => this.tell(event, source))
        .flatMap((told) => this.entries(told, source))
    );
    if (entries.length > 0) this.deliver(entries);
  }

  private entries({ type, targets, message }: Told, source: ChangeSource): EventEntry[] {
    return targets
      .filter((target) => this.registered.has(`${type}|${target}`))
      .map((target) => [
        OBJECT_EVENTS,
        type,
        target,
        JSON.stringify(message),
        this.nextId++,
        source === "coauthor",
      ]);
  }

  private tellSelection({ sheet, areas }: Selection): void {
    const address = areas.map(formatArea).join(",");
    const message = { address, worksheetId: sheet };
    const told: Told[] = [
      { type: 14, targets: [sheet, WORKBOOK_TARGET], message },
      ...this.tableSelections(sheet, areas),
    ];
    const entries = told.flatMap((t) => this.entries(t, "user"));
    if (entries.length > 0 && this.session.enableEvents) this.deliver(entries);
  }

  private tableSelections(sheetId: string, areas: readonly Area[]): Told[] {
    const sheet = this.session.workbook.sheetById(sheetId);
    return (sheet?.tables ?? []).map((table) => {
      const inside = areas.flatMap((a) => intersection(table.area, a) ?? []);
      const message = {
        address: inside.map(formatArea).join(","),
        isInsideTable: inside.length > 0,
        tableId: String(table.id),
        worksheetId: sheetId,
      };
      return { type: 100, targets: [String(table.id)], message };
    });
  }

  private tell(event: ModelEvent, source: ChangeSource): Told[] {
    const origin = remote(source);
    const base = { source: origin, worksheetId: event.sheet };
    const onSheet = (type: number, message: Message): Told[] => [
      { type, targets: [event.sheet, WORKBOOK_TARGET], message },
    ];
    switch (event.type) {
      case "edited":
        return this.tellEdit(event, source);
      case "formatted":
        return onSheet(18, { ...base, address: formatArea(event.area) });
      case "sheetActivated":
        return onSheet(11, { worksheetId: event.sheet });
      case "sheetDeactivated":
        return onSheet(12, { worksheetId: event.sheet });
      case "sheetAdded":
        return onSheet(13, base);
      case "sheetDeleted":
        return onSheet(15, base);
      case "sheetRenamed":
        return onSheet(25, { ...base, nameBefore: event.before, nameAfter: event.after });
      case "sheetVisibility":
        return onSheet(26, { ...base, visibilityBefore: event.before, visibilityAfter: event.after });
      case "sheetMoved":
        return onSheet(27, { ...base, positionBefore: event.before, positionAfter: event.after });
      case "sheetProtection":
        return onSheet(24, { ...base, isProtected: event.isProtected });
      case "rowHidden":
        return onSheet(22, {
          ...base,
          address: formatArea(event.area),
          changeType: event.hidden ? "Hidden" : "Unhidden",
        });
      case "tableAdded":
        return [
          {
            type: 102,
            targets: [event.sheet, WORKBOOK_TARGET],
            message: { ...base, tableId: String(event.table) },
          },
        ];
      case "tableDeleted": {
        const message = { ...base, tableId: String(event.table), tableName: event.name };
        return [{ type: 103, targets: [event.sheet, WORKBOOK_TARGET], message }];
      }
      case "calculated":
        return onSheet(16, { worksheetId: event.sheet });
    }
  }

  private tellEdit(event: Edited, source: ChangeSource): Told[] {
    const address = formatArea(event.area);
    const message = {
      address,
      changeType: event.changeType,
      source: remote(source),
      triggerSource: source === "addin" ? "ThisLocalAddin" : "Unknown",
      worksheetId: event.sheet,
      referenceId: `${event.sheet}!${address}`,
    };
    const tables = this.session.workbook.sheetById(event.sheet)?.tables ?? [];
    const touched = tables.filter(
      (t) => contains(t.area, event.area) || intersection(t.area, event.area) !== null
    );
    return [
      { type: 10, targets: [event.sheet, WORKBOOK_TARGET], message },
      ...touched.map((t): Told => ({
        type: 101,
        targets: [String(t.id), event.sheet, WORKBOOK_TARGET],
        message: { ...message, tableId: String(t.id) },
      })),
    ];
  }
}
