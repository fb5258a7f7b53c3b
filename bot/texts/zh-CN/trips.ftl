trips-command-trips = 疗休养：选线路，看名次
trips-lists = 看全部
trips-read = 看详情
trips-write = 发布线路
trips-wish = 填志愿
trips-choose = 填志愿
trips-withdraw = 撤回志愿
trips-accept = 参加
trips-keep = 管理
trips-ranking = 名次
trips-table = 名次表
trips-tell = 公布名单
trips-tell-now = 现在公布
trips-for = 代人填
trips-extend = 改截止
trips-call-off = 取消疗休养
trips-entry = 看这位
trips-remove = 移出名单
trips-list = <b>疗休养</b>
trips-list-empty = 眼下没有疗休养安排。
trips-line-of = { $title }（{ $state ->
    [open] 正在填志愿
    [ranked] 已截止，等公布
    [allotted] 名单已公布
    [done] 已结束
   *[cancelled] 已取消
}）
trips-ask-title = 叫什么？例如“2027 年暑期疗休养”。
trips-ask-routes = 有哪些线路？一行一条，写上日期、名额、几人成团、自付多少，例如：
    黄山四日 7月5日—7月8日 限40人 满20人成团 自付800元
    莫干山三日 7月12日—7月14日 限30人
trips-ask-closes = 志愿填到什么时候？例如“6月8日17:00”。
trips-ask-note = 还有什么要说明的？例如“费用从暑期福利中列支”。
trips-label-title = 名称
trips-label-routes = 线路
trips-label-closes = 截止
trips-label-note = 说明
trips-preview = 我理解的是：

    <b>{ $title }</b>
    <b>线路</b>{ $routes }
    <b>截止</b>　{ $closes }
    <b>说明</b>　{ $note }

    提交后马上公布。报名条件和排序按“设置”里的规定。
trips-route = { $number }. <b>{ $name }</b>　{ DAY($starts) }{ $is_day ->
    [yes] {""}
   *[no] 至{ DAY($ends) }
}，限 { $quota } 人{ $least ->
    [1] {""}
   *[other] ，满 { $least } 人成团
}{ $has_fee ->
    [yes] ，{ $fee }
   *[no] {""}
}
trips-route-lacks = 第 { $number } 条线路（{ $line }）{ $what ->
    [days] 没看到日期。请写成“7月5日—7月8日”。
    [past] 的日期已经过去，或者返回早于出发。
    [far] 的日期太远，或者超过一个月。
    [quota] 没看到名额。请写“限40人”。
    [least] 的成团人数不能超过名额。
    [fee] 的费用说明太长，细节留到“说明”里写。
   *[name] 没看到线路名，或者超过 20 字。名称请写在最前面。
}
trips-routes-count = 请写 1 到 { $most } 条线路，一行一条。
trips-routes-alike = 有两条线路同名，请区分开。
trips-line = 请写 1 到 { $most } 字，现在是 { $now } 字。
trips-closes-past = 截止时间已经过了，请写一个以后的时间。
trips-closes-late = 截止要比第一条线路出发早 { $days } 天以上，好留出公布和准备的时间。
trips-published = { $told ->
    [0] “{ $title }”已发布。还没有绑定教职工群，大家可以在 /trips 里填志愿。
   *[other] “{ $title }”已发到群里。
}
trips-card = <b>{ $title }</b>
trips-wanted = 　　{ $first } 人首选
trips-not-going = 　　未成团
trips-going = 　　{ $coming } 人成行{ $line ->
    [0] {""}
   *[other] ，候补 { $line } 人
}{ $has_names ->
    [yes] ：{ $names }{ $more ->
        [0] {""}
       *[other] 等，还有 { $more } 位
    }
   *[no] {""}
}
trips-rule = { $has_rule ->
    [yes] 报名条件：
   *[no] {""}
}{ $service ->
    [0] {""}
   *[other] 工龄满 { $service } 年{ $gap ->
        [0] 。
       *[other] ，
    }
}{ $gap ->
    [0] {""}
   *[other] 每 { $gap } 年去一次。
}名额不够时，{ $order ->
    [longest_ago] 没去过的、最久没去的优先。
    [longest_service] 工龄长的优先。
   *[other] 先填的优先。
}
trips-note = { $note }
trips-state = { $state ->
    [open] { $people } 人填了志愿，{ DAY($close_day) }{ $close_time } 截止
    [ranked] 志愿填报已截止，{ $people } 人填了，名单等工会公布
    [allotted] 名单已公布
    [done] 已结束
   *[cancelled] <b>疗休养取消了</b>
}
trips-mine-none = { $state ->
    [open] 您还没填志愿。
    [ranked] 您没有填志愿。
   *[other] 名单里没有您。
}
trips-mine = 您的志愿：首选 <b>{ $first }</b>{ $has_second ->
    [yes] ，次选 <b>{ $second }</b>
   *[no] {""}
}
trips-my-place = { $name }：{ $state ->
    [coming] <b>您有名额</b>
    [offered] <b>轮到您了</b>，点“参加”就行
    [waiting] 候补中，有人让出就通知您
    [missed] 没有轮上
    [lapsed] 给您留的名额过时了
   *[not_coming] 您不去
}
trips-choice-ask-first = 首选哪条线路？
trips-choice-ask-second = 次选哪条？首选满了或不成团时用。只去首选就跳过。
trips-choice-ask-began = 您哪一年参加工作？例如 2008。
trips-choice-ask-last = 上次疗休养是哪一年？没去过就跳过。
trips-choice-label-first = 首选
trips-choice-label-second = 次选
trips-choice-label-began = 参加工作
trips-choice-label-last = 上次
trips-choice-preview = 请看一遍，没问题就提交：

    <b>首选</b>　{ $first }
    <b>次选</b>　{ $second }
    <b>参加工作</b>　{ $began } 年
    <b>上次疗休养</b>　{ $last }

    名次表只有工会委员看得到，名单公布后大家看得到谁去哪条线路。
