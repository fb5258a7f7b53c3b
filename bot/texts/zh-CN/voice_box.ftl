voice-box-command-suggest = 写意见、查答复，可以不留名
voice-box-command-box = 意见箱来信：看信、答复、转交
voice-box-box = 意见箱
voice-box-door = <b>意见箱</b>
    留不留名由您定。信由工会的管理员拆看，校长只看得到转来的信。不会一到就送：工作日到点一起送，最早 { DAY($day) }{ $time }。
    怎么写？
voice-box-shut-door = 意见箱暂停收信，{ DAY($until) }起再收。以前的信照常答复，可以查。
voice-box-look-up = 查答复
voice-box-way = { $how ->
    [anonymous] <b>匿名</b>：我们不保存您是谁，也查不出来；答复凭回执码来看。
        Telegram 公司能看到您和我说过话。
    [confidential] <b>保密</b>：答复直接发给您；您是谁加密封存，谁也看不到，办结就销毁。
        Telegram 公司能看到您和我说过话。
   *[named] <b>实名</b>：管理员看得到您的名字，转交时不带名字；答复直接发给您。
        Telegram 公司能看到您和我说过话。
    }{ $few ->
    [0] {""}
   *[other] {"\u000A"}您所在的{ $group }只有 { $few } 人，写细节可能让人猜到您。
    }

    写给谁？
voice-box-to = { $to ->
    [union] 工会
    [principal] 校长
    [women] 女工委员会
   *[unit] { $name }
}
voice-box-to-short = { $to ->
    [union] 工会
    [principal] 校长
    [women] 女工委
   *[unit] { $name }
}
voice-box-how = { $how ->
    [anonymous] 匿名
    [confidential] 保密
   *[named] 实名
}
voice-box-write = <a href="{ $link }">回复这条消息</a>，写下想说的话，可以附一张照片。
    { $how }，给{ $to }。写完先给您看一遍，不点“投递”谁也看不到。
voice-box-hint = 想说的话
voice-box-preview = 请看一遍：{ $text ->
    [none] {""}
   *[other] {"\u000A"}<blockquote>{ $text }</blockquote>
    }
    { $how }，给{ $to }。{ $picture ->
    [no] {""}
   *[yes] 照片已经重新生成，不带拍摄信息。
    }{ $few ->
    [0] {""}
   *[other] {"\u000A"}{ $group }只有 { $few } 人，写细节可能让人猜到您。
    }
voice-box-send = 投递
voice-box-again = 重写
voice-box-drop = 取消
voice-box-dropped = 没有投递，什么都没有留下。
voice-box-posted = { $how ->
    [anonymous] 已投进信箱。回执码
        <b>{ $receipt }</b>
        只显示这一次，请记下来，别发给别人。
   *[other] 已投进信箱。答复会直接发给您。
    }
    { DAY($seen) }{ $time } 送到管理员手里，{ DAY($due) }前答复。
voice-box-receipt-again = 回执码 <b>{ $receipt }</b>，请对照着再记一遍。
voice-box-noted = 记下了
voice-box-check = 核对一下：回执码的后四位是？
voice-box-checked = 对了，记得没错。
    想看答复，发 /suggest 点“查答复”。
voice-box-wrong-ending = 不是这四位，再看一眼。
voice-box-clear = 删聊天记录
voice-box-clear-note = 写的话要从聊天里删掉吗？删的是您这边和我这边的；Telegram 公司的记录我们管不到。
voice-box-cleared = 已经从聊天里删掉了。
voice-box-look = <a href="{ $link }">回复这条消息</a>，把 16 位回执码发给我。
voice-box-look-hint = 16 位回执码
voice-box-receipt-expected = 回执码是 16 位数字，比如 4821 0937 5516 2048。再发一次就好。
voice-box-no-such-receipt = 没有这个回执码的信。请对一对数字；办结 { $days } 天以上的信已经删掉了。
voice-box-looked-enough = 今天查得太多了，明天再来。
voice-box-mine = <b>给{ $to }的信</b>（{ $how }）
    { DAY($day) }写的，{ $state ->
    [received] 待答复，{ DAY($due) }前答复
    [forwarded] 已转给{ $forwarded }，{ DAY($due) }前答复
    [answered] 已答复
    [refused] 不予受理，理由在下面
    [published] 已公开答复
   *[closed] 已办结
    }{ $late ->
    [0] {""}
   *[other] ，已超期 { $late } 个工作日
    }
