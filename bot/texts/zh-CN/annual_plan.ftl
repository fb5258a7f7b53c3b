annual-plan-command-plan = 工作计划：本月做什么，做到哪了
annual-plan-board = 看这个月
annual-plan-write = 录入计划
annual-plan-template = 用范本
annual-plan-add = 加一项
annual-plan-summary = 全年小结
annual-plan-read = 看这项
annual-plan-done = 做完了
annual-plan-again = 改回未完成
annual-plan-skip = 不做了
annual-plan-hand = 定责任人
annual-plan-later = 推后一月
annual-plan-event = 办成活动
annual-plan-meeting = 开会商量
annual-plan-announce = 发成通知
annual-plan-drop = 删掉
annual-plan-ask-plan = 把工作计划的分月安排整段粘贴给我，例如：
    三月份：1、庆祝三八节；2、开工会委员会。
    四月份：1、教工乒乓球赛。
    也可以把 .docx 或 .txt 文件直接发给我。
annual-plan-ask-year = 第一条是哪一年的？例如 2027，比它早的月份算下一年。跳过就按标题里的年份，没有就算今年。
annual-plan-label-plan = 计划
annual-plan-label-year = 年份
annual-plan-preview = 我读到的是（年份　{ $year }）：
    { $plan }

    提交后记进计划，每项都可以再改。
annual-plan-month = { $month }月
annual-plan-template-ask-year = 用哪一年的范本？今年的从这个月排起，明年的排全年。
    范本是学校工会一年里常做的事，先给您看，提交后才记进计划，每项都可以再改。
annual-plan-template-label-year = 年份
annual-plan-template-year = { $word }年
annual-plan-template-preview = <b>{ $year }计划范本</b>　★ 取自一份公开的乡镇教育工会计划，斜体是涉及的人。
annual-plan-template-each-month = 每个月都有
annual-plan-template-line = · { $starred ->
    [yes] ★{" "}
   *[no] {""}
}{ $text }{ $has_audience ->
    [yes] {" "}<i>{ $audience }</i>
   *[no] {""}
}
annual-plan-template-over = { $year }年已经过去了，请另选一年。
annual-plan-audience = { $audience ->
    [delegates] 教代会代表
    [committee] 委员
    [auditors] 经审
    [retired] 退休
    [women] 女教职工
    [young] 青年教师
    [teachers] 教师
    [mentors] 师徒
    [newcomers] 新教师
    [principal] 校长室
    [staff] 有关人员
   *[everyone] 全体
}
annual-plan-file-big = 文件“{ $name }”太大了，最大 { $most } MB。请把图片删掉，或者只把分月的部分粘贴给我。
annual-plan-file-heavy = “{ $name }”展开后内容太多，没有读。请把分月的部分复制粘贴给我。
annual-plan-file-damaged = “{ $name }”打不开，可能没传完整。请用 Word 或 WPS 另存为 .docx 再发。
annual-plan-file-kind = “{ $name }”里不是文字。请发 .docx 或 .txt 文件，或者把计划粘贴给我。
annual-plan-file-doc = “{ $name }”是旧版格式。请用 Word 或 WPS 打开，另存为 .docx 再发，或者把计划粘贴给我。
annual-plan-file-locked = “{ $name }”加了密码，请取消密码再发。
annual-plan-file-odd = “{ $name }”里有不该有的东西，没有读。请把计划粘贴给我。
annual-plan-file-empty = “{ $name }”里没有文字。计划要是图片，请把文字打出来粘贴给我。
annual-plan-taken = 记进计划 { $taken } 项{ $there ->
    [0] {""}
   *[other] ，{ $there } 项早就有了，没有重复记
}。
annual-plan-of = <b>{ $year }年{ $month }月工作安排</b>
annual-plan-of-none = { $year }年{ $month }月还没有工作安排。
annual-plan-coming = <b>下个月（{ $month }月）</b>
annual-plan-line = { $state ->
    [done] ✓{" "}
    [skipped] ✗{" "}
   *[planned] {""}
}{ $number }. { $text }{ $has_owner ->
    [yes] （{ $owner }）
   *[no] {""}
}
annual-plan-task = <b>{ $text }</b>
    { $year }年{ $month }月，{ $state ->
    [done] 做完了
    [skipped] 不做了
   *[planned] 还没做
}{ $has_owner ->
    [yes] ，责任人 { $owner }
   *[no] {""}
}{ $has_why ->
    [yes] {"\u000A"}原因：{ $why }
   *[no] {""}
}
annual-plan-summary-of = <b>{ $year }年工作小结</b>
    做完 { $done } 项，不做 { $skipped } 项，未完成 { $open } 项
annual-plan-sum = { $month }月：做完 { $done }，不做 { $skipped }，未完成 { $open }
annual-plan-card = <b>{ $month }月工会工作</b>
annual-plan-preview-letter = <b>下个月（{ $month }月）的安排</b>，{ $count } 项，请提前准备：
annual-plan-undone-letter = <b>{ $month }月还没完成的</b>，{ $count } 项：
annual-plan-handed = { TEACHER($by) }请您负责{ $month }月的一项工作：{ $text }
annual-plan-long = 这段太长了，请控制在 { $most } 字以内，只粘贴分月的部分。
annual-plan-no-months = 没有读到分月的安排。每个月请另起一行，写成“三月份：1、…”。
annual-plan-many = 一次最多 { $most } 项，现在是 { $now } 项。请分几次粘贴。
annual-plan-text = 每项请写 1 到 { $most } 字，“{ $text }”现在是 { $now } 字。
annual-plan-why = 请写一句原因，{ $most } 字以内。
annual-plan-year = 请发四位数的年份，例如 2027。
annual-plan-unknown = 这项工作已经不在计划里了。
annual-plan-add-ask-text = 加一项什么工作？一句话。
annual-plan-add-label-text = 工作
annual-plan-add-preview = 加进计划：<b>{ $text }</b>
annual-plan-skip-ask-why = 为什么不做了？一句话。
annual-plan-skip-label-why = 原因
annual-plan-skip-preview = 不做了，原因：<b>{ $why }</b>
annual-plan-hand-ask-who = 请谁负责？发姓名或工号。
annual-plan-hand-label-who = 责任人
annual-plan-hand-preview = 请 <b>{ $who }</b> 负责，会私下告诉本人。
