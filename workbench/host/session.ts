import type { Area, SheetData } from "../model/data";
import type { TypingContext } from "../model/typed-input";
import type { LiveArea, Workbook } from "../model/workbook";
import { HostError, itemNotFound } from "./errors";
import type { HostObject } from "./object";
import type { HostProfile } from "./profiles";

/** A range as the client holds it: it follows inserted and deleted cells as long as it is kept. */
export class LiveRange implements LiveArea {
  referenceId: string | null = null;

  constructor(
    readonly session: HostSession,
    readonly sheet: SheetData,
    public area: Area | null
  ) {
    session.follow(this);
  }

  /** The area, or the refusal for a range whose cells or sheet are gone. */
  get place(): Area {
    if (!this.session.workbook.data.sheets.includes(this.sheet)) throw itemNotFound();
    if (!this.area) {
      throw new HostError("InvalidReference", "This reference is not valid for the current operation.");
    }
    return this.area;
  }

  at(area: Area): LiveRange {
    return new LiveRange(this.session, this.sheet, area);
  }
}

/** Several areas of one sheet. */
export interface LiveAreas {
  session: HostSession;
  ranges: LiveRange[];
  referenceId: string | null;
}

export interface HostOptions {
  locale: string;
  /** The year typed dates without a year get. */
  year: number;
  /** Which Excel this is. */
  profile: HostProfile;
}

/** What one add-in's client and the workbook share between requests. */
export class HostSession {
  private readonly references = new Map<string, HostObject>();
  private readonly followed = new Set<LiveArea>();
  private nextReference = 1;
  /** Cells read or written since the request began. */
  cellsTouched = 0;
  workbookName = "Book1.xlsx";
  enableEvents = true;
  /** What each sheet's own filter covers. */
  readonly sheetFilters = new Map<string, LiveRange>();
  calculationMode = "Automatic";
  /** What stands before the dot of the add-in's functions; null while it has none. */
  functionNamespace: string | null = null;
  /** Members the requirement sets in force do not have; the client itself lets them pass. */
  missingMembers: ReadonlySet<string> = new Set();
  recalculate: () => void = () => undefined;
  registerEvent: (type: number, target: string, on: boolean) => void = () => undefined;
  readonly services = new Map<string, () => HostObject>();

  constructor(
    readonly workbook: Workbook,
    readonly options: HostOptions
  ) {}

  get typing(): TypingContext {
    return {
      locale: this.options.locale,
      year: this.options.year,
      date1904: this.workbook.data.date1904,
    };
  }

  get isChinese(): boolean {
    return this.options.locale.startsWith("zh");
  }

  // ---- ranges follow their cells during a request, and beyond it when the client keeps them

  follow(range: LiveArea): void {
    this.workbook.liveAreas.add(range);
    this.followed.add(range);
  }

  keep(object: HostObject, holder: { referenceId: string | null }): void {
    holder.referenceId ??= `r${this.nextReference++}`;
    this.references.set(holder.referenceId, object);
  }

  referenced(id: string): HostObject {
    const object = this.references.get(id);
    if (!object) throw new HostError("InvalidReference", `The object of reference ${id} is no longer kept.`);
    return object;
  }

  release(id: string): void {
    this.references.delete(id);
  }

  releaseAll(): void {
    this.references.clear();
  }

  get referenceCount(): number {
    return this.references.size;
  }

  /** Ranges nobody kept stop following their cells. */
  endRequest(): void {
    const kept = new Set<unknown>(this.sheetFilters.values());
    for (const { target } of this.references.values()) {
      kept.add(target);
      if (isAreas(target)) target.ranges.forEach((range) => kept.add(range));
    }
    for (const range of this.followed) {
      if (kept.has(range)) continue;
      this.workbook.liveAreas.delete(range);
      this.followed.delete(range);
    }
    this.cellsTouched = 0;
  }
}

const isAreas = (target: unknown): target is LiveAreas =>
  typeof target === "object" && target !== null && "ranges" in target;
