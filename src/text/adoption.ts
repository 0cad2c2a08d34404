/** What is said while a sheet of the shop's own is read as a register. */
export const ADOPTION = {
  "register.scan.title": { zh: "找出登记表", en: "Find registers" },
  "adoption.like": { zh: "这一列 {share}% 像{label}", en: "{share}% of this column looks like “{label}”" },
  "adoption.byWords": { zh: "表头「{header}」像{label}", en: "the header “{header}” reads like “{label}”" },
  "adoption.which": { zh: "用哪张表", en: "Which table" },
  "adoption.likely": { zh: "{table}（{count} 行，像）", en: "{table} (lines: {count}, looks like it)" },
  "adoption.other": { zh: "{table}（{count} 行）", en: "{table} (lines: {count})" },
  "adoption.column": { zh: "{col} 列 {header}", en: "{col}: {header}" },
  "adoption.perhaps": { zh: "可能是 {column}：{why}", en: "perhaps {column}: {why}" },
  "adoption.word": { zh: "{label}里的「{word}」是", en: "{label}: “{word}” means" },
  "adoption.wordLeft": { zh: "不指定（看不懂）", en: "Leave it (not understood)" },
  "adoption.all": { zh: "其他 {count} 栏也指定", en: "{count} more columns" },
  "adoption.fewer": { zh: "收起这 {count} 栏", en: "Hide {count} columns" },
  "adoption.agreed": { zh: "您指定的", en: "as you said" },
  "adoption.protected": {
    zh: "工作表「{sheet}」受保护，接入后不能登记。请先在 审阅→撤消工作表保护 里解除保护。",
    en: "The sheet “{sheet}” is protected, so no line can be added. Remove the protection under Review → Unprotect Sheet first.",
  },
  "adoption.missing": {
    zh: "没有找到「{columns}」这一列，请指定，或先在表里加上这一列。",
    en: "No column was found for {columns}: say which it is, or add the column first.",
  },
  "adoption.ask": {
    zh: "{columns} 不能确定，请核对。",
    en: "{columns} could not be told for sure: please check.",
  },
  "adoption.damaged": {
    zh: "「{header}」有 {count} 个号码被 Excel 改坏了（例如 {number}），请从原处重新复制。",
    en: "{count} numbers under “{header}” were damaged by Excel (such as {number}): copy them again from where they came.",
  },
  "adoption.textDates": {
    zh: "「{header}」里的日期是文本（例如 {value}），能读懂，但不能排序和计算。",
    en: "The dates under “{header}” are text (such as {value}); they are understood, but can't be sorted or counted with.",
  },
  "adoption.rival": {
    zh: "还有一张表也像{register}（{where}），请选一张。",
    en: "Another table looks like “{register}” too ({where}): please choose one.",
  },
} as const;
