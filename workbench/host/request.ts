import type { Journal } from "../model/journal";
import { Args } from "./args";
import { apiNotFound, errorBody, HostError, itemNotFound } from "./errors";
import { isHostObject, type HostObject } from "./object";
import {
  ActionType,
  PathType,
  type Action,
  type ActionResult,
  type ArgumentInfo,
  type ObjectPath,
  type RequestBody,
  type ResponseBody,
} from "./protocol";
import { camelBag, query } from "./query";
import type { HostSession } from "./session";
import { cannotUndo } from "./undo-support";

const READS: ReadonlySet<number> = new Set([ActionType.query, ActionType.queryAsJson]);
/** Methods whose result depends on calculated values. */
const READING_METHODS: ReadonlySet<string> = new Set([
  ...["Apply", "ApplyCustomFilter", "ApplyValuesFilter", "AutoFill", "CopyFrom", "Find", "FindAll"],
  ...["FindAllOrNullObject", "FindOrNullObject", "GetSpecialCells", "GetSpecialCellsOrNullObject"],
  ...["GetSpillingToRange", "GetSpillingToRangeOrNullObject", "GetSpillParent", "GetSpillParentOrNullObject"],
  ...["RemoveDuplicates", "ReplaceAll"],
]);

const UNDO_NOT_SUPPORTED = "The undo group contains an operation that can't be undone.";
const STOPPED = "The request was stopped on purpose.";

/** Executes one request: its actions in order, stopping at the first refusal; what went before stays. */
export class RequestRun {
  readonly members = new Set<string>();
  private readonly objects = new Map<number, HostObject | null>();
  private readonly journal: Journal;
  private clearsUndo = false;
  /** Whether the workbook is different because of this request. */
  wrote = false;
  /** The client asked for one undo step for everything in its run. */
  inUndoGroup = false;

  constructor(
    private readonly session: HostSession,
    private readonly root: HostObject,
    private readonly body: RequestBody,
    private readonly calculated: () => Promise<void>
  ) {
    this.journal = session.workbook.begin("addin");
  }

  /** `stopAt` is the action before which Excel gives up on purpose. */
  async run(stopAt?: number): Promise<ResponseBody> {
    const results: ActionResult[] = [];
    const traces: number[] = [];
    for (const [index, action] of this.body.Actions.entries()) {
      try {
        if (index === stopAt) throw new HostError("GeneralException", STOPPED);
        if (this.reads(action)) await this.calculate();
        const value = this.session.workbook.within(this.journal, () => this.execute(action, traces));
        results.push({ ActionId: action.Id, Value: value ?? null });
      } catch (error) {
        this.end();
        return {
          Error: errorBody(error, index, this.memberOf(action)),
          ProcessedResults: { Results: results },
          TraceIds: traces,
        };
      }
    }
    this.end();
    return { Results: results, TraceIds: traces };
  }

  private reads(action: Action): boolean {
    const path = this.body.ObjectPaths[String(action.ObjectPathId)];
    const methods = [action.Name, path?.Name ?? ""];
    return READS.has(action.ActionType) || methods.some((name) => READING_METHODS.has(name));
  }

  /** A read sees what was written before it, calculated. */
  private async calculate(): Promise<void> {
    this.session.workbook.flush(this.journal);
    await this.calculated();
  }

  private end(): void {
    this.wrote = !this.journal.isEmpty;
    this.session.workbook.commit(this.journal);
    if (this.clearsUndo) this.session.workbook.clearUndo();
  }

  /** Where a refusal without a place of its own happened: the member called, written or on the way to the object. */
  private memberOf(action: Action): string {
    const object = this.objects.get(action.ObjectPathId);
    if (object) return action.Name === "" ? object.type.name : memberName(object, action.Name);
    const path = this.body.ObjectPaths[String(action.ObjectPathId)];
    const parent = this.objects.get(path?.ParentObjectPathId ?? 0);
    return path && parent ? memberName(parent, path.Name) : "";
  }

  private execute(action: Action, traces: number[]): unknown {
    if (action.ActionType === ActionType.trace) {
      traces.push(action.Id);
      return null;
    }
    const object = this.resolve(action.ObjectPathId);
    switch (action.ActionType) {
      case ActionType.instantiate:
        return object && object.identity();
      case ActionType.query:
        return object && this.query(object, action);
      case ActionType.queryAsJson:
        return object ? camelBag(this.query(object, action)) : { _IsNull: true };
      case ActionType.method:
        return this.callMethod(object, action);
      case ActionType.setProperty:
        return this.setProperty(object, action.Name, this.args(action.ArgumentInfo)[0]);
      case ActionType.update:
        return Object.entries(action.ObjectState ?? {}).forEach(([name, value]) =>
          this.setProperty(object, name, value)
        );
      default:
        throw apiNotFound(`action ${action.ActionType}`);
    }
  }

