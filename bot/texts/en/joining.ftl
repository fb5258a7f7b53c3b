joining-code-unknown = That code does not work: it was used before, or it has expired.
    Please ask your group leader for another one.
joining-has-left = { $name } is no longer in the register and cannot be invited.
joining-two-of-that-name = The register has two people called { $name }; please add the staff number.
joining-number-taken = Staff number { $number } belongs to somebody else; please check name and number.
joining-knocked = Thank you. Once your group leader has seen that it is you, I will tell you here.
    If you hear nothing within a day, please ask your group leader for an invitation code.
joining-knock-letter = Somebody says to be <b>{ $name }</b> (staff number { $number }).
    On Telegram they are called: { $shown_as }
    { $bound ->
        [yes] { $name } uses Xiaojia already; if you confirm, this account takes the place of the old one.
       *[no] Please ask them in person or by phone first, and tap only if it is really them.
    }
joining-vouch = It is them
joining-turn-away = It is not
joining-vouched = All is well, welcome. Send /start to open the first page.
joining-vouched-for = Good, { $name } has joined.
joining-turned-away = Good, nobody was let in, and they will not learn whether { $name } is in the register.
joining-knock-gone = This has been dealt with already.
joining-not-your-group = This colleague is not in your group; their own leader or the chair can do it.
joining-more-than-yours = { $name } holds an office that you cannot vouch for; the chair can do it.
joining-reached = <b>Who can be reached</b>
    { $people } in the register, { $reached } can be reached, { $missing } cannot yet.
joining-reach-line = { $name } ({ $people }): { $never } never came, { $blocked } blocked me
joining-reach = Who is missing
joining-unreached = See the group
joining-unreached-head = <b>{ $unit }</b>  { $people } people, { $count } cannot be reached
joining-never-came = Never came ({ $count }): { $names }
joining-blocked = Blocked Xiaojia ({ $count }): { $names }
    Please ask them to open the chat with Xiaojia and tap “Restart”.
joining-links = Links
joining-paper = Print them
joining-links-head = One each, please pass them on in private; opening it is enough. Good for 14 days, once:
joining-link-line = { $name }: { $link }
joining-invite = Invite
joining-invitation = The invitation of { $name }, please give it to nobody else.
    Scan it, open { $link }
    or send <code>{ $code }</code> to Xiaojia. Good for 14 days, once.
joining-paper-title = Xiaojia invitations, { $unit }
joining-paper-how = Cut along the lines and hand one to each person. Scan it with the phone and tap “Start” in Telegram. Good for 14 days, once.
joining-command-reach = See who cannot be reached yet
joining-nobody-missing = Nobody here needs an invitation: all who can have come.
joining-has-account = { $name } uses Xiaojia already; a new phone is for the chair to arrange, please have them ask.
joining-rebound = <b>{ $name }</b> now uses Xiaojia with another Telegram account (invited by { $by }). If that is not them, please invite them again in /people at once.
