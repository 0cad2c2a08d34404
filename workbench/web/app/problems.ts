import { ModelProblem } from "../../model/problem";
import { FileProblem } from "../../xlsx";
import { pick, text, type Locale } from "../texts";

const REFUSALS: Record<ModelProblem["code"], { zh: string; en: string }> = {
  AccessDenied: { zh: "这张工作表受保护,请先取消保护。", en: "This sheet is protected: unprotect it first." },
  ItemAlreadyExists: { zh: "已经有同名的了,请换一个名字。", en: "The name is taken: choose another one." },
  ItemNotFound: { zh: "要改的东西已经不在了。", en: "What was to be changed is no longer there." },
  InvalidArgument: {
    zh: "名字或内容不合 Excel 的规则。",
    en: "The name or the content breaks Excel's rules.",
  },
  InvalidOperation: { zh: "至少要留一张看得见的工作表。", en: "At least one visible sheet has to stay." },
  InvalidReference: { zh: "这个位置已经不存在。", en: "This place does not exist any more." },
  InsertDeleteConflict: {
    zh: "这样插入或删除会拆开表格或合并单元格。",
    en: "Inserting or deleting here would tear a table or merged cells apart.",
  },
  RangeExceedsLimit: { zh: "一次改的单元格太多了。", en: "Too many cells at once." },
};

/** Why the workbook refused, in one sentence. */
export function refusal(problem: unknown, locale: Locale): string {
  if (!(problem instanceof ModelProblem)) throw problem;
  return text("refused", locale, { why: pick(REFUSALS[problem.code], locale) });
}

/** Why a file cannot be opened. */
export function fileRefusal(problem: unknown, name: string, locale: Locale): string {
  if (!(problem instanceof FileProblem)) throw problem;
  return text("unknownFile", locale, { name, why: pick(problem.sentence, locale) });
}
