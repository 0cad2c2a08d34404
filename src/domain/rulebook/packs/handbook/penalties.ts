import { row, say } from "../row";

/**
 * C: ladders of fines, stages and rewards. A step of a ladder is an amount, or the stage that takes its place;
 * "times" multiplies the step before.
 */
export const PENALTIES = [
  row("C-01", "penalty.activity.1", "上班做无关的事，第 1 次罚 10 元", 10, "yuan", "S0"),
  row("C-17", "penalty.activity.1", "上班做无关的事，每次罚 10 元", 10, "yuan", "S3"),
  row("C-02", "penalty.activity.2", "上班做无关的事，第 2 次罚 30 元", 30, "yuan", "S0"),
  row("C-17.2", "penalty.activity.2", "上班做无关的事，第 2 次也罚 10 元", 10, "yuan", "S3"),
  row("C-03", "penalty.activity.3", "上班做无关的事，第 3 次开除", "开除", "text", "S0"),
  row("C-17.3", "penalty.activity.3", "上班做无关的事，第 3 次起也罚 10 元", 10, "yuan", "S3"),
  row(
    "AMB17",
    "penalty.activity.period",
    "上班做无关的事，次数多久清零（原文没有写期限）",
    "不清零",
    "text",
    "S0",
    {
      confidence: "assumed",
    }
  ),
  row(
    "C-04",
    "penalty.activity.covers",
    "算作上班做无关的事",
    "上QQ|私人旺旺|看视频|玩游戏|下载软件",
    "list",
    "S0"
  ),
  row(
    "C-16",
    "penalty.activity.covers",
    "算作上班做无关的事（QQ 客服上 QQ 除外）",
    "与工作无关的事|上QQ|看电视|玩游戏|下载安装软件",
    "list",
    "S3"
  ),
  row("C-13", "penalty.complaint.1", "因服务被投诉，当月第 1 次罚 50 元", 50, "yuan", "S3"),
  row("C-05", "penalty.complaint.1", "因服务被投诉，按情况处理（原文没有金额）", null, "yuan", "S0"),
  row("C-14", "penalty.complaint.2", "因服务被投诉，当月第 2 次翻倍", 2, "times", "S3"),
  row("C-15", "penalty.complaint.3", "因服务被投诉，当月第 3 次起自动离职", "自动离职", "text", "S3"),
  row("C-13.period", "penalty.complaint.period", "因服务被投诉，次数按自然月计", "每月", "text", "S3"),
  row("C-18", "penalty.cleaning.1", "没打扫又没换班，每次罚 10 元", 10, "yuan", "S3"),
  row("C-19", "penalty.contacts.1", "泄露同事联系方式，每次罚 10 元", 10, "yuan", "S3"),
  row("C-06", "penalty.customerData.1", "泄露客户资料，按公司条例处理（原文没有金额）", null, "yuan", "S0"),
  row("C-20", "penalty.noNumber.1", "订单没备注工号，少算的提成自己承担（不另罚款）", 0, "yuan", "S3"),
  row("C-09", "penalty.tidiness.1", "工位放杂物（不罚款）", 0, "yuan", "S0"),
  row("C-10", "penalty.snacks.1", "在工位吃零食（不罚款）", 0, "yuan", "S0"),
  row("C-28", "penalty.headphones.1", "戴耳机（不罚款）", 0, "yuan", "S3"),
  row("C-29", "penalty.dress.1", "穿拖鞋或着装不当（不罚款）", 0, "yuan", "S3"),
  row("C-30", "penalty.noise.1", "大声喧哗（不罚款）", 0, "yuan", "S3"),
  row(
    "C-07",
    "penalty.stages",
    "处分从轻到重（按次数对应是本软件的理解）",
    "口头警告|书面警告|降职处理",
    "list",
    "S0",
    {
      confidence: "assumed",
    }
  ),
  row("C-08", "penalty.gravest", "最重的处分", "开除", "text", "S0"),
  row("C-21", "penalty.fund", "罚款进部门基金箱，作活动经费", "部门基金", "text", "S3"),
  row("C-22", "penalty.reward.1", "带教奖励：新人上手最快，带教老师得 150 元", 150, "yuan", "S3"),
  row("C-23", "penalty.reward.2", "带教奖励：第二名 100 元", 100, "yuan", "S3"),
  row("C-24", "penalty.reward.3", "带教奖励：第三名 50 元", 50, "yuan", "S3"),
  say("C-11", "penalty.reward.early", "上手最快的新人可以提前转正", "S0"),
  say("C-25", "penalty.reward.pairing", "带教：一人带一个", "S3"),
  row("C-27", "penalty.manual", "没有写到的事项，由部门经理定金额", "部门经理决定", "text", "S3"),
];
