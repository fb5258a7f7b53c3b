honours-word = Honours
honours-back = To honours
honours-year = { $year }
honours-handlings-word = Departments
honours-shortlist-word = Shortlist
honours-begin = Begin choosing
honours-nominate = Nominate
honours-drop = Take off
honours-scores = Give points
honours-score = Points
honours-listing-word = Set the list
honours-places = Places
honours-picking-word = Pick departments
honours-pick = Pick
honours-unpick = Leave out
honours-preview-word = Preview
honours-publish = Put it up
honours-notice-word = See the list
honours-paper-word = Get as a file
honours-objecting-word = Object
honours-object = This one
honours-objections-word = Objections
honours-dismiss-word = Dismiss
honours-uphold-word = Uphold
honours-confirm = Confirm
honours-confirm-now = Yes, confirm
honours-call-off-word = Call off
honours-roll-word = Honoured
honours-desk = <b>Honours of { $year }</b>
    { $state ->
    [unbegun] Not begun yet.
    [choosing] Being chosen; nominated so far: { $nominees }. Nominate from the shortlist, give points, then set the list.
    [published] The list is up until { DAY($until) }.
    [confirmed] Confirmed on { DAY($confirmed) }; everybody knows the result.
   *[called_off] Called off: { $why }
    }
honours-desk-left = { $count ->
    [one] One proposal has
   *[other] { $count } proposals have
    } no rating yet; once this year is confirmed they can no longer be honoured.
honours-desk-objections = { $count ->
    [one] One objection waits
   *[other] { $count } objections wait
    } for an answer by the committee.
honours-desk-all-struck = Everything on the list was struck; nothing can be confirmed. Please stop; it can be begun again.
honours-desk-ready = The notice is over; it can be confirmed.
honours-handlings = <b>How departments handled proposals in { $year }</b>: on time first, then satisfied, then quick.
honours-handlings-none = In { $year } no department has handled { $least } proposals yet.
honours-handlings-line = { $place }. { $name }: { $proposals } handled, on time { $on_time_of ->
    [0] not recorded
   *[other] { $on_time }%
    }, satisfied { $satisfied_of ->
    [0] not rated yet
   *[other] { $satisfied }% (rated { $satisfied_of } times)
    }{ $has_days ->
    [yes] , { $days } days on average
   *[no] {""}
    }
honours-handlings-few = { $few } more handled fewer than { $least } and are not ranked.
honours-shortlist = <b>Shortlist of honoured proposals, { $year }</b>: { $count }. Accepted, carried out or adopted, and rated satisfied by the proposer.
honours-shortlist-none = Nothing of { $year } qualifies yet: accepted, carried out or adopted, and rated satisfied by the proposer.
honours-scorecard = Points for nominee { $at } of { $of }; you are done with { $done }{ $left_out ->
    [0] {""}
   *[other] {" "}({ $left_out } more you had a part in are left to the others)
    }:
honours-nominee = <b>{ $number } { $subject }</b>
    <b>Reason</b> { $reason }
    <b>Measures</b> { $measures }
    <b>Answer</b> { $answer }
honours-nothing-to-score = { $left_out ->
    [0] Nothing is nominated yet. Nominate from the shortlist first.
   *[other] You had a part in all nominees ({ $left_out }); please leave them to the others.
}
honours-listing = <b>List of honours { $year }</b>: { $count } nominated, { $scored } with points, { $places } on the list.
    Rather fewer than unworthy ones; − and ＋ change how many.
honours-listing-line = { $listed ->
    [yes] <b>{ $place }. { $number } { $subject }</b>
   *[no] { $place }. { $number } { $subject }
    }
    { $judges ->
    [0] no points yet, so it cannot stand on the list
   *[other] { $total } points (by { $judges })
    }
honours-listing-departments = <b>Best departments</b> { $count ->
    [0] none picked
   *[other] { $names }
}
honours-listing-chair = Once it is set, the chair previews it and puts it up.
honours-picking = Best departments of { $year }, { $count } picked. In the order of their figures; a tap picks one, another leaves it out:
honours-picking-none = No department has handled enough in { $year }; { $count } picked.
honours-preview = This goes up in the staff groups. From then on neither list nor points can be changed:
honours-confirm-sure = The notice is over and every objection is answered. Confirm to publish the result; proposers, seconders and departments get a letter each:
honours-confirmed = { $what ->
    [proposals] The honoured proposals of { $year } are confirmed and told in the staff groups.
    [departments] The best departments of { $year } are confirmed and told in the staff groups.
   *[both] The honoured proposals and best departments of { $year } are confirmed and told in the staff groups.
}
honours-notice-card = <b>{ $what ->
    [proposals] Honoured proposals
    [departments] Best departments
   *[both] Honoured proposals and best departments
    } of { $year }{ $state ->
    [published] : up for comment
    [confirmed] {""}
   *[called_off] : called off
    }</b>
    { $state ->
    [published] From { DAY($since) } until { DAY($until) }
    [confirmed] The time for comment is over; this is confirmed.
   *[called_off] This does not go on: { $why }
    }
