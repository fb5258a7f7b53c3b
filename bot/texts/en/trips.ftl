trips-command-trips = Trips: choose a route, see your rank
trips-lists = All trips
trips-read = Details
trips-write = New trip
trips-wish = Choose
trips-choose = Choose
trips-withdraw = Withdraw
trips-accept = Take it
trips-keep = Manage
trips-ranking = Ranking
trips-table = Ranking file
trips-tell = Publish list
trips-tell-now = Publish now
trips-for = Choose for
trips-extend = Deadline
trips-call-off = Call it off
trips-entry = This one
trips-remove = Take off
trips-list = <b>Trips</b>
trips-list-empty = No trip is planned at the moment.
trips-line-of = { $title } ({ $state ->
    [open] open for choices
    [ranked] closed, list to come
    [allotted] list published
    [done] over
   *[cancelled] called off
})
trips-ask-title = What is it called? For example "Summer trip 2027".
trips-ask-routes = Which routes are there? One a line, with days, places, how many it needs, and what people pay:
    Huangshan July 5 to July 8, 40 places, at least 20, 800 yuan
    Moganshan July 12 to July 14, 30 places
trips-ask-closes = Until when can colleagues choose? For example "June 8 17:00".
trips-ask-note = Anything else to say? For example "paid from the summer benefit".
trips-label-title = Name
trips-label-routes = Routes
trips-label-closes = Closes
trips-label-note = Note
trips-preview = This is what I understood:

    <b>{ $title }</b>
    <b>Routes</b>{ $routes }
    <b>Closes</b>  { $closes }
    <b>Note</b>  { $note }

    It is published as soon as you submit it. Who may go, and in what order, follows the settings.
trips-route = { $number }. <b>{ $name }</b>  { DAY($starts) }{ $is_day ->
    [yes] {""}
   *[no] {" "}to { DAY($ends) }
}, { $quota } places{ $least ->
    [1] {""}
   *[other] , goes with { $least }
}{ $has_fee ->
    [yes] , { $fee }
   *[no] {""}
}
trips-route-lacks = Route { $number } ({ $line }): { $what ->
    [days] I see no days. Please write "July 5 to July 8".
    [past] its days are past, or it returns before it departs.
    [far] its days are too far away, or it lasts more than a month.
    [quota] I see no number of places. Please write "40 places".
    [least] it cannot need more people than it has places.
    [fee] the fee is too long; leave the details for the note.
   *[name] I see no name, or one of more than 20 characters. Please begin with the name.
}
trips-routes-count = Please write 1 to { $most } routes, one a line.
trips-routes-alike = Two routes have the same name; please tell them apart.
trips-line = Please write 1 to { $most } characters; now there are { $now }.
trips-closes-past = That deadline is past; please write a later one.
trips-closes-late = The deadline must lie at least { $days } days before the first route departs, to leave time for the list and for packing.
trips-published = { $told ->
    [0] "{ $title }" is published. No staff group is bound yet; colleagues can choose in /trips.
   *[other] "{ $title }" hangs in the group.
}
trips-card = <b>{ $title }</b>
trips-wanted =     first choice of { $first }
trips-not-going =     does not go
trips-going =     { $coming } go{ $line ->
    [0] {""}
   *[other] , { $line } wait
}{ $has_names ->
    [yes] : { $names }{ $more ->
        [0] {""}
       *[other] {" "}and { $more } more
    }
   *[no] {""}
}
trips-rule = { $has_rule ->
    [yes] Who may go: {""}
   *[no] {""}
}{ $service ->
    [0] {""}
   *[other] at least { $service } years of service{ $gap ->
        [0] . {""}
       *[other] , {""}
    }
}{ $gap ->
    [0] {""}
   *[other] once in { $gap } years. {""}
}If there are too few places, { $order ->
    [longest_ago] those who never went, or longest ago, go first.
    [longest_service] those with the longest service go first.
   *[other] those who chose first go first.
}
trips-note = { $note }
trips-state = { $state ->
    [open] { $people } have chosen; open until { DAY($close_day) } { $close_time }
    [ranked] Closed; { $people } have chosen, the list will be published
    [allotted] The list is published
    [done] Over
   *[cancelled] <b>The trip was called off</b>
}
trips-mine-none = { $state ->
    [open] You have not chosen yet.
    [ranked] You did not choose.
   *[other] You are not on the list.
}
trips-mine = Your choice: first <b>{ $first }</b>{ $has_second ->
    [yes] , second <b>{ $second }</b>
   *[no] {""}
}
trips-my-place = { $name }: { $state ->
    [coming] <b>you have a place</b>
    [offered] <b>it is your turn</b>, just tap "Take it"
    [waiting] you are waiting; you hear when a place is free
    [missed] no place became free
    [lapsed] the place kept for you has gone
   *[not_coming] you are not going
}
trips-choice-ask-first = Which route is your first choice?
trips-choice-ask-second = And the second, if the first is full or does not go? Skip it to go on the first only.
trips-choice-ask-began = In which year did you begin to work? For example 2008.
trips-choice-ask-last = In which year did you last go on such a trip? Skip it if you never did.
trips-choice-label-first = First
trips-choice-label-second = Second
trips-choice-label-began = Began work
trips-choice-label-last = Last trip
trips-choice-preview = Please look it over, then submit it:

    <b>First</b>  { $first }
    <b>Second</b>  { $second }
    <b>Began work</b>  { $began }
    <b>Last trip</b>  { $last }

    Only the committee sees the ranking; once the list is published, everybody sees who goes where.
