"""The same in English: I'm in, can't make it, who is coming."""

from union.events.chat.words import one_of

_NUMBER = "(?:an?|one|two|three|four|[1-4])"
_KIN = "(?:kids?|child|children|sons?|daughters?|husband|wife|partner|guests?|friends?|family)"
_ONE = f"(?:(?:my|our) )?(?:{_NUMBER} )?{_KIN}"
WITH = one_of(rf"(?:and |i'?m |i'?ll |i )?(?:with|bringing|bring|plus) {_ONE}(?: and {_ONE})?")
COME = one_of(r"""
    (?:yes )?(?:please )?(?:i ?'?m|i am) in(?: too| please)?
    (?:yes )?(?:please )?count me in(?: too| please)?
    i ?'?(?:ll| will) (?:come|be there|join)(?: too)?
    i will (?:come|be there|join)(?: too)?
    (?:please )?(?:sign me up|put me down)(?: too| please)?
    i ?'?d (?:like|love) to (?:come|join)
""")
COME_IN_REPLY = one_of(r"""
    me too|in|yes|sure|ok|okay|coming|same here|yes please|i'?ll go|i'?m (?:going|coming)
""")
COME_NOT = one_of(r"""
    (?:i )?(?:can ?'?t|cannot|can not) (?:make it|attend)(?: (?:this time|anymore))?
    i won'?t be able to (?:make it|attend)(?: (?:this time|anymore))?
    i (?:can ?'?t|cannot|can not|won'?t be able to) (?:come|join)(?: (?:this time|anymore))?
    (?:i ?'?m|i am) not coming(?: this time)?
    (?:please )?cancel my (?:sign[- ]?up|place|registration)
    (?:please )?take me off the list
    count me out
    i have to (?:cancel|drop out)
    i won'?t (?:come|be there|make it)
""")
COME_NOT_IN_REPLY = one_of(r"""
    no|not coming|i ?'?m out|out|(?:sorry )?can'?t come|not this time|i can'?t|can'?t
""")
WAIT = one_of(r"""
    (?:please )?(?:put|add) me (?:on|to) the wait(?:ing)?[- ]?list(?: please)?
    (?:please )?waitlist me
    i ?'?ll (?:take|join) the wait(?:ing)?[- ]?list
""")
MORE = one_of(
    rf"i'?(?:ll| will) bring (?:{_NUMBER} more|another)(?: (?:kid|guest|friend|person))?s?"
)
LIST = one_of(r"""
    who(?:'?s| is| has| have) signed up
    (?:are there )?(?:any|more) (?:places|spots|seats) left
    how many (?:have |people )?signed up
    how many (?:places|spots|seats) (?:are )?left
""")
LIST_IN_REPLY = one_of(r"""
    who(?:'?s| is) (?:coming|in|going)
    how many are coming
    (?:show |see )?the list|list
    is it full
""")
FILLER = one_of(r"""
    (?:so |very )?sorry|thanks|thank you|great|cool|nice|hi(?: all)?|hello|please|ok|okay|yes
""")
WHO_COMES_ADDS = one_of(
    r"(?:i )?might be (?:a bit |a little |ten minutes )?late|looking forward to it"
)
WHO_STAYS_ADDS = one_of(r"""
    something came up|have fun|next time|i ?'?m (?:ill|sick|away)|i have a (?:class|meeting)
""")
SIGN_UP = one_of(r"(?:please )?(?:sign up|put down|register) |(?:please )?sign (?=.{1,30} up\b)")
SIGNED_UP = one_of(r"(?: up)?(?: too| please)?(?=[,.!;]|$)")
