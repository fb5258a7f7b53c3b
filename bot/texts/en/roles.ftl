roles-list = <b>Who holds which office</b>
roles-line = { $office }: { $name }{ $has_portfolio ->
    [yes] { " " }({ $portfolio })
   *[no] {""}
}{ $has_until ->
    [yes] , until { DATE($until) }
   *[no] {""}
}
roles-since = { $has_giver ->
    [yes] Given by { $giver } on { DATE($since) }
   *[no] Since { DATE($since) }
}
roles-lists = Offices
roles-give = Appoint
roles-give-one = Appoint
roles-take = Dismiss
roles-show = See it
roles-dismiss = Yes, dismiss
roles-which = Which office?
roles-which-unit = { $office }: of which one?
roles-which-portfolio = { $office }: in charge of what?
roles-portfolio = { $portfolio ->
    [organisation] organisation
    [publicity] publicity
    [culture_and_sport] culture and sport
    [welfare] welfare
    [women] women
    [democratic_management] democratic management
   *[finance] finance
}
roles-take-which = Which office shall end?
roles-ask-who = Who shall be { members-role }? Send the name; where two share it, add the staff number, like “Li Fang 1023”.
roles-label-who = person
roles-ask-until = Until which day? For example 2029-08-31, “August 31 next year”, or “3 years”. If there is no term, tap “Skip”.
roles-label-until = term
roles-preview = Appoint <b>{ $who }</b> as <b>{ members-role }</b>
    Term: { $until }
roles-term-said = { $has_until ->
    [yes] until { DATE($until) }
   *[no] no end
}
roles-until = Please write the last day of the term, like 2029-08-31, or “3 years”; { $most } years at most.
roles-no-unit = { $kind ->
    [department] There is no handling department yet; please make one in /groups first.
   *[group] There is no group yet; please make one in /groups first.
}
roles-over = This office has ended already.
roles-given-now = Done:
roles-taken-now = { $name } no longer holds this office: { $office }.
roles-given = From today you are <b>{ members-office }</b>{ $has_until ->
    [yes] , until { DATE($until) }
   *[no] {""}
}. Send /help to see what you can do.
roles-term = { $is_over ->
    [yes] The term of { $name } as { members-office } ended on { DATE($until) }; please elect or extend in /roles.
   *[no] The term of { $name } as { members-office } ends on { DATE($until) }; please prepare the next one.
}
roles-command-roles = See who holds which office
