meetings-command-meetings = Meetings: notices, leave, agenda, follow-up
meetings-name = { $has_title ->
    [yes] { $title }
   *[no] { $kind ->
        [committee] Union committee meeting
        [enlarged] Enlarged committee meeting
        [women] Women’s committee meeting
       *[group] Meeting of { $unit }
    }
}
meetings-body = { $kind ->
    [committee] Union committee
    [enlarged] Committee and group leaders
    [women] Women’s committee
   *[group] { $unit }
}
meetings-when = { DAY($day) } { $time }, { $place }
meetings-day = { DAY($day) }
meetings-card = <b>{ $name }</b>
meetings-items = Agenda:
meetings-item = { $number }. { $text }{ $carried ->
    [0] {""}
   *[other] {" "}(left over)
}
meetings-who = { $what ->
    [coming] Coming ({ $count }): { $names }
   *[away] On leave ({ $count }): { $names }
}
meetings-silent = { $count ->
    [0] All { $due } have answered
    [one] { $due } are due, one has not answered
   *[other] { $due } are due, { $count } have not answered
}
meetings-is-off = <b>Not held this time</b>: { $why }
meetings-reply = For the agenda, just reply to this message.

meetings-come = I’ll come
meetings-away = I can’t come
meetings-reason = Give a reason
meetings-put = Add an item
meetings-unsay = Take it back
meetings-unsay-of = Remove: { $text }
meetings-tick = Discussed
meetings-tick-of = { $state ->
    [done] ✓ item { $number }
   *[open] Item { $number } discussed
}
meetings-agenda-word = Agenda
meetings-lists = All meetings
meetings-ahead = Turn the page
meetings-past = Past meetings
meetings-read = This meeting
meetings-set-up-word = Regular meeting
meetings-call-word = Single meeting
meetings-series = See the series
meetings-series-of = Regular: { $kind ->
    [committee] committee
    [enlarged] enlarged
    [women] women’s committee
   *[group] { $unit }
}
meetings-change = Change
meetings-end = Stop
meetings-end-sure = Really stop
meetings-move-word = Move
meetings-place-word = Other place
meetings-call-off-word = Skip this one
meetings-begin = Roll call
meetings-mark = Here
meetings-decide-word = Note a decision
meetings-vote-word = Put to the vote
meetings-voice = Vote
meetings-voice-word = { $voice ->
    [for] For
    [against] Against
   *[abstain] Abstain
}
meetings-motion = Refresh
meetings-count = End the vote
meetings-count-sure = Really end
meetings-tasks = Follow-up
meetings-tasks-count = Follow-up { $count }
meetings-task = See it
meetings-finish = Done
meetings-later-word = Put off
meetings-help-word = I need help
meetings-hand-word = Name somebody
meetings-drop = Noted wrongly
meetings-minutes = Minutes
meetings-paper = Download
meetings-publish = { $word ->
    [again] Send again
   *[first] Send to all
}

meetings-cut = There is more than one message can hold.
meetings-cut-minutes = There is more: tap “Download” for all of it.
meetings-list = <b>Meetings to come</b>
meetings-list-empty = No meeting is waiting for you.
meetings-line = { $when }
    { $name }, { $mine ->
        [coming] you come
        [away] you are on leave
       *[silent] not answered yet
    }
