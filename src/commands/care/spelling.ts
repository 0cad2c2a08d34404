import { CATALOG } from "../../functions/catalog";

const OURS = new Set(CATALOG.map((f) => f.name));

/**
 * A text, or a call of ours as Excel leaves it when it doesn't know the add-in: `_xldudf_SHOP_X(`, behind the name of a
 * file it took for the owner (`Other.xlam!_xldudf_SHOP_X(`, `[2]!_xldudf_SHOP_X(`), with a prefix for new functions
 * (`_xlfn.SHOP.X(`) or behind the namespace of another add-in (`OTHER.SHOP.X(`).
 */
const TEXT = String.raw`"(?:[^"]|"")*"`;
const OWNER = String.raw`(?:'(?:[^']|'')*'!|\[\d+\]!|[\p{L}\p{N}_.[\]]+!)?`;
const PREFIX = String.raw`(?:_xl(?:fn|ws|pm|udf)\.)*`;
const SPACE = String.raw`(?:_xldudf_SHOP_|(?:[\p{L}][\p{L}\p{N}]*\.)?SHOP\.|SHOP_)`;
const CALL = new RegExp(
  `${TEXT}|(?<![\\p{L}\\p{N}_.])${OWNER}${PREFIX}${SPACE}([A-Z][A-Z0-9_]*)(?=\\()`,
  "giu"
);

/** The formula with every call of ours as it is typed. Example: `=_xldudf_SHOP_X(A1)` → `=SHOP.X(A1)`. */
export const respelled = (formula: string): string =>
  formula.replace(CALL, (whole, name?: string) =>
    name && OURS.has(name.toUpperCase()) ? `SHOP.${name.toUpperCase()}` : whole
  );

const called = (formula: string): string[] =>
  formula.startsWith("=")
    ? [...formula.matchAll(CALL)].flatMap(([, name]) => (name ? [name.toUpperCase()] : []))
    : [];

/** True for a formula with a function of ours, however it is spelled. */
export const callsOurs = (formula: string): boolean => called(formula).some((name) => OURS.has(name));

/** The names a formula calls in our namespace that no function of ours has. */
export const unknownOf = (formula: string): string[] => called(formula).filter((name) => !OURS.has(name));
