/** What the task pane itself says. Commands, findings and functions have files of their own. */
export const PANE = {
  "pane.title": { zh: "店务助手", en: "ShopOps" },
  "pane.navigation": { zh: "功能", en: "Views" },

  "pane.work": { zh: "正在进行", en: "In progress" },

  "view.today": { zh: "今日", en: "Today" },
  "view.roster": { zh: "排班", en: "Roster" },
  "view.damage": { zh: "损坏", en: "Damage" },
  "view.functions": { zh: "函数", en: "Functions" },
  "view.why": { zh: "为什么", en: "Why" },
  "view.settings": { zh: "设置", en: "Settings" },
  "view.help": { zh: "帮助", en: "Help" },

  "action.undo": { zh: "撤销", en: "Undo" },
  "action.cancel": { zh: "停止", en: "Stop" },
  "action.dismiss": { zh: "关闭这条提示", en: "Close this message" },
  "action.next": { zh: "下一步", en: "Next" },
  "action.write": { zh: "写入", en: "Write" },
  "action.back": { zh: "返回修改", en: "Back" },

  "severity.red": { zh: "违规", en: "Violation" },
  "severity.yellow": { zh: "提醒", en: "Warning" },
  "severity.info": { zh: "说明", en: "Note" },

  "form.choose": { zh: "请选择", en: "Choose" },

  "adopt.found": {
    zh: "找到「{title}」，{rows} 行。是这张表吗？",
    en: "Found “{title}” with {rows} rows. Is this the one?",
  },
  "adopt.promise": {
    zh: "只读取上面选的列；表里的其他内容不动。",
    en: "Only the columns chosen above are read; nothing else in the table is touched.",
  },
  "adopt.use": { zh: "就用这张表", en: "Use this table" },
  "adopt.none": { zh: "没有这一列", en: "No such column" },

  "today.title": { zh: "今日", en: "Today" },
  "today.due": { zh: "到期的事", en: "Due" },
  "today.nothingDue": { zh: "今天没有到期的单子。", en: "Nothing falls due today." },
  "today.next": { zh: "下一步", en: "Next" },
  "due.over": { zh: "已超期", en: "Overdue" },
  "due.today": { zh: "今天", en: "Today" },
  "due.soon": { zh: "快到期", en: "Soon" },

  "first.title": { zh: "从哪件事开始？", en: "Where to begin?" },
  "first.lead": {
    zh: "三件事都在您自己的工作簿里做，写入之前先说明会改哪里。",
    en: "All three work in your own workbook and say what they will change before they change it.",
  },
  "first.skip": { zh: "跳过", en: "Skip" },
  "first.roster.title": { zh: "排一个月的班", en: "Roster a month" },
  "first.roster.text": {
    zh: "用您现有的人员表，休息、晚班、在岗人数都按规则排好。",
    en: "From your own staff list: rest days, nights and cover by the rules.",
  },
  "first.roster.action": { zh: "去排班", en: "Make a roster" },
  "first.damage.title": { zh: "登记破损件", en: "Record damaged parcels" },
  "first.damage.text": {
    zh: "一件一行，单号查重，接着用您已有的登记表也行。",
    en: "One line each, duplicates found; a register you already keep is fine.",
  },
  "first.damage.action": { zh: "去登记", en: "Open the register" },
  "first.functions.title": { zh: "用公式算时限和金额", en: "Deadlines and amounts by formula" },
  "first.functions.text": {
    zh: "在单元格里输入 =SHOP.，或在这里按要算的事找函数。",
    en: "Type =SHOP. in a cell, or look here by what you want to know.",
  },
  "first.functions.action": { zh: "看函数", en: "See the functions" },

  "damage.title": { zh: "损坏登记", en: "Damage register" },
  "damage.lead": {
    zh: "写入前先说明写到哪一行，写完可以撤销。",
    en: "Says which row before it writes; can be undone afterwards.",
  },
  "damage.create": {
    zh: "这个工作簿里还没有损坏登记表。新建一张工作表来放它，您的其他表不动。",
    en: "This workbook has no damage register yet. A new sheet will hold it; your other sheets stay as they are.",
  },
  "damage.orCreate": {
    zh: "都不是？新建一张登记表，您的其他表不动。",
    en: "None of these? Make a new register; your other sheets stay as they are.",
  },
  "damage.createAction": { zh: "新建登记表", en: "New register" },
  "damage.newLine": { zh: "在「{register}」里添一行", en: "New line in “{register}”" },

  "roster.title": { zh: "排班", en: "Roster" },
  "roster.lead": {
    zh: "选月份，先看预览，再写成一张新工作表。",
    en: "Choose a month, look at the preview, then write it as a new sheet.",
  },
  "roster.noStaff": {
    zh: "没有找到人员表。请准备一张表：第一行是标题（如 工号、昵称、组别），下面一人一行，再回到这里。",
    en: "No staff list was found. Make one with a header row (such as number, nickname, group) and one person a row, then come back.",
  },
  "roster.staffInUse": {
    zh: "人员取自「{title}」，共 {people} 人。",
    en: "Staff from “{title}”: {people} people.",
  },
  "roster.changeStaff": { zh: "换一张人员表", en: "Use another list" },
  "roster.newMonth": { zh: "新建班表", en: "New roster" },
  "roster.month": { zh: "月份", en: "Month" },
  "roster.profile": { zh: "班次", en: "Shifts" },
  "roster.profileHint": {
    zh: "手册里有两套时间，请选店里在用的一套。",
    en: "The handbook has two sets of times; choose the one your shop uses.",
  },
  "roster.profile.S0": { zh: "白 9:00–17:30，晚 17:00–23:30", en: "Day 9:00–17:30, night 17:00–23:30" },
  "roster.profile.S3": { zh: "白 8:30–17:30，晚 17:30–次日 1:00", en: "Day 8:30–17:30, night 17:30–1:00" },
  "roster.generate": { zh: "生成预览", en: "Make a preview" },
  "roster.previewTitle": { zh: "班表预览", en: "Roster preview" },
  "roster.grid": { zh: "班表，可左右滚动", en: "Roster, scrolls sideways" },
  "roster.person": { zh: "姓名", en: "Name" },
  "roster.count.hours": { zh: "工时", en: "Hours" },
  "roster.count.nights": { zh: "晚班", en: "Nights" },
  "roster.count.weekends": { zh: "周末", en: "Weekends" },
  "roster.count.rests": { zh: "休息", en: "Rests" },
  "roster.cover": { zh: "在岗 {code}", en: "On {code}" },
  "roster.findings": { zh: "需要留意", en: "Worth a look" },
  "roster.noFindings": { zh: "没有发现问题。", en: "Nothing found." },
  "roster.impossible": { zh: "按现在的要求排不出来", en: "This can't be rostered as asked" },
  "roster.waysOut": { zh: "最省的办法：", en: "The cheapest ways out:" },
  "roster.written": { zh: "已有的班表", en: "Rosters in this workbook" },
  "roster.check": { zh: "检查 {title}", en: "Check {title}" },
  "roster.checked": { zh: "{title} 的检查结果", en: "Check of {title}" },

  "functions.title": { zh: "函数", en: "Functions" },
  "functions.lead": {
    zh: "按想知道的事来找，例如“退款”“运费”“工时”。",
    en: "Search by what you want to know, such as refund, postage, hours.",
  },
  "functions.search": { zh: "搜索函数", en: "Search functions" },
  "functions.found": { zh: "{count} 个函数", en: "{count} functions" },
  "functions.none": {
    zh: "没有函数提到“{query}”。换个说法试试，例如“时限”。",
    en: "No function mentions “{query}”. Try another word, such as deadline.",
  },
  "functions.arguments": { zh: "参数说明（{count}）", en: "Arguments ({count})" },
  "functions.spills": {
    zh: "结果会铺到旁边的单元格；在表格里请填 pick 参数，只取一格。",
    en: "The result fills the cells beside it; inside a table use the pick argument to get one cell.",
  },
  "functions.help": { zh: "{name} 的完整说明", en: "All about {name}" },
  "functions.insert": { zh: "插入到 {target}", en: "Insert into {target}" },
  "functions.insertName": { zh: "插入到 {target}：{name}", en: "Insert into {target}: {name}" },
  "functions.selectCell": { zh: "先选一个单元格", en: "Select a cell first" },

  "why.title": { zh: "为什么是这个结果", en: "Why this result" },
  "why.lead": {
    zh: "选中用了 SHOP 函数的单元格，这里写明依据。",
    en: "Select a cell with a SHOP function to see what it rests on.",
  },
  "why.noCell": { zh: "还没有选中单元格。", en: "No cell is selected." },
  "why.noFunction": { zh: "{address} 里没有 SHOP 函数。", en: "{address} has no SHOP function." },
  "why.cell": { zh: "单元格 {address}", en: "Cell {address}" },
  "why.noRules": {
    zh: "{name} 只做计算，不依据规则。",
    en: "{name} only computes; it rests on no rule.",
  },
  "why.value": { zh: "规则值：{value}", en: "Value: {value}" },
  "why.source": { zh: "依据：{source}（{id}）", en: "Source: {source} ({id})" },
  "why.quote": { zh: "“{quote}”", en: "“{quote}”" },

  "settings.language": { zh: "语言", en: "Language" },
  "settings.theme": { zh: "外观", en: "Appearance" },
  "settings.theme.auto": { zh: "跟随 Excel", en: "As Excel" },
  "settings.theme.light": { zh: "浅色", en: "Light" },
  "settings.theme.dark": { zh: "深色", en: "Dark" },
  "settings.theme.contrast": { zh: "高对比度", en: "High contrast" },
  "settings.kept": { zh: "工作簿里保存的内容", en: "Kept in this workbook" },
  "settings.keptLead": {
    zh: "除了语言和外观，店务助手只把设置存在工作簿里，不上传任何内容。",
    en: "Apart from language and appearance, ShopOps keeps its settings in the workbook only and sends nothing anywhere.",
  },
  "settings.nothingKept": { zh: "这个工作簿里还没有。", en: "Nothing in this workbook yet." },
  "settings.remove": { zh: "全部移除", en: "Remove everything" },
  "settings.removeAsk": {
    zh: "将移除店务助手建的设置。登记表和班表里的数据留下。确定吗？",
    en: "This removes the settings ShopOps made. Your registers and rosters stay. Are you sure?",
  },
  "settings.removeYes": { zh: "移除", en: "Remove" },

  "help.lead": { zh: "从这里开始，或查一个函数的说明。", en: "Begin here, or look up a function." },
  "help.functions": { zh: "函数说明", en: "Function pages" },
  "help.privacy": { zh: "隐私", en: "Privacy" },
  "help.privacyText": {
    zh: "所有计算都在本机完成。加载之后不联网，不收集使用情况。",
    en: "Everything is computed on this computer. After loading there is no network traffic and no usage data is collected.",
  },
} as const;
