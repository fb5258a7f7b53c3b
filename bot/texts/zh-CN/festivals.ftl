festivals-command-festivals = 节日祝福：发哪些，几点发，怎么说
festivals-lists = 看全部
festivals-read = 看这个
festivals-switch = 开或关
festivals-switch-word = { $is_on ->
    [yes] 不发
   *[no] 要发
}
festivals-stop = 这次不发
festivals-retime = 改时间
festivals-reword = 改祝词
festivals-restore = 恢复原样
festivals-list = <b>节日祝福</b>，点一个可以改：
festivals-line = { DAY($day) }{ $time } { $festival }{ $is_on ->
    [yes] {""}
   *[no] （不发）
}
festivals-sheet = <b>{ $festival }</b>　{ DAY($day) }{ $time }
    { $audience ->
    [women] 发到群里，也私下发给每位女教职工
    [young] 发到群里，也私下发给青年教职工
    [retired] 发到群里，也私下发给退休教职工
   *[other] 发到群里
}{ $is_on ->
    [yes] 。会这样说：
   *[no] 。现在不发，要发会这样说：
}
festivals-own = { $words }
festivals-late = { DAY($day) }没来得及说，晚了一步：
festivals-card = { $name ->
    [new_year] 元旦快乐。旧岁辛苦了，愿新的一年身体好、课堂顺、家里安。
    [laba] { $is_late ->
        [yes] 腊八
       *[no] 今天腊八
    }，喝碗热粥，年就近了。
    [new_years_eve] 除夕团圆，辛苦了一年，{ $is_late ->
        [yes] 好好陪家人。给各位老师拜年。
       *[no] 今晚好好陪家人。给各位老师拜个早年。
    }
    [spring_festival] 新春快乐。愿各位老师和家人平安健康，万事顺遂。
    [lantern] 元宵节快乐，团团圆圆，灯火可亲。
    [womens_day] 三八节快乐。课堂上、家里头，样样少不了您，{ $is_late ->
        [yes] {""}
       *[no] 今天
    }也请想着自己。
    [arbor_day] { $is_late ->
        [yes] 植树节
       *[no] 今天植树节
    }，添一抹绿，留一片荫。
    [qingming] 清明时节，慎终追远。踏青祭扫，请注意安全。
    [labour_day] 劳动节快乐。每一份认真的工作都值得尊敬，假期好好休息。
    [youth_day] 青年节快乐。愿青年教师眼里有光，脚下有路。
    [mothers_day] 母亲节快乐。当妈妈的老师们，辛苦了。
    [childrens_day] 儿童节快乐。陪孩子玩一天，也让自己当一天孩子。
    [dragon_boat] 端午安康。粽叶飘香，愿各位老师平平安安。
    [teachers_day] 教师节快乐。桃李不言，下自成蹊，工会向每位老师道一声辛苦。
    [mid_autumn] 中秋快乐。月圆人圆，愿各位老师阖家团圆。
    [national_day] 国庆快乐。愿祖国昌盛，愿各位老师假期愉快、出行平安。
   *[double_ninth] 重阳安康。各位退休老师，学校一直惦记着你们，常回来坐坐。
}
festivals-both = { $first }、{ $second }双节快乐。愿各位老师阖家团圆，假期愉快，出行平安。
festivals-half-day = 按规定，女教职工今天下午放假半天。
festivals-preview-letter = { DAY($day) }{ $time } 要发的节日祝福{ $audience ->
    [women] （群里，和每位女教职工）
    [young] （群里，和青年教职工）
    [retired] （群里，和退休教职工）
   *[other] （群里）
}。{ $has_group ->
    [no] 群还没绑定，发不到群里。
   *[yes] {""}
}请看一眼：
festivals-prepare-letter = { DAY($day) }是{ $festival }，该{ $task ->
    [party_signup] 发辞旧迎新联欢的报名了
    [visits_listed] 列春节走访慰问的名单了
    [visits_routed] 排走访路线、备慰问品了
    [visits_done] 走访完最后几户了
    [riddles] 备元宵猜谜的谜语和奖品了
    [plan] 定活动方案了
    [gifts] 备齐节日慰问品、通知领取了
    [gifts_planned] 定慰问品和预算了
   *[symposium] 请退休老师来座谈了
}。
festivals-words-length = 祝词请写 1 到 { $most } 字，现在是 { $now } 字。
festivals-retime-ask-at = 改到几点发？例如 08:00。
festivals-retime-label-at = 时间
festivals-retime-preview = 改到 <b>{ $at }</b> 发。
festivals-reword-ask-words = 祝词怎么写？以后每年都这样说，到“恢复原样”为止。
festivals-reword-label-words = 祝词
festivals-reword-preview = 请看一遍：

    { $words }
festivals-skipped = 这一次不发，以后照常。
