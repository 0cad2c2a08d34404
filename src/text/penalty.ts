/** The register of penalties and rewards: what a line is refused for, what is remarked on it, what its check says. */
export const PENALTY = {
  "penalty.who": { zh: "请写工号或姓名", en: "write the number or the name" },
  "penalty.otherName": {
    zh: "工号 {number} 在人员表里是「{name}」，这里写的是「{said}」，请核对",
    en: "number {number} is “{name}” in the staff list, not “{said}”: please check",
  },
  "penalty.lossAmount": {
    zh: "经济损失要写金额",
    en: "a loss needs its amount",
  },
  "penalty.openAmount": {
    zh: "规则没有写金额，由部门经理定后填在金额里，并写上审批人",
    en: "the rules name no amount: put in the department manager's, and who agreed",
  },
  "penalty.loss": {
    zh: "经济损失：合同有约定才能扣，每月不超过工资的 20%，扣后不低于最低工资，余下的转下月",
    en: "A loss: only by contract, at most 20% of the month's wage, never below the minimum wage; the rest is carried over",
  },
  "penalty.manualAmount": {
    zh: "金额不是规则的金额，要部门经理同意（写在审批人里）",
    en: "The amount is not the rules': the department manager must agree (in Agreed by)",
  },
  "penalty.check.noAmount": {
    zh: "没有填金额，按规则是 {yuan} 元",
    en: "has no amount; by the rules it is {yuan} yuan",
  },
  "penalty.check.count": {
    zh: "写的是第 {count} 次，按登记数是第 {due} 次",
    en: "says time number {count}, but the register counts {due}",
  },
  "penalty.check.missing": {
    zh: "{yuan} 元和规则的 {due} 元不同，没有写部门经理同意",
    en: "{yuan} yuan is not the rules' {due}, and nobody has agreed to it",
  },
  "penalty.check.self": {
    zh: "{yuan} 元和规则的 {due} 元不同，审批人「{approver}」就是本人",
    en: "{yuan} yuan is not the rules' {due}, and “{approver}”, who agreed, is the person concerned",
  },
  "penalty.check.notEntitled": {
    zh: "{yuan} 元和规则的 {due} 元不同，「{approver}」不能批，要部门经理",
    en: "{yuan} yuan is not the rules' {due}; “{approver}” may not agree to it, the department manager must",
  },
  "penalty.check.unknown": {
    zh: "{yuan} 元和规则的 {due} 元不同，「{approver}」不在人员表里或没写岗位，不知道能不能批",
    en: "{yuan} yuan is not the rules' {due}; the staff list does not say whether “{approver}” may agree to it",
  },
  "penalty.check.postOnly": {
    zh: "{yuan} 元和规则的 {due} 元不同，审批人只写了岗位「{approver}」，没写是谁",
    en: "{yuan} yuan is not the rules' {due}; “{approver}” is a post and not a person",
  },
} as const;
