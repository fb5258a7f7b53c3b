voice-box-command-suggest = Write to the box, look for an answer, without a name if you like
voice-box-command-box = Letters in the box: read, answer, forward
voice-box-box = Suggestion box
voice-box-door = <b>Suggestion box</b>
    Whether you sign is up to you. The union's keepers open the letters; the principal sees what is forwarded. They never go at once: all together on working days, next on { DAY($day) } at { $time }.
    How do you want to write?
voice-box-shut-door = The box takes no letters now; it opens again on { DAY($until) }. Earlier letters are answered as usual.
voice-box-look-up = Find an answer
voice-box-way = { $how ->
    [anonymous] <b>Unsigned</b>: we keep nothing of who you are and cannot find out; you read the answer with a receipt code.
        Telegram itself can see that you talked to me.
    [confidential] <b>Sealed</b>: the answer comes straight to you; who you are is encrypted, nobody sees it, and it is destroyed when the letter is closed.
        Telegram itself can see that you talked to me.
   *[named] <b>Signed</b>: the keepers see your name, whoever it is forwarded to does not; the answer comes straight to you.
        Telegram itself can see that you talked to me.
    }{ $few ->
    [0] {""}
   *[other] {"\u000A"}{ $group } has only { $few } people: details may tell who wrote.
    }

    To whom?
voice-box-to = { $to ->
    [union] the union
    [principal] the principal
    [women] the women's committee
   *[unit] { $name }
}
voice-box-to-short = { $to ->
    [union] Union
    [principal] Principal
    [women] Women's c.
   *[unit] { $name }
}
voice-box-how = { $how ->
    [anonymous] Unsigned
    [confidential] Sealed
   *[named] Signed
}
voice-box-write = <a href="{ $link }">Reply to this message</a> with what you want to say; you can add one photo.
    { $how }, to { $to }. You see it once more before it goes; nobody reads it until you tap “Put in”.
voice-box-hint = What you want to say
voice-box-preview = Please look it over:{ $text ->
    [none] {""}
   *[other] {"\u000A"}<blockquote>{ $text }</blockquote>
    }
    { $how }, to { $to }. { $picture ->
    [no] {""}
   *[yes] The photo was made anew and carries no details of where it was taken.
    }{ $few ->
    [0] {""}
   *[other] {"\u000A"}{ $group } has only { $few } people: details may tell who wrote.
    }
voice-box-send = Put in
voice-box-again = Write anew
voice-box-drop = Cancel
voice-box-dropped = Not put in; nothing was kept.
voice-box-posted = { $how ->
    [anonymous] It is in the box. Receipt code
        <b>{ $receipt }</b>
        Shown only this once: please note it down and send it to nobody.
   *[other] It is in the box. The answer comes straight to you.
    }
    The keepers get it on { DAY($seen) } at { $time }; you have an answer by { DAY($due) }.
voice-box-receipt-again = Receipt code <b>{ $receipt }</b>: please compare it with what you noted.
voice-box-noted = Noted
voice-box-check = To be sure: what are the last four digits?
voice-box-checked = Right, you have it.
    For the answer send /suggest and tap “Find an answer”.
voice-box-wrong-ending = Not these four; have another look.
voice-box-clear = Delete here
voice-box-clear-note = Shall your words leave this chat? They are deleted on your side and mine; what Telegram keeps is beyond us.
voice-box-cleared = They have left the chat.
voice-box-look = <a href="{ $link }">Reply to this message</a> with the receipt code of 16 digits.
voice-box-look-hint = 16 digits
voice-box-receipt-expected = A receipt code has 16 digits, like 4821 0937 5516 2048. Please send it once more.
voice-box-no-such-receipt = There is no letter with this code. Please compare the digits; letters closed for { $days } days are deleted.
voice-box-looked-enough = That was often enough for today; please come back tomorrow.
voice-box-mine = <b>Letter to { $to }</b> ({ $how })
    Of { DAY($day) }, { $state ->
    [received] waits for an answer, by { DAY($due) }
    [forwarded] with { $forwarded }, answer by { DAY($due) }
    [answered] answered
    [refused] not taken up, for the reason below
    [published] answered to everybody
   *[closed] closed
    }{ $late ->
    [0] {""}
    [one] , one working day late
   *[other] , { $late } working days late
    }
