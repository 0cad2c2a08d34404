/** A refusal of the model, with Excel's own error code. */
export class ModelProblem extends Error {
  constructor(
    readonly code:
      | "InvalidArgument"
      | "ItemAlreadyExists"
      | "ItemNotFound"
      | "AccessDenied"
      | "InvalidOperation"
      | "InvalidReference"
      | "InsertDeleteConflict"
      | "RangeExceedsLimit",
    message: string
  ) {
    super(message);
  }
}
