import pytest
from telegram.error import NetworkError

from tests.stage import GROUP, buttons
from union.kernel.unit import NOBODY
from union.members import actions as members


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
    assert "王老师的提案 2026-001 已正式提交" in group.hears
    assert group.sees == ["看全文"]
    assert "提案 2026-001 正式提交" in wang.hears
    assert "您附议的提案 2026-001" in li.hears
    assert "新提案 2026-001" in liu.hears
    assert "新提案 2026-001" in zhou.hears


async def test_a_whole_proposal_in_one_message_asks_only_what_is_missing(wang):
    await wang.says(
        "提案：关于在教学楼三楼增设教职工饮水机的建议。"
        "理由：三楼四个办公室38人只有一台饮水机，课间要排队。"
        "建议：总务处9月底前在三楼东侧加装一台直饮机，每季度换滤芯。"
    )
    assert "第 2 步，共 5 步：属于哪一类" in wang.hears
    await wang.says("后勤")
    assert "照片或文件" in wang.hears
    await wang.taps("跳过")
    assert "每季度换滤芯" in wang.hears
    assert wang.sees[0] == "提交"


async def test_a_part_that_does_not_fit_is_asked_again_and_the_others_are_kept(wang):
    await wang.says(f"提案：{'长' * 40}。理由：课间总要排队。建议：总务处加装一台。")
    assert "案由请控制在 30 字以内，现在是 40 字" in wang.has_heard[-2]
    assert "案由是什么" in wang.hears
    await wang.says("装饮水机")
    await wang.taps("后勤保障")
    await wang.taps("跳过")
    assert "课间总要排队" in wang.hears


async def test_photos_and_files_come_along_and_are_handed_to_readers(wang, li, group, world):
    await wang.says("提案：装饮水机 理由：课间要排队 建议：总务处加装一台 类别：后勤")
    await wang.sends("photo")
    assert "已收到 1 个，最多 5 个" in wang.hears
    await wang.sends("document", "现状 照片.pdf", "application/pdf", b"%PDF")
    await wang.says("还有别的")
    assert "请发照片或文件" in wang.hears
    await wang.taps("好了")
    assert "附件　2 个" in wang.hears
    await wang.taps("提交")
    await li.taps("看全文", GROUP)
    assert li.link.endswith("?start=proposals-1")
    world.starts(li.account, li.chat, "proposals-1")
    await li.stage.settles()
    assert li.sees == ["看附件", "附议"]
    await li.taps("看附件")
    handed = [it for it in li.messages if "photo" in it or "document" in it]
    assert len(handed) == 2
    assert handed[1]["document"]["file_name"] == "现状 照片.pdf"


async def test_a_file_when_none_is_wanted_is_answered(wang):
    await wang.sends("photo")
    assert "这张照片现在用不上" in wang.hears


async def test_any_part_can_be_changed_at_the_end(wang):
    await write(wang)
    await wang.taps("改案由")
    assert "现在写的是：\n在三楼增设教职工饮水机" in wang.hears
    await wang.taps("不改了")
    await wang.taps("改理由")
    await wang.says("三楼三十八人只有一台")
    assert "理由　三楼三十八人只有一台" in wang.hears
    assert "案由　在三楼增设教职工饮水机" in wang.hears
    await wang.taps("改类别")
    await wang.taps("生活福利")
    assert "类别　生活福利" in wang.hears


async def test_a_saved_draft_no_longer_listens_and_is_taken_up_again(wang, li):
    await write(wang)
    await wang.taps("存草稿")
    assert "草稿存好了" in wang.hears
    await wang.says("你好")
    assert "没看懂" in wang.hears
    await wang.says("/proposal")
    assert "您有一份没写完的" in wang.hears
    await wang.taps("接着写")
    assert "案由　在三楼增设教职工饮水机" in wang.hears
    await wang.taps("提交")
    assert "还差 2 位" in wang.hears


async def test_a_draft_can_be_thrown_away_and_begun_anew(wang):
    await write(wang)
    await wang.says("提案：另一件事")
    assert "您有一份没写完的" in wang.hears
    assert "在三楼增设教职工饮水机" in wang.hears
    await wang.taps("重新写")
    assert "第 2 步" in wang.hears
    await wang.taps("教育教学")
    await wang.taps("上一步")
    await wang.taps("上一步")
    assert "现在写的是：\n另一件事" in wang.hears
    await wang.says("/cancel")
    assert "已取消" in wang.hears
    await wang.says("/cancel")
    assert "没有在填的内容" in wang.hears


