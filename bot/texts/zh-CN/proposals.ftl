proposals-command-proposal = 写提案
proposals-command-proposals = 提案进度、附议和办理
proposals-write = 写提案
proposals-lists = 看提案
proposals-ask-subject = 提案的案由是什么？
    一句话说清一件事，例如“在三楼增设教职工饮水机”。
proposals-ask-category = 属于哪一类？
proposals-ask-reason = 理由是什么？
    现在的情况怎样，影响了谁。
proposals-ask-measures = 建议怎么办？
    最好写明由谁、什么时候、做什么。
proposals-ask-files = 有照片或文件要附上吗？一个一个发给我就行。
proposals-label-subject = 案由
proposals-label-category = 类别
proposals-label-reason = 理由
proposals-label-measures = 建议
proposals-label-files = 附件
proposals-preview = 请看一遍，没问题就提交，由同事附议：

    <b>案由</b>　{ $subject }
    <b>类别</b>　{ $category }
    <b>理由</b>　{ $reason }
    <b>建议</b>　{ $measures }
    <b>附件</b>　{ $files ->
    [0] 无
   *[other] { $files } 个
    }
proposals-subject-empty = 案由还没写呢。一句话说清一件事就行。
proposals-subject-long = 案由请控制在 { $most } 字以内，现在是 { $now } 字。细节留到“理由”里写。
proposals-body-short = 再多写一点吧，至少 { $least } 个字，同事才看得明白。
proposals-body-long = 请控制在 { $most } 字以内，现在是 { $now } 字。更长的材料可以作为附件。
proposals-delegates-only = 按本校规定，提案和附议由教代会正式代表来做。可以请本组的代表代为提出。
proposals-category-unknown = 这个类别已经没有了，请点“改类别”重新选。
proposals-similar = 同事已经提过类似的，也可以直接附议：
proposals-similar-line = { $at }. { $subject }
proposals-instead = 附议这件
proposals-proposed = 提案已发出：<b>{ $subject }</b>
    还差 { $missing } 位同事附议，也就是赞成学校正式受理（立案）。
    { $groups ->
    [0] 点下面请几位同事附议。
   *[other] 教职工群里已经贴出，也可以单独请几位同事。
    }
proposals-colleagues = 请同事附议
proposals-which-group = 请哪个小组的同事？
proposals-no-group = 没有编组
proposals-whom = 请哪位附议？点一下就发给对方。
proposals-nobody-to-ask = 现在没有可以请的同事：在册的都附议过了，或者还没有启用小家。
proposals-ask = 请附议
proposals-asked = 已经发给{ TEACHER($name) }，附议后这里会更新。
proposals-cannot-ask = 这位同事现在收不到，请换一位。
proposals-second = 附议
proposals-take-back = 撤回附议
proposals-more = 更多
proposals-read = 看全文
proposals-files = 看附件
proposals-withdraw = 撤案
proposals-seconded = { $missing ->
    [0] { $late ->
        [yes] 附议已满，编号 { $number }。本次征集已经截止，这件会作为意见建议书面答复。
       *[no] 附议已满，提案 { $number } 正式提交。提案委员会将在 { $workdays } 个工作日内答复是否立案。
    }
   *[other] 已附议“{ $subject }”，还差 { $missing } 位。提交前可以在“看全文”里撤回。
}
proposals-seconded-already = 您已经附议过“{ $subject }”了。
proposals-not-seconded = 您没有附议这件提案。
proposals-own = 这是您自己的提案，请其他同事附议。
proposals-taken-back = 已撤回附议“{ $subject }”，现在还差 { $missing } 位。
proposals-submitted-already = 附议已满，这件提案已经正式提交。
proposals-withdrawn-already = 这件提案已经撤案。
proposals-unknown = 没有找到这件提案。发 /proposals 看看现有的。
proposals-not-yours = 只有提案人自己可以这样做。
proposals-card = { $state ->
    [seeking_seconders] { TEACHER($proposer) }提了一件提案，还差 { $missing } 位附议：
    [submitted] 附议已满，{ TEACHER($proposer) }的提案 { $number } 已正式提交：
    [withdrawn] 这件提案已由提案人撤案：
   *[accepted] { TEACHER($proposer) }的提案 { $number }，{ proposals-stage }：
    }
    <b>{ $subject }</b>
    { $names ->
    [0] 赞成立案的话，点“附议”。
   *[other] 附议：{ $seconders }
    }
