ideas-command-idea = Write a good idea
ideas-command-ideas = Everybody's good ideas: like, search
ideas-write = Write an idea
ideas-board = See ideas
ideas-read = Read
ideas-like = 👍
ideas-instead = Like this
ideas-withdraw = Withdraw
ideas-withdraw-now = Yes, withdraw
ideas-propose = Make a proposal
ideas-desk = Desk
ideas-queue = Next one
ideas-shortlist = Shortlist
ideas-note = Keep in mind
ideas-decline = Keep in mind
ideas-adopt = Adopt
ideas-implement = Done
ideas-call = Call for ideas
ideas-scores = Give points
ideas-score = points
ideas-ranking = Scores
ideas-entry = Prize
ideas-award = prize
ideas-unaward = No prize
ideas-table = As a table
ideas-publish = Publish
ideas-publish-now = Yes, publish
ideas-ask-text = What is your idea?
    A sentence or two will do, such as “Hold Wednesday's meeting online, with the papers sent a day before”.
ideas-ask-category = Which category is it?
ideas-ask-problem = How are things now?
    What is done today, and what is awkward about it. Skip it if there is nothing to say.
ideas-ask-change = What exactly should change?
    Who does what. Skip it if there is nothing to say.
ideas-ask-effect = What would come of it?
    What is saved, and who is better off. Skip it if there is nothing to say.
ideas-ask-signed = Shall your name stand under it?
    Without it neither colleagues nor the committee see whose idea it is; the bot remembers, to tell you what becomes of it.
    To leave nothing at all, use the suggestion box: /suggest
ideas-label-text = idea
ideas-label-category = category
ideas-label-problem = problem
ideas-label-change = change
ideas-label-effect = effect
ideas-label-signed = name
ideas-preview = Please read it once more; if it is right, submit it:

    <b>Idea</b>  { $text }
    <b>Category</b>  { $category }
    <b>Now</b>  { $problem }
    <b>Change</b>  { $change }
    <b>Effect</b>  { $effect }
    <b>Name</b>  { $signed }

    It gets a number and is posted in the staff group. Without your name: change “name”.
ideas-signed-word = { $word ->
    [unsigned] Without
   *[signed] With my name
    }
ideas-similar = Somebody had a similar idea; you can like that one, or submit yours all the same:
ideas-similar-line = { $at }. { $number }  { $text }
ideas-wrote = Got it: <b>idea { $number }</b>{ $in_drive ->
    [yes] , for “{ $drive }”
   *[no] {""}
}.
    { $groups ->
    [0] Colleagues see it with /ideas and can like it.
   *[other] It is posted in the staff group, where colleagues can like it.
    }
    You will hear of every step.
ideas-length = Please write { $least } to { $most } characters; it has { $now }.
ideas-category-unknown = That category no longer exists; please tap “Edit category” and choose again.
ideas-own = This is your own idea; leave likes and points to colleagues.
ideas-liked = { $on ->
    [yes] You like idea { $number }; tap again to take it back.
   *[no] You no longer like idea { $number }.
}
ideas-settled-already = This idea { $state ->
    [new] still waits to be looked at
    [shortlisted] is shortlisted already
    [adopted] is adopted already
    [noted] is kept in mind already
    [implemented] is done already
   *[withdrawn] was withdrawn by its author
}, so that cannot be done.
ideas-unknown = There is no such idea. Send /ideas to see those there are.
ideas-not-yours = Only its author can withdraw it.
ideas-no-desk = Ideas are weighed by the committee member for democratic management, the chair and the principal. Send /ideas to see how far they are.
ideas-months = Please send months, such as 1, 7; six at most.
ideas-withdraw-sure = Withdraw idea { $number }? This cannot be undone.
    <b>{ $text }</b>
ideas-withdrawn = Idea { $number } is withdrawn.
ideas-card = <b>Idea { $number }</b> { $signed ->
    [no] of a colleague
   *[yes] of { TEACHER($author) }
    }{ $state ->
    [new] :
    [shortlisted] , shortlisted:
    [adopted] , adopted:
    [noted] , kept in mind:
    [implemented] , done:
   *[withdrawn] , withdrawn:
    }
    { $text }
