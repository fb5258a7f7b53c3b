events-command-events = See events, sign up
events-command-newevent = Hold an event, like “/newevent Fri 16:10 badminton gym limit 24”
events-write = Hold an event
events-lists = Events
events-read = Details
events-list = <b>Coming events</b>
events-list-empty = There are no events soon.
events-line-of = { DAY($day) } { $time } { $title }{ $mine ->
    [coming] {" "}(you come)
    [waiting] {" "}(you wait)
    [offered] {" "}(it is your turn)
    [not_coming] {" "}(you do not come)
   *[other] {""}
}
events-ask-title = What is it? Give it a name, like “Badminton match”.
events-ask-starts = When does it begin? For example “this Friday 16:10”.
events-ask-place = Where?
events-ask-audience = Who is invited?
events-ask-quota = How many can come? Send a number, or skip if there is no limit.
events-ask-closes = Until when can one sign up? For example “Thursday noon”. If you skip, until it begins.
events-ask-companions = How many family members may each bring? Send a number, or skip if none.
events-ask-fee = Does it cost anything? Say how, for example “about 20 yuan each”.
events-ask-note = Anything else to know? For example “bring your racket”.
events-ask-ends = When does it end? For example “17:30”.
events-label-title = name
events-label-starts = time
events-label-place = place
events-label-audience = for whom
events-label-quota = places
events-label-closes = deadline
events-label-companions = family
events-label-fee = cost
events-label-note = note
events-label-ends = end
events-preview = This is what I understood:

    <b>{ $title }</b>
    <b>When</b>　{ $starts }
    <b>Where</b>　{ $place }
    <b>For</b>　{ $audience }
    <b>Told</b>　{ $shown }
    <b>Places</b>　{ $quota }
    <b>Deadline</b>　{ $closes }
    <b>Family</b>　{ $companions }
    <b>Cost</b>　{ $fee }
    <b>Note</b>　{ $note }
    <b>End</b>　{ $ends }

    Once you submit, it is told.
events-audience = { $audience ->
    [serving] colleagues in service
    [retired] retired colleagues
    [women] women
   *[everyone] all members
}
events-published = { $shown ->
    [private] “{ $title }” went to { $told } colleagues, each alone.
   *[other] { $told ->
        [0] “{ $title }” is out. No staff group is bound yet; colleagues can sign up with /events.
       *[other] “{ $title }” is in the group.
    }
}
events-told = { $people ->
    [0] “{ $title }” is changed, and so is its card in the group.
    [one] “{ $title }” is changed; one colleague has been told.
   *[other] “{ $title }” is changed; { $people } colleagues have been told.
}
events-card = <b>{ $title }</b>
    { DAY($day) } { $time }{ $has_until ->
    [yes] {" "}to { DAY($until) }
   *[no] {""}
}, { $place }{ $quota ->
    [0] {""}
   *[other] {"\u000A"}{ $quota } places
}{ $closes_early ->
    [yes] {"\u000A"}Sign up until { DAY($close_day) } { $close_time }
   *[no] {""}
}
events-fee = Cost: { $fee }
events-for = For { $audience ->
    [serving] colleagues in service
    [retired] retired colleagues
    [women] women
    [unit] { $unit }
   *[everyone] all members
}
events-note = { $note }
events-state = { $state ->
    [open] { $coming } coming{ $quota ->
        [0] {""}
       *[other] ; tap “I come”
    }
    [full] Full ({ $coming }), { $line } waiting
    [closed] Sign-up has ended, { $coming } come{ $line ->
        [0] {""}
       *[other] , { $line } waiting
    }
    [begun] It has begun, { $coming } take part
    [done] It is over, { $coming } took part
   *[cancelled] <b>It is called off</b>
}
events-named = { $names }{ $more ->
    [0] {""}
   *[other] {" "}and { $more } more
}
events-line-named = Waiting: { $names }
events-come = I come
events-wait = Wait in line
events-bring = Family +1
events-fewer = One fewer
events-go = Not coming
events-names = Who comes
events-remind = Reminders
events-keep = Manage
events-move = Other time
events-relocate = Other place
events-resize = Places
events-close = End sign-up
events-reopen = Reopen
events-call-off = Call off
events-answered = { $state ->
    [coming] { $early ->
        [yes] You have signed up already, number { $place }.
       *[no] Signed up, number { $place }{ $companions ->
            [0] {""}
           *[other] {" "}(with { $companions } of your family)
        }. I will remind you before.
    }
    [waiting] No room right now. You are number { $place } in line{ $companions ->
        [0] {""}
       *[other] {" "}(with { $companions } of your family)
    }. I will tell you when a place is free.
    [offered] It is your turn: tap “I come”.
   *[other] { $early ->
        [yes] You have said already that you do not come.
       *[no] Noted, you do not come. Tap “I come” if you change your mind.
    }
}
events-names-now = { $coming } come{ $line ->
    [0] {""}
   *[other] , { $line } waiting
}{ $has_names ->
    [yes] : { $names }
   *[no] .
}{ $more ->
    [0] {""}
   *[other] {" "}and { $more } more
}
events-mine = { $state ->
    [coming] You come{ $companions ->
        [0] .
       *[other] , with { $companions } of your family.
    }
    [waiting] You are in line{ $companions ->
        [0] .
       *[other] , with { $companions } of your family.
    }
    [offered] There is a place for you: tap “I come”.
    [lapsed] The place offered to you went on to the next. Tap “I come” to try again.
    [not_coming] You said that you do not come.
   *[other] You have not said yet whether you come.
}
events-remind-when = When shall I remind you of what you come to?
events-remind-word = { $word ->
    [both] Eve and 2 hours before
    [eve] The eve
    [hours] 2 hours before
   *[off] Never
}
events-move-ask-starts = To what time? For example “next Friday 16:10”.
events-move-label-starts = time
events-move-preview = Move it to <b>{ $starts }</b>; everybody who signed up is told.
events-place-ask-place = To which place?
events-place-label-place = place
events-place-preview = Move it to <b>{ $place }</b>; everybody who signed up is told.
events-quota-ask-quota = How many places shall there be? Send a number.
events-quota-label-quota = places
events-quota-preview = <b>{ $quota }</b> places. New ones are offered to those in line, in order.
events-call-off-ask-why = Why is it called off? One sentence, for those who signed up.
events-call-off-label-why = reason
events-call-off-preview = Call it off, and tell everybody who signed up:
    { $why }
