import { openPackage } from "./book/kind";
import { readSource } from "./book/read";
import { savePackage } from "./book/write";
import { blankBook } from "./blank";
import { asFileProblem } from "./problems";
import type { AddInIdentity, FileLayer, OpenedFile } from "./contract";

export { FileProblem, type AddInIdentity, type FileLayer, type Loss, type OpenedFile } from "./contract";

function open(bytes: Uint8Array, addIn?: AddInIdentity): OpenedFile {
  try {
    const pkg = openPackage(bytes);
    const { book, losses } = readSource(pkg, addIn);
    // Saving follows every relationship: one that cannot be read is told now, not when there is work to lose.
    pkg.reachable();
    return { book, losses, original: bytes, ...(addIn && { addIn }) };
  } catch (problem) {
    throw asFileProblem(problem);
  }
}

/** Opens and saves .xlsx files. Nothing of Node is used: it works the same in a page. */
export const xlsx: FileLayer = {
  open,
  create: (sheetName, addIn) => open(blankBook(sheetName), addIn),
  save: savePackage,
};
