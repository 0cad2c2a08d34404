/** What a client needs of a Worker. */
export interface WorkerLike<Ask, Said> {
  postMessage(message: Ask): void;
  terminate(): void;
  onmessage: ((event: { readonly data: Said }) => void) | null;
  onerror: ((event: { readonly message?: string }) => void) | null;
  /** An answer that could not be read. */
  onmessageerror: (() => void) | null;
}

/** What can't be answered, and why. */
export interface Failed {
  readonly kind: "failed";
  readonly reason: string;
}

/** Ends the work from outside. */
interface Cancel {
  readonly aborted: boolean;
  addEventListener(type: "abort", listener: () => void): void;
}

/** What becomes of the messages of one worker. */
export interface Listener<Said, O> {
  /** The outcome, or null as long as the worker goes on. */
  hear(answer: Exclude<Said, Failed>): O | null;
  cancelled(): O;
}

/** Errors of the exact solver may carry its whole source: the first line says enough. */
const LONGEST_REASON = 200;

/** One short line of an error. */
export const reasonOf = (error: unknown): string =>
  (String(error).split("\n")[0] ?? "").slice(0, LONGEST_REASON);

/**
 * One request to a worker of its own, ended afterwards: memory it took is given back, and ending it is the only way to
 * stop it at once. Every conversation ends with an outcome, whatever breaks.
 */
export function converse<Ask, Said extends { readonly kind: string }, O>(
  start: () => WorkerLike<Ask, Said | Failed>,
  message: Ask,
  cancel: Cancel | undefined,
  { hear, cancelled }: Listener<Said | Failed, O>
): Promise<O | Failed> {
  return new Promise((resolve) => {
    if (cancel?.aborted) return resolve(cancelled());
    let worker: WorkerLike<Ask, Said | Failed>;
    try {
      worker = start();
    } catch (error) {
      return resolve({ kind: "failed", reason: reasonOf(error) });
    }
    const end = (outcome: O | Failed) => {
      worker.terminate();
      resolve(outcome);
    };
    const fail = (error: unknown) => end({ kind: "failed", reason: reasonOf(error) });
    worker.onmessage = ({ data }) => {
      const outcome = isFailed(data) ? data : hear(data as Exclude<Said, Failed>);
      if (outcome !== null) end(outcome);
    };
    worker.onerror = (event) => fail(event.message ?? "");
    worker.onmessageerror = () => fail("messageerror");
    cancel?.addEventListener("abort", () => end(cancelled()));
    try {
      worker.postMessage(message);
    } catch (error) {
      fail(error);
    }
  });
}

const isFailed = (data: { readonly kind: string }): data is Failed => data.kind === "failed";