trips-for-ask-who = 替谁填？发姓名或工号。
trips-for-ask-first = 首选哪条线路？
trips-for-ask-second = 次选哪条？没有就跳过。
trips-for-ask-began = 哪一年参加工作？例如 2008。
trips-for-ask-last = 上次疗休养是哪一年？没去过就跳过。
trips-for-label-who = 姓名
trips-for-label-first = 首选
trips-for-label-second = 次选
trips-for-label-began = 参加工作
trips-for-label-last = 上次
trips-for-preview = 替 <b>{ $who }</b> 填：

    <b>首选</b>　{ $first }
    <b>次选</b>　{ $second }
    <b>参加工作</b>　{ $began } 年
    <b>上次疗休养</b>　{ $last }

    提交后，这两个年份就算工会核对过。
trips-chosen = 记下了：首选 <b>{ $first }</b>{ $has_second ->
    [yes] ，次选 <b>{ $second }</b>
   *[no] {""}
}。截止前随时可以改，早改晚改不影响名次。
trips-chosen-for = 替 { $name } 记下了：首选 <b>{ $first }</b>{ $has_second ->
    [yes] ，次选 <b>{ $second }</b>
   *[no] {""}
}。
trips-chosen-for-you = { $by }替您填了“{ $title }”的志愿：首选 { $first }{ $has_second ->
    [yes] ，次选 { $second }
   *[no] {""}
}。{ $is_open ->
    [yes] 要改请发 /trips。
   *[no] {""}
}
trips-year = 请发四位数的年份，从 { $least } 到 { $most }，例如 2008。
trips-serves-too-short = 这次要求工龄满 { $years } 年。{ $began } 年参加工作，{ $from_year } 年起可以报。
trips-went-lately = 规定每 { $years } 年去一次。上次是 { $last } 年，{ $from_year } 年起可以报。
trips-not-for-you = 疗休养面向在职教职工。退休老师的活动请看 /events。
trips-record-checked = 工会核对过的记录是：{ $began } 年参加工作，{ $went ->
    [yes] 上次 { $last } 年
   *[no] 没去过
}。有出入请跟工会说一声。
trips-nothing-chosen = 您还没填志愿。
trips-not-offered = 现在没有给您留的名额。最新情况请看 /trips。
trips-unknown = 没有这次疗休养。
trips-closed = { $state ->
    [open] “{ $title }”填报已经截止。
    [ranked] “{ $title }”填报已经截止，等工会公布名单。
    [allotted] “{ $title }”名单已经公布。
    [done] “{ $title }”已经结束。
   *[cancelled] “{ $title }”取消了。
}
trips-keep-now = { $people } 人填了志愿。{ $state ->
    [ranked] 请核对名次，没问题就公布。
   *[other] {""}
}
trips-ranking-of = <b>{ $title }</b>
    共 { $people } 人，{ $order ->
        [longest_ago] 没去过的、最久没去的在前
        [longest_service] 工龄长的在前
       *[other] 先填的在前
    }{ $state ->
        [open] 。还没截止，名次会变。
       *[other] 。
    }
trips-ranked-line = { $rank }. { $name }（{ $why }）{ $state ->
    [place] → { $place }
    [waits] → 候补
    [elsewhere] → 别的疗休养已有名额
   *[none] → 没有线路
}
trips-why = { $began } 年参加工作，{ $went ->
    [yes] 上次 { $last } 年
   *[no] 没去过
}{ $checked ->
    [yes] {""}
   *[no] ，本人填
}，第 { $turn } 个填
trips-wanted-by = 首选 { $first }{ $has_second ->
    [yes] ，次选 { $second }
   *[no] {""}
}
trips-off = 人数不够，{ $state ->
    [open] 眼下不成团
    [ranked] 不成团
   *[other] 没有成团
}：{ $names }
trips-tell-sure = 公布“{ $title }”的名单？{ $placed } 人有名额，{ $line } 人候补，{ $left } 人没有线路。
    公布后，每位都会收到自己的名次和线路，群里看得到各线路的名单。名次不能再改。
