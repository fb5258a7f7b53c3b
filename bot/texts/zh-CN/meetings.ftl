meetings-command-meetings = 会议：通知、请假、议题、督办
meetings-name = { $has_title ->
    [yes] { $title }
   *[no] { $kind ->
        [committee] 工会委员会例会
        [enlarged] 工会委员会扩大会议
        [women] 女工委员会会议
       *[group] { $unit }小组会
    }
}
meetings-body = { $kind ->
    [committee] 工会委员会
    [enlarged] 扩大会议（含组长）
    [women] 女工委员会
   *[group] { $unit }
}
meetings-when = { DAY($day) }{ $time }，{ $place }
meetings-day = { DAY($day) }
meetings-card = <b>{ $name }</b>
meetings-items = 议题：
meetings-item = { $number }. { $text }{ $carried ->
    [0] {""}
   *[other] （上次未议）
}
meetings-who = { $what ->
    [coming] 参加 { $count } 人：{ $names }
   *[away] 请假 { $count } 人：{ $names }
}
meetings-silent = { $count ->
    [0] 应到 { $due } 人，都回复了
   *[other] 应到 { $due } 人，还有 { $count } 人没回复
}
meetings-is-off = <b>这次不开了</b>：{ $why }
meetings-reply = 有议题请直接回复本条消息。

meetings-come = 参加
meetings-away = 请假
meetings-reason = 写原因
meetings-put = 加议题
meetings-unsay = 撤回
meetings-unsay-of = 撤：{ $text }
meetings-tick = 议过了
meetings-tick-of = { $state ->
    [done] ✓ 第 { $number } 项
   *[open] 第 { $number } 项议过了
}
meetings-agenda-word = 议题
meetings-lists = 全部会议
meetings-ahead = 翻页
meetings-past = 以前的会
meetings-read = 看这次会
meetings-set-up-word = 安排例会
meetings-call-word = 开一次会
meetings-series = 看例会
meetings-series-of = 例会：{ $kind ->
    [committee] 委员会
    [enlarged] 扩大会议
    [women] 女工委
   *[group] { $unit }
}
meetings-change = 改一改
meetings-end = 停开
meetings-end-sure = 确定停开
meetings-move-word = 改时间
meetings-place-word = 换地点
meetings-call-off-word = 这次不开
meetings-begin = 点名
meetings-mark = 到了
meetings-decide-word = 记决议
meetings-vote-word = 发起表决
meetings-voice = 表决
meetings-voice-word = { $voice ->
    [for] 同意
    [against] 不同意
   *[abstain] 弃权
}
meetings-motion = 刷新
meetings-count = 结束表决
meetings-count-sure = 确定结束
meetings-tasks = 督办
meetings-tasks-count = 督办 { $count }
meetings-task = 看这项
meetings-finish = 办完了
meetings-later-word = 延期
meetings-help-word = 要帮忙
meetings-hand-word = 定责任人
meetings-drop = 记错了
meetings-minutes = 会议纪要
meetings-paper = 下载纪要
meetings-publish = { $word ->
    [again] 再发一次
   *[first] 发给大家
}

meetings-cut = 后面还有，一条消息放不下了。
meetings-cut-minutes = 后面还有，全文请点“下载纪要”。
meetings-list = <b>要开的会</b>
meetings-list-empty = 最近没有要您参加的会。
meetings-line = { $when }
    { $name }，{ $mine ->
        [coming] 您参加
        [away] 您请假
       *[silent] 还没回复
    }
