announcements-command-announce = 发通知：写好、看样子、发出去，看谁收到了
announcements-command-announcements = 以前的通知，我收到没有
announcements-head = <b>{ $level ->
    [urgent] 【紧急】
    [important] 【重要】
   *[normal] {""}
}</b>
announcements-letter = ——{ $by }
announcements-card = 已收到 { $closed }/{ $people }
announcements-got = 收到
announcements-read = 刷新
announcements-lists = 全部通知
announcements-write = 写通知
announcements-draft = 看草稿
announcements-draft-of = 草稿：{ $title }
announcements-rewrite-word = 改内容
announcements-retarget-word = 改对象
announcements-level = 级别
announcements-level-word = { $level ->
    [urgent] 设为紧急
    [important] 设为重要
   *[normal] 设为普通
}
announcements-way = 方式
announcements-way-word = { $way ->
    [groups] 只发群里
    [both] 群里私信都发
   *[private] 只发私信
}
announcements-receipt = 回执
announcements-receipt-word = { $answer ->
    [yes] 要点收到
   *[no] 不用点收到
}
announcements-time-word = 定时发
announcements-send = 发出
announcements-drop = 不发了
announcements-asked = 看一看
announcements-approve = 同意发出
announcements-send-back = 退回修改
announcements-take-back = 取回修改
announcements-pause = 暂停
announcements-go-on = 继续发
announcements-stop = 停发
announcements-roll-word = 谁没收到
announcements-phoned = 已告知
announcements-remind = 提醒没点的
announcements-page = 网页
announcements-page-word = { $answer ->
    [yes] 放上网页
   *[no] 撤下网页
}
announcements-on-page = 也放上工会网页，校外的人也看得到
announcements-page-never = 这条不能放上网页：网页没有开放，或者对象按性别、年龄、姓名分。
announcements-reaches = <i>以上是大家看到的样子</i>
    对象：{ $said }，{ $people } 人
    方式：{ $way ->
        [groups] 只发群里（{ $groups }）
        [both] 私信，也发群里（{ $groups }）
       *[private] 私信
    }{ $receipt ->
        [yes] ，请大家点“收到”
       *[no] ，不用回执
    }{ $approval ->
        [yes] {"\u000A"}发出前要另一位负责人同意
       *[no] {""}
    }
announcements-overheard = 群里的其他人也会看到
announcements-at = { DAY($day) }{ $time } 发出
announcements-lost = 联系不上 { $count } 人：{ $names }
announcements-progress-card = { $bar } { $percent }%  { $done }/{ $letters }
announcements-went = <i>对象：{ $said }，{ $people } 人</i>
    { $way ->
        [groups] 只发群里
       *[other] 送达 { $sent }，待发 { $waiting }
    }{ $held ->
        [0] {""}
       *[other] ，暂停 { $held }
    }{ $stopped ->
        [0] {""}
       *[other] ，停发 { $stopped }
    }{ $blocked ->
        [0] {""}
       *[other] ，屏蔽了我 { $blocked }
    }{ $failed ->
        [0] {""}
       *[other] ，没发出 { $failed }
    }{ $unsure ->
        [0] {""}
       *[other] ，不确定 { $unsure }
    }{ $way ->
        [groups] {""}
       *[other] { $never ->
            [0] {""}
           *[other] ，联系不上 { $never }
        }
    }{ $wants ->
        [yes] {"\u000A"}点了收到 { $confirmed }，当面告知 { $phoned }
       *[no] {""}
    }{ $version ->
        [1] {""}
       *[other] {"\u000A"}现在是第 { $version } 版
    }{ $withdrawn ->
        [0] {""}
       *[other] {"\u000A"}已收回 { $withdrawn } 条消息
    }{ $unpinned ->
        [0] {""}
       *[other] {"\u000A"}有 { $unpinned } 个群没能置顶，请给我“置顶消息”的权限
    }
announcements-confirmed = { $again ->
    [yes] 您已经点过了
   *[no] 记下了，谢谢
}。现在 { $closed }/{ $people } 人收到。
announcements-nudge-letter = 这条通知您还没点“收到”：
announcements-leader-letter = 您组里还有 { $count } 人没点收到：{ $names }
    通知：<b>{ $title }</b>
    方便时请当面说一声，说过的点一下名字。
announcements-approve-letter = { TEACHER($by) }写了一条通知，要您同意后才发出：<b>{ $title }</b>
announcements-sent-back = { TEACHER($by) }把通知退回来了：<b>{ $title }</b>。改好再发，草稿在 /announcements。
announcements-back-now = 退回了，作者会收到消息。
announcements-dropped = 删掉了，没有发出。
announcements-asked-again = 已提醒 { $count } 人。
announcements-roll = <b>{ $title }</b>
    { $closed }/{ $people } 人已知道
