proposals-command-proposal = Write a proposal
proposals-command-proposals = My proposals, seconds and progress
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
    [0] Enough names: proposal { $number } is submitted. The committee will say within { $workdays } working days whether it is accepted.
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
   *[withdrawn] The proposer has withdrawn this proposal:
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
    [seconded] Seconded { $count }
   *[seeking] Open { $count }
}
proposals-list = { $which ->
    [mine] <b>My proposals</b>; tap one to read it:
    [seconded] <b>Proposals I seconded</b>:
   *[seeking] <b>Proposals that need seconders</b>; tap one to read it:
}
proposals-list-empty = { $which ->
    [mine] You have no proposals yet. Send /proposal to write one.
    [seconded] You have not seconded any proposal yet.
   *[seeking] No proposal is waiting for seconders.
}
proposals-mark = { $state ->
    [seeking_seconders] { $missing } more:
    [submitted] { $number }
   *[withdrawn] withdrawn
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
    [submitted] Proposal { $number }, submitted { DAY($submitted) }, waiting for the committee.
   *[withdrawn] Withdrawn: { $why }
}
