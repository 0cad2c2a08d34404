/** What an amount is taken from a wage for. */
export type DeductionKind = "fine" | "loss";

export const DEDUCTION_KINDS: readonly { value: DeductionKind; words: readonly string[] }[] = [
  { value: "fine", words: ["罚款", "处罚"] },
  { value: "loss", words: ["经济损失", "损失", "赔偿损失"] },
];
