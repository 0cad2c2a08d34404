/** Every way of putting one part of each list after the other. Example: `forms("缺 少", "扣子")` → 缺扣子, 少扣子. */
export function forms(...parts: readonly string[]): string[] {
  return parts
    .map((part) => part.split(" "))
    .reduce((heads, tails) => heads.flatMap((head) => tails.map((tail) => head + tail)), [""]);
}

/** Phrases written one after the other with blanks between them. */
export const list = (text: string): string[] => text.split(" ");
