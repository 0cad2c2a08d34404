import { row, say } from "../row";

/** J: how much may be offered, and who must agree. A cap of "postage" is the postage of the order. */
export const COMPENSATION = [
  row("J-01", "compensation.keepBest.cap", "留住爆款：返现 20 元以内", 20, "yuan", "S0"),
  say("J-02", "compensation.keepBest.note", "爆款退款：先回访", "S0"),
  row("J-03", "compensation.defect.cap", "质量小问题：赔偿通常不超过邮费", "邮费", "text", "S1"),
  say("J-12", "compensation.defect.note", "先请客户确认收货，暂不评价", "S1"),
  row(
    "J-11",
    "compensation.defect.record",
    "补偿备注要写的内容",
    "质量问题|赔偿金额|处理人|时间",
    "list",
    "S1"
  ),
  row("I-11.cap", "compensation.keep.cap", "买家留用：店铺留下原价 50%，最多退 50%", 0.5, "rate", "S1"),
  row("J-04", "compensation.defect.approver", "赔偿还不够：问主管，同意后再处理", "主管", "text", "S1"),
  say("J-05", "compensation.points.offer", "积分补偿", "S1"),
  say("J-06", "compensation.difficult.offer", "买家态度不好：向主管申请免费退换，尽量少出邮费", "S1"),
  row("J-06.approver", "compensation.difficult.approver", "免费退换：由主管批准", "主管", "text", "S1"),
  row(
    "J-07",
    "compensation.resale.offer",
    "穿过、洗过，影响二次销售：申请 VIP，下次送礼物或包邮",
    "VIP|礼物|包邮",
    "list",
    "S1"
  ),
  say("J-08", "compensation.review.offer", "请买家改评价时，答应下次购买特价（今天属于利诱评价）", "S1"),
  row("J-09", "compensation.bigOrder.offer", "购买金额大的客户讲价：送赠品或包邮", "赠品|包邮", "list", "S3"),
  row(
    "J-10",
    "compensation.economic.cap",
    "质量投诉：换新后再给一定的经济补偿（原文没有金额）",
    null,
    "yuan",
    "S3"
  ),
  say("J-14", "compensation.review.forbidden", "不能利诱或胁迫买家评价", "S2"),
];
