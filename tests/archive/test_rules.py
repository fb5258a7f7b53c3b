from union.archive.rules import Gone


def test_a_name_within_a_longer_name_leaves_that_one_whole():
    gone = Gone(1, "王建", "9", None, frozenset({"王建国"}))
    assert gone.without("王建国、王建、李芳") == "王建国、、李芳"


def test_a_bare_number_in_a_form_is_not_a_person():
    gone = Gone(1, "刘志强", "2", None)
    assert not gone.is_meant_by({"value": "2"})
    assert gone.is_meant_by({"who": "刘志强 2"})
