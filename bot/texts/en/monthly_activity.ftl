monthly-activity-card = <b>Staff activity for month { $month }: what shall it be?</b>
    { $state ->
    [open] Tap one; tap another to change your mind. Until { DAY($day) } { $time }; { $people } have chosen.
   *[closed] { $has_chosen ->
        [yes] { $people } took part and chose: { $chosen }.
       *[no] Nobody chose, so nothing is held this month.
    }
}
monthly-activity-vote = This one
monthly-activity-nothing = Nobody chose, so there is nothing to hold.
monthly-activity-chosen-letter = The activity of month { $month }: <b>{ $chosen }</b> ({ $people } took part).
    Tap below, fill in when and where, and publish it.
monthly-activity-hold = Hold it
