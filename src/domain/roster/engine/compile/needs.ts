import type { Compiled } from "./compiled";

/** A group of people that cover rows speak of; null = everybody. */
export type Group = Uint8Array | null;

/** Groups that cover asks for: everybody, and each role. */
export function groupsOf(c: Compiled): Group[] {
  return [null, ...new Set(c.cover.flatMap((row) => row.people ?? []))];
}

/**
 * [day × states + state]: least people of a group that cover asks for. What it asks of a role it asks of everybody too;
 * rows of several states, and those that only cost points, ask for nothing here.
 */
export function needsOf(c: Compiled, group: Group): Int32Array {
  const needs = new Int32Array(c.days * c.states);
  for (const row of c.cover) {
    if (row.under > 0 || (group !== null && row.people !== group)) continue;
    const only = row.states.indexOf(1);
    if (row.states.lastIndexOf(1) !== only) continue;
    const i = row.day * c.states + only;
    needs[i] = Math.max(needs[i]!, row.min);
  }
  return needs;
}