honours-notice-part = { $part ->
    [proposals] Honoured proposals
   *[departments] Best departments
}
honours-notice-proposal = { $place }. <b>{ $subject }</b> ({ $number })
    Proposed by { $proposer }{ $has_unit ->
    [yes] , handled by { $unit }
   *[no] {""}
    }
honours-notice-department = { $place }. <b>{ $name }</b>: { $proposals } handled, { $known ->
    [0] on time not recorded
   *[other] on time { $on_time }/{ $known }
    }, { $rated ->
    [0] not rated yet
   *[other] satisfied { $satisfied }/{ $rated }
    }
honours-notice-struck = Taken off while it was up: { $count }.
honours-notice-foot = If you disagree, tap “Object” and say why; only the proposal committee and the chair see who it was.
honours-last-day-card = The notice on the honours of { $year } ends today, { DAY($until) }. If you disagree, you can still say so today.
honours-result-card = <b>{ $what ->
    [proposals] Honoured proposals
    [departments] Best departments
   *[both] Honoured proposals and best departments
    } of { $year }</b>
    The time for comment is over and the result is confirmed. Thank you to all who proposed, seconded and saw to them.
honours-objecting = Honours of { $year }: to which line do you object? Tap it, then say why.
    The notice is up until { DAY($until) }. Only the proposal committee and the chair see that it was you.
honours-objection-ask-why = What do you have against “{ $title }”? A sentence or two is enough.
    Only the proposal committee and the chair see that it was you.
honours-objection-label-why = Reason
honours-objection-preview = Your objection to “{ $title }”; send it if it is right:
    <b>Reason</b> { $why }
honours-objected = Handed to the proposal committee:
    <b>{ $title }</b>
    Only they and the chair see that it was you. The notice is up until { DAY($until) }; you get an answer before anything is confirmed.
honours-objected-already = Your objection to “{ $title }” still waits for its answer; one at a time for each line.
honours-objection-letter = An objection for the proposal committee to answer:
    <b>{ $title }</b>
    { $by }: { $text }
    The notice is up until { DAY($until) }; please answer before then if you can. Tell nobody who it was.
honours-waiting-letter = { $count ->
    [one] One objection to the honours waits
   *[other] { $count } objections to the honours wait
    } for your answer. { $over ->
    [yes] The notice is over; nothing is confirmed before.
   *[no] The notice is up until { DAY($until) }.
    }
honours-unheard-letter = There is an objection to the honours, and everybody on the committee has a part in it, so nobody can answer. Please appoint somebody else (/roles), or stop and begin again. { $over ->
    [yes] The notice is over; nothing is confirmed before.
   *[no] The notice is up until { DAY($until) }.
    }
honours-objection = Objection { $at } of { $of }:
    <b>{ $title }</b>
    { DAY($day) }, { $by }: { $text }
    { $verdict ->
    [upheld] <b>Upheld</b>: { $answer }
    [dismissed] <b>Dismissed</b>: { $answer }
   *[none] No answer yet.
    }
honours-no-objections = { $left_out ->
    [0] There are no objections now.
   *[other] You have a part in { $left_out } objections; please leave them to the others.
}
honours-dismiss-ask-why = Why does the objection to “{ $title }” not hold? Whoever objected reads this.
honours-dismiss-label-why = Reason
honours-dismiss-preview = The objection to “{ $title }” is <b>dismissed</b>; whoever objected is told at once:
    <b>Reason</b> { $why }
honours-uphold-ask-why = Why is “{ $title }” taken off? Whoever objected and whoever it is about read this.
honours-uphold-label-why = Reason
honours-uphold-preview = The objection to “{ $title }” is <b>upheld</b>; it is taken off the list and nobody moves up:
    <b>Reason</b> { $why }
honours-answered = { $verdict ->
    [upheld] “{ $title }” is off the list; both sides are told.
   *[dismissed] “{ $title }” stays on the list; whoever objected has an answer.
}
honours-answered-letter = There is an answer to your objection to “{ $title }”:
    { $verdict ->
    [upheld] <b>Upheld</b>; it is off the list.
    [dismissed] <b>Dismissed</b>; the list stays as it is.
   *[called_off] The honours were called off; the list is void.
    }
    { $answer }
