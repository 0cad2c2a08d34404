import { apiNotFound, HostError } from "./errors";
import type { Args } from "./args";

export type Bag = Record<string, unknown>;

/** An object of the Excel API over its target, spoken to by member name as the wire does. */
export interface HostObject {
  readonly type: TypeInfo;
  readonly target: unknown;
  /** Id, _Id or _ReferenceId: how the client finds the object again. */
  identity(): Bag;
  get(name: string): unknown;
  set(name: string, value: unknown): void;
  call(name: string, args: Args): unknown;
  item(key: unknown): HostObject | null;
  items(): HostObject[] | null;
}

export interface TypeInfo {
  readonly name: string;
  /** Members of the API, camelCase, for the coverage report. */
  readonly members: readonly string[];
  readonly scalars: readonly string[];
}

export interface Property<T> {
  get(target: T): unknown;
  set?(target: T, value: unknown): void;
}

/** What an object type implements. Names are those of the API; what is missing answers ApiNotFound. */
export interface TypeDefinition<T> {
  name: string;
  identity?(target: T): Bag;
  scalars?: Record<string, Property<T>>;
  /** Names the wire uses for some writes, e.g. "gridlines" for showGridlines. */
  aliases?: Record<string, string>;
  /** Other objects reached through a property. */
  children?: Record<string, (target: T) => HostObject | null>;
  methods?: Record<string, (target: T, args: Args) => unknown>;
  /** Event names of the API with the target's own registrations, e.g. DataChanged → 10. */
  events?: {
    register(target: T, type: number, on: boolean): void;
    types: Record<string, { type: number; name: string }>;
  };
  item?(target: T, key: unknown): HostObject | null;
  items?(target: T): HostObject[];
}

export const isHostObject = (value: unknown): value is HostObject => value instanceof Bound;

class Bound<T> implements HostObject {
  constructor(
    readonly type: ObjectType<T>,
    readonly target: T
  ) {}

  identity(): Bag {
    return this.type.definition.identity?.(this.target) ?? {};
  }

  get(name: string): unknown {
    const scalar = this.type.lookup.scalars.get(name.toLowerCase());
    if (scalar) return located(this.type.name, scalar.name, () => scalar.member.get(this.target));
    const child = this.type.lookup.children.get(name.toLowerCase());
    if (child) return located(this.type.name, child.name, () => child.member(this.target));
    throw apiNotFound(`${this.type.name}.${camel(name)}`);
  }

  set(name: string, value: unknown): void {
    const scalar = this.type.lookup.scalars.get(name.toLowerCase());
    const set = scalar?.member.set;
    if (!scalar || !set) throw apiNotFound(`${this.type.name}.${camel(name)}`);
    located(this.type.name, scalar.name, () => set(this.target, value));
  }

  call(name: string, args: Args): unknown {
    const method = this.type.lookup.methods.get(name.toLowerCase());
    if (!method) throw apiNotFound(`${this.type.name}.${camel(name)}`);
    return located(this.type.name, method.name, () => method.member(this.target, args));
  }

  item(key: unknown): HostObject | null {
    const find = this.type.definition.item;
    if (!find) throw apiNotFound(`${this.type.name}.getItem`);
    return located(this.type.name, "getItem", () => find(this.target, key));
  }

  items(): HostObject[] | null {
    return this.type.definition.items?.(this.target) ?? null;
  }
}

const camel = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

/** A refusal without a place gets the member's. */
function located<T>(type: string, member: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof HostError && error.location === undefined) {
      throw new HostError(error.code, error.message, `${type}.${member}`);
    }
    throw error;
  }
}

const byLowerCase = <M>(members: Record<string, M> | undefined): Named<M> =>
  new Map(Object.entries(members ?? {}).map(([name, member]) => [name.toLowerCase(), { name, member }]));

type Method<T> = (target: T, args: Args) => unknown;

function eventMethods<T>(definition: TypeDefinition<T>): Record<string, Method<T>> {
  const events = definition.events;
  if (!events) return {};
  return Object.fromEntries(
    Object.entries(events.types).flatMap(([wire, { type }]): [string, Method<T>][] => [
      [`_register${wire}`, (target) => events.register(target, type, true)],
      [`_unregister${wire}`, (target) => events.register(target, type, false)],
    ])
  );
}

type Named<M> = Map<string, { name: string; member: M }>;

interface Members<T> {
  scalars: Named<Property<T>>;
  children: Named<(target: T) => HostObject | null>;
  methods: Named<Method<T>>;
}

/** Members are looked up on first use: the object types refer to each other in circles. */
export class ObjectType<T> implements TypeInfo {
  private known: Members<T> | null = null;

  constructor(readonly definition: TypeDefinition<T>) {}

  get name(): string {
    return this.definition.name;
  }

  get lookup(): Members<T> {
    this.known ??= {
      scalars: byLowerCase({ ...this.definition.scalars, ...this.aliased() }),
      children: byLowerCase(this.definition.children),
      methods: byLowerCase({ ...this.definition.methods, ...eventMethods(this.definition) }),
    };
    return this.known;
  }

  private aliased(): Record<string, Property<T>> {
    const { aliases = {}, scalars = {} } = this.definition;
    return Object.fromEntries(Object.entries(aliases).map(([alias, name]) => [alias, scalars[name]!]));
  }

  get scalars(): readonly string[] {
    return Object.keys(this.definition.scalars ?? {});
  }

  get members(): readonly string[] {
    const { definition } = this;
    return [
      ...this.scalars,
      ...Object.keys(definition.children ?? {}),
      ...Object.keys(definition.methods ?? {}),
      ...Object.values(definition.events?.types ?? {}).map((event) => event.name),
      ...(definition.item ? ["getItem"] : []),
      ...(definition.items ? ["items"] : []),
    ];
  }

  of(target: T): HostObject {
    return new Bound(this, target);
  }

  /** The target behind an argument that must be an object of this type. */
  targetOf(value: unknown): T | null {
    return value instanceof Bound && value.type === this ? (value.target as T) : null;
  }
}

const types = new Map<string, TypeInfo>();

/** Declares an object type; every declared type appears in the coverage report. */
export function define<T>(definition: TypeDefinition<T>): ObjectType<T> {
  const type = new ObjectType(definition);
  types.set(type.name, type);
  return type;
}

export const definedTypes = (): ReadonlyMap<string, TypeInfo> => types;

/** A property whose value can only be read. */
export const readOnly = <T>(get: (target: T) => unknown): Property<T> => ({ get });
