import type { ShiftKind } from "../roster";

/** How much a wish matters; a plain one weighs 5. */
export const WEIGHTS = { weak: 2, strong: 10 } as const;
/** 请假 without a kind (see the contracts). */
export const PLAIN_LEAVE = "事假";

/**
 * Where a denial may stand. `bare`: only right before what it denies. `lead`: before it. `trail`: after it.
 * `both`: either. `away`: after it, or alone, where it says that somebody can't come.
 */
export type DenialPlace = "bare" | "lead" | "both" | "trail" | "away";

/** Half a day. */
export type Half = "am" | "pm";

/** How something is asked for. */
export interface Mood {
  readonly want?: true;
  readonly lock?: true;
  /** 请: before 休 it means leave. */
  readonly ask?: true;
  readonly weight?: number;
}

/**
 * The kinds of leave, each with everything people call it, between bars. Example: 调休 and comp time are
 * one.
 */
export const LEAVE: readonly (readonly [code: string, words: string])[] = [
  ["年假", "年假|年休假|年休|annual leave|annual|vacation|paid leave"],
  ["病假", "病假|sick leave|sick|ill"],
  ["事假", "事假|personal leave|personal"],
  ["调休", "调休|調休|调休假|time off in lieu|in lieu|lieu|comp time|comp day|comp|toil"],
  ["婚假", "婚假|marriage leave|wedding leave"],
  ["产假", "产假|maternity leave"],
  ["陪产", "陪产假|陪产|护理假|paternity leave"],
  ["丧假", "丧假|喪假|bereavement leave|funeral leave"],
];
/** Leave without a kind. Example: 请假. */
export const PLAIN = "请假|休假|请个假|请一天假|一天假|假|leave|time off";
/** Half a day of leave; which half must be said beside it. Example: 半天假. */
export const HALF_LEAVE = "半天假|请半天假|请半天|请个半天假|请半天的假";
/** A day off. Example: 休. */
export const RESTS = "休|休息|休一天|休息一天|轮休|公休|day off|off|rest|rest day";
/** Work, whichever shift. Example: 上班. */
export const WORKS = "上班|来上班|work|working";
/** Work beyond one's own. Example: 加班. */
export const EXTRAS = "加班|加个班|顶班|overtime|an extra shift|extra shift|extra";
/** Shifts by their kind, for those who don't say the letter. Example: 夜班. */
export const KINDS: Readonly<Record<ShiftKind, string>> = {
  day: "白班|白|早班|全白班|day shift|day shifts|day|early shift|early",
  half: "半班|半白班|半白|半天班|half shift|half day shift|half",
  night: "晚班|夜班|晚|夜|night shift|night shifts|night|nights|late shift|late",
  duty: "值班|duty shift|duty",
};
/** Halves of a day. Example: 上午. */
export const HALVES = { am: "上午|morning", pm: "下午|afternoon" } as const;

/** Words that say how something is asked for, and how much it weighs. Example: 最好 weighs 2. */
export const MOODS: readonly (readonly [Mood, string])[] = [
  [
    { want: true },
    "想|想要|要|希望|愿意|乐意|want|wants|want to|wants to|would like|would like to|likes|like|wish|wishes|hopes for|prefer|prefers",
  ],
  [{ want: true, weight: WEIGHTS.strong }, "不能不|不得不|不可不"],
  [{ weight: WEIGHTS.strong }, "一定|一定要|务必|千万|特别|definitely|really|badly"],
  [
    { weight: WEIGHTS.weak },
    "最好|尽量|盡量|尽可能|可能的话|可以的话|方便的话|ideally|if possible|preferably",
  ],
  [{ lock: true }, "固定|锁定|必须|定死|fixed|fix|locked|lock|must"],
  [{ ask: true }, "请|申请|requests|asks for"],
];

/**
 * Words that turn a statement round: where they may stand, their weight (null: that of the statement), the words.
 * Example: 不能 before or after a shift weighs 10.
 */
export const DENIALS: readonly (readonly [DenialPlace, number | null, string])[] = [
  ["bare", null, "不|勿|莫|甭"],
  [
    "lead",
    null,
    "别|别再|不要再|不想再|避开|避免|免排|no|not|avoid|avoids|don't|doesn't|do not|does not|don't want|doesn't want|does not want|would rather not|without",
  ],
  [
    "both",
    null,
    "不要|不想|不想要|不愿|不愿意|不乐意|不肯|不太想|不大想|不怎么想|不是很想|不方便|不适合|不合适|不用|不必|不需要|不会|不去|不值|不同意|不接受|拒绝|没兴趣|不考虑|不希望|不打算|不喜欢",
  ],
  [
    "lead",
    WEIGHTS.strong,
    "千万别|千万别再|千万不要|千万不能|绝不|绝对不|绝对不能|绝对不要|决不|坚决不|打死不|一定别|一定不要|never",
  ],
  [
    "both",
    WEIGHTS.strong,
    "不能|不能够|不可以|不可|无法|没法|没法子|没办法|不得|不准|不许|can't|cannot|can not|won't|will not",
  ],
  [
    "trail",
    WEIGHTS.strong,
    "不行|不成|不可能|上不了|上不成|排不了|值不了|做不了|干不了|顶不住|吃不消|受不了|扛不住|免谈|不干|不做|no way|not possible|impossible|not available|not ok|not okay|not happening",
  ],
  [
    "away",
    WEIGHTS.strong,
    "来不了|来不成|去不了|到不了|到不了岗|上不了班|没空|没时间|没有时间|没有空|不得空|不来|不能来|无法来|没法来",
  ],
];

