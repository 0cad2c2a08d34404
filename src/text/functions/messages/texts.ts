/** Sentences about messages and notes: they come with the functions that say them. */
export const TEXT_MESSAGES = {
  "script.unknown": {
    zh: "没有叫「{value}」的模板，可以填：{words}。自己写的话请带上标点或 {field}。",
    en: "No template is called {value}: {words}. Your own text needs punctuation or a {field}.",
  },
  "note.unknown": {
    zh: "没有叫「{value}」的备注格式，可以填：{words}。",
    en: "No note form is called {value}: {words}.",
  },
  "script.open": { zh: "还缺：{fields}。", en: "Still missing: {fields}." },
  "script.banned": {
    zh: "不要用「{word}」这样的话（避免：{words}）。",
    en: "Do not say {word} (avoid: {words}).",
  },
} as const;
