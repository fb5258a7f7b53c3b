proposals-command-proposal = Write a proposal
proposals-command-proposals = Proposals: progress, seconds, what is to do
proposals-write = Write a proposal
proposals-lists = See proposals
proposals-ask-subject = What is the subject of your proposal?
    One matter in one line, such as “A water dispenser for staff on the third floor”.
proposals-ask-category = Which category is it?
proposals-ask-reason = What is the reason?
    How are things now, and whom does it affect?
proposals-ask-measures = What should be done?
    Best say who, when and what.
proposals-ask-files = Any photos or files to attach? Send them one by one.
proposals-label-subject = subject
proposals-label-category = category
proposals-label-reason = reason
proposals-label-measures = measures
proposals-label-files = files
proposals-preview = Please read it once more; if it is right, submit it for colleagues to second:

    <b>Subject</b>  { $subject }
    <b>Category</b>  { $category }
    <b>Reason</b>  { $reason }
    <b>Measures</b>  { $measures }
    <b>Attachments</b>  { $files ->
    [0] none
   *[other] { $files }
    }
proposals-subject-empty = The subject is still empty. One matter in one line will do.
proposals-subject-long = Please keep the subject within { $most } characters; it has { $now }. Details go into the reason.
proposals-body-short = Please write a little more, at least { $least } characters, so that colleagues understand.
proposals-body-long = Please keep it within { $most } characters; it has { $now }. Longer papers can be attached.
proposals-delegates-only = In this school, delegates of the staff congress propose and second. The delegate of your group can do it for you.
proposals-category-unknown = That category no longer exists; please tap “Edit category” and choose again.
proposals-similar = Colleagues have proposed something alike; you can second it instead:
proposals-similar-line = { $at }. { $subject }
proposals-instead = Second
proposals-proposed = Your proposal is out: <b>{ $subject }</b>
    { $missing ->
    [one] One colleague still needs to second it, that is, to support that the school takes it up.
   *[other] { $missing } colleagues still need to second it, that is, to support that the school takes it up.
    }
    { $groups ->
    [0] Tap below to ask a few colleagues.
   *[other] It is posted in the staff group; you can also ask a few colleagues yourself.
    }
proposals-colleagues = Ask colleagues
proposals-which-group = Colleagues of which group?
proposals-no-group = No group
proposals-whom = Whom shall I ask? One tap sends it to them.
proposals-nobody-to-ask = Nobody is left to ask: all have seconded, or do not use Xiaojia yet.
proposals-ask = Ask
proposals-asked = Sent to { TEACHER($name) }. You will see it here once they second.
proposals-cannot-ask = This colleague cannot be reached now; please choose another.
proposals-second = Second
proposals-take-back = Take back
proposals-more = More
proposals-read = Read
proposals-files = Files
proposals-withdraw = Withdraw
proposals-seconded = { $missing ->
    [0] { $late ->
        [yes] Enough names: it is number { $number }. The time for proposals is over, so it will be answered in writing as an opinion.
       *[no] Enough names: proposal { $number } is submitted. The committee will say within { $workdays } working days whether it is accepted.
    }
    [one] You seconded “{ $subject }”. One more name is needed. Until then you can take it back.
   *[other] You seconded “{ $subject }”. { $missing } more names are needed. Until then you can take it back.
}
proposals-seconded-already = You have seconded “{ $subject }” already.
proposals-not-seconded = You have not seconded this proposal.
proposals-own = This is your own proposal; please let other colleagues second it.
proposals-taken-back = You no longer second “{ $subject }”; it needs { $missing } more.
proposals-submitted-already = It has enough names and is submitted already.
proposals-withdrawn-already = This proposal was withdrawn.
proposals-unknown = There is no such proposal. Send /proposals to see those there are.
proposals-not-yours = Only the proposer can do that.
proposals-card = { $state ->
    [seeking_seconders] { TEACHER($proposer) } has a proposal that needs { $missing ->
        [one] one more seconder
       *[other] { $missing } more seconders
    }:
    [submitted] Enough names: proposal { $number } of { TEACHER($proposer) } is submitted:
    [withdrawn] The proposer has withdrawn this proposal:
   *[accepted] Proposal { $number } of { TEACHER($proposer) }, { proposals-stage }:
    }
    <b>{ $subject }</b>
    { $names ->
    [0] If you support it, tap “Second”.
   *[other] Seconded by: { $seconders }
    }
