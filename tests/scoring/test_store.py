from tests.people import LIU, ZHOU
from union.kernel.guards import unattended
from union.kernel.unit import NOBODY
from union.members import store as members
from union.scoring import store


@unattended
def give(uow, *, account, matter, number, points, aspect="选题"):
    member = members.by_account(uow.session, account)
    store.give(uow.session, matter, number, member.id, aspect, points)


@unattended
def known(uow, *, matter, numbers=(1, 2)):
    mine = members.by_account(uow.session, LIU).id
    return (
        store.points(uow.session, matter, numbers),
        store.judges(uow.session, matter, numbers),
        store.given_by(uow.session, matter, mine, numbers),
    )


def test_points_of_one_matter_are_not_those_of_another_and_change_when_given_again(office):
    for account, matter, points in (
        (LIU, "idea", 2), (LIU, "idea", 5), (ZHOU, "idea", 3), (LIU, "honours", 1),
    ):  # fmt: skip
        office.run(NOBODY, give, account=account, matter=matter, number=1, points=points)
    points, judges, mine = office.ask(NOBODY, known, matter="idea")
    assert ({it: sorted(given) for it, given in points[1].items()}, points[2]) == (
        {"选题": [3, 5]}, {},
    )  # fmt: skip
    assert (judges, mine) == ({1: 2}, {1: {"选题": 5}, 2: {}})
    assert office.ask(NOBODY, known, matter="honours")[1] == {1: 1}
