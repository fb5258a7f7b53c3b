joining-code-unknown = 这个邀请码用不了：可能用过了，或者过期了。
    请向工会小组长再要一个。
joining-has-left = { $name } 已不在册，不能邀请。
joining-two-of-that-name = 名册里有两位 { $name }，请加上工号。
joining-number-taken = 工号 { $number } 已经是别人的了，请核对姓名和工号。
joining-knocked = 收到。小组长核对是您本人后，我会在这里告诉您。
    一天内没有消息的话，请找小组长要一个邀请码。
joining-knock-letter = 有人说自己是 <b>{ $name }</b>（工号 { $number }）。
    Telegram 上叫：{ $shown_as }
    { $bound ->
        [yes] { $name } 已经在用小家了，确认后换成这个新账号，旧的不再能用。
       *[no] 请先当面或打电话问一声，是本人再点。
    }
joining-vouch = 是本人
joining-turn-away = 不是本人
joining-vouched = 核对好了，欢迎加入。发 /start 打开首页。
joining-vouched-for = 好，{ $name } 已经加入。
joining-turned-away = 好，没有放进来，对方不会知道名册里有没有 { $name }。
joining-knock-gone = 这个申请已经处理过了。
joining-not-your-group = 这位同事不在您的小组里，请由本组组长或工会主席来办。
joining-more-than-yours = { $name } 担任的职务您不能代为确认，请由工会主席来办。
joining-reached = <b>能通知到的人</b>
    名册 { $people } 人，能通知到 { $reached } 人，还差 { $missing } 人。
joining-reach-line = { $name }（{ $people } 人）：没来过 { $never }，停用了 { $blocked }
joining-reach = 通知不到谁
joining-unreached = 看小组
joining-unreached-head = <b>{ $unit }</b>　{ $people } 人，通知不到 { $count } 人
joining-never-came = 没来过（{ $count }）：{ $names }
joining-blocked = 停用了小家（{ $count }）：{ $names }
    请他们打开和小家的对话，点一下“重新启动”。
joining-links = 发邀请链接
joining-paper = 打印邀请单
joining-links-head = 一人一条，请私下转给本人，点开就能加入。14 天内有效，只能用一次：
joining-link-line = { $name }：{ $link }
joining-invite = 邀请本人
joining-invitation = { $name } 的邀请，请只给本人。
    扫码，或打开 { $link }
    或把 <code>{ $code }</code> 发给小家。14 天内有效，只能用一次。
joining-paper-title = { $unit } 小家邀请单
joining-paper-how = 沿线剪开，一人一张，请交给本人。手机扫码，在 Telegram 里点“开始”就加入了。14 天内有效，只能用一次。
joining-command-reach = 看谁还通知不到
joining-nobody-missing = 这里没有要邀请的人，能来的都来过了。
joining-has-account = { $name } 已经在用小家了。换新手机要由工会主席来办，请本人联系。
joining-rebound = <b>{ $name }</b> 的小家换到了另一个 Telegram 账号（邀请人：{ $by }）。不是本人的话，请马上在 /people 里重新邀请本人。