async def test_an_answer_can_be_taken_back(wang):
    await wang.says("/proposal")
    await wang.says("装饮水机")
    await wang.taps("上一步")
    assert "现在写的是：\n装饮水机" in wang.hears
    await wang.taps("不改了")
    assert "属于哪一类" in wang.hears
    await wang.taps("上一步")
    await wang.says("装直饮机")
    assert "属于哪一类" in wang.hears
    await wang.taps("取消")
    await wang.says("装饮水机")
    assert "没看懂" in wang.hears


async def test_a_forgotten_form_stops_listening_after_a_day(wang, clock):
    await wang.says("/proposal")
    await wang.says("装饮水机")
    clock.passes(hours=25)
    await wang.says("今天吃什么")
    assert "您有一份没写完的" in wang.hears
    await wang.taps("接着写")
    assert "属于哪一类" in wang.hears


async def test_a_part_with_its_mark_is_the_part_alone(wang):
    await wang.says("/proposal")
    await wang.says("案由：装饮水机")
    await wang.taps("后勤保障")
    await wang.says("理由：课间总要排队")
    await wang.says("总务处加装一台")
    await wang.taps("跳过")
    assert "案由　装饮水机" in wang.hears
    assert "理由　课间总要排队" in wang.hears


async def test_a_button_of_a_form_that_is_gone_says_so(wang):
    await write(wang)
    send = wang.last["reply_markup"]["inline_keyboard"][0][0]["callback_data"]
    await wang.taps("取消")
    await wang.presses(send)
    assert "已经提交或取消了" in wang.pop_up


async def test_a_command_for_the_private_chat_says_so_in_a_group(wang, group):
    await wang.says("/proposal", GROUP)
    assert "请私聊我用：@xiaojia_bot" in group.hears


@pytest.mark.parametrize("forged", ["x", "9" * 20, "-1", "1:2"])
async def test_a_forged_number_is_no_button_and_no_link_of_ours(wang, zhou, forged):
    await wang.presses(f"proposals:read:{forged}")
    assert "过期" in wang.pop_up
    await wang.says(f"/start proposals-{forged}")
    assert wang.hears.startswith("王老师好")
    assert not any("没有成功" in said for said in zhou.has_heard)


@pytest.mark.parametrize(
    "forged", ["proposals:lists:mine:0", "members:speak:zh-CN", "proposals:write",
               "proposals:files:1", "deliveries:show"],
)  # fmt: skip
async def test_a_forged_tap_in_the_group_turns_nothing_that_all_see(zhou, wang, group, forged):
    await seek(wang)
    await zhou.presses(forged, GROUP)
    assert "过期" in zhou.pop_up
    assert "王老师提了一件提案" in group.hears


async def test_a_reason_that_says_原因_is_a_reason(wang):
    await wang.says("/proposal")
    await wang.says("装饮水机")
    await wang.taps("后勤保障")
    await wang.says("三楼三十八个人没有水喝。原因：只有一台饮水机。")
    await wang.says("总务处加装一台")
    await wang.taps("跳过")
    assert "理由　三楼三十八个人没有水喝。原因：只有一台饮水机。" in wang.hears


@pytest.mark.parametrize("body", ["a" + '"' * 419, "ab" + "&<" * 599, "长" * 600])
async def test_the_longest_of_bodies_can_be_seen_and_sent(wang, body):
    await wang.says("/proposal")
    await wang.says("装饮水机")
    await wang.taps("后勤保障")
    await wang.says(body)
    await wang.says(body)
    await wang.taps("跳过")
    assert body in wang.hears
    await wang.taps("提交")
    assert "还差 2 位" in wang.hears


async def test_beginning_a_withdrawal_anew_keeps_what_it_is_about(wang):
    await seek(wang)
    await wang.says("/proposals")
    await wang.taps("差2人 在三楼增设教职工饮水机")
    await wang.taps("撤案")
    await wang.says("总务处已经装好了")
    await wang.says("好的")
    await wang.taps("重新写")
    await wang.says("学校另有安排")
    await wang.taps("提交")
    assert wang.hears.startswith("已撤案")


