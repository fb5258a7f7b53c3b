"""What can be tapped about ideas."""

from bot.card import Button, Link

WRITE = Button("ideas-write", "ideas:write")
BOARD = Button("ideas-board", "ideas:board:{which}:{page_id}")
READ = Button("ideas-read", "ideas:read:{idea_id}")
LIKE = Button("ideas-like", "ideas:like:{idea_id}")
INSTEAD = Button("ideas-instead", "ideas:instead:{idea_id}:{at}")
WITHDRAW = Button("ideas-withdraw", "ideas:withdraw:{idea_id}")
WITHDRAW_NOW = Button("ideas-withdraw-now", "ideas:withdraw_now:{idea_id}")
PROPOSE = Button("ideas-propose", "ideas:propose:{idea_id}")
DESK = Button("ideas-desk", "ideas:desk")
QUEUE = Button("ideas-queue", "ideas:queue:{which}:{page_id}")
SHORTLIST = Button("ideas-shortlist", "ideas:shortlist:{idea_id}:{page_id}")
NOTE = Button("ideas-note", "ideas:note:{idea_id}")
DECLINE = Button("ideas-decline", "ideas:decline:{idea_id}")
ADOPT = Button("ideas-adopt", "ideas:adopt:{idea_id}")
IMPLEMENT = Button("ideas-implement", "ideas:implement:{idea_id}")
CALL = Button("ideas-call", "ideas:call")
SCORES = Button("ideas-scores", "ideas:scores:{drive_id}:{page_id}")
SCORE = Button("ideas-score", "ideas:score:{idea_id}:{aspect_id}:{points_id}:{page_id}")
RANKING = Button("ideas-ranking", "ideas:ranking:{drive_id}:{page_id}")
ENTRY = Button("ideas-entry", "ideas:entry:{drive_id}:{idea_id}")
AWARD = Button("ideas-award", "ideas:award:{idea_id}:{prize_id}")
UNAWARD = Button("ideas-unaward", "ideas:unaward:{idea_id}")
TABLE = Button("ideas-table", "ideas:table:{drive_id}")
PUBLISH = Button("ideas-publish", "ideas:publish:{drive_id}")
PUBLISH_NOW = Button("ideas-publish-now", "ideas:publish_now:{drive_id}")
FULL = Link("ideas-{idea_id}")
START = Link("ideas-write")
LABEL_MOST = 16


def short(text: str, most: int = LABEL_MOST) -> str:
    """As much of it as fits."""
    return text if len(text) <= most else text[: most - 1] + "…"
