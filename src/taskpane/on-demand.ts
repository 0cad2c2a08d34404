/** Something that is fetched when it is first needed, and fetched again after it could not be had. */
export class OnDemand<T> {
  constructor(
    private readonly fetch: () => Promise<T>,
    private value: T | null = null
  ) {}

  /** What comes with the pane itself. */
  static here<T>(value: T): OnDemand<T> {
    return new OnDemand(() => Promise.resolve(value), value);
  }

  /** What is there already, or null. */
  get here(): T | null {
    return this.value;
  }

  async load(): Promise<T> {
    this.value ??= await this.fetch();
    return this.value;
  }
}
