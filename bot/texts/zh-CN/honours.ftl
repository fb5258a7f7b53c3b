honours-word = 评优
honours-back = 回评优
honours-year = { $year }年
honours-handlings-word = 承办情况
honours-shortlist-word = 优秀候选
honours-begin = 开始评选
honours-nominate = 推荐
honours-drop = 撤下
honours-scores = 打分
honours-score = 分数
honours-listing-word = 定名单
honours-places = 名额
honours-picking-word = 选部门
honours-pick = 选上
honours-unpick = 不选
honours-preview-word = 预览公示
honours-publish = 确定公示
honours-notice-word = 看名单
honours-paper-word = 下载文件
honours-objecting-word = 提异议
honours-object = 这一项
honours-objections-word = 看异议
honours-dismiss-word = 不成立
honours-uphold-word = 成立
honours-confirm = 确认评优
honours-confirm-now = 确定
honours-call-off-word = 停止评优
honours-roll-word = 优秀提案
honours-desk = <b>{ $year }年评优</b>
    { $state ->
    [unbegun] 还没有开始评选。
    [choosing] 评选中，已推荐 { $nominees } 件。在“优秀候选”里推荐，打完分再定名单。
    [published] 公示中，到 { DAY($until) }为止。
    [confirmed] { DAY($confirmed) }确认，结果已经公布。
   *[called_off] 已停止：{ $why }
    }
honours-desk-left = 还有 { $count } 件提案没有走到评价，这一年确认以后就不能再参评。
honours-desk-objections = 有 { $count } 条异议等委员会答复。
honours-desk-all-struck = 名单已经全部撤下，没有可以确认的。请停止评优，以后可以重新开始。
honours-desk-ready = 公示期已满，可以确认了。
honours-handlings = <b>{ $year }年提案承办情况</b>，先看按时，再看满意，再看快慢：
honours-handlings-none = { $year }年还没有哪个部门承办满 { $least } 件。
honours-handlings-line = { $place }. { $name }：办 { $proposals } 件，按时 { $on_time_of ->
    [0] 无记录
   *[other] { $on_time }%
    }，满意 { $satisfied_of ->
    [0] 还没有评价
   *[other] { $satisfied }%（{ $satisfied_of } 次评价）
    }{ $has_days ->
    [yes] ，平均 { $days } 天
   *[no] {""}
    }
honours-handlings-few = 另有 { $few } 个部门办了不到 { $least } 件，不排名。
honours-shortlist = <b>{ $year }年优秀提案候选</b>，{ $count } 件。立了案，已解决或落实，提案人评了满意，才在里面：
honours-shortlist-none = { $year }年还没有够条件的提案：立了案，已解决或落实，提案人评了满意。
honours-scorecard = 打分，第 { $at } 件，共 { $of } 件，已打完 { $done } 件{ $left_out ->
    [0] {""}
   *[other] （另有 { $left_out } 件和您有关，请别的委员来打）
    }：
honours-nominee = <b>{ $number }　{ $subject }</b>
    <b>理由</b>　{ $reason }
    <b>建议</b>　{ $measures }
    <b>答复</b>　{ $answer }
honours-nothing-to-score = { $left_out ->
    [0] 还没有推荐提案。请先在“优秀候选”里推荐。
   *[other] 推荐的 { $left_out } 件都和您有关，请别的委员来打分。
}
honours-listing = <b>{ $year }年评优名单</b>　推荐 { $count } 件，有分的 { $scored } 件，上名单 { $places } 件。
    宁缺毋滥，名额用 − 和 ＋ 调。
honours-listing-line = { $listed ->
    [yes] <b>{ $place }. { $number }　{ $subject }</b>
   *[no] { $place }. { $number }　{ $subject }
    }
    　{ $judges ->
    [0] 还没有分，不能上名单
   *[other] { $total } 分（{ $judges } 人打分）
    }
honours-listing-departments = <b>先进承办部门</b>　{ $count ->
    [0] 没有选
   *[other] { $names }
}
honours-listing-chair = 名单定了，由工会主席预览、公示。
honours-picking = { $year }年先进承办部门，已选 { $count } 个。按承办情况排列，点一下选上，再点一下不选：
honours-picking-none = { $year }年还没有承办够件数的部门，已选 { $count } 个。
honours-preview = 下面这份会发到教职工群公示。公示以后，名单和分数都不能再改：
honours-confirm-sure = 公示期满，异议都答复了。确认后公布结果，提案人、附议人和部门各收到一条私信：
honours-confirmed = { $what ->
    [proposals] { $year }年优秀提案已经确认，结果公布到教职工群了。
    [departments] { $year }年先进承办部门已经确认，结果公布到教职工群了。
   *[both] { $year }年优秀提案和先进承办部门已经确认，结果公布到教职工群了。
}
honours-notice-card = <b>{ $year }年{ $what ->
    [proposals] 优秀提案
    [departments] 先进承办部门
   *[both] 优秀提案和先进承办部门
    }{ $state ->
    [published] 公示
    [confirmed] {""}
   *[called_off] 公示停止
    }</b>
    { $state ->
    [published] 公示期：{ DAY($since) }到 { DAY($until) }
    [confirmed] 公示期满，已经确认。
   *[called_off] 这次评优不再进行：{ $why }
    }