proposals-submitted-letter = Enough names: proposal { $number } is submitted:
    <b>{ $subject }</b>
    The proposal committee will tell you within { $workdays } working days whether it is accepted.
proposals-behind-letter = Proposal { $number }, which you seconded, is submitted:
    <b>{ $subject }</b>
    Proposed by { $proposer }. The committee will say within { $workdays } working days whether it is accepted.
proposals-review-letter = New proposal { $number }, waiting for review:
    <b>{ $subject }</b>
    Proposed by: { $proposer }
    Seconded by: { $seconders }
proposals-withdrawn-letter = { TEACHER($proposer) } has withdrawn this proposal:
    <b>{ $subject }</b>
    Reason: { $why }
proposals-withdrawn = Withdrawn: <b>{ $subject }</b>
    The colleagues who seconded it will be told.
proposals-withdrawal-ask-why = Why is it withdrawn? One sentence; the colleagues who seconded it will read it.
proposals-withdrawal-label-why = reason
proposals-withdrawal-preview = Withdraw it? This cannot be undone.
    <b>Reason</b>  { $why }
proposals-withdrawal-length = Please give the reason in one sentence of at most { $most } characters; it has { $now }.
proposals-tab = { $which ->
    [mine] Mine { $count }
    [waiting] To do { $count }
    [open] In hand { $count }
    [answered] Answered { $count }
    [seconded] Seconded { $count }
   *[seeking] Open { $count }
}
proposals-list = { $which ->
    [mine] <b>My proposals</b>; tap one to read it:
    [waiting] <b>Waiting for me</b>; tap one to deal with it:
    [open] <b>Proposals in hand</b>:
    [answered] <b>Answered this month</b>:
    [seconded] <b>Proposals I seconded</b>:
   *[seeking] <b>Proposals that need seconders</b>; tap one to read it:
}
proposals-list-empty = { $which ->
    [mine] You have no proposals yet. Send /proposal to write one.
    [waiting] No proposal is waiting for you.
    [open] No proposal is in hand now.
    [answered] No answers yet this month.
    [seconded] You have not seconded any proposal yet.
   *[seeking] No proposal is waiting for seconders.
}
proposals-mark = { $state ->
    [seeking_seconders] { $missing } more:
    [withdrawn] withdrawn
   *[submitted] { $number }
}
proposals-sheet = <b>{ $subject }</b>
    { $category } · { $proposer } · { DAY($begun) }

    <b>Reason</b>  { $reason }

    <b>Measures</b>  { $measures }

    <b>Seconded by</b>  { $names ->
    [0] nobody yet
   *[other] { $seconders }
    }
proposals-state = { $state ->
    [seeking_seconders] Looking for seconders, { $missing } still needed.
    [withdrawn] Withdrawn: { $why }
   *[submitted] { $opinion ->
        [yes] Opinion
       *[no] Proposal
    } { $number }, submitted { DAY($submitted) }.
}
proposals-stage = { $state ->
    [seeking_seconders] seeking seconders
    [submitted] with the committee
    [accepted] accepted, to be assigned
    [merged] merged
    [converted] made an opinion
    [handed_over] opinion with a department
    [rejected] not accepted
    [withdrawn] withdrawn
    [assigned] with a department
    [answered] to be rated
    [second_handling] handled again
    [second_answered] to be rated again
    [face_to_face] to be met about
    [rated] to be closed
    [tracking] promise followed
   *[closed] closed
}
proposals-line = <b>{ $number }</b>  { $subject }{ $honoured ->
    [yes] {" "}🏅
   *[no] {""}
    }
    { proposals-stage }{ $open ->
    [yes] , day { $days }
   *[no] {""}
    }{ $late ->
    [0] {""}
   *[other] , <b>overdue by { $late }</b>
    }