trips-for-ask-who = For whom? Send a name or a staff number.
trips-for-ask-first = Which route is the first choice?
trips-for-ask-second = And the second? Skip it if there is none.
trips-for-ask-began = In which year did they begin to work? For example 2008.
trips-for-ask-last = In which year did they last go? Skip it if they never did.
trips-for-label-who = Name
trips-for-label-first = First
trips-for-label-second = Second
trips-for-label-began = Began work
trips-for-label-last = Last trip
trips-for-preview = For <b>{ $who }</b>:

    <b>First</b>  { $first }
    <b>Second</b>  { $second }
    <b>Began work</b>  { $began }
    <b>Last trip</b>  { $last }

    Once submitted, these two years count as checked by the union.
trips-chosen = Noted: first <b>{ $first }</b>{ $has_second ->
    [yes] , second <b>{ $second }</b>
   *[no] {""}
}. You can change it until the deadline; changing does not cost you your turn.
trips-chosen-for = Noted for { $name }: first <b>{ $first }</b>{ $has_second ->
    [yes] , second <b>{ $second }</b>
   *[no] {""}
}.
trips-chosen-for-you = { $by } chose for you in "{ $title }": first { $first }{ $has_second ->
    [yes] , second { $second }
   *[no] {""}
}.{ $is_open ->
    [yes] {" "}To change it, send /trips.
   *[no] {""}
}
trips-year = Please send a year of four digits, from { $least } to { $most }, for example 2008.
trips-serves-too-short = This trip asks for { $years } years of service. Having begun in { $began }, one can go from { $from_year } on.
trips-went-lately = One can go once in { $years } years. The last time was { $last }, so it is possible from { $from_year } on.
trips-not-for-you = Trips are for staff in service. For retired colleagues there is /events.
trips-record-checked = The record the union has checked says: began work in { $began }, { $went ->
    [yes] last trip in { $last }
   *[no] never went
}. If that is wrong, please tell the union.
trips-nothing-chosen = You have not chosen yet.
trips-not-offered = No place is kept for you now. The latest is in /trips.
trips-unknown = There is no such trip.
trips-closed = { $state ->
    [open] "{ $title }" takes no more choices.
    [ranked] "{ $title }" takes no more choices; the list will be published.
    [allotted] The list of "{ $title }" is published.
    [done] "{ $title }" is over.
   *[cancelled] "{ $title }" was called off.
}
trips-keep-now = { $people } have chosen. { $state ->
    [ranked] Please check the ranking, then publish it.
   *[other] {""}
}
trips-ranking-of = <b>{ $title }</b>
    { $people } in all, { $order ->
        [longest_ago] those who never went, or longest ago, first
        [longest_service] the longest service first
       *[other] in the order of choosing
    }{ $state ->
        [open] . Still open: ranks will change.
       *[other] .
    }
trips-ranked-line = { $rank }. { $name } ({ $why }){ $state ->
    [place] {" "}→ { $place }
    [waits] {" "}→ waits
    [elsewhere] {" "}→ has a place on another trip
   *[none] {" "}→ no route
}
trips-why = at work since { $began }, { $went ->
    [yes] last went { $last }
   *[no] never went
}{ $checked ->
    [yes] {""}
   *[no] , own word
}, chose as number { $turn }
trips-wanted-by = First { $first }{ $has_second ->
    [yes] , second { $second }
   *[no] {""}
}
trips-off = Too few people, { $state ->
    [open] as it is now these do not go
    [ranked] these do not go
   *[other] these did not go
}: { $names }
trips-tell-sure = Publish the list of "{ $title }"? { $placed } have a place, { $line } wait, { $left } have no route.
    Everybody will get their rank and route, and the group sees who goes where. Ranks cannot change any more.
