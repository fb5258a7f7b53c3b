"""Points given to ideas before there was an engine for them."""

from sqlalchemy import text

from bot import migrate

BEFORE = [
    "INSERT INTO members (id, name, standing, reachable, birthday_shown, may_care, may_photograph,"
    " birth_lunar, birth_leap) VALUES (7, '孙悦', 'in_service', {no}, 'private', {no}, {no},"
    " {no}, {no})",
    "INSERT INTO ideas (id, year, serial, state, author_id, text, category, written, moved)"
    " VALUES (5, 2026, 1, 'new', 7, '食堂错峰', '其他', '2026-09-07 00:30:00+00:00',"
    " '2026-09-07 00:30:00+00:00')",
    "INSERT INTO idea_scores (idea_id, member_id, aspect, points) VALUES (5, 7, '新颖', 4)",
    "INSERT INTO policies (name, value, set_by, set_at)"
    " VALUES ('proposals-handled_least', '2', 7, '2026-09-07 00:30:00+00:00')",
]


def said(engine, question):
    with engine.connect() as connection:
        return [tuple(row) for row in connection.execute(text(question))]


def test_points_and_the_policy_move_over_and_back(empty_office):
    engine = empty_office.engine
    migrate.downgrade(engine, "0029")
    no = "0" if engine.dialect.name == "sqlite" else "false"
    with engine.begin() as connection:
        for line in BEFORE:
            connection.exec_driver_sql(line.format(no=no))
    migrate.upgrade(engine, "head")
    scores = "SELECT matter, number, member_id, aspect, points FROM scores"
    assert said(engine, scores) == [("idea", 5, 7, "新颖", 4)]
    assert said(engine, "SELECT name FROM policies") == [("honours-handled_least",)]
    migrate.downgrade(engine, "0029")
    assert said(engine, "SELECT idea_id, points FROM idea_scores") == [(5, 4)]
    assert said(engine, "SELECT name FROM policies") == [("proposals-handled_least",)]