proposals-until = { $has_due ->
    [yes] {" "}by { DAY($due) }
   *[no] {""}
}
proposals-next = { $state ->
    [submitted] Next: the committee decides whether it is accepted{ $until }.
    [accepted] Next: it is assigned to a department{ $until }.
    [merged] From now on follow proposal { $other }; you can rate its answer too.
    [converted] Next: a written answer{ $until }.
    [handed_over] Next: { $unit } answers in writing{ $until }.
    [assigned] Next: { $unit } answers in writing{ $until }.
    [answered] Next: the proposer rates the answer{ $until }.
    [second_handling] Next: { $unit } handles it once more and answers again{ $until }.
    [second_answered] Next: the proposer rates it once more{ $until }.
    [face_to_face] Next: the committee brings the proposer and { $unit } together{ $until }.
    [rated] Next: the committee closes it and publishes the result in the staff group.
    [tracking] Next: { $unit } does what it promised{ $until }; it is checked that day.
    [rejected] If you want to talk about it, turn to the committee.
   *[closed] It ends here. Thank you for thinking along.
}
proposals-by = { $by ->
    [committee] the proposal committee
    [department] { $unit }
    [proposer] the proposer
   *[itself] by the rules
}
proposals-why = { $has_why ->
    [yes] : { $why }
   *[no] {""}
}
proposals-rating = { $rating ->
    [satisfied] Satisfied
    [basically] Basically
    [dissatisfied] Dissatisfied
   *[none] not rated
}
proposals-grade = { $grade ->
    [a] Solved
    [b] Planned
    [c] Not now
   *[none] Written answer
}
proposals-step-letter = { $verb ->
    [accept] Proposal { $number } is accepted; the school takes it up:
    [merge] Proposal { $number } is about the same as { $other } and is merged with it; its proposer is a joint proposer of that one:
    [join] A colleague’s proposal was merged into proposal { $number }:
    [separate] The proposal it was merged into is withdrawn; proposal { $number } goes its own way again:
    [convert] Proposal { $number } was made an opinion; it still gets a written answer:
    [come_late] { $number } came after the call had ended and is an opinion; it still gets a written answer:
    [reject] Proposal { $number } is not accepted:
    [assign] Proposal { $number } is with { $unit } now:
    [forward] Opinion { $number } was passed to { $unit } for an answer:
    [hand_back] { $unit } handed proposal { $number } back; the committee will assign it anew:
    [recall] The committee took proposal { $number } from { $unit }:
    [rate] The proposer’s rating of proposal { $number }: { proposals-rating }
    [object] The proposer is not satisfied with the answer to proposal { $number }:
    [unrated] Nobody rated proposal { $number }; it goes on without:
    [meet] They met about proposal { $number }:
    [postpone] Proposal { $number } needs longer:
    [move] Departments were merged, and { $unit } goes on with proposal { $number }:
    [fulfil] Proposal { $number } is done:
   *[close] Proposal { $number } is closed:
    }
    <b>{ $subject }</b>
    { DAY($day) }, { $by }{ $why }
    { $next }
proposals-answered-letter = Proposal { $number } has an answer:
    <b>{ $subject }</b>
    { $by }  <b>{ proposals-grade }</b>
    { $text }
    { $has_promise ->
    [yes] Done by: { DATE($promised) }
   *[no] {""}
    }
    { $rates ->
    [yes] { $is_mine ->
        [yes] What do you say? Please tap your rating{ $until }; it decides what comes next.
       *[no] Your name stands behind it too, so you can rate it.
    }
    [department] Your department saw to it, so the rating is the proposer’s{ $until }.
   *[no] It ends here. Thank you for thinking along.
    }
