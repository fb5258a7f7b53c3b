admissions-command-newcomer = 给新同事发入会链接
admissions-which-unit = 新同事到哪个小组？
admissions-open = 发链接
admissions-opened = <b>{ $unit }</b> 的入会链接，发给新同事：
    { $link }
    { $days } 天内有效，最多 { $most } 位用。点开填好，先由组长核对，再由工会委员会批准。{ $others ->
        [0] {""}
       *[other] 以前发的 { $others } 条也还能用，“停用链接”会一起停掉。
    }
admissions-revoke = 停用链接
admissions-revoked = { $unit } 的入会链接都停用了。已经在填的同事不受影响。
admissions-link-over = 这条入会链接用不了：过期了、满员了，或者已经停用。
    请向工会小组长再要一条。
admissions-not-your-group = 这是别的小组的事，请由那边的组长或工会主席来办。
admissions-no-group = 您现在没有带小组，入会链接由小组长和工会主席来发。
admissions-intro = 欢迎加入工会。
    只问办会籍用得上的几项：姓名、在职还是临聘、工号、性别、生日、手机尾号；后四项除性别外都能跳过。
    组长和委员核对时看得到姓名和工号；其余只有您和管名册的同事看得到。没批准的话，全部删掉。
admissions-fill-in = 填申请
admissions-mend = 改一改
admissions-withdraw = 撤回申请
admissions-word = { $word ->
    [new] 新入会
    [moved_in] 从别的工会转入
    [in_service] 在职
    [temporary] 临聘
    [female] 女
   *[male] 男
}
admissions-ask-how = 您是新入会，还是把会籍从别的工会转过来？
admissions-ask-name = 您的姓名？
admissions-ask-kind = 您是在职，还是临聘？都可以入会。
admissions-ask-number = 您的工号？还没有就跳过。
admissions-ask-sex = 性别？妇女节和体检用得上。
admissions-ask-birthday = 您的生日是哪天？工会想祝您生日快乐。
    例如 1985-03-12、3月12日，或 农历八月十五。不想留年份就不写。
admissions-ask-phone = 手机号的后四位？换手机时用来核对本人。
admissions-label-how = 方式
admissions-label-name = 姓名
admissions-label-kind = 用工
admissions-label-number = 工号
admissions-label-sex = 性别
admissions-label-birthday = 生日
admissions-label-phone = 手机尾号
admissions-preview = 请看一遍，没问题就提交：

    <b>方式</b>　{ $how }
    <b>姓名</b>　{ $name }
    <b>用工</b>　{ $kind }
    <b>工号</b>　{ $number }
    <b>性别</b>　{ $sex }
    <b>生日</b>　{ $birthday }
    <b>手机尾号</b>　{ $phone }

    本人自愿加入工会，遵守工会章程。
admissions-submitted = { TEACHER($name) }，申请交上去了。
    先由小组长核对，再由工会委员会批准，有结果我在这里告诉您。
admissions-withdrawn = 申请撤回了，您填的内容都删掉了。
    想再申请，重新打开入会链接就行。
admissions-gone = 没有找到您的申请。请重新打开入会链接。
admissions-moved-on = 这份申请有了新的进展，看最新的那张卡就好。
admissions-not-yours = 入会申请由小组长核对、工会委员会批准。
admissions-somebody = 一位申请人
admissions-card = { $state ->
    [with_leader] <b>入会申请</b>，等组长核对：
    [with_committee] <b>入会申请</b>，等委员批准，还差 { $missing } 位：
    [returned] 入会申请已退回，等本人修改：
    [admitted] 入会申请已批准，欢迎新会员：
    [refused] 入会申请没有批准，填的内容已删除：
    [withdrawn] 申请人撤回了入会申请，填的内容已删除：
   *[stale] 入会申请太久没有动静，填的内容已删除：
    }
    <b>{ $name }</b>　{ $unit }　{ $how ->
        [new] 新入会
       *[moved_in] 转入会籍
    }　{ $kind ->
        [temporary] 临聘
       *[in_service] 在职
    }{ $has_number ->
        [yes] 　工号 { $number }
       *[no] {""}
    }
