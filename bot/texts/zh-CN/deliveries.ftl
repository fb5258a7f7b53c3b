deliveries-command-deliveries = 没送到或不确定的消息
deliveries-digest = 有 { $total } 条消息没送到，或者不知道送到没有。
    小家不会自己重发，免得重复。请看一眼。
deliveries-show = 看一看
deliveries-arrived = 收到了
deliveries-noted = 知道了
deliveries-again = 再发一次
deliveries-late = 补发
deliveries-may-be-late = 还可以补发，到{ DAY($until) }为止。
deliveries-too-late = { $kind ->
    [birthday] 生日已经过了，补发不合适。
    [festival] 节日已经过了，补发不合适。
    [event] 活动已经开始了，补发没有用。
    [meeting] 会已经开始，或者表决已经结束，补发没有用。
    [plan] 已经过了时候，在 /plan 里看得到。
    [offer] 名额的答复时间已经过了，补发没有用。
    [reminder] 要提醒的事已经到了或者过了，补发没有用。
    [summary] 那天已经过去了，在 /heartbeat 里看得到今天的。
   *[others] 已经过了时候，补发没有用。
}
deliveries-not-in-time = { $kinds }没能按时发出。
deliveries-kind = { $count } 条{ $kind ->
    [birthday] 生日祝福
    [festival] 节日祝福
    [event] 活动通知
    [meeting] 会议通知
    [plan] 工作安排
    [offer] 名额通知
    [reminder] 提醒
    [summary] 晚间小结
   *[others] 其他消息
}
deliveries-send-late = 全部补发
deliveries-all-late = 过时的都知道
deliveries-none = 没有要处理的消息，都送到了。
deliveries-doubt = { $state ->
    [unsure] 发给“{ $to }”的一条，发送时断了线，请问问对方收到没有。
    [stale] 发给“{ $to }”的一条，过了时间，没有发。
   *[failed] 发给“{ $to }”的一条，没发出去。
    }
    一共 { $total } 条要处理。
deliveries-settled-already = 这一条已经处理过了。
deliveries-crashed = 小家刚才有一步没有成功，已记在运行日志里，请管理员看一下。
    用的人没有丢内容，可以再点一次。