proposals-submitted-letter = 附议已满，提案 { $number } 正式提交：
    <b>{ $subject }</b>
    提案委员会将在 { $workdays } 个工作日内告诉您是否立案（正式受理）。
proposals-behind-letter = 您附议的提案 { $number } 已正式提交：
    <b>{ $subject }</b>
    提案人：{ $proposer }。提案委员会将在 { $workdays } 个工作日内答复是否立案。
proposals-review-letter = 新提案 { $number }，等待审查立案：
    <b>{ $subject }</b>
    提案人：{ $proposer }
    附议人：{ $seconders }
proposals-withdrawn-letter = { TEACHER($proposer) }已撤案：
    <b>{ $subject }</b>
    原因：{ $why }
proposals-withdrawn = 已撤案：<b>{ $subject }</b>
    附议过的同事会收到通知。
proposals-withdrawal-ask-why = 为什么撤案？一句话就行，附议过的同事会看到。
proposals-withdrawal-label-why = 原因
proposals-withdrawal-preview = 确定撤案吗？撤了就不能恢复。
    <b>原因</b>　{ $why }
proposals-withdrawal-length = 请用一句话说明原因，不超过 { $most } 字，现在是 { $now } 字。
proposals-tab = { $which ->
    [mine] 我的 { $count }
    [waiting] 待我办 { $count }
    [open] 在办 { $count }
    [answered] 本月答复 { $count }
    [seconded] 我附议的 { $count }
   *[seeking] 待附议 { $count }
}
proposals-list = { $which ->
    [mine] <b>我的提案</b>，点开看全文和进度：
    [waiting] <b>等我办的</b>，点开就能办：
    [open] <b>在办的提案</b>：
    [answered] <b>本月答复的提案</b>：
    [seconded] <b>我附议的提案</b>：
   *[seeking] <b>等人附议的提案</b>，点开看全文：
}
proposals-list-empty = { $which ->
    [mine] 您还没有提案。发 /proposal 写一件。
    [waiting] 现在没有等您办的提案。
    [open] 现在没有在办的提案。
    [answered] 本月还没有答复。
    [seconded] 您还没有附议过提案。
   *[seeking] 现在没有等人附议的提案。
}
proposals-mark = { $state ->
    [seeking_seconders] 差{ $missing }人
    [withdrawn] 已撤
   *[submitted] { $number }
}
proposals-sheet = <b>{ $subject }</b>
    { $category } · { $proposer } · { DAY($begun) }

    <b>理由</b>　{ $reason }

    <b>建议</b>　{ $measures }

    <b>附议</b>　{ $names ->
    [0] 还没有
   *[other] { $seconders }
    }
proposals-state = { $state ->
    [seeking_seconders] 征求附议中，还差 { $missing } 位。
    [withdrawn] 已撤案：{ $why }
   *[submitted] { $opinion ->
        [yes] 意见建议
       *[no] 提案
    } { $number }，{ DAY($submitted) }正式提交。
}
proposals-stage = { $state ->
    [seeking_seconders] 征求附议
    [submitted] 待立案
    [accepted] 待交办
    [merged] 已并案
    [converted] 转意见建议
    [handed_over] 意见答复中
    [rejected] 不立案
    [withdrawn] 已撤案
    [assigned] 办理中
    [answered] 待评价
    [second_handling] 二次办理
    [second_answered] 待再评价
    [face_to_face] 待当面答复
    [rated] 待归档
    [tracking] 跟踪落实
   *[closed] 已办结
}
proposals-line = <b>{ $number }</b>　{ $subject }{ $honoured ->
    [yes] {" "}🏅
   *[no] {""}
    }
    { proposals-stage }{ $open ->
    [yes] ，第 { $days } 天
   *[no] {""}
    }{ $late ->
    [0] {""}
   *[other] ，<b>超期 { $late } 天</b>
    }