announcements-roll-group = { $unit }（{ $count } 人）：{ $names }
announcements-roll-how = 带 * 的联系不上。当面或电话说过了，点名字记下来。
announcements-files-letter = 通知的附件
announcements-files = 附件
announcements-attach-word = 加附件
announcements-attach-ask-files = 把照片、文件发给我，可以一次选几张。
announcements-attach-label-files = 附件
announcements-attach-preview = { $files ->
    [0] 没有加附件。
   *[other] 加上 { $files } 个附件。
}
announcements-detach = 去掉
announcements-out = 去掉 { $name }
announcements-out-how = 点一下就去掉那一个。
announcements-look = 看样子
announcements-shown = 看附件
announcements-carries = 附件 { $count } 个：{ $names }
announcements-photo = 照片 { $number }
announcements-files-enough = 一条通知最多带 { $most } 个附件，现在已有 { $now } 个。先去掉几个再加。
announcements-until-word = 有效期
announcements-until = 有效期到 { DAY($day) }{ $time }
announcements-until-ask-until = 有效到什么时候？例如“到周五”“9月30日”。到期后不再提醒，群里的卡片会写明已过期。一直有效就点“跳过”。
announcements-until-label-until = 有效期
announcements-until-preview = 有效期：{ $until }
announcements-until-before = 这条通知还没发出就已过有效期，请把“有效期”改晚一些。
announcements-is-over = 已过期
announcements-over = 这条通知已过有效期，不再提醒。
announcements-paper = 打印稿
announcements-paper-title = 通知
announcements-paper-name = 通知：{ $title }
announcements-paper-files = 附件：{ $names }
announcements-paper-day = { LONGDAY($day) }
announcements-week = 每周小结
announcements-week-word = { $answer ->
    [yes] 每周小结
   *[no] 不要小结
}
announcements-open = 看看
announcements-hush = 不要小结
announcements-week-wished = { $answer ->
    [yes] 好的，每{ WEEKDAY($day) } { $time } 把这一周的通知汇总给您。
   *[no] 好的，每周小结不再发了。
}
announcements-digest-letter = { $count ->
    [0] <b>这一周没有新通知</b>
   *[other] <b>这一周的通知</b>，{ $count } 条
}
announcements-digest-old = {"\u000A"}以前的还没点“收到”：
announcements-digest-line = { DAY($day) } { $title }{ $got ->
    [yes] {" "}✓
    [no] ，还没点“收到”
   *[none] {""}
}
announcements-list = <b>通知</b>
announcements-list-empty = 没有找到通知。
announcements-line = { DAY($day) } { $title }{ $wants ->
    [yes] ，{ $closed }/{ $people } 收到
   *[no] {""}
}{ $mine ->
    [recalled] （已撤回）
    [got] {" "}✓
   *[open] {""}
}{ $over ->
    [yes] ，已过期
   *[no] {""}
}
announcements-ask-text = 通知写什么？直接发给我，粗体、链接都会保留，照片和文件也可以一起发。
announcements-ask-audience = 发给谁？例如“全体”“数学组、英语组”“女教职工，除李芳”“35岁以下”“委员会和组长”。
announcements-label-text = 内容
announcements-label-audience = 对象
announcements-preview = { $text }

    发给：<b>{ $audience }</b>
    提交后先给您看样子和人数，还不会发出。
announcements-rewrite-ask-text = 改成什么？把全文发给我。
announcements-rewrite-label-text = 内容
announcements-rewrite-preview = 改成：
    { $text }
announcements-retarget-ask-audience = 改发给谁？例如“全体，除退休”。
announcements-retarget-label-audience = 对象
announcements-retarget-preview = 改发给：<b>{ $audience }</b>
announcements-time-ask-at = 什么时候发？例如“明早八点”。
announcements-time-label-at = 时间
announcements-time-preview = { $at } 发出。
announcements-length = 请写 1 到 { NUMBER($most, useGrouping: 0) } 字，现在是 { NUMBER($now, useGrouping: 0) } 字。长的材料请发文件，通知里写要点。
announcements-past = 这个时间已经过了，请换一个以后的。
announcements-far = 最多提前 { $days } 天定时，请换个近一点的时间。
announcements-unknown = 这条通知已经不在了。
announcements-not-yours = 这条通知由发的人和工会负责人来管。
announcements-not-for-you = 这条通知不是发给您的。
announcements-sent-already = 这条通知已经处理过了。
announcements-twice = 有两位同名：{ $words }。请换个写法，例如写小组。
announcements-nobody-called = 没看懂发给谁：{ $words }。可以写全体、小组名、姓名、女教职工、退休、代表、委员会、组长、35岁以下。
announcements-for-nobody = 照这个写法一个人也没有，请改一下对象。
announcements-no-approver = 本校要第二位负责人同意才能发，眼下没有别的负责人，请先在 /roles 任命副主席。
announcements-own-approval = 自己写的通知要请另一位负责人同意。
announcements-no-receipt = 这条通知没有要求点收到。
announcements-just-asked = 刚提醒过，隔 { $hours } 小时再提醒。
announcements-not-sent = 这条通知还没发出。
announcements-not-seen = 按性别、年龄来发，要请主席或副主席写这条通知。
announcements-said-length = 发给谁请写 1 到 { $most } 字，现在是 { $now } 字。人多的话，写小组名更清楚。
announcements-at-night = 现在是免打扰时间，{ $time } 以后再提醒。
announcements-pin = 置顶
announcements-pin-word = { $answer ->
    [yes] 群里置顶
   *[no] 不用置顶
}
announcements-pinned = ，置顶
announcements-no-group = 还没有绑定群
announcements-corrected = <i>（{ DAY($day) }{ $time } 更正）</i>
announcements-correct = 更正
announcements-correct-ask-text = 更正成什么？把全文发给我。群里和私信里的都会改过来。
announcements-correct-ask-how = 点过“收到”的人，要请他们再看一遍吗？
announcements-correct-label-text = 内容
announcements-correct-label-how = 确认
announcements-correct-preview = 更正成：
    { $text }

    点过“收到”的人：<b>{ $how }</b>
