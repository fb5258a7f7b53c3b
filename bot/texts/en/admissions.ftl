admissions-command-newcomer = A link for newcomers to apply by
admissions-which-unit = Which group do the newcomers join?
admissions-open = Link
admissions-opened = The link for newcomers of <b>{ $unit }</b>, to pass on:
    { $link }
    Good for { $days } days and { $most } people. They fill in a few lines; the leader checks, then the committee approves.{ $others ->
        [0] {""}
       *[other] {" "}{ $others } earlier ones still work; “Stop it” stops them all.
    }
admissions-revoke = Stop it
admissions-revoked = The links of { $unit } work no longer. Who is filling in already can go on.
admissions-link-over = That link does not work: it has expired, was used up, or was stopped.
    Please ask your group leader for another one.
admissions-not-your-group = That is another group's; their leader or the chair can do it.
admissions-no-group = You lead no group now; leaders and the chair give out the links.
admissions-intro = Welcome to the union.
    I ask only what membership needs: name, employment, staff number, sex, birthday, the phone's last digits; number, birthday and phone may be skipped.
    The leader and the committee see name and number; the rest only you and the colleagues who keep the register. If you are not admitted, all of it is deleted.
admissions-fill-in = Fill it in
admissions-mend = Mend it
admissions-withdraw = Withdraw
admissions-word = { $word ->
    [new] I join
    [moved_in] I come from another union
    [in_service] in service
    [temporary] temporary
    [female] female
   *[male] male
}
admissions-ask-how = Do you join a union now, or bring your membership from another one?
admissions-ask-name = Your name?
admissions-ask-kind = Are you in service, or temporary staff? Both belong.
admissions-ask-number = Your staff number? Skip it if you have none yet.
admissions-ask-sex = Your sex? It is for Women's Day and check-ups.
admissions-ask-birthday = When is your birthday? The union would like to wish you a happy one.
    For example 1985-03-12, 03-12 or 农历八月十五. Leave the year out if you like.
admissions-ask-phone = The last four digits of your phone? They show that it is you when you change it.
admissions-label-how = way
admissions-label-name = name
admissions-label-kind = employment
admissions-label-number = number
admissions-label-sex = sex
admissions-label-birthday = birthday
admissions-label-phone = phone
admissions-preview = Please read it once more, then submit:

    <b>Way</b>  { $how }
    <b>Name</b>  { $name }
    <b>Employment</b>  { $kind }
    <b>Staff number</b>  { $number }
    <b>Sex</b>  { $sex }
    <b>Birthday</b>  { $birthday }
    <b>Phone ends in</b>  { $phone }

    I join the union of my own free will and will keep its rules.
admissions-submitted = Thank you, { TEACHER($name) }, your application is on its way.
    Your group leader checks it, then the union committee approves; I will tell you here.
admissions-withdrawn = Withdrawn; all you had filled in is deleted.
    To apply again, open the link once more.
admissions-gone = There is no application of yours. Please open the link again.
admissions-moved-on = This application has moved on; see its latest card.
admissions-not-yours = Group leaders check applications, and the union committee approves them.
admissions-somebody = An applicant
admissions-card = { $state ->
    [with_leader] <b>An application</b>, to be checked by the leader:
    [with_committee] <b>An application</b>; approvals still needed: { $missing }
    [returned] An application, sent back to be mended:
    [admitted] Admitted; welcome to a new member:
    [refused] Not admitted; what was filled in is deleted:
    [withdrawn] The applicant withdrew; what was filled in is deleted:
   *[stale] Nobody touched this application for long; what was filled in is deleted:
    }
    <b>{ $name }</b>  { $unit }, { $how ->
        [new] joins
       *[moved_in] comes from another union
    }, { $kind ->
        [temporary] temporary
       *[in_service] in service
    }{ $has_number ->
        [yes] , staff number { $number }
       *[no] {""}
    }
