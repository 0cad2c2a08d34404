import fs from "node:fs";
import { FileProblem, xlsx, type OpenedFile } from "../../xlsx";
import { CommandProblem } from "./options";

const code = (error: unknown): string =>
  typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";

function read(file: string): Uint8Array {
  try {
    return fs.readFileSync(file);
  } catch (error) {
    throw new CommandProblem({
      zh: `打不开文件「${file}」(${code(error)}):请检查路径。`,
      en: `The file "${file}" can't be opened (${code(error)}): please check the path.`,
    });
  }
}

export const readScript = (file: string): string => new TextDecoder().decode(read(file));

export function openWorkbook(file: string | undefined): OpenedFile {
  if (file === undefined) return xlsx.create("Sheet1");
  try {
    return xlsx.open(read(file));
  } catch (error) {
    if (error instanceof FileProblem) throw new CommandProblem(error.sentence);
    throw error;
  }
}

/** Refuses, before anything runs, to save a file of which something would be lost. */
export function checkLosses({ losses }: OpenedFile, allowed: boolean): void {
  if (losses.length === 0 || allowed) return;
  const named = (language: "zh" | "en"): string =>
    losses.map((loss) => `${loss.part}: ${loss.what[language]}`).join("; ");
  throw new CommandProblem({
    zh: `保存会丢失这些内容:${named("zh")}。仍要保存请加 --allow-loss。`,
    en: `Saving would lose: ${named("en")}. Add --allow-loss to save anyway.`,
  });
}

export function saveWorkbook(opened: OpenedFile, file: string): void {
  try {
    fs.writeFileSync(file, xlsx.save(opened));
  } catch (error) {
    if (code(error) === "") throw error;
    throw new CommandProblem({
      zh: `写不了文件「${file}」(${code(error)}):请检查文件夹和权限。`,
      en: `The file "${file}" can't be written (${code(error)}): please check the folder and its permissions.`,
    });
  }
}
