announcements-command-announce = Announce: write, look, send, see who got it
announcements-command-announcements = Announcements so far, and whether I got them
announcements-head = <b>{ $level ->
    [urgent] Urgent
    [important] Important
   *[normal] {""}
}</b>
announcements-letter = — { $by }
announcements-card = { $closed } of { $people } got it
announcements-got = Got it
announcements-read = Refresh
announcements-lists = All announcements
announcements-write = Write one
announcements-draft = See the draft
announcements-draft-of = Draft: { $title }
announcements-rewrite-word = Change the text
announcements-retarget-word = Change who
announcements-level = Level
announcements-level-word = { $level ->
    [urgent] Make it urgent
    [important] Make it important
   *[normal] Make it normal
}
announcements-way = Way
announcements-way-word = { $way ->
    [groups] Groups only
    [both] Groups and private
   *[private] Private only
}
announcements-receipt = Receipt
announcements-receipt-word = { $answer ->
    [yes] Ask for receipts
   *[no] No receipts
}
announcements-time-word = At a time
announcements-send = Send
announcements-drop = Drop it
announcements-asked = Look at it
announcements-approve = Approve
announcements-take-back = Take it back
announcements-send-back = Send back
announcements-pause = Pause
announcements-go-on = Go on
announcements-stop = Stop
announcements-roll-word = Who has not
announcements-phoned = Told them
announcements-remind = Ask the silent
announcements-page = Page
announcements-page-word = { $answer ->
    [yes] Put on the page
   *[no] Take off the page
}
announcements-on-page = Also on the public page, for everybody to read
announcements-page-never = This one cannot stand on the public page: the page is closed, or it is for some by sex, age or name.
announcements-reaches = <i>This is how it will look</i>
    For: { $said }, { $people ->
        [one] one person
       *[other] { $people } people
    }
    Way: { $way ->
        [groups] groups only ({ $groups })
        [both] in private and in the groups ({ $groups })
       *[private] in private
    }{ $receipt ->
        [yes] , everybody is asked to confirm
       *[no] , no receipts
    }{ $approval ->
        [yes] {"\u000A"}Another officer approves it before it goes out
       *[no] {""}
    }
announcements-overheard = Others in the group will see it too
announcements-at = Goes out { DAY($day) } { $time }
announcements-lost = Out of reach ({ $count }): { $names }
announcements-progress-card = { $bar } { $percent }%  { $done }/{ $letters }
announcements-went = <i>For: { $said }, { $people }</i>
    { $way ->
        [groups] In the groups only
       *[other] { $sent } delivered, { $waiting } waiting
    }{ $held ->
        [0] {""}
       *[other] , { $held } paused
    }{ $stopped ->
        [0] {""}
       *[other] , { $stopped } stopped
    }{ $blocked ->
        [0] {""}
       *[other] , { $blocked } blocked me
    }{ $failed ->
        [0] {""}
       *[other] , { $failed } failed
    }{ $unsure ->
        [0] {""}
       *[other] , { $unsure } unsure
    }{ $way ->
        [groups] {""}
       *[other] { $never ->
            [0] {""}
           *[other] , { $never } out of reach
        }
    }{ $wants ->
        [yes] {"\u000A"}{ $confirmed } confirmed, { $phoned } told in person
       *[no] {""}
    }{ $version ->
        [1] {""}
       *[other] {"\u000A"}Now in version { $version }
    }{ $withdrawn ->
        [0] {""}
       *[other] {"\u000A"}Messages taken back: { $withdrawn }
    }{ $unpinned ->
        [0] {""}
       *[other] {"\u000A"}Not pinned in { $unpinned } of the groups; please allow me to pin messages
    }
announcements-confirmed = { $again ->
    [yes] You said so before
   *[no] Noted, thank you
}. { $closed } of { $people } got it.
announcements-nudge-letter = You have not confirmed this yet:
announcements-leader-letter = { $count ->
    [one] One of your group has not confirmed
   *[other] { $count } of your group have not confirmed
}: { $names }
    Announcement: <b>{ $title }</b>
    Please tell them when you see them, and tap the names you told.
announcements-approve-letter = { TEACHER($by) } wrote an announcement that needs your approval: <b>{ $title }</b>
announcements-sent-back = { TEACHER($by) } sent the announcement back: <b>{ $title }</b>. The draft is in /announcements.
announcements-back-now = Sent back; its author is told.
announcements-dropped = Dropped; nobody was told.
announcements-asked-again = { $count ->
    [one] One colleague was
   *[other] { $count } colleagues were
} asked again.
announcements-roll = <b>{ $title }</b>
    { $closed } of { $people } know
