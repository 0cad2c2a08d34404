import type { Message } from "../text";
import { a1 } from "./area";
import { ABSENT, type Expectation, type Probe, PROTECTED } from "./plan";
import type { ReadPort } from "./port";

/** The first of the expectations that the workbook doesn't meet, with what stands there instead. */
export interface Broken {
  readonly probe: Probe;
  readonly found: string;
}

/** One round trip; null when everything is as expected. */
export async function firstBroken(port: ReadPort, expects: readonly Expectation[]): Promise<Broken | null> {
  const states = await port.probe(expects.map((e) => e.probe));
  const index = expects.findIndex((e, i) => e.state !== states[i]);
  return index < 0 ? null : { probe: expects[index]!.probe, found: states[index]! };
}

/** Why nothing is written. */
export function refusal({ probe, found }: Broken): Message {
  switch (probe.of) {
    case "protection":
      return found === PROTECTED
        ? { code: "refuse.protected", params: { sheet: probe.name } }
        : { code: "refuse.gone", params: {} };
    case "sheetName":
    case "tableName":
    case "bookName":
      return { code: "refuse.taken", params: { name: probe.name } };
    case "table":
      return { code: found === ABSENT ? "refuse.gone" : "refuse.moved", params: {} };
    case "cells":
    case "values":
      return { code: "refuse.changed", params: { where: a1(probe.at) } };
    case "contents":
      return { code: "refuse.sheetChanged", params: {} };
    case "sheets":
      return { code: "refuse.sheets", params: {} };
  }
}
