/** What whoever makes a release can put right, as one sentence in both languages. */
export class ReleaseProblem extends Error {
  constructor(
    readonly zh: string,
    readonly en: string
  ) {
    super(en);
  }
}
