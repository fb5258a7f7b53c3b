relays-command-reflect = 反映组里的心声
relays-command-relays = 心声的转达和答复
relays-write = 写一条
relays-board = 看心声
relays-read = 打开
relays-agree = 同感
relays-take-back = 撤回
relays-leave = 这次不转
relays-take = 这次要转
relays-refuse = 不转达
relays-foresee = 转达
relays-relay = 现在转达
relays-brief = 看这份
relays-answer = 答复
relays-answer-all = 一并答复
relays-paper = 打印稿
relays-told = 已反馈
relays-ask-theme = 组里有什么心声？先选主题：
relays-ask-text = 同事们说了什么？
    一两句话就行。不用写是谁说的，小家不问，也不记。
relays-ask-group = 是哪个小组的心声？
relays-label-theme = 主题
relays-label-text = 内容
relays-label-group = 小组
relays-preview = 请看一遍，没问题就提交，由主席汇总转达：

    <b>主题</b>　{ $theme }
    <b>内容</b>　{ $text }
    <b>小组</b>　{ $group }
relays-source = { $named ->
    [0] 各组
   *[other] { $source }
}{ $heat ->
    [1] {""}
   *[other] ，{ $heat } 个组都提到
}
relays-signed = { $named ->
    [0] 校领导看到的来源是“各组”：小组人少，不写组名。
   *[other] 校领导看到的来源是“{ $source }”，没有您的名字。
}
relays-names = 里面有同事的名字：{ $names }。要隐去的话，点“改内容”重写一下。
relays-alike = 别的组也反映过类似的，点“同感”就算一起提，不用再写：
relays-alike-line = { $at }. { $text }（{ $heat } 个组）
relays-reflected = 记下了，只记小组，不记是谁写的、谁说的：
    <b>{ $text }</b>
    主席汇总后转达，有了答复告诉您。
relays-agreed = 加上您的小组，{ $heat } 个组都提到：
    <b>{ $text }</b>
    有了答复也告诉您。
relays-agreed-already = 您的小组已经提过这条了。
relays-taken-back = 撤回了，您的小组不再提这条。
relays-text-length = 请写 { $least } 到 { $most } 个字，现在是 { $now } 个。
relays-words-length = 请写 1 到 { $most } 个字，现在是 { $now } 个。
relays-theme-unknown = 这个主题已经没有了，请点“改主题”重新选。
relays-no-group = 名册里您还没有小组，请先让主席补上。
relays-unknown = 没有找到这条，可能已经撤回。发 /relays 看看现有的。
relays-no-step = { $state ->
    [collected] 这条还没有转达。
    [relayed] 这条已经转达，在等答复。
    [refused] 工会没有转达这条，原因已经告诉小组。
    [replied] 这条已经有答复了。
   *[fed_back] 这条已经有答复，也反馈给小组了。
}
relays-days = 请发 1 到 { $last } 之间的日子，最多 { $most } 个，用顿号隔开，例如 1、15。
relays-nothing = 现在没有要转达的心声。
relays-all-answered = 这份里的心声都有答复了。
relays-tab = { $which ->
    [queue] 等着转达的
    [briefs] 已转达的
   *[mine] 我们组的
}
relays-mine = <b>我们组的心声</b>，点编号看全文和答复：
relays-mine-none = 我们组还没有反映过心声。听到什么，点下面写一条。
relays-mine-line = { $at }. { $text }（{ $state ->
    [collected] 等转达
    [relayed] 等答复
    [refused] 没有转达，等反馈
    [replied] 有答复，等反馈
   *[fed_back] 已反馈
}）
relays-queue = { $count ->
    [0] 现在没有等着转达的心声。
   *[other] <b>等着转达的心声</b>　{ $count } 条，这次转 { $going } 条
}
relays-theme = <b>{ $theme }</b>
relays-line = { $at }. { $text }（{ $named ->
    [0] 各组
   *[other] { $source }
}{ $heat ->
    [1] {""}
   *[other] ，{ $heat } 个组都提到
}）{ $left_out ->
    [yes] 　这次不转
   *[no] {""}
}{ $answered ->
    [yes] 　已答复
   *[no] {""}
}
relays-more = 还有 { $count } 条，点下面看全部。
relays-briefs = <b>已转达的心声</b>
relays-briefs-none = 还没有转达过心声。
relays-brief-line = { SHORTDAY($day) }　{ $count } 条{ $unanswered ->
    [0] ，都答复了
   *[other] ，{ $unanswered } 条等答复
}
relays-brief-head = <b>教职工心声</b>　{ DAY($day) }转达，{ $count } 条
    { $unanswered ->
    [0] 都答复了。
   *[other] { $unanswered } 条等答复，请在{ DAY($due) }前答复。点编号可以逐条答。
    }
