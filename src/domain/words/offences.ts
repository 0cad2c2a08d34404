import { forms, list } from "./forms";
import type { Vocabulary } from "./vocabulary";

/**
 * What a penalty log may say. The first word of a meaning is the one to choose from; 投诉 needs its cause beside it,
 * because only complaints about the service count (C-13).
 */
export const OFFENCE_VOCABULARY = {
  meanings: [
    {
      value: "complaint",
      words: [
        "投诉",
        ...forms("被 收到 受到 遭 遭到", "投诉"),
        ...forms("买家 客户 顾客 客人", "投诉"),
        ...forms("被 收到 受到 遭 遭到", "买家 客户 顾客 客人", "投诉"),
        "被客诉",
        "客诉",
      ],
      opposite: ["零投诉"],
    },
    {
      value: "service",
      words: list(
        "客服态度差 客服态度不好 客服态度恶劣 服务原因 服务 服务态度 服务态度差 服务态度不好 服务不好 服务差 态度差 态度不好 态度恶劣 服务不当 服务问题 客服态度 回复慢 不回复 辱骂客户 骂客户"
      ),
    },
    {
      value: "otherCause",
      words: [
        ...list(
          "商品质量 质量 质量问题 质量差 产品质量 商品问题 尺码不准 尺码不符 尺寸不准 描述不符 色差 商品破损 快递破损 包裹破损 假货"
        ),
        ...list(
          "快递慢 快递 快递问题 快递原因 物流慢 物流 物流问题 物流延误 发货慢 发货 发错货 漏发 少件 价格 退款慢 平台原因"
        ),
        ...list("商品原因 质量原因 物流原因 顾客原因 客户原因 买家原因"),
      ],
    },
    {
      value: "qq",
      words: list("上QQ QQ 上QQ空间 刷QQ空间 玩QQ空间 聊QQ 用QQ 登QQ 登录QQ 挂QQ 玩QQ 上QQ聊天 QQ聊天"),
    },
    { value: "qqAgent", words: ["QQ客服"] },
    { value: "privateWangwang", words: ["私人旺旺", ...forms("上 登 用 登录", "私人旺旺"), "私旺"] },
    {
      value: "video",
      words: list(
        "看视频 上班看视频 刷视频 看短视频 刷短视频 刷抖音 看抖音 看直播 看电影 看剧 追剧 看综艺 看小说视频"
      ),
    },
    { value: "tv", words: list("看电视 看电视剧 电视") },
    { value: "games", words: list("玩游戏 打游戏 玩手游 玩电脑游戏 玩手机游戏 玩网游 斗地主 装游戏 游戏") },
    {
      value: "download",
      words: list(
        "下载软件 私自下载软件 私自下载安装软件 下载安装软件 安装软件 私自安装软件 私装软件 私自装软件 私自下载 下载"
      ),
    },
    {
      value: "unrelated",
      words: list(
        "做与工作无关的事 与工作无关的事 与工作无关的事情 做与工作无关的事情 与工作无关 做无关的事 干私事 做私事 办私事 上班聊天 闲聊 上班闲聊 非工作聊天 聊天 和同事聊天 跟同事聊天 与同事聊天 聊私事 玩手机 刷手机 逛淘宝 刷淘宝 逛网店 网购 网上购物 看小说 炒股 看股票 打牌 刷微博 刷朋友圈 刷微信 聊微信"
      ),
    },
    {
      value: "cleaning",
      words: [
        ...forms("忘记 忘了 忘 漏 漏了 逃避 拒绝", "打扫 打扫卫生 值日 清洁"),
        ...list("卫生没做 卫生未做 值日没做 卫生没打扫 办公室没打扫 卫生未打扫"),
      ],
      opposite: [
        ...list(
          "打扫 扫地 拖地 打扫卫生 打扫办公室 打扫办公室卫生 值日 做值日 做卫生 搞卫生 清洁 做清洁 清洁办公室 清理 清理办公室"
        ),
      ],
    },
    { value: "swapped", words: list("换班 换好班 提前换班 提前换好班 换了班 已换班 和人换班 与人换班") },
    {
      value: "contacts",
      words: [
        ...forms(
          "泄露 透露 外传 泄漏 随意透露",
          "同事",
          "联系方式 的联系方式 电话 的电话 手机号 的手机号 微信 的微信 号码"
        ),
        ...forms(
          "把同事 把同事的 将同事",
          "联系方式 电话 手机号 微信 QQ 号码",
          "告诉 告诉了 给 给了 发给 透露给",
          "客户 买家 顾客 别人 他人"
        ),
      ],
    },
    {
      value: "customerData",
      words: forms(
        "泄露 透露 外传 泄漏 出卖 盗卖",
        "客户 顾客 买家 客人",
        "资料 信息 数据 的资料 的信息 电话 地址 隐私 个人信息"
      ),
    },
    {
      value: "noNumber",
      words: forms("忘记 忘了 忘 漏 漏了", "备注工号 写工号 填工号"),
      opposite: ["备注工号", "写工号", "填工号", "备注了工号"],
    },
    {
      value: "tidiness",
      words: list(
        "放杂物 工位放杂物 桌面放杂物 杂物 堆杂物 桌上有杂物 桌面杂物 桌面脏乱 桌面乱 工位脏乱 工位乱 桌面不整洁 桌面没收拾 工位没收拾"
      ),
    },
    { value: "snacks", words: list("吃零食 工位吃零食 零食 岗位吃零食") },
    {
      value: "headphones",
      words: list("戴耳机 带耳机 耳机 带耳机听歌 戴耳机听歌 带耳机听音乐 戴耳机听音乐 带耳机听"),
    },
    {
      value: "dress",
      words: list(
        "穿拖鞋 拖鞋 着装不当 着装暴露 穿着暴露 服装暴露 穿过于暴露的服装 过于暴露 衣着暴露 穿着不当 衣着不当"
      ),
    },
    { value: "noise", words: list("大声喧哗 喧哗 大声吵闹 吵闹 大声说话 大声讲话") },
    { value: "training", words: list("带教 带教奖励 带教奖 带教新人 带新人 带教老师 带教老师奖励") },
    { value: "first", words: list("第一名 第1名 冠军 上手最快 新人上手最快") },
    { value: "second", words: list("第二名 第2名 亚军") },
    { value: "third", words: list("第三名 第3名 季军") },
    {
      value: "harmless",
      words: [
        ...list("无违规 无违纪 没有违规 未违规 未发现违规 正常 一切正常 无异常 听歌 听音乐"),
        ...list("表扬 好评 全勤 协助处理投诉 处理投诉 协助处理客诉 处理客诉"),
        ...forms("卫生检查 卫生 值日 清洁", "优秀 合格 良好 通过"),
        ...forms("学习 看 观看", "产品 培训", "视频"),
        ...forms("学习", "产品知识 规则"),
      ],
    },
  ],
  fillers: list(
    "上班 上班时间 上班时 上班期间 工作时间 工作时 工作期间 当班 在岗 在岗位 在工位 工位上 岗位上 办公室里 上网 今天 当天 轮到 偷偷 偷 被发现 被主管发现 主管发现 被经理发现 被抓 被抓到 在 因 因为 由于 原因 导致 本月 当月 订单 办公室 员工"
  ),
} as const satisfies Vocabulary;

/** What a line of a penalty log is about. */
export type OffenceWord = (typeof OFFENCE_VOCABULARY)["meanings"][number]["value"];
