archive-export = Export
archive-name = about-me.xlsx
archive-erase = Erase me
archive-erase-now = Yes, erase
archive-keep = No, keep it
archive-sure = <b>Erase what is kept about me</b>, and leave the union. It cannot be undone.
    Gone at once: name, staff number, sex, birthday, phone, group, Telegram account, wishes, drafts, letters to you{ $unsubmitted ->
        [0] {""}
       *[other] , and proposals not yet submitted ({ $unsubmitted })
    }.{ $count ->
        [0] {""}
       *[other] {" "}Offices that end at once: { $offices }.
    }
    What stays: { $submitted ->
        [0] {""}
       *[other] submitted proposals ({ $submitted }): their words and numbers, without your name;{" "}
    }{ $seconded ->
        [0] {""}
       *[other] seconds ({ $seconded }), only as a count;{" "}
    }{ $ideas ->
        [0] {""}
       *[other] ideas that were adopted ({ $ideas }): their words and numbers, without your name;{" "}
    }backups hold it for { $days } more days and are deleted then.
    What was sent already cannot be taken off other people's phones; cards in groups lose your name.
    To keep a copy, tap “Export” in /me first.
archive-erased = Done, it is all erased. Thank you for the time together.
archive-told = A colleague has left the union and erased their entry ({ $unit }); the register does not have them any more.
archive-yes-no = { $answer ->
    [yes] yes
   *[no] no
}
archive-sheet = { $kind ->
    [register] Register
    [offices] Offices
    [proposals] Proposals
    [seconds] Seconded
    [ideas] Ideas
    [idea_likes] Ideas I like
    [scores] Points I gave
    [honour_nominees] Proposals I nominated
    [honour_objections] Objections to honours
    [idea_drives] Drives I opened
    [drafts] Drafts
    [letters] Letters
    [invitations] Invitations
    [knocks] Name and number said
    [admissions] Applications
    [voices] Admissions I approved
    [links] Links for newcomers
    [chats] Groups I bound
    [notices] Days off
    [terms] Terms
    [events] Events I held
    [signups] Sign-ups
    [pictures] Event pictures
    [reminders] Reminders
    [trips] Trip choices
    [published_trips] Trips published
    [trip_record] Trip record
    [birthday_greetings] Birthday greetings
    [birthday_wishes] Birthday wishes given
    [birthday_habits] How my birthday is kept
    [birthday_holds] Left in peace
    [birthday_gifts] Birthday gifts
    [festivals] Festival greetings changed
    [plan] Plan
    [heartbeat] Heartbeat
    [activities] Choices in polls
    [meeting_series] Regular meetings set up
    [meetings] Meetings called or chaired
    [meeting_replies] Answers to meetings
    [agenda_items] Agenda items
    [meeting_motions] Votes begun
    [meeting_ballots] Votes
    [meeting_decisions] Decisions and follow-up
    [announcements] Announcements written
    [receipts] Announcements received
    [versions] Announcements, every version
    [known_versions] Versions known
    [announcement_lists] Saved audiences
    [week] Weekly digest
    [relay_briefs] Briefs relayed
    [relay_answers] Answers to what was heard
    [case_steps] Steps taken on proposals and honours
    [proposal_answers] Answers to proposals
    [proposal_ratings] Ratings of answers
   *[policies] Settings I changed
}
archive-column = { $column ->
    [name] Name
    [staff_number] Staff number
    [sex] Sex
    [birth_year] Birth year
    [birth_month] Month
    [birth_day] Day
    [birth_lunar] Lunar
    [birth_leap] Leap month
    [phone_last4] Phone ends in
    [standing] Membership
    [standing_since] Since
    [joined] Joined
    [account] Telegram account
    [reachable] Can be reached
    [locale] Language
    [birthday_shown] Birthday wishes
    [may_care] Mention care
    [may_photograph] Show photos
    [consented] Asked for wishes
    [unit] Group
    [role] Office
    [portfolio] Portfolio
    [since] From
    [until] Until
    [ended] Ended early
    [version] Version
    [given_by] By
    [number] Number
    [state] State
    [subject] Subject
    [category] Category
    [reason] Reason
    [measures] Measures
    [problem] Now
    [change] Change
    [effect] Effect
    [answer] Answer
    [done] What was done
    [prize] Prize
    [files] Attachments
    [begun] Begun
    [submitted] Submitted
    [withdrawn] Withdrawn
    [why] reason
    [proposer] Proposer
    [at] When
    [words] Words
    [expires] Good until
    [used] Used
    [shown_as] Name on Telegram
    [tries] Tries that day
    [how] Way
    [kind] Kind
    [agreed_by] Leader
    [revoked] Stopped
    [title] Group
    [policy] Setting
    [place] Place
    [companions] Family
    [with_whom] With
    [paid] Paid
    [came] Came
    [first] First choice
    [second] Second choice
    [began_work] Began work
    [last_trip] Last trip
    [checked] Checked
    [turn] Turn
    [rank] Rank
    [year] Year
    [coming] coming
    [here] present
    [choice] choice
   *[value] Value
}
archive-state = { $state ->
    [withdrawn] withdrawn
    [new] new
    [shortlisted] shortlisted
    [adopted] adopted
    [noted] kept in mind
    [implemented] done
    [filling] being filled in
    [with_leader] with the leader
    [with_committee] with the committee
    [returned] sent back
    [admitted] admitted
    [refused] not admitted
    [waiting] waiting
    [sending] being sent
    [sent] sent
    [failed] not sent
    [barred] not let in
    [unsure] in doubt
    [let_go] let go
   *[stale] out of date
}