proposals-until = { $has_due ->
    [yes] ，最晚 { DAY($due) }
   *[no] {""}
}
proposals-next = { $state ->
    [submitted] 下一步：提案委员会决定是否立案{ $until }。
    [accepted] 下一步：交办给承办部门{ $until }。
    [merged] 以后看提案 { $other } 的进度；有了答复，您也可以评价。
    [converted] 下一步：书面答复{ $until }。
    [handed_over] 下一步：{ $unit }书面答复{ $until }。
    [assigned] 下一步：{ $unit }书面答复{ $until }。
    [answered] 下一步：提案人评价答复{ $until }。
    [second_handling] 下一步：{ $unit }再办一次、再答复一次{ $until }。
    [second_answered] 下一步：提案人再评价一次{ $until }。
    [face_to_face] 下一步：提案委员会约提案人和{ $unit }当面答复{ $until }。
    [rated] 下一步：提案委员会归档，结果公布到教职工群。
    [tracking] 下一步：{ $unit }按答复落实{ $until }，到期核对。
    [rejected] 想再谈谈的话，可以找提案委员会。
   *[closed] 到这里办结。谢谢您为学校出主意。
}
proposals-by = { $by ->
    [committee] 提案委员会
    [department] { $unit }
    [proposer] 提案人
   *[itself] 按规定
}
proposals-why = { $has_why ->
    [yes] ：{ $why }
   *[no] {""}
}
proposals-rating = { $rating ->
    [satisfied] 满意
    [basically] 基本满意
    [dissatisfied] 不满意
   *[none] 没有评价
}
proposals-grade = { $grade ->
    [a] 已解决
    [b] 列入计划
    [c] 暂不能解决
   *[none] 书面答复
}
proposals-step-letter = { $verb ->
    [accept] 提案 { $number } 立案了，学校会正式办理：
    [merge] 提案 { $number } 和提案 { $other } 是同一件事，并案办理，提案人列为共同提案人：
    [join] 有同事的提案并了进来，和提案 { $number } 一起办理：
    [separate] 并案的那件撤案了，提案 { $number } 重新单独办理：
    [convert] 提案 { $number } 转为意见建议，仍会有书面答复：
    [come_late] { $number } 提交时征集已经截止，转为意见建议，仍会有书面答复：
    [reject] 提案 { $number } 不立案：
    [assign] 提案 { $number } 交办给{ $unit }了：
    [forward] 意见建议 { $number } 转给{ $unit }答复：
    [hand_back] { $unit }退回了提案 { $number }，提案委员会会重新交办：
    [recall] 提案委员会从{ $unit }收回了提案 { $number }：
    [rate] 提案 { $number } 的提案人评价：{ proposals-rating }
    [object] 提案 { $number } 的提案人对答复不满意：
    [unrated] 提案 { $number } 一直没等到评价，先往下办：
    [meet] 提案 { $number } 当面答复过了：
    [postpone] 提案 { $number } 的完成时间要推后：
    [move] 部门合并，提案 { $number } 由{ $unit }接着办：
    [fulfil] 提案 { $number } 落实了：
   *[close] 提案 { $number } 办结归档：
    }
    <b>{ $subject }</b>
    { DAY($day) }，{ $by }{ $why }
    { $next }
proposals-answered-letter = 提案 { $number } 有答复了：
    <b>{ $subject }</b>
    { $by }　<b>{ proposals-grade }</b>
    { $text }
    { $has_promise ->
    [yes] 完成时间：{ DATE($promised) }
   *[no] {""}
    }
    { $rates ->
    [yes] { $is_mine ->
        [yes] 您看怎么样？请评价一下{ $until }。您的评价决定下一步。
       *[no] 您也在这件提案上签了名，可以点一下评价。
    }
    [department] 这件是您的部门办的，评价由提案人来做{ $until }。
   *[no] 到这里办结。谢谢您为学校出主意。
    }