meetings-short = { SHORTDAY($day) } { $name }
meetings-regular = <b>例会安排</b>
meetings-regular-line = { $kind ->
    [committee] 工会委员会
    [enlarged] 扩大会议
    [women] 女工委员会
   *[group] { $unit }
}：{ $rhythm }，{ $place }
meetings-past-list = <b>以前的会</b>
meetings-past-empty = 还没有开过的会。
meetings-past-line = { DATE($day) } { $name }
meetings-series-head = <b>{ $kind ->
    [committee] 工会委员会例会
    [enlarged] 工会委员会扩大会议
    [women] 女工委员会会议
   *[group] { $unit }小组会
}</b>
meetings-series-when = { $rhythm }，{ $place }
meetings-next = 接下来：{ $days }
meetings-next-none = 最近没有能开的日子。
meetings-series-made = 安排好了。每次开会前我会先给您看一眼，再发通知、收议题、提醒到会的人。
meetings-end-ask = 停开以后，还没通知的几次都取消；已经通知的那次照开，不开请单独取消。
meetings-ended = { $kind ->
    [committee] 工会委员会例会
    [enlarged] 扩大会议
    [women] 女工委员会会议
   *[group] { $unit }小组会
}停开了。
meetings-called = { $state ->
    [planned] 安排好了：<b>{ $name }</b>
        { $when }
        到时候我会通知 { $told } 人。
    [cancelled] <b>{ $name }</b>这次不开了{ $regular ->
        [yes] ，以后照常
       *[no] {""}
    }。
   *[noticed] <b>{ $name }</b>
        { $when }
        已经告诉 { $told } 人。
}{ $has_names ->
    [yes] {"\u000A"}联系不上，请当面说一声：{ $names }
   *[no] {""}
}
meetings-answered = { $coming ->
    [yes] 已记参加：{ $name }，{ DAY($day) }{ $time }。开会前我会提醒您。
   *[no] 已记请假：{ $name }，{ DAY($day) }。
}
meetings-added = { $count ->
    [1] 已加进{ $name }的议题：
   *[other] 已加进{ $name }的议题，{ $count } 项：
}
meetings-unsaid = 撤回了。
meetings-standing = { $state ->
    [planned] 还没发通知，应到 { $due } 人
    [noticed] { $begun ->
        [yes] 到点了
       *[no] 参加 { $coming }，请假 { $away }，未回复 { $silent }
    }
    [over] 开过了，纪要还没发
    [minuted] 开过了，纪要已发
   *[cancelled] 这次不开了{ $has_why ->
        [yes] ：{ $why }
       *[no] {""}
    }
}{ $mine ->
    [coming] {"\u000A"}您参加
    [away] {"\u000A"}您请假
    [silent] {"\u000A"}您还没回复
   *[none] {""}
}
meetings-votes = 表决：
meetings-vote-line = · { $text }{ $state ->
    [open] （已投 { $voted }/{ $eligible }）
    [passed] （通过：同意 { $in_favour }，不同意 { $against }，弃权 { $abstained }，应投 { $eligible }）
   *[failed] （未过半数：同意 { $in_favour }，不同意 { $against }，弃权 { $abstained }，应投 { $eligible }）
}
meetings-decisions = 决议：
meetings-decision-line = { $state ->
    [done] ✓{" "}
   *[open] ·{" "}
}{ $text }{ $has_owner ->
    [yes] ，{ $owner }
   *[no] ，还没定责任人
}{ $has_due ->
    [yes] ，{ DAY($due) }前
   *[no] {""}
}{ $late ->
    [yes] ，已过期
   *[no] {""}
}
meetings-item-of = { $state ->
    [done] ✓{" "}
   *[open] {""}
    [carried] ↷{" "}
}{ $number }. { $text }{ $has_by ->
    [yes] （{ $by }）
   *[no] {""}
}{ $carried ->
    [0] {""}
   *[other] （上次未议）
}
meetings-agenda = <b>{ $name }</b>的议题
    议过的点一下，没议的自动转到下次。
meetings-roll = <b>{ $name }</b>
    应到 { $due } 人，实到 { $here } 人，{ $quorum ->
        [yes] 人数够，可以开会
       *[no] 人数不够
    }。名字前有 ✓ 的算到会，点一下就改。
meetings-leave-line = { $name }请假{ $has_reason ->
    [yes] ：{ $reason }
   *[no] {""}
}
meetings-motion-of = <b>{ $text }</b>
    { $state ->
        [open] 正在表决，已投 { $voted }/{ $eligible }。同意超过应投人数一半才算通过。
        [passed] 通过：同意 { $in_favour }，不同意 { $against }，弃权 { $abstained }，应投 { $eligible }。已记进决议。
       *[failed] 没有通过：同意 { $in_favour }，不同意 { $against }，弃权 { $abstained }，应投 { $eligible }。可以再商量，下次再议。
    }
meetings-voted = 记下了：{ $voice ->
    [for] 同意
    [against] 不同意
   *[abstain] 弃权
}。已投 { $voted }/{ $eligible }，{ $state ->
    [open] 结束前都可以改
   *[counted] 都投完了，已经计票
}。
meetings-count-ask = <b>{ $text }</b>
    已投 { $voted }/{ $eligible }，没投的不算同意。现在就结束并计票吗？