voice-box-word = <b>{ $by ->
    [me] 您
    [writer] 来信人
    [keeper] { $kind ->
        [answer] 答复
        [explain] 进展说明
       *[refuse] 不予受理
        }
   *[reader] 承办答复
    }</b>　{ DAY($day) }{ $held ->
    [no] {""}
   *[yes] （还没送到）
    }{ $picture ->
    [no] {""}
   *[yes] （附照片）
    }
    { $text }
voice-box-heard = 您投进意见箱的信有了答复。
voice-box-open-mine = 看信
voice-box-write-back = 写回信
voice-box-rate = { $rating ->
    [satisfied] 满意
    [partly] 基本满意
   *[dissatisfied] 不满意
}
voice-box-rated = 评价记下了：{ $rating }。
voice-box-close = 结束这封信
voice-box-close-ask = 结束以后不能再写，{ $days } 天后删除。确定吗？
voice-box-close-now = 确定结束
voice-box-closed-now = 这封信办结了。
voice-box-back = <a href="{ $link }">回复这条消息</a>，写下要补充的话。
voice-box-sent-back = 已投进信箱，{ DAY($seen) }{ $time } 送到管理员手里，{ DAY($due) }前答复。
voice-box-back-preview = 请看一遍：
    <blockquote>{ $text }</blockquote>
voice-box-desk = <b>意见箱来信</b>
    待答 { $open }{ $late ->
    [0] {""}
   *[other] ，超期 { $late }
    }，已答 { $answered }{ $shut ->
    [no] {""}
   *[yes] {"\u000A"}暂停收信，{ DAY($until) }起再收。
    }
voice-box-desk-empty = 意见箱里现在没有您要看的信。
voice-box-mark = { $state ->
    [received] { $new ->
        [yes] 新
       *[no] 待
        }
    [forwarded] 转
    [answered] 答
    [refused] 拒
    [published] 公
   *[closed] 结
    }{ $late ->
    [0] {""}
   *[other] !
    } { $to }·{ $begins }
voice-box-letter = <b>来信 { $code }</b>（{ $how }，给{ $to }）
    { $name ->
    [none] {""}
   *[other] 来信人：{ $name }{"\u000A"}
    }{ DAY($day) }收到，{ $state ->
    [received] { DAY($due) }前答复
    [forwarded] 已转给{ $forwarded }，{ DAY($due) }前答复
    [answered] 已答复
    [refused] 不予受理
    [published] 已公开答复
   *[closed] 已办结
    }{ $late ->
    [0] {""}
   *[other] ，已超期 { $late } 个工作日
    }{ $rating ->
    [none] {""}
    [satisfied] {"\u000A"}来信人评价：满意
    [partly] {"\u000A"}来信人评价：基本满意
   *[dissatisfied] {"\u000A"}来信人评价：不满意
    }{ $unsure ->
    [no] {""}
   *[yes] {"\u000A"}发送时断了线，来信人可能没看到答复。
    }
voice-box-letter-public = 拟公开的话：
    { $text }
voice-box-answer = 答复
voice-box-explain = 说明进展
voice-box-refuse = 不予受理
voice-box-forward = 转交
voice-box-publish = 公开答复
voice-box-agree = 同意公开
voice-box-end = 办结
voice-box-pictures = 看照片
voice-box-desk-button = 全部来信
voice-box-say = <a href="{ $link }">回复这条消息</a>，{ $verb ->
    [answer] 写给来信人的答复。
    [explain] 说明办到哪一步、大概什么时候有结果。
    [refuse] 写明不予受理的理由，来信人看得到。
   *[publish] 写下要公开的话：什么问题、怎么办的。别带能认出来信人的细节；要另一位管理员同意才发到群里。
    }