admissions-card-shown = Telegram 上叫：{ $shown_as }
admissions-card-voices = 已批准：{ $voices }
admissions-check = { $desk ->
    [leader] 请核对是本组的新同事。
   *[committee] 同意入会就点“批准”。
}{ $is_namesake ->
    [yes] 名册里已有同名的人；如果是同一位，不用走入会，在 /reach 里邀请本人就行。
   *[no] {""}
}
admissions-agree = 同意
admissions-send-back = 退回
admissions-approve = 批准
admissions-refuse = 不批准
admissions-agreed = 好，{ $name } 的申请转给工会委员会了。
admissions-approved = { $missing ->
    [0] 已批准，{ $name } 现在是会员了。
   *[other] 记下了，{ $name } 的申请还差 { $missing } 位委员批准。
}
admissions-voiced-already = 您已经批准过了，等其他委员。
admissions-number-taken = 工号 { $number } 已经是 { $name } 的。
    是同一个人，就不用批，请小组长邀请本人；填错了，就点“退回”请本人改。
admissions-return-ask-why = 请本人改什么？一句话就行，会发给申请人。
admissions-return-label-why = 原因
admissions-return-preview = 退回申请，原因：
    { $why }
admissions-sent-back = 退回了，{ $name } 改好会再交上来。
admissions-returned-letter = 您的入会申请退回来了，改一改就能再交：
    { $why }
admissions-refusal-ask-why = 为什么不批准？一句话就行，会发给申请人。
admissions-refusal-label-why = 原因
admissions-refusal-preview = 不批准入会，原因：
    { $why }
    提交后告诉本人，填的内容全部删除。
admissions-refused-now = 已经告诉 { $name }，填的内容删掉了。
admissions-refused = 您的入会申请这次没有批准：
    { $why }
    您填的内容已经删掉了。有疑问请找工会小组长；以后可以重新申请。
admissions-stale = 您的入会申请很久没有动静，先撤下了，填的内容已经删掉。
    想再申请，请小组长再发一条链接。
admissions-welcome = { TEACHER($name) }，入会批准了，欢迎加入工会大家庭。
    发 /start 打开首页，有三件小事想先问问您。
admissions-why-length = 请用一句话说明，不超过 { $most } 字，现在是 { $now } 字。
admissions-deed = { $change ->
    [retire] 退休
    [transfer] 转出
   *[leave] 离会
}
admissions-change = 改会籍
admissions-change-now = 确定办理
admissions-restore = 恢复会籍
admissions-restore-as = 恢复
admissions-sure = { $change ->
    [retire] <b>{ $name }</b> 办退休：会籍保留，不再交会费，也不参加表决和选举。
    [transfer] <b>{ $name }</b> 转出会籍：从现在起不能再用小家，日后可以恢复。
   *[leave] <b>{ $name }</b> 离会：从现在起不能再用小家，日后可以恢复。
    }
    本人和组长会收到通知。
admissions-ending = 同时结束的职务：{ $offices }
admissions-not-now = 会籍已经变了，请重新打开这位同事的资料。
admissions-more-than-yours = { $name } 负责任免职务，会籍由主席来办。
admissions-restorable = <b>{ $name }</b> 现在是“{ $standing }”。恢复成哪一种？原来的职务不会跟着恢复。
admissions-done = 办好了。
admissions-changed = { $unit } { $name } { $change ->
    [retire] 退休了，会籍保留。
    [transfer] 的会籍转出了。
   *[leave] 离会了。
}
admissions-goodbye = { $change ->
    [retire] { TEACHER($name) }，您的退休手续办好了，谢谢这些年的付出。
    会籍还在，不再交会费；发 /help 看看现在能做什么。常回家看看。
    [transfer] { TEACHER($name) }，您的会籍已经转出，祝在新的地方一切顺利。
    这里不再能用；以后回来，请工会恢复就行。
   *[leave] { TEACHER($name) }，您的离会手续办好了，谢谢一起走过的日子。
    这里不再能用；想回来，请工会恢复就行。
}
admissions-restored = { $unit } { $name } 的会籍恢复了，现在是{ members-standing }。
admissions-welcome-back = { TEACHER($name) }，您的会籍恢复了，现在是{ members-standing }。发 /start 打开首页。
admissions-leave = 退会
admissions-leaving-ask-sure = 入会自愿，退会自由。退会马上生效，职务随之结束，小家不再能用。
    想好了，就发“退会”两个字。
admissions-leaving-label-sure = 确认
admissions-leaving-ask-why = 愿意说说原因吗？会转给管名册的同事和组长，不想说就跳过。
admissions-leaving-label-why = 原因
admissions-leaving-preview = 提交后马上退会。
    <b>确认</b>　{ $sure }
    <b>原因</b>　{ $why }
admissions-not-sure = 确定要退会，就发“退会”两个字；不退就点“取消”。
admissions-left-now = { TEACHER($name) }，退会办好了，谢谢一起走过的日子。
    想回来，请工会恢复会籍就行。
admissions-left = { $unit } { $name } 退会了。{ $has_why ->
    [yes] 原因：{ $why }
   *[no] 没有说原因。
}