announcements-roll-group = { $unit } ({ $count }): { $names }
announcements-roll-how = Those with * are out of reach. Tap a name once you told them in person.
announcements-files-letter = Attached to the announcement
announcements-files = Files
announcements-attach-word = Add files
announcements-attach-ask-files = Send me photos and files, several at once if you like.
announcements-attach-label-files = Files
announcements-attach-preview = { $files ->
    [0] No file is added.
    [one] One file is added.
   *[other] { $files } files are added.
}
announcements-detach = Take out
announcements-out = Without { $name }
announcements-out-how = A tap takes that one out.
announcements-look = See it
announcements-shown = See the files
announcements-carries = { $count ->
    [one] One attachment
   *[other] { $count } attachments
}: { $names }
announcements-photo = photo { $number }
announcements-files-enough = An announcement carries { $most } attachments at most; it has { $now } now. Take some out first.
announcements-until-word = Valid until
announcements-until = Valid until { DAY($day) } { $time }
announcements-until-ask-until = Until when does it hold? For example “until Friday” or “30 September”. After that nobody is asked again, and the cards in groups say so. Tap “Skip” if it holds for good.
announcements-until-label-until = Valid until
announcements-until-preview = Valid until: { $until }
announcements-until-before = It would be over before it goes out. Please choose a later end.
announcements-is-over = No longer valid
announcements-over = This announcement is over; nobody is asked again.
announcements-paper = Print it
announcements-paper-title = Notice
announcements-paper-name = Notice – { $title }
announcements-paper-files = Attached: { $names }
announcements-paper-day = { LONGDAY($day) }
announcements-week = Weekly digest
announcements-week-word = { $answer ->
    [yes] Weekly digest
   *[no] No digest
}
announcements-open = Open
announcements-hush = No digest
announcements-week-wished = { $answer ->
    [yes] All right: every { WEEKDAY($day) } at { $time } you get the announcements of the week.
   *[no] All right, no weekly digest any more.
}
announcements-digest-letter = { $count ->
    [0] <b>No new announcements this week</b>
    [one] <b>This week</b>, one announcement
   *[other] <b>This week</b>, { $count } announcements
}
announcements-digest-old = {"\u000A"}Earlier ones you have not confirmed:
announcements-digest-line = { DAY($day) } { $title }{ $got ->
    [yes] {" "}✓
    [no] , not confirmed yet
   *[none] {""}
}
announcements-list = <b>Announcements</b>
announcements-list-empty = No announcement was found.
announcements-line = { DAY($day) } { $title }{ $wants ->
    [yes] , { $closed } of { $people } got it
   *[no] {""}
}{ $mine ->
    [recalled] {" "}(taken back)
    [got] {" "}✓
   *[open] {""}
}{ $over ->
    [yes] , no longer valid
   *[no] {""}
}
announcements-ask-text = What is it about? Send it as it shall read; bold and links are kept, and photos and files can come with it.
announcements-ask-audience = For whom? For example “everyone”, “women under 35”, “committee and group leaders”, “everyone except retired”.
announcements-label-text = Text
announcements-label-audience = For whom
announcements-preview = { $text }

    For: <b>{ $audience }</b>
    Next you see how it looks and how many it reaches; nothing goes out yet.
announcements-rewrite-ask-text = What shall it say? Send the whole text.
announcements-rewrite-label-text = Text
announcements-rewrite-preview = It will say:
    { $text }
