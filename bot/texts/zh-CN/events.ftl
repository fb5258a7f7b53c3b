events-command-events = 看活动，报名
events-command-newevent = 办活动，例如“/newevent 周五16:10 羽毛球 体育馆 限24人”
events-write = 办活动
events-lists = 看活动
events-read = 看详情
events-list = <b>近期活动</b>
events-list-empty = 近期没有活动。
events-line-of = { DAY($day) }{ $time } { $title }{ $mine ->
    [coming] （已报名）
    [waiting] （候补中）
    [offered] （轮到您了）
    [not_coming] （不去）
   *[other] {""}
}
events-ask-title = 办什么活动？起个名字，例如“羽毛球友谊赛”。
events-ask-starts = 什么时候开始？例如“本周五16:10”。
events-ask-place = 在哪里？
events-ask-audience = 请谁参加？
events-ask-quota = 限多少人？发一个数字；不限就跳过。
events-ask-closes = 什么时候截止报名？例如“周四中午”。不写就到开始为止。
events-ask-companions = 每人最多带几位家属？发一个数字；不带就跳过。
events-ask-fee = 要收费吗？写清楚怎么收，例如“AA，每人约 20 元”。
events-ask-note = 还有什么要提醒大家的？例如“自带球拍”。
events-ask-ends = 什么时候结束？例如“17:30”。
events-label-title = 名称
events-label-starts = 时间
events-label-place = 地点
events-label-audience = 对象
events-label-quota = 名额
events-label-closes = 截止
events-label-companions = 家属
events-label-fee = 费用
events-label-note = 提醒
events-label-ends = 结束
events-preview = 我理解的是：

    <b>{ $title }</b>
    <b>时间</b>　{ $starts }
    <b>地点</b>　{ $place }
    <b>对象</b>　{ $audience }
    <b>公布</b>　{ $shown }
    <b>名额</b>　{ $quota }
    <b>截止</b>　{ $closes }
    <b>家属</b>　{ $companions }
    <b>费用</b>　{ $fee }
    <b>提醒</b>　{ $note }
    <b>结束</b>　{ $ends }

    提交后马上公布。
