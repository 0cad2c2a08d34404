import type { Told } from "../told";

/** Rules of packs/handbook/returns.ts: English wording, and the phrase of the handbook. */
export const RETURNS: Told = {
  "E-01": ["Return or exchange without reason within 7 days of signing", "签收货物后7天内"],
  "E-07": ["No return or exchange more than 7 days after receipt", "收到货物超过7天的商品"],
  "E-20": ["Quality issue: photos within 24 hours", "24小时内提供质量问题"],
  "E-02": ["Goods without the seven-day service", "7天无理由退换货服务"],
  "E-03": ["Not fit for resale, accessories missing", "宝贝不影响二次销售"],
  "E-04": ["Worn, washed, tag damaged, stained, damaged, altered", "已穿着、洗涤、吊牌不完整"],
  "E-05": ["Underpants", "内裤属个人卫生用品"],
  "E-06": ["Special offers and gifts", "特价商品、赠品非产品"],
  "E-08": ["Custom-made goods, opened goods", "如非定制、未拆封商品"],
  "E-09": ["Fresh food, clothes worn next to the skin", "如生鲜、贴身衣物"],
  "E-10": ["Packaging or accessories incomplete", "商品包装完整、附件齐全"],
  "E-10.slip": [
    "Enclose a return slip, so that the warehouse checks quickly",
    "并附退货说明单以便仓库快速验收",
  ],
  "E-11": ["Neither the named courier nor a tracking number", "使用指定快递或提供"],
  "E-17": ["Freight-collect parcels are refused", "请不要选择到付"],
  "E-17.advance": ["No freight collect: nobody at the warehouse can pay", "没人去支付相关费用"],
  "E-12": ["High-value goods such as electronics and luxury: inspect on receipt", "需启用验货签收流程"],
  "E-13": ["Electronics and luxury: keep the unboxing video", "留存开箱视频证据"],
  "E-14": ["Dispute about custom-made goods: production record and colour card", "提供生产记录与标准色卡"],
  "E-15": [
    "Cross-border goods: customs form, share the duty, or proof of destruction instead",
    "填写海关申报单",
  ],
  "E-16": ["What the return slip says", "旺旺号、您的姓名和手机号"],
  "E-18": ["After sending, the buyer leaves courier and tracking number", "给我们留言您寄过来的快递"],
  "E-21": ["What to check when goods come back", "检查退回的产品数量和质量"],
  "E-22": ["After the check: contact the customer and write a note", "及时与客户沟通"],
};