proposals-task-letter = { $part ->
    [lead] 提案 { $number } 由{ $unit }主办：
    [assist] 提案 { $number } 由{ $unit }主办，请您的部门协办：
   *[committee] 提案 { $number } 等提案委员会处理：
    }
    <b>{ $subject }</b>
    { $has_why ->
    [yes] { $by }{ $why }
   *[no] { $part ->
        [lead] 点“看全文”看内容、写答复。
        [assist] 意见写在“内部备注”里，由主办部门一起答复。
       *[committee] 点“看全文”看内容、作决定。
    }
    }
    { $next }
proposals-nudge-letter = { $mark ->
    [half] 提案 { $number } 时间过半，{ $left }：
   *[other] 提案 { $number } { $left }：
    }
    <b>{ $subject }</b>
    { $next }
proposals-overdue-letter = 提案 { $number } 超期 { $late } 天了，请您过问一下：
    <b>{ $subject }</b>
    承办：{ $unit }，应在 { DAY($due) }前办好。
proposals-nudges-letter = 今天有 { $count } 件提案到了时候，请看一看：
proposals-nudges-stage = { $state ->
    [submitted] 待立案
    [accepted] 待交办
    [converted] 待答复
    [answered] 待提案人评价
    [second_answered] 待提案人评价
    [face_to_face] 待面商
    [rated] 待办结
    [tracking] { $unit }在落实
   *[other] 待{ $unit }答复
    }
proposals-nudges-line = { $number } <b>{ $subject }</b>　{ $stage }，{ $left }
proposals-overdues-letter = { $count } 件提案超期一周以上，请您过问一下：
proposals-nudges-more = 还有 { $count } 件，发 /proposals 看。
proposals-closed-card = 提案 { $number } 办结，前后 { $days } 天：
    <b>{ $subject }</b>
    <b>{ proposals-grade }</b>　{ $text }
    { $opinion ->
    [yes] 这件是意见建议，书面答复后办结。
   *[no] 提案人评价：{ proposals-rating }
    }
proposals-now = <b>现在</b>　{ proposals-stage }{ $has_due ->
    [yes] ，{ DAY($due) }到期，{ $left }
   *[no] {""}
    }{ $open ->
    [yes] 。提交以来第 { $days } 天
   *[no] {""}
    }
proposals-into = 并入提案 { $other } 一起办理。
proposals-with-others = <b>并案</b>　{ $others }
proposals-with = <b>承办</b>　{ $unit }{ $count ->
    [0] {""}
   *[other] ，协办：{ $assists }
    }
proposals-answer-line = <b>答复</b>　{ $has_unit ->
    [yes] { $unit }，
   *[no] 提案委员会，
    }{ DAY($day) }，<b>{ proposals-grade }</b>{ $has_promise ->
    [yes] ，完成时间 { DATE($promised) }
   *[no] {""}
    }
    { $text }
proposals-rated = <b>评价</b>　提案人：{ proposals-rating }。合计满意 { $satisfied }，基本满意 { $basically }，不满意 { $dissatisfied }
proposals-notes = 内部备注 { $count } 条，在“看经过”里。
proposals-about = 关于{ $has_number ->
    [yes] 提案 { $number }：
   *[no] ：
    }<b>{ $subject }</b>
proposals-history-word = 看经过
proposals-note-word = 内部备注
proposals-history = <b>{ $number } { $subject }</b>的经过：
proposals-history-more = 太长了，后面的没有列出。
proposals-passed = { DAY($day) }　{ $private ->
    [yes] 🔒 { $what }
   *[no] { $what }
    }{ $has_by ->
    [yes] （{ $by }）
   *[no] {""}
    }{ $why }
