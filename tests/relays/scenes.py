"""What several scenes of relays begin with: leaders, a principal, groups large enough."""

from tests import people
from union.kernel.guards import unattended
from union.members import store
from union.members.rules import ChatKind, Role, Standing
from union.members.store import Appointment, Chat, Member, Unit
from union.relays.store import RelayItem

CANTEEN = "食堂早餐太咸，面条也太软"


@unattended
def settle_in(uow, *, large=("数学组",), principal=True):
    """Wang leads maths, Li Chinese; Liu is the principal; some groups are large."""
    lead(uow, people.WANG, "数学组")
    lead(uow, people.LI, "语文组")
    if principal:
        liu = store.by_account(uow.session, people.LIU)
        liu.appointments.append(Appointment(role=Role.PRINCIPAL, since=uow.today))
    for name in large:
        unit = unit_of(uow, name)
        uow.session.add_all(
            Member(name=f"{name}的{number:02}", unit_id=unit.id, appointments=[],
                   standing=Standing.IN_SERVICE)
            for number in range(10)
        )  # fmt: skip


def unit_of(uow, name):
    return uow.session.query(Unit).filter_by(name=name).one()


def lead(uow, account, group, role=Role.GROUP_LEADER):
    unit, member = unit_of(uow, group), store.by_account(uow.session, account)
    member.unit_id = unit.id
    member.appointments.append(Appointment(role=role, unit_id=unit.id, since=uow.today))


@unattended
def bind(uow, *, chat, group):
    """A room of one group."""
    chair = store.by_account(uow.session, people.ZHOU)
    uow.session.add(Chat(chat=chat, kind=ChatKind.STAFF, title=group, bound_by=chair.id,
                         bound_at=uow.now, unit_id=unit_of(uow, group).id))  # fmt: skip


@unattended
def kept(uow):
    """Every matter there is: its state, its heat, the groups that were told."""
    found = uow.session.query(RelayItem).order_by(RelayItem.id)
    return [(it.text, it.state.value, it.heat, sum(one.told is not None for one in it.groups))
            for it in found]  # fmt: skip


async def writes(leader, text, theme="后勤"):
    """A leader writes down what was heard."""
    await leader.says(f"反映：{text}")
    await leader.taps(theme)
    await leader.taps("提交")


async def relays(chair):
    """The chair sends what waits."""
    await chair.says("/relays")
    await chair.taps("转达")
    await chair.taps("现在转达")


@unattended
def lead_now(uow, *, account, group):
    lead(uow, account, group)