voice-box-word = <b>{ $by ->
    [me] You
    [writer] The writer
    [keeper] { $kind ->
        [answer] Answer
        [explain] How it stands
       *[refuse] Not taken up
        }
   *[reader] Answer of the department
    }</b>  { DAY($day) }{ $held ->
    [no] {""}
   *[yes] {" "}(not handed over yet)
    }{ $picture ->
    [no] {""}
   *[yes] {" "}(with a photo)
    }
    { $text }
voice-box-heard = Your letter in the suggestion box has an answer.
voice-box-open-mine = Read it
voice-box-write-back = Write back
voice-box-rate = { $rating ->
    [satisfied] Satisfied
    [partly] Partly
   *[dissatisfied] Not satisfied
}
voice-box-rated = Your rating is noted: { $rating }.
voice-box-close = Close it
voice-box-close-ask = Once closed, no more can be written, and it is deleted after { $days } days. Are you sure?
voice-box-close-now = Yes, close it
voice-box-closed-now = This letter is closed.
voice-box-back = <a href="{ $link }">Reply to this message</a> with what you want to add.
voice-box-sent-back = It is in the box. The keepers get it on { DAY($seen) } at { $time }; you have an answer by { DAY($due) }.
voice-box-back-preview = Please look it over:
    <blockquote>{ $text }</blockquote>
voice-box-desk = <b>Letters in the box</b>
    { $open } to answer{ $late ->
    [0] {""}
   *[other] , { $late } late
    }, { $answered } answered{ $shut ->
    [no] {""}
   *[yes] {"\u000A"}The box takes no letters; it opens again on { DAY($until) }.
    }
voice-box-desk-empty = There are no letters for you in the box.
voice-box-mark = { $state ->
    [received] { $new ->
        [yes] New
       *[no] Open
        }
    [forwarded] Fwd
    [answered] Ans
    [refused] No
    [published] Pub
   *[closed] End
    }{ $late ->
    [0] {""}
   *[other] !
    } { $to }·{ $begins }
voice-box-letter = <b>Letter { $code }</b> ({ $how }, to { $to })
    { $name ->
    [none] {""}
   *[other] From: { $name }{"\u000A"}
    }Received on { DAY($day) }, { $state ->
    [received] answer by { DAY($due) }
    [forwarded] with { $forwarded }, answer by { DAY($due) }
    [answered] answered
    [refused] not taken up
    [published] answered to everybody
   *[closed] closed
    }{ $late ->
    [0] {""}
    [one] , one working day late
   *[other] , { $late } working days late
    }{ $rating ->
    [none] {""}
    [satisfied] {"\u000A"}The writer is satisfied
    [partly] {"\u000A"}The writer is partly satisfied
   *[dissatisfied] {"\u000A"}The writer is not satisfied
    }{ $unsure ->
    [no] {""}
   *[yes] {"\u000A"}The line broke while the writer was told; they may not know.
    }
voice-box-letter-public = Words for everybody, not out yet:
    { $text }
voice-box-answer = Answer
voice-box-explain = How it stands
voice-box-refuse = Decline
voice-box-forward = Forward
voice-box-publish = Make public
voice-box-agree = Agree
voice-box-end = Close
voice-box-pictures = See photos
voice-box-desk-button = All letters
voice-box-say = <a href="{ $link }">Reply to this message</a> { $verb ->
    [answer] with the answer to whoever wrote.
    [explain] and say how far it has come and when there will be a result.
    [refuse] with the reason why it is not taken up; whoever wrote reads it.
   *[publish] with the words for everybody: what the matter was and what was done. Leave out what could tell who wrote; a second keeper has to agree before it goes to the group.
    }
