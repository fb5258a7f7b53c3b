annual-plan-command-plan = The plan: this month's work and how far it is
annual-plan-board = See the month
annual-plan-write = Take in a plan
annual-plan-template = Use the template
annual-plan-add = Add one
annual-plan-summary = The year
annual-plan-read = This one
annual-plan-done = Done
annual-plan-again = Not done yet
annual-plan-skip = Not doing it
annual-plan-hand = Who does it
annual-plan-later = A month later
annual-plan-event = Make an event
annual-plan-meeting = Call a meeting
annual-plan-announce = Announce it
annual-plan-drop = Delete
annual-plan-ask-plan = Paste the monthly part of the plan here, for example:
    March: 1. Women's Day; 2. committee meeting.
    April: 1. table tennis.
    A .docx or .txt file will do as well.
annual-plan-ask-year = Of which year is the first row? For example 2027. Months before it are of the next year. Skip it to take the year of the title, or this one.
annual-plan-label-plan = Plan
annual-plan-label-year = Year
annual-plan-preview = This is what I read (year  { $year }):
    { $plan }

    It goes into the plan when you submit it; each row can still be changed.
annual-plan-month = Month { $month }
annual-plan-template-ask-year = The template of which year? This year's begins with this month, next year's is whole.
    It is what school unions usually do, in Chinese, as the plan is the school's. You see it first; it goes into the plan when you submit it, and each row can still be changed.
annual-plan-template-label-year = Year
annual-plan-template-year = { $word }
annual-plan-template-preview = <b>Template for { $year }</b>  ★ is from a plan that a town's education union published; whom it concerns is in italics.
annual-plan-template-each-month = Every month
annual-plan-template-line = · { $starred ->
    [yes] ★{" "}
   *[no] {""}
}{ $text }{ $has_audience ->
    [yes] {" "}<i>{ $audience }</i>
   *[no] {""}
}
annual-plan-template-over = The year { $year } is over; please choose another.
annual-plan-audience = { $audience ->
    [delegates] delegates
    [committee] committee
    [auditors] audit
    [retired] retired
    [women] women
    [young] young teachers
    [teachers] teachers
    [mentors] mentors
    [newcomers] new teachers
    [principal] principal's office
    [staff] staff concerned
   *[everyone] everyone
}
annual-plan-file-big = “{ $name }” is too large; { $most } MB is the most. Please take out pictures, or paste the monthly part.
annual-plan-file-heavy = “{ $name }” unpacks to too much and was not read. Please copy the monthly part and paste it here.
annual-plan-file-damaged = “{ $name }” cannot be opened; perhaps it is not whole. Please save it as .docx and send that.
annual-plan-file-kind = “{ $name }” is no text. Please send a .docx or .txt file, or paste the plan here.
annual-plan-file-doc = “{ $name }” is of the old format. Please open it, save it as .docx and send that, or paste the plan here.
annual-plan-file-locked = “{ $name }” has a password; please remove it and send the file again.
annual-plan-file-odd = “{ $name }” holds what no document should and was not read. Please paste the plan here.
annual-plan-file-empty = “{ $name }” holds no words. If the plan is a picture, please type it and paste it here.
annual-plan-taken = { $taken } went into the plan{ $there ->
    [0] {""}
   *[other] ; { $there } were there already
}.
annual-plan-of = <b>Work in { $month }/{ $year }</b>
annual-plan-of-none = Nothing is planned for { $month }/{ $year } yet.
annual-plan-coming = <b>Next month ({ MONTH($month) })</b>
annual-plan-line = { $state ->
    [done] ✓{" "}
    [skipped] ✗{" "}
   *[planned] {""}
}{ $number }. { $text }{ $has_owner ->
    [yes] {" "}({ $owner })
   *[no] {""}
}
annual-plan-task = <b>{ $text }</b>
    { $month }/{ $year }, { $state ->
    [done] done
    [skipped] not to be done
   *[planned] still open
}{ $has_owner ->
    [yes] , { $owner } sees to it
   *[no] {""}
}{ $has_why ->
    [yes] {"\u000A"}Because: { $why }
   *[no] {""}
}
annual-plan-summary-of = <b>The year { $year }</b>
    Done { $done }, not to be done { $skipped }, open { $open }
annual-plan-sum = Month { $month }: done { $done }, not to be done { $skipped }, open { $open }
annual-plan-card = <b>What the union does in month { $month }</b>
annual-plan-preview-letter = <b>Next month ({ $month })</b>, { $count }; please prepare:
annual-plan-undone-letter = <b>Still open in month { $month }</b>, { $count }:
annual-plan-handed = { TEACHER($by) } asks you to see to this in month { $month }: { $text }
annual-plan-long = That is too long; please keep it within { $most } characters and paste the monthly part only.
annual-plan-no-months = I found no months in it. Please begin a line for each: "March: 1. …".
annual-plan-many = At most { $most } at once; now there are { $now }. Please paste it in parts.
annual-plan-text = Each needs 1 to { $most } characters; "{ $text }" has { $now }.
annual-plan-why = Please give the reason in a sentence of at most { $most } characters.
annual-plan-year = Please send a year of four digits, for example 2027.
annual-plan-unknown = That is not in the plan any more.
annual-plan-add-ask-text = What work? One sentence.
annual-plan-add-label-text = Work
annual-plan-add-preview = Into the plan: <b>{ $text }</b>
annual-plan-skip-ask-why = Why is it not done? One sentence.
annual-plan-skip-label-why = Reason
annual-plan-skip-preview = Not to be done, because: <b>{ $why }</b>
annual-plan-hand-ask-who = Who sees to it? Send a name or a staff number.
annual-plan-hand-label-who = Who
annual-plan-hand-preview = <b>{ $who }</b> sees to it, and will be told privately.
