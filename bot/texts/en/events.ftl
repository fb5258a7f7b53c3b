events-command-events = See events, sign up
events-command-newevent = Hold an event, like “/newevent Fri 16:10 badminton gym limit 24”
events-write = Hold an event
events-lists = Events
events-read = Details
events-list = <b>Coming events</b>
events-list-empty = There are no events soon.
events-line-of = { DAY($day) } { $time } { $title }{ $mine ->
    [coming] {" "}(you’re going)
    [waiting] {" "}(you’re in line)
    [offered] {" "}(it is your turn)
    [not_coming] {" "}(you’re not going)
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
    <b>Announced</b>　{ $shown }
    <b>Places</b>　{ $quota }
    <b>Deadline</b>　{ $closes }
    <b>Family</b>　{ $companions }
    <b>Cost</b>　{ $fee }
    <b>Note</b>　{ $note }
    <b>End</b>　{ $ends }

    It goes out as soon as you submit.
events-audience = { $audience ->
    [serving] colleagues in service
    [retired] retired colleagues
    [women] women
   *[everyone] all members
}
events-published = { $shown ->
    [private] “{ $title }” went to { $told } colleagues privately.
   *[other] { $told ->
        [0] “{ $title }” is out. No staff group is bound yet; colleagues can sign up with /events.
       *[other] “{ $title }” is in the group.
    }
}
events-told = { $people ->
    [0] “{ $title }” is changed.
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
    [open] { $coming } signed up{ $quota ->
        [0] {""}
       *[other] ; tap “I’m coming”
    }
    [full] Full: { $coming } signed up{ $offered ->
        [0] {""}
       *[other] , { $offered } offered
    }, { $line } waiting
    [closed] Sign-up has ended: { $coming } signed up{ $line ->
        [0] {""}
       *[other] , { $line } waiting
    }
    [begun] It has begun: { $coming } signed up
    [done] It is over: { $coming } signed up
   *[cancelled] <b>It is called off</b>
}
events-named = { $names }{ $more ->
    [0] {""}
   *[other] {" "}and { $more } more
}
events-line-named = Waiting: { $names }
events-come = I’m coming
events-wait = Wait in line
events-bring = Family +1
events-fewer = One fewer
events-go = Not coming
events-names = Who’s coming
events-remind = Reminders
events-keep = Manage
events-move = Change time
events-relocate = Change place
events-resize = Change places
events-close = End sign-up
events-reopen = Reopen
events-call-off = Call off
events-answered = { $state ->
    [coming] { $early ->
        [yes] You have signed up already, number { $place }.
       *[no] Signed up, number { $place }{ $companions ->
            [0] {""}
           *[other] {" "}(with { $companions } of your family)
        }.{ $reminds ->
            [yes] {" "}I will remind you before.
            [deaf] {" "}I cannot write to you yet: open my chat and send /start to be reminded.
           *[no] {""}
        }
    }
    [waiting] No room right now. You are number { $place } in line{ $companions ->
        [0] {""}
       *[other] {" "}(with { $companions } of your family)
    }. I will tell you when a place is free.
    [offered] It is your turn: tap “I’m coming”.
    [lapsed] The place kept for you has gone.
   *[not_coming] { $early ->
        [yes] You have said already that you are not coming.
       *[no] { $back ->
            [closed] Noted, you are not coming. Sign-up has ended; talk to the organiser if you change your mind.
            [given] Noted, you are not coming. Your place goes to the next; to come after all, you would wait in line.
           *[open] Noted, you are not coming. Tap “I’m coming” if you change your mind.
        }
    }
}
events-names-now = { $coming } signed up{ $line ->
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
    [coming] You are coming{ $companions ->
        [0] .
       *[other] , with { $companions } of your family.
    }
    [waiting] You are in line{ $companions ->
        [0] .
       *[other] , with { $companions } of your family.
    }
    [offered] There is a place for you: tap “I’m coming”.
    [lapsed] The place offered to you went on to the next. Tap “I’m coming” to try again.
    [not_coming] You said that you are not coming.
   *[other] You have not said yet whether you are coming.
}
events-remind-when = When shall I remind you of what you come to? On the eve and shortly before, or only once.
events-remind-word = { $word ->
    [both] Both times
    [eve] On the eve
    [half_day] Half a day before
    [hours] Just before
    [an_hour] An hour before
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
}Tap “I’m coming” before { DAY($until_day) } { $until_time }; after that it goes on to the next.
events-lapsed = The place kept for you at “{ $title }” waited for your tap and has gone.
    If you still want to come, send /events and see whether there is room.
events-silent-letter = <b>{ $title }</b> on { DAY($day) }: you have not said yet whether you are coming.
    { $time }, { $place }
events-reminder-letter = A reminder, <b>{ $title }</b>:
    { DAY($day) } { $time }, { $place }
    If you cannot come, tap “Not coming”: somebody in line will be glad.
events-changed-letter = <b>{ $title }</b> has another { $what ->
    [time] time; it was { DAY($was_day) } { $was_time }
   *[place] place; it was { $was_place }
}. Now:
    { DAY($day) } { $time }, { $place }
    If you cannot come, tap “Not coming”; no need to tell anybody else.
events-called-off = <b>{ $title }</b> is called off: { $why }
    It was to be on { DAY($day) } { $time }, { $place }.
events-numbers-letter = Sign-up for <b>{ $title }</b> has ended.
    { DAY($day) } { $time }, { $place }
    Coming: { $coming }. In line: { $line }. Not coming: { $no }. No answer: { $silent }.
events-thanks = Thank you for coming to <b>{ $title }</b>.
    If you took pictures, send them to me: they go into the album for all to see.
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
events-unknown = There is no such event. Send /events to see those to come.
events-over = “{ $title }” { $state ->
    [cancelled] was called off.
   *[other] is over.
}
events-not-for-you = “{ $title }” is for some of the colleagues this time, and you are not among them.
events-not-yours = Whoever started “{ $title }” looks after it.
events-nobody-with-you = You aren’t bringing anyone.
events-roll = Roll call
events-roll-of = <b>{ $title }</b>: { $people } on the list, { $here } here.
    Tap one to note whether they came.
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
events-sign-up = Sign someone up
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
events-month = { $month }/{ $year }: { $events ->
    [one] one event
   *[other] { $events } events
}, { $people ->
    [one] one person
   *[other] { $people } people
}, attended { $times ->
    [one] once
   *[other] { $times } times
}
events-paper-list-name = { $title } list.xlsx
events-paper-sign-in-name = { $title } sign-in.docx
events-ask-shown = How should it be announced?
    With names or numbers only, it goes to the group; privately, to each person alone.
events-label-shown = how announced
events-shown-word = { $word ->
    [names] With names
    [counts] Numbers only
   *[private] Privately
}
events-invitation-letter = You are invited to <b>{ $title }</b>
    { DAY($day) } { $time }, { $place }
    Only the organiser and the union’s officers see who signs up.
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
    [0] There is nowhere to post it: no staff group is bound yet.
   *[other] The draw of “{ $title }” is in the group. The same list is always drawn the same, and posted once.
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
    [not_coming] Noted: you are not coming to “{ $title }”.
   *[offered] There is a place for you at “{ $title }”: tap “I’m coming”.
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
    If you are not coming, tap “Not coming”.
events-not-for-them = “{ $title }” is not for { $name } this time.
events-series = Regularly
events-series-how = How often? Every month means the same weekday. It is published by itself; holidays and vacations are skipped.
events-rhythm = { $word ->
    [weekly] Every week
    [fortnightly] Every two weeks
    [monthly] Every month
   *[once] No more
}
events-series-next = { $has_next ->
    [yes] Good: the next one is on { DAY($day) } and is published by itself.
   *[no] Good, only this once.
}
events-lately = <b>Held lately</b>
events-told-off = { $people ->
    [0] “{ $title }” is called off.
    [one] “{ $title }” is called off; one colleague has been told.
   *[other] “{ $title }” is called off; { $people } colleagues have been told.
}
events-missed = These cannot be reached, please tell them yourself: { $names }
events-given = A place at “{ $title }” went to { $name }, who cannot be reached and counts as coming. Please tell them.
events-ends = { DAY($day) } { $time }
events-unsure = “{ $title }”: are you not coming? If so, tap.
events-same-time = That is the time already; nothing is changed.
events-only-waits = { $name } is still in line and has no place.
events-has-left = { $name } does not belong to the union any more.
events-draw-names = The names of this event are not shown, so nothing can be drawn in the group.
events-draw-closed = The draw comes after sign-up has ended, so that the list stays as it is. You can end sign-up first.
events-two-in-group = I cannot tell which { $name } is meant; please let them tap “I’m coming”.
events-said-so = { $name } has answered already; please let them change it.
events-result-line = Results: { $result }
events-with-whom = Name them
events-with-ask-names = Whom do you bring? Write their names with commas; only the organiser sees them.
events-with-label-names = with you
events-with-preview = With you: <b>{ $names }</b>
events-notify = Send a notice
events-notice-ask-words = What should those who signed up know? For example “Rain: we move indoors”. They get it privately, and the group too.
events-notice-label-words = notice
events-notice-preview = To everybody who signed up or waits:
    { $words }
events-notice = <b>{ $title }</b> ({ DAY($day) } { $time })
    { $words }
events-notified = { $people ->
    [0] The notice about “{ $title }” is out.
    [one] The notice about “{ $title }” went to one colleague.
   *[other] The notice about “{ $title }” went to { $people } colleagues.
}
events-silent-group = <b>{ $title }</b> on { DAY($day) }: of your group these have not answered: { $names }
    Please ask them when you meet.

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
events-album = Album
events-album-of = Album { $count }
events-album-told = The pictures of "{ $title }", { $count } in all.
events-take-out = Take one out
events-take-out-ask-number = Which one? Send its number. You can take out your own; whoever holds the event can take out any.
events-take-out-label-number = Number
events-take-out-preview = Take out picture { $number }?
events-pictured = It is in the album of "{ $title }" now; just send more. Everybody finds it in /events.
events-no-picture-wanted = There is no place for this picture. You can send me pictures of an event you came to until two weeks after it began.
events-pictures-enough = The album of "{ $title }" is full.
events-picture-number = Please send the number of the picture, from 1 to { $count }.
events-picture-not-yours = A colleague sent this one, so you cannot take it out.
events-rain = Rain plan
events-rain-now = Use rain plan
events-rain-sure = Tell them now
events-rain-ask-words = What if it rains? For example “in the hall, at the same time”. It stands on the card, and if it rains one tap tells everybody.
events-rain-label-words = Plan
events-rain-preview = If it rains: <b>{ $words }</b>
events-rain-line = If it rains: { $rain }
events-rain-planned = The rain plan of "{ $title }" is on the card. If it does rain, tap “Use rain plan” under “Manage”.
events-rain-shown = Tell everybody who signed up for "{ $title }" now?
    { $words }
events-no-rain-plan = There is no rain plan yet.
events-activities-of = <b>By activity</b>
events-activity = { $title }: { $events ->
    [one] once
   *[other] { $events } times
}, { $people ->
    [one] one person
   *[other] { $people } people
}, attended { $times ->
    [one] once
   *[other] { $times } times
}