events-audience = { $audience ->
    [serving] 在职教职工
    [retired] 退休教职工
    [women] 女教职工
   *[everyone] 全体会员
}
events-published = { $shown ->
    [private] “{ $title }”已单独发给 { $told } 位同事。
   *[other] { $told ->
        [0] “{ $title }”已发布。还没有绑定教职工群，大家可以在 /events 里报名。
       *[other] “{ $title }”已发到群里。
    }
}
events-told = { $people ->
    [0] “{ $title }”改好了。
   *[other] “{ $title }”改好了，已通知 { $people } 位同事。
}
events-card = <b>{ $title }</b>
    { DAY($day) }{ $time }{ $has_until ->
    [yes] {""} 至 { DAY($until) }
   *[no] {""}
}，{ $place }{ $quota ->
    [0] {""}
   *[other] {"\u000A"}限 { $quota } 人
}{ $closes_early ->
    [yes] {"\u000A"}{ DAY($close_day) }{ $close_time } 截止报名
   *[no] {""}
}
events-fee = 费用：{ $fee }
events-for = 对象：{ $audience ->
    [serving] 在职教职工
    [retired] 退休教职工
    [women] 女教职工
    [unit] { $unit }
   *[everyone] 全体会员
}
events-note = { $note }
events-state = { $state ->
    [open] 已报名 { $coming } 人{ $quota ->
        [0] {""}
       *[other] ，点“参加”就行
    }
    [full] 名额已满，{ $coming } 人参加{ $offered ->
        [0] {""}
       *[other] ，{ $offered } 个名额在等回话
    }，候补 { $line } 人
    [closed] 报名已截止，{ $coming } 人参加{ $line ->
        [0] {""}
       *[other] ，候补 { $line } 人
    }
    [begun] 活动已开始，{ $coming } 人参加
    [done] 活动已结束，{ $coming } 人报名
   *[cancelled] <b>活动取消了</b>
}
events-named = { $names }{ $more ->
    [0] {""}
   *[other] 等，还有 { $more } 位
}
events-line-named = 候补：{ $names }
events-come = 参加
events-wait = 候补
events-bring = 家属+1
events-fewer = 少带一位
events-go = 不去
events-names = 名单
events-remind = 提醒设置
events-keep = 管理
events-move = 改时间
events-relocate = 改地点
events-resize = 改名额
events-close = 停止报名
events-reopen = 重开报名
events-call-off = 取消活动
events-answered = { $state ->
    [coming] { $early ->
        [yes] 您已经报过名了，第 { $place } 位。
       *[no] 已报名，第 { $place } 位{ $companions ->
            [0] {""}
           *[other] （含家属 { $companions } 位）
        }。{ $reminds ->
            [yes] 活动前会提醒您。
            [deaf] 我还不能私聊您，想收到提醒请点我的头像，发 /start。
           *[no] {""}
        }
    }
    [waiting] 名额不够，您排在候补第 { $place } 位{ $companions ->
        [0] {""}
       *[other] （含家属 { $companions } 位）
    }。有人让出来就通知您。
    [offered] 轮到您了，点“参加”就行。
    [lapsed] 给您留的名额过时了。
   *[not_coming] { $early ->
        [yes] 您已经说过不去了。
       *[no] { $back ->
            [closed] 好，记下您不去。报名已截止，改主意请找发起的同事。
            [given] 好，记下您不去。名额已让给下一位，再来要排候补。
           *[open] 好，记下您不去。改主意随时点“参加”。
        }
    }
}
events-names-now = 已报名 { $coming } 人{ $line ->
    [0] {""}
   *[other] ，候补 { $line } 人
}{ $has_names ->
    [yes] ：{ $names }
   *[no] 。
}{ $more ->
    [0] {""}
   *[other] {""} 等，还有 { $more } 位
}
events-mine = { $state ->
    [coming] 您已报名{ $companions ->
        [0] 。
       *[other] ，带家属 { $companions } 位。
    }
    [waiting] 您在候补{ $companions ->
        [0] 。
       *[other] ，带家属 { $companions } 位。
    }
    [offered] 有名额了，请点“参加”。
    [lapsed] 给您的名额过时顺延了。还想去，就再点“参加”。
    [not_coming] 您说过不去。
   *[other] 您还没说来不来。
}
events-remind-when = 参加的活动，什么时候提醒您？可以前一晚、快开始时各一次，也可以只要一次。
events-remind-word = { $word ->
    [both] 两次都要
    [eve] 前一晚
    [half_day] 提前半天
    [hours] 快开始时
    [an_hour] 提前一小时
   *[off] 不提醒
}
events-move-ask-starts = 改到什么时候？例如“下周五16:10”。
events-move-label-starts = 时间
events-move-preview = 改到 <b>{ $starts }</b>，提交后通知所有报名的同事。
events-place-ask-place = 改到哪里？
events-place-label-place = 地点
events-place-preview = 改到 <b>{ $place }</b>，提交后通知所有报名的同事。
events-quota-ask-quota = 名额改成多少？发一个数字。
events-quota-label-quota = 名额
events-quota-preview = 名额改成 <b>{ $quota }</b> 人。多出来的名额会按顺序让给候补的同事。
events-call-off-ask-why = 为什么取消？写一句话，会告诉报名的同事。
events-call-off-label-why = 原因
events-call-off-preview = 取消这次活动，并告诉所有报名的同事：
    { $why }
events-offer-letter = 有人让出了名额，轮到您了。
    <b>{ $title }</b>
    { DAY($day) }{ $time }{ $has_until ->
    [yes] {""} 至 { DAY($until) }
   *[no] {""}
}，{ $place }
    { $companions ->
    [0] {""}
   *[other] 您和家属 { $companions } 位都有位子。{"\u000A"}
}{ DAY($until_day) }{ $until_time } 前点“参加”，过时顺延给下一位。
events-lapsed = “{ $title }”给您留的名额过时了，没等到您点“参加”。
    还想去的话，发 /events 看看还有没有位子。
events-silent-letter = { DAY($day) }的<b>{ $title }</b>，您还没说来不来。
    { $time }，{ $place }