voice-box-say-hint = 写给来信人
voice-box-said = { $verb ->
    [answer] 答复已记下，来信人看得到了。
    [explain] 说明已记下，来信人看得到了。
    [refuse] 理由已记下，来信人看得到了。
   *[publish] 记下了，等另一位管理员同意。
}
voice-box-say-now = 发出
voice-box-whom = 转给谁？对方看得到信，看不到是谁写的。
voice-box-forwarded = 转给{ $to }了。
voice-box-agreed = 同意了，马上发到群里。
voice-box-ended = 办结了，封存的联系方式已销毁。
voice-box-shut-now = 暂停收信
voice-box-open-now = 恢复收信
voice-box-shut-ask = 暂停多久？以前的信照常答复。谁也不能单独禁止一个人写信。
voice-box-shut-days = { $days } 天
voice-box-shut-done = 暂停收信，{ DAY($until) }起再收。
voice-box-open-done = 恢复收信了。
voice-box-emptied-letter = { $part ->
    [union] 意见箱
    [women] 女工委意见箱
   *[reader] 转给您的来信
    }：待答 { $open } 封{ $new ->
    [0] {""}
   *[other] ，其中新信 { $new } 封
    }{ $due ->
    [0] {""}
   *[other] ，今天到期 { $due } 封
    }{ $late ->
    [0] {""}
   *[other] ，已超期 { $late } 封
    }。{ $unexplained ->
    [0] {""}
   *[other] {"\u000A"}{ $unexplained } 封该向来信人说明进展了。
    }
voice-box-forwarded-letter = 意见箱有一封来信转给您，请在{ DAY($due) }前答复。看得到信，看不到是谁写的。
voice-box-read = 看来信
voice-box-public-letter = <b>意见箱答复</b>
    { $text }
voice-box-month-letter = { MONTH($month) }意见箱：收到 { $received } 封，已答 { $answered } 封{ $ended ->
    [0] {""}
   *[other] ，写信人自己办结 { $ended } 封
    }{ $unanswered ->
    [0] { $ended ->
        [0] ，件件有回音。
       *[other] 。
        }
   *[other] ，还有 { $unanswered } 封在办。
    }
voice-box-group-door = 意见箱在私聊里，这里大家都看得到。想说的话私下写，可以不留名。
voice-box-group-aside = 这样的话，写进意见箱更稳妥：私下写，可以不留名，有人答复。
voice-box-go = 去意见箱
voice-box-text-short = 再多写几个字，说清是什么事。
voice-box-text-long = 一封信最多 { $most } 字，现在 { $now } 字。可以分成两封，或者去掉一些；原文还在上面。
voice-box-caption-long = 附照片的信最多 { $most } 字，现在 { $now } 字。去掉一些，或者文字和照片分成两封；原文还在上面。
voice-box-text-expected = 这里只收文字和照片，文件和语音里常带着作者的信息。请写成文字，或者拍成照片。
voice-box-picture-unread = 这张照片打不开，换一张试试。文字还在上面。
voice-box-picture-large = 照片太大了，请发“压缩”的照片，不要发原图文件。
voice-box-too-old = 这条预览太旧，读不到了。您写的话还在上面，请重新写一次。
voice-box-shut = 意见箱暂停收信，{ DAY($until) }起再收。您写的话还在上面。
voice-box-enough = 今天写得够多了，明天再投。您写的话还在上面。
voice-box-full = 这一小时投信的人太多，过一小时再投。您写的话还在上面。
voice-box-nobody-there = 那里现在没有人收信，请换一个收信人。
voice-box-not-yours = 这封信不在您这里，也可能已经办结删除了。
voice-box-keepers-only = 这一步由意见箱管理员来做。
voice-box-not-now = 这封信现在不能这样办，请重新打开看一看。
voice-box-closed = 这封信已经办结了。要再说什么，可以另写一封。
voice-box-words-changed = 要公开的话改过了，请重新看一遍再定。
voice-box-second-keeper = 公开要两个人同意，请另一位管理员来点。
voice-box-answer-first = 先答复，或者写明理由不予受理，再办结。
voice-box-not-emptied = 来信人又写了话，到点才送来。看过再办结。
voice-box-answered = 这封信已经答复过了，要补充请告诉意见箱管理员。
