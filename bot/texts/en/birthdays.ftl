birthdays-command-birthdays = How my birthday is kept; lists for welfare
birthdays-wish = Join in
birthdays-choose = This one
birthdays-home = Back
birthdays-this = This month
birthdays-month = This month
birthdays-round = Round ones
birthdays-holds = Left in peace
birthdays-hold = Add someone
birthdays-let-go = Greet again
birthdays-give = Handed over
birthdays-table = Gift list
birthdays-card = { $is_late ->
    [yes] { DAY($today) } was
   *[no] Today is
} the birthday of { $names }{ $count ->
    [one] {""}
    [2] {""}
   *[other] {""}
}. { $is_late ->
    [yes] We are late, but mean it:{" "}
   *[no] {""}
}{ $variant ->
    [0] Happy birthday and good health!
    [1] Happy birthday, and a smooth and peaceful year.
    [2] Happy birthday; may work go well and the family be fine.
    [3] Happy birthday, and a small joy every day.
   *[other] Happy birthday and many laughs.
}
birthdays-ahead = { DAY($day) } is the birthday of { $names }{ $count ->
    [one] {""}
    [2] {""}
   *[other] {""}
}.
birthdays-ahead-wish = Happy birthday{ $is_late ->
    [yes] {""}
   *[no] {" "}ahead of time
}{ $variant ->
    [0] , and good health.
    [1] , and a smooth and peaceful year.
    [2] ; may the family be fine.
    [3] , and a small joy every day.
   *[other] {" "}and many laughs.
}
birthdays-joined = { $wishes ->
    [one] One colleague joins in.
   *[other] { $wishes } colleagues join in.
}
birthdays-private-letter = { TEACHER($name) }, { $is_late ->
    [yes] your birthday was on { DAY($today) } and we are late: happy birthday.
   *[no] happy birthday.
} { $variant ->
    [0] May lessons be lighter this year and holidays longer.
    [1] Good health, good sleep and many laughs.
    [2] You have worked hard this year; be kind to yourself{ $is_late ->
        [yes] {""}
       *[no] {" "}today
    }.
    [3] May the children you taught remember you, and what you care for go well.
   *[other] Peace, and good things to come.
}
    — all of us in the union
birthdays-wishes-letter = { $count ->
    [one] One colleague wishes
   *[other] { $count } colleagues wish
} you a happy birthday { $is_late ->
    [yes] on { DAY($today) }
   *[no] today
}: { $names }.
birthdays-wished = { $way ->
    [new] Your wish is there.
    [again] You have wished already.
   *[mine] Today is about you: happy birthday.
}
birthdays-long-ago = That birthday is over.
birthdays-mine = { $has_day ->
    [yes] Your next birthday is on { DAY($day) }; { $shown ->
        [public] you are greeted in the group
        [private] you are greeted privately
       *[off] as you wish, nobody disturbs you
    }. You can change how in /me.
   *[no] The register does not have your birthday. To add it, see /me.
}
birthdays-habit-ask = Your birthday does not come every year. When shall it be kept in the others? Without a choice the school's rule holds.
birthdays-habit = { $habit ->
    [before] The day before
    [after] The day after
    [ordinary] Ordinary month
   *[leap] Leap month
}
birthdays-month-of = <b>Birthdays in { $month }/{ $year }</b>, { $people }
birthdays-line = { DAY($day) } { $name }{ $has_unit ->
    [yes] {" "}({ $unit })
   *[no] {""}
}{ $kind ->
    [round] {" "}<b>turns { $turns }</b>
   *[plain] {""}
}{ $lunar ->
    [yes] {" "}lunar
   *[no] {""}
}{ $held ->
    [yes] {" "}left in peace
   *[no] { $shown ->
        [off] {" "}wishes none
       *[other] { $reached ->
            [yes] {""}
           *[no] {" "}cannot be reached
        }
    }
}
birthdays-gift-how = Tap a name when the gift is handed over; tap again to undo.
birthdays-month-letter = <b>Birthdays next month ({ $month })</b>: { $people ->
    [0] nobody.
   *[other] { $people }, please prepare the gifts:
}
birthdays-month-line = { DAY($day) } { $name }{ $has_unit ->
    [yes] {" "}({ $unit })
   *[no] {""}
}{ $turns ->
    [0] {""}
   *[other] {" "}<b>turns { $turns }</b>
}
birthdays-round-of = <b>Round birthdays in { $year }</b>, { $people }
birthdays-round-none = No round birthday found in { $year } ({ $people }). Where the year of birth is unknown, nobody can tell.
birthdays-taken-back = { $is_late ->
    [yes] The greeting of { DAY($today) }
   *[no] Today's greeting
} was taken back.
birthdays-month-more = And { $more } more; tap below.
birthdays-holds-of = <b>Left in peace</b> (only you and those in charge see this)
birthdays-holds-none = Nobody is left in peace at the moment. After a death in the family, or in illness, one can be.
birthdays-held = { $name }, until { DAY($until) }
birthdays-greet-again = Greet { $name }
birthdays-ask-who = Whom shall we leave in peace? Send a name or a staff number.
birthdays-ask-until = Until which day? For example "end of next month".
birthdays-label-who = Name
birthdays-label-until = Until
birthdays-preview = No greeting for <b>{ $who }</b> until { $until }.
    No reason is needed; neither they nor anybody else is told.
birthdays-hold-until = Please write a day from today on, within { $days } days.
birthdays-paper = Birthday gifts { $month }-{ $year }
birthdays-paper-day = { DAY($day) }
birthdays-paper-column = { $column ->
    [number] No.
    [name] Name
    [unit] Group
    [day] Birthday
    [gift] Gift
   *[signature] Signature
}