events-reminder-letter = 提醒您，<b>{ $title }</b>：
    { DAY($day) }{ $time }，{ $place }
    去不了的话请点“不去”，名额可以让给候补的同事。
events-changed-letter = <b>{ $title }</b>改了{ $what ->
    [time] 时间：原定 { DAY($was_day) }{ $was_time }
   *[place] 地点：原在 { $was_place }
}，现在是：
    { DAY($day) }{ $time }，{ $place }
    来不了就点“不去”，不用再跟谁说。
events-called-off = <b>{ $title }</b>取消了：{ $why }
    原定 { DAY($day) }{ $time }，{ $place }。
events-numbers-letter = <b>{ $title }</b>报名截止了。
    { DAY($day) }{ $time }，{ $place }
    参加 { $coming } 人，候补 { $line } 人，不去 { $no } 人，没回复 { $silent } 人。
events-thanks = 谢谢您来参加<b>{ $title }</b>。
    拍了照片的话，直接发给我，收进相册大家一起看。
events-line = { $now ->
    [0] 还没写呢，一句话就行。
   *[other] 请控制在 { $most } 字以内，现在是 { $now } 字。
}
events-quota = 请发一个 1 到 { $most } 之间的整数，例如 24。
events-companions = 请发一个 0 到 { $most } 之间的整数，例如 1。
events-past = 这个时间已经过去了，请写一个将来的时间。
events-far = 太远了，请写 { $days } 天以内的时间。
events-closes-late = 报名截止要在活动开始之前，请点“改截止”。
events-closes-past = 报名截止的时间已经过去了，请点“改截止”。
events-ends-early = 结束要在开始之后，请点“改结束”。
events-ends-unclear = 不确定是哪天结束，请写清楚，例如“17:30”或“12月6日12:00”。
events-unknown = 没有这个活动。发 /events 看看近期有哪些。
events-over = “{ $title }”{ $state ->
    [cancelled] 已经取消了。
   *[other] 已经结束了。
}
events-not-for-you = “{ $title }”这次只请一部分同事参加，名额不包括您。
events-not-yours = “{ $title }”由发起的同事来管。
events-nobody-with-you = 您没有带家属。
events-roll = 点名
events-roll-of = <b>{ $title }</b>，名单上 { $people } 位，到了 { $here } 位。
    点一位，记下到没到。
events-mark = 记下
events-mark-word = { $word ->
    [here] 到了
    [absent] 没来
    [paid] 已交费
   *[unpaid] 未交费
}
events-entry = <b>{ $name }</b>（{ $unit }）{ $companions ->
    [0] {""}
   *[other] ，带家属 { $companions } 位
}
    { $state ->
    [coming] 参加
    [offered] 等着点“参加”
   *[waiting] 候补
}{ $here ->
    [yes] ，到了
    [no] ，没来
   *[none] {""}
}{ $paid ->
    [yes] ，已交费
   *[no] {""}
}
events-remove = 移出名单
events-sign-up = 代报名
events-signed-up = { $state ->
    [coming] 已替 { $name } 报名{ $is_guest ->
        [yes] （名册里没有这个名字，按校外来宾记）
       *[no] {""}
    }。
   *[waiting] { $name } 排进候补了{ $is_guest ->
        [yes] （名册里没有这个名字，按校外来宾记）
       *[no] {""}
    }。
}
events-sign-up-ask-who = 替谁报名？写姓名或工号；名册里没有的，按校外来宾记。
events-sign-up-label-who = 姓名
events-sign-up-preview = 替 <b>{ $who }</b> 报名。
events-code = 签到码
events-code-of = 签到码 { $code }。请在现场念给大家，大家私聊发给我就算签到。
events-code-unknown = 现在没有用这个签到码的活动，或者您不在名单上。请再听一遍，或找现场的同事点名。
events-checked-in = 签到好了：{ $title }。
events-check-in-early = 还没到签到的时候，开始前 1 小时才能点名。
events-off-the-list = 这位已经不在名单上了。
events-two-of-that-name = 有两位叫 { $name }，请写工号。
events-table = 名单表
events-sign-in = 签到表
events-again = 再办一次
events-calendar = 加进日历
events-feed = 我的日历
events-feed-name = 工会活动
events-months = 参加人次
events-months-of = <b>每月活动和参加人次</b>
events-months-none = 还没有办完的活动。
events-month = { $year }年{ $month }月：{ $events } 场，{ $people } 人，{ $times } 人次
events-paper-list-name = { $title } 名单.xlsx
events-paper-sign-in-name = { $title } 签到表.docx
events-ask-shown = 怎么公布？
    带名单、只显人数，都是发到群里；单独邀请不进群，一个一个私下发。
