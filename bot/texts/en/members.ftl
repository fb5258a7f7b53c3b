members-welcome = Hello { TEACHER($name) }, I am Xiaojia, the staff union's helper.
    Write a proposal or see how yours is doing: just tap below.
members-unknown = This is for the school's own staff.
    If you have an invitation code, just send it to me.
members-here-already = You are registered already, so just go ahead. Send /help to see what I can do.
members-code-unknown = That code does not work: it was used before, or it has expired.
    Please ask your group leader for another one.
members-not-yours = { $duty ->
    [take-part] Colleagues in service do that; you can follow how it goes. Send /help to see what you can do.
   *[other] The colleagues in charge take care of that. Send /help to see what you can do.
}
members-has-left = { $name } is no longer in the register and cannot be invited.
members-two-of-that-name = The register has two people called { $name }; please add the staff number.
members-number-taken = Staff number { $number } belongs to somebody else; please check name and number.
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
    [staff] Good, this is the staff group. Proposals that need seconders will appear here.
    [committee] Good, this is the union committee's group.
   *[proposal_committee] Good, this is the proposal committee's group. New proposals will appear here.
}
members-bind-in-group = Please send /bind in the group that you want to bind.
members-chat-lost = Xiaojia was put out of “{ $title }”, which gets no more notices.
    Once it is back, please send /bind there again.
members-roster-headings = The first line needs the headings “name” and “staff number”.
members-roster-twice = Staff number { $number } stands further up already.
members-roster-name = Name and staff number are both needed, the name within 40 characters.
members-roster-phone = The phone's last digits must be four digits, not “{ $given }”.
members-roster-account = The account must be a number, not “{ $given }”.
members-roster-sex = Sex is 男/male or 女/female, not “{ $given }”.
members-roster-role = There is no role called “{ $given }”.
members-roster-standing = The standing is 在职, 临聘 or 退休, not “{ $given }”.
members-roster-birth = The birthday “{ $given }” is not clear; write 1985-03-12, 03-12 or 农历1972-08-15.
members-command-start = Open the first page
members-command-language = Choose the language
members-command-bind = Say what this group is for
