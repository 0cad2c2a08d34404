import { ROSTER } from "./a-roster";

/** The shop handbook, one file a group of rows. */
export const HANDBOOK = [...ROSTER] as const;