meetings-tasks-list = <b>督办</b>，还有 { $count } 项没办完
meetings-tasks-none = 没有要督办的事。
meetings-task-line = { $number }. { $text }{ $has_owner ->
    [yes] ，{ $owner }
   *[no] ，还没定责任人
}{ $has_due ->
    [yes] ，{ DAY($due) }前
   *[no] {""}
}{ $late ->
    [yes] ，<b>已过期</b>
   *[no] {""}
}
meetings-task-of = <b>{ $text }</b>
    { $state ->
        [done] 办完了
        [dropped] 不算决议
       *[open] 还没办完
    }{ $has_owner ->
    [yes] ，{ $owner }负责
   *[no] ，还没定责任人
}{ $has_due ->
    [yes] ，{ DAY($due) }前
   *[no] {""}
}{ $late ->
    [yes] ，已过期
   *[no] {""}
}{ $reached ->
    [no] {"\u000A"}这位老师收不到我的消息，请当面说一声。
   *[yes] {""}
}{ $has_why ->
    [yes] {"\u000A"}延期原因：{ $why }
   *[no] {""}
}

meetings-preview-letter = { DAY($noticed) }9:00 我会发出<b>{ $name }</b>的通知：
meetings-no-items = 还没有议题。
meetings-nudge-letter = { DAY($day) }的会，您还没说来不来：<b>{ $name }</b>
    { $when }
meetings-remind-letter = 快开会了：<b>{ $name }</b>
    { $when }
meetings-begun-letter = <b>{ $name }</b>到点了。先点名，议过的议题点一下，决议随时可以记。
meetings-minutes-due-letter = { DAY($day) }的<b>{ $name }</b>，纪要还没发。看一遍就能发。
meetings-moved-letter = <b>{ $name }</b>{ $what ->
    [time] 改时间了，原定 { DAY($was_day) }{ $was_time }
   *[place] 换地点了，原定{ $was_place }
}
    现在是 { $when }{ $what ->
        [time] {"\u000A"}请重新说一下来不来。
       *[place] {""}
    }
meetings-called-off = { DAY($day) }的会不开了。原因：{ $why }
    { meetings-name }，原定 { $time }，{ $place }
meetings-reason-letter = { DAY($day) }的<b>{ $name }</b>记了您请假。方便的话说一句原因，只有召集人看得到。
meetings-leave = { TEACHER($name) }请假：{ $reason }
    { DAY($day) }{ $time }，{ meetings-name }，{ $place }
meetings-unreached = { DAY($day) }{ $time }的会，{ $count } 人联系不上，请当面说一声：{ $names }
    { meetings-name }，{ $place }
meetings-unannounced-letter = <b>{ $name }</b>到点了，可通知没来得及发出。
    { $when }
    照开就先点名，没开就点“这次不开”，议题会转到下次。
meetings-clash-letter = <b>{ $name }</b>已经通知了，可学校日历上那天改成放假了：
    { $when }
    改到哪天，还是不开？
meetings-motion-letter = { $state ->
    [open] <b>请您表决</b>
    [passed] <b>表决结果：通过</b>
   *[failed] <b>表决结果：没有通过</b>
}
    { $text }

    { $state ->
        [open] { DAY($day) }{ $time } 前有效，已投 { $voted }/{ $eligible }。谁投了什么不公布，计票后只留票数。结束前都可以改。
       *[other] 同意 { $in_favour }，不同意 { $against }，弃权 { $abstained }，应投 { $eligible }
    }
meetings-result-letter = { $state ->
    [passed] <b>表决通过</b>
   *[failed] <b>表决没有通过</b>
}：{ $text }
    同意 { $in_favour }，不同意 { $against }，弃权 { $abstained }，未投 { $silent }，应投 { $eligible }
meetings-vote-unreached = 表决“{ $text }”发出了，联系不上：{ $names }。没投的不算同意。
meetings-handed-letter = { TEACHER($by) }请您负责一项决议：<b>{ $text }</b>{ $has_due ->
    [yes] {"\u000A"}{ DAY($due) }前办完
   *[no] {""}
}
meetings-late-letter = 这项过期了：<b>{ $text }</b>
    原定 { DAY($due) }办完。办完了点一下，来不及就延期。