async def test_an_old_preview_does_not_throw_a_newer_draft_away(wang, li):
    await seek(wang)
    await li.says("提案：三楼加装饮水机 理由：课间要排队 建议：总务处加装一台 类别：后勤")
    await li.taps("跳过")
    old = next(it for it in buttons(li.last) if it["text"] == "附议这件")["callback_data"]
    await li.taps("取消")
    await li.says("提案：另一件完全不同的事")
    await li.presses(old)
    await li.says("/proposal")
    assert "另一件完全不同的事" in li.hears


async def test_the_link_into_the_private_chat_opens_it_for_letters(wang, li, office, world, stage):
    await seek(wang)
    office.run(NOBODY, members.reached, account=li.account, reachable=False)
    world.starts(li.account, li.chat, "proposals-1")
    await stage.settles()
    await wang.taps("请同事附议")
    assert "李芳" in wang.sees


async def test_a_long_list_has_pages_and_true_counts(wang, li):
    for at in range(9):
        await wang.says(f"提案：第{at}件完全不同{'甲乙丙丁戊己庚辛壬'[at] * 4} 理由：课间要排队 "
                        "建议：总务处加装 类别：后勤", post=False)  # fmt: skip
        await wang.taps("跳过")
        await wang.taps("提交")
    await li.says("/proposals")
    await li.taps("待附议 9")
    assert len([it for it in li.sees if it.startswith("差2人")]) == 8
    await li.taps("更多")
    assert len([it for it in li.sees if it.startswith("差2人")]) == 1


async def test_a_reply_that_fails_after_the_deed_alarms_nobody(wang, zhou, telegram, world):
    await wang.says("/proposal")
    telegram.broken = [NetworkError("cut")]
    await wang.says("装饮水机")
    assert not any("没有成功" in said for said in zhou.has_heard)
    await wang.says("/proposal")
    assert "您有一份没写完的" in wang.hears


async def test_the_committee_hears_of_a_withdrawal_where_it_heard_of_the_proposal(
    wang, li, helen, zhou, world, stage
):
    room = world.group(
        "提案委员会", id=-5002, type="group", members=[zhou.account], bots=[stage.bot.id]
    )
    await zhou.says("/bind", room.id)
    await zhou.taps("提案委员会群", room.id)
    await seek(wang)
    await li.taps("附议", GROUP)
    await helen.taps("附议", GROUP)
    assert "新提案 2026-001" in zhou.room(room.id).hears
    await wang.says("/proposals")
    await wang.taps("2026-001 在三楼增设教职工饮水机")
    await wang.taps("撤案")
    await wang.says("总务处已经装好了")
    await wang.taps("提交")
    assert "王老师已撤案" in zhou.room(room.id).hears


async def test_an_old_or_forged_button_does_nothing_and_shows_the_newest(wang):
    await wang.says("/proposal")
    old = wang.last["reply_markup"]["inline_keyboard"][-1][0]["callback_data"]
    await wang.says("装饮水机")
    await wang.presses(old)
    assert "过期" in wang.pop_up
    assert "属于哪一类" in wang.hears
    form, at = old.split(":")[2:4]
    for forged in (f"drafts:pick:{form}:{int(at) + 1}:99", f"drafts:send:{form}:{int(at) + 1}",
                   f"drafts:skip:{form}:{int(at) + 1}", "drafts:send:nothing:1"):  # fmt: skip
        await wang.presses(forged)
        assert "过期" in wang.pop_up
    assert "属于哪一类" in wang.hears


async def test_someone_elses_button_does_nothing(wang, li):
    await write(wang)
    send = wang.last["reply_markup"]["inline_keyboard"][0][0]["callback_data"]
    await li.presses(send)
    assert "已经提交或取消了" in li.pop_up
    await wang.taps("提交")
    assert "还差 2 位" in wang.hears


async def test_the_proposer_asks_colleagues_one_by_one(wang, li, helen):
    await seek(wang)
    await wang.taps("请同事附议")
    assert wang.sees == ["周敏", "刘志强", "李芳", "Helen", "看全文"]
    await wang.taps("李芳")
    assert "已经发给李老师" in wang.pop_up
    assert "王老师提了一件提案" in li.hears
    await li.taps("附议")
    assert "还差 1 位" in li.pop_up
    await wang.says("/proposals")
    await wang.taps("差1人 在三楼增设教职工饮水机")
    await wang.taps("请同事附议")
    assert "李芳" not in wang.sees