/** Words that take back what they stand beside. Example: 取消. */
export const CANCELS = "取消|撤销|撤回|作废|收回|销假|cancel|cancels|cancelled|canceled|withdraw|withdraws";
/** Takes back what is named before it, or says by itself what is taken back. */
export const CANCELLED = {
  leave: "不请了|不请假了|不用请假了|不用请了|假不请了|不用请假",
  rest: "不休了|不用休了|不休息了",
} as const;

/** What makes all of a sentence uncertain, or puts something else in its place. Example: 改成. */
export const DOUBTS =
  "如果|要是|假如|假设|除非|的话|但|但是|不过|可是|只要|前提|前提是|否则|不然|要不然|万一|算了|不用了|免了|当我没说|开玩笑|开玩笑的|说着玩|才怪|骗你的|假的|反话|改成|改为|改到|换成|换为|换到|调整到|调整为|调到|挪到|推到|推迟|推迟到|延到|延后|延后到|顺延|更正|写错|错了|实际|实际是|应该是|照常上班|正常上班|if|unless|but|however|maybe|perhaps|just kidding|never mind|nevermind|forget it";
/** What makes a sentence a question, and no request. Example: 能不能. */
export const QUESTIONS =
  "会不会|来不来|去不去|请不请|吗|么|嗎|行吗|好吗|可以吗|可以么|行不行|好不好|可不可以|可否|能否|是否|能不能|能不|要不要|想不想|上不上|休不休|是不是|有没有|成不成|谁|哪天|几号|为什么|怎么|啥|什么|多少|can i|may i|could i|is it ok|possible";
/** Made of words we know, and yet meaning something else or too little. */
export const VAGUE =
  "半天|可能|有可能|很可能|晚上|早上|中午|凌晨|傍晚|夜里|夜间|半夜|今晚|明晚|昨晚|上夜|休想|不是|并不是|不一定|不一定要|不一定能|不都|不全|不特别|不见得|不必须|不固定|不务必|要不|要么|不在|不只|不仅|不但|不光|都行|都可以|也行|也可以|都能|要不是|不要不|上下|能上能下|可上可不上|可休可不休|休不了|休不成|请不了|不批|不给|不给休|不准休|上上|别的|一天班|有班|不排除|不拒绝|不反对|不介意|不避免|不取消|不能取消|不想取消|不要取消|不怕|不嫌|无所谓|随便|白上";
/** Why somebody asks; says nothing of what is asked. */
export const REASONS =
  "有事|家里有事|家中有事|有点事|有急事|有私事|家里有点事|临时有事|身体不舒服|不舒服|人不舒服|生病|生病了|病了|发烧|发烧了|感冒|感冒了|要去医院|去医院|看病|去看病|要看病|体检|去体检|看牙|看牙医|回老家|要回老家|回家|要回家|搬家|要搬家|结婚|参加婚礼|喝喜酒|孩子生病|孩子发烧|小孩生病|小孩发烧|宝宝生病|接孩子|开家长会|家长会|考试|要考试|有考试|去考试|约会|相亲|办事|要办事|出去办事|去办证|朋友来了|family matters|doctor|dentist|exam|a wedding";
/** Verbs of a roster, which say nothing by themselves. */
export const VERBS = "上|排|安排|安排上|排上|能|能上|可以|可|会|来|做|can|will|able to|to work|work on";
/** The speaker, who must have been named right before. */
export const SELVES = "我|咱|本人|我这边|我这|给我|帮我|我自己|i|me|i'm|i am|my";
/** Those who are spoken to, not of. Example: 主管. */
export const TITLES = "主管|店长|组长|经理|老板|领导|老大|部长|hr|boss|manager";
/** Agreement, after what it agrees with. */
export const AGREED = "没问题|没有问题|ok|okay|fine";
/** Words that say nothing of who, when and what. Example: 麻烦. */
export const FILLERS =
  "@所有人|@大家|@全体成员|@all|的|no.|在|是|都|就|一天|工号|同学|那天|当天|这天|一下|帮忙|因为|由于|了|啊|呀|哦|噢|喔|呢|吧|啦|咯|嘛|呗|哈|哈哈|嗯|嗯嗯|好的|收到|谢谢|谢谢大家|谢谢主管|谢谢店长|谢谢领导|谢谢老板|谢谢啦|谢啦|谢了|多谢|感谢|麻烦|麻烦了|麻烦您|麻烦你|辛苦|辛苦了|拜托|拜托了|您好|你好|大家好|主管好|店长好|亲|亲们|亲爱的|不好意思|抱歉|the|on|a|an|is|has|have|takes|take|for|of|shift|shifts|be|from|in|please|thanks|thank you|thx|pls|hi|hello|sorry|would|by";
/** Words between two of a kind. Example: 和. */
export const LISTS = "和|与|跟|及|以及|还有|也|and|&|also|+";
/** Friendly signs that mean nothing; others may mean no. */
export const SMILES =
  "🙏|😊|😂|😅|😁|😄|😃|😀|🙂|😘|🌹|💪|😭|🤝|🥰|☺|❤|^_^|[抱拳]|[微笑]|[玫瑰]|[愉快]|[呲牙]|[合十]";
/** Days that a shop names without saying which they are. */
export const SEASONS =
  "年货节|年货节期间|双十二期间|双12期间|双十一期间|双11期间|大促|大促期间|活动期间|618期间|双旦|双旦期间|春节|春节期间|过年|国庆|国庆期间|月底|月初|月中|上旬|中旬|下旬|年底|元旦|元旦期间|圣诞|圣诞节|最近|过几天|这几天|月末";
