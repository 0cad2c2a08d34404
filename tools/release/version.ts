/** Numbers of the manifest: four parts, compared one by one. Excel takes a manifest anew only when its number rises. */
const parts = (version: string): number[] => version.split(".").map(Number);

export function compareVersions(a: string, b: string): number {
  const [left, right] = [parts(a), parts(b)];
  const at = left.findIndex((part, i) => part !== right[i]);
  return at < 0 ? 0 : left[at]! - right[at]!;
}

/** Example: "0.1.0.3" → "0.1.0.4" */
export const raised = (version: string): string =>
  parts(version)
    .map((part, i) => (i === 3 ? part + 1 : part))
    .join(".");

/** The number for a new release: the program's own one, or the next after every number that was given away. */
export const nextVersion = (own: string, given: string | undefined): string =>
  given === undefined || compareVersions(own, given) > 0 ? own : raised(given);
