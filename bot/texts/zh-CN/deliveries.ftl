deliveries-command-deliveries = 没送到或不确定的消息
deliveries-digest = 有 { $total } 条消息没送到，或者不知道送到没有。
    小家不会自己重发，免得重复。请看一眼。
deliveries-show = 看一看
deliveries-arrived = 收到了
deliveries-noted = 知道了
deliveries-again = 再发一次
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
