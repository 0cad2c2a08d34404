import {
  type Decoders,
  fileAnswers,
  type FileAnswer,
  type FileProgress,
  type FileReader,
  type FileReading,
  type FilesOutcome,
  type FilesRequest,
  pairAnswer,
  readFile,
  reconcile,
  type ReconcileAnswer,
  type ReconcileRequest,
  type Source,
  type Wanted,
} from "../../domain/statements";

/** Text of bytes as every browser and Node has it; wrong bytes are an error. */
const decoders: Decoders = (encoding) => new TextDecoder(encoding, { fatal: true });

type Open = (name: string) => Source | null;
type Hear = (progress: FileProgress) => void;

/** Reads files one after the other and says how far it is, by bytes. */
function readAll(
  names: readonly string[],
  wanted: Wanted,
  open: Open,
  hear: Hear
): FilesOutcome<FileReading[]> {
  const sources = names.map((name) => ({ name, source: open(name) }));
  const missing = sources.find(({ source }) => source === null);
  if (missing) return { kind: "missing", name: missing.name };
  const all = sources.reduce((sum, { source }) => sum + (source?.size ?? 0), 0);
  let before = 0;
  const readings = sources.flatMap(({ source }): FileReading[] => {
    if (!source) return [];
    const told = (done: number) => hear({ name: source.name, part: all === 0 ? 1 : (before + done) / all });
    told(0);
    const reading = readFile(source, { decoders, wanted, hear: told });
    before += source.size;
    return [reading];
  });
  return { kind: "done", value: readings };
}

/** What files are and what they add up to. Example: `answerRead({names: ["a.csv"], rows: false}, open, () => undefined)`. */
export function answerRead(
  { names, rows, layouts }: FilesRequest,
  open: Open,
  hear: Hear
): FilesOutcome<readonly FileAnswer[]> {
  const read = readAll(names, { payments: false, seller: rows, layouts }, open, hear);
  return read.kind === "done" ? { kind: "done", value: fileAnswers(read.value) } : read;
}

/** The same, and every refund with what was paid for it. */
export function answerReconcile(
  { names, layouts, register, known }: ReconcileRequest,
  open: Open,
  hear: Hear
): FilesOutcome<ReconcileAnswer> {
  const read = readAll(names, { payments: true, seller: true, layouts }, open, hear);
  if (read.kind !== "done") return read;
  const files = fileAnswers(read.value).map((file) => ({ ...file, rows: [] }));
  const isUsable = files.every(({ isRead, footer }) => isRead && footer !== "differs");
  const tables = read.value.flatMap((file) => (file.ok ? file.tables : []));
  const found = reconcile(register, isUsable ? tables : [], known);
  const { strangers, pairs, ...rest } = found;
  const said = withStrangers(files, strangers);
  return { kind: "done", value: { ...rest, files: said, pairs: isUsable ? pairs.map(pairAnswer) : [] } };
}

/** An account of which no refund is known is said to be what it most likely is. */
function withStrangers(files: readonly FileAnswer[], strangers: readonly number[]): FileAnswer[] {
  const accounts = files.filter(({ side }) => side === "account");
  const strange = new Set(strangers.map((at) => accounts[at]));
  const problem = { code: "statement.stranger", params: {} };
  return files.map((file) => (strange.has(file) ? { ...file, problems: [...file.problems, problem] } : file));
}

/** The same in the caller's thread, for tests and the command line; can be cancelled before it starts only. */
export const inProcessFiles = (open: Open): FileReader => ({
  read: async (request, hear, cancel) =>
    cancel?.aborted ? { kind: "cancelled" } : answerRead(request, open, hear),
  reconcile: async (request, hear, cancel) =>
    cancel?.aborted ? { kind: "cancelled" } : answerReconcile(request, open, hear),
});
