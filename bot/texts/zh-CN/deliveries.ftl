deliveries-command-deliveries = 不确定送没送到的消息
deliveries-digest = 有 { $total } 条消息不知道送到没有（发送时断了线）。
    小家不会自己重发，免得重复。请看一眼。
deliveries-show = 看一看
deliveries-arrived = 收到了
deliveries-again = 再发一次
deliveries-none = 没有不确定的消息，都送到了。
deliveries-doubt = 还有 { $total } 条不确定。最早的一条是发给“{ $to }”的，请问问对方收到没有：
deliveries-settled-already = 这一条已经处理过了。
deliveries-crashed = 小家刚才有一步没有成功，已记在运行日志里，请管理员看一下。
    用的人没有丢内容，可以再点一次。
