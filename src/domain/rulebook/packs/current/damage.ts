import { ask, row, say } from "../row";

/** What courier and postal law say about damage and loss. */
export const DAMAGE = [
  say(
    "E01",
    "damage.claim.postal",
    "平邮包裹、挂号等邮政普遍服务：没有保价的按实际损失赔，最高为邮费的 3 倍",
    "law"
  ),
  say(
    "E02",
    "damage.claim.express",
    "快递（含 EMS）：保价的按约定赔，没有保价的按民法典，没有 3 倍邮费的上限",
    "law"
  ),
  say("E04", "damage.claim.answer", "向快递公司投诉，7 天内答复；不满意再向邮政管理部门申诉", "law"),
  say("E05", "damage.claim.inspect", "快递员应告知可以验视；明显破损或易碎的可以先看内件，也可以拒收", "law"),
  say("E06", "damage.claim.postalYear", "邮政件：国内交寄起 1 年内可以查询", "law"),
  ask("E07", "damage.claim.lostAfter", "多少天没有轨迹算丢件", "day", "law"),
  say("E08", "damage.claim.notice", "损坏要在约定或合理的时间内提出，逾期视为完好交付", "law"),
  row(
    "E09",
    "damage.claim.evidence",
    "另外留好的凭证",
    "外包装六面照片|开箱视频|价值凭证|轨迹截图|快递联系记录|保价单",
    "list",
    "law",
    { confidence: "medium" }
  ),
];
