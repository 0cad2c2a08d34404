import { ModelProblem } from "../model/problem";

const HTTP: Record<string, number> = {
  AccessDenied: 403,
  ApiNotFound: 404,
  InvalidArgument: 400,
  InvalidOperation: 400,
  InvalidReference: 400,
  InvalidSelection: 400,
  InsertDeleteConflict: 400,
  ItemAlreadyExists: 409,
  ItemNotFound: 404,
  RequestPayloadSizeLimitExceeded: 400,
  ResponsePayloadSizeLimitExceeded: 400,
  UnsupportedOperation: 400,
};

/** A refusal as the client knows it: Excel's code, and the member it belongs to. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly location?: string
  ) {
    super(message);
  }
}

export const itemNotFound = (): HostError =>
  new HostError("ItemNotFound", "The requested resource doesn't exist.");

export const invalidArgument = (
  message = "The argument is invalid or missing or has an incorrect format."
): HostError => new HostError("InvalidArgument", message);

export const apiNotFound = (member: string): HostError =>
  new HostError("ApiNotFound", `The workbench does not implement ${member}.`, member);

/** The error part of a response. Anything that is no refusal of ours is a fault of the host and says so. */
export function errorBody(error: unknown, actionIndex: number, location: string): object {
  const known = error instanceof HostError || error instanceof ModelProblem;
  const code = known ? error.code : "GeneralException";
  const message = error instanceof Error ? error.message : String(error);
  return {
    Code: code,
    Message: message,
    Location: (error instanceof HostError ? error.location : undefined) ?? location,
    ActionIndex: actionIndex,
    HttpStatusCode: HTTP[code] ?? 500,
  };
}