trips-told = The list of "{ $title }" is published; { $people } colleagues were told.
trips-told-off = "{ $title }" is called off; { $people } colleagues were told.
trips-told-extended = The deadline of "{ $title }" has been changed.
trips-missed = Please tell these yourself: { $names }
trips-nobody-goes = No route of "{ $title }" has enough people. You can move the deadline, or call it off.
trips-closing = "{ $title }": who has not chosen yet can do so until { DAY($close_day) } { $close_time }. Tap "Choose" on the card above, or send /trips.
trips-extended = "{ $title }" can now be chosen until { DAY($close_day) } { $close_time }.
trips-called-off = "{ $title }" was called off: { $why }
trips-removed = { $by } took you off the list of "{ $title }". If you wonder why, please ask { $by }.
trips-ranked-letter = "{ $title }" is closed; { $people } have chosen.
    The ranking is ready; please check it and publish it.
trips-told-letter = <b>{ $title }</b>
    You are number { $rank } ({ $why }). { $state ->
    [coming] You go to <b>{ $name }</b>: it departs { DAY($starts) } and returns { DAY($ends) }{ $has_fee ->
        [yes] , { $fee }
       *[no] {""}
    }. { $has_waits ->
        [yes] Your first choice, { $waits }, is full; you still wait for it and are asked when a place is free. {""}
       *[no] {""}
    }If you cannot go, please give up the place soon, for the next colleague.
    [waiting] The places are taken; you are waiting for: { $waits }. You hear when one is free.
   *[none] The routes you chose had too few people, so you do not go this time; next time there is a new ranking.
}
trips-offer-letter = A place has become free and it is your turn: <b>{ $title }</b>, { $name }, it departs { DAY($starts) } and returns { DAY($ends) }{ $has_fee ->
    [yes] , { $fee }
   *[no] {""}
}.
    Please tap "Take it" before { DAY($until_day) } { $until_time }; after that it goes to the next.
trips-lapsed = The place on { $name } kept for you in "{ $title }" has lapsed. If you still want to go, you can join the line again in /trips.
trips-given = "{ $title }": the free place on { $name } went to { $who }, whom I cannot reach. Please tell them.
trips-brief-letter = <b>{ $title }</b> departs soon.
    { $name }: it departs { DAY($starts) } and returns { DAY($ends) }. Please take your identity card.{ $has_note ->
    [yes] {"\u000A"}{ $note }
   *[no] {""}
}
trips-paper-name = { $title } ranking.xlsx
trips-paper-sheet = Ranking
trips-paper-column = { $column ->
    [rank] Rank
    [name] Name
    [unit] Group
    [began] Began work
    [last] Last trip
    [checked] Checked
    [turn] Turn
    [first] First choice
    [second] Second choice
   *[place] Outcome
}
trips-paper-place = { $state ->
    [place] { $place }
    [waits] Waits
    [elsewhere] Place on another trip
   *[none] No route
}
trips-paper-checked = { $checked ->
    [yes] Checked
   *[no] Own word
}
trips-extend-ask-closes = Until when can it be chosen now? For example "June 10 17:00".
trips-extend-label-closes = Closes
trips-extend-preview = The new deadline: <b>{ $closes }</b>
    The bound groups hear of it as soon as you submit it.
trips-call-off-ask-why = Why is it called off? One sentence; whoever chose will read it.
trips-call-off-label-why = Reason
trips-call-off-preview = Call the trip off because: <b>{ $why }</b>
    Whoever chose is told; it cannot be undone.
trips-give-up-sure = Yes, give up
trips-give-up-sure-ask = { $state ->
    [coming] Give up your place on { $name }? It goes to the next; to go after all you would join the end of the line.
   *[other] Wait for { $name } no longer? To go after all you would join the end of the line.
}
trips-wait-again = Join line
trips-departed = { $name } has departed; the list does not change any more.
trips-all-departed = All routes of "{ $title }" have departed; it can only be called off.
trips-place-elsewhere = You have a place on another trip, and one can go once in { $years } years. To change, please give that one up first.
trips-place-already = You have a place on another route of this trip. To change, please give that one up first.
trips-not-on-the-list = { $name } is not on the list now.
trips-never-told = The list of "{ $title }" was never published, so the trip counts as called off.
trips-uncounted = "{ $title }" is for staff in service, so your choice did not count this time.
trips-my-rank = You are number { $rank } ({ $why })
trips-give-up-word = { $state ->
    [coming] Give it up
    [offered] No, thanks
   *[other] Stop waiting
}
trips-too-few-letter = "{ $title }": only { $coming } go on { $name } now, fewer than the { $least } it needs, and nobody waits. Please see what to do.
trips-last-before-began = The last trip lies before the year work began; please check both.