announcements-retarget-ask-audience = For whom? For example “everyone except retired”.
announcements-retarget-label-audience = For whom
announcements-retarget-preview = For: <b>{ $audience }</b>
announcements-time-ask-at = When shall it go out? For example “tomorrow 8 am”.
announcements-time-label-at = When
announcements-time-preview = It goes out { $at }.
announcements-length = Please write 1 to { NUMBER($most, useGrouping: 0) } characters; these are { NUMBER($now, useGrouping: 0) }. Put long papers into a file and the point here.
announcements-past = That time is over. Please choose a later one.
announcements-far = At most { $days } days ahead. Please choose a nearer time.
announcements-unknown = This announcement is not there any more.
announcements-not-yours = Whoever wrote it, and those who lead the union, see to that.
announcements-not-for-you = This announcement is not for you.
announcements-sent-already = This one has been dealt with already.
announcements-twice = Two colleagues bear the name { $words }. Please say it otherwise, for example by the group.
announcements-nobody-called = I do not know who is meant: { $words }. Try everyone, a group, a name, women, retired, delegates, committee, leaders, under 35.
announcements-for-nobody = That is nobody at all. Please change for whom it is.
announcements-no-approver = A second officer must approve, and there is none. Please appoint a vice-chair in /roles first.
announcements-own-approval = Your own announcement is approved by another officer.
announcements-no-receipt = This one asks for no receipts.
announcements-just-asked = They were asked just now; again after { $hours } hours.
announcements-not-sent = This announcement is not out yet.
announcements-not-seen = By sex or age the chair or a vice-chair announces. Please ask one of them.
announcements-said-length = Please say for whom in 1 to { $most } characters; these are { $now }. Groups are clearer than many names.
announcements-at-night = These are silent hours. Please ask them again after { $time }.
announcements-pin = Pin
announcements-pin-word = { $answer ->
    [yes] Pin it
   *[no] Do not pin
}
announcements-pinned = , pinned
announcements-no-group = no group is bound
announcements-corrected = <i>(corrected { DAY($day) } { $time })</i>
announcements-correct = Correct it
announcements-correct-ask-text = What shall it say? Send the whole text; it changes in the groups and in private.
announcements-correct-ask-how = Shall those who confirmed read it again?
announcements-correct-label-text = Text
announcements-correct-label-how = Confirming
announcements-correct-preview = Corrected to:
    { $text }

    Those who confirmed: <b>{ $how }</b>
announcements-how = { $word ->
    [anew] confirm again
   *[quietly] are left alone
}
announcements-proposed = See the correction
announcements-proposes = { $anew ->
    [yes] <i>Those who confirmed will be asked to confirm again.</i>
   *[no] <i>Only the words change; what was confirmed stays confirmed.</i>
}
announcements-agree = Approve
announcements-leave = Leave it
announcements-agree-letter = An announcement is to be corrected; please look at it first: <b>{ $title }</b>
announcements-correction-letter = <b>Correction</b> What you confirmed has changed. This is what holds; please confirm again.
announcements-recall = Take back
announcements-recall-now = Take it back
announcements-recalls = Take back <b>{ $title }</b>?
    The { $sent } messages delivered are deleted; those older than 48 hours will say it was taken back. Whoever tapped “Got it” is told; please tell those again whom you told in person.
announcements-void = The announcement <b>{ $title }</b> was taken back and does not hold. — { $by }
announcements-recalled = This announcement was taken back.
announcements-changed = It has been changed since. Please open it and read it again.
announcements-paused = This one is paused. Let it go on first, then ask again.
announcements-no-room = No group is bound, so nobody would see it. Please send it privately, or send /bind in a group.
announcements-correction-waits = Another officer's correction waits for approval. Please tap “See the correction” first, and approve or leave it.
announcements-same = That is what it says already; there is nothing to change.
announcements-evidence = Receipts
announcements-evidence-file = Receipts { $title }
announcements-paper-went = { $went ->
    [sent] delivered
    [waiting] waiting
    [sending] waiting
    [held] paused
    [stale] stopped
    [let_go] stopped
    [failed] failed
    [barred] blocked the bot
    [unsure] unsure
   *[never] no private message
}
announcements-paper-at = { DAY($day) } { $time }
announcements-paper-column = { $column ->
    [people] Receipts
    [versions] Announcement
    [name] Name
    [unit] Group
    [went] Private message
    [version] Version
    [known] Knew it since
    [told_by] Told in person by
    [at] Sent
    [by] By
    [text] Text
    [said] For
   *[recalled] It was taken back later
}
announcements-save-list = Save as a list
announcements-list-ask-name = What is the list called? Next time its name is all you write.
announcements-list-label-name = Name
announcements-list-preview = Save as the list <b>{ $name }</b>
announcements-saved = Lists
announcements-saved-lists = <b>Saved lists</b>
    Write a list's name where I ask for whom. Who is in it is counted anew each time.
announcements-saved-none = No lists yet. Write an announcement, then tap “Save as a list”.
announcements-saved-line = { $name }: { $said }
announcements-drop-list = Drop the list
announcements-drop-of = Drop { $name }
announcements-name-length = Please give the list a name of 2 to { $most } characters.
announcements-name-taken = “{ $name }” means something already; please take another name.
announcements-list-in-list = It is for a saved list already; please name the people themselves.
announcements-lists-full = { $most } lists are kept at most; please drop one first.
announcements-list-gone = The list “{ $name }” is not there any more; please change for whom it is.
announcements-under-file = These words stand under a photo or a file, which holds { $most } characters; these are { $now }. Please shorten them, or take it back and send anew.
