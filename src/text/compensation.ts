/** The register of compensation: caps, approvals, and what its check says. */
export const COMPENSATION = {
  "compensation.anyone": { zh: "负责人", en: "whoever is in charge" },
  "compensation.needs.postage": {
    zh: "这个原因的上限是邮费，请填邮费",
    en: "the cap is the postage: fill it in",
  },
  "compensation.needs.price": {
    zh: "这个原因的上限按商品价格算，请填商品价格",
    en: "the cap goes by the item's price: fill it in",
  },
  "compensation.check.missing": {
    zh: "{yuan} 元超过上限，要{role}批准，没有写审批人",
    en: "{yuan} yuan is above the cap and needs {role}; nobody has agreed",
  },
  "compensation.check.self": {
    zh: "{yuan} 元超过上限，审批人「{approver}」就是处理人自己，要{role}批准",
    en: "{yuan} yuan is above the cap; “{approver}” handled it and can't agree to it, {role} must",
  },
  "compensation.check.notEntitled": {
    zh: "{yuan} 元超过上限，「{approver}」不能批，要{role}批准",
    en: "{yuan} yuan is above the cap; “{approver}” may not agree to it, {role} must",
  },
  "compensation.check.unknown": {
    zh: "{yuan} 元超过上限，「{approver}」不在人员表里或没写岗位，不知道能不能批（要{role}）",
    en: "{yuan} yuan is above the cap; the staff list does not say whether “{approver}” may agree to it ({role} must)",
  },
  "compensation.check.postOnly": {
    zh: "{yuan} 元超过上限，审批人只写了岗位「{approver}」，没写是谁（要{role}）",
    en: "{yuan} yuan is above the cap; “{approver}” is a post and not a person ({role} must agree)",
  },
} as const;
