"""What the sandbox's journal and the database say of a play, against the bars."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from bench.broadcast.crowd import CHAIR, NAMED, TEXT
from bench.broadcast.play import Call, Played
from bench.figures import percentile
from union.announcements import store
from union.announcements.letters import batch
from union.announcements.store import Announcement
from union.kernel.outbox import Letter, State

FIRST_LINE = TEXT.splitlines()[0]
TALKED = ("sendMessage", "editMessageText")
A_SECOND, IN_A_SECOND = 1.0, 30  # Telegram's own
BARS = {
    "messages a second": 25.0,  # at least; all others at most
    "seconds with more than 30 messages": 0,
    "429, share": 0.001,
    "replies, p95 ms": 300,
    "replies, p99 ms": 500,
    "pause holds after s": 2.0,
    "scheduled letters, p99 s": 2.0,
    "letters not accounted for": 0,
    "letters doubled": 0,
}


@dataclass(frozen=True, slots=True)
class Heard:
    """One play, as it was heard."""

    played: Played

    def sent(self) -> Iterator[Call]:
        """The announcement itself, also to those who are not there."""
        for it in self.played.calls:
            says = str(it["params"].get("text", "")).startswith(FIRST_LINE)
            taps = "announcements:got:" in str(it["params"].get("reply_markup"))
            if it["method"] == "sendMessage" and says and taps and chat(it) != CHAIR:
                yield it

    def answers(self) -> list[float]:
        """Seconds from each word and each tap to the answer's arrival at Telegram."""
        waits = []
        for person, at in self.played.spoken:
            heard = (it["at"] for it in self.to(person) if it["at"] >= at)
            waits.append(next(heard, float("inf")) - at)
        popped = {str(it["params"]["callback_query_id"]): it["at"] for it in self.played.calls
                  if it["method"] == "answerCallbackQuery"}  # fmt: skip
        return waits + [popped.get(query, float("inf")) - at for query, at in self.played.tapped]

    def to(self, person: int) -> list[Call]:
        """Replies to one who speaks."""
        return [it for it in self.played.calls
                if it["method"] == "sendMessage" and chat(it) == person and it["status"] == 200
                and not str(it["params"]["text"]).startswith(FIRST_LINE)
                and NAMED not in str(it["params"]["text"])]  # fmt: skip

    def late(self) -> list[float]:
        """Seconds from the moment of each planned letter to its arrival; never is infinite."""
        came = {name: float("inf") for name in self.played.due}
        for it in self.played.calls:
            text = str(it["params"].get("text", ""))
            if it["method"] == "sendMessage" and NAMED in text and it["status"] == 200:
                name = NAMED + "".join(filter(str.isdigit, text.partition(NAMED)[2][:6]))
                came[name] = min(came[name], it["at"])
        return [came[name] - due for name, due in self.played.due.items()]

    def busiest(self) -> tuple[int, int]:
        """The most messages in any second, and in how many seconds there were too many."""
        at = sorted(it["at"] for it in self.played.calls if it["method"] in TALKED)
        first, most, over = 0, 0, 0
        for last, moment in enumerate(at):
            while at[first] <= moment - A_SECOND:
                first += 1
            most = max(most, last - first + 1)
            over += last - first + 1 > IN_A_SECOND
        return most, over

    def edits(self) -> list[Call]:
        """Of the chair's card, by itself."""
        taps = sorted(self.played.done.values())
        return [it for it in self.played.calls
                if it["method"] == "editMessageText" and "%" in str(it["params"].get("text", ""))
                and not any(0 <= it["at"] - tap < 2 for tap in taps)]  # fmt: skip


def chat(it: Call) -> int:
    return int(it["params"].get("chat_id", 0))


def share(values: Sequence[float], part: float) -> float:
    return percentile(values, part) or 0.0


def figures(played: Played) -> dict[str, Any]:
    heard = Heard(played)
    sent, done = list(heard.sent()), played.done
    at = sorted(it["at"] for it in sent)
    before = [it for it in at if it < done["go_on"]]
    after = [it for it in at if it >= done["go_on"]]
    moving = (before[-1] - before[0]) + (after[-1] - after[0])
    waits, late = heard.answers(), heard.late()
    most, over = heard.busiest()
    arrived = Counter(chat(it) for it in sent if it["status"] == 200)
    floods = sum(it["status"] == 429 for it in played.calls)
    edits = [it["at"] for it in heard.edits()]
    found = {
        "readers": len(played.crowd.people),
        "of them blocked or gone": played.gone,
        "messages a second": round((len(at) - 2) / moving, 2),
        "all of it, minutes": round((at[-1] - at[0]) / 60, 1),
        "most messages in a second": most,
        "seconds with more than 30 messages": over,
        "429": floods,
        "429, share": round(floods / len(sent), 5),
        "replies": len(waits),
        "replies, p50 ms": round(1000 * share(waits, 0.5)),
        "replies, p95 ms": round(1000 * share(waits, 0.95)),
        "replies, p99 ms": round(1000 * share(waits, 0.99)),
        "replies, slowest ms": round(1000 * max(waits)),
        "first letter after the tap, s": round(at[0] - done["send"], 2),
        "pause holds after s": round(max(before[-1] - done["pause"], 0), 2),
        "goes on after s": round(after[0] - done["go_on"], 2),
        "scheduled letters": len(late),
        "scheduled letters, p50 s": round(share(late, 0.5), 2),
        "scheduled letters, p99 s": round(share(late, 0.99), 2),
        "scheduled letters, latest s": round(max(late), 2),
        "letters doubled": sum(it - 1 for it in arrived.values()),
        "edits of the progress": len(edits),
        "shortest time between two, s": round(
            min((b - a for a, b in pairwise(edits)), default=0), 1
        ),
        "processor of the bot, ms a letter": round(1000 * played.cpu / len(sent), 1),
        "memory of the bot at most, MB": round(played.memory),
    }
    if "stop" in done:
        found["stop holds after s"] = round(max(at[-1] - done["stop"], 0), 2)
    return found | sums(played, arrived)


def sums(played: Played, arrived: Counter[int]) -> dict[str, Any]:
    """How its letters went, by the report, and whether that is what arrived."""
    office = played.crowd.office()
    with Session(office.readers) as session:
        it = session.scalars(select(Announcement)).one()
        went = store.went(session, batch(it))
        people = store.counts(session, it.id)[it.id].people
        sent = select(Letter.chat).filter_by(batch=batch(it), state=State.SENT)
        told = set(session.scalars(sent.where(Letter.chat != CHAIR)))
    office.close()
    return {
        "the report": {state.value: count for state, count in went.items()},
        "letters not accounted for": abs(people - sum(went.values())) + len(told ^ arrived.keys()),
    }


def missed(found: dict[str, Any]) -> list[str]:
    """What is not within its bar."""
    least = "messages a second"
    wrong = [it for it, bar in BARS.items() if it != least and found[it] > bar]
    wrong += [least] if found[least] < BARS[least] else []
    return [f"{it}: {found[it]}, bar {BARS[it]}" for it in wrong]