honours-notice-part = { $part ->
    [proposals] 优秀提案
   *[departments] 先进承办部门
}
honours-notice-proposal = { $place }. <b>{ $subject }</b>（{ $number }）
    　提案人：{ $proposer }{ $has_unit ->
    [yes] ，承办：{ $unit }
   *[no] {""}
    }
honours-notice-department = { $place }. <b>{ $name }</b>　办 { $proposals } 件，{ $known ->
    [0] 按时无记录
   *[other] 按时 { $on_time }/{ $known }
    }，{ $rated ->
    [0] 还没有评价
   *[other] 满意 { $satisfied }/{ $rated }
    }
honours-notice-struck = 公示期间撤下 { $count } 项。
honours-notice-foot = 有不同意见，点“提异议”写明理由，只有提案委员会和工会主席看得到是谁提的。
honours-last-day-card = { $year }年评优公示今天截止，{ DAY($until) }。有不同意见，今天还可以提。
honours-result-card = <b>{ $year }年{ $what ->
    [proposals] 优秀提案
    [departments] 先进承办部门
   *[both] 优秀提案和先进承办部门
    }</b>
    公示期满，结果确认。谢谢每一位提案、附议和承办的同事。
honours-objecting = { $year }年评优公示，对哪一项有异议？点一下，再写理由。
    公示到 { DAY($until) }为止。只有提案委员会和工会主席看得到是您提的。
honours-objection-ask-why = 对“{ $title }”有什么异议？写明理由，一两句就行。
    只有提案委员会和工会主席看得到是您提的。
honours-objection-label-why = 理由
honours-objection-preview = 对“{ $title }”的异议，没问题就提交：
    <b>理由</b>　{ $why }
honours-objected = 收到，已转给提案委员会：
    <b>{ $title }</b>
    只有他们和工会主席看得到是您提的。公示到 { DAY($until) }为止，结果确认以前一定答复您。
honours-objected-already = 您对“{ $title }”的异议还在等答复，一项先提一条。
honours-objection-letter = 有一条异议，请提案委员会答复：
    <b>{ $title }</b>
    { $by }：{ $text }
    公示到 { DAY($until) }为止，请尽量在那之前答复。是谁提的，请不要说出去。
honours-waiting-letter = 评优公示有 { $count } 条异议等您答复，{ $over ->
    [yes] 公示已经期满，答复了才能确认。
   *[no] 公示到 { DAY($until) }为止。
    }
honours-unheard-letter = 评优公示有异议，可提案委员会里人人都要回避，没有人能答复。请发 /roles 任命一位不相关的委员，或者停止评优、重新开始。{ $over ->
    [yes] 公示已经期满，答复了才能确认。
   *[no] 公示到 { DAY($until) }为止。
    }
honours-objection = 异议第 { $at } 条，共 { $of } 条：
    <b>{ $title }</b>
    { DAY($day) }，{ $by }：{ $text }
    { $verdict ->
    [upheld] <b>成立</b>：{ $answer }
    [dismissed] <b>不成立</b>：{ $answer }
   *[none] 还没有答复。
    }
honours-no-objections = { $left_out ->
    [0] 现在没有异议。
   *[other] { $left_out } 条异议和您有关，请别的委员来看。
}
honours-dismiss-ask-why = 对“{ $title }”的异议为什么不成立？写清理由，会发给提异议的同事。
honours-dismiss-label-why = 理由
honours-dismiss-preview = 对“{ $title }”的异议<b>不成立</b>，提交后马上答复提异议的同事：
    <b>理由</b>　{ $why }
honours-uphold-ask-why = “{ $title }”为什么要撤下？写清理由，提异议的同事和被撤下的一方会看到。
honours-uphold-label-why = 理由
honours-uphold-preview = 对“{ $title }”的异议<b>成立</b>，提交后从名单上撤下，不递补：
    <b>理由</b>　{ $why }
honours-answered = { $verdict ->
    [upheld] “{ $title }”已从名单上撤下，双方都通知了。
   *[dismissed] “{ $title }”留在名单上，提异议的同事已经收到答复。
}
honours-answered-letter = 您对“{ $title }”的异议有答复了：
    { $verdict ->
    [upheld] <b>成立</b>，已从名单上撤下。
    [dismissed] <b>不成立</b>，名单不变。
   *[called_off] 这次评优停止了，名单作废。
    }
    { $answer }
