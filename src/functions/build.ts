/** Put in by the build: the number in the manifest and the fingerprint of the sources. */
declare const SHOPOPS_BUILD: string | undefined;

/** Example: "0.1.0.3 (1f0c93ab)"; from sources that were not built it says so. */
export const BUILD: string = typeof SHOPOPS_BUILD === "undefined" ? "0.0.0.0 (未构建)" : SHOPOPS_BUILD;
