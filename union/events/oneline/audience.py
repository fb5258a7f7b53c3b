"""Words for whom an event is, as people write them."""

from union.events.rules import Audience

WHOM = {
    Audience.WOMEN: "女 三八 妇女 women",
    Audience.RETIRED: "退休 老同志 retired",
    Audience.SERVING: "在职 教职工 教工 教师 老师 staff teachers",
    Audience.EVERYONE: "全体 全员 所有 会员 大家 everyone everybody members",
}


def audience_of(said: str) -> Audience | None:
    """The first kind of people these words name; None if they name none we know."""
    for audience, known in WHOM.items():
        if any(word in said.lower() for word in known.split()):
            return audience
    return None
