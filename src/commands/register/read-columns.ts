import type { Cells } from "../../domain/tables";
import type { ReadPort, Region } from "../../excel";
import { columnRegion, type Register } from "./register";

interface Wanted {
  readonly register: Register;
  readonly columns: readonly string[];
}

/** The columns of several registers in one round trip; what a table lacks is left out. */
export async function readColumns(port: ReadPort, wanted: readonly Wanted[]): Promise<Cells[]> {
  const parts = wanted.flatMap(({ register, columns }, of) =>
    columns.flatMap((id): { of: number; id: string; region: Region }[] => {
      const at = register.columns[id];
      return at === undefined ? [] : [{ of, id, region: columnRegion(register, at) }];
    })
  );
  const read = parts.length === 0 ? [] : await port.read(parts.map(({ region }) => region));
  return wanted.map((_, of) =>
    Object.fromEntries(
      parts.flatMap((part, i) =>
        part.of === of ? [[part.id, (read[i]?.values ?? []).map((row) => row[0] ?? "")] as const] : []
      )
    )
  );
}