announcements-how = { $word ->
    [anew] 重新确认
   *[quietly] 不再打扰
}
announcements-proposed = 看更正
announcements-proposes = { $anew ->
    [yes] <i>发出更正后，点过“收到”的人要重新点。</i>
   *[no] <i>只改文字，已点的“收到”仍然算数。</i>
}
announcements-agree = 同意更正
announcements-leave = 不更正
announcements-agree-letter = 通知要更正，请您看过再改：<b>{ $title }</b>
announcements-correction-letter = <b>更正</b> 您点过“收到”的通知有改动，请以这条为准，再点一次“收到”。
announcements-recall = 撤回
announcements-recall-now = 确定撤回
announcements-recalls = 撤回<b>{ $title }</b>？
    送达的 { $sent } 条会从聊天里删掉，超过 48 小时的改成“已撤回”。点过“收到”的人会收到一句说明；当面告知的，请再当面说一声。
announcements-void = 通知<b>{ $title }</b>撤回了，请不要照办。——{ $by }
announcements-recalled = 这条通知已经撤回了。
announcements-changed = 内容又改过了，请重新打开看一遍再定。
announcements-paused = 这条通知暂停着，先点“继续发”再提醒。
announcements-no-room = 还没有绑定群，只发群里就没有人看得到。请改发私信，或先在群里发 /bind。
announcements-correction-waits = 另一位负责人的更正还在等人同意。请先点“看更正”，同意它或者不更正。
announcements-same = 和现在的一模一样，没有要改的。
announcements-evidence = 签收表
announcements-evidence-file = 签收表 { $title }
announcements-paper-went = { $went ->
    [sent] 送达
    [waiting] 待发
    [sending] 待发
    [held] 暂停
    [stale] 停发
    [let_go] 停发
    [failed] 没发出
    [barred] 屏蔽了小家
    [unsure] 不确定
   *[never] 没有私信
}
announcements-paper-at = { DAY($day) }{ $time }
announcements-paper-column = { $column ->
    [people] 签收
    [versions] 通知
    [name] 姓名
    [unit] 小组
    [went] 私信
    [version] 版本
    [known] 知道的时间
    [told_by] 谁当面告知
    [at] 发出时间
    [by] 发出人
    [text] 内容
    [said] 对象
   *[recalled] 这条通知后来撤回了
}
announcements-save-list = 存为名单
announcements-list-ask-name = 名单叫什么？以后写“发给谁”时，写这个名字就行。
announcements-list-label-name = 名称
announcements-list-preview = 存成名单：<b>{ $name }</b>
announcements-saved = 名单
announcements-saved-lists = <b>存好的名单</b>
    写通知时，对象可以直接写名单的名字。每次发出时重新算人，不会漏了新来的。
announcements-saved-none = 还没有名单。写好一条通知后，点“存为名单”。
announcements-saved-line = { $name }：{ $said }
announcements-drop-list = 删名单
announcements-drop-of = 删 { $name }
announcements-name-length = 名单的名字请用 2 到 { $most } 个字。
announcements-name-taken = “{ $name }”已经有别的意思，请换个名字。
announcements-list-in-list = 这条通知的对象里已经有名单，请写明是哪些人再存。
announcements-lists-full = 最多存 { $most } 个名单，请先删掉不用的。
announcements-list-gone = 名单“{ $name }”已经删掉了，请改一下对象。
announcements-under-file = 这条通知的文字在照片或文件下面，最多 { $most } 字，现在是 { $now } 字。请写短一些，或撤回后重发。
