import { forms, list } from "./forms";
import { GOODS } from "./goods";
import type { Vocabulary } from "./vocabulary";

const TAGS = "吊牌 标签 商标 标牌 水洗标 标识";
const PARTS = "配件 附件 零件 备件 说明书 保修卡 扣子 纽扣 腰带 鞋带 充电器 数据线 遥控器";
const BOXES = "包装 外包装 包装盒 盒子 鞋盒 外盒 原包装 包装袋 原盒";
const INCOMPLETE = "不完整 不全 不齐 不齐全 缺失 没了 丢了 丢失 缺了 少了 没有 缺少";
const LACKING = "没有 没 无 缺 缺少 少 少了 缺了 丢了 丢失 没带 未带 没附 未附";
const COMPLETE = "完整 齐全 完好 齐 全 都在 还在 在 完好无损 都有 没少 没缺 没丢";
const HAVING = "有 带 带有 附 附有 保留";
const REMOVED =
  "剪了 已剪 被剪 剪掉 剪掉了 已剪掉 被剪掉 拆了 已拆 被拆 拆掉 拆掉了 掉了 摘了 已摘 被摘 摘掉 撕了 撕掉 破损 坏了 断了";
const REMOVING = "剪 剪了 剪掉 剪掉了 拆 拆了 拆掉 摘 摘了 摘掉 撕了 撕掉 取下";
const KEPT = "没剪 未剪 没有剪 没拆 未拆 没有拆 没动 没摘 未摘 没掉";
const UNHURT =
  "没破损 没有破损 未破损 没坏 没有坏 没损坏 没有损坏 未损坏 没破 没有破 没丢 没有丢 没有变形 没变形";
const QUANTITY = "一个 1个 一颗 1颗 一条 一件 一份 个 颗 条";

/**
 * What may be said of goods that are to come back: the handbook's and the law's conditions in the ways people say
 * them (E-02 … E-11, E-17, L01, L04, L06), the faults that are the seller's, and the kinds of goods.
 */