events-label-shown = 公布
events-shown-word = { $word ->
    [names] 带名单
    [counts] 只显人数
   *[private] 单独邀请
}
events-invitation-letter = 邀请您参加<b>{ $title }</b>
    { DAY($day) }{ $time }，{ $place }
    谁报了名，只有发起的同事和工会负责人看得到。
events-draw = 抽签
events-draw-what = 抽什么签？结果会发到群里。
events-draw-word = { $word ->
    [pairs] 两人一组
    [two] 分两队
    [three] 分三队
   *[four] 分四队
}
events-drawn-letter = <b>{ $title }</b>抽签结果
    抽签词“{ $word }”：用同样的名单和抽签词，谁来抽都是这个结果。
events-drawn-part = { $number }. { $names }
events-drawn-round = 第 { $number } 轮：{ $matches }
events-drawn-out = { $groups ->
    [0] 没有地方发：还没有绑定教职工群。
   *[other] “{ $title }”的抽签结果在群里。同样的名单再抽，结果不变，不会重发。
}
events-too-few-to-draw = 至少 { $least } 位报名才能这样抽签。
events-result = 写成绩
events-result-ask-result = 成绩或小结怎么写？会发到群里。
events-result-label-result = 成绩
events-result-preview = 发到群里：
    { $result }
events-result-noted = { $groups ->
    [0] “{ $title }”的成绩记下了。
   *[other] “{ $title }”的成绩已发到群里。
}
events-result-told = <b>{ $title }</b>（{ DAY($day) }）
    { $result }
events-not-begun = 活动还没开始，成绩等结束再写。
events-heard = { $state ->
    [coming] 记下了，“{ $title }”第 { $place } 位{ $companions ->
        [0] {""}
       *[other] （含家属 { $companions } 位）
    }。
    [waiting] 名额不够，“{ $title }”候补第 { $place } 位{ $companions ->
        [0] {""}
       *[other] （含家属 { $companions } 位）
    }。
    [not_coming] 记下了，“{ $title }”您不去。
   *[offered] “{ $title }”有名额了，请点“参加”。
}
events-undo = 撤销
events-undone = 撤销了，“{ $title }”没有报名。
events-undo-not-yours = 这个按钮只有本人能点。
events-signed-others = { $has_coming ->
    [yes] 已替 { $coming } 报名。
   *[no] {""}
}{ $has_waiting ->
    [yes] { $waiting } 排进候补。
   *[no] {""}
}
events-signed-letter = { TEACHER($by) }替您报名了<b>{ $title }</b>{ $state ->
    [waiting] （候补）
   *[coming] {""}
}
    { DAY($day) }{ $time }，{ $place }
    不去的话点“不去”。
events-not-for-them = “{ $title }”这次不包括 { $name }。
events-series = 定期办
events-series-how = 多久办一次？每月是指同一个星期几。到时候自动发到群里，放假和寒暑假跳过。
events-rhythm = { $word ->
    [weekly] 每周
    [fortnightly] 每两周
    [monthly] 每月
   *[once] 不再重复
}
events-series-next = { $has_next ->
    [yes] 好，下一次是 { DAY($day) }，到时候自动发出来。
   *[no] 好，只办这一次。
}
events-lately = <b>办过的</b>
events-told-off = { $people ->
    [0] “{ $title }”取消了。
   *[other] “{ $title }”取消了，已通知 { $people } 位同事。
}
events-missed = 这几位收不到消息，请当面说一声：{ $names }
events-given = “{ $title }”的名额轮到{ $name }，收不到消息，已直接算参加。请告诉一声。
events-ends = { DAY($day) }{ $time }
events-unsure = “{ $title }”，您是不去了吗？是的话点一下。
events-same-time = 本来就是这个时间，没有改动。
events-only-waits = { $name } 还在候补，没有名额。
events-has-left = { $name } 已经不在工会了，不能报名。
events-draw-names = 这次活动不公布名字，不能在群里抽签。
events-draw-closed = 报名截止以后才能抽签，名单才不会变。可以先点“停止报名”。
events-two-in-group = 没法确定是哪位 { $name }，请本人来点“参加”。
events-said-so = { $name } 自己已经答复过了，请本人来改。
events-result-line = 成绩：{ $result }
events-with-whom = 写同行
events-with-ask-names = 您带的是哪几位？写名字，用顿号隔开，只有发起的同事看得到。
events-with-label-names = 同行
events-with-preview = 同行：<b>{ $names }</b>
events-notify = 发通知
events-notice-ask-words = 要告诉报名的同事什么？例如“下雨，改到室内馆”。会私聊发给他们，也发到群里。
events-notice-label-words = 通知
events-notice-preview = 发给所有报名和候补的同事：
    { $words }
