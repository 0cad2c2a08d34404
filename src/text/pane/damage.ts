/** The screen of the damage register; what its commands say is in registers.ts. */
export const PANE_DAMAGE = {
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
  "damageView.fact": { zh: "{label}：{value}", en: "{label}: {value}" },
  "damageView.newLine": { zh: "在「{register}」里添一行", en: "New line in “{register}”" },
} as const;
