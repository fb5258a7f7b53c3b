womens-day-poll-card = <b>Women's Day: what shall the women on the staff do?</b>
    { $state ->
    [open] Tap one; tap another to change your mind. Until { DAY($day) } { $time }; { $people } have chosen.
   *[closed] { $has_chosen ->
        [yes] { $people } took part and chose: { $chosen }.
       *[no] Nobody chose; it is settled when the sign-up opens.
    }
}
womens-day-vote = This one
womens-day-not-asked = This is for the women's committee to choose.
womens-day-signup-letter = { $came_of_it ->
    [one] Women's Day has its activity: <b>{ $chosen }</b> ({ $people } took part).
    Tap below, fill in when and where, and the sign-up goes to the women on the staff.
    [several] For Women's Day these are even: <b>{ $chosen }</b> ({ $people } took part).
    Please settle on one: tap it, fill in when and where, and the sign-up goes to the women on the staff.
   *[none] Nobody chose anything for Women's Day; please settle on one.
    Tap it, fill in when and where, and the sign-up goes to the women on the staff.
}
womens-day-hold = Hold it
womens-day-title = Women's Day: { $item }
womens-day-held = Women's Day has its event: { $title }, { DAY($day) }. For one more, /newevent.
womens-day-remaining-letter = Women's Day is tomorrow. Once more:
    <b>{ $title }</b>, { DAY($day) } { $time }, { $place }.
    { $coming } are coming, { $silent } have not answered. Those who come are reminded before it begins.
    Please look once more at the room and the materials.{ $half_day ->
    [yes] {""}
    Women on the staff have tomorrow afternoon off; please see that lessons and duties are covered.
   *[no] {""}
}
womens-day-unplanned-letter = Women's Day is tomorrow, and I know of no event for the women on the staff.
    If it is arranged elsewhere, nothing is to be done; to hold one, tap it below.{ $half_day ->
    [yes] {""}
    Women on the staff have tomorrow afternoon off; please see that lessons and duties are covered.
   *[no] {""}
}
womens-day-check-letter = The women's health check is in March; the school's notice says when and where.
    If anything does not suit you, a private word to the women's committee is enough.
