import { refuseFile } from "../refusal";
import type { Decoders } from "../source";

/**
 * A member's name by its bytes: the flag that says UTF-8 is wrong in both directions in what shops download.
 * Names are shown, never used as paths; one that would lead elsewhere is refused.
 */
export function entryName(bytes: Uint8Array, decoders: Decoders): string {
  const name = decoded(bytes, decoders);
  if (/^[/\\]|^[a-z]:|(^|[/\\])\.\.([/\\]|$)|\0/i.test(name)) refuseFile("statement.zipPath", { name });
  return name;
}

function decoded(bytes: Uint8Array, decoders: Decoders): string {
  for (const encoding of ["utf-8", "gb18030"] as const) {
    try {
      return decoders(encoding).decode(bytes);
    } catch {
      continue;
    }
  }
  return "?";
}
