relays-command-reflect = Pass on what your group says
relays-command-relays = What was heard, relayed and answered
relays-write = Write one
relays-board = See the list
relays-read = Open
relays-agree = Us too
relays-take-back = Take back
relays-leave = Not now
relays-take = Take in
relays-refuse = Do not relay
relays-foresee = Relay
relays-relay = Relay now
relays-brief = See it
relays-answer = Answer
relays-answer-all = Answer all
relays-paper = Print
relays-told = Group told
relays-ask-theme = What do you hear in your group? First the theme:
relays-ask-text = What did colleagues say?
    A sentence or two will do. Do not write who said it; I neither ask nor keep that.
relays-ask-group = In which group was it heard?
relays-label-theme = theme
relays-label-text = words
relays-label-group = group
relays-preview = Please read it once more; if it is right, submit it for the chair to relay:

    <b>Theme</b>  { $theme }
    <b>Words</b>  { $text }
    <b>Group</b>  { $group }
relays-source = { $named ->
    [0] several groups
   *[other] { $source }
}{ $heat ->
    [1] {""}
   *[other] , heard in { $heat } groups
}
relays-signed = { $named ->
    [0] The leadership sees “several groups” as its source: the group is too small to be named.
   *[other] The leadership sees “{ $source }” as its source, and not your name.
}
relays-names = It names colleagues: { $names }. To leave them out, tap “Edit words”.
relays-alike = Other groups said something alike. Tap “Us too” to stand with them instead of writing again:
relays-alike-line = { $at }. { $text } (groups: { $heat })
relays-reflected = Noted: the group is kept, not who wrote or said it.
    <b>{ $text }</b>
    The chair relays it, and you will hear the answer.
relays-agreed = With yours, { $heat } groups say so:
    <b>{ $text }</b>
    You will hear the answer, too.
relays-agreed-already = Your group said this already.
relays-taken-back = Taken back; your group no longer stands behind it.
relays-text-length = Please write { $least } to { $most } characters; these are { $now }.
relays-words-length = Please write 1 to { $most } characters; these are { $now }.
relays-theme-unknown = That theme no longer exists; please tap “Edit theme” and choose again.
relays-no-group = The register knows no group of yours yet. Please ask the chair to add it.
relays-unknown = This is not there; perhaps it was taken back. Send /relays to see what is.
relays-no-step = { $state ->
    [collected] This has not been relayed yet.
    [relayed] This is relayed and waits for its answer.
    [refused] The union did not relay this; its groups were told why.
    [replied] This has its answer already.
   *[fed_back] This has its answer, and its groups were told.
}
relays-days = Please send days from 1 to { $last }, at most { $most } of them, with commas between, for example 1, 15.
relays-nothing = There is nothing to relay now.
relays-all-answered = All of this brief is answered.
relays-tab = { $which ->
    [queue] Waiting
    [briefs] Relayed
   *[mine] My group
}
relays-mine = <b>What my group said</b>; tap a number to read it with its answer:
relays-mine-none = My group has said nothing yet. If you hear something, tap below.
relays-mine-line = { $at }. { $text } ({ $state ->
    [collected] to be relayed
    [relayed] waits for an answer
    [refused] not relayed, group to be told
    [replied] answered, group to be told
   *[fed_back] group told
})
relays-queue = { $count ->
    [0] Nothing waits to be relayed.
   *[other] <b>Waiting to be relayed</b>  { $count }, of which { $going } go this time
}
relays-theme = <b>{ $theme }</b>
relays-line = { $at }. { $text } ({ $named ->
    [0] several groups
   *[other] { $source }
}{ $heat ->
    [1] {""}
   *[other] , heard in { $heat } groups
}){ $left_out ->
    [yes] {" "}– not this time
   *[no] {""}
}{ $answered ->
    [yes] {" "}– answered
   *[no] {""}
}
relays-more = { $count } more; tap below to see all.
relays-briefs = <b>Relayed so far</b>
relays-briefs-none = Nothing has been relayed yet.
relays-brief-line = { SHORTDAY($day) }: { $count }{ $unanswered ->
    [0] , all answered
   *[other] , { $unanswered } waiting
}
relays-brief-head = <b>Voices of the staff</b>  relayed { DAY($day) }: { $count }
    { $unanswered ->
    [0] All answered.
   *[other] Waiting: { $unanswered }, please by { DAY($due) }. Tap a number to answer one by itself.
    }
