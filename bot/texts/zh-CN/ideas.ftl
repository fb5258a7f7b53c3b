ideas-command-idea = 写金点子
ideas-command-ideas = 看大家的金点子，点赞、查找
ideas-write = 写金点子
ideas-board = 看金点子
ideas-read = 看全文
ideas-like = 👍
ideas-instead = 赞这件
ideas-withdraw = 撤回
ideas-withdraw-now = 确定撤回
ideas-propose = 转为提案
ideas-desk = 评议台
ideas-queue = 看下一件
ideas-shortlist = 入围
ideas-note = 留作参考
ideas-decline = 留作参考
ideas-adopt = 采纳
ideas-implement = 已落实
ideas-call = 开征集
ideas-scores = 打分
ideas-score = 分数
ideas-ranking = 得分表
ideas-entry = 定奖项
ideas-award = 奖项
ideas-unaward = 不评奖
ideas-table = 出表格
ideas-publish = 公布结果
ideas-publish-now = 确定公布
ideas-ask-text = 您的金点子是什么？
    一两句话就行，例如“周三的例会改成线上，资料提前一天发”。
ideas-ask-category = 属于哪一类？
ideas-ask-problem = 现状怎样？
    现在怎么做的，哪里不方便。没有要说的就跳过。
ideas-ask-change = 具体怎么改进？
    谁来做，怎么做。没有要说的就跳过。
ideas-ask-effect = 预期有什么效果？
    省了什么，谁受益。没有要说的就跳过。
ideas-ask-signed = 要写上您的名字吗？
    不写名字时，同事和评审都看不到是谁提的；机器人记着，好把结果告诉您。
    想一点都不留，请写意见箱：/suggest
ideas-label-text = 点子
ideas-label-category = 类别
ideas-label-problem = 现状
ideas-label-change = 做法
ideas-label-effect = 效果
ideas-label-signed = 署名
ideas-preview = 请看一遍，没问题就提交：

    <b>金点子</b>　{ $text }
    <b>类别</b>　{ $category }
    <b>现状</b>　{ $problem }
    <b>改进</b>　{ $change }
    <b>预期效果</b>　{ $effect }
    <b>署名</b>　{ $signed }

    提交后编号，贴到教职工群。不想写名字，点“改署名”。
ideas-signed-word = { $word ->
    [unsigned] 不写名字
   *[signed] 写上名字
    }
ideas-similar = 有人提过类似的，可以赞那一件，也可以照样提交：
ideas-similar-line = { $at }. { $number }　{ $text }
ideas-wrote = 收到，编号<b>金点子 { $number }</b>{ $in_drive ->
    [yes] ，算进“{ $drive }”
   *[no] {""}
}。
    { $groups ->
    [0] 同事发 /ideas 就能看到、点赞。
   *[other] 教职工群里贴出来了，同事可以点赞。
    }
    往后每走一步都会告诉您。
ideas-length = 请写 { $least } 到 { $most } 字，现在是 { $now } 字。
ideas-category-unknown = 这个类别已经没有了，请点“改类别”重新选。
ideas-own = 这是您自己的金点子，留给同事来点赞、打分。
ideas-liked = { $on ->
    [yes] 已赞金点子 { $number }，再点一次收回。
   *[no] 已收回对金点子 { $number } 的赞。
}
ideas-settled-already = 这件金点子{ $state ->
    [new] 还在等评议
    [shortlisted] 已经入围
    [adopted] 已经采纳
    [noted] 已经留作参考
    [implemented] 已经落实
   *[withdrawn] 已由提出人撤回
}，这一步办不了。
ideas-unknown = 没有找到这件金点子。发 /ideas 看看现有的。
ideas-not-yours = 只有提出人自己可以撤回。
ideas-no-desk = 评议由民主管理委员、主席和校长来做。发 /ideas 可以看进度。
ideas-months = 请发月份，例如 1、7，最多 6 个。
ideas-withdraw-sure = 确定撤回金点子 { $number } 吗？撤了就不能恢复。
    <b>{ $text }</b>
ideas-withdrawn = 金点子 { $number } 已撤回。
ideas-card = { $signed ->
    [no] 一位同事的
   *[yes] { TEACHER($author) }的
    }<b>金点子 { $number }</b>{ $state ->
    [new] ：
    [shortlisted] ，已入围：
    [adopted] ，已采纳：
    [noted] ，留作参考：
    [implemented] ，已落实：
   *[withdrawn] ，已撤回：
    }
    { $text }