ideas-tab = { $which ->
    [open] Open
    [mine] Mine
    [adopted] Adopted
   *[implemented] Done
} { $count }
ideas-list = { $which ->
    [open] <b>Ideas being weighed</b>; tap one to read and like it. To find one, send /ideas and some words, such as /ideas canteen
    [mine] <b>My ideas</b>; tap one to see how far it is:
    [adopted] <b>Adopted ideas</b>, under way:
   *[implemented] <b>Ideas that are done</b>; tap one to see what was done:
}
ideas-list-empty = { $which ->
    [open] No idea is being weighed now. If you have one, tap “Write an idea”.
    [mine] You have not written any idea yet. One sentence will do.
    [adopted] No idea is under way now.
   *[implemented] No idea is done yet.
}
ideas-found = Ideas with “{ $words }”: { $more ->
    [yes] the newest { $count } are shown; more words find it faster
   *[no] { $count }
    }
ideas-found-none = No idea with “{ $words }” was found.
ideas-mark = { $state ->
    [new] new
    [shortlisted] shortlisted
    [adopted] adopted
    [noted] noted
    [implemented] done
   *[withdrawn] withdrawn
}
ideas-sheet = <b>Idea { $number }</b>
    { $text }
    { $category } · { $author } · { DAY($day) } · 👍 { $likes }
ideas-part = <b>{ $part ->
    [problem] Now
    [change] Change
    [effect] Effect
    [drive] Drive
    [prize] Prize
    [word] Answer
   *[done] What was done
}</b>  { $said }
ideas-state = { $state ->
    [new] Waits to be weighed.
    [shortlisted] Shortlisted; the school decides whether to adopt it.
    [adopted] Adopted, under way.
    [noted] Kept in mind.
    [implemented] Done.
   *[withdrawn] Withdrawn.
}
ideas-turned = { TEACHER($delegate) } has been writing a proposal of it since { DAY($day) }.
ideas-desk-of = <b>The desk</b>
    New: { $new }. Shortlisted, to be decided: { $shortlisted }. Adopted, to be done: { $adopted }.
ideas-drive-line = <b>{ $title }</b>  { $how_far ->
    [open] { $ideas } so far, closes { DAY($closes) }.
    [closed] { $ideas } in all, waiting for points and prizes.
   *[published] { $ideas } in all, the result is published.
}
ideas-waiting = { $which ->
    [new] new
    [shortlisted] to adopt
   *[adopted] to do
} { $count }
ideas-turn = { $which ->
    [new] New
    [shortlisted] To be adopted
   *[adopted] To be done
}, { $at } of { $of }:
ideas-queue-empty = Nothing is left in this queue.
ideas-shortlisted = Idea { $number } is shortlisted; its author is told.
ideas-settled = Idea { $number } is { $state ->
    [adopted] adopted
    [implemented] done
   *[noted] kept in mind
}; its author is told.
    { $left ->
    [0] Nothing is left in this queue.
   *[other] { $left } more in this queue.
    }
ideas-note-ask-word = Why is it only kept in mind? Please write a sentence for its author.
    It is sent to them as it is.
ideas-note-label-word = answer
ideas-note-preview = Kept in mind, with this answer to its author:
    { $word }
ideas-decline-ask-word = Why is it not adopted this time? Please write a sentence for its author.
    It is sent to them as it is.
ideas-decline-label-word = answer
ideas-decline-preview = Kept in mind, with this answer to its author:
    { $word }
ideas-adopt-ask-word = What will be done? Please write a sentence for its author, best with who and when.
    It is sent to them as it is, and everybody can see it.
ideas-adopt-label-word = answer
ideas-adopt-preview = Adopted, with this answer to its author:
    { $word }
ideas-implement-ask-done = What was done? A sentence or two.
    Its author is told, and everybody can see it.
ideas-implement-label-done = what was done
ideas-implement-preview = Noted as done:
    { $done }
ideas-shortlisted-letter = Your idea { $number } is shortlisted; now the school decides whether to adopt it:
    <b>{ $text }</b>
ideas-adopted-letter = Your idea { $number } is adopted, thank you:
    <b>{ $text }</b>
    Answer: { $word }
ideas-noted-letter = Your idea { $number } was read with care, and this time is kept in mind:
    <b>{ $text }</b>
    Answer: { $word }
