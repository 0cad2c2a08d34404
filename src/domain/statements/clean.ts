/** Blanks of every width, tabs and marks without width. */
const EDGE = /^[\s\u00a0\u3000\u200b\ufeff]+|[\s\u00a0\u3000\u200b\ufeff]+$/g;
const PLAIN = /^[!-&(-<>-~](?:[ -~]*[!-~])?$/;

/**
 * What a cell means without what programs put around it: `="123"`, `'123`, tabs after a number.
 * Example: `cleaned("\t=\"193067985\" ")` → "193067985".
 */
export function cleaned(text: string): string {
  if (PLAIN.test(text)) return text;
  const bare = text.replace(EDGE, "");
  const inner = /^="(.*)"$/.exec(bare)?.[1] ?? bare;
  return inner.replace(/^'+/, "").replace(EDGE, "");
}