ideas-tab = { $which ->
    [open] 评议中
    [mine] 我的
    [adopted] 已采纳
   *[implemented] 已落实
} { $count }
ideas-list = { $which ->
    [open] <b>评议中的金点子</b>，点开看全文、点赞。想查哪件，发 /ideas 加几个字，例如 /ideas 食堂
    [mine] <b>我的金点子</b>，点开看进度：
    [adopted] <b>已采纳的金点子</b>，正在办：
   *[implemented] <b>已落实的金点子</b>，点开看做了什么：
}
ideas-list-empty = { $which ->
    [open] 现在没有评议中的金点子。有好主意，点“写金点子”。
    [mine] 您还没有写过金点子。一句话就行。
    [adopted] 现在没有正在办的金点子。
   *[implemented] 还没有落实的金点子。
}
ideas-found = 有“{ $words }”的金点子，{ $more ->
    [yes] 先列最新的 { $count } 件，多写几个字可以找得更准
   *[no] { $count } 件
    }：
ideas-found-none = 没有找到有“{ $words }”的金点子。
ideas-mark = { $state ->
    [new] 待评
    [shortlisted] 入围
    [adopted] 采纳
    [noted] 参考
    [implemented] 落实
   *[withdrawn] 已撤
}
ideas-sheet = <b>金点子 { $number }</b>
    { $text }
    { $category } · { $author } · { DAY($day) } · 👍 { $likes }
ideas-part = <b>{ $part ->
    [problem] 现状
    [change] 改进
    [effect] 预期效果
    [drive] 征集
    [prize] 奖项
    [word] 答复
   *[done] 落实情况
}</b>　{ $said }
ideas-state = { $state ->
    [new] 等待评议。
    [shortlisted] 已入围，等学校决定是否采纳。
    [adopted] 已采纳，正在办。
    [noted] 留作参考。
    [implemented] 已落实。
   *[withdrawn] 已撤回。
}
ideas-turned = { TEACHER($delegate) }从{ DAY($day) }起根据它写提案。
ideas-desk-of = <b>评议台</b>
    新来的 { $new } 件，入围待定 { $shortlisted } 件，采纳待落实 { $adopted } 件。
ideas-drive-line = <b>{ $title }</b>　{ $how_far ->
    [open] 已收到 { $ideas } 件，{ DAY($closes) }截止。
    [closed] 共 { $ideas } 件，等着打分、定奖项。
   *[published] 共 { $ideas } 件，结果已公布。
}
ideas-waiting = { $which ->
    [new] 新来的
    [shortlisted] 待采纳
   *[adopted] 待落实
} { $count }
ideas-turn = { $which ->
    [new] 新来的
    [shortlisted] 待采纳的
   *[adopted] 待落实的
}，第 { $at } 件，共 { $of } 件：
ideas-queue-empty = 这一栏都办完了。
ideas-shortlisted = 金点子 { $number } 已入围，提出人会收到通知。
ideas-settled = 金点子 { $number } { $state ->
    [adopted] 已采纳
    [implemented] 已落实
   *[noted] 已留作参考
}，提出人会收到通知。
    { $left ->
    [0] 这一栏办完了。
   *[other] 这一栏还有 { $left } 件。
    }
ideas-note-ask-word = 为什么留作参考？请给提出人写一句。
    原样发给提出人。
ideas-note-label-word = 答复
ideas-note-preview = 留作参考，这样答复提出人：
    { $word }
ideas-decline-ask-word = 这次为什么不采纳？请给提出人写一句。
    原样发给提出人。
ideas-decline-label-word = 答复
ideas-decline-preview = 留作参考，这样答复提出人：
    { $word }
ideas-adopt-ask-word = 打算怎么办？请给提出人写一句，最好写明谁来办、什么时候。
    原样发给提出人，大家也看得到。
ideas-adopt-label-word = 答复
ideas-adopt-preview = 采纳，这样答复提出人：
    { $word }
ideas-implement-ask-done = 做了什么？一两句话。
    会告诉提出人，大家也看得到。
ideas-implement-label-done = 做了什么
ideas-implement-preview = 记为已落实：
    { $done }
ideas-shortlisted-letter = 您的金点子 { $number } 入围了，接下来由学校决定是否采纳：
    <b>{ $text }</b>
ideas-adopted-letter = 您的金点子 { $number } 被采纳了，谢谢您：
    <b>{ $text }</b>
    答复：{ $word }
