import { definedTypes } from "../host/object";
import type { StandIn } from "./stand-in";

export interface ClassCoverage {
  name: string;
  implemented: string[];
  missing: string[];
}

/** Members every client object has; they never reach a host as such. */
const GENERIC = new Set([
  ...["constructor", "load", "update", "set", "toJSON", "retrieve", "track", "untrack", "ensureUnchanged"],
  ...["setMockData", "isNullObject", "context"],
]);

const publicMembers = (prototype: object): string[] =>
  Object.getOwnPropertyNames(prototype).filter(
    (name) => !name.startsWith("_") && !/^m_/.test(name) && !GENERIC.has(name)
  );

/** Every class of the client's Excel namespace with the members our host answers, from the client itself. */
export function coverage(standIn: StandIn): ClassCoverage[] {
  const types = definedTypes();
  const classes = Object.entries(standIn.realm.window.Excel as Record<string, unknown>);
  return classes.flatMap(([name, value]) => {
    const prototype = typeof value === "function" ? (value as { prototype?: object }).prototype : undefined;
    if (!prototype || !("_className" in prototype)) return [];
    const members = publicMembers(prototype);
    const ours = new Set(types.get(name)?.members.map((member) => member.toLowerCase()));
    const has = (member: string): boolean => ours.has(member.toLowerCase());
    return [{ name, implemented: members.filter(has), missing: members.filter((member) => !has(member)) }];
  });
}
