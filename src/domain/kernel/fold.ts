import type { Cell } from "./cell";

/** Traditional characters of the platform's words with their simplified forms; all others stay. */
const PAIRS =
  "買买賣卖發发貨货訂订單单確确認认達达協协議议關关閉闭絕绝請请應应從从來来換换質质額额運运費费險险電电話话時时間间無无損损壞坏還还給给對对錯错處处實实與与後后會会" +
  "員员號号級级紅红藍蓝黃黄選选擇择記记錄录訴诉據据證证舉举罰罚獎奖勵励職职離离開开動动個个現现續续類类樣样裝装補补償偿價价歸归賬账戶户銀银國国際际務务稅税產产銷销" +
  "門门區区縣县鄉乡東东廣广灣湾遲迟過过進进遠远徑径網网線线當当約约滿满極极準准標标籤签條条責责擔担領领導导師师長长經经餘余緩缓衝冲評评論论讓让郵邮題题們们聯联絡络" +
  "圖图車车幫帮謝谢說说問问貼贴庫库倉仓鎖锁總总計计結结紙纸儲储內内冊册則则響响塊块擾扰擬拟數数顯显檔档歡欢沒没濟济禮礼積积稱称規规諾诺敗败賠赔輕轻輸输違违適适遞递" +
  "項项順顺顧顾鋪铺為为丟丢備备頁页屬属錢钱點点兩两萬万狀状態态權权體体護护報报檢检驗验歷历復复節节舊旧雙双維维誤误惡恶虛虚終终該该屆届圓圆韻韵豐丰優优寶宝轉转審审" +
  "夠够幾几歲岁嘗尝讀读寫写辦办聲声勞劳" +
  "髒脏汙污汚污穢秽褲裤褻亵縮缩綫线釦扣鈕钮殘残異异氣气試试壓压鬆松脫脱針针縫缝綻绽殼壳濕湿黴霉髮发膠胶誌志識识鏈链鍊链錶表腦脑軟软鮮鲜凍冻書书聽听樂乐戲戏載载覽览遊游閒闲雜杂掃扫潔洁衛卫資资訊讯洩泄註注襪袜" +
  "譁哗嘩哗鬧闹罵骂爭争紀纪掛挂齊齐贈赠緊紧寬宽顏颜熱热虧亏爛烂劃划漬渍皺皱縐皱飾饰鑽钻僅仅隻只視视頻频筆笔劑剂藥药嬰婴兒儿臺台碼码層层許许輛辆遺遗夾夹雞鸡魚鱼滯滞攔拦遷迁傳传闆板組组織织監监擋挡嚴严徹彻複复親亲" +
  "機机曠旷編编簽签帳账帐账負负種种憑凭誰谁購购採采匯汇幣币廠厂圍围範范專专詢询緣缘場场獲获嗎吗麼么這这麗丽鬍胡陽阳陰阴隨随難难雲云靜静預预頭头願愿飛飞飯饭館馆駁驳馬马騙骗驚惊" +
  "繫系棄弃綠绿絲丝製制盤盘葉叶飲饮妝妆膚肤醫医療疗隱隐鏡镜貴贵襯衬連连絨绒涼凉調调喪丧覆复劇剧綜综藝艺説说鬥斗幹干衞卫別别將将盜盗亂乱喫吃崗岗帶带著着於于講讲軍军亞亚揚扬學学習习訓训觀观裏里裡里輪轮爲为幟帜溼湿變变廢废財财納纳決决營营羣群礙碍貝贝斷断紐纽遙遥顆颗跡迹腳脚滌涤乾干淨净煙烟燙烫燒烧啓启啟启獨独臨临參参饋馈覈核" +
  "溝沟農农業业設设興兴華华唄呗騷骚貓猫週周頂顶儘尽須须慮虑堅坚談谈纔才並并見见謂谓邊边煩烦託托愛爱慶庆聖圣誕诞趙赵孫孙吳吴鄭郑馮冯陳陈蔣蒋韓韩楊杨呂吕張张鄒邹竇窦蘇苏魯鲁韋韦鳳凤鮑鲍賀贺湯汤羅罗畢毕鄔邬蕭萧龐庞閔闵強强賈贾鐘钟駱骆盧卢鄧邓龔龚陸陆歐欧龍龙聶聂況况詳详細细夥伙創创暱昵訪访階阶傷伤毀毁統统潤润減减績绩彙汇瀏浏" +
  "擊击佔占齡龄貫贯欄栏驛驿墊垫攬揽礎础懷怀曬晒蹤踪擱搁滬沪";

const SIMPLIFIED = new Map<string, string>();
for (let i = 0; i < PAIRS.length; i += 2) SIMPLIFIED.set(PAIRS[i]!, PAIRS[i + 1]!);
const TRADITIONAL = new RegExp(`[${[...SIMPLIFIED.keys()].join("")}]`, "g");

const ASCII = /^[\x20-\x7e]*$/;

/** Nothing to fold and nothing to trim: what nearly every code and number looks like. */
function isPlain(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code <= 0x20 || code > 0x7e) return false;
  }
  return true;
}

/** Full-width digits and letters become plain ones, blanks at the ends go. Example: `plain("１２：３０ ")` → "12:30". */
export function plain(cell: Cell): string {
  if (cell === null) return "";
  const s = String(cell);
  if (isPlain(s)) return s;
  return ASCII.test(s) ? s.trim() : s.normalize("NFKC").trim();
}

/** Simplified characters for traditional ones. Example: `simplified("投訴")` → "投诉". */
export function simplified(text: string): string {
  return text.replace(TRADITIONAL, (c) => SIMPLIFIED.get(c) ?? c);
}

/** Columns repeat a few words; more different ones than this are no column of words. */
const MOST_WORDS = 1000;
const words = new Map<string, string>();

/** For comparing words: plain, simplified, without blanks and case. Example: `wordOf("賣家 已發貨")` → "卖家已发货". */
export function wordOf(cell: Cell): string {
  const text = cell === null ? "" : String(cell);
  let word = words.get(text);
  if (word === undefined) {
    word = simplified(plain(text).toLowerCase().replace(/\s+/g, ""));
    if (words.size < MOST_WORDS) words.set(text, word);
  }
  return word;
}

/** Full-width letters and digits → ordinary ones. Example: `foldWidth("ＳＦ１２３")` → "SF123". */
export function foldWidth(text: string): string {
  return text
    .replace(/[\uFF01-\uFF5E]/g, (ch) => String.fromCharCode(ch.charCodeAt(0) - 0xfee0))
    .replace(/\u3000/g, " ");
}

/** Plain width, simplified, small letters; every character stays at its place. Example: `folded("ＱＱ群組")` → "qq群组". */
export function folded(text: string): string {
  return simplified(foldWidth(text)).replace(/[A-Z]/g, (c) => c.toLowerCase());
}
