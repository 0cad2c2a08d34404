import { a1, type Expectation, type TableInfo } from "../excel";

/** That a table of Excel's stands where it stood. Excel knows no plain range: the cells around it tell the same. */
export const standing = ({ id, area, range }: TableInfo): Expectation[] =>
  range ? [] : [{ probe: { of: "table", table: id }, state: a1(area) }];
