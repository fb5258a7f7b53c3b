school-days-command-calendar = The school's calendar: days off, term weeks; or ask about a date
school-days-look = Calendar
school-days-day = { LONGDAY($day) }{ $time ->
    [none] {""}
   *[other] { " " }{ $time }
}, lunar { $leap ->
    [yes] leap{ " " }
   *[no] {""}
}{ LUNARDAY($month, $lday) }, { $near ->
    [today] today
    [tomorrow] tomorrow
    [yesterday] yesterday
    [behind] { $away } days ago
   *[ahead] in { $away } days
}
school-days-pick = { $near ->
    [today] Today{ " " }
    [tomorrow] Tomorrow{ " " }
    [yesterday] Yesterday{ " " }
    [this-week] This { WEEKDAY($weekday) }{ " " }
    [next-week] Next { WEEKDAY($weekday) }{ " " }
    [last-week] Last { WEEKDAY($weekday) }{ " " }
   *[far] { $year }{ " " }
}{ SHORTDAY($day) }{ $time ->
    [none] {""}
   *[other] { " " }{ $time }
}
school-days-which = { $count ->
    [1] Is this what “{ $said }” means? If not, please put it another way.
   *[other] “{ $said }” can mean several things. Which one?
}
school-days-unread = { $reason ->
    [empty] Please write a day, like “next Wednesday” or “December 5”.
    [too-long] That is too long; just the day and the time, like “next Wednesday 3:30pm”.
    [no-such-day] There is no such day; please look at the calendar again.
    [no-such-time] There is no such time of day; please write it again.
    [weekday-differs] The date and the day of the week do not go together.
    [either-or] These are two days; please write one.
    [vague] Please be exact, like “next Wednesday 3:30pm”.
    [backwards] It ends before it begins; please look again.
    [too-far] That day is too far away.
    [working-days] Working days depend on the days off; please write the date itself.
   *[not-a-date] I did not get that date. You could write “next Wednesday”, “December 5 at 3:30pm” or 农历九月初九.
}
school-days-no-day = A single day is wanted here, like “next Wednesday” or “December 5”.
school-days-no-moment = A day and a time are wanted here, like “next Wednesday 3:30pm”.
school-days-exactly = <b>{ LONGDAY($day) }{ $time ->
    [none] {""}
   *[other] { " " }{ $time }
}{ $part ->
    [small_hours] { " " }before dawn
    [morning] { " " }in the morning
    [noon] { " " }at noon
    [afternoon] { " " }in the afternoon
    [dusk] { " " }at dusk
    [evening] { " " }in the evening
    [night] { " " }at night
   *[none] {""}
}</b>
school-days-about = Lunar { $leap ->
    [yes] leap{ " " }
   *[no] {""}
}{ LUNARDAY($month, $lday) }, { $near ->
    [today] today
    [tomorrow] tomorrow
    [yesterday] yesterday
    [behind] { $away } days ago
   *[ahead] in { $away } days
}, { $kind ->
    [workday] a working day
    [weekend] weekend
    [off] a day off
   *[makeup] a make-up working day
}{ $sure ->
    [yes] {""}
   *[no] { " " }(the days off are not known yet)
}{ $has_week ->
    [yes] , week { $week } of term
   *[no] {""}
}{ $vacation ->
    [yes] , school vacation
   *[no] {""}
}{ $has_festivals ->
    [yes] , { $festivals }
   *[no] {""}
}{ $has_term ->
    [yes] , { $term }
   *[no] {""}
}
school-days-range = From <b>{ $first }</b>
    to <b>{ $last }</b>
    { $days ->
        [1] {""}
       *[other] { $days } days
    }