proposals-verb = { $verb ->
    [submit] 正式提交
    [come_late] 过了截止日，转意见建议
    [withdraw] 撤案
    [accept] 立案
    [merge] 并案
    [separate] 恢复单独办理
    [convert] 转意见建议
    [reject] 不立案
    [assign] 交办
    [forward] 转部门答复
    [hand_back] 部门退回
    [recall] 委员会收回
    [reply] 书面答复
    [answer] 部门答复
    [rate] 提案人评价
    [object] 提案人不满意
    [unrated] 没有等到评价
    [meet] 当面答复
    [track] 进入跟踪落实
    [postpone] 改完成时间
    [fulfil] 落实
    [move] 部门合并，由新部门接办
    [note] 备注
   *[close] 归档
}
proposals-found = 找到 { $count } 件{ $more ->
    [0] {""}
   *[other] ，先列 8 件，多写几个字可以找得更准
    }：
proposals-found-none = 没有找到“{ $words }”。可以写编号（2026-017）或案由里的词。
proposals-desk-word = 审查台
proposals-desk = <b>提案审查台</b>
    { $count ->
    [0] 现在没有在办的提案。
   *[other] 在办 { $count } 件，其中超期 { $late } 件。点一下，一件一件看。
    }
proposals-queue = { proposals-stage } { $count }
proposals-desk-at = { proposals-stage }，第 { $at } 件，共 { $of } 件
proposals-next-one = 下一件
proposals-alike = 可能是同一件事，可以并案：
proposals-alike-line = · { $number } { $subject }
proposals-accept = 立案
proposals-merging-word = 并案
proposals-merge-into = 并入
proposals-merging = 第一件并到哪一件里？点编号：
proposals-merging-none = 现在没有别的在办提案可以并：
proposals-beside = <b>{ $number }</b>　{ $subject }
    { $measures }
proposals-merge-not-there = 那件提案现在不能再并进去了，请换一件。
proposals-convert = 转意见
proposals-reject = 不立案
proposals-handing-word = 交办
proposals-handing = 交办 { $number } <b>{ $subject }</b>
    点一下选部门，先选的主办，后选的协办，再点一下取消。
    答复期限：{ DAY($due) }
proposals-handing-none = 交办 { $number } <b>{ $subject }</b>
    还没有承办部门。请工会负责人先在 /groups 里加部门，主席再在 /roles 里任命承办联系人。
    答复期限：{ DAY($due) }
proposals-department = { $part ->
    [lead] 主办 { $name }
    [assist] 协办 { $name }
   *[none] { $people ->
        [0] { $name }（没有联系人）
       *[other] { $name }
    }
}
proposals-until-word = 改期限
proposals-hand-over = 确定交办
proposals-no-lead = 请先选一个主办部门。
proposals-nobody-there = { $unit }还没有承办联系人，收不到也答复不了。请主席先在 /roles 里任命。
proposals-close-word = 归档
proposals-reply-word = 书面答复
proposals-unrated-word = 不等评价
proposals-meet-word = 记当面答复
proposals-fulfil-word = 已落实
proposals-hand-back-word = 退回
proposals-postpone-word = 推后完成
proposals-answer-as = 答复
proposals-rate = 评价
proposals-not-your-department = 这件提案由别的部门承办。
proposals-no-department = 答复提案由承办部门的联系人来做。
proposals-still-waits = 评价的期限还没到，再等等提案人。
proposals-rate-not-now = 现在不能评价：有了答复以后，由提案人、并案的提案人和附议人来评；除提案人外，承办部门的人不评。
proposals-withdraw-late = 提案已经走到下一步，不能再撤案了。
proposals-no-notes = 内部备注只给提案委员会和承办部门看。
proposals-promise-missing = 请写完成的日期。
proposals-postponed-back = 原来定的是{ DATE($before) }，推后要比这天晚。提前办好了，点“已落实”就行。
proposals-promise-far = 这个日子太远了，请写 { $years } 年以内的日子。
proposals-promise-past = 这个日子已经到了，请写一个往后的日子。
proposals-verdict-ask-why = { $verb ->
    [merge] 为什么并案？写一两句，双方的提案人和附议人都会看到。
    [convert] 为什么转为意见建议？写一两句，提案人和附议人会看到。
   *[reject] 为什么不立案？写清理由，提案人和附议人会看到。
}
proposals-verdict-label-why = 理由
proposals-verdict-preview = { $verb ->
    [merge] <b>并案</b>，提交后马上通知双方：
    [convert] <b>转为意见建议</b>，提交后马上通知提案人和附议人：
   *[reject] <b>不立案</b>，提交后马上通知提案人和附议人：
    }
    <b>理由</b>　{ $why }