meetings-short = { SHORTDAY($day) } { $name }
meetings-regular = <b>Regular meetings</b>
meetings-regular-line = { $kind ->
    [committee] Union committee
    [enlarged] Enlarged committee
    [women] Women’s committee
   *[group] { $unit }
}: { $rhythm }, { $place }
meetings-past-list = <b>Past meetings</b>
meetings-past-empty = No meeting has been held yet.
meetings-past-line = { DATE($day) } { $name }
meetings-series-head = <b>{ $kind ->
    [committee] Union committee meeting
    [enlarged] Enlarged committee meeting
    [women] Women’s committee meeting
   *[group] Meeting of { $unit }
}</b>
meetings-series-when = { $rhythm }, { $place }
meetings-next = Next: { $days }
meetings-next-none = No day is free soon.
meetings-series-made = All set. Before each meeting I show you the notice, then send it, collect the agenda and remind those who come.
meetings-end-ask = The ones not announced yet are dropped. One that was announced is still held; skip it separately if not.
meetings-ended = { $kind ->
    [committee] The regular committee meeting
    [enlarged] The enlarged meeting
    [women] The women’s committee meeting
   *[group] The meeting of { $unit }
} has stopped.
meetings-called = { $state ->
    [planned] All set: <b>{ $name }</b>
        { $when }
        The notice goes out in time, to { $told }.
    [cancelled] <b>{ $name }</b> is not held this time{ $regular ->
        [yes] ; the regular ones go on
       *[no] {""}
    }.
   *[noticed] <b>{ $name }</b>
        { $when }
        { $told } have been told.
}{ $has_names ->
    [yes] {"\u000A"}Out of reach, please tell them in person: { $names }
   *[no] {""}
}
meetings-answered = { $coming ->
    [yes] Noted, you come: { $name }, { DAY($day) } { $time }. I will remind you.
   *[no] Noted, you are on leave: { $name }, { DAY($day) }.
}
meetings-added = { $count ->
    [1] On the agenda of { $name }:
   *[other] On the agenda of { $name }, { $count } items:
}
meetings-unsaid = Taken back.
meetings-standing = { $state ->
    [planned] Not announced yet, { $due } are due
    [noticed] { $begun ->
        [yes] It is time
       *[no] { $coming } come, { $away } on leave, { $silent } silent
    }
    [over] Held; the minutes are not out yet
    [minuted] Held; the minutes are out
   *[cancelled] Not held this time{ $has_why ->
        [yes] : { $why }
       *[no] {""}
    }
}{ $mine ->
    [coming] {"\u000A"}You come
    [away] {"\u000A"}You are on leave
    [silent] {"\u000A"}You have not answered yet
   *[none] {""}
}
meetings-votes = Votes:
meetings-vote-line = · { $text }{ $state ->
    [open] {" "}({ $voted } of { $eligible } voted)
    [passed] {" "}(passed: { $in_favour } for, { $against } against, { $abstained } abstained, { $eligible } entitled)
   *[failed] {" "}(no majority: { $in_favour } for, { $against } against, { $abstained } abstained, { $eligible } entitled)
}
meetings-decisions = Decisions:
meetings-decision-line = { $state ->
    [done] ✓{" "}
   *[open] ·{" "}
}{ $text }{ $has_owner ->
    [yes] , { $owner }
   *[no] , nobody named yet
}{ $has_due ->
    [yes] , by { DAY($due) }
   *[no] {""}
}{ $late ->
    [yes] , overdue
   *[no] {""}
}
meetings-item-of = { $state ->
    [done] ✓{" "}
   *[open] {""}
    [carried] ↷{" "}
}{ $number }. { $text }{ $has_by ->
    [yes] {" "}({ $by })
   *[no] {""}
}{ $carried ->
    [0] {""}
   *[other] {" "}(left over)
}
meetings-agenda = Agenda of <b>{ $name }</b>
    Tap what was discussed; the rest goes to the next meeting.
meetings-roll = <b>{ $name }</b>
    { $due } are due, { $here } are here, { $quorum ->
        [yes] enough to begin
       *[no] not enough
    }. ✓ is here; tap a name to change it.
meetings-leave-line = { $name } is on leave{ $has_reason ->
    [yes] : { $reason }
   *[no] {""}
}
meetings-motion-of = <b>{ $text }</b>
    { $state ->
        [open] { $voted } of { $eligible } voted. More than half of all entitled must be for it.
        [passed] Passed: { $in_favour } for, { $against } against, { $abstained } abstained, { $eligible } entitled. It stands among the decisions.
       *[failed] Not passed: { $in_favour } for, { $against } against, { $abstained } abstained, { $eligible } entitled. Talk it over and bring it again.
    }
meetings-voted = Noted: { $voice ->
    [for] for
    [against] against
   *[abstain] abstain
}. { $voted } of { $eligible } voted; { $state ->
    [open] you can change it until the end
   *[counted] everybody has, and it is counted
}.
meetings-count-ask = <b>{ $text }</b>
    { $voted } of { $eligible } voted; who has not is not for it. End and count now?
