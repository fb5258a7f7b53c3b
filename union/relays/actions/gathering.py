"""A leader writes down what was heard in the group, or that it is heard there too."""

from union.drafts.store import Draft
from union.kernel import likeness
from union.kernel.guards import unattended
from union.kernel.refusal import Refusal
from union.kernel.unit import UnitOfWork
from union.members.guards import open_to
from union.members.naming import named_in
from union.members.rules import Duty
from union.members.store import Member
from union.relays import finding, letters, rules, store
from union.relays.rules import State
from union.relays.sheets import Beside, Matter
from union.relays.store import RelayGroup, RelayItem
from union.school_days import calendar


@open_to(Duty.FOLLOW_RELAYS)
def groups(uow: UnitOfWork, member: Member) -> list[str]:
    """For which groups I can speak; refuses who has none."""
    found = finding.groups_of(uow, member)
    if not found:
        raise Refusal("relays-no-group")
    return list(found)


@open_to(Duty.LEAD_GROUP)
def themes(uow: UnitOfWork, member: Member) -> list[str]:
    """What a matter can be about, in this school's words."""
    return uow.policy(rules.THEMES)


@open_to(Duty.LEAD_GROUP)
def look_beside(uow: UnitOfWork, member: Member, *, theme: str, text: str, group: str) -> Beside:
    """What others heard alike, who is named in it, and what the leadership sees of its source."""
    here = _unit(uow, member, group)
    like = [it for it in store.of_theme(uow.session, theme, rules.OPEN)
            if here not in {one.unit_id for one in it.groups}]  # fmt: skip
    chosen = likeness.similar(text, [(it.id, it.text) for it in like])
    by_id = {it.id: it for it in like}
    return Beside(
        alike=tuple(finding.matters(uow, [by_id[number] for number in chosen])),
        names=tuple(named_in(text, finding.names(uow))),
        source=tuple(finding.source(uow, [here])),
    )


def _unit(uow: UnitOfWork, member: Member, group: str) -> int:
    found = finding.groups_of(uow, member)
    if group not in found:
        raise Refusal("relays-no-group")
    return found[group]


@open_to(Duty.LEAD_GROUP)
def reflect(uow: UnitOfWork, member: Member, *, theme: str, text: str, group: str) -> Matter:
    """Keep what was heard: the group, the theme and the words, and nobody's name."""
    if theme not in uow.policy(rules.THEMES):
        raise Refusal("relays-theme-unknown")
    unit_id = _unit(uow, member, group)
    made = RelayItem(theme=theme, text=rules.check_text(text), day=uow.today)
    made.groups.append(RelayGroup(unit_id=unit_id, day=uow.today))
    uow.session.add(made)
    uow.session.flush()
    return finding.matter(uow, made)


@open_to(Duty.LEAD_GROUP)
def agree(uow: UnitOfWork, member: Member, *, item_id: int) -> Matter:
    """It is heard in my group too: it becomes hotter, and its answer comes to my group."""
    it = finding.item(uow, item_id)
    rules.check_open(it.state)
    mine = set(finding.groups_of(uow, member).values())
    fresh = mine - {one.unit_id for one in it.groups}
    if not mine:
        raise Refusal("relays-no-group")
    if not fresh:
        raise Refusal("relays-agreed-already")
    it.groups += [RelayGroup(unit_id=unit_id, day=uow.today) for unit_id in sorted(fresh)]
    uow.session.flush()
    return finding.matter(uow, it)


@open_to(Duty.LEAD_GROUP)
def agree_instead(uow: UnitOfWork, member: Member, *, item_id: int, form: str, at: str) -> Matter:
    """Stand beside what others heard rather than write the same again: that draft goes."""
    draft = uow.session.get(Draft, (member.id, form))
    if draft and str(draft.version) == at:
        uow.session.delete(draft)
    return agree(uow, item_id=item_id)


@open_to(Duty.LEAD_GROUP)
def take_back(uow: UnitOfWork, member: Member, *, item_id: int) -> None:
    """My group is behind it no more, until it is relayed; the last one takes it along."""
    it = finding.item(uow, item_id)
    mine = finding.mine(uow, member, it)
    if not mine:
        raise Refusal("relays-unknown")
    if it.state is not State.COLLECTED:
        raise Refusal("relays-no-step", state=it.state.value)
    it.groups = [one for one in it.groups if one.unit_id not in mine]
    if not it.groups:
        uow.session.delete(it)
    uow.session.flush()


@unattended
def ask(uow: UnitOfWork) -> None:
    """Once a week of the term: the leaders of groups that have said nothing in it."""
    if rules.asks_today(uow.today, uow.policy(rules.ASKED_DAY), calendar.worked(uow)):
        letters.ask(uow)
