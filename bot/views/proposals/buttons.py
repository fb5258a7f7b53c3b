"""What can be tapped about proposals."""

from bot.card import Button, Link

WRITE = Button("proposals-write", "proposals:write")
LISTS = Button("proposals-lists", "proposals:lists:{which}:{page_id}")
MORE = Button("proposals-more", "proposals:lists:{which}:{page_id}")
READ = Button("proposals-read", "proposals:read:{proposal_id}")
SECOND = Button("proposals-second", "proposals:second:{proposal_id}")
INSTEAD = Button("proposals-instead", "proposals:instead:{proposal_id}:{at}")
TAKE_BACK = Button("proposals-take-back", "proposals:take_back:{proposal_id}")
COLLEAGUES = Button("proposals-colleagues", "proposals:colleagues:{proposal_id}:{group_id}")
COLLEAGUES_AT = Button(
    "proposals-colleagues", "proposals:colleagues:{proposal_id}:{group_id}:{page_id}"
)
ASK = Button("proposals-ask", "proposals:ask:{proposal_id}:{colleague_id}")
FILES = Button("proposals-files", "proposals:files:{proposal_id}")
WITHDRAW = Button("proposals-withdraw", "proposals:withdraw:{proposal_id}")
FULL = Link("proposals-{proposal_id}")
HISTORY = Button("proposals-history-word", "proposals:history:{proposal_id}")
NOTE = Button("proposals-note-word", "proposals:note:{proposal_id}")
PAPER = Button("proposals-form-word", "proposals:paper:{proposal_id}")

# the committee's
DESK = Button("proposals-desk-word", "proposals:desk")
QUEUE = Button("proposals-queue", "proposals:queue:{state}:{page_id}")
NEXT = Button("proposals-next-one", "proposals:queue:{state}:{page_id}")
ACCEPT = Button("proposals-accept", "proposals:accept:{proposal_id}")
MERGING = Button("proposals-merging-word", "proposals:merging:{proposal_id}")
MERGE = Button("proposals-merge-into", "proposals:merge:{proposal_id}:{into_id}")
HANDING = Button("proposals-handing-word", "proposals:handing:{proposal_id}")
DEPARTMENTS = Button("proposals-more", "proposals:departments:{proposal_id}:{page_id}")
PICK = Button("proposals-department", "proposals:pick:{proposal_id}:{unit_id}:{page_id}")
UNTIL = Button("proposals-until-word", "proposals:until:{proposal_id}")
HAND_OVER = Button("proposals-hand-over", "proposals:hand_over:{proposal_id}")
CLOSE = Button("proposals-close-word", "proposals:close:{proposal_id}")
REPORTS = Button("proposals-report-word", "proposals:reports")
REPORT = Button("proposals-report-year", "proposals:report:{since}:{until}")
GET = Button("proposals-report-get", "proposals:report:{since}:{until}")
SPAN = Button("proposals-report-span", "proposals:span")

# steps that ask for words first
WHY = "proposals:why:{proposal_id}:{verb}"
CONVERT = Button("proposals-convert", WHY)
REJECT = Button("proposals-reject", WHY)
REPLY = Button("proposals-reply-word", WHY)
UNRATED = Button("proposals-unrated-word", WHY)
MEET = Button("proposals-meet-word", WHY)
FINISH = Button("proposals-fulfil-word", WHY)
RECALL = Button("proposals-recall-word", WHY)
HAND_BACK = Button("proposals-hand-back-word", WHY)
POSTPONE = Button("proposals-postpone-word", WHY)

ANSWER = Button("proposals-answer-as", "proposals:answer:{proposal_id}:{grade}")
RATE = Button("proposals-rate", "proposals:rate:{proposal_id}:{rating}:{round_id}")