meetings-tasks-list = <b>Follow-up</b>, { $count } open
meetings-tasks-none = Nothing to follow up.
meetings-task-line = { $number }. { $text }{ $has_owner ->
    [yes] , { $owner }
   *[no] , nobody named yet
}{ $has_due ->
    [yes] , by { DAY($due) }
   *[no] {""}
}{ $late ->
    [yes] , <b>overdue</b>
   *[no] {""}
}
meetings-task-of = <b>{ $text }</b>
    { $state ->
        [done] Done
        [dropped] No decision
       *[open] Not done yet
    }{ $has_owner ->
    [yes] , { $owner } sees to it
   *[no] , nobody named yet
}{ $has_due ->
    [yes] , by { DAY($due) }
   *[no] {""}
}{ $late ->
    [yes] , overdue
   *[no] {""}
}{ $reached ->
    [no] {"\u000A"}My messages do not reach them; please tell them in person.
   *[yes] {""}
}{ $has_why ->
    [yes] {"\u000A"}Put off because: { $why }
   *[no] {""}
}

meetings-preview-letter = On { DAY($noticed) } at 9:00 I send the notice of <b>{ $name }</b>:
meetings-no-items = No agenda yet.
meetings-nudge-letter = You have not said whether you come on { DAY($day) }: <b>{ $name }</b>
    { $when }
meetings-remind-letter = Soon: <b>{ $name }</b>
    { $when }
meetings-begun-letter = It is time for <b>{ $name }</b>. Call the roll, tap what was discussed, note decisions as they come.
meetings-minutes-due-letter = The minutes of <b>{ $name }</b> on { DAY($day) } are not out yet. Read them once and send.
meetings-moved-letter = <b>{ $name }</b> { $what ->
    [time] was moved; it was { DAY($was_day) } { $was_time }
   *[place] has another place; it was { $was_place }
}
    Now { $when }{ $what ->
        [time] {"\u000A"}Please say again whether you come.
       *[place] {""}
    }
meetings-called-off = The meeting on { DAY($day) } is not held. Reason: { $why }
    { meetings-name }, { $time }, { $place }
meetings-reason-letter = You are noted as on leave for <b>{ $name }</b> on { DAY($day) }. If you like, give a reason; only whoever called it sees it.
meetings-leave = { TEACHER($name) } is on leave: { $reason }
    { DAY($day) } { $time }, { meetings-name }, { $place }
meetings-unreached = { $count ->
    [one] One person
   *[other] { $count } people
} cannot be reached about the meeting on { DAY($day) } { $time }, please tell them in person: { $names }
    { meetings-name }, { $place }
meetings-unannounced-letter = It is time for <b>{ $name }</b>, but its notice could not go out before.
    { $when }
    If it is held, call the roll; if not, skip it, and its agenda goes to the next one.
meetings-clash-letter = <b>{ $name }</b> was announced, but by the school’s calendar that is a day off now:
    { $when }
    Move it, or skip it?
meetings-motion-letter = { $state ->
    [open] <b>Please vote</b>
    [passed] <b>Passed</b>
   *[failed] <b>Not passed</b>
}
    { $text }

    { $state ->
        [open] Open until { DAY($day) } { $time }, { $voted } of { $eligible } voted. Who voted how is not told; once counted, only the numbers are kept. You can change it until the end.
       *[other] { $in_favour } for, { $against } against, { $abstained } abstained, { $eligible } entitled
    }
meetings-result-letter = { $state ->
    [passed] <b>The vote passed</b>
   *[failed] <b>The vote did not pass</b>
}: { $text }
    { $in_favour } for, { $against } against, { $abstained } abstained, { $silent } silent, { $eligible } entitled
meetings-vote-unreached = The vote “{ $text }” is out; out of reach: { $names }. Who does not vote is not for it.
meetings-handed-letter = { TEACHER($by) } asks you to see to a decision: <b>{ $text }</b>{ $has_due ->
    [yes] {"\u000A"}By { DAY($due) }
   *[no] {""}
}
meetings-late-letter = This is overdue: <b>{ $text }</b>
    It was meant for { DAY($due) }. Tap when it is done, or put it off.
