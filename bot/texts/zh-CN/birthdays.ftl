birthdays-command-birthdays = 我的生日怎么过；福利委员看名单
birthdays-wish = 送祝福
birthdays-choose = 选这个
birthdays-home = 返回
birthdays-this = 本月生日
birthdays-month = 看这个月
birthdays-round = 逢十名单
birthdays-holds = 暂不祝贺
birthdays-hold = 加一位
birthdays-let-go = 恢复祝贺
birthdays-give = 已领
birthdays-table = 签领表
birthdays-card = { $is_late ->
    [yes] { DAY($today) }
   *[no] 今天
}是{ $names }{ $count ->
    [1] 老师
    [2] 两位老师
   *[other] { $count } 位老师
}的生日，{ $is_late ->
    [yes] 补上一句：
   *[no] {""}
}{ $variant ->
    [0] 祝生日快乐，身体健康。
    [1] 生日快乐，愿新的一岁平安顺遂。
    [2] 祝生日快乐，工作顺心，家人安康。
    [3] 生日快乐，愿每天都有小欢喜。
   *[other] 祝生日快乐，笑口常开。
}
birthdays-ahead = { DAY($day) }是{ $names }{ $count ->
    [1] 老师
    [2] 两位老师
   *[other] { $count } 位老师
}的生日。
birthdays-ahead-wish = { $is_late ->
    [yes] {""}
   *[no] 提前
}{ $variant ->
    [0] 祝生日快乐，身体健康。
    [1] 道一声生日快乐，愿新的一岁平安顺遂。
    [2] 祝生日快乐，家人安康。
    [3] 道一声生日快乐，愿每天都有小欢喜。
   *[other] 祝生日快乐，笑口常开。
}
birthdays-joined = { $wishes } 位同事送上了祝福。
birthdays-private-letter = { TEACHER($name) }，{ $is_late ->
    [yes] { DAY($today) }是您的生日，祝福来晚了，生日快乐。
   *[no] 生日快乐。
}{ $variant ->
    [0] 愿这一岁课堂轻松些，假期长一些。
    [1] 愿新的一岁身体好、睡得香、笑得多。
    [2] 这一年辛苦了，{ $is_late ->
        [yes] 也请
       *[no] 今天
    }对自己好一点。
    [3] 愿您教过的孩子都记得您，您惦记的事都顺心。
   *[other] 愿平安常在，好事常来。
}
    ——工会全体同事
birthdays-wishes-letter = { $is_late ->
    [yes] { DAY($today) }
   *[no] 今天
}有 { $count } 位同事祝您生日快乐：{ $names }。
birthdays-wished = { $way ->
    [new] 祝福送到了。
    [again] 您已经送过祝福了。
   *[mine] 今天您是主角，生日快乐。
}
birthdays-long-ago = 这个生日已经过去了。
birthdays-mine = { $has_day ->
    [yes] 您的下一个生日在 { DAY($day) }，{ $shown ->
        [public] 会在群里祝福
        [private] 只私下祝福您
       *[off] 按您的意思，不打扰
    }。怎么祝福，在 /me 里改。
   *[no] 花名册里没有您的生日。想补上，请到 /me。
}
birthdays-habit-ask = 您的生日不是年年都有，没有的年份怎么过？没选就按学校的规定。
birthdays-habit = { $habit ->
    [before] 前一天过
    [after] 后一天过
    [ordinary] 平月过
   *[leap] 闰月过
}
birthdays-month-of = <b>{ $year }年{ $month }月生日</b>，{ $people } 位
birthdays-line = { DAY($day) } { $name }{ $has_unit ->
    [yes] （{ $unit }）
   *[no] {""}
}{ $kind ->
    [round] <b>{ $turns } 岁</b>
   *[plain] {""}
}{ $lunar ->
    [yes] {" "}农历
   *[no] {""}
}{ $held ->
    [yes] {" "}暂不祝贺
   *[no] { $shown ->
        [off] {" "}不用祝福
       *[other] { $reached ->
            [yes] {""}
           *[no] {" "}通知不到
        }
    }
}
birthdays-gift-how = 礼品领了，就点名字打勾；再点取消。
birthdays-month-letter = <b>{ $month }月生日</b>，{ $people ->
    [0] 没有人过生日。
   *[other] { $people } 位，请准备礼品：
}
birthdays-month-line = { DAY($day) } { $name }{ $has_unit ->
    [yes] （{ $unit }）
   *[no] {""}
}{ $turns ->
    [0] {""}
   *[other] <b>{ $turns } 岁</b>
}
birthdays-round-of = <b>{ $year }年逢十生日</b>，{ $people } 位
birthdays-round-none = { $year }年没有查到逢十生日（{ $people } 位）。花名册里没有出生年份的算不出来。
birthdays-taken-back = { $is_late ->
    [yes] { DAY($today) }
   *[no] 今天
}的祝福撤回了。
birthdays-month-more = 还有 { $more } 位，点下面看。
birthdays-holds-of = <b>暂不祝贺</b>（只有您和工会负责的同事看得到）
birthdays-holds-none = 眼下没有暂不祝贺的同事。家里有丧事、生病住院的，可以先不打扰。
birthdays-held = { $name }，到 { DAY($until) }
birthdays-greet-again = 恢复 { $name }
birthdays-ask-who = 先不打扰谁？发姓名或工号。
birthdays-ask-until = 到哪一天为止？例如“下个月底”。
birthdays-label-who = 姓名
birthdays-label-until = 到
birthdays-preview = 暂不祝贺 <b>{ $who }</b>，到 { $until } 为止。
    原因不用写；不会通知本人，也不会告诉大家。
birthdays-hold-until = 请写今天以后、{ $days } 天以内的一天。
birthdays-paper = { $year }年{ $month }月生日礼品签领表
birthdays-paper-day = { DAY($day) }
birthdays-paper-column = { $column ->
    [number] 序号
    [name] 姓名
    [unit] 小组
    [day] 生日
    [gift] 礼品
   *[signature] 签领
}