proposals-due-ask-until = 请部门在哪天前答复？例如“12月20日”。
proposals-due-label-until = 期限
proposals-due-preview = <b>答复期限</b>　{ $until }
proposals-answer-ask-text = { $grade ->
    [a] 怎么解决或采纳的？写清措施，全校教职工都会看到。
   *[b] 打算怎么办、难在哪里？写清计划，全校教职工都会看到。
}
proposals-answer-ask-promised = { $grade ->
    [a] 哪天完成的，或者哪天能完成？
   *[b] 计划哪天完成？到期会核对。
}
proposals-answer-label-text = 答复
proposals-answer-label-promised = 完成时间
proposals-answer-preview = <b>{ proposals-grade }</b>
    <b>答复</b>　{ $text }
    <b>完成时间</b>　{ $promised }
    提交后马上发给提案人和附议人，请先给分管领导看过。
proposals-not-now-ask-text = 为什么现在解决不了？把原因说清楚，全校教职工都会看到。
proposals-not-now-label-text = 原因
proposals-not-now-preview = <b>暂不能解决</b>
    <b>原因</b>　{ $text }
    提交后马上发给提案人和附议人，请先给分管领导看过。
proposals-reply-ask-text = 怎么答复这条意见？提案人和附议人会收到。
proposals-reply-label-text = 答复
proposals-reply-preview = <b>答复</b>　{ $text }
    提交后马上发给提案人和附议人，并就此办结。
proposals-hand-back-ask-why = 为什么退回？写清该由谁办，提案委员会会重新交办。
proposals-hand-back-label-why = 原因
proposals-hand-back-preview = <b>退回给提案委员会</b>
    <b>原因</b>　{ $why }
proposals-postpone-ask-why = 为什么要推后？提案人和附议人会看到。
proposals-postpone-ask-promised = 推后到哪天？
proposals-postpone-label-why = 原因
proposals-postpone-label-promised = 新日期
proposals-postpone-preview = <b>推后到</b>　{ $promised }
    <b>原因</b>　{ $why }
proposals-fulfil-ask-why = 做了什么，在哪里看得到？
proposals-fulfil-label-why = 落实情况
proposals-fulfil-preview = <b>落实情况</b>　{ $why }
    提交后办结，并公布到教职工群。
proposals-close-ask-why = 核对下来怎样？写一句落实情况。
proposals-close-label-why = 落实情况
proposals-close-preview = <b>落实情况</b>　{ $why }
    提交后办结，并公布到教职工群。
proposals-unrated-ask-why = 为什么不再等评价？例如“提案人已调走”。
proposals-unrated-label-why = 原因
proposals-unrated-preview = <b>不等评价</b>，不会算作满意。
    <b>原因</b>　{ $why }
proposals-meet-ask-why = 什么时候、谁和谁当面谈的，谈成了什么？
proposals-meet-label-why = 记录
proposals-meet-preview = <b>当面答复记录</b>
    { $why }
proposals-object-ask-why = 哪里不满意？写一两句，部门会照着再办。
proposals-object-label-why = 原因
proposals-object-preview = <b>不满意</b>
    <b>原因</b>　{ $why }
proposals-note-ask-text = 写给提案委员会和承办部门的话，只有他们看得到。
proposals-note-label-text = 备注
proposals-note-preview = <b>内部备注</b>　{ $text }
proposals-recall-word = 收回
proposals-recall-ask-why = 为什么收回？部门、提案人和附议人都会看到。
proposals-recall-label-why = 原因
proposals-recall-preview = <b>从部门收回</b>，另行安排。
    <b>原因</b>　{ $why }
proposals-report-word = 办理报告
proposals-report-pick = { $count ->
    [0] 还没有正式提交的提案，出不了报告。
   *[other] <b>提案办理情况报告</b>，给教代会用：要哪一段时间的？
    }