proposals-task-letter = { $part ->
    [lead] { $unit } is in charge of proposal { $number }:
    [assist] { $unit } is in charge of proposal { $number }; please let your department assist:
   *[committee] Proposal { $number } is with the committee again:
    }
    <b>{ $subject }</b>
    { $has_why ->
    [yes] { $by }{ $why }
   *[no] { $part ->
        [lead] Tap “Read” to see it and to write the answer.
        [assist] Please put what you think into an internal note; the department in charge answers for all.
       *[committee] Tap “Read” to see it and to decide.
    }
    }
    { $next }
proposals-nudge-letter = { $mark ->
    [half] Proposal { $number }: half of the time is over, { $left }.
   *[other] Proposal { $number }: { $left }.
    }
    <b>{ $subject }</b>
    { $next }
proposals-overdue-letter = Proposal { $number } is { $late } days overdue; please look into it:
    <b>{ $subject }</b>
    In charge: { $unit }, due { DAY($due) }.
proposals-nudges-letter = { $count } proposals have come to a day of theirs; please have a look:
proposals-nudges-stage = { $state ->
    [submitted] to be accepted
    [accepted] to be assigned
    [converted] to be answered
    [answered] to be rated by its proposer
    [second_answered] to be rated by its proposer
    [face_to_face] to be met about
    [rated] to be closed
    [tracking] { $unit } is seeing it through
   *[other] { $unit } is to answer
    }
proposals-nudges-line = { $number } <b>{ $subject }</b>: { $stage }, { $left }
proposals-overdues-letter = { $count } proposals are a week or more overdue; please look into them:
proposals-nudges-more = And { $count } more: /proposals
proposals-closed-card = Proposal { $number } is closed after { $days } days:
    <b>{ $subject }</b>
    <b>{ proposals-grade }</b>  { $text }
    { $opinion ->
    [yes] It was an opinion, closed with its written answer.
   *[no] The proposer’s rating: { proposals-rating }
    }
proposals-now = <b>Now</b>  { proposals-stage }{ $has_due ->
    [yes] , due { DAY($due) }, { $left }
   *[no] {""}
    }{ $open ->
    [yes] . Day { $days } since it was submitted
   *[no] {""}
    }
proposals-into = Merged into proposal { $other }.
proposals-with-others = <b>Merged with</b>  { $others }
proposals-with = <b>In charge</b>  { $unit }{ $count ->
    [0] {""}
   *[other] , assisted by { $assists }
    }
proposals-answer-line = <b>Answer</b>  { $has_unit ->
    [yes] { $unit },
   *[no] the committee,
    } { DAY($day) }, <b>{ proposals-grade }</b>{ $has_promise ->
    [yes] , done by { DATE($promised) }
   *[no] {""}
    }
    { $text }
proposals-rated = <b>Rating</b>  proposer: { proposals-rating }. In all: satisfied { $satisfied }, basically { $basically }, dissatisfied { $dissatisfied }
proposals-notes = Internal notes: { $count }, under “History”.
proposals-about = About { $has_number ->
    [yes] proposal { $number }:
   *[no] the proposal:
    } <b>{ $subject }</b>
proposals-history-word = History
proposals-note-word = Internal note
proposals-history = <b>{ $number } { $subject }</b>, step by step:
proposals-history-more = The rest is too long to be shown.
proposals-passed = { DAY($day) }  { $private ->
    [yes] 🔒 { $what }
   *[no] { $what }
    }{ $has_by ->
    [yes] {" "}({ $by })
   *[no] {""}
    }{ $why }
