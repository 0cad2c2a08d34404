/** Sentences about registers: they come with the functions that say them. */
export const REGISTER_MESSAGES = {
  "claim.headers": {
    zh: "请连同标题行一起选，或在第二个参数里给出标题行。",
    en: "Select the header row too, or give it as the second argument.",
  },
  "claim.paper": {
    zh: "「{value}」看不出材料有没有，请写 有 或 缺。",
    en: "“{value}” doesn't say whether the paper is there: write 有 or 缺.",
  },
} as const;
