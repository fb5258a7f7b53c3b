members-welcome = Hello { TEACHER($name) }, I am Xiaojia, the staff union's helper.
    Proposals, events, how things stand: just tap below.
members-unknown = This is for the school's own staff.
    If you have an invitation code, just send it to me; if not, send your name and staff number, like “Zhang Hui 1023”.
members-applicant = Your application is still being looked at; once it is approved you can use all this.
members-here-already = You are registered already, so just go ahead. Send /help to see what I can do.
members-not-yours = { $duty ->
    [review-proposals] The proposal committee reviews proposals; /proposals shows how far they are.
    [assign-proposals] The proposal committee assigns proposals; /proposals shows how far they are.
    [confirm-honours] The chair puts up and confirms the honours.
    [answer-proposals] The contacts of the departments answer proposals; /proposals shows how far they are.
    [take-part] Colleagues in service do that; you can follow how it goes. Send /help to see what you can do.
    [follow-relays] Group leaders pass on what they hear, and the union relays it. Tell your group leader what you have to say, or send /suggest: in the box you need not sign.
   *[other] The colleagues in charge take care of that. Send /help to see what you can do.
}
members-which-language = Which language? 用哪种语言？
members-speak = Choose
members-spoken = Good, English it is.
members-which-kind = What is this group for?
members-bind = Bind
members-chat-kind = { $kind ->
    [staff] All staff
    [committee] Union committee
   *[proposal_committee] Proposal committee
}
members-bound = { $kind ->
    [staff] Good, this is the staff group. Proposals that need seconders, and events, will appear here.
    [committee] Good, this is the union committee's group.
   *[proposal_committee] Good, this is the proposal committee's group. New proposals will appear here.
}
members-bind-in-group = Please send /bind in the group that you want to bind.
members-chat-lost = Xiaojia was put out of “{ $title }”, which gets no more notices.
    Once it is back, please send /bind there again.
members-command-start = Open the first page
members-command-language = Choose the language
members-command-bind = Say what this group is for
members-command-me = See and correct what is kept about me
members-last-chair = { $name } is the only one who can give offices. Please appoint the next chair first.
members-not-in-service = As { $name } belongs now, this office cannot be theirs.
members-two-meant = There is more than one “{ $said }” in the register; please add the staff number, like “Li Fang 1023”.
members-nobody-meant = There is no “{ $said }” in the register; please check the name or the staff number.
members-staff-number = A staff number has letters and digits, 20 at most.
members-phone-digits = Please send the last four digits of the phone, like 5821.
members-correction-length = A sentence or two, { $most } letters at most; now it has { $now }.
members-unit-name = Please keep the name within { $most } letters, on one line, without hidden signs.
members-role = { $role ->
    [applicant] applicant
    [member] member
    [retiree] retired member
    [delegate] delegate
    [special_delegate] special delegate
    [observer] observer
    [delegation_leader] head of delegation
    [presidium] presidium
    [chief_teller] chief teller
    [teller_supervisor] teller (supervising)
    [teller_counter] teller (counting)
    [group_leader] group leader
    [deputy_leader] deputy leader
    [committee_member] committee member
    [vice_chair] vice chair
    [chair] chair
    [women_committee] women's committee
    [audit_committee] audit committee
    [proposal_committee] proposal committee
    [handler_dept] contact of the department
    [leader_in_charge] leader in charge
    [principal] principal
    [keeper] keeper of the box
   *[retiree_association] retirees' association
}
members-office = { $has_unit ->
    [yes] { members-role }, { $unit }
   *[no] { members-role }
}
members-office-over = You are no longer { members-office }. Thank you for your work.
members-office-given = From today { $name } is { members-office }{ $has_giver ->
    [yes] , appointed by { $giver }
   *[no] {""}
}. /roles shows all offices.
members-office-taken = { $name } is no longer { members-office }{ $has_giver ->
    [yes] , as arranged by { $giver }
   *[no] {""}
}. /roles shows all offices.
members-office-of-none = This office needs a group or department first. Send /roles to begin again.
members-not-of-unit = { $name } is not in { $unit }; please move them there in /people first.
members-sex = { $sex ->
    [male] male
    [female] female
   *[none] —
}
members-standing = { $standing ->
    [applicant] applying
    [in_service] in service
    [temporary] in service (temporary)
    [retired] retired
    [transferred] moved to another union
   *[left] left the union
}
members-birthday = { $kind ->
    [solar] { $has_year ->
        [yes] { $year }-{ $month }-{ $day }
       *[no] { $month }-{ $day }
    }
    [lunar] lunar { $has_year ->
        [yes] { $year }{" "}
       *[no] {""}
    }{ LUNARDAY($month, $day) }
   *[leap] lunar { $has_year ->
        [yes] { $year }{" "}
       *[no] {""}
    }leap { LUNARDAY($month, $day) }
}
members-wishes-first = Three questions first; what is ticked holds now, and /me changes it at any time:
    1. How shall we wish you a happy birthday? Public means in the group, private only to you.
    2. If you fall ill, marry or mourn, may the union mention it in the group?
    3. If you are in a photo of an event, may it be shown in the group?
members-wishes-again = What is ticked holds now; tap to change it:
    1. How shall we wish you a happy birthday? Public means in the group, private only to you.
    2. If you fall ill, marry or mourn, may the union mention it in the group?
    3. If you are in a photo of an event, may it be shown in the group?
