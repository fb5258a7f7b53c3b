"""Writing an idea, liking one, taking one's own back."""

from union.drafts.store import Draft
from union.ideas import letters, rules, sheets, store
from union.ideas.rules import State
from union.ideas.sheets import Liked, Line, Wrote
from union.ideas.store import Idea, IdeaLike
from union.kernel import likeness
from union.kernel.refusal import Refusal
from union.kernel.unit import UnitOfWork
from union.members.guards import open_to
from union.members.rules import EVERYONE, Duty
from union.members.store import Member


@open_to(EVERYONE)
def write(
    uow: UnitOfWork,
    member: Member,
    *,
    text: str,
    category: str,
    problem: str | None = None,
    change: str | None = None,
    effect: str | None = None,
    signed: str | None = None,
) -> Wrote:
    """Number it and hang its card into the staff groups; while a drive runs it counts for that.

    If it is not signed nobody reads whose it is; the author still hears what becomes of it.
    """
    if category not in uow.policy(rules.CATEGORIES):
        raise Refusal("ideas-category-unknown")
    drive = store.running(uow.session, uow.today)
    parts = {"problem": problem, "change": change, "effect": effect}
    made = Idea(
        year=uow.today.year,
        serial=store.next_serial(uow.session, uow.today.year),
        author=member,
        is_signed=signed != rules.UNSIGNED,
        drive_id=drive.id if drive else None,
        text=rules.check_text(text),
        category=category,
        written=uow.now,
        moved=uow.now,
        **{name: rules.check_part(it) if it else None for name, it in parts.items()},
    )
    uow.session.add(made)
    uow.session.flush()
    groups = letters.post_cards(uow, made)
    return Wrote(made.id, made.number, made.text, groups, drive.title if drive else "")


@open_to(EVERYONE)
def categories(uow: UnitOfWork, member: Member) -> list[str]:
    """What an idea can be about, in this school's words."""
    return uow.policy(rules.CATEGORIES)


@open_to(EVERYONE)
def signings(uow: UnitOfWork, member: Member) -> list[str]:
    """With a name under it, or without."""
    return [rules.SIGNED, rules.UNSIGNED]


@open_to(EVERYONE)
def similar(uow: UnitOfWork, member: Member, *, text: str) -> list[Line]:
    """Open ideas of others about the same matter."""
    open_ = store.in_state(uow.session, *rules.OPEN)
    others = {it.id: it for it in open_ if it.author_id != member.id}
    alike = likeness.similar(text, [(it.id, it.text) for it in others.values()])
    return sheets.lines(uow, [others[number] for number in alike])


@open_to(EVERYONE)
def like(uow: UnitOfWork, member: Member, *, idea_id: int) -> Liked:
    """Once a person; a second tap takes it back."""
    it = sheets.found(uow, idea_id)
    rules.check_like(it.state, author=it.author_id, reader=member.id)
    liked = uow.session.get(IdeaLike, (idea_id, member.id))
    if liked:
        uow.session.delete(liked)
    else:
        uow.session.add(IdeaLike(idea_id=idea_id, member_id=member.id, at=uow.now))
    return _counted(uow, it, is_on=not liked)


@open_to(EVERYONE)
def like_instead(
    uow: UnitOfWork, member: Member, *, idea_id: int, form: str, at: str
) -> Liked:  # fmt: skip
    """Like a colleague's idea rather than write the same again: that draft goes."""
    it = sheets.found(uow, idea_id)
    rules.check_like(it.state, author=it.author_id, reader=member.id)
    draft = uow.session.get(Draft, (member.id, form))
    if draft and str(draft.version) == at:
        uow.session.delete(draft)
    if uow.session.get(IdeaLike, (idea_id, member.id)) is None:
        uow.session.add(IdeaLike(idea_id=idea_id, member_id=member.id, at=uow.now))
    return _counted(uow, it, is_on=True)


def _counted(uow: UnitOfWork, it: Idea, *, is_on: bool) -> Liked:
    uow.session.flush()
    letters.redraw(uow, it)
    return Liked(it.id, it.number, store.likes(uow.session, [it.id]).get(it.id, 0), is_on)


@open_to(EVERYONE)
def may_withdraw(uow: UnitOfWork, member: Member, *, idea_id: int) -> Line:
    """Refuses whoever may not take it back, before they are asked whether they are sure."""
    return sheets.lines(uow, [_own(uow, member, idea_id)])[0]


@open_to(EVERYONE)
def withdraw(uow: UnitOfWork, member: Member, *, idea_id: int) -> Line:
    """By its author, while nobody has weighed it."""
    it = _own(uow, member, idea_id)
    it.state, it.moved = State.WITHDRAWN, uow.now
    uow.session.flush()
    letters.redraw(uow, it)
    return sheets.lines(uow, [it])[0]


def _own(uow: UnitOfWork, member: Member, idea_id: int) -> Idea:
    it = sheets.found(uow, idea_id)
    if it.author_id != member.id:
        raise Refusal("ideas-not-yours")
    rules.check_step(it.state, State.WITHDRAWN, Duty.BELONG)
    return it