voice-box-say-hint = To whoever wrote
voice-box-said = { $verb ->
    [answer] The answer is noted; whoever wrote can read it.
    [explain] It is noted; whoever wrote can read it.
    [refuse] The reason is noted; whoever wrote can read it.
   *[publish] Noted; it waits for a second keeper.
}
voice-box-say-now = Send
voice-box-whom = To whom? They read the letter, not who wrote it.
voice-box-forwarded = Forwarded to { $to }.
voice-box-agreed = Agreed; it goes to the group now.
voice-box-ended = Closed; the sealed address is destroyed.
voice-box-shut-now = Close the box
voice-box-open-now = Open the box
voice-box-shut-ask = For how long? Earlier letters are answered as usual. Nobody can be kept from writing alone.
voice-box-shut-days = { $days } days
voice-box-shut-done = The box takes no letters; it opens again on { DAY($until) }.
voice-box-open-done = The box takes letters again.
voice-box-emptied-letter = { $part ->
    [union] Suggestion box
    [women] Box of the women's committee
   *[reader] Letters forwarded to you
    }: { $open } to answer{ $new ->
    [0] {""}
   *[other] , { $new } of them new
    }{ $due ->
    [0] {""}
   *[other] , { $due } due today
    }{ $late ->
    [0] {""}
   *[other] , { $late } late
    }.{ $unexplained ->
    [0] {""}
    [one] {"\u000A"}In one of them the writer should be told how it stands.
   *[other] {"\u000A"}In { $unexplained } of them the writer should be told how it stands.
    }
voice-box-forwarded-letter = A letter from the suggestion box is forwarded to you; please answer by { DAY($due) }. You see the letter, not who wrote it.
voice-box-read = Read letters
voice-box-public-letter = <b>An answer from the suggestion box</b>
    { $text }
voice-box-month-letter = The suggestion box in { MONTH($month) }: { $received } received, { $answered } answered{ $ended ->
    [0] {""}
   *[other] , { $ended } closed by their writers
    }{ $unanswered ->
    [0] { $ended ->
        [0] ; every letter was answered.
       *[other] .
        }
   *[other] , { $unanswered } under way.
    }
voice-box-group-door = The suggestion box is in the private chat; here everybody reads along. You need not sign.
voice-box-group-aside = Such words are better put into the suggestion box: privately, without a name if you like, and somebody answers.
voice-box-go = To the box
voice-box-text-short = A few more words, please: what is it about?
voice-box-text-long = A letter has at most { $most } characters, this one has { $now }. You can make two of it, or leave something out; your words are still above.
voice-box-caption-long = With a photo a letter has at most { $most } characters, this one has { $now }. You can leave something out, or send the words and the photo as two letters; your words are still above.
voice-box-text-expected = Only words and photos go in here: files and voices often tell who made them. Please write it, or take a photo of it.
voice-box-picture-unread = This photo cannot be opened; please try another. Your words are still above.
voice-box-picture-large = This photo is too large; please send it compressed, not as a file.
voice-box-too-old = This preview is too old to be read. Your words are still above; please write once more.
voice-box-shut = The box takes no letters now; it opens again on { DAY($until) }. Your words are still above.
voice-box-enough = That is enough for today; please put it in tomorrow. Your words are still above.
voice-box-full = The box has taken many letters this hour; please put yours in an hour from now. Your words are still above.
voice-box-nobody-there = Nobody is there to answer just now; please choose another.
voice-box-not-yours = This letter is not with you, or was closed and deleted.
voice-box-keepers-only = That is for the keepers of the box.
voice-box-not-now = That cannot be done with this letter now; please open it again.
voice-box-closed = This letter is closed. If there is more to say, please write another.
voice-box-words-changed = The words for everybody were changed; please read them once more.
voice-box-second-keeper = Two keepers have to agree; please let the other one tap.
voice-box-answer-first = Please answer it first, or decline it with a reason.
voice-box-not-emptied = The writer has written again; the words come at the fixed hour. Please close the letter when you have read them.
voice-box-answered = This letter has its answer already; to add something, please tell the keepers of the box.
