/** Formulas that were not calculated, and copies with values. */
export const CARE = {
  "repair.scan.title": { zh: "查找没有算出来的公式", en: "Find formulas that were not calculated" },
  "repair.fix.title": { zh: "修复没有算出来的公式", en: "Repair formulas that were not calculated" },
  "repair.fix.touches": {
    zh: "将重新输入「{sheets}」里没有算出来的 {count} 个公式，不改其他单元格",
    en: "Enters {count} formulas of “{sheets}” again that were not calculated; no other cell changes",
  },
  "repair.fix.done": {
    zh: "已重新输入 {count} 个公式。还显示 #NAME? 的，请检查公式里用到的名称。",
    en: "{count} formulas were entered again. Where #NAME? stays, check the names the formula uses.",
  },
  "repair.fix.none": {
    zh: "店务助手的公式都算出来了，什么都不用修。",
    en: "Every ShopOps formula has been calculated; there is nothing to repair.",
  },
  "repair.fix.unknown": {
    zh: "「{sheet}」里的公式用了 SHOP.{name}，没有这个函数，什么都没写。请在「函数」里查正确的名字。",
    en: "A formula of “{sheet}” uses SHOP.{name}, which does not exist, so nothing was written. Look up the right name under Functions.",
  },
  "repair.fix.protected": {
    zh: "没有保护的工作表都不用修；「{sheet}」受保护，没有检查。请先在 审阅→撤消工作表保护 里解除保护。",
    en: "Nothing to repair on sheets without protection; “{sheet}” is protected and was not looked at. Remove the protection under Review → Unprotect Sheet first.",
  },

  "freeze.title": { zh: "做一份数值副本", en: "Make a copy with values" },
  "freeze.sheet": { zh: "工作表", en: "Sheet" },
  "freeze.name": { zh: "{sheet} (数值)", en: "{sheet} (values)" },
  "freeze.touches": {
    zh: "将新建「{names}」：样子和原表相同，SHOP 公式换成数值，普通公式照旧；原表不动。Ctrl+Z 撤不了复制工作表，请用这里的「撤销」",
    en: "Adds “{names}”: looks like the original, values instead of SHOP formulas, other formulas stay; the original is not touched. Ctrl+Z can't take back a copied sheet: use Undo here",
  },
  "freeze.done": {
    zh: "已做好「{names}」，没有装店务助手的人也能看。",
    en: "“{names}” is ready and can be read without ShopOps.",
  },
  "freeze.structure": {
    zh: "工作簿的结构受保护，不能增加工作表，什么都没写。请先在 审阅→保护工作簿 里解除保护。",
    en: "The structure of the workbook is protected, so no sheet can be added and nothing was written. Remove the protection under Review → Protect Workbook first.",
  },
  "freeze.noSheet": {
    zh: "没有名为「{sheet}」的工作表，什么都没写。",
    en: "There is no sheet “{sheet}”, so nothing was written.",
  },
  "freeze.none": {
    zh: "这里没有 SHOP 公式，不需要数值副本，什么都没写。",
    en: "There is no SHOP formula here, so no copy is needed and nothing was written.",
  },
  "freeze.uncalculated": {
    zh: "「{sheet}」{where} 的公式还没有算出来，副本会缺数，所以什么都没写。请先修复公式，或等它算完。",
    en: "The formula in {where} of “{sheet}” has not been calculated, so the copy would lack a value and nothing was written. Repair the formula or wait until it is calculated.",
  },

  "care.broken": { zh: "没有算出来的公式", en: "Formulas without a value" },
  "care.lead": {
    zh: "有时加载项还没准备好，公式会停在 #NAME? 或 #VALUE!，虽然参数都对。重新输入一次就好，不用您逐格去点。",
    en: "When the add-in was not ready, formulas may stay at #NAME? or #VALUE! though their arguments are right. Entering them again helps; no need to click each cell.",
  },
  "care.check": { zh: "检查公式", en: "Check the formulas" },
  "care.none": { zh: "店务助手的公式都算出来了。", en: "Every ShopOps formula has its value." },
  "care.count": {
    zh: "「{sheet}」有 {count} 个公式没有算出来",
    en: "{count} formulas of “{sheet}” have no value",
  },
  "care.unknown": {
    zh: "「{sheet}」用了 SHOP.{name}，没有这个函数",
    en: "“{sheet}” uses SHOP.{name}, which does not exist",
  },
  "care.protected": {
    zh: "「{sheet}」受保护，没有检查",
    en: "“{sheet}” is protected and was not looked at",
  },
  "care.repair": { zh: "修复这 {count} 个公式", en: "Repair these {count} formulas" },
  "care.copy": { zh: "给没装店务助手的人看", en: "For readers without ShopOps" },
  "care.copyLead": {
    zh: "做一份样子相同的副本，SHOP 公式换成数值，原表不动。",
    en: "Makes a copy that looks the same, with values instead of SHOP formulas. The original is not touched.",
  },
  "care.copySheet": { zh: "复制「{sheet}」", en: "Copy “{sheet}”" },
  "care.copyAll": { zh: "复制所有用到 SHOP 的表", en: "Copy every sheet that uses SHOP" },
  "care.copyFact": {
    zh: "「{sheet}」→「{copy}」：{formulas} 个公式换成数值",
    en: "“{sheet}” → “{copy}”: {formulas} formulas become values",
  },
} as const;