school-days-rhythm = { $frequency ->
    [MINUTELY] Every { $interval } minutes
    [HOURLY] { $interval ->
        [1] Every hour
       *[other] Every { $interval } hours
    }
    [DAILY] { $interval ->
        [1] Every day
       *[other] Every { $interval } days
    }
    [WEEKLY] { $interval ->
        [1] Every week
       *[other] Every { $interval } weeks
    }
    [MONTHLY] { $interval ->
        [1] Every month
       *[other] Every { $interval } months
    }
   *[YEARLY] { $interval ->
        [1] Every year
       *[other] Every { $interval } years
    }
}
school-days-nth = { $nth ->
    [0] { WEEKDAY($weekday) }
    [-1] last { WEEKDAY($weekday) }
    [-2] last but one { WEEKDAY($weekday) }
   *[other] { WEEKDAY($weekday) } no. { $nth }
}
school-days-nth-workday = { $nth ->
    [-1] last working day
   *[other] working day no. { $nth }
}
school-days-of-month = { MONTH($month) }
school-days-month-day = { $day ->
    [-1] last day
   *[other] day { $day }
}
school-days-lunar-day = { $lday ->
    [-1] Chinese New Year's Eve
   *[other] lunar { LUNARDAY($month, $lday) }
}
school-days-on = { LONGDAY($day) }
school-days-coming = Next: { $days }
school-days-picked = This one
school-days-today = <b>Today, { LONGDAY($day) }</b>
school-days-month = <b>{ MONTH($month) }</b>
school-days-span = { $one ->
    [yes] { DAY($first) }
   *[no] { DAY($first) } to { DAY($last) }
}
school-days-breaks = Off: { $days }
school-days-makeups = Make-up working days: { $days }
school-days-festivals = Festivals: { $days }
school-days-festival-on = { $name } { SHORTDAY($day) }
school-days-vacations = School vacation: { $days }
school-days-quiet = No days off, no make-up days.
school-days-awaited = The days off of { $year } are not entered yet; until then only weekends and statutory days count.
school-days-entered = { $is_year ->
    [yes] Days off of { $what }
   *[no] { TERM($what) }
}: entered by { $by } on { DATE($at) }
school-days-ask-me = Or ask me about a date, like “next Wednesday 3:30pm”.
school-days-festival = { $name ->
    [new_year] New Year
    [laba] Laba
    [new_years_eve] Chinese New Year's Eve
    [spring_festival] Spring Festival
    [lantern] Lantern Festival
    [womens_day] Women's Day
    [arbor_day] Arbor Day
    [qingming] Qingming
    [labour_day] Labour Day
    [youth_day] Youth Day
    [mothers_day] Mother's Day
    [childrens_day] Children's Day
    [dragon_boat] Dragon Boat Festival
    [teachers_day] Teachers' Day
    [mid_autumn] Mid-Autumn Festival
    [national_day] National Day
   *[double_ninth] Double Ninth
}
school-days-fill-notice = Enter days off
school-days-fill-term = Enter a term
school-days-notice-ask-notice = Just paste the whole notice of the State Council's office.
    Or write it yourself: 放假 10月1日-10月7日；上班 9月20日、10月10日.
    Please give the whole year; the first line may say which one, like 2027年.
school-days-notice-label-notice = days off
school-days-notice-preview = Please read it once more, then submit:
school-days-notice-year = <b>Days off of { $year }</b>
school-days-notice-break = { $has_names ->
    [yes] { $names }: { $span }, { $days } days
   *[no] Off: { $span }, { $days } days
}
school-days-notice-worked = Worked: { $days }
school-days-notice-left-out = Nothing is said of { $names }; only the statutory day itself will be off.
school-days-notice-kept = Done. From now on working days are counted by this.
school-days-notice-faults = Please look at these again and send it once more:{ $unread ->
    [none] {""}
   *[other] {"\u000A"}not understood (digits please, and the month): { $unread }
}{ $no_such_day ->
    [none] {""}
   *[other] {"\u000A"}no such day: { $no_such_day }
}{ $backwards ->
    [none] {""}
   *[other] {"\u000A"}ends before it begins: { $backwards }
}{ $too_long ->
    [none] {""}
   *[other] {"\u000A"}off for more than a month: { $too_long }
}{ $no_word ->
    [none] {""}
   *[other] {"\u000A"}neither 放假 nor 上班: { $no_word }
}{ $miscounted ->
    [none] {""}
   *[other] {"\u000A"}the number of days differs: { $miscounted }
}{ $both ->
    [none] {""}
   *[other] {"\u000A"}both off and worked: { $both }
}{ $ordinary ->
    [none] {""}
   *[other] {"\u000A"}worked anyway: { $ordinary }
}{ $nothing ->
    [none] {""}
   *[other] {"\u000A"}there are no days in it.
}
school-days-notice-weekdays = In { $year } these days have another weekday: { $days }. Is it another year's notice? Write the year on the first line.
school-days-notice-year-far = That is for { $year }; only last year, this year and the next can be entered.
school-days-notice-long = Please keep within { $most } characters, it is { $now } now; the paragraphs with days are enough.
school-days-notice-letter = <b>The days off of { $year } are not entered yet</b>
    Without them that year's working days, and every deadline counted in them, are uncertain.
    Tap below, paste the whole notice of the State Council's office, look once, submit.
school-days-term-name = { TERM($word) }
school-days-term-ask-term = Which term?
school-days-term-label-term = term
school-days-term-ask-first = On which day does it begin? Like “September 1” or “2027-02-22”.
school-days-term-label-first = first day
school-days-term-ask-last = Which is its last day? Like “January 22”.
school-days-term-label-last = last day
school-days-term-preview = Please read it once more, then submit:
    <b>{ $term }</b>
    Begins: { $first }
    Ends: { $last }
school-days-term-kept = Done: <b>{ TERM($term) }</b>
    { DAY($first) } to { LONGDAY($last) }, { $weeks } weeks.
school-days-term-backwards = The last day must come after the first; please change one.
school-days-term-long = A term lasts { $most } days at most; please check the year.
school-days-term-year = This term should lie between { DATE($first) } and { DATE($last) }; please check the year.
school-days-term-overlaps = That does not go with the { TERM($term) } ({ LONGDAY($first) } to { LONGDAY($last) }); please change one of them first.
school-days-term-letter = <b>The calendar knows neither this term nor the next</b>
    Without one there are no term weeks and no vacations.
    Tap below, choose the term, and write its first and last day.