export const RETURN_VOCABULARY = {
  denialSpreads: true,
  meanings: [
    {
      value: "resale",
      words: forms(
        "影响 影响到 已影响 会影响 妨碍",
        "二次销售 2次销售 再次销售 第二次销售 二次出售 再销售"
      ).concat(forms("不能 无法 不可 没法 不可以 不适合", "二次销售 2次销售 再次销售 二次出售")),
      opposite: [
        ...forms("能 可 可以 还能 还可以 适合", "二次销售 2次销售 再次销售 二次出售"),
        ...list(
          "全新 完好 完好无损 完整无缺 商品完好 宝贝完好 宝贝全新 正常 商品正常 宝贝正常 一切正常 一切完好"
        ),
        ...forms("没有 没 无", "问题 任何问题"),
      ],
    },
    {
      value: "tag",
      words: [
        "吊牌不完整",
        ...list("剪吊牌 无吊牌 剪标 剪标了 已剪标 标剪了 标被剪"),
        ...forms(TAGS, `${INCOMPLETE} ${REMOVED}`),
        ...forms(`${LACKING} ${REMOVING}`, TAGS),
      ],
      opposite: [...forms(TAGS, `${COMPLETE} ${KEPT} ${UNHURT}`), ...forms(HAVING, TAGS)],
    },
    {
      value: "parts",
      words: [
        "配件不全",
        "缺配件",
        "附件不全",
        ...forms(PARTS, INCOMPLETE),
        ...forms(LACKING, PARTS),
        ...forms("缺 少 缺了 少了 掉了 丢了", QUANTITY, PARTS),
      ],
      opposite: [...forms(PARTS, `${COMPLETE} ${UNHURT}`), ...forms(HAVING, PARTS)],
    },
    {
      value: "gift",
      words: [
        ...forms("赠品", `${INCOMPLETE} 没退 未退 没退回 未退回 没寄回`),
        ...forms(`${LACKING} 没退`, "赠品"),
      ],
      opposite: [...forms("赠品", COMPLETE), "赠品已退", "赠品一起退", "赠品一起退回"],
    },
    {
      value: "worn",
      words: list(
        "穿着 已穿着 穿过 已穿 穿了 穿着过 已穿过 穿过了 穿出去过 穿戴过 戴过 穿着痕迹 有穿着痕迹 穿过的痕迹 上脚穿过 下地穿过"
      ),
      opposite: list("未穿 没穿 没有穿 未穿着 没穿出去 没上脚 未上身"),
    },
    {
      value: "tried",
      words: list("试穿 试穿过 只试穿 试穿了 试过 试了 试穿了一下 试了一下 只试过 试戴 试戴过 上身试过"),
    },
    {
      value: "washed",
      words: list(
        "洗涤 已洗涤 洗过 洗了 已洗 已洗过 洗过了 水洗过 下过水 已下水 下水洗过 过过水 手洗过 机洗过 清洗过 洗涤过 干洗过"
      ),
      opposite: list("未洗 没洗 没有洗 未下水 没下水 没下过水 未下过水 未水洗 没水洗"),
    },
    {
      value: "used",
      words: list("使用过 用过 用了 已使用 使用了 使用痕迹 有使用痕迹 已用过 用过了"),
      opposite: list("未使用 没使用 没用过 未用 没用 未用过 没有使用"),
    },
    {
      value: "stained",
      words: list(
        "污点 污渍 污迹 有污点 有污渍 油渍 油污 血迹 汗渍 水渍 笔迹 墨迹 口红印 粉底印 粉底 脚印 霉点 脏 弄脏 弄脏了 脏了 脏污 污损 受污 被污染 沾污 沾了污渍 沾到污渍 沾了口红 沾到口红 沾口红 有口红 沾了粉底 沾到粉底 沾了油 沾到油 沾了血 沾上污渍 染色 染了色 发霉 发黄 泛黄 化妆品痕迹 化妆品印"
      ),
      opposite: list("干净 很干净 干干净净 干净整洁"),
    },
    { value: "smell", words: list("异味 有异味 气味 有气味 有味道 香水味 有香水味 烟味 有烟味 汗味 有汗味") },
    {
      value: "damaged",
      words: list(
        "损坏 已损坏 坏了 弄坏 弄坏了 破损 有破损 破了 划痕 有划痕 刮花 刮痕 磨损 勾丝 勾丝了 抽丝 破洞 有破洞 有洞 裂开 开裂 裂了 裂痕 断了 断裂 变形 变形了 撕破 撕破了 撕裂 摔坏 摔坏了 碎了 碎裂 烂了 受损 人为损坏 人为破损 凹陷 磕碰 掉漆 烫坏 烧坏"
      ),
      opposite: list("无损 没坏 未损坏"),
    },
    {
      value: "altered",
      words: list(
        "修改 修改过 改过 已修改 改了 改过尺寸 裁剪过 改短 改短了 改小 改小了 剪短 剪短了 加工 加工过 已加工 加工过了 自行加工 染过 自行改动 改动过"
      ),
    },
    {
      value: "repaired",
      words: list("未授权维修 未经授权维修 私自维修 自行维修 自己维修过 私拆 拆机 私自拆机 拆修过"),
    },
    {
      value: "activated",
      words: list("激活 已激活 激活了 激活过 联网激活"),
      opposite: list("未激活 没激活 没有激活"),
    },
    {
      value: "opened",
      words: [
        ...list(
          "拆封 已拆封 拆封了 拆开 拆开了 已拆开 开封 已开封 开封了 启封 打开过 拆过 拆开过 打开包装 拆包装"
        ),
        ...forms(BOXES, "拆开 拆了 已拆 拆开了 已拆开 打开 打开了 已打开 拆封 已拆封"),
        ...forms("塑封 封条 封口 封膜 封装 密封", "已拆 拆了 被拆 已拆封 破坏 已破坏 撕了 已撕"),
      ],
      opposite: [
        ...list(
          "未拆封 没拆封 没有拆封 未开封 没开封 未拆 没拆 没拆开 未拆开 原封不动 原封 未拆包装 没拆包装 全新未拆 全新未拆封"
        ),
        ...forms(BOXES, "未拆 没拆 未拆开 没打开 未打开"),
        ...forms("塑封 封条 封口 封膜 封装 密封", "完好 完整 未拆 没拆 还在"),
      ],
    },
    {
      value: "packaging",
      words: [
        "包装不完整",
        ...forms(BOXES, `${INCOMPLETE} 破损 破了 破 坏了 损坏 扔了 丢弃 压坏 烂了 变形`),
        ...forms(`${LACKING} 扔了`, BOXES),
      ],
      opposite: [...forms(BOXES, `${COMPLETE} ${UNHURT}`), ...forms(HAVING, BOXES)],
    },
    {
      value: "noSlip",
      words: forms(`${LACKING} 没写 没放 未放`, "退货说明单 退货单 说明单 退货纸条 纸条 退货说明"),
      opposite: forms("有 附 附了 已附 带 写了 放了 附有", "退货说明单 退货单 说明单 退货纸条 纸条 退货说明"),
    },
    {
      value: "noTracking",
      words: forms(
        "没有 没 无 缺 缺少 未提供 没提供 没填 未填 没给",
        "物流单号 单号 快递单号 运单号 退货单号"
      ),
      opposite: forms("有 已提供 提供了 已填 填了 已填写", "物流单号 单号 快递单号 运单号 退货单号"),
    },
    {
      value: "otherCourier",
      words: ["非指定快递", ...forms("没用 未用 没有用 不是 没走 未使用 没使用", "指定快递")],
      opposite: forms("用 使用 用了 走 是", "指定快递"),
    },
    {
      value: "collect",
      words: list("到付 快递到付 运费到付 邮费到付 到付件 到付寄回 到付包裹"),
      opposite: list("非到付 不到付"),
    },
    {
      value: "swapped",
      words: list(
        "空包裹 空包 调包 掉包 被调包 被掉包 换了货 寄回的不是原商品 不是原商品 不是本店商品 非本店商品 退回的是别的商品"
      ),
      opposite: list("是原商品 是本店商品"),
    },
    {
      value: "confirmed",
      words: list(
        "购买时已确认不退 已确认不适用 购买时已确认 购买时确认过 下单时已确认 下单时确认不退 已单独确认 购买时单独确认 单独确认不退"
      ),
      opposite: list("购买时没确认 购买时未确认 没有单独确认 未单独确认 没单独确认"),
    },
    {
      value: "declaredDefect",
      words: list("声明瑕疵 已声明瑕疵 瑕疵已声明 购买时声明瑕疵 已说明瑕疵"),
    },
    { value: "nearExpiry", words: list("临期 临期商品 临近保质期 快过期") },
    {
      value: "noService",
      words: forms(
        "不支持 无 没有 没开通 未开通 不参加",
        "七天无理由 7天无理由 七天无理由退货 7天无理由退货 七天无理由退换货 7天无理由退换货 七天无理由服务"
      ),
      opposite: forms(
        "支持 有 开通了 参加 已开通",
        "七天无理由 7天无理由 七天无理由退货 7天无理由退货 七天无理由退换货 7天无理由退换货 七天无理由服务"
      ),
    },
    {
      value: "quality",
      words: [
        ...list(
          "质量问题 有质量问题 质量不好 质量差 质量不合格 产品质量问题 做工问题 做工差 做工粗糙 做工不好 开线 开线了 脱线 脱线了 线头 线头多 跳线 开胶 开胶了 脱胶 脱胶了 非人为损坏 非人为破损 拉链坏了 拉链坏 拉链拉不上 有色差 色差 色差大 色差严重 色差太大 掉毛 掉色 褪色 起球 缩水"
        ),
        ...list(
          "瑕疵 有瑕疵 次品 残次品 残次 质量瑕疵 故障 有故障 性能故障 功能故障 不能用 无法使用 用不了 开不了机 不能开机 无法开机 假货 假的 是假货 收到就坏了 收到就是坏的 收到就破了 收到时破损 到货破损 到手就坏 来就坏了"
        ),
      ],
      opposite: list("质量没问题 质量没有问题 质量合格 质量好 质量很好"),
    },
    {
      value: "wrong",
      words: list(
        "发错货 发错 错发 发错了 发错货了 发错颜色 发错尺码 发错款 发错款式 发错型号 颜色发错 尺码发错 款式发错 颜色发错了 尺码发错了 收到商品不符 商品不符 与描述不符 描述不符 商品与描述不符 与订单不符 货不对板 不是我买的 和图片不一样 与图片不一样 和图片不符 与图片不符 图片不符 实物与图片不符 实物与描述不符 和描述不一样 和描述不符 货不对版"
      ),
      opposite: list("与描述相符 描述相符"),
    },
    {
      value: "missing",
      words: list(
        "漏发货 漏发 漏发了 少发 少发了 少发货 少件 少货 缺件 少件/漏发 数量不对 数量不符 少了一件 少一件 少发一件 漏发一件 没收齐"
      ),
      opposite: list("没少件 数量对 数量正确"),
    },
    {
      value: "transit",
      words: forms(
        "快递 物流 运输 运输途中 运输中 途中",
        "破损 损坏 弄坏 压坏 造成破损 造成损坏 造成的破损 造成的损坏"
      ),
    },
    {
      value: "mind",
      words: list(
        "七天无理由 7天无理由 七天无理由退换货 7天无理由退换货 七天无理由退货 7天无理由退货 无理由 个人原因 不喜欢 不想要 不想要了 拍错 拍错了 多拍 买错 买错了 不适合 不合适 尺寸不合适 尺码不合适 大了 小了 偏大 偏小 太大 太小 买大了 买小了 买大 买小 拍大了 拍小了 穿不下 穿不上 穿不了 不合身 不合脚 不好看 不适合自己 后悔了 重复购买 买多了 不需要了 不需要 效果不好 多拍/错拍/不想要"
      ),
    },
    ...GOODS,
  ],
  fillers: list(
    "客户 买家 顾客 客人 说 反馈 反映 申请 退货 退换 要求退货 想退 衣服 衣物 商品 宝贝 货 货物 东西 产品 原因 上面 上 里面 表面 地方 处"
  ),
} as const satisfies Vocabulary;

/** What a text about goods that come back may say. */
export type ReturnWord = (typeof RETURN_VOCABULARY)["meanings"][number]["value"];