events-offer-letter = A place is free, and it is your turn.
    <b>{ $title }</b>
    { DAY($day) } { $time }{ $has_until ->
    [yes] {" "}to { DAY($until) }
   *[no] {""}
}, { $place }
    { $companions ->
    [0] {""}
   *[other] There is room for you and { $companions } of your family.{"\u000A"}
}Tap “I come” before { DAY($until_day) } { $until_time }; after that it goes on to the next.
events-lapsed = The place at “{ $title }” waited for your tap and went on to the next.
    If you still want to come, send /events and sign up again.
events-silent-letter = <b>{ $title }</b> on { DAY($day) }: you have not said yet whether you come.
    { $time }, { $place }
events-reminder-letter = A reminder, <b>{ $title }</b>:
    { DAY($day) } { $time }, { $place }
    If you cannot come, tap “Not coming”: somebody in line will be glad.
events-changed-letter = <b>{ $title }</b> has another { $what ->
    [time] time
   *[place] place
} now:
    { DAY($day) } { $time }, { $place }
    If you cannot come, tap “Not coming”; no need to tell anybody else.
events-called-off = <b>{ $title }</b> is called off: { $why }
    It was to be on { DAY($day) } { $time }, { $place }.
events-numbers-letter = Sign-up for <b>{ $title }</b> has ended.
    { DAY($day) } { $time }, { $place }
    { $coming } come, { $line } in line, { $no } do not come, { $silent } have not answered.
events-thanks = Thank you for coming to <b>{ $title }</b>.
    If you took pictures, share them in the group.
events-line = { $now ->
    [0] There is nothing in it yet; one line is enough.
   *[other] Please keep it within { $most } characters; now there are { $now }.
}
events-quota = Please send a whole number from 1 to { $most }, like 24.
events-companions = Please send a whole number from 0 to { $most }, like 1.
events-past = That time has passed; please write one to come.
events-far = That is too far away; please write a time within { $days } days.
events-closes-late = Sign-up has to end before the event begins; please change the deadline.
events-closes-past = That deadline has passed; please change it.
events-ends-early = It has to end after it begins; please change the end.
events-ends-unclear = I am not sure which day it ends; please write “17:30” or “6 December 12:00”.
events-no-moment = The hour is missing; please write it all, like “this Friday 16:10”.
events-unknown = There is no such event. Send /events to see those to come.
events-over = “{ $title }” { $state ->
    [cancelled] was called off.
   *[other] is over.
}
events-not-for-you = “{ $title }” is for some of the colleagues this time, and you are not among them.
events-not-yours = Whoever started “{ $title }” looks after it.
events-nobody-with-you = You bring nobody.
events-roll = Roll call
events-roll-of = <b>{ $title }</b>: { $people } on the list, { $here } here.
    Tap one to note whether they came and paid.