proposals-verb = { $verb ->
    [submit] submitted
    [come_late] after the call, made an opinion
    [withdraw] withdrawn
    [accept] accepted
    [merge] merged
    [separate] separate again
    [convert] made an opinion
    [reject] not accepted
    [assign] assigned
    [forward] passed to a department
    [hand_back] handed back
    [recall] taken back by the committee
    [reply] answered in writing
    [answer] answered
    [rate] rated by the proposer
    [object] proposer dissatisfied
    [unrated] went on unrated
    [meet] met face to face
    [track] promise followed
    [postpone] postponed
    [fulfil] done
    [move] departments merged, passed on
    [note] note
   *[close] closed
}
proposals-found = { $count } found{ $more ->
    [0] {""}
   *[other] , the first 8 are shown; more words find it faster
    }:
proposals-found-none = Nothing found for “{ $words }”. A number (2026-017) or words of the subject will do.
proposals-desk-word = Review desk
proposals-desk = <b>Review desk</b>
    { $count ->
    [0] No proposal is in hand now.
   *[other] { $count } in hand, { $late } of them overdue. Tap a queue to see them one by one.
    }
proposals-queue = { proposals-stage } { $count }
proposals-desk-at = { proposals-stage }, { $at } of { $of }
proposals-next-one = Next one
proposals-alike = Perhaps the same matter, to be merged:
proposals-alike-line = · { $number } { $subject }
proposals-accept = Accept
proposals-merging-word = Merge
proposals-merge-into = Merge into
proposals-merging = Into which shall the first be merged? Tap its number:
proposals-merging-none = There is no other open proposal to merge it into:
proposals-beside = <b>{ $number }</b>  { $subject }
    { $measures }
proposals-merge-not-there = Nothing can be merged into that proposal any more; please choose another.
proposals-convert = Opinion
proposals-reject = Not accept
proposals-handing-word = Assign
proposals-handing = Assign { $number } <b>{ $subject }</b>
    Tap departments: the first is in charge, the others assist; tap again to let go.
    Answer due: { DAY($due) }
proposals-handing-none = Assign { $number } <b>{ $subject }</b>
    There are no departments yet. Please add them under /groups, and let the chair appoint their contacts under /roles.
    Answer due: { DAY($due) }
proposals-department = { $part ->
    [lead] In charge: { $name }
    [assist] Assists: { $name }
   *[none] { $people ->
        [0] { $name } (no contact)
       *[other] { $name }
    }
}
proposals-until-word = Due day
proposals-hand-over = Assign now
proposals-no-lead = Please choose the department in charge first.
proposals-nobody-there = { $unit } has no contact yet, so nobody would get it. The chair can appoint one under /roles.
proposals-close-word = Close
proposals-reply-word = Answer
proposals-unrated-word = Wait no more
proposals-meet-word = Note meeting
proposals-fulfil-word = Done
proposals-hand-back-word = Hand back
proposals-postpone-word = Postpone
proposals-answer-as = Answer
proposals-rate = Rate
proposals-not-your-department = Another department is in charge of this proposal.
proposals-no-department = The contacts of the departments answer proposals.
proposals-still-waits = There still is time for the proposer’s rating.
proposals-rate-not-now = It cannot be rated now: once there is an answer, the proposers and seconders rate it, and of the department in charge nobody but a proposer.
proposals-withdraw-late = It is beyond the point where it can be withdrawn.
proposals-no-notes = Internal notes are for the committee and the departments in charge.
proposals-promise-missing = Please say by which day.
proposals-postponed-back = It was promised for { DATE($before) }; to postpone it, choose a later day. If it is done already, tap “Done”.
proposals-promise-far = That is too far ahead; please name a day within { $years } years.
proposals-promise-past = That day has come already; please name one ahead.
proposals-verdict-ask-why = { $verb ->
    [merge] Why are they merged? A sentence or two; the people behind both will read it.
    [convert] Why is it made an opinion? A sentence or two; the proposer and seconders will read it.
   *[reject] Why is it not accepted? Please be clear; the proposer and seconders will read it.
}
proposals-verdict-label-why = reason
proposals-verdict-preview = { $verb ->
    [merge] <b>Merge</b>; both sides are told at once:
    [convert] <b>Make it an opinion</b>; the proposer and seconders are told at once:
   *[reject] <b>Do not accept it</b>; the proposer and seconders are told at once:
    }
    <b>Reason</b>  { $why }
