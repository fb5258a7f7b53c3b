from tests.stage import GROUP


async def write(person, subject="在三楼增设教职工饮水机"):
    await person.says("/proposal")
    await person.says(subject)
    await person.taps("后勤保障")
    await person.says("三楼四个办公室只有一台饮水机")
    await person.says("总务处九月底前加装一台")
    await person.taps("跳过")


async def seek(person, **subject):
    await write(person, **subject)
    await person.taps("提交")


async def test_step_by_step_to_a_numbered_proposal(wang, li, helen, zhou, liu, group):
    await wang.says("/proposal")
    assert wang.hears.startswith("第 1 步，共 5 步")
    await wang.says("在三楼增设教职工饮水机")
    assert "属于哪一类" in wang.hears
    await wang.taps("后勤保障")
    await wang.says("三楼四个办公室只有一台饮水机")
    await wang.says("总务处九月底前加装一台")
    assert wang.sees == ["跳过", "上一步", "取消"]
    await wang.taps("跳过")
    assert "案由　在三楼增设教职工饮水机" in wang.hears
    await wang.taps("提交")
    assert "还差 2 位" in wang.hears
    assert "王老师提了一件提案，还差 2 位附议" in group.hears
    await li.taps("附议", GROUP)
    assert "还差 1 位" in li.pop_up
    assert "附议：李芳" in group.hears
    await helen.taps("附议", GROUP)
    assert "2026-001" in helen.pop_up
    assert "提案 2026-001 已正式提交" in group.hears
    assert group.sees == ["看全文"]
    assert "提案 2026-001 正式提交" in wang.hears
    assert "您附议的提案 2026-001" in li.hears
    assert "新提案 2026-001" in liu.hears
    assert "新提案 2026-001" in zhou.hears
