import type { Places } from "./layouts";
import type { Moved } from "./money";
import type { Row } from "./row";

/** The identity and the contents of every line as hashes, 12 bytes a line, so that files can be compared line by line. */
export class Identities {
  private ids = new Int32Array(3 * 1024);
  length = 0;

  /** The numbers of a line are its identity, its time and what it moved its contents. */
  add(row: Row, places: Places, at: number, { income, expense }: Moved): void {
    let [a, b] = [0x811c9dc5, 0x9747b28c ^ at];
    for (const place of [places.flow, places.trade, places.order, places.childOrder, places.batch])
      if (place !== undefined) {
        a = row.mix(place, a);
        b = Math.imul(b ^ a, 0x85ebca6b) ^ (b >>> 13);
      }
    this.push(a, b, Math.imul(at ^ income, 0xc2b2ae35) ^ Math.imul(expense, 0x27d4eb2f));
  }

  private push(first: number, second: number, contents: number): void {
    const at = this.length++ * 3;
    if (at === this.ids.length) {
      const grown = new Int32Array(this.ids.length * 2);
      grown.set(this.ids);
      this.ids = grown;
    }
    this.ids[at] = first;
    this.ids[at + 1] = second;
    this.ids[at + 2] = contents;
  }

  /** Both halves of the identity, as a number that is exact in a double. */
  key(index: number): number {
    return (this.ids[index * 3]! >>> 0) * 0x200000 + (this.ids[index * 3 + 1]! & 0x1fffff);
  }

  contents(index: number): number {
    return this.ids[index * 3 + 2]!;
  }
}
