import { fileProblem } from "../problems";

const decode = (label: string, bytes: Uint8Array): string => {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    throw fileProblem("damaged");
  }
};

/** The text of an XML part, without its byte order mark. Packages hold UTF-8, sometimes UTF-16. */
export function decodeXml(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decode("utf-16le", bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decode("utf-16be", bytes);
  return decode("utf-8", bytes);
}

/** UTF-8, whatever the declaration said before. */
export const encodeXml = (text: string): Uint8Array =>
  new TextEncoder().encode(text.replace(/^(<\?xml[^>]*encoding=["'])[^"']+/, "$1UTF-8"));
