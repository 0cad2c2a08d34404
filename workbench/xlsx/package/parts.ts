/** Part names are kept without the leading slash: `xl/workbook.xml`; the package itself is "". */
export const folderOf = (part: string): string => part.slice(0, part.lastIndexOf("/") + 1);

export const relationshipsPartOf = (part: string): string =>
  `${folderOf(part)}_rels/${part.slice(part.lastIndexOf("/") + 1)}.rels`;

/** The part a relationship of `source` points to. */
export function resolveTarget(source: string, target: string): string {
  const path = target.startsWith("/") ? target : `/${folderOf(source)}${target}`;
  const steps: string[] = [];
  for (const step of path.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/");
}

/** `target` as a relationship of `source` writes it. */
export function relativeTarget(source: string, target: string): string {
  const from = folderOf(source).split("/").slice(0, -1);
  const to = target.split("/");
  let shared = 0;
  while (shared < from.length && from[shared] === to[shared]) shared++;
  return [...from.slice(shared).map(() => ".."), ...to.slice(shared)].join("/");
}