proposals-due-ask-until = By which day shall the department answer? Such as “20 December”.
proposals-due-label-until = day
proposals-due-preview = <b>Answer due</b>  { $until }
proposals-answer-ask-text = { $grade ->
    [a] How was it solved or adopted? All the staff will read it.
   *[b] What is planned, and what is hard about it? All the staff will read it.
}
proposals-answer-ask-promised = { $grade ->
    [a] When was it done, or when will it be?
   *[b] By which day is it planned? It will be checked that day.
}
proposals-answer-label-text = answer
proposals-answer-label-promised = day
proposals-answer-preview = <b>{ proposals-grade }</b>
    <b>Answer</b>  { $text }
    <b>Done by</b>  { $promised }
    It goes to the proposer and seconders at once; please let the leader in charge read it first.
proposals-not-now-ask-text = Why can it not be solved now? Please be clear; all the staff will read it.
proposals-not-now-label-text = reason
proposals-not-now-preview = <b>Not now</b>
    <b>Reason</b>  { $text }
    It goes to the proposer and seconders at once; please let the leader in charge read it first.
proposals-reply-ask-text = How do you answer this opinion? The proposer and seconders will get it.
proposals-reply-label-text = answer
proposals-reply-preview = <b>Answer</b>  { $text }
    It goes to the proposer and seconders at once and closes the matter.
proposals-hand-back-ask-why = Why is it handed back, and whose is it? The committee will assign it anew.
proposals-hand-back-label-why = reason
proposals-hand-back-preview = <b>Hand back to the committee</b>
    <b>Reason</b>  { $why }
proposals-postpone-ask-why = Why does it need longer? The proposer and seconders will read it.
proposals-postpone-ask-promised = Until which day?
proposals-postpone-label-why = reason
proposals-postpone-label-promised = new day
proposals-postpone-preview = <b>Until</b>  { $promised }
    <b>Reason</b>  { $why }
proposals-fulfil-ask-why = What was done, and where can it be seen?
proposals-fulfil-label-why = what was done
proposals-fulfil-preview = <b>Done</b>  { $why }
    This closes it and publishes it in the staff group.
proposals-close-ask-why = What did you find? A sentence on what was done.
proposals-close-label-why = what was done
proposals-close-preview = <b>Done</b>  { $why }
    This closes it and publishes it in the staff group.
proposals-unrated-ask-why = Why wait no longer? Such as “the proposer has moved away”.
proposals-unrated-label-why = reason
proposals-unrated-preview = <b>Wait no more</b>; it never counts as satisfied.
    <b>Reason</b>  { $why }
proposals-meet-ask-why = When did who meet, and what came of it?
proposals-meet-label-why = record
proposals-meet-preview = <b>Record of the meeting</b>
    { $why }
proposals-object-ask-why = What is missing? A sentence or two; the department will go by it.
proposals-object-label-why = reason
proposals-object-preview = <b>Dissatisfied</b>
    <b>Reason</b>  { $why }
proposals-note-ask-text = A word for the committee and the departments; only they see it.
proposals-note-label-text = note
proposals-note-preview = <b>Internal note</b>  { $text }
proposals-recall-word = Take back
proposals-recall-ask-why = Why is it taken from the department? They, the proposer and the seconders will read it.
proposals-recall-label-why = reason
proposals-recall-preview = <b>Take it from the department</b>
    <b>Reason</b>  { $why }
proposals-report-word = Report
proposals-report-pick = { $count ->
    [0] No proposal has been submitted yet, so there is nothing to report on.
   *[other] <b>Report on proposals</b> for the congress: for which time?
    }
