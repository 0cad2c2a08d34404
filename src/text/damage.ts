/** The register of damaged parcels: headers, drop-downs, form, command and findings. */
export const DAMAGE = {
  "damage.create.exists": {
    zh: "这个工作簿已经有损坏登记了（「{table}」），什么都没写。可以直接登记。",
    en: "This workbook already has a damage register (“{table}”), so nothing was written. You can add lines to it.",
  },
  "damage.adopt.done": {
    zh: "以后的破损都登记到「{table}」。",
    en: "Damaged parcels go to “{table}” from now on.",
  },
  "damage.add.none": {
    zh: "还没有损坏登记。请先新建一张，或选择您自己的表格。",
    en: "There is no damage register yet. Add one first, or choose your own table.",
  },
  "damage.add.duplicate": {
    zh: "快递单号 {number} 已经登记在第 {row} 行，没有重复登记。",
    en: "Tracking number {number} is already in row {row}; it was not added again.",
  },
} as const;