meetings-overdue-letter = This decision is overdue: <b>{ $text }</b>
    It was due { DAY($due) }, { $has_owner ->
        [yes] { $owner } sees to it
       *[no] nobody named yet
    }
meetings-week-letter = { $count ->
    [one] <b>This week</b> one thing is yours:
   *[other] <b>This week</b> { $count } things are yours:
}
meetings-week-line = { $number }. { $text }{ $mine ->
    [no] , nobody named yet
   *[yes] {""}
}{ $has_due ->
    [yes] , by { DAY($due) }
   *[no] {""}
}
meetings-task-done = { TEACHER($by) } has done it: { $text }{ $has_due ->
    [yes] {" "}(due { DAY($due) })
   *[no] {""}
}
meetings-task-off = { TEACHER($by) } says you need not see to this any more: { $text }
meetings-task-later = { TEACHER($by) } puts it off: { $text }
    To { DAY($due) }, because: { $why }
meetings-task-help = { TEACHER($by) } needs help: { $text }{ $has_due ->
    [yes] {" "}(by { DAY($due) })
   *[no] {""}
}
    { $words }
meetings-minutes-letter = <b>Minutes: { $name }</b>{ $again ->
    [yes] {" "}(corrected)
   *[no] {""}
}
meetings-minutes-label = { $part ->
    [when] Time
    [place] Place
    [host] Chaired by
    [here] Present
    [away] On leave
    [absent] Absent
    [items] Agenda
    [votes] Votes
   *[decisions] Decisions
}
meetings-minutes-part = <b>{ meetings-minutes-label }</b>: { $words }
meetings-minutes-when = { DATE($day) } { $time }
meetings-minutes-people = { $names } ({ $count })
meetings-minutes-item = { $number }. { $text }{ $state ->
    [done] {""}
   *[open] {" "}(left for the next)
}
meetings-minutes-vote = { $number }. { $text }: { $in_favour } for, { $against } against, { $abstained } abstained, { $eligible } entitled, { $state ->
    [passed] passed
    [failed] not passed
   *[open] still open
}
meetings-minutes-decision = { $number }. { $text }; who: { $has_owner ->
    [yes] { $owner }
   *[no] to be named
}; until: { $has_due ->
    [yes] { DAY($due) }
   *[no] to be set
}
meetings-published = The minutes went to all who were due: <b>{ $name }</b>
    { $when }
meetings-paper-name = Minutes { $name } { $day }.docx
meetings-paper-title = Minutes: { $name }
meetings-paper-signed = Chair (signature):                              Minutes (signature):

meetings-ask-which = Whose regular meeting?
meetings-ask-rhythm = How often, and at what time? For example “first Wednesday of each month 15:30”. The place may follow.
meetings-ask-place = Where?
meetings-ask-free = What if it falls on a day off? Skip: the next working day.
meetings-label-which = Who
meetings-label-rhythm = When
meetings-label-place = Place
meetings-label-free = Days off
meetings-free-word = { $word ->
    [after] The next working day
    [before] The working day before
   *[skip] Not held
}
meetings-preview = I understand:
    <b>{ $which }</b>
    { $rhythm }, { $place }
    On a day off: { $free }
meetings-once-ask-which = Whose meeting?
meetings-once-ask-starts = When? For example “next Wednesday 15:30”.
meetings-once-ask-place = Where?
meetings-once-ask-title = What is it called? Skip: the usual name.
meetings-once-ask-items = What about? One a line, or “1… 2…”. You may skip it: people add items by replying to the notice.
meetings-once-label-which = Who
meetings-once-label-starts = When
meetings-once-label-place = Place
meetings-once-label-title = Name
meetings-once-label-items = Agenda
meetings-once-preview = I understand:
    <b>{ $which }</b>
    Name: { $title }
    { $starts }
    { $place }
    Agenda: { $items }
