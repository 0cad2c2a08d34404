import { fileProblem, type ProblemCode } from "../problems";
import { Package } from "../package/package";
import { STRICT } from "../xml/namespaces";

const WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

/** Content types of main parts that are workbooks, but not ones to open here. */
const OTHERS: readonly (readonly [RegExp, ProblemCode])[] = [
  [/macroEnabled.*\.main\+xml$/i, "macros"],
  [/excel\.addin/i, "macros"],
  [/sheet\.binary/i, "binary"],
  [/template\.main\+xml$/i, "template"],
];

const startsWith = (bytes: Uint8Array, ...signature: number[]): boolean =>
  signature.every((byte, i) => bytes[i] === byte);

/** Old Office files and password-protected new ones share a container; only the latter name an encrypted package. */
function isEncrypted(bytes: Uint8Array): boolean {
  const name = [..."EncryptedPackage"].flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let at = bytes.indexOf(name[0]!); at >= 0; at = bytes.indexOf(name[0]!, at + 1)) {
    if (name.every((byte, i) => bytes[at + i] === byte)) return true;
  }
  return false;
}

/** Opens the package of an .xlsx, or says what the file is instead. */
export function openPackage(bytes: Uint8Array): Package {
  if (bytes.length === 0) throw fileProblem("empty");
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) {
    throw fileProblem(isEncrypted(bytes) ? "encrypted" : "oldFormat");
  }
  if (!startsWith(bytes, 0x50, 0x4b)) throw fileProblem("notZip");
  return Package.open(bytes);
}

/** The workbook part of a package. */
export function findWorkbook(pkg: Package): string {
  if (!pkg.has("[Content_Types].xml")) throw fileProblem("notWorkbook");
  const main = pkg.related("", "officeDocument")[0]?.target;
  if (main === undefined) throw fileProblem(pkg.relationships("").length > 0 ? "damaged" : "notWorkbook");
  const type = pkg.contentType(main) ?? "";
  const other = OTHERS.find(([pattern]) => pattern.test(type));
  if (other) throw fileProblem(other[1]);
  if (type !== WORKBOOK) throw fileProblem("notWorkbook");
  if (pkg.text(main).includes(STRICT)) throw fileProblem("strict");
  return main;
}
