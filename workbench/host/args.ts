import { invalidArgument } from "./errors";

/** The arguments of one call; an argument that was left out arrives as null. */
export class Args {
  constructor(private readonly values: readonly unknown[]) {}

  raw(index: number): unknown {
    return this.values[index] ?? null;
  }

  text(index: number): string {
    const value = this.raw(index);
    if (typeof value !== "string") throw invalidArgument();
    return value;
  }

  optionalText(index: number): string | null {
    return this.raw(index) === null ? null : this.text(index);
  }

  /** A text or number that names an item. */
  key(index: number): string {
    const value = this.raw(index);
    if (typeof value !== "string" && typeof value !== "number") throw invalidArgument();
    return String(value);
  }

  int(index: number, fallback?: number): number {
    const value = this.raw(index);
    if (value === null && fallback !== undefined) return fallback;
    if (typeof value !== "number" || !Number.isInteger(value)) throw invalidArgument();
    return value;
  }

  optionalInt(index: number): number | null {
    return this.raw(index) === null ? null : this.int(index);
  }

  flag(index: number, fallback = false): boolean {
    const value = this.raw(index);
    if (value === null) return fallback;
    if (typeof value !== "boolean") throw invalidArgument();
    return value;
  }

  /** One of the words, in any letter case; the API's enumerations are texts. */
  word<W extends string>(index: number, words: readonly W[], fallback?: W): W {
    const value = this.raw(index);
    if (value === null && fallback !== undefined) return fallback;
    const found = words.find((word) => word.toLowerCase() === String(value).toLowerCase());
    if (!found) throw invalidArgument();
    return found;
  }

  bag(index: number): Record<string, unknown> {
    const value = this.raw(index) ?? {};
    if (typeof value !== "object" || Array.isArray(value)) throw invalidArgument();
    return value as Record<string, unknown>;
  }

  list(index: number): unknown[] {
    const value = this.raw(index);
    if (!Array.isArray(value)) throw invalidArgument();
    return value;
  }
}
