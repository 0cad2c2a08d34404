import type { HostSession } from "../session";

type EventTypes = Record<string, { type: number; name: string }>;

const SHEET_TYPES: EventTypes = {
  ActivatedEvent: { type: 11, name: "onActivated" },
  CalculatedEvent: { type: 16, name: "onCalculated" },
  DataChangedEvent: { type: 10, name: "onChanged" },
  DeactivatedEvent: { type: 12, name: "onDeactivated" },
  EventNameChanged: { type: 25, name: "onNameChanged" },
  EventVisibilityChanged: { type: 26, name: "onVisibilityChanged" },
  FormatChangedEvent: { type: 18, name: "onFormatChanged" },
  ProtectionChangedEvent: { type: 24, name: "onProtectionChanged" },
  RowHiddenChangedEvent: { type: 22, name: "onRowHiddenChanged" },
  SelectionChangedEvent: { type: 14, name: "onSelectionChanged" },
};

/** Handlers of a collection are addressed as the workbook's. */
export const WORKBOOK_TARGET = "Workbook";

const registering = <T extends { session: HostSession }>(
  types: EventTypes,
  targetOf: (target: T) => string
) => ({
  types,
  register: (target: T, type: number, on: boolean): void =>
    target.session.registerEvent(type, targetOf(target), on),
});

export const SHEET_EVENTS = registering<{ session: HostSession; id: string }>(SHEET_TYPES, ({ id }) => id);

export const SHEETS_EVENTS = registering<{ session: HostSession }>(
  {
    ...SHEET_TYPES,
    AddedEvent: { type: 13, name: "onAdded" },
    DeletedEvent: { type: 15, name: "onDeleted" },
    EventMoved: { type: 27, name: "onMoved" },
  },
  () => WORKBOOK_TARGET
);

export const TABLE_EVENTS = registering<{ session: HostSession; id: number }>(
  {
    DataChangedEvent: { type: 101, name: "onChanged" },
    SelectionChangedEvent: { type: 100, name: "onSelectionChanged" },
  },
  ({ id }) => String(id)
);

export const TABLES_EVENTS = registering<{ session: HostSession; sheet?: string }>(
  {
    AddedEvent: { type: 102, name: "onAdded" },
    DataChangedEvent: { type: 101, name: "onChanged" },
    DeletedEvent: { type: 103, name: "onDeleted" },
  },
  ({ sheet }) => sheet ?? WORKBOOK_TARGET
);

export const WORKBOOK_EVENTS = registering<{ session: HostSession }>(
  {
    ActivatedEvent: { type: 2203, name: "onActivated" },
    AutoSaveSettingChangedEvent: { type: 2200, name: "onAutoSaveSettingChanged" },
  },
  () => WORKBOOK_TARGET
);
