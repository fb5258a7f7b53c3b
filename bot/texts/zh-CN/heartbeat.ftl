heartbeat-command-heartbeat = 今天发了什么，明天有什么
heartbeat-toggle = 每晚告诉我
heartbeat-toggle-word = { $hears ->
    [yes] 不用告诉我
   *[no] 每晚告诉我
}
heartbeat-kind = { $kind ->
    [greetings] 祝福
    [events] 活动通知
    [meetings] 会议通知
    [proposals] 提案通知
    [plan] 计划通知
   *[others] 其他
} { $count } 条
heartbeat-letter = 今天：{ $all_sent ->
    [0] 没有要发的消息
   *[other] { $kinds }，都已送达
}{ $lost ->
    [0] 。
   *[other] ；另有 { $lost } 条没送到。
}{ $unsettled ->
    [0] {""}
   *[other] {"\u000A"}有 { $unsettled } 条等您看一眼：/deliveries
}
heartbeat-tomorrow = 明天：{ $comes ->
    [no] 没有安排。
   *[yes] { $birthdays ->
        [0] {""}
       *[other] { $birthdays } 人生日。
    }{ $events ->
        [0] {""}
       *[other] { $events } 场活动。
    }{ $closing ->
        [0] {""}
       *[other] { $closing } 场活动截止报名。
    }
}
