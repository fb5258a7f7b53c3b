proposals-command-proposal = 写提案
proposals-command-proposals = 我的提案、附议和进度
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
    [0] 附议已满，提案 { $number } 正式提交。提案委员会将在 { $workdays } 个工作日内答复是否立案。
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
   *[withdrawn] 这件提案已由提案人撤案：
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
    [seconded] 我附议的 { $count }
   *[seeking] 待附议 { $count }
}
proposals-list = { $which ->
    [mine] <b>我的提案</b>，点开看全文和进度：
    [seconded] <b>我附议的提案</b>：
   *[seeking] <b>等人附议的提案</b>，点开看全文：
}
proposals-list-empty = { $which ->
    [mine] 您还没有提案。发 /proposal 写一件。
    [seconded] 您还没有附议过提案。
   *[seeking] 现在没有等人附议的提案。
}
proposals-mark = { $state ->
    [seeking_seconders] 差{ $missing }人
    [submitted] { $number }
   *[withdrawn] 已撤
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
    [submitted] 提案 { $number }，{ DAY($submitted) }正式提交，等待立案。
   *[withdrawn] 已撤案：{ $why }
}