events-notice = <b>{ $title }</b>（{ DAY($day) }{ $time }）
    { $words }
events-notified = { $people ->
    [0] “{ $title }”的通知发出去了。
   *[other] “{ $title }”的通知发给了 { $people } 位同事。
}
events-silent-group = { DAY($day) }的<b>{ $title }</b>，您组里还没回复的：{ $names }
    见到了帮忙问一声。

## 打印的签到表、名单和日历文件
events-paper-sign-in = { $title } 签到表
events-paper-page = 第 { $number } 页，共 { $count } 页
events-paper-line = { $name }　{ $words }
events-paper-when = { LONGDAY($day) }{ $at }{ $until ->
    [none] {""}
    [same] –{ $end }
   *[later] 至{ DAY($last) }{ $end }
}
events-paper-column = { $column ->
    [number] 序号
    [name] 姓名
    [unit] 小组
    [companions] 同行
    [who] 同行的人
    [signature] 签名
    [state] 报名
    [paid] 缴费
   *[came] 到场
}
events-paper-fact = { $fact ->
    [title] 活动
    [when] 时间
    [place] 地点
    [organiser] 组织
    [quota] 名额
   *[note] 说明
}
events-paper-companions = { $count } 位{ $has ->
    [yes] ：{ $names }
   *[no] {""}
}
events-paper-list = 名单
events-paper-state = { $state ->
    [waiting] 候补
   *[coming] 参加
}
events-paper-paid = 已交
events-paper-came = { $came ->
    [yes] 到了
   *[no] 没来
}
events-paper-organised = 组织：{ $organiser }
events-album = 相册
events-album-of = 相册 { $count }
events-album-told = “{ $title }”的照片，一共 { $count } 张。
events-take-out = 撤下照片
events-take-out-ask-number = 撤下第几张？发一个数字。自己发的才能撤，办活动的同事都能撤。
events-take-out-label-number = 第几张
events-take-out-preview = 撤下第 { $number } 张？
events-pictured = 收进“{ $title }”的相册了，接着发就行。大家在 /events 里看得到。
events-no-picture-wanted = 这张照片现在用不上。参加过的活动，开始后两周内可以把照片发给我。
events-pictures-enough = “{ $title }”的相册装不下了。
events-picture-number = 请发照片的序号，从 1 到 { $count }。
events-picture-not-yours = 这张是别的同事发的，您撤不了。
events-rain = 雨天预案
events-rain-now = 启用预案
events-rain-sure = 现在通知
events-rain-ask-words = 下雨怎么办？例如“改到室内馆，时间不变”。会写在卡片上，真下雨时一点就通知大家。
events-rain-label-words = 预案
events-rain-preview = 雨天预案：<b>{ $words }</b>
events-rain-line = 雨天：{ $rain }
events-rain-planned = “{ $title }”的雨天预案写在卡片上了。真下雨时，到“管理”里点“启用预案”。
events-rain-shown = 现在通知“{ $title }”报名的同事？
    { $words }
events-no-rain-plan = 还没写雨天预案。
events-activities-of = <b>各项活动</b>
events-activity = { $title }：{ $events } 场，{ $people } 人，{ $times } 人次
