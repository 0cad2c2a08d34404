import type { ReadPort } from "../../excel";
import { done, type Outcome } from "../contract";
import { withColours } from "./past";
import { type PeopledBook, readStaffed } from "./read";

/** The workbook with its people and the colours of old rosters, in four round trips. */
export async function readPeople(port: ReadPort): Promise<Outcome<PeopledBook>> {
  const read = await readStaffed(port);
  return read.ok ? done({ ...read.value, scanned: await withColours(port, read.value.scanned) }) : read;
}
