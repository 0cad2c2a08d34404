import { row } from "../row";

/** K: the papers of a claim against the courier. */
export const DAMAGE = [
  row("K-02", "damage.document.1", "索赔材料：交易明细复印件", "交易明细", "text", "S1"),
  row("K-03", "damage.document.2", "索赔材料：快递单复印件", "快递单", "text", "S1"),
  row("K-04", "damage.document.3", "索赔材料：寄件人身份证复印件", "证件", "text", "S1"),
  row("K-05", "damage.document.4", "索赔材料：破损衣物的复印件（照片）", "破损照片", "text", "S1"),
  row(
    "K-06",
    "damage.fields",
    "索赔要写的内容",
    "发货日期|发货区域|物流订单号|包裹状态|数量|物流验货客服",
    "list",
    "S1"
  ),
  row("K-18", "damage.missing", "发货单上没有或数量不对：当天补发", 0, "day", "S3"),
];
