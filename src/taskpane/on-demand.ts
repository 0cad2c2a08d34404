/** Something that is fetched when it is first needed, and fetched again after it could not be had. */
export class OnDemand<T> {
  private coming: Promise<T> | null = null;

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

  load(): Promise<T> {
    this.coming ??= this.fetch().then(
      (value) => (this.value = value),
      (error: unknown) => {
        this.coming = null;
        throw error;
      }
    );
    return this.coming;
  }
}
