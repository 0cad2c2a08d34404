/** Sentences about registers: they come with the functions that say them. */
export const REGISTER_MESSAGES = {
  "claim.headers": {
    zh: "请连同标题行一起选，或在第二个参数里给出标题行。",
    en: "Select the header row too, or give it as the second argument.",
  },
} as const;
