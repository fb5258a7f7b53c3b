site-title = The union's page
site-of = {" "}· { $school }
site-skip = Skip to the content
site-ways = Ways
site-search = Search
site-other = 中文
site-feed = Follow in a reader
site-calendar = Events for your calendar
site-made = Written by Xiaojia, the school union's bot; only what is open to everybody is here.
site-empty = There is nothing here yet.
site-section = { $name ->
    [events] Coming events
    [announcements] Announcements
   *[proposals] Proposals
}
site-kind = { $kind ->
    [event] Event
    [announcement] Announcement
   *[proposal] Proposal
}
site-years = By year
site-year = { $year }
site-month = { MONTH($month) }
site-day = { DATE($day) }
site-corrected = Corrected on { DATE($day) }
site-until = Valid until { DATE($day) }, { $time }
site-time = { DATE($day) }, { $time }
site-event = { DATE($day) }, { $time }, { $place }
site-event-title = { $title } ({ SHORTDAY($day) })
site-when = When
site-where = Where
site-coming = Colleagues of the school sign up in the staff group, or just tell Xiaojia.
site-been = This event is over.
site-submitted = Proposal { $number }, { $category }, submitted { DATE($day) }
site-stage = { proposals-stage }{ $open ->
    [yes] , day { $days } since it was submitted
   *[no] {""}
}
site-outstanding = Honoured proposal of { $year }
site-answer = Answer: { proposals-grade }
site-answered = { $has_unit ->
    [yes] { $unit }
   *[no] The proposal committee
}, { DATE($day) }{ $has_promise ->
    [yes] , done by { DATE($promised) }
   *[no] {""}
}
site-reason = Reason
site-measures = What is proposed
site-matter = <b>Reason</b>
    { $reason }
    <b>What is proposed</b>
    { $measures }
site-how = By the first letter of the title, in pinyin for Chinese; a letter leads to its titles. For words inside a text, your browser's find on this page works too.
site-words = Look for what? Several words are parted by spaces.
site-found = { $count } found
site-letters = First letters
site-whole = Whole text