  /** A member that is called or written, as against read. */
  private noteUse(object: HostObject | null, name: string): void {
    this.note(object, name);
    if (object === null) return;
    const member = memberName(object, name);
    if (!cannotUndo(member, this.session.options.profile.undo)) return;
    if (this.inUndoGroup) throw new HostError("UndoNotSupported", UNDO_NOT_SUPPORTED, member);
    this.clearsUndo = true;
  }

  private note(object: HostObject | null, name: string): void {
    if (!object || name.startsWith("_")) return;
    const member = memberName(object, name);
    if (this.session.missingMembers.has(member)) {
      throw new HostError("ApiNotFound", `The requirement sets in force do not have ${member}.`, member);
    }
    this.members.add(member);
  }

  private query(object: HostObject, action: Action): object {
    return query(object, action.QueryInfo, (read, name) => this.note(read, name));
  }

  private setProperty(object: HostObject | null, name: string, value: unknown): void {
    if (!object) throw itemNotFound();
    this.noteUse(object, name);
    object.set(name, value);
  }

  private callMethod(object: HostObject | null, action: Action): unknown {
    if (!object) return null;
    this.noteUse(object, action.Name);
    const value = object.call(action.Name, new Args(this.args(action.ArgumentInfo)));
    return isHostObject(value) ? value.identity() : value;
  }

  // ---- object paths

  private resolve(id: number): HostObject | null {
    const known = this.objects.get(id);
    if (known !== undefined) return known;
    const path = this.body.ObjectPaths[String(id)];
    if (!path) throw new HostError("InvalidObjectPath", `The object path ${id} is unknown.`);
    const object = this.follow(path);
    this.objects.set(id, object);
    return object;
  }

  private follow(path: ObjectPath): HostObject | null {
    switch (path.ObjectPathType) {
      case PathType.globalObject:
        return this.root;
      case PathType.nullObject:
        return null;
      case PathType.referenceId:
        return this.session.referenced(path.Name);
      case PathType.newObject:
        return this.service(path.Name);
      default:
        return this.followMember(path);
    }
  }

  private service(name: string): HostObject {
    const create = this.session.services.get(name);
    if (!create) throw apiNotFound(name);
    return create();
  }

  private followMember(path: ObjectPath): HostObject | null {
    const parent = this.resolve(path.ParentObjectPathId ?? 0);
    if (!parent) return null;
    if (path.ObjectPathType === PathType.indexer) return this.indexed(parent, path);
    this.noteUse(parent, path.Name);
    const value =
      path.ObjectPathType === PathType.property
        ? parent.get(path.Name)
        : parent.call(path.Name, new Args(this.args(path.ArgumentInfo)));
    if (value !== null && !isHostObject(value)) throw apiNotFound(`${parent.type.name}.${path.Name}`);
    return value;
  }

  private indexed(parent: HostObject, path: ObjectPath): HostObject {
    this.note(parent, "getItem");
    const item = parent.item(this.args(path.ArgumentInfo)[0]);
    if (!item)
      throw new HostError(
        "ItemNotFound",
        "The requested resource doesn't exist.",
        `${parent.type.name}.getItem`
      );
    return item;
  }

  // ---- arguments: objects arrive as the ids of their paths

  private args(info: ArgumentInfo | undefined): unknown[] {
    const references = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((value, i) => this.argument(value, references[i]));
  }

  private argument(value: unknown, reference: unknown): unknown {
    if (Array.isArray(reference) && Array.isArray(value)) {
      return value.map((inner, i) => this.argument(inner, reference[i]));
    }
    return typeof reference === "number" && reference !== 0 ? this.resolve(reference) : this.plain(value);
  }

  private plain(value: unknown): unknown {
    if (Array.isArray(value)) return value.map((inner) => this.plain(inner));
    if (value === null || typeof value !== "object") return value;
    if ("_ObjectPathId" in value) return this.resolve(Number(value._ObjectPathId));
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, this.plain(inner)]));
  }
}

const memberName = (object: HostObject, name: string): string =>
  `${object.type.name}.${name.charAt(0).toLowerCase()}${name.slice(1)}`;