relays-sheet = <b>{ $theme }</b>　{ $text }
    { $named ->
    [0] 各组
   *[other] { $source }
}{ $heat ->
    [1] {""}
   *[other] ，{ $heat } 个组都提到
}　{ DAY($day) }
    { $state ->
    [collected] 等着转达。
    [relayed] 已经转达，等答复。
    [refused] 没有转达。
    [replied] 有答复了，等反馈到组里。
   *[fed_back] 已经反馈到组里。
    }
relays-sheet-answer = { $relayed ->
    [yes] <b>答复</b>　{ $words }
   *[no] <b>原因</b>　{ $words }
    }
    { DAY($day) }{ $on_behalf ->
    [yes] ，工会代校长填写
   *[no] {""}
}
relays-foreseen = 校长会收到这份，{ $count } 条，请在{ DAY($due) }前答复：
relays-relayed = { $readers ->
    [0] { $count } 条记为已转达。小家现在联系不上校长，请打印出来送去。请在{ DAY($due) }前要到答复，由您代填。
   *[other] { $count } 条转达给校长了，请校长在{ DAY($due) }前答复。到时没有动静，小家会提醒。
}
relays-answered = { $count } 条答复好了，{ $groups } 个小组会知道。
relays-refused = 不转达的原因，{ $groups } 个小组会知道。
relays-told-now = 好，已反馈到组里：
    { $texts }
    { $relayed ->
    [yes] <b>答复</b>　{ $words }
   *[no] <b>原因</b>　{ $words }
    }
relays-answer-ask-words = 怎么答复？写清做什么、什么时候；暂时做不到的，说明原因。
relays-answer-label-words = 答复
relays-answer-preview = 小组会看到这样的答复：
    <b>{ $words }</b>
relays-answer-all-ask-words = 给还没答复的一个共同的答复，怎么说？写清做什么、什么时候；暂时做不到的，说明原因。
relays-answer-all-label-words = 答复
relays-answer-all-preview = 还没答复的，都这样答复：
    <b>{ $words }</b>
relays-refuse-ask-why = 为什么不转达？一两句话，小组会看到。
relays-refuse-label-why = 原因
relays-refuse-preview = 小组会看到，这条没有转达，原因是：
    <b>{ $why }</b>
relays-asked-letter = 这周组里有什么心声？
    听到的写一条，不记是谁说的，由主席转达给校长。
relays-waiting-letter = 有 { $count } 条心声等着转达给校长。
    可以先看一遍，这次不转的点一下。
relays-brief-letter = <b>教职工心声</b>　{ $count } 条，由工会汇总转达
    请在{ DAY($due) }前答复；答复会回到提出的小组。
relays-due-letter = { $stage ->
    [half] 答复的时间过半了：{ DAY($day) }转达的心声，还有 { $count } 条等答复，到{ DAY($due) }为止。
    [most] 快到时间了：{ DAY($day) }转达的心声，还有 { $count } 条等答复，到{ DAY($due) }为止。
   *[over] 答复的时间过了：{ DAY($day) }转达的心声，还有 { $count } 条，原定{ DAY($due) }前答复。小组还在等。
}
relays-overdue-letter = { DAY($day) }转达的心声，{ $count } 条过了{ DAY($due) }还没有答复。
    请问一问校长；有了回话，可以由您代填。
relays-answered-letter = { $on_behalf ->
    [yes] 有 { $count } 条心声由工会代校长填写了答复，有关的小组会知道。
   *[no] 校长答复了 { $count } 条心声，有关的小组会知道。
}
relays-answer-card = { $refused ->
    [yes] 组里反映的，工会这次没有转达：
   *[no] 组里反映的，学校有答复了：
    }
    { $texts }
    { $refused ->
    [yes] <b>原因</b>　{ $words }
   *[no] <b>答复</b>　{ $words }
    }{ $on_behalf ->
    [yes] （工会代校长填写）
   *[no] {""}
}
relays-answer-letter = { $refused ->
    [yes] 组里反映的，工会这次没有转达：
   *[no] 组里反映的，学校有答复了：
    }
    { $texts }
    { $refused ->
    [yes] <b>原因</b>　{ $words }
   *[no] <b>答复</b>　{ $words }
    }{ $on_behalf ->
    [yes] （工会代校长填写）
   *[no] {""}
}
    告诉组里以后，点一下“已反馈”。
relays-paper-title = 教职工心声汇总（{ LONGDAY($day) }）
relays-paper-name = 教职工心声 { SHORTDAY($day) }.docx
relays-paper-due = 共 { $count } 条，请在{ DATE($due) }前答复
relays-paper-column = { $column ->
    [number] 序号
    [theme] 主题
    [text] 内容
    [source] 来源
   *[answer] 答复
}
