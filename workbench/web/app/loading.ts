import { readManifest, type AddinManifest } from "../addin/manifest";
import type { Locale } from "../texts";

async function get(address: string): Promise<Response> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response;
}

export async function loadManifest(locale: Locale): Promise<AddinManifest> {
  const text = await (await get("/manifest.xml")).text();
  return readManifest(new DOMParser().parseFromString(text, "text/xml"), locale);
}

export const loadJson = async <T>(address: string): Promise<T> => (await get(address)).json() as Promise<T>;

/** The workbook `npm start` was told to begin with. */
export async function firstWorkbook(): Promise<{ name: string; bytes: Uint8Array }> {
  const [{ name }, bytes] = await Promise.all([
    loadJson<{ name: string }>("/workbench/workbook.json"),
    get("/workbench/workbook.xlsx").then((response) => response.arrayBuffer()),
  ]);
  return { name, bytes: new Uint8Array(bytes) };
}

export function download(bytes: Uint8Array, name: string): void {
  const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  const address = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}

/** Asks for one .xlsx; null when the user thinks better of it. */
export function pickFile(): Promise<File | null> {
  const input = document.createElement("input");
  input.type = "file";
  input.accept = ".xlsx";
  return new Promise((resolve) => {
    input.addEventListener("change", () => resolve(input.files?.[0] ?? null));
    input.addEventListener("cancel", () => resolve(null));
    input.click();
  });
}
