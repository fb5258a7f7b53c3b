monthly-activity-card = <b>{ $month }月教工活动，玩什么？</b>
    { $state ->
    [open] 点一项就行，改主意再点别的。{ DAY($day) }{ $time } 截止，已有 { $people } 人选了。
   *[closed] { $has_chosen ->
        [yes] { $people } 人参加，大家选了：{ $chosen }。
       *[no] 没有人选，这个月先不办。
    }
}
monthly-activity-vote = 选这个
monthly-activity-nothing = 没有人选，没有可以办的。
monthly-activity-chosen-letter = { $month }月活动选出来了：<b>{ $chosen }</b>（{ $people } 人参加）。
    点下面填时间、地点，就能发布。
monthly-activity-hold = 办这个
