import type { Loss } from "../contract";
import type { Package, Relationship } from "../package/package";

/** What a changed workbook cannot keep, by the kind of relationship it hangs on. */
const DOOMED: Readonly<Record<string, Loss["what"]>> = {
  origin: {
    zh: "数字签名(文件一改动,签名就失效)",
    en: "the digital signature (it is void once the file changes)",
  },
  revisionHeaders: {
    zh: "旧版“共享工作簿”的修订记录",
    en: "the change history of the old “shared workbook” feature",
  },
};

const doomedOf = (pkg: Package, part: string): Relationship[] =>
  pkg.relationships(part).filter((r) => Object.hasOwn(DOOMED, r.kind) && !r.external);

export const findLosses = (pkg: Package, workbook: string): Loss[] =>
  ["", workbook].flatMap((part) =>
    doomedOf(pkg, part).map(({ kind, target }) => ({ part: target, what: DOOMED[kind]! }))
  );

/** Cuts off what is lost; the parts themselves go with all that nothing leads to any more. */
export function dropLosses(pkg: Package, workbook: string): void {
  for (const part of ["", workbook]) for (const { id } of doomedOf(pkg, part)) pkg.unrelate(part, id);
}
