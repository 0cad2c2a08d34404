/** What Excel leaves of a long number: fifteen digits, then zeros. */
const KEPT = 15;
/** Fewer digits than this are shared by strangers. */
const TELLING = 12;

/** One of two numbers is the other with digits lost: cut off, rounded, or one or two signs wrong. */
export function isSimilar(a: string, b: string): boolean {
  if (a === b || a === "" || b === "") return false;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length >= TELLING && long.startsWith(short)) return true;
  if (isRounded(a, b) || isRounded(b, a)) return true;
  return short.length >= TELLING && long.length - short.length <= 2 && edits(short, long) <= 2;
}

const isRounded = (a: string, b: string): boolean =>
  a.length === b.length &&
  a.length > KEPT &&
  /^0+$/.test(a.slice(KEPT + 1)) &&
  a.slice(0, KEPT) === b.slice(0, KEPT);

/** Signs that must be added, left out, changed or swapped; stops counting at three. */
function edits(a: string, b: string): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, before[j - 2]! + 1);
      next.push(least);
    }
    [before, row] = [row, next];
  }
  return row[b.length]!;
}