admissions-card-shown = On Telegram they are called: { $shown_as }
admissions-card-voices = Approved by { $voices }
admissions-check = { $desk ->
    [leader] Please make sure that it is a new colleague of your group.
   *[committee] Tap “Approve” to admit them.
}{ $is_namesake ->
    [yes] {" "}The register has somebody of that name; if it is the same person, they need not apply: invite them from /reach.
   *[no] {""}
}
admissions-agree = Agree
admissions-send-back = Send back
admissions-approve = Approve
admissions-refuse = Refuse
admissions-agreed = Good, the application of { $name } goes on to the union committee.
admissions-approved = { $missing ->
    [0] Approved; { $name } is a member now.
    [one] Noted; { $name } needs one more approval.
   *[other] Noted; { $name } needs { $missing } more approvals.
}
admissions-voiced-already = You approved already; the others are still to come.
admissions-number-taken = Staff number { $number } is that of { $name }.
    If it is the same person, leave it and let the group leader invite them; if it is a slip, tap “Send back”.
admissions-return-ask-why = What should be mended? A sentence will do; the applicant will read it.
admissions-return-label-why = reason
admissions-return-preview = Send it back because:
    { $why }
admissions-sent-back = Sent back; { $name } can mend it and send it again.
admissions-returned-letter = Your application came back; mend it and send it again:
    { $why }
admissions-refusal-ask-why = Why not? A sentence will do; the applicant will read it.
admissions-refusal-label-why = reason
admissions-refusal-preview = Do not admit them because:
    { $why }
    They will be told, and all they filled in is deleted.
admissions-refused-now = { $name } has been told; what they filled in is deleted.
admissions-refused = Your application was not approved this time:
    { $why }
    What you filled in is deleted. Please ask your group leader if anything is unclear; you can apply again later.
admissions-stale = Your application lay untouched for long, so it was taken down; what you filled in is deleted.
    To apply again, ask your group leader for a link.
admissions-welcome = { TEACHER($name) }, you are admitted. Welcome to the union.
    Send /start to open the first page; there are three small questions first.
admissions-why-length = A sentence, please: { $most } letters at most; now it has { $now }.
admissions-deed = { $change ->
    [retire] Retire
    [transfer] Moved away
   *[leave] Left
}
admissions-change = Membership
admissions-change-now = Yes, do it
admissions-restore = Restore
admissions-restore-as = Restore
admissions-sure = { $change ->
    [retire] <b>{ $name }</b> retires: stays a member, pays no dues, does not vote or stand.
    [transfer] <b>{ $name }</b> moves to another union: Xiaojia is closed to them from now on; it can be restored.
   *[leave] <b>{ $name }</b> leaves: Xiaojia is closed to them from now on; it can be restored.
    }
    They and the group's leader will be told.
admissions-ending = Offices that end with it: { $offices }
admissions-not-now = The membership has changed; please open the entry again.
admissions-more-than-yours = { $name } gives offices; the chair takes care of that membership.
admissions-restorable = <b>{ $name }</b> is “{ $standing }” now. What shall it be again? Former offices do not come back.
admissions-done = Done.
admissions-changed = { $unit } { $name } { $change ->
    [retire] has retired and stays a member.
    [transfer] has moved to another union.
   *[leave] has left the union.
}
admissions-goodbye = { $change ->
    [retire] { TEACHER($name) }, your retirement is noted. Thank you for all these years.
    You stay a member and pay no dues; /help shows what you can do. Come and see us.
    [transfer] { TEACHER($name) }, your membership has moved; all the best at the new place.
    This is closed now; if you come back, the union can restore it.
   *[leave] { TEACHER($name) }, your membership has ended. Thank you for the time together.
    This is closed now; if you want to come back, the union can restore it.
}
admissions-restored = { $unit } { $name } is a member again: { members-standing }.
admissions-welcome-back = { TEACHER($name) }, you are a member again: { members-standing }. Send /start to open the first page.
admissions-leave = Leave
admissions-leaving-ask-sure = Joining is free, and so is leaving. It takes effect at once: offices end, and Xiaojia closes.
    If you are sure, send the word “leave”.
admissions-leaving-label-sure = word
admissions-leaving-ask-why = Would you say why? The colleagues who keep the register and your leader will read it; or skip it.
admissions-leaving-label-why = reason
admissions-leaving-preview = You leave the union as soon as you submit.
    <b>Word</b>  { $sure }
    <b>Reason</b>  { $why }
admissions-not-sure = If you are sure, send the word “leave”; if not, tap “Cancel”.
admissions-left-now = { TEACHER($name) }, you have left the union. Thank you for the time together.
    If you want to come back, the union can restore it.
admissions-left = { $unit } { $name } has left the union. { $has_why ->
    [yes] Reason: { $why }
   *[no] No reason was given.
}