proposals-report-year = { $year }年 { $count } 件
proposals-report-span = 选起止日
proposals-report-get = 出报告
proposals-report-nothing = { DATE($since) }到{ DATE($until) }没有正式提交的提案，请换一段时间。
proposals-report-order = 最后一天要在第一天之后。
proposals-span-ask-since = 从哪一天算起？这一天起正式提交的提案都算，例如“2026年3月1日”。
proposals-span-ask-until = 算到哪一天？例如“2026年12月31日”。
proposals-span-label-since = 起始日
proposals-span-label-until = 截止日
proposals-span-preview = <b>提案办理情况报告</b>
    <b>从</b>　{ $since }
    <b>到</b>　{ $until }
proposals-report = <b>提案办理情况</b>
    { DATE($since) }到{ DATE($until) }
    收到 { $received } 件，提案人 { $people } 人
    立案 { $accepted } 件，并案后 { $after } 件；转意见建议 { $converted } 件；不立案 { $rejected } 件；撤案 { $withdrawn } 件{ $pending ->
    [0] {""}
   *[other] ；待审查 { $pending } 件
    }
    已答复 { $answered } 件，按期 { $in_time } 件{ $has_average ->
    [yes] ，平均 { $average } 天
   *[no] {""}
    }
    提案人满意 { $satisfied } 件，基本满意 { $basically } 件，不满意 { $dissatisfied } 件
proposals-report-no-picture = 这台服务器上没有中文字体，图就不画了。
proposals-report-title = { $school }提案办理情况报告
proposals-report-between = { DATE($since) }至{ DATE($until) }{"\u000A"}截至{ DATE($made) }
proposals-report-opening = 各位代表：受提案委员会委托，现将提案的征集和办理情况报告如下，请予审议。
proposals-report-heading = { $part ->
    [received] 一、征集情况
    [examined] 二、立案审查情况
    [handled] 三、办理答复情况
    [rated] 四、提案人评价情况
   *[filed] 五、立案提案一览
}
proposals-report-received = 共收到提案 { $received } 件，提案人 { $people } 人，附议 { $seconds } 人次。按类别统计如下：
proposals-report-examined = 经审查，立案 { $accepted } 件，其中并案 { $merged } 件，并案后 { $after } 件；转为意见建议 { $converted } 件，已书面答复 { $replied } 件；不立案 { $rejected } 件；提案人撤案 { $withdrawn } 件{ $pending ->
    [0] {""}
   *[other] ；待审查 { $pending } 件
    }。
proposals-report-handled = 并案后的 { $after } 件中，已交办 { $handed } 件，已答复 { $answered } 件，其中按期答复 { $in_time } 件；超期未答复 { $late } 件；已办结 { $closed } 件。{ $has_average ->
    [yes] 从交办到答复平均 { $average } 天。
   *[no] {""}
    }各部门办理情况和答复类别如下：
