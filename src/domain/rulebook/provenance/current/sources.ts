import type { PublicSource } from "../../rule";

/** Laws and platform pages that today's pack was read from, with the day of the version where it is known. */
export const TIMEOUTS: PublicSource = { title: "超时说明" };
export const TB99: PublicSource = { title: "淘宝平台争议处理规则", date: "2025-08-15" };
export const SHIPPING: PublicSource = { title: "发货管理规范" };
export const CONSUMER: PublicSource = { title: "消费者权益保护法", date: "2014-03-15" };
export const SEVEN_DAYS: PublicSource = { title: "网络购买商品七日无理由退货暂行办法", date: "2020-10-23" };
export const CONSUMER_RULES: PublicSource = { title: "消费者权益保护法实施条例", date: "2024-07-01" };
export const COMPETITION: PublicSource = { title: "反不正当竞争法", date: "2025-10-15" };
export const PLATFORM_RULES: PublicSource = { title: "网络交易平台规则监督管理办法", date: "2026-02-01" };
export const CIVIL: PublicSource = { title: "民法典", date: "2021-01-01" };
export const PENALTY_RULES: PublicSource = { title: "侵害消费者权益行为处罚办法" };
export const POSTAL: PublicSource = { title: "邮政法" };
export const EXPRESS: PublicSource = { title: "快递暂行条例", date: "2025-06-01" };
export const EXPRESS_MARKET: PublicSource = { title: "快递市场管理办法", date: "2024-03-01" };
export const WAGES: PublicSource = { title: "工资支付暂行规定", date: "1995-01-01" };
export const LABOUR: PublicSource = { title: "劳动法" };
export const CONTRACTS: PublicSource = { title: "劳动合同法" };
export const HOURS: PublicSource = { title: "国务院关于职工工作时间的规定", date: "1995-05-01" };
export const HOLIDAYS: PublicSource = { title: "全国年节及纪念日放假办法", date: "2025-01-01" };
export const HOLIDAYS_BEFORE: PublicSource = { title: "全国年节及纪念日放假办法", date: "2014-01-01" };
export const MONTH: PublicSource = { title: "人社部发〔2025〕2号", date: "2025-01-01" };
export const REPEAL: PublicSource = { title: "国务院令第516号", date: "2008-01-15" };
export const GUANGDONG: PublicSource = { title: "广东省劳动保障监察条例" };
export const GUANGDONG_WAGES: PublicSource = { title: "广东省工资支付条例" };
export const INSPECTION: PublicSource = { title: "劳动保障监察条例", date: "2004-12-01" };
export const VAT: PublicSource = { title: "增值税法", date: "2026-01-01" };
/** What the tax office and trade practice say. */
export const VAT_SMALL: PublicSource = {
  title: "财政部 税务总局公告2026年第10号",
  date: "2026-01-30",
};
/** What trade practice says, without a text of law. */
export const PRACTICE: PublicSource = { title: "快递索赔通行做法" };
export const INSURANCE: PublicSource = { title: "退货运费险" };