members-wish = { $about ->
    [birthday] { $choice ->
        [public] In public
        [private] In private
       *[off] No wishes
    }
    [care] { $choice ->
        [yes] Mention it
       *[no] Keep it quiet
    }
   *[photo] { $choice ->
        [yes] Show photos
       *[no] No photos
    }
}
members-consent = That's it
members-consented = Noted, it will be as you chose. Send /me to change it.
members-kept = <b>{ $name }</b>  { $unit }
    Staff number: { $number }
    Sex: { $sex }
    Birthday: { $birthday }
    Phone ends in: { $phone }
    Membership: { $standing }
    Offices: { $offices }
    Wishes: { $shown }, { $care }, { $photo }
    
    Name, group and offices are known in the union; the rest only to you and the colleagues in charge.
members-me = About me
members-wishes = Wishes
members-correct = Correct it
members-languages = Language
members-correct-what = What is wrong?
members-correct-one = Change
members-correctable = { $about ->
    [birthday] Birthday
    [phone] Phone
   *[correction] Something else
}
members-corrected = Done.
members-correction-asked = Passed on to the colleagues who keep the register; they will check and change it.
members-correction-letter = { $name } says that something is wrong in the register:
    { $said }
members-open-entry = Open the entry
members-birthday-ask-value = When is your birthday?
    For example 1985-03-12, 03-12 or 农历八月十五. Leave the year out if you like.
members-birthday-label-value = birthday
members-birthday-preview = Change the birthday to: <b>{ $value }</b>
members-phone-ask-value = What are the last four digits of your phone?
members-phone-label-value = phone
members-phone-preview = Change the phone's last digits to: <b>{ $value }</b>
members-correction-ask-value = What is wrong, and what should it be? A sentence or two will do.
members-correction-label-value = what to change
members-correction-preview = This goes to the colleagues who keep the register:
    { $value }
members-which-unit = Whose group is it?
members-account-moved = Your Xiaojia account moved to another Telegram account and no longer works here.
    If that was not you, please tell the chair at once.
members-roster-headings = { $lacks ->
    [name] There is no column “name”.
    [staff-number] There is no column “staff number”.
   *[both] There are no columns “name” and “staff number”.
} The headings belong in the first 10 lines; the template shows them.
members-roster-heading-twice = Two columns are called “{ $heading }”; please keep one.
members-roster-rows = A file may have { $most } rows at most; please make several.
members-roster-csv = The file breaks off in this line; please save it as .xlsx and send that.
members-roster-name = The name is missing, or is no name.
members-roster-number = The staff number is missing. The next import knows people by it, so everybody needs one.
members-roster-twice = Staff number { $number } stands in line { $first } already.
members-roster-text = The table made “{ $given }” of what was in “{ $heading }”; please format the column as text.
members-roster-formula = “{ $heading }” holds a formula or an error, “{ $given }”; please write words.
members-roster-hidden = “{ $heading }”, “{ $given }”, holds a line break or a hidden sign; please write it anew.
members-roster-long = “{ $heading }” may have { $most } letters; “{ $given }” is too long.
members-roster-phone = The phone is its last four digits, or all 11 (four are kept), not “{ $given }”.
members-roster-account = The account must be a number, not “{ $given }”.
members-roster-sex = Sex is 男/male or 女/female, not “{ $given }”.
members-roster-role = There is no role called “{ $given }”; the template lists them.
members-roster-delegate = Delegate is 是/yes or 否/no, not “{ $given }”.
members-roster-standing = The standing is 在职/in service, 临聘/temporary or 退休/retired, not “{ $given }”.
members-roster-calendar = The calendar is 公历/solar or 农历/lunar, not “{ $given }”.
members-roster-birth = The birthday “{ $given }” is not clear; write 1985-03-12, 03-12 or 农历1972-08-15.
members-roster-birth-day = The birthday “{ $given }” lacks its day; write it whole, like 1985-03-12.
members-roster-birth-which = Is the birthday “{ $given }” lunar or solar? Write 农历八月十五 or 08-15.
members-roster-birth-both = The birthday “{ $given }” seems both lunar and solar; please keep one.
members-roster-birth-never = There is no such day as “{ $given }”; please check the birthday.
members-roster-birth-year = The year of the birthday “{ $given }” cannot be right. Without a year is fine: 03-12, as text.
members-file-big = “{ $name }” is too large; { $most } MB is the most. Please take out pictures and spare sheets.
members-file-heavy = “{ $name }” unpacks to too much and was not read. Please copy the register into a new table.
members-file-damaged = “{ $name }” cannot be opened; perhaps it is not whole. Please save it as .xlsx and send that.
members-file-kind = “{ $name }” is no table. Please send an .xlsx or .csv file.
members-file-xls = “{ $name }” is of the old format; please save it as .xlsx and send that.
members-file-locked = “{ $name }” has a password; please remove it and send the file again.
members-file-odd = “{ $name }” holds what no table should and was not read. Please copy the register into a new table.
members-file-empty = “{ $name }” is empty. The register belongs in the first sheet that is not hidden.
members-file-rows = “{ $name }” has more than { $most } rows; please make several files.
members-file-columns = “{ $name }” has more than { $most } columns; please take out those not needed.
members-erased = an erased colleague
members-unsigned = not signed