ideas-implemented-letter = Your idea { $number } is done:
    <b>{ $text }</b>
    What was done: { $done }
ideas-turned-letter = { TEACHER($delegate) } wants to write a proposal of your idea { $number }:
    <b>{ $text }</b>
ideas-prize-letter = Congratulations: your idea { $number } won { $prize } in “{ $title }”:
    <b>{ $text }</b>
ideas-queue-letter = Ideas wait for you: { $waiting }.
ideas-drive-ask-title = What is this drive called?
    Such as “Ideas for a better school”.
ideas-drive-ask-closes = On which day does it close? The whole of that day still counts.
ideas-drive-label-title = name
ideas-drive-label-closes = last day
ideas-drive-preview = Posted in the staff group as soon as you submit:
    <b>{ $title }</b>
    Closes: { $closes }
ideas-called = The drive has begun: <b>{ $title }</b>, closes { DAY($closes) }.
    The group has been told; half-way it says how many there are, and reminds once the day before.
ideas-closes = Please choose a last day from tomorrow on, within { $most } days.
ideas-drive-runs = “{ $title }” is running and closes { DAY($closes) }. Please wait for its end.
ideas-drive-unknown = There is no such drive.
ideas-drive-open = It closes { DAY($closes) }; points are given after that.
ideas-drive-published = The result is published and cannot be changed.
ideas-drive-card = <b>{ $title }</b>: good ideas wanted
    One sentence will do: tap “Write an idea”, or send me a private message that begins with “idea:”. Closes { DAY($closes) }.
ideas-midway-card = <b>{ $title }</b>: { $count ->
    [0] the first idea is still to come
    [one] one idea so far
   *[other] { $count } ideas so far
    }
    Write yours, too; it closes { DAY($closes) }.
ideas-eve-card = <b>{ $title }</b> closes { DAY($closes) }
    { $count ->
    [0] {""}
    [one] One idea so far.{" "}
   *[other] { $count } ideas so far.{" "}
    }There is time today and tomorrow.
ideas-closed-letter = “{ $title }” has closed with { $count ->
    [one] one idea
   *[other] { $count } ideas
    }.
    Please give points; then the chair decides on the prizes and publishes the result.
ideas-nothing-to-score = There is no idea for you to give points to.
ideas-scorecard = Points, { $at } of { $of }, { $done } finished:
ideas-ranking-of = <b>{ $title }</b>  scores, { $count } in all
ideas-ranked = { $place }. { $number }  { $text }
    { $total } points ({ $judges } gave them)  👍 { $likes }{ $has_prize ->
    [yes] {"  "}<b>{ $prize }</b>
   *[no] {""}
}
ideas-entry = Which prize for idea { $number } ({ $author })?
    <b>{ $text }</b>
    { $total } points, { $judges } gave them, 👍 { $likes }
ideas-publish-sure = This goes to the staff group, and each winner gets a private message. After that prizes cannot be changed.
ideas-published = The result of “{ $title }” is published.
ideas-result-card = <b>{ $title }</b>  the result
    { $count ->
    [one] One idea
   *[other] { $count } ideas
    } came in. Thank you to every colleague who wrote one.
ideas-prize-line = <b>{ $prize }</b>  { $text } ({ $author }, { $number })
ideas-unfinished-letter = On { DAY($day) } everybody hears what became of adopted ideas. { $count ->
    [one] This one is adopted and not noted as done; please note it if it is:
   *[other] These { $count } are adopted and not noted as done; please note those that are:
    }
ideas-report-card = <b>What became of adopted ideas</b>
ideas-report-head = { $how ->
    [done] Done, { $count }:
   *[left] Under way, { $count }:
}
ideas-others = … and more: send /ideas.
ideas-report-line = · { $number }  { $text }{ $has_done ->
    [yes] {"\u000A"}  { $done }
   *[no] {""}
}
ideas-paper-sheet = ideas
ideas-paper-name = { $title } scores.xlsx
ideas-paper-column = { $column ->
    [rank] rank
    [number] number
    [text] idea
    [category] category
    [problem] now
    [change] change
    [effect] effect
    [author] author
    [state] state
    [likes] likes
    [judges] judges
    [total] total
   *[prize] prize
}
