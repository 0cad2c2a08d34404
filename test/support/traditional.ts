import { Converter } from "opencc-js/cn2t";

/** The standards that a mainland text is written over into: OpenCC's own, Taiwan's, Hong Kong's. */
const INTO = (["t", "tw", "hk"] as const).map((to) => Converter({ from: "cn", to }));

/** A text in traditional characters, in each way that differs. Example: 台湾 → 臺灣, 台灣. */
export const traditional = (text: string): string[] => [...new Set(INTO.map((convert) => convert(text)))];

/** Letters, digits and marks in full width. Example: "QQ!" → "ＱＱ！". */
export const wide = (text: string): string =>
  text.replace(/[!-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0));