trips-told = “{ $title }”的名单公布了，已通知 { $people } 位同事。
trips-told-off = “{ $title }”取消了，已通知 { $people } 位同事。
trips-told-extended = “{ $title }”的截止时间改好了。
trips-missed = 这几位要您当面说一声：{ $names }
trips-nobody-goes = “{ $title }”没有一条线路成团。可以延长截止，或者取消。
trips-closing = “{ $title }”还没填志愿的老师：{ DAY($close_day) }{ $close_time } 截止。点上面卡片里的“填志愿”，或者发 /trips。
trips-extended = “{ $title }”填志愿改到 { DAY($close_day) }{ $close_time } 截止。
trips-called-off = “{ $title }”取消了：{ $why }
trips-removed = { $by }把您从“{ $title }”的名单里移出了。有疑问请直接跟{ $by }说。
trips-ranked-letter = “{ $title }”填报截止了，{ $people } 人填了志愿。
    名次已经排好，请核对后公布。
trips-told-letter = <b>{ $title }</b>
    您排在第 { $rank } 位（{ $why }）。{ $state ->
    [coming] 您去<b>{ $name }</b>：{ DAY($starts) }出发，{ DAY($ends) }返回{ $has_fee ->
        [yes] ，{ $fee }
       *[no] {""}
    }。{ $has_waits ->
        [yes] 首选的{ $waits }满了，您还在候补，有空位就问您。
       *[no] {""}
    }去不了请尽早让出，给后面的同事。
    [waiting] 名额满了，您在候补：{ $waits }。有人让出就通知您。
   *[none] 您选的线路没有成团，这次去不了，下次重新排名次。
}
trips-offer-letter = 有人让出了名额，轮到您了：<b>{ $title }</b>，{ $name }，{ DAY($starts) }出发，{ DAY($ends) }返回{ $has_fee ->
    [yes] ，{ $fee }
   *[no] {""}
}。
    请在 { DAY($until_day) }{ $until_time } 前点“参加”，过时给下一位。
trips-lapsed = “{ $title }”给您留的{ $name }名额过时了。还想去，可以在 /trips 里重新排队。
trips-given = “{ $title }”：{ $name }的空位给了 { $who }，我通知不到，请您说一声。
trips-brief-letter = <b>{ $title }</b>快出发了。
    { $name }：{ DAY($starts) }出发，{ DAY($ends) }返回。请带好身份证。{ $has_note ->
    [yes] {"\u000A"}{ $note }
   *[no] {""}
}
trips-paper-name = { $title } 名次表.xlsx
trips-paper-sheet = 名次表
trips-paper-column = { $column ->
    [rank] 名次
    [name] 姓名
    [unit] 小组
    [began] 参加工作
    [last] 上次疗休养
    [checked] 核对
    [turn] 填报次序
    [first] 首选
    [second] 次选
   *[place] 结果
}
trips-paper-place = { $state ->
    [place] { $place }
    [waits] 候补
    [elsewhere] 别的疗休养已有名额
   *[none] 没有线路
}
trips-paper-checked = { $checked ->
    [yes] 已核对
   *[no] 本人填
}
trips-extend-ask-closes = 志愿改到什么时候截止？例如“6月10日17:00”。
trips-extend-label-closes = 截止
trips-extend-preview = 截止改到：<b>{ $closes }</b>
    提交后，绑定的群里会说一声。
trips-call-off-ask-why = 为什么取消？一句话，会发给填过志愿的同事。
trips-call-off-label-why = 原因
trips-call-off-preview = 取消疗休养，原因：<b>{ $why }</b>
    提交后会通知填过志愿的同事，不能恢复。
trips-give-up-sure = 确定让出
trips-give-up-sure-ask = { $state ->
    [coming] 让出{ $name }的名额？名额会给下一位，再想去要从头排队。
   *[other] 不再候补{ $name }？再想去要从头排队。
}
trips-wait-again = 重新排队
trips-departed = { $name }已经出发，名单不再变动。
trips-all-departed = “{ $title }”的线路都已经出发，只能取消了。
trips-place-elsewhere = 您在另一次疗休养已有名额，{ $years } 年内只去一次。想换请先让出那边的。
trips-place-already = 您在这次的另一条线路已有名额。想换请先让出那边的。
trips-not-on-the-list = { $name }现在不在名单里。
trips-never-told = “{ $title }”的名单一直没有公布，这次算取消。
trips-uncounted = “{ $title }”面向在职教职工，您的志愿这次没有计入。
trips-my-rank = 您排在第 { $rank } 位（{ $why }）
trips-give-up-word = { $state ->
    [coming] 让出名额
    [offered] 不去
   *[other] 不等了
}
trips-too-few-letter = “{ $title }”的{ $name }只剩 { $coming } 人，不够 { $least } 人成团，也没有人候补。请看看怎么办。
trips-last-before-began = 上次疗休养的年份早于参加工作的年份，请核对一下。