proposals-report-rated = 已答复的 { $answered } 件中，提案人已评价 { $rated } 件，未评价 { $unrated } 件；评价过不满意、由部门再次办理的 { $again } 件。评价结果如下：
proposals-report-filed = 并入其他提案的，答复见所并入的提案。
proposals-report-column = { $column ->
    [category] 类别
    [count] 件数
    [share] 占比
    [total] 合计
    [received] 收到
    [accepted] 立案
    [merged] 其中并案
    [after] 并案后
    [converted] 转意见建议
    [rejected] 不立案
    [withdrawn] 撤案
    [pending] 待审查
    [department] 主办部门
    [handled] 承办
    [answered] 已答复
    [in_time] 按期
    [satisfied] 满意
    [grade] 答复类别
    [rating] 提案人评价
    [number] 编号
    [subject] 案由
    [item] 项目
    [people] 提案人（人）
    [seconds] 附议（人次）
    [replied] 意见建议已书面答复
    [handed] 已交办
    [late] 超期未答复
    [outstanding] 优秀提案
    [closed] 已办结
    [average] 交办到答复平均天数
    [unrated] 未评价
   *[again] 再次办理
}
proposals-report-grade = { $grade ->
    [a] A 已解决或采纳
    [b] B 列入计划
    [c] C 暂不能解决
   *[none] —
}
proposals-report-rating = { $rating ->
    [satisfied] 满意
    [basically] 基本满意
    [dissatisfied] 不满意
   *[none] —
}
proposals-report-into = 并入 { $number }
proposals-report-with = { $subject }（含并案 { $numbers }）
proposals-report-signed = 提案委员会（签章）：　　　　　　
proposals-report-day = 　　　　年　　月　　日
proposals-report-sheet = { $sheet ->
    [all] 概况
    [categories] 类别
    [departments] 部门
    [answers] 答复和评价
   *[filed] 立案提案
}
proposals-report-name = 提案办理情况报告 { $since }至{ $until }
proposals-picture-title = { $school }提案办理情况
proposals-picture-count = { $count } 件 { $share }
proposals-picture-heading = { $part ->
    [categories] 收到的提案，按类别
    [grades] 答复类别
   *[ratings] 提案人评价
}
proposals-picture-none = 还没有
proposals-picture-below = { $has_average ->
    [yes] 按期答复 { $in_time } 件，交办到答复平均 { $average } 天
   *[no] 按期答复 { $in_time } 件
    }
proposals-form-word = 提案表
proposals-form-not-yours = 提案表由提案人和提案委员会下载。
proposals-form-title = { $school }教代会提案表
proposals-form-name = 提案表 { $number }{ $subject }
proposals-form-field = { $field ->
    [number] 编号
    [congress] 届次
    [subject] 案由
    [category] 类别
    [submitted] 提交时间
    [reason] 理由
    [measures] 建议措施
    [proposer] 提案人
    [unit] 所在组
    [joint] 共同提案人
    [seconders] 附议人
    [verdict] 提案委员会审查意见
    [instruction] 校领导批示
    [lead] 主办部门
    [assists] 协办部门
    [due] 答复期限
    [grade] 答复类别
    [answer] 答复内容
    [handler] 承办人签字
    [head] 负责人签字
    [contact] 面商记录
    [rating] 提案人评价
    [again] 二次办理
    [again_rating] 二次评价
    [filed] 归档
   *[signature] 提案人签字
}
proposals-form-congress = 第　　届第　　次
proposals-form-day = { DATE($day) }
proposals-form-reason = { $reason }{ $files ->
    [0] {""}
   *[other] （另有附件 { $files } 个）
    }
proposals-form-verdict = { $verb ->
    [accept] 立案
    [merge] 并案，并入 { $into }
    [reject] 不立案
   *[convert] 转意见建议
    }{ $others ->
    [0] {""}
   *[other] （并案：{ $numbers }）
    }{ $has_why ->
    [yes] ：{ $why }
   *[no] {""}
    }{"\u000A"}{ DATE($day) }
proposals-form-sign = 签字：　　　　　　　　　　年　　月　　日
proposals-form-answer = { $text }{"\u000A"}{ DATE($day) }答复
proposals-form-promise = 完成时间：{ DATE($promised) }
proposals-form-rating = { $rating ->
    [satisfied] ■ 满意　□ 基本满意　□ 不满意
    [basically] □ 满意　■ 基本满意　□ 不满意
    [dissatisfied] □ 满意　□ 基本满意　■ 不满意
   *[none] □ 满意　□ 基本满意　□ 不满意
    }{ $has_why ->
    [yes] 。理由：{ $why }
   *[no] {""}
    }
proposals-form-met = { $text }{"\u000A"}{ DATE($day) }
proposals-form-names = { $names }
proposals-picture-between = { DATE($since) }至{ DATE($until) }
proposals-picture-tile = { $tile ->
    [received] 收到提案
    [after] 立案（并案后）
    [converted] 转意见建议
   *[answered] 已答复
}
proposals-outstanding = 🏅 { $year }年优秀提案
proposals-report-honoured = { $subject }（优秀提案）
proposals-report-outstanding = 其中评为优秀提案的 { $count } 件：{ $numbers }。