ideas-noted-letter = 您的金点子 { $number } 认真看过了，这次留作参考：
    <b>{ $text }</b>
    答复：{ $word }
ideas-implemented-letter = 您的金点子 { $number } 落实了：
    <b>{ $text }</b>
    做了什么：{ $done }
ideas-turned-letter = { TEACHER($delegate) }要根据您的金点子 { $number } 写提案：
    <b>{ $text }</b>
ideas-prize-letter = 恭喜，您的金点子 { $number } 在“{ $title }”中获{ $prize }：
    <b>{ $text }</b>
ideas-queue-letter = 有金点子等您看：{ $waiting }。
ideas-drive-ask-title = 这次征集叫什么？
    例如“为办好学校献计献策”。
ideas-drive-ask-closes = 哪一天截止？那天全天都还可以写。
ideas-drive-label-title = 名称
ideas-drive-label-closes = 截止日
ideas-drive-preview = 提交后马上发到教职工群：
    <b>{ $title }</b>
    截止：{ $closes }
ideas-called = 征集开始了：<b>{ $title }</b>，{ DAY($closes) }截止。
    群里已经发出；中间报一次件数，截止前一天再提醒一次。
ideas-closes = 截止日请选明天到 { $most } 天以内的一天。
ideas-drive-runs = “{ $title }”正在征集，{ DAY($closes) }截止。等它结束再开新的。
ideas-drive-unknown = 没有找到这次征集。
ideas-drive-open = 征集{ DAY($closes) }才截止，截止后再打分。
ideas-drive-published = 结果已经公布，不能再改了。
ideas-drive-card = <b>{ $title }</b>，开始征集金点子
    一句话就行：点“写金点子”，或者私下给我发一条以“金点子”开头的消息。{ DAY($closes) }截止。
ideas-midway-card = <b>{ $title }</b>，{ $count ->
    [0] 还等着第一件金点子
   *[other] 已收到 { $count } 件金点子
    }
    您的也写上吧，{ DAY($closes) }截止。
ideas-eve-card = <b>{ $title }</b>，{ DAY($closes) }截止
    { $count ->
    [0] {""}
   *[other] 已收到 { $count } 件。
    }还没写的，今明两天都来得及。
ideas-closed-letter = “{ $title }”征集结束，共 { $count } 件金点子。
    请打分；打完由主席定奖项、公布结果。
ideas-nothing-to-score = 没有要您打分的金点子。
ideas-scorecard = 打分，第 { $at } 件，共 { $of } 件，已打完 { $done } 件：
ideas-ranking-of = <b>{ $title }</b>　得分表，共 { $count } 件
ideas-ranked = { $place }. { $number }　{ $text }
    　{ $total } 分（{ $judges } 人打分）　👍 { $likes }{ $has_prize ->
    [yes] 　<b>{ $prize }</b>
   *[no] {""}
}
ideas-entry = 金点子 { $number }（{ $author }）评几等？
    <b>{ $text }</b>
    { $total } 分，{ $judges } 人打分，👍 { $likes }
ideas-publish-sure = 下面的结果会发到教职工群，获奖的同事各收到一条私信。公布以后不能再改奖项。
ideas-published = “{ $title }”的结果已公布。
ideas-result-card = <b>{ $title }</b>　结果公布
    共收到 { $count } 件金点子，谢谢每一位出主意的同事。
ideas-prize-line = <b>{ $prize }</b>　{ $text }（{ $author }，{ $number }）
ideas-unfinished-letter = { DAY($day) }要向大家公布金点子的落实情况。这 { $count } 件采纳了，还没有记为已落实；办好的请点开记一笔：
ideas-report-card = <b>采纳的金点子，办得怎么样了</b>
ideas-report-head = { $how ->
    [done] 已落实 { $count } 件：
   *[left] 正在办 { $count } 件：
}
ideas-others = ……其余的发 /ideas 看。
ideas-report-line = · { $number }　{ $text }{ $has_done ->
    [yes] {"\u000A"}　{ $done }
   *[no] {""}
}
ideas-paper-sheet = 金点子
ideas-paper-name = { $title } 得分表.xlsx
ideas-paper-column = { $column ->
    [rank] 名次
    [number] 编号
    [text] 金点子
    [category] 类别
    [problem] 现状
    [change] 改进
    [effect] 预期效果
    [author] 提出人
    [state] 状态
    [likes] 点赞
    [judges] 打分人数
    [total] 总分
   *[prize] 奖项
}