relays-sheet = <b>{ $theme }</b>  { $text }
    { $named ->
    [0] several groups
   *[other] { $source }
}{ $heat ->
    [1] {""}
   *[other] , heard in { $heat } groups
}  { DAY($day) }
    { $state ->
    [collected] Waits to be relayed.
    [relayed] Relayed, waits for its answer.
    [refused] Not relayed.
    [replied] Answered; the group is to be told.
   *[fed_back] The group was told.
    }
relays-sheet-answer = { $relayed ->
    [yes] <b>Answer</b>  { $words }
   *[no] <b>Reason</b>  { $words }
    }
    { DAY($day) }{ $on_behalf ->
    [yes] , written by the union for the principal
   *[no] {""}
}
relays-foreseen = The principal will get this, { $count } in all, to be answered by { DAY($due) }:
relays-relayed = { $readers ->
    [0] { $count } noted as relayed. I cannot reach the principal now, so please hand it over on paper, ask for the answer by { DAY($due) }, and write it down here.
   *[other] { $count } relayed to the principal, to be answered by { DAY($due) }. If nothing comes, I will remind them.
}
relays-answered = Answered: { $count }. Groups that will know: { $groups }.
relays-refused = Not relayed. Groups that will know why: { $groups }.
relays-told-now = Good, the group was told:
    { $texts }
    { $relayed ->
    [yes] <b>Answer</b>  { $words }
   *[no] <b>Reason</b>  { $words }
    }
relays-answer-ask-words = What is the answer? Say what will be done and when; if it cannot be done now, say why.
relays-answer-label-words = answer
relays-answer-preview = The groups will see this answer:
    <b>{ $words }</b>
relays-answer-all-ask-words = One answer for all that still waits: what is it? Say what will be done and when; if it cannot be done now, say why.
relays-answer-all-label-words = answer
relays-answer-all-preview = All that still waits gets this answer:
    <b>{ $words }</b>
relays-refuse-ask-why = Why is it not relayed? A sentence or two, which its groups will see.
relays-refuse-label-why = reason
relays-refuse-preview = Its groups will see that it was not relayed, because:
    <b>{ $why }</b>
relays-asked-letter = What did you hear in your group this week?
    Write it down; nobody's name is kept, and the chair relays it to the principal.
relays-waiting-letter = Waiting to be relayed to the principal: { $count }.
    You can look first; one tap leaves something out this time.
relays-brief-letter = <b>Voices of the staff</b>  { $count }, gathered and relayed by the union
    Please answer by { DAY($due) }; the answers go back to the groups.
relays-due-letter = { $stage ->
    [half] Half of the time is over: of what was relayed on { DAY($day) }, { $count } still wait for an answer, until { DAY($due) }.
    [most] The time is nearly over: of what was relayed on { DAY($day) }, { $count } still wait for an answer, until { DAY($due) }.
   *[over] The time is over: of what was relayed on { DAY($day) }, { $count } should have been answered by { DAY($due) }. The groups are still waiting.
}
relays-overdue-letter = Relayed on { DAY($day) }, due by { DAY($due) } and not answered: { $count }.
    Please ask the principal; what you hear, you can write down as the answer.
relays-answered-letter = { $on_behalf ->
    [yes] The union wrote down the principal's answer to { $count }; the groups will know.
   *[no] The principal answered { $count }; the groups will know.
}
relays-answer-card = { $refused ->
    [yes] The group said this, and the union did not relay it this time:
   *[no] The group said this, and the school has answered:
    }
    { $texts }
    { $refused ->
    [yes] <b>Reason</b>  { $words }
   *[no] <b>Answer</b>  { $words }
    }{ $on_behalf ->
    [yes] {" "}(written by the union for the principal)
   *[no] {""}
}
relays-answer-letter = { $refused ->
    [yes] The group said this, and the union did not relay it this time:
   *[no] The group said this, and the school has answered:
    }
    { $texts }
    { $refused ->
    [yes] <b>Reason</b>  { $words }
   *[no] <b>Answer</b>  { $words }
    }{ $on_behalf ->
    [yes] {" "}(written by the union for the principal)
   *[no] {""}
}
    Once you told the group, tap “Group told”.
relays-paper-title = Voices of the staff ({ LONGDAY($day) })
relays-paper-name = Voices of the staff { SHORTDAY($day) }.docx
relays-paper-due = { $count } in all, please answer by { DATE($due) }
relays-paper-column = { $column ->
    [number] No.
    [theme] Theme
    [text] Words
    [source] Heard in
   *[answer] Answer
}