meetings-overdue-letter = 这项决议过期了：<b>{ $text }</b>
    原定 { DAY($due) }，{ $has_owner ->
        [yes] { $owner }负责
       *[no] 还没定责任人
    }
meetings-week-letter = <b>本周督办</b>，您手上有 { $count } 项：
meetings-week-line = { $number }. { $text }{ $mine ->
    [no] ，还没定责任人
   *[yes] {""}
}{ $has_due ->
    [yes] ，{ DAY($due) }前
   *[no] {""}
}
meetings-task-done = { TEACHER($by) }办完了：{ $text }{ $has_due ->
    [yes] （原定 { DAY($due) }）
   *[no] {""}
}
meetings-task-off = { TEACHER($by) }说这项不用您办了：{ $text }
meetings-task-later = { TEACHER($by) }要延期：{ $text }
    改到 { DAY($due) }，原因：{ $why }
meetings-task-help = { TEACHER($by) }要帮忙：{ $text }{ $has_due ->
    [yes] （{ DAY($due) }前）
   *[no] {""}
}
    { $words }
meetings-minutes-letter = <b>{ $name }纪要</b>{ $again ->
    [yes] （更正）
   *[no] {""}
}
meetings-minutes-label = { $part ->
    [when] 时间
    [place] 地点
    [host] 主持
    [here] 出席
    [away] 请假
    [absent] 缺席
    [items] 议题
    [votes] 表决
   *[decisions] 决议
}
meetings-minutes-part = <b>{ meetings-minutes-label }</b>　{ $words }
meetings-minutes-when = { DATE($day) }{ $time }
meetings-minutes-people = { $names }（{ $count } 人）
meetings-minutes-item = { $number }. { $text }{ $state ->
    [done] {""}
   *[open] （未议，转下次）
}
meetings-minutes-vote = { $number }. { $text }：同意 { $in_favour }，不同意 { $against }，弃权 { $abstained }，应投 { $eligible }，{ $state ->
    [passed] 通过
    [failed] 未通过
   *[open] 正在表决
}
meetings-minutes-decision = { $number }. { $text }　责任人：{ $has_owner ->
    [yes] { $owner }
   *[no] 待定
}　期限：{ $has_due ->
    [yes] { DAY($due) }
   *[no] 待定
}
meetings-published = 纪要发给到会和请假的各位了：<b>{ $name }</b>
    { $when }
meetings-paper-name = { $name }纪要 { $day }.docx
meetings-paper-title = { $name }纪要
meetings-paper-signed = 主持人（签字）：　　　　　　　　　　记录人（签字）：

meetings-ask-which = 哪里的例会？
meetings-ask-rhythm = 多久开一次、几点开？例如“每月第一个星期三 15:30”。地点可以写在后面。
meetings-ask-place = 在哪里开？
meetings-ask-free = 碰上放假怎么办？跳过就顺延到下一个工作日。
meetings-label-which = 范围
meetings-label-rhythm = 时间
meetings-label-place = 地点
meetings-label-free = 碰上放假
meetings-free-word = { $word ->
    [after] 顺延
    [before] 提前
   *[skip] 这次不开
}
meetings-preview = 我理解的是：
    <b>{ $which }</b>
    { $rhythm }，{ $place }
    碰上放假：{ $free }
meetings-once-ask-which = 谁的会？
meetings-once-ask-starts = 什么时候开？例如“下周三 15:30”。
meetings-once-ask-place = 在哪里开？
meetings-once-ask-title = 这次会叫什么？跳过就按例会的名字。
meetings-once-ask-items = 有哪些议题？一行一个，或者写成“1… 2…”。也可以跳过，大家回复通知时再加。
meetings-once-label-which = 范围
meetings-once-label-starts = 时间
meetings-once-label-place = 地点
meetings-once-label-title = 名称
meetings-once-label-items = 议题
meetings-once-preview = 我理解的是：
    <b>{ $which }</b>
    名称：{ $title }
    { $starts }
    { $place }
    议题：{ $items }
