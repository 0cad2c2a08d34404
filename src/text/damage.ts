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

  "damageView.title": { zh: "损坏登记", en: "Damage register" },
  "damageView.lead": {
    zh: "写入前先说明写到哪一行，写完可以撤销。",
    en: "Says which row before it writes; can be undone afterwards.",
  },
  "damageView.create": {
    zh: "这个工作簿里还没有损坏登记表。新建一张工作表来放它，您的其他表不动。",
    en: "This workbook has no damage register yet. A new sheet will hold it; your other sheets stay as they are.",
  },
  "damageView.orCreate": {
    zh: "都不是？新建一张登记表，您的其他表不动。",
    en: "None of these? Make a new register; your other sheets stay as they are.",
  },
  "damageView.createAction": { zh: "新建登记表", en: "New register" },
  "damageView.newLine": { zh: "在「{register}」里添一行", en: "New line in “{register}”" },
} as const;