proposals-report-year = { $year }: { $count }
proposals-report-span = First and last day
proposals-report-get = Make the report
proposals-report-nothing = No proposal was submitted from { DATE($since) } to { DATE($until) }; please choose another time.
proposals-report-order = The last day has to come after the first.
proposals-span-ask-since = From which day? What was submitted that day counts too, such as “1 March 2026”.
proposals-span-ask-until = Until which day? Such as “31 December 2026”.
proposals-span-label-since = first day
proposals-span-label-until = last day
proposals-span-preview = <b>Report on proposals</b>
    <b>From</b>  { $since }
    <b>To</b>  { $until }
proposals-report = <b>How proposals were handled</b>
    { DATE($since) } to { DATE($until) }
    Received: { $received }, proposers: { $people }
    Accepted: { $accepted } ({ $after } after merging), made opinions: { $converted }, not accepted: { $rejected }, withdrawn: { $withdrawn }{ $pending ->
    [0] {""}
   *[other] , with the committee: { $pending }
    }
    Answered: { $answered }, in time: { $in_time }{ $has_average ->
    [yes] , { $average } days on average
   *[no] {""}
    }
    Proposers satisfied: { $satisfied }, basically: { $basically }, dissatisfied: { $dissatisfied }
proposals-report-no-picture = This server has no font with Chinese letters, so there is no picture.
proposals-report-title = { $school }: report on proposals
proposals-report-between = { DATE($since) } to { DATE($until) }{"\u000A"}as of { DATE($made) }
proposals-report-opening = Delegates, on behalf of the proposal committee we report on how proposals were collected and handled, and ask you to consider it.
proposals-report-heading = { $part ->
    [received] 1. Collected
    [examined] 2. Examined
    [handled] 3. Handled and answered
    [rated] 4. Rated by the proposers
   *[filed] 5. Proposals accepted
}
proposals-report-received = Proposals received: { $received }, proposers: { $people }, names of seconders: { $seconds }. By category:
proposals-report-examined = Accepted: { $accepted }, of which merged: { $merged }, so { $after } after merging. Made opinions: { $converted }, of which answered in writing: { $replied }. Not accepted: { $rejected }. Withdrawn by the proposer: { $withdrawn }{ $pending ->
    [0] {""}
   *[other] . With the committee: { $pending }
    }.
proposals-report-handled = Of the { $after } after merging, assigned: { $handed }, answered: { $answered }, of which in time: { $in_time }. Overdue for an answer: { $late }. Closed: { $closed }. { $has_average ->
    [yes] From assigning to the answer it took { $average } days on average.
   *[no] {""}
    } By department and by kind of answer:
proposals-report-rated = Of the { $answered } answered, rated by the proposer: { $rated }, not rated: { $unrated }. Rated dissatisfied, so that the department handled it again: { $again }. The ratings:
proposals-report-filed = What was merged is answered together with the proposal it was merged into.
proposals-report-column = { $column ->
    [category] Category
    [count] Count
    [share] Share
    [total] Total
    [received] Received
    [accepted] Accepted
    [merged] Of which merged
    [after] After merging
    [converted] Made opinions
    [rejected] Not accepted
    [withdrawn] Withdrawn
    [pending] With the committee
    [department] Department in charge
    [handled] Handled
    [answered] Answered
    [in_time] In time
    [satisfied] Satisfied
    [grade] Answer
    [rating] Proposer’s rating
    [number] Number
    [subject] Subject
    [item] Item
    [people] Proposers
    [seconds] Names of seconders
    [replied] Opinions answered in writing
    [handed] Assigned
    [late] Overdue for an answer
    [outstanding] Honoured proposals
    [closed] Closed
    [average] Days from assigning to answer, on average
    [unrated] Not rated
   *[again] Handled again
}
proposals-report-grade = { $grade ->
    [a] A Solved or adopted
    [b] B Planned
    [c] C Not now
   *[none] —
}
proposals-report-rating = { $rating ->
    [satisfied] Satisfied
    [basically] Basically
    [dissatisfied] Dissatisfied
   *[none] —
}
proposals-report-into = merged into { $number }
proposals-report-with = { $subject } (with { $numbers })
proposals-report-signed = Proposal committee (signature, seal): ______________
proposals-report-day = Date: ______________
proposals-report-sheet = { $sheet ->
    [all] Summary
    [categories] Categories
    [departments] Departments
    [answers] Answers and ratings
   *[filed] Accepted
}
proposals-report-name = Report on proposals { $since } to { $until }
proposals-picture-title = { $school }: proposals
proposals-picture-count = { $count } ({ $share })
proposals-picture-heading = { $part ->
    [categories] Received, by category
    [grades] Answers
   *[ratings] Ratings by proposers
}
proposals-picture-none = none yet
proposals-picture-below = { $has_average ->
    [yes] In time: { $in_time }; { $average } days from assigning to answer on average
   *[no] In time: { $in_time }
    }
