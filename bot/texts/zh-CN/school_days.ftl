school-days-command-calendar = 校历：放假、调休、教学周，也能问日子
school-days-look = 看校历
school-days-day = { LONGDAY($day) }{ $time ->
    [none] {""}
   *[other] { $time }
}，农历{ $leap ->
    [yes] 闰
   *[no] {""}
}{ LUNARDAY($month, $lday) }，{ $near ->
    [today] 就是今天
    [tomorrow] 就是明天
    [yesterday] 就是昨天
    [behind] { $away } 天前
   *[ahead] { $away } 天后
}
school-days-pick = { $near ->
    [today] 今天{ " " }
    [tomorrow] 明天{ " " }
    [yesterday] 昨天{ " " }
    [this-week] 本{ WEEKDAY($weekday) }{ " " }
    [next-week] 下{ WEEKDAY($weekday) }{ " " }
    [last-week] 上{ WEEKDAY($weekday) }{ " " }
   *[far] { $year }年
}{ SHORTDAY($day) }{ $time ->
    [none] {""}
   *[other] { $time }
}
school-days-which = { $count ->
    [1] 我理解的“{ $said }”是这样，对吗？不对就换个说法发给我。
   *[other] “{ $said }”可以有几种意思，您指的是：
}
school-days-unread = { $reason ->
    [empty] 请写一个日子，例如“下周三”或“12月5日”。
    [too-long] 这一段太长了，只写日子和时间就好，例如“下周三下午三点半”。
    [no-such-day] 没有这一天，请再看看日历。
    [no-such-time] 没有这个钟点，请再写一遍。
    [weekday-differs] 日期和星期几对不上，请再看看日历。
    [either-or] 这里有两个日子，请只写一个。
    [vague] 请写得确切些，例如“下周三下午三点半”。
    [backwards] 结束在开始之前了，请再看看。
    [too-far] 这个日子太远了。
    [working-days] 工作日还要看放假安排，请直接写日期。
   *[not-a-date] 没看懂这个日子。可以写“下周三”“12月5日下午三点半”“农历九月初九”。
}
school-days-no-day = 这里要的是某一天，例如“下周三”或“12月5日”。
school-days-no-moment = 这里要的是日子加钟点，例如“下周三下午三点半”。
school-days-exactly = <b>{ LONGDAY($day) }{ $time ->
    [none] {""}
   *[other] { $time }
}{ $part ->
    [small_hours] 凌晨
    [morning] 上午
    [noon] 中午
    [afternoon] 下午
    [dusk] 傍晚
    [evening] 晚上
    [night] 深夜
   *[none] {""}
}</b>
school-days-about = 农历{ $leap ->
    [yes] 闰
   *[no] {""}
}{ LUNARDAY($month, $lday) }，{ $near ->
    [today] 就是今天
    [tomorrow] 就是明天
    [yesterday] 就是昨天
    [behind] { $away } 天前
   *[ahead] { $away } 天后
}，{ $kind ->
    [workday] 工作日
    [weekend] 周末
    [off] 放假
   *[makeup] 调休上班
}{ $sure ->
    [yes] {""}
   *[no] （放假安排还没有，先这样算）
}{ $has_week ->
    [yes] ，第 { $week } 教学周
   *[no] {""}
}{ $vacation ->
    [yes] ，学校假期中
   *[no] {""}
}{ $has_festivals ->
    [yes] ，{ $festivals }
   *[no] {""}
}{ $has_term ->
    [yes] ，{ $term }
   *[no] {""}
}
school-days-range = 从　<b>{ $first }</b>
    到　<b>{ $last }</b>
    { $days ->
        [1] {""}
       *[other] 前后 { $days } 天
    }
school-days-rhythm = { $frequency ->
    [MINUTELY] 每 { $interval } 分钟
    [HOURLY] { $interval ->
        [1] 每小时
       *[other] 每 { $interval } 小时
    }
    [DAILY] { $interval ->
        [1] 每天
       *[other] 每 { $interval } 天
    }
    [WEEKLY] { $interval ->
        [1] 每周
       *[other] 每 { $interval } 周
    }
    [MONTHLY] { $interval ->
        [1] 每月
       *[other] 每 { $interval } 个月
    }
   *[YEARLY] { $interval ->
        [1] 每年
       *[other] 每 { $interval } 年
    }
}
school-days-nth = { $nth ->
    [0] { WEEKDAY($weekday) }
    [-1] 最后一个{ WEEKDAY($weekday) }
    [-2] 倒数第二个{ WEEKDAY($weekday) }
   *[other] 第 { $nth } 个{ WEEKDAY($weekday) }
}
school-days-nth-workday = { $nth ->
    [-1] 最后一个工作日
   *[other] 第 { $nth } 个工作日
}
school-days-of-month = { MONTH($month) }
school-days-month-day = { $day ->
    [-1] 最后一天
   *[other] { $day } 日
}
school-days-lunar-day = { $lday ->
    [-1] 除夕
   *[other] 农历{ LUNARDAY($month, $lday) }
}
school-days-on = { LONGDAY($day) }
school-days-coming = 接下来：{ $days }
school-days-picked = 就是它
school-days-today = <b>今天　{ LONGDAY($day) }</b>
school-days-month = <b>{ MONTH($month) }</b>
school-days-span = { $one ->
    [yes] { DAY($first) }
   *[no] { DAY($first) } 至 { DAY($last) }
}
school-days-breaks = 放假　{ $days }
school-days-makeups = 调休上班　{ $days }
school-days-festivals = 节日　{ $days }
school-days-festival-on = { $name } { SHORTDAY($day) }
school-days-vacations = 学校假期　{ $days }
school-days-quiet = 没有放假，也没有调休。
school-days-awaited = { $year }年的放假安排还没有填进来，明年的工作日先按周末和法定节日算。
school-days-entered = { $is_year ->
    [yes] { $what }年放假安排
   *[no] { TERM($what) }
}：{ $by }，{ DATE($at) } 填
school-days-ask-me = 也可以直接问我一个日子，例如“下周三下午三点半”。
school-days-festival = { $name ->
    [new_year] 元旦
    [laba] 腊八
    [new_years_eve] 除夕
    [spring_festival] 春节
    [lantern] 元宵节
    [womens_day] 三八节
    [arbor_day] 植树节
    [qingming] 清明节
    [labour_day] 劳动节
    [youth_day] 青年节
    [mothers_day] 母亲节
    [childrens_day] 儿童节
    [dragon_boat] 端午节
    [teachers_day] 教师节
    [mid_autumn] 中秋节
    [national_day] 国庆节
   *[double_ninth] 重阳节
}
school-days-fill-notice = 填放假安排
school-days-fill-term = 填学期
school-days-notice-ask-notice = 把国务院办公厅的放假通知整段粘贴给我就行。
    也可以自己写：放假 10月1日-10月7日；上班 9月20日、10月10日。
    要写就写全年的；第一行可以注明年份，例如“2027年”。