honours-struck-letter = { $year }年评优公示期间有同事提出异议，委员会核对以后，把{ $kind ->
    [proposal] 您的提案“{ $title }”
   *[department] “{ $title }”
    }从名单上撤下了：
    { $why }
    { $kind ->
    [proposal] 提案的办理结果不受影响。谢谢您为学校出主意，有疑问可以找提案委员会。
   *[department] 谢谢部门这一年的承办，有疑问可以找提案委员会。
    }
honours-ready-letter = { $year }年评优公示已于 { DAY($until) }期满，异议都答复了。{ $stands ->
    [yes] 请您确认。
   *[no] 名单已经全部撤下，没有可以确认的，请停止评优，以后可以重新开始。
    }
honours-honoured-letter = { $part ->
    [proposer] 您的提案被评为{ $year }年优秀提案，祝贺您：
   *[seconder] 您附议的提案被评为{ $year }年优秀提案：
    }
    <b>{ $subject }</b>（{ $number }）
    { $part ->
    [proposer] 谢谢您发现问题、想出办法，一路跟到落实。
   *[seconder] 谢谢您当时站出来支持。
    }
    ——工会全体同事
honours-praised-letter = { $name }被评为{ $year }年先进承办部门，祝贺你们。
    谢谢您和同事认真办理每一件提案。
    ——工会全体同事
honours-call-off-ask-why = 为什么停止{ $year }年评优？写一两句。名单公示了的话，大家会看到。
honours-call-off-label-why = 原因
honours-call-off-preview = 停止{ $year }年评优，名单作废，以后可以重新开始：
    <b>原因</b>　{ $why }
honours-not-now = { $state ->
    [unbegun] 评选还没有开始。
    [choosing] 名单还在评选，没有公示。
    [published] 名单已经公示，这一步做不了了。
    [confirmed] 评优已经确认，不能再改。
   *[called_off] 这次评优已经停止。
}
honours-not-eligible = 这件提案现在不够优秀提案的条件，不能推荐。
honours-nominee-gone = 这件提案已经不在推荐里了。
honours-nominee-out = “{ $title }”现在不够优秀提案的条件，请先撤下。
honours-own = 这件和您有关（您提案、附议、答复过，或者在承办部门），请别的委员来办。
honours-judged-already = 已经有委员给它打了分，不能撤下。定名单时按分数取舍。
honours-own-department = 这是您负责答复的部门，请别的委员来选。
honours-no-group = 教职工群还没有绑定，公示没有地方贴。请先在群里发 /bind。
honours-own-objection = 这条异议是您自己提的，请别的委员来答复。
honours-list-empty = 名单现在是空的。先推荐、打分，或者选部门。
honours-list-moved = 预览以后名单又变了，没有公示。请再预览一次。
honours-notice-over = 公示到 { DAY($until) }已经结束，不再收异议。还有话想说，发 /suggest 写进意见箱。
honours-notice-runs = 公示到 { DAY($until) }为止，期满以后才能确认。
honours-objections-open = 还有 { $count } 条异议没有答复，答复了才能确认。
honours-struck-already = “{ $title }”已经从名单上撤下了。
honours-answered-already = 这条异议已经答复过了。
honours-none-yet = 还没有评过优秀提案。
honours-paper-title = { $state ->
    [confirmed] 关于表彰{ $year }年
   *[published] 关于{ $year }年
    }{ $what ->
    [proposals] 优秀提案
    [departments] 先进承办部门
   *[both] 优秀提案和先进承办部门
    }{ $state ->
    [confirmed] 的决定
   *[published] 的公示
    }
honours-paper-opening = { $state ->
    [confirmed] 经提案委员会评选，{ DATE($since) }至{ DATE($until) }公示，{ DATE($confirmed) }确认，{ $school }决定表彰{ $year }年
   *[published] 经提案委员会评选，{ $school }现公示{ $year }年拟表彰的
    }{ $what ->
    [proposals] 优秀提案。
    [departments] 先进承办部门。
   *[both] 优秀提案和先进承办部门。
    }{ $state ->
    [confirmed] {""}
   *[published] 公示期：{ DATE($since) }至{ DATE($until) }。
    }
honours-paper-closing = { $state ->
    [confirmed] 谢谢每一位提案、附议和承办的同事。
   *[published] 对名单有异议的，请在公示期内在小家点“提异议”，或者当面向提案委员会提出，写明理由。异议人的姓名不对外公开。
}
honours-paper-column = { $column ->
    [place] 序号
    [number] 编号
    [subject] 案由
    [proposer] 提案人
    [unit] 承办部门
    [department] 部门
    [handled] 承办（件）
    [on_time] 按时
   *[satisfied] 满意
}
honours-paper-day = { DATE($day) }
honours-paper-name = { $state ->
    [confirmed] { $year }年评优表彰决定.docx
   *[published] { $year }年评优公示.docx
}