async def test_a_similar_proposal_is_shown_and_seconded_instead(wang, li):
    await seek(wang, subject="在三楼增设教职工饮水机")
    await li.says("提案：三楼加装饮水机 理由：课间要排队 建议：总务处加装一台 类别：后勤")
    await li.taps("跳过")
    assert "同事已经提过类似的" in li.hears
    assert li.sees[:2] == ["看全文", "附议这件"]
    await li.taps("附议这件")
    assert "已附议“在三楼增设教职工饮水机”" in li.pop_up
    assert "已附议" in li.hears
    assert li.sees == []
    await li.says("/proposal")
    assert "第 1 步" in li.hears


async def test_a_second_is_taken_back_from_the_full_text(wang, li, group):
    await seek(wang)
    await li.taps("附议", GROUP)
    await li.says("/proposals")
    await li.taps("我附议的 1")
    await li.taps("差1人 在三楼增设教职工饮水机")
    await li.taps("撤回附议")
    assert "现在还差 2 位" in li.pop_up
    assert "还差 2 位附议" in group.hears


async def test_seconding_in_words_shows_what_is_open(li, wang):
    await seek(wang)
    await li.says("我附议王建国老师那个饮水机的提案")
    assert li.hears.startswith("等人附议的提案")
    assert li.sees[0] == "差2人 在三楼增设教职工饮水机"


async def test_withdrawing_takes_a_reason_and_tells_those_behind_it(wang, li, group):
    await seek(wang)
    await li.taps("附议", GROUP)
    await wang.says("/proposals")
    await wang.taps("差1人 在三楼增设教职工饮水机")
    await wang.taps("撤案")
    await wang.says("总务处已经装好了")
    assert "确定撤案吗" in wang.hears
    await wang.taps("提交")
    assert wang.hears.startswith("已撤案")
    assert "原因：总务处已经装好了" in li.hears
    assert "由提案人撤案" in group.hears
    await li.says("/proposals")
    assert "您还没有提案" in li.hears


async def test_nobody_seconds_twice_or_their_own(wang, li, group):
    await seek(wang)
    await wang.taps("附议", GROUP)
    assert "自己的提案" in wang.pop_up
    await li.taps("附议", GROUP)
    await li.taps("附议", GROUP)
    assert "已经附议过" in li.pop_up


async def test_a_retiree_reads_but_does_not_propose(chen, wang):
    await seek(wang)
    await chen.says("/proposal")
    assert "由在职教职工来办" in chen.hears
    await chen.says("/proposals")
    await chen.taps("待附议 1")
    await chen.taps("差2人 在三楼增设教职工饮水机")
    assert "课间" not in chen.hears
    assert "三楼四个办公室只有一台饮水机" in chen.hears


async def test_what_members_write_is_shown_as_they_wrote_it(wang, group):
    await seek(wang, subject='<b>"A&B"</b> { $x }')
    assert '<b>"A&B"</b> { $x }' in group.hears


async def test_a_kill_after_the_last_tap_makes_no_second_proposal(wang, stage):
    await write(wang)
    await wang.taps("提交")
    await stage.is_killed_before_acknowledging()
    assert "办好了" in wang.hears
    await wang.says("/proposals")
    assert "我的 1" in wang.sees


async def test_a_kill_after_an_answer_asks_the_next_question_again(wang, stage):
    await wang.says("/proposal")
    await wang.says("装饮水机")
    await stage.is_killed_before_acknowledging()
    assert "属于哪一类" in wang.hears
    await wang.taps("后勤保障")
    assert "理由是什么" in wang.hears


async def test_a_form_is_taken_up_by_a_new_process(wang, stage):
    await wang.says("/proposal")
    stage.begins_anew()
    await wang.says("装饮水机")
    assert "属于哪一类" in wang.hears


async def test_it_is_all_said_in_english_too(helen, wang, li, group):
    await helen.says("/proposal")
    await helen.says("A bicycle shed behind the gym")
    await helen.taps("后勤保障")
    await helen.says("It rains on forty bicycles")
    await helen.says("The school builds a roof by October")
    await helen.taps("Skip")
    assert "Subject  A bicycle shed" in helen.hears
    await helen.taps("Submit")
    assert "2 colleagues still need to second it" in helen.hears
    await li.taps("附议", GROUP)
    await wang.taps("附议", GROUP)
    assert "proposal 2026-001 is submitted" in helen.hears
    await helen.says("/proposals")
    await helen.taps("2026-001 A bicycle shed be…")
    assert "submitted Mon 7 Sep" in helen.hears
