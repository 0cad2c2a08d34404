/** Sentences about what happens next with a refund: they come with the functions that say them. */
export const REFUND_STEP_MESSAGES = {
  "arrival.alipay": {
    zh: "退到支付宝账户，不到银行卡（D-20）；几天到手册没有写，请在支付宝里查。",
    en: "Goes to the Alipay account, not to a bank (D-20); the handbook names no days: look in Alipay.",
  },
  "arrival.elsewhere": {
    zh: "手册没有写退到这里几天到账，请看平台显示的时间。",
    en: "The handbook names no days for this: see the time the platform shows.",
  },
} as const;
