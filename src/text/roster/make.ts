/** Making and checking a month: form, command, preview, score. */
export const ROSTER_MAKE = {
  "roster.build.title": { zh: "生成月排班表", en: "Build a month's roster" },
  "roster.build.month": { zh: "月份", en: "Month" },
  "roster.build.profile": { zh: "班次方案", en: "Shift profile" },
  "roster.build.demand": { zh: "每班人数", en: "People per shift" },
  "roster.build.leave": { zh: "已批的假", en: "Granted leave" },
  "roster.build.wishes": { zh: "心愿", en: "Wishes" },
  "roster.build.locked": { zh: "固定的班", en: "Locked cells" },
  "roster.build.promotions": { zh: "大促日加人", en: "Promotion days" },
  "roster.regenerate.title": { zh: "保留改动，重排其余", en: "Keep the edits, redo the rest" },
  "roster.regenerate.done": {
    zh: "「{sheet}」重排好了，改了 {cells} 格；手改的都还在。",
    en: "“{sheet}” is redone, cells changed: {cells}; what was edited by hand is as it was.",
  },
  "roster.regenerate.same": {
    zh: "「{sheet}」没有更好的排法：手改的不动，其余也不用改。",
    en: "“{sheet}” can't be made better: with the hand edits kept, nothing needs to change.",
  },
  "roster.regenerate.older": {
    zh: "「{sheet}」是旧版本排的，分不清哪些格是手改的，重排会丢掉改动。请另做一份比较。",
    en: "“{sheet}” was made by an earlier version that doesn't tell hand edits apart, so redoing it would lose them. Make another one to compare.",
  },
  "roster.regenerate.out": {
    zh: "v{version} 已经发出去了：写入以后要再发布一版，大家才知道改了什么。",
    en: "v{version} is out with the group: publish again after writing, so that everybody hears what changed.",
  },
  "roster.regenerate.kept": {
    zh: "保留手改的 {kept} 格，另改 {changed} 格；分数 {before} → {after}（越少越好）。",
    en: "Cells edited by hand and kept: {kept}; others changed: {changed}; points {before} → {after} (fewer are better).",
  },
  "roster.regenerate.rhythm": {
    zh: "换班次 {changes} → {changesNow}%，单休 {singles} → {singlesNow}%，最长连上 {longest} → {longestNow} 天。",
    en: "Changes of shift {changes} → {changesNow}%, single rests {singles} → {singlesNow}%, longest run {longest} → {longestNow} days.",
  },
  "roster.granted.days": {
    zh: "请假登记里已批准的 {days} 天已经算进去。",
    en: "Days of leave granted in the register and kept: {days}.",
  },
  "roster.standing.kept": {
    zh: "现在这张班表上的假照旧：{leave}。",
    en: "Leave on the roster in use stays: {leave}.",
  },
  "roster.standing.givenUp": {
    zh: "现在这张班表上的假这次放弃了：{leave}。",
    en: "Leave on the roster in use that is given up here: {leave}.",
  },
  "roster.granted.unknown": {
    zh: "请假登记里批了假的「{lines}」不在人员表里，没有算：请改姓名。",
    en: "Granted leave of “{lines}” names nobody of the staff list and doesn't count: put the name right.",
  },
  "roster.people.title": { zh: "人员的约束", en: "What holds for whom" },
  "roster.people.agree": { zh: "确认人员的约束", en: "Agree to what holds for whom" },
  "roster.people.who": { zh: "谁，什么", en: "Who, what" },
  "roster.people.lead": {
    zh: "从备注里读出来的，确认了才算。",
    en: "Read from the remarks; it holds once you have agreed.",
  },
  "roster.people.touches": {
    zh: "只在「{settings}」里记下确认的约束，不改人员表。",
    en: "Only “{settings}” is written: what was agreed to. The staff list stays as it is.",
  },
  "roster.people.done": {
    zh: "记下了：排班要守 {count} 条约束。",
    en: "Kept. Constraints that rosters go by: {count}.",
  },
  "roster.people.go": { zh: "就按勾选的排", en: "Go by what is ticked" },
  "roster.people.unread": {
    zh: "「{remark}」没看懂，不算。",
    en: "“{remark}” wasn't understood and doesn't count.",
  },
  "roster.people.open": { zh: "待确认", en: "to be agreed" },
  "roster.people.held": { zh: "已确认", en: "agreed" },
  "roster.people.is.onlyNights": { zh: "只上晚班", en: "nights only" },
  "roster.people.is.onlyDays": { zh: "只上白班", en: "days only" },
  "roster.people.is.noNights": { zh: "不上晚班", en: "no nights" },
  "roster.people.is.onlyWeekends": { zh: "只上周末", en: "weekends only" },
  "roster.people.is.noWeekends": { zh: "周末不上班", en: "no weekends" },
  "roster.people.is.gone": { zh: "已离职，不排", en: "has left, not rostered" },
  "roster.people.notRead": {
    zh: "备注没看懂，没有算：{people}。要算的，把备注写成整句（如「不上晚班」「周末休」），或在草稿里固定。",
    en: "Remarks that weren't understood, so they don't count: {people}. Where they should, write a plain phrase (“no nights”) or fix cells in the draft.",
  },
  "roster.people.unasked": {
    zh: "备注里的约束还没确认，这次没有算：{people}。",
    en: "Remarks that nobody has agreed to, so they didn't count: {people}.",
  },
  "roster.build.policy": { zh: "店里的排班要求", en: "What the shop wants" },
  "roster.policy.everyDay": {
    zh: "每天要 {need} 人，一共 {people} 人",
    en: "every day needs {need} people, and there are {people}",
  },
  "roster.policy.oneDay": {
    zh: "这一天要 {need} 人，一共 {people} 人",
    en: "this day needs {need} people, and there are {people}",
  },
  "roster.policy.shifts": {
    zh: "一个月要 {asked} 个班，{people} 人各休 {rests} 天只有 {have} 个；每人最多能休 {most} 天",
    en: "the month needs {asked} shifts, and {people} people with {rests} rests each have {have}; {most} rests each are possible at most",
  },
  "roster.policy.runs": {
    zh: "{days} 天里连上最多 {run} 天，至少要休 {least} 天，写的是 {rests} 天",
    en: "runs of at most {run} days in {days} take {least} rests at least, and {rests} are asked",
  },
  "roster.policy.weeks": {
    zh: "{weeks} 个整周每周休 {weekly} 天就是 {least} 天，整月只写了 {rests} 天",
    en: "{weekly} rests in each of {weeks} weeks are {least}, and the month has {rests}",
  },
  "roster.policy.weekends": {
    zh: "要休 {asked} 个整周末，这个月只有 {have} 个",
    en: "{asked} free weekends are asked, and the month has {have}",
  },
  "roster.policy.byCover": {
    zh: "按每天 {people} 人，每人可休 {rests} 天；手册写 {handbook} 天。",
    en: "With {people} people a day everybody can rest {rests} days; the handbook says {handbook}.",
  },
  "roster.policy.byLaw": {
    zh: "手册 {handbook} 天，法律至少 {lawful} 天。",
    en: "The handbook says {handbook} days, law at least {lawful}.",
  },
  "policy.title": { zh: "怎么排", en: "How to roster" },
  "policy.rests": { zh: "每人月休几天", en: "Rests a month" },
  "policy.longestRun": { zh: "最多连上几天", en: "Days in a row, at most" },
  "policy.nights": { zh: "最多连几晚", en: "Nights in a row, at most" },
  "policy.weekendsOff": { zh: "至少休几个周末", en: "Free weekends, at least" },
  "policy.pairs": { zh: "休息连两天", en: "Rests in pairs" },
  "policy.changes": { zh: "早晚少换", en: "Few changes of shift" },
  "policy.hold.must": { zh: "必须", en: "must" },
  "policy.hold.try": { zh: "尽量", en: "try" },
  "policy.hold.off": { zh: "不管", en: "never mind" },
  "policy.byCover": { zh: "按人手", en: "by cover" },
  "policy.free": { zh: "尽量", en: "try" },
  "policy.byRules": { zh: "按规则休 {rests} 天", en: "{rests} rests, as the rules say" },
  "policy.hint": {
    zh: "填了的必须做到，空着的尽量做到；休息天数空着就按人手建议。",
    en: "What is filled in must be kept, what is blank is tried; rests left blank are proposed by cover.",
  },
  "policy.number": {
    zh: "请填 {least} 到 {most} 的整数，或者空着。",
    en: "Please enter a whole number from {least} to {most}, or leave it blank.",
  },
  "roster.policy.rule": { zh: "按排班要求", en: "As asked for rosters" },
  "roster.build.ease": { zh: "放宽的规定", en: "Rules that are eased" },
  "roster.build.seconds": { zh: "最多用几秒", en: "Seconds at most" },
  "roster.build.unknownPerson": {
    zh: "请假、心愿或固定班里的 {names} 不在人员表「{sheet}」里，没有排。请核对姓名或工号。",
    en: "{names} of the leave, wishes or locked cells are not in the staff list “{sheet}”; nothing was built. Please check the name or number.",
  },
  "roster.build.otherDays": {
    zh: "{names} 的请假、心愿或固定班没有一天在 {month} 里，没有排。请核对日期。",
    en: "The leave, wishes or locked cells of {names} have no day in {month}; nothing was built. Please check the dates.",
  },
  "roster.build.invalid": {
    zh: "排班的条件有误，什么都没写：{reasons}",
    en: "What was asked is not possible, and nothing was written: {reasons}",
  },
  "roster.shiftsDamaged": {
    zh: "班次表「{sheet}」里有读不懂的行，什么都没写。请检查开始、结束和工时。",
    en: "The shift table “{sheet}” has rows that cannot be read, so nothing was written. Please check start, end and hours.",
  },
  "roster.rule.whole": {
    zh: "规则 {rule} 写的是「{value}」，排班用不了：要 {least} 到 {most} 的整数。请改规则表的 {cell}。",
    en: "Rule {rule} says “{value}”, which no roster can be made by: it takes a whole number from {least} to {most}. Please change {cell} of the rule table.",
  },
  "roster.rule.hours": {
    zh: "规则 {rule} 写的是「{value}」，排班用不了：要 0 到 {most} 的小时数。请改规则表的 {cell}。",
    en: "Rule {rule} says “{value}”, which no roster can be made by: it takes hours from 0 to {most}. Please change {cell} of the rule table.",
  },
  "roster.rule.span": {
    zh: "规则 {rule} 写的是「{value}」，排班用不了：要从几点到几点，如 9:00-17:30。请改规则表的 {cell}。",
    en: "Rule {rule} says “{value}”, which no roster can be made by: it takes a time from–to, such as 9:00-17:30. Please change {cell} of the rule table.",
  },
  "roster.rule.pairs": {
    zh: "规则 {rule} 写的是「{value}」，排班用不了：要写成 晚→白，几对之间用 | 隔开，没有就写 无。请改规则表的 {cell}。",
    en: "Rule {rule} says “{value}”, which no roster can be made by: it takes pairs such as 晚→白, joined by |, or 无 for none. Please change {cell} of the rule table.",
  },
  "roster.rule.unset": {
    zh: "规则 {rule} 还没有数值，排不了班。请填规则表的 {cell}。",
    en: "Rule {rule} has no value yet, so no roster can be made. Please fill in {cell} of the rule table.",
  },
  "roster.ruleChanged": {
    zh: "这张班表按规则 {rule} = {made} 排，规则表现在是 {now}；重新生成才会用新的",
    en: "this roster was made by rule {rule} = {made}; the rule table says {now} now, which counts once it is built again",
  },
  "roster.check.month": { zh: "月份", en: "Month" },
  "roster.build.touches": {
    zh: "将写入新工作表「{sheet}」{area}，不改其他单元格",
    en: "Writes the new sheet “{sheet}” {area}; no other cell changes",
  },
  "roster.build.done": { zh: "已写入「{sheet}」。", en: "“{sheet}” was written." },
  "roster.build.progress": {
    zh: "正在排班，已得分 {score}",
    en: "Building the roster, score so far {score}",
  },
  "roster.build.seeking": {
    zh: "正在排班，还有 {open} 处没排开",
    en: "Building the roster, still in the way: {open}",
  },
  "roster.build.stopped": {
    zh: "已停止：这是停下来时最好的一版，再算一会儿可能更好。",
    en: "Stopped: this is the best there was by then; more time may find a better one.",
  },
  "roster.build.impossible": {
    zh: "排不出来，什么都没写：{reasons}",
    en: "There is no such roster, and nothing was written: {reasons}",
  },
  "roster.build.unfinished": {
    zh: "时间内没有排出满足全部硬性规定的班表，什么都没写：{reasons}",
    en: "No roster that keeps every hard rule was found in time, and nothing was written: {reasons}",
  },
  "roster.build.cancelled": { zh: "已停止，什么都没写。", en: "Stopped; nothing was written." },
  "roster.build.failed": {
    zh: "排班引擎没有启动（{reason}），什么都没写。",
    en: "The roster engine did not start ({reason}); nothing was written.",
  },
  "roster.form.title": { zh: "新排一个月要知道的", en: "What a new month starts from" },
  "roster.check.title": { zh: "检查班表", en: "Check the roster" },
  "roster.check.none": {
    zh: "这个工作簿里没有店务助手写的班表。请先生成一张。",
    en: "This workbook has no roster written by ShopOps. Please build one first.",
  },
  "roster.check.broken": {
    zh: "「{table}」的表头被改过，找不到这些列：{columns}。请改回来再检查。",
    en: "The headers of “{table}” were changed; these columns are missing: {columns}. Please restore them and check again.",
  },
  "roster.rotation.title": { zh: "按固定轮班表排月班", en: "Build a month from a weekly rotation" },
  "roster.rotation.short": {
    zh: "{people} 个人轮不开：一周要 {needed} 个班，除去休息最多能上 {most} 个，缺 {missing} 个。请减少每班人数或加人。",
    en: "{people} people are not enough for a rotation: a week needs {needed} shifts, rests leave at most {most}, {missing} are missing. Please ask for fewer people per shift or add people.",
  },
  "roster.rotation.notFound": {
    zh: "没有找到 {people} 个人都能轮的固定轮班表，什么都没写。请减少每班人数，或改用「生成月排班表」。",
    en: "No weekly rotation was found for {people} people, so nothing was written. Please ask for fewer people per shift, or build the month's roster instead.",
  },
  "roster.rotation.tooMany": {
    zh: "固定轮班表最多排 {most} 个人，现在有 {people} 个。请改用「生成月排班表」。",
    en: "A weekly rotation holds at most {most} people; there are {people}. Please build the month's roster instead.",
  },
  "roster.rotation.done": {
    zh: "已写入「{sheet}」，有 {open} 个班还没有人上。",
    en: "“{sheet}” was written; {open} shifts have nobody yet.",
  },
  "roster.rotation.away": {
    zh: "{person} {day}：轮到「{shift}」，但请假了",
    en: "{person}, {day}: due on “{shift}” but on leave",
  },
  "roster.rotation.locked": {
    zh: "{person} {day}：轮到「{shift}」，但固定了别的",
    en: "{person}, {day}: due on “{shift}” but locked to something else",
  },
  "roster.rotation.notEmployed": {
    zh: "{person} {day}：轮到「{shift}」，但不在职",
    en: "{person}, {day}: due on “{shift}” but not employed",
  },
  "roster.rotation.notAllowed": {
    zh: "{person} {day}：轮到「{shift}」，但不能上这个班",
    en: "{person}, {day}: due on “{shift}” but may not work it",
  },

  "cover.title": { zh: "每天要几人", en: "People each day" },
  "cover.hint": { zh: "清空就按建议。", en: "Empty a field for the proposal." },
  "cover.proposed": { zh: "建议 {people} 人", en: "proposed: {people}" },
  "cover.number": { zh: "请填 0 到 {most} 的整数。", en: "Enter a whole number from 0 to {most}." },

  "rosterView.title": { zh: "排班", en: "Roster" },
  "rosterView.tabs": { zh: "排班的两处", en: "Two parts of rosters" },
  "rosterView.tab.prepare": { zh: "准备", en: "Prepare" },
  "rosterView.tab.month": { zh: "这个月", en: "This month" },
  "rosterView.noneWritten": { zh: "还没有排好的月份。", en: "No month has been rostered yet." },
  "rosterView.prepareOne": { zh: "准备一个月", en: "Prepare a month" },
  "rosterView.problems": { zh: "{title} 的问题", en: "Findings of {title}" },
  "rosterView.noStaff": {
    zh: "没有找到人员表。请准备一张表：第一行是标题（如 工号、昵称、组别），下面一人一行，再回到这里。",
    en: "No staff list was found. Make one with a header row (such as number, nickname, group) and one person a row, then come back.",
  },
  "rosterView.staffInUse": {
    zh: "人员取自「{title}」，共 {people} 人。",
    en: "Staff from “{title}”: {people} people.",
  },
  "rosterView.changeStaff": { zh: "换一张人员表", en: "Use another list" },
  "rosterView.summary": {
    zh: "{people} 人；晚班 {fewest}–{most} 天，工时相差最多 {hours} 小时。",
    en: "{people} people; {fewest}–{most} nights each, hours differ by {hours} at most.",
  },
  "rosterView.provisional": {
    zh: "这一年的调休安排还没有公布，周末和法定节日先按规定推算，公布后请再检查。",
    en: "The holiday notice for this year is not out yet: weekends and statutory days are assumed; check again when it is published.",
  },
  "rosterView.unmet": { zh: "未满足 {count} 个愿望：{wishes}", en: "Wishes not met ({count}): {wishes}" },
  "rosterView.unmetMore": {
    zh: "未满足 {count} 个愿望：{wishes} 等",
    en: "Wishes not met ({count}): {wishes} …",
  },
  "rosterView.newMonth": { zh: "新建班表", en: "New roster" },
  "rosterView.month": { zh: "月份", en: "Month" },
  "rosterView.profile": { zh: "班次", en: "Shifts" },
  "rosterView.profileHint": {
    zh: "手册里有两套时间，请选店里在用的一套。",
    en: "The handbook has two sets of times; choose the one your shop uses.",
  },

  "roster.profile.S0": { zh: "白 9:00–17:30，晚 17:00–23:30", en: "Day 9:00–17:30, night 17:00–23:30" },
  "roster.profile.S3": {
    zh: "白 8:30–17:30，晚 17:30–次日 1:00",
    en: "Day 8:30–17:30, night 17:30–1:00",
  },

  "rosterView.generate": { zh: "生成预览", en: "Make a preview" },
  "rosterView.remake": { zh: "保留我改的，重排其余", en: "Keep my edits, redo the rest" },
  "rosterView.another": { zh: "另做一份", en: "Make another one" },
  "rosterView.rotate": { zh: "按固定轮班", en: "Weekly rotation" },
  "rosterView.rotateHint": {
    zh: "固定轮班：每人每周换一行，月月接着轮，不必每月重排。",
    en: "Weekly rotation: everybody moves on a row each week, month after month.",
  },
  "rosterView.rotation.fresh": {
    zh: "新的固定轮班表，{weeks} 周一轮。",
    en: "A new rotation of {weeks} weeks.",
  },
  "rosterView.rotation.continued": {
    zh: "接着上个月的固定轮班表，{weeks} 周一轮。",
    en: "Last month's rotation goes on; {weeks} weeks.",
  },
  "rosterView.rotation.open": { zh: "还没有人上：{shift}", en: "Nobody yet: {shift}" },
  "rosterView.rotation.noPromotions": {
    zh: "固定轮班每天人数一样，大促日没有加人；写入后请手工加。",
    en: "A rotation has the same people every day: promotion days got nobody more. Add them by hand afterwards.",
  },
  "rosterView.previewTitle": { zh: "班表预览", en: "Roster preview" },
  "rosterView.grid": { zh: "班表，可左右滚动", en: "Roster, scrolls sideways" },
  "rosterView.person": { zh: "姓名", en: "Name" },
  "rosterView.count.hours": { zh: "工时", en: "Hours" },
  "rosterView.count.nights": { zh: "晚班", en: "Nights" },
  "rosterView.count.weekends": { zh: "周末", en: "Weekends" },
  "rosterView.count.rests": { zh: "休息", en: "Rests" },
  "rosterView.cover": { zh: "在岗 {code}", en: "On {code}" },
  "rosterView.findings": { zh: "需要留意", en: "Worth a look" },
  "rosterView.noFindings": { zh: "没有发现问题。", en: "Nothing found." },
  "rosterView.impossible": { zh: "按现在的要求排不出来", en: "This can't be rostered as asked" },
  "rosterView.shortage": {
    zh: "其他规定都守住的话，缺 {shifts} 个班：",
    en: "With every other rule kept, {shifts} shifts stay open:",
  },
  "rosterView.eased": { zh: "这次放宽：", en: "Eased this time:" },
  "rosterView.dropWay": { zh: "不放宽", en: "Don't ease" },
  "rosterView.dropWayOf": { zh: "不放宽：{way}", en: "Don't ease: {way}" },
  "rosterView.count.holidays": { zh: "节日", en: "Holidays" },
  "rosterView.waysOut": { zh: "最省的办法：", en: "The cheapest ways out:" },
  "rosterView.check": { zh: "检查 {title}", en: "Check {title}" },

  "score.title": { zh: "公平", en: "Fairness" },
  "score.table": {
    zh: "每人的工时和班数，可左右滚动",
    en: "Hours and shifts of each person, scrolls sideways",
  },
  "score.total": {
    zh: "扣 {points} 分；无论怎么排至少要扣 {bound} 分。",
    en: "{points} points; no roster has fewer than {bound}.",
  },
  "score.proven": {
    zh: "扣 {points} 分，已证明没有更好的排法（下限 {bound}）。",
    en: "{points} points, proven to be the best there is (bound {bound}).",
  },
  "score.minutes": {
    zh: "工时最多差 {by} 小时（{most}最多，{least}最少）：{points} 分",
    en: "Hours differ by up to {by} ({most} most, {least} least): {points} points",
  },
  "score.nights": {
    zh: "晚班最多差 {by} 个（{most}最多，{least}最少）：{points} 分",
    en: "Nights differ by up to {by} ({most} most, {least} least): {points} points",
  },
  "score.weekends": {
    zh: "周末班最多差 {by} 个（{most}最多，{least}最少）：{points} 分",
    en: "Weekend days differ by up to {by} ({most} most, {least} least): {points} points",
  },
  "score.holidays": {
    zh: "节日班最多差 {by} 个（{most}最多，{least}最少）：{points} 分",
    en: "Holidays differ by up to {by} ({most} most, {least} least): {points} points",
  },
  "score.wish": { zh: "没有满足的愿望：{points} 分", en: "Wishes not met: {points} points" },
  "score.longRun": { zh: "连上班太久：{points} 分", en: "Long runs of work: {points} points" },
  "score.changes": {
    zh: "相邻两天换班的次数多了：{points} 分",
    en: "More changes of shift than need be: {points} points",
  },
  "score.singles": {
    zh: "单独休一天的次数多了：{points} 分",
    en: "More single days of rest than need be: {points} points",
  },
  "score.islands": {
    zh: "休息之间只上一天班：{points} 分",
    en: "Single days of work between rests: {points} points",
  },
  "score.nightRuns": {
    zh: "晚班不成段：{points} 分",
    en: "Nights outside blocks: {points} points",
  },
  "score.surplus": {
    zh: "多出来的人没有摊匀：{points} 分",
    en: "Spare people unevenly spread: {points} points",
  },
  "score.rhythm": {
    zh: "节奏：连着上班的日子里 {changes}% 换班，休息里 {singles}% 只休一天，最长连上 {longest} 天，{nights}% 的晚班成段",
    en: "Rhythm: {changes}% of consecutive days change shift, {singles}% of the rests are single days, the longest run is {longest} days, {nights}% of the nights are in blocks",
  },
  "score.islandDays": {
    zh: "有 {islands} 次休息之间只上一天班",
    en: "{islands} times a single day of work stands between rests",
  },
  "score.keep": {
    zh: "和已发布的班表不同：{points} 分",
    en: "Different from the published roster: {points} points",
  },
  "score.brought": {
    zh: "括号里是带进来的：前几个月多上的为正，少上的为负；请假按同事的平均折算。比较时和本月相加。",
    en: "In brackets what is brought along: positive for more in past months, negative for less; leave counts as colleagues' average. It is added to this month when people are compared.",
  },
} as const;
