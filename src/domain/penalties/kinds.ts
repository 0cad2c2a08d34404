/** What an amount is taken from a wage for. */
export type DeductionKind = "fine" | "loss";

/** What a wage is cut for: the law caps the two in different ways (W01, W02). */
export const DEDUCTION_KINDS: readonly { value: DeductionKind; words: readonly string[] }[] = [
  { value: "fine", words: ["罚款", "处罚"] },
  { value: "loss", words: ["经济损失", "损失", "赔偿损失"] },
];
