import {
  type Decoders,
  type FileAnswer,
  fileAnswers,
  type FileProgress,
  type FileReader,
  type FileReading,
  type FilesOutcome,
  type FilesRequest,
  readFile,
  type Source,
} from "../../domain/statements";

/** Text of bytes as every browser and Node has it; wrong bytes are an error. */
export const decoders: Decoders = (encoding) => new TextDecoder(encoding, { fatal: true });

type Open = (name: string) => Source | null;

/** Reads files one after the other. Example: `readAll({names: ["a.csv"], rows: false}, open, () => undefined)`. */
export function readAll(
  { names, rows }: FilesRequest,
  open: Open,
  hear: (progress: FileProgress) => void
): FilesOutcome<readonly FileAnswer[]> {
  const sources = names.map((name) => ({ name, source: open(name) }));
  const missing = sources.find(({ source }) => source === null);
  if (missing) return { kind: "missing", name: missing.name };
  const all = sources.reduce((sum, { source }) => sum + (source?.size ?? 0), 0);
  let before = 0;
  const readings = sources.flatMap(({ source }): FileReading[] => {
    if (!source) return [];
    const told = (done: number) => hear({ name: source.name, part: all === 0 ? 1 : (before + done) / all });
    told(0);
    const reading = readFile(source, { decoders, wanted: { payments: false, seller: rows }, hear: told });
    before += source.size;
    return [reading];
  });
  return { kind: "done", value: fileAnswers(readings) };
}

/** The same in the caller's thread, for tests and the command line; can be cancelled before it starts only. */
export const inProcessFiles = (open: Open): FileReader => ({
  read: async (request, hear, cancel) =>
    cancel?.aborted ? { kind: "cancelled" } : readAll(request, open, hear),
});
