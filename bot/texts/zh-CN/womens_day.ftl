womens-day-poll-card = <b>三八节，女教职工活动办什么？</b>
    { $state ->
    [open] 点一项就行，改主意再点别的。{ DAY($day) }{ $time } 截止，已有 { $people } 人选了。
   *[closed] { $has_chosen ->
        [yes] { $people } 人参加，选了：{ $chosen }。
       *[no] 没有人选，到发报名时再定。
    }
}
womens-day-vote = 选这个
womens-day-not-asked = 这一项由女职工委员会来选。
womens-day-signup-letter = { $came_of_it ->
    [one] 三八节活动选出来了：<b>{ $chosen }</b>（{ $people } 人参加）。
    点下面填时间、地点，就能把报名发给女教职工。
    [several] 三八节有几项活动票数一样：<b>{ $chosen }</b>（{ $people } 人参加）。
    请您定一项，点下面填时间、地点，就能把报名发给女教职工。
   *[none] 三八节活动没有人选，请您定一项。
    点下面填时间、地点，就能把报名发给女教职工。
}
womens-day-hold = 办这个
womens-day-title = 三八节{ $item }
womens-day-held = 三八节的活动已经发布了：{ $title }，{ DAY($day) }。还想再办一个，可以发 /newevent。
womens-day-remaining-letter = 明天三八节，再对一遍：
    <b>{ $title }</b>，{ DAY($day) }{ $time }，{ $place }。
    { $coming } 人参加，{ $silent } 人还没回复。参加的老师开始前会收到提醒。
    场地、材料请再看一眼。{ $half_day ->
    [yes] {""}
    女教职工明天下午放假半天，课和值班请先调好。
   *[no] {""}
}
womens-day-unplanned-letter = 明天三八节，小家这里还没有女教职工的活动。
    已经另外安排好了，就不用管；还要办，点下面定一项。{ $half_day ->
    [yes] {""}
    女教职工明天下午放假半天，课和值班请先调好。
   *[no] {""}
}
womens-day-check-letter = 三月有女教职工健康检查，时间、地点看学校通知。
    有不方便的地方，私下跟女职工委员会说一声就行。