events-mark = Note
events-mark-word = { $word ->
    [here] Here
    [absent] Absent
    [paid] Paid
   *[unpaid] Not paid
}
events-entry = <b>{ $name }</b> ({ $unit }){ $companions ->
    [0] {""}
   *[other] , with { $companions } of the family
}
    { $state ->
    [coming] comes
    [offered] was offered a place
   *[waiting] waits
}{ $here ->
    [yes] , is here
    [no] , did not come
   *[none] {""}
}{ $paid ->
    [yes] , has paid
   *[no] {""}
}
events-remove = Take off
events-sign-up = Sign up for
events-signed-up = { $state ->
    [coming] { $name } is signed up{ $is_guest ->
        [yes] {" "}(not in the register, so noted as a guest)
       *[no] {""}
    }.
   *[waiting] { $name } stands in line{ $is_guest ->
        [yes] {" "}(not in the register, so noted as a guest)
       *[no] {""}
    }.
}
events-sign-up-ask-who = Whom do you sign up? Name or staff number; who is not in the register is noted as a guest.
events-sign-up-label-who = name
events-sign-up-preview = Sign up <b>{ $who }</b>.
events-code = Check-in code
events-code-of = Check-in code { $code }. Say it aloud; whoever sends it to me privately is checked in.
events-code-unknown = No event has this check-in code now, or you did not sign up. Listen again, or ask the organiser.
events-checked-in = Checked in: { $title }.
events-check-in-early = It is too early; the roll can be called from an hour before the start.
events-off-the-list = They are not on the list any more.
events-two-of-that-name = Two people are called { $name }; please write the staff number.
events-table = List (.xlsx)
events-sign-in = Sign-in sheet
events-again = Once more
events-calendar = To my calendar
events-feed = My calendar
events-feed-name = Union events
events-months = Attendance
events-months-of = <b>Events and attendance by month</b>
events-months-none = No event is over yet.
events-month = { $month }/{ $year }: { $events } events, { $people } people, { $times } times
events-paper-list-name = { $title } list.xlsx
events-paper-sign-in-name = { $title } sign-in.docx
events-ask-shown = How shall it be told?
events-label-shown = how told
events-shown-word = { $word ->
    [names] group, with names
    [counts] group, numbers only
   *[private] no group, each alone
}
events-invitation-letter = You are invited to <b>{ $title }</b>
    { DAY($day) } { $time }, { $place }
    Who signs up is seen by the organiser only.
events-draw = Draw
events-draw-what = What shall be drawn? The group will see it.
events-draw-word = { $word ->
    [pairs] Pairs
    [two] Two teams
    [three] Three teams
   *[four] Four teams
}
events-drawn-letter = <b>{ $title }</b>: the draw
    The word is “{ $word }”: with the same list and word, everybody gets this result.
events-drawn-part = { $number }. { $names }
events-drawn-round = Round { $number }: { $matches }
events-drawn-out = { $groups ->
    [0] No staff group is bound yet, so there is nowhere to tell it.
   *[other] The draw of “{ $title }” is in the group.
}
events-too-few-to-draw = At least { $least } have to sign up for that.
events-result = Results
events-result-ask-result = What are the results? They go to the group.
events-result-label-result = results
events-result-preview = To the group:
    { $result }
events-result-noted = { $groups ->
    [0] The results of “{ $title }” are noted.
   *[other] The results of “{ $title }” are in the group.
}
events-result-told = <b>{ $title }</b> ({ DAY($day) })
    { $result }
events-not-begun = It has not begun yet; results come afterwards.
events-heard = { $state ->
    [coming] Noted: number { $place } at “{ $title }”{ $companions ->
        [0] {""}
       *[other] {" "}(with { $companions } of the family)
    }.
    [waiting] No room: number { $place } in line for “{ $title }”{ $companions ->
        [0] {""}
       *[other] {" "}(with { $companions } of the family)
    }.
   *[not_coming] Noted: you do not come to “{ $title }”.
}
events-undo = Undo
events-undone = Undone; you are not signed up for “{ $title }”.
events-undo-not-yours = Only whoever wrote it can tap this.
events-signed-others = { $has_coming ->
    [yes] { $coming } signed up.
   *[no] {""}
}{ $has_waiting ->
    [yes] {" "}{ $waiting } in line.
   *[no] {""}
}
events-signed-letter = { $by } signed you up for <b>{ $title }</b>{ $state ->
    [waiting] {" "}(in line)
   *[coming] {""}
}
    { DAY($day) } { $time }, { $place }
    If you do not come, tap “Not coming”.
events-not-for-them = “{ $title }” is not for { $name } this time.
events-series = Regularly
events-series-how = How often? It is published by itself; holidays and vacations are skipped.
events-rhythm = { $word ->
    [weekly] Every week
    [fortnightly] Every two weeks
    [monthly] Monthly, same weekday
   *[once] No more
}
events-series-next = { $has_next ->
    [yes] Good: the next one is on { DAY($day) } and is published by itself.
   *[no] Good, only this once.
}

## The sign-in sheet, the list and the calendar file
events-paper-sign-in = { $title }: sign-in sheet
events-paper-page = Page { $number } of { $count }
events-paper-line = { $name }: { $words }
events-paper-when = { LONGDAY($day) }, { $at }{ $until ->
    [none] {""}
    [same] –{ $end }
   *[later] { " " }to { DAY($last) }, { $end }
}
events-paper-column = { $column ->
    [number] No.
    [name] Name
    [unit] Group
    [companions] With
    [who] Who with
    [signature] Signature
    [state] Signed up
    [paid] Paid
   *[came] Came
}
events-paper-fact = { $fact ->
    [title] Event
    [when] When
    [place] Where
    [organiser] Organiser
    [quota] Places
   *[note] Note
}
events-paper-companions = { $count }{ $has ->
    [yes] : { $names }
   *[no] {""}
}
events-paper-list = List
events-paper-state = { $state ->
    [waiting] waiting
   *[coming] coming
}
events-paper-paid = paid
events-paper-came = { $came ->
    [yes] yes
   *[no] no
}
events-paper-organised = Organised by { $organiser }