proposals-form-word = Proposal form
proposals-form-not-yours = The form of a proposal is for its proposer and the proposal committee.
proposals-form-title = { $school }: proposal to the staff congress
proposals-form-name = Proposal form { $number }{ $subject }
proposals-form-field = { $field ->
    [number] Number
    [congress] Congress
    [subject] Subject
    [category] Category
    [submitted] Submitted
    [reason] Reason
    [measures] Measures
    [proposer] Proposer
    [unit] Group
    [joint] Joint proposers
    [seconders] Seconders
    [verdict] The committee’s decision
    [instruction] Leader’s instruction
    [lead] In charge
    [assists] Assisting
    [due] Answer due
    [grade] Kind of answer
    [answer] Answer
    [handler] Handler’s signature
    [head] Head’s signature
    [contact] Contact with the proposer
    [rating] Proposer’s rating
    [again] Second answer
    [again_rating] Second rating
    [filed] Closed
   *[signature] Proposer’s signature
}
proposals-form-congress = ______
proposals-form-day = { DATE($day) }
proposals-form-reason = { $reason }{ $files ->
    [0] {""}
   *[other] {" "}(attached: { $files })
    }
proposals-form-verdict = { $verb ->
    [accept] Accepted
    [merge] Merged into { $into }
    [reject] Not accepted
   *[convert] Made an opinion
    }{ $others ->
    [0] {""}
   *[other] {" "}(merged with it: { $numbers })
    }{ $has_why ->
    [yes] : { $why }
   *[no] {""}
    }{"\u000A"}{ DATE($day) }
proposals-form-sign = Signature: ______________  Date: ______________
proposals-form-answer = { $text }{"\u000A"}Answered { DATE($day) }
proposals-form-promise = Done by: { DATE($promised) }
proposals-form-rating = { $rating ->
    [satisfied] ■ Satisfied  □ Basically  □ Dissatisfied
    [basically] □ Satisfied  ■ Basically  □ Dissatisfied
    [dissatisfied] □ Satisfied  □ Basically  ■ Dissatisfied
   *[none] □ Satisfied  □ Basically  □ Dissatisfied
    }{ $has_why ->
    [yes] . Reason: { $why }
   *[no] {""}
    }
proposals-form-met = { $text }{"\u000A"}{ DATE($day) }
proposals-form-names = { $names }
proposals-picture-between = { DATE($since) } to { DATE($until) }
proposals-picture-tile = { $tile ->
    [received] Received
    [after] After merging
    [converted] Made opinions
   *[answered] Answered
}
proposals-outstanding = 🏅 Honoured proposal of { $year }
proposals-report-honoured = { $subject } (honoured)
proposals-report-outstanding = Honoured proposals: { $count } ({ $numbers }).