meetings-move-ask-starts = To when?
meetings-move-label-starts = When
meetings-move-preview = To <b>{ $starts }</b>. If the notice is out, everybody is told and asked again.
meetings-place-ask-place = Where to?
meetings-place-label-place = Place
meetings-place-preview = To <b>{ $place }</b>.
meetings-off-ask-why = Why is it not held? One sentence; those who were told are told.
meetings-off-label-why = Reason
meetings-off-preview = Not held this time, because: <b>{ $why }</b>
meetings-reason-ask-why = Your leave is noted. Say why in a sentence; only whoever called it sees it. Or cancel.
meetings-reason-label-why = Reason
meetings-reason-preview = Reason: <b>{ $why }</b>
meetings-put-ask-items = What shall be discussed? One a line, or “1… 2…”.
meetings-put-label-items = Agenda
meetings-put-preview = To the agenda:
    <b>{ $items }</b>
meetings-decide-ask-text = What was decided? One sentence.
meetings-decide-ask-who = Who sees to it? Send a name or staff number.
meetings-decide-ask-due = Until when? For example “next Friday”.
meetings-decide-label-text = Decision
meetings-decide-label-who = Who
meetings-decide-label-due = Until
meetings-decide-preview = To the decisions:
    <b>{ $text }</b>
    Who: { $who }
    Until: { $due }
meetings-vote-ask-text = What is put to the vote? One clear sentence.
meetings-vote-label-text = Motion
meetings-vote-preview = To everybody entitled to vote:
    <b>{ $text }</b>
    More than half of all entitled must be for it.
meetings-later-ask-why = Why is it put off? One sentence.
meetings-later-ask-due = To which day?
meetings-later-label-why = Reason
meetings-later-label-due = Until
meetings-later-preview = Until <b>{ $due }</b>, because: { $why }
meetings-help-ask-words = What help do you need? A sentence or two, for whoever called the meeting.
meetings-help-label-words = Help
meetings-help-preview = To whoever called the meeting: <b>{ $words }</b>
meetings-hand-ask-who = Who shall see to it? Send a name or staff number.
meetings-hand-ask-due = Until when? Skip: as it was.
meetings-hand-label-who = Who
meetings-hand-label-due = Until
meetings-hand-preview = <b>{ $who }</b> sees to it, until: { $due }. They are told in private.

meetings-rhythm = I could not read how often. Try “first Wednesday of each month 15:30”, “last Friday of each month 16:00” or “every other Wednesday 15:30”.
meetings-no-hour = At what time? Say the hour too, for example “first Wednesday of each month 15:30”.
meetings-too-late = That time is over. Please choose a later one.
meetings-far = At most { $days } days ahead. Please choose a nearer day.
meetings-line-length = Please write 1 to { $most } characters; these are { $now }.
meetings-unknown = This meeting is not there any more.
meetings-none-yours = There is no meeting for you to call.
meetings-not-yours = Whoever called the meeting sees to that; you can answer and add items.
meetings-not-for-you = You are not due at this meeting. Please ask whoever called it.
meetings-begun = It has begun or is over, so this cannot be done any more.
meetings-not-begun = It is not time yet.
meetings-off = The meeting on { DAY($day) } is not held.
meetings-same-time = That is the same time; nothing was changed.
meetings-nobody = Nobody sits there yet. Please appoint somebody in /roles first.
meetings-item-there = These items are on it already.
meetings-items-most = An agenda has at most { $most } items. Please join some.
meetings-item-gone = This item was taken back.
meetings-item-carried = This item is on the next agenda already.
meetings-item-not-yours = Whoever put it takes it back, or whoever called the meeting.
meetings-not-due = This person was not due.
meetings-no-minutes = The minutes are not out yet.
meetings-task-unknown = This decision is not there any more.
meetings-task-not-yours = Whoever sees to it, and whoever called the meeting, do that.
meetings-task-settled = { $state ->
    [done] This is done already.
   *[dropped] This is no decision any more.
}
meetings-due-past = That day is over. Please choose a later one.
meetings-decisions-most = At most { $most } decisions a meeting.
meetings-motions-most = At most { $most } votes a meeting.
meetings-voted-already = What was passed by a vote cannot be taken out.
meetings-no-vote = You have no vote here.
meetings-vote-over = This vote is over.
meetings-unclear = This is the notice of a meeting. Tap whether you come; for the agenda write “agenda: …”.
