"""Words for whom an event is, as people write them; only those that say it whole."""

import re

from union.events.rules import Audience

_STAFF = "(?:教职工|教师|老师|职工|教工|会员|同志|人员|同事)"
_RETIRED = f"(?:离?退休{_STAFF}|退休的?{_STAFF}?|老同志)"
_AND = "[、和与及,， ]"
WHOM = {
    Audience.WOMEN: rf"(?:全体|全校)?(?:女|妇女){_STAFF}?|women|female staff",
    Audience.RETIRED: rf"(?:全体)?{_RETIRED}|retired(?: staff| teachers| colleagues)?",
    Audience.SERVING: rf"(?:全体|全校)?(?:在职)?(?:在岗)?{_STAFF}|在职|(?:all )?(?:staff|teachers)",
    Audience.EVERYONE: (
        rf"(?:全体|全校|所有)?(?:在职)?{_STAFF}?{_AND}{_RETIRED}"
        r"|全体会员|所有会员|全体|全员|所有人|大家|会员|everyone|everybody|all(?: members)?"
    ),
}
_OPENS = re.compile("^(?:面向|限|仅限|只限|欢迎|邀请|对象:?|for )+")
_ENDS = re.compile("(?:参加|报名|均可.*|都可以.*)+$")


def audience_of(said: str) -> Audience | None:
    """The kind of people these words name; None if they say less, more or something else."""
    words = _ENDS.sub("", _OPENS.sub("", said.strip().lower())).strip()
    whole = (it for it in reversed(WHOM) if re.fullmatch(WHOM[it], words))
    return next(whole, None)