honours-struck-letter = While the list of honours of { $year } was up a colleague objected. The committee looked into it and took off { $kind ->
    [proposal] your proposal “{ $title }”
   *[department] “{ $title }”
    }:
    { $why }
    { $kind ->
    [proposal] What became of the proposal stays as it is. Thank you for it; if you have questions, ask the proposal committee.
   *[department] Thank you for this year's work; if you have questions, ask the proposal committee.
    }
honours-ready-letter = The notice on the honours of { $year } ended on { DAY($until) } and every objection is answered. { $stands ->
    [yes] Please confirm.
   *[no] Everything on the list was struck: please stop; it can be begun again.
    }
honours-honoured-letter = { $part ->
    [proposer] Your proposal is an honoured proposal of { $year }. Congratulations:
   *[seconder] A proposal you seconded is an honoured proposal of { $year }:
    }
    <b>{ $subject }</b> ({ $number })
    { $part ->
    [proposer] Thank you for seeing the problem, finding a way and staying with it to the end.
   *[seconder] Thank you for standing behind it.
    }
    — Your colleagues of the union
honours-praised-letter = { $name } is one of the best departments of { $year }. Congratulations to all of you.
    Thank you for the care you took with every proposal.
    — Your colleagues of the union
honours-call-off-ask-why = Why are the honours of { $year } called off? A sentence or two; if the list is up, everybody reads it.
honours-call-off-label-why = Reason
honours-call-off-preview = The honours of { $year } are called off and the list is void; they can be begun again:
    <b>Reason</b> { $why }
honours-not-now = { $state ->
    [unbegun] Choosing has not begun yet.
    [choosing] The list is still being chosen; it is not up.
    [published] The list is up already; that cannot be done now.
    [confirmed] The honours are confirmed and cannot be changed.
   *[called_off] These honours were called off.
}
honours-not-eligible = This proposal does not qualify now, so it cannot be nominated.
honours-nominee-gone = This proposal is no longer nominated.
honours-nominee-out = “{ $title }” does not qualify now; please take it off first.
honours-own = You have a part in this (you proposed, seconded or answered it, or sit in its department); please leave it to the others.
honours-judged-already = Somebody has given it points already, so it stays; the list goes by points.
honours-own-department = This is your own department; please let somebody else choose.
honours-no-group = No staff group is bound, so there is nowhere to put the notice. Please send /bind in the group first.
honours-own-objection = This objection is your own; please leave the answer to the others.
honours-list-empty = The list is empty now. Nominate and give points first, or pick departments.
honours-list-moved = The list has changed since the preview, so it did not go up. Please preview it again.
honours-notice-over = The notice ended on { DAY($until) } and takes no objections any more. If there is something left to say, /suggest leads to the voice box.
honours-notice-runs = The notice is up until { DAY($until) }; it can be confirmed after that.
honours-objections-open = { $count ->
    [one] One objection has
   *[other] { $count } objections have
    } no answer yet; it can be confirmed after that.
honours-struck-already = “{ $title }” is off the list already.
honours-answered-already = This objection has its answer already.
honours-none-yet = No proposals have been honoured yet.
honours-paper-title = { $state ->
    [confirmed] Decision to honour the{" "}
   *[published] Notice on the{" "}
    }{ $what ->
    [proposals] honoured proposals
    [departments] best departments
   *[both] honoured proposals and best departments
    } of { $year }
honours-paper-opening = { $state ->
    [confirmed] Chosen by the proposal committee, up for comment from { DATE($since) } to { DATE($until) } and confirmed on { DATE($confirmed) }: { $school } honours the{" "}
   *[published] Chosen by the proposal committee: { $school } puts up for comment the{" "}
    }{ $what ->
    [proposals] honoured proposals
    [departments] best departments
   *[both] honoured proposals and best departments
    } of { $year }.{ $state ->
    [confirmed] {""}
   *[published] {" "}From { DATE($since) } to { DATE($until) }.
    }
honours-paper-closing = { $state ->
    [confirmed] Thank you to all who proposed, seconded and saw to them.
   *[published] Whoever objects taps “Object” in Xiaojia while the notice is up, or tells the proposal committee in person, with a reason. Nobody outside the committee learns who it was.
}
honours-paper-column = { $column ->
    [place] No.
    [number] Number
    [subject] Subject
    [proposer] Proposer
    [unit] Department
    [department] Department
    [handled] Handled
    [on_time] On time
   *[satisfied] Satisfied
}
honours-paper-day = { DATE($day) }
honours-paper-name = { $state ->
    [confirmed] Honours { $year } decision.docx
   *[published] Honours { $year } notice.docx
}
