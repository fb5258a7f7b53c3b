festivals-command-festivals = Festivals: which are greeted, when, in what words
festivals-lists = All of them
festivals-read = This one
festivals-switch = On or off
festivals-switch-word = { $is_on ->
    [yes] Do not greet
   *[no] Greet
}
festivals-stop = Not this time
festivals-retime = Another hour
festivals-reword = Other words
festivals-restore = As it was
festivals-list = <b>Festival greetings</b>; tap one to change it:
festivals-line = { DAY($day) } { $time } { $festival }{ $is_on ->
    [yes] {""}
   *[no] {" "}(not greeted)
}
festivals-sheet = <b>{ $festival }</b>  { DAY($day) } { $time }
    { $audience ->
    [women] In the group, and privately to each woman in service
    [young] In the group, and privately to the young staff
    [retired] In the group, and privately to the retired
   *[other] In the group
}{ $is_on ->
    [yes] . It will say:
   *[no] . It is not greeted now; it would say:
}
festivals-own = { $words }
festivals-late = Meant for { DAY($day) }, and a little late:
festivals-card = { $name ->
    [new_year] Happy New Year. Thank you for the last one; good health, good lessons and peace at home in this one.
    [laba] { $is_late ->
        [yes] Laba
       *[no] It is Laba today
    }: a bowl of hot porridge, and the New Year is near.
    [new_years_eve] New Year's Eve: after a hard year, enjoy { $is_late ->
        [yes] the holidays
       *[no] the evening
    } with your family.
    [spring_festival] Happy Chinese New Year. Peace, health and good fortune to you and your families.
    [lantern] Happy Lantern Festival, together and in good light.
    [womens_day] Happy Women's Day. Classroom and home depend on you; { $is_late ->
        [yes] {""}
       *[no] today{" "}
    }think of yourself too.
    [arbor_day] Arbor Day: plant a little green, leave a little shade.
    [qingming] Qingming: we remember those before us. Travel safely.
    [labour_day] Happy Labour Day. All careful work deserves respect; have a good rest.
    [youth_day] Happy Youth Day. Light in the eyes, and a road under the feet of our young teachers.
    [mothers_day] Happy Mother's Day, and thank you to all teachers who are mothers.
    [childrens_day] Happy Children's Day. Play with the children, and be one yourself for a day.
    [dragon_boat] A peaceful Dragon Boat Festival to all.
    [teachers_day] Happy Teachers' Day. The union thanks every one of you.
    [mid_autumn] Happy Mid-Autumn Festival. A full moon, and the family together.
    [national_day] Happy National Day. A pleasant holiday and safe travels.
   *[double_ninth] A good Double Ninth. To our retired colleagues: the school thinks of you; come and sit with us.
}
festivals-both = Happy { $first } and { $second }. The family together, a pleasant holiday and safe travels.
festivals-half-day = By the rules, women on the staff have this afternoon off.
festivals-preview-letter = To be posted on { DAY($day) } at { $time }{ $audience ->
    [women] {" "}(in the group, and to each woman)
    [young] {" "}(in the group, and to the young staff)
    [retired] {" "}(in the group, and to the retired)
   *[other] {" "}(in the group)
}. { $has_group ->
    [no] No group is bound, so none will see it. {""}
   *[yes] {""}
}Please have a look:
festivals-prepare-letter = { $festival } is on { DAY($day) }. Time to { $task ->
    [party_signup] open the sign-up for the New Year party
    [visits_listed] list whom to visit before the New Year
    [visits_routed] plan the visits and buy what to bring
    [visits_done] finish the last visits
    [riddles] prepare the riddles and prizes
    [plan] settle what is planned
    [gifts] have the festival gifts ready and say where to fetch them
    [gifts_planned] settle the gifts and the budget
   *[symposium] invite the retired for a meeting
}.
festivals-words-length = Please write 1 to { $most } characters; now there are { $now }.
festivals-retime-ask-at = At what time? For example 08:00.
festivals-retime-label-at = Time
festivals-retime-preview = It is posted at <b>{ $at }</b> from now on.
festivals-reword-ask-words = In what words? They hold every year, until you choose "As it was".
festivals-reword-label-words = Words
festivals-reword-preview = Please look it over:

    { $words }
festivals-skipped = Not this time; later years as usual.