school-days-notice-label-notice = 放假安排
school-days-notice-preview = 请看一遍，没问题就提交：
school-days-notice-year = <b>{ $year }年放假安排</b>
school-days-notice-break = { $has_names ->
    [yes] { $names }　{ $span }，{ $days } 天
   *[no] 放假　{ $span }，{ $days } 天
}
school-days-notice-worked = 上班　{ $days }
school-days-notice-left-out = 没有写到 { $names }，只按法定的那一天放假。
school-days-notice-kept = 填好了，从现在起按这个算工作日。
school-days-notice-faults = 这份安排有几处要再看看，都改好再发给我：{ $unread ->
    [none] {""}
   *[other] {"\u000A"}没看懂：{ $unread }（日子请用数字，写上月份）
}{ $no_such_day ->
    [none] {""}
   *[other] {"\u000A"}没有这一天：{ $no_such_day }
}{ $backwards ->
    [none] {""}
   *[other] {"\u000A"}结束在开始之前：{ $backwards }
}{ $too_long ->
    [none] {""}
   *[other] {"\u000A"}一次放假超过一个月：{ $too_long }
}{ $no_word ->
    [none] {""}
   *[other] {"\u000A"}没写是放假还是上班：{ $no_word }
}{ $miscounted ->
    [none] {""}
   *[other] {"\u000A"}天数对不上：{ $miscounted }
}{ $both ->
    [none] {""}
   *[other] {"\u000A"}又放假又上班：{ $both }
}{ $ordinary ->
    [none] {""}
   *[other] {"\u000A"}本来就是工作日，不用写上班：{ $ordinary }
}{ $nothing ->
    [none] {""}
   *[other] {"\u000A"}里面没有日子。
}
school-days-notice-weekdays = { $year }年里，这几天的星期对不上：{ $days }。是不是别的年份？第一行写上年份再发给我。
school-days-notice-year-far = 这是{ $year }年的安排，只能填去年、今年和明年的。
school-days-notice-long = 请控制在 { $most } 字以内，现在是 { $now } 字。只粘贴日子那几段就好。
school-days-notice-letter = <b>{ $year }年的放假安排还没有填</b>
    没有它，那一年的调休和工作日都算不准，答复期限也会跟着不准。
    点下面的按钮，把国务院办公厅的通知整段粘贴进来，看一遍，提交。
school-days-term-name = { TERM($word) }
school-days-term-ask-term = 填哪个学期？
school-days-term-label-term = 学期
school-days-term-ask-first = 哪天开学？例如“9月1日”或“2027-02-22”。
school-days-term-label-first = 开学
school-days-term-ask-last = 哪天放假，也就是学期的最后一天？例如“1月22日”。
school-days-term-label-last = 结束
school-days-term-preview = 请看一遍，没问题就提交：
    <b>{ $term }</b>
    开学　{ $first }
    结束　{ $last }
school-days-term-kept = 填好了：<b>{ TERM($term) }</b>
    { DAY($first) } 至 { LONGDAY($last) }，共 { $weeks } 周。
school-days-term-backwards = 学期的最后一天要在开学之后，请改一改。
school-days-term-long = 一个学期最长 { $most } 天，请看看年份对不对。
school-days-term-year = 这个学期应该在 { DATE($first) } 到 { DATE($last) } 之间，请看看年份对不对。
school-days-term-overlaps = 和{ TERM($term) }（{ LONGDAY($first) } 至 { LONGDAY($last) }）排不到一起，请先改好其中一个。
school-days-term-letter = <b>日历里还没有这个学期，也没有下个学期</b>
    没有学期，教学周和寒暑假都算不出来。
    点下面的按钮，选学期，写上开学和结束的日子就行。
