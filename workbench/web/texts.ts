/** Every sentence of the workbench's own page. The add-in brings its own texts. */
export type Locale = "zh-CN" | "en-US";

const TEXTS = {
  product: { zh: "店务助手 试用台", en: "ShopOps workbench" },
  honest: {
    zh: "试用台:代替 Excel 试用和测试加载项的页面,不是 Excel。文件只在本机。",
    en: "Workbench: a stand-in to try and test the add-in, not Excel. Files stay on this machine.",
  },
  plays: { zh: "现在模拟:{name}。", en: " Plays {name}." },
  counts: { zh: "请求 {requests} · 写入 {writes}", en: "{requests} requests · {writes} writes" },
  undo: { zh: "撤消", en: "Undo" },
  redo: { zh: "恢复", en: "Redo" },
  open: { zh: "打开", en: "Open" },
  save: { zh: "保存", en: "Save" },
  nameBox: { zh: "名称框", en: "Name box" },
  addSheet: { zh: "新建工作表", en: "New sheet" },
  allSheets: { zh: "所有工作表", en: "All sheets" },
  tabsLeft: { zh: "向左滚动工作表", en: "Scroll sheets left" },
  tabsRight: { zh: "向右滚动工作表", en: "Scroll sheets right" },
  messages: { zh: "消息", en: "Messages" },
  notices: { zh: "通知", en: "Notices" },
  otherLocale: { zh: "English", en: "中文" },
  otherLocaleTip: { zh: "Switch to English", en: "切换到中文" },
  dark: { zh: "深色", en: "Dark" },
  light: { zh: "浅色", en: "Light" },
  quickAccess: { zh: "文件与撤消", en: "File and undo" },
  ribbon: { zh: "功能区", en: "Ribbon" },
  grid: { zh: "工作表", en: "Worksheet" },
  pane: { zh: "任务窗格", en: "Task pane" },
  closePane: { zh: "关闭任务窗格", en: "Close the task pane" },
  showPane: { zh: "显示任务窗格", en: "Show the task pane" },
  paneWidth: { zh: "任务窗格宽度", en: "Width of the task pane" },
  dropHere: { zh: "松开鼠标,打开这个工作簿", en: "Drop to open this workbook" },
  starting: { zh: "正在启动加载项……", en: "Starting the add-in …" },
  ready: { zh: "加载项已就绪", en: "The add-in is ready" },
  calculating: { zh: "正在计算……", en: "Calculating …" },
  addinFailed: {
    zh: "加载项没有启动:请运行 npm run build,再刷新本页。",
    en: "The add-in did not start: run npm run build, then reload this page.",
  },
  opened: { zh: "已打开「{name}」", en: "Opened “{name}”" },
  saved: {
    zh: "已保存为「{name}」(在浏览器的下载文件夹)",
    en: "Saved as “{name}” (in the browser's downloads)",
  },
  undone: { zh: "已撤消一步", en: "Undid one step" },
  redone: { zh: "已恢复一步", en: "Redid one step" },
  notSupported: {
    zh: "试用台做不了这个操作,工作簿没有变。要用它请在 Excel 里打开。",
    en: "The workbench cannot do this; the workbook is unchanged. Use Excel for it.",
  },
  refused: { zh: "没有执行:{why}", en: "Not done: {why}" },
  unknownFile: {
    zh: "打不开「{name}」:{why}",
    en: "“{name}” cannot be opened: {why}",
  },
  unsavedTitle: { zh: "还有没保存的修改", en: "There are unsaved changes" },
  unsavedBody: {
    zh: "打开「{name}」会丢掉当前工作簿里没保存的修改。",
    en: "Opening “{name}” discards the unsaved changes of this workbook.",
  },
  discard: { zh: "不保存,直接打开", en: "Open without saving" },
  lossTitle: { zh: "保存会丢掉这些内容", en: "Saving would lose this" },
  saveAnyway: { zh: "仍然保存", en: "Save anyway" },
  cancel: { zh: "取消", en: "Cancel" },
} satisfies Record<string, { zh: string; en: string }>;

export type TextKey = keyof typeof TEXTS;

export const pick = (sentence: { zh: string; en: string }, locale: Locale): string =>
  locale === "zh-CN" ? sentence.zh : sentence.en;

export function text(key: TextKey, locale: Locale, params: Record<string, string> = {}): string {
  return pick(TEXTS[key], locale).replace(/\{(\w+)\}/g, (_, name: string) => params[name] ?? "");
}
