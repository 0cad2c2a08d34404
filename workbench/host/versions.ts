/** Compares "1.9" and "1.15" part by part. */
export function isAtLeast(version: string, needed: string): boolean {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const [neededMajor = 0, neededMinor = 0] = needed.split(".").map(Number);
  return major !== neededMajor ? major > neededMajor : minor >= neededMinor;
}
