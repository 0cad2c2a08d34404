/** One hash over names and contents of the given files and folders. */
export function fingerprint(names: readonly string[]): string;
export function ensureBuild(): void;