meetings-move-ask-starts = 改到什么时候？
meetings-move-label-starts = 时间
meetings-move-preview = 改到 <b>{ $starts }</b>。已经通知过的话，会告诉每个人并请大家重新答复。
meetings-place-ask-place = 换到哪里？
meetings-place-label-place = 地点
meetings-place-preview = 换到 <b>{ $place }</b>。
meetings-off-ask-why = 为什么不开了？一句话，会告诉已经通知的人。
meetings-off-label-why = 原因
meetings-off-preview = 这次不开了，原因：<b>{ $why }</b>
meetings-reason-ask-why = 已经记了请假。说一句原因吧，只有召集人看得到。不想说就取消。
meetings-reason-label-why = 原因
meetings-reason-preview = 请假原因：<b>{ $why }</b>
meetings-put-ask-items = 想议什么？一行一个，或者写成“1… 2…”。
meetings-put-label-items = 议题
meetings-put-preview = 加进议题：
    <b>{ $items }</b>
meetings-decide-ask-text = 决定了什么？一句话。
meetings-decide-ask-who = 谁负责？发姓名或工号。
meetings-decide-ask-due = 什么时候办完？例如“下周五”。
meetings-decide-label-text = 决议
meetings-decide-label-who = 责任人
meetings-decide-label-due = 期限
meetings-decide-preview = 记进决议：
    <b>{ $text }</b>
    责任人：{ $who }
    期限：{ $due }
meetings-vote-ask-text = 表决什么？一句话说清楚，例如“中秋慰问每人 200 元”。
meetings-vote-label-text = 内容
meetings-vote-preview = 发给每位有表决权的委员：
    <b>{ $text }</b>
    同意超过应投人数一半才算通过。
meetings-later-ask-why = 为什么要延期？一句话。
meetings-later-ask-due = 延到哪天？
meetings-later-label-why = 原因
meetings-later-label-due = 新期限
meetings-later-preview = 延到 <b>{ $due }</b>，原因：{ $why }
meetings-help-ask-words = 需要什么帮忙？一两句，会告诉召集人。
meetings-help-label-words = 帮忙
meetings-help-preview = 告诉召集人：<b>{ $words }</b>
meetings-hand-ask-who = 请谁负责？发姓名或工号。
meetings-hand-ask-due = 什么时候办完？跳过就按原来的期限。
meetings-hand-label-who = 责任人
meetings-hand-label-due = 期限
meetings-hand-preview = 请 <b>{ $who }</b> 负责，期限：{ $due }。会私下告诉本人。

meetings-rhythm = 没看懂多久开一次。请写成“每月第一个星期三 15:30”“每月最后一个周五 16:00”或“每两周周三 15:30”。
meetings-no-hour = 几点开？请连钟点一起写，例如“每月第一个星期三 15:30”。
meetings-too-late = 这个时间已经过了，请换一个以后的时间。
meetings-far = 最多提前 { $days } 天安排，请换个近一点的时间。
meetings-line-length = 请写 1 到 { $most } 字，现在是 { $now } 字。
meetings-unknown = 这次会已经不在了。
meetings-none-yours = 目前没有归您召集的会。
meetings-not-yours = 这个会由召集人来管，您可以答复和提议题。
meetings-not-for-you = 这个会没有您的名额，有事请找召集人。
meetings-begun = 会已经开始或开过了，这一步做不了了。
meetings-not-begun = 还没到开会的时间。
meetings-off = { DAY($day) }的会不开了。
meetings-same-time = 还是原来的时间，没有改。
meetings-nobody = 这个范围里还没有人，请先在 /roles 里任命。
meetings-item-there = 这些议题都在里面了。
meetings-items-most = 一次会最多 { $most } 个议题，请合并几项。
meetings-item-gone = 这个议题已经撤回了。
meetings-item-carried = 这个议题已经转到下次会了。
meetings-item-not-yours = 谁提的议题谁撤，召集人也可以。
meetings-not-due = 这位不在应到名单里。
meetings-no-minutes = 纪要还没发，请等召集人发出来。
meetings-task-unknown = 这项决议已经不在了。
meetings-task-not-yours = 这项由责任人和召集人来办。
meetings-task-settled = { $state ->
    [done] 这项已经办完了。
   *[dropped] 这项已经不算决议了。
}
meetings-due-past = 这一天已经过了，请换一个以后的日子。
meetings-decisions-most = 一次会最多记 { $most } 项决议。
meetings-motions-most = 一次会最多表决 { $most } 项。
meetings-voted-already = 表决通过的决议不能当记错删掉。
meetings-no-vote = 这项表决没有您的票。
meetings-vote-over = 这项表决已经结束了。
meetings-unclear = 这条是会议通知。来不来请点“参加”或“请假”；提议题请写“议题：”再写内容。
