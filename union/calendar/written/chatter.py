"""Signs by which a sentence shows that a number or a word in it is no date."""


def listed(words: str) -> tuple[str, ...]:
    return tuple(words.split())


# What may stand right after a bare weekday, day or hour that is meant as a date.
GOES_ON = listed(
    "前 后 之 以 截止 截至 为止 开始 开会 召开 举行 举办 集合 集中 集体 出发 到 报名 报到 "
    "报告 结束 起 准时 上课 下课 放学 见 吧 的 有 在 没 去 来 请 我 你 他 大家 各 全 要 能 可 "
    "不 是 和 或 与 会 交 提交 发 进行 组织 工会 教工 教职工 例会 我们 咱 还 就 也 都 都有 "
    "值班 活动 体检 评 选 投票 领 考 比赛 训练 排练 彩排 放假 上班 下班 检查 公示 完成"
)
AFTER_HOUR = listed(
    "前 开始 开会 开 集合 集中 出发 到 见 结束 截止 上课 下课 放学 召开 举行 举办 准时 起 在 "
    "吧 之前 以前 以后 报到 签到 入场 开场 发车"
)
# 5号楼, 二号厅, 3号线: a number of something.
NUMBERED = frozenset("楼厅门线桌车位馆场机院室教会公文件选房柜库井坑店床座台舱窗卡球种方案令码")
BEFORE_NUMBER = frozenset("第编楼室座房桌号级班组卡单#＃-—_/.·~～xX*×+＋=")
# Before a feast without 节 in its name any other sign makes it a person's or a firm's.
BEFORE_FEAST = frozenset("在于到从至的过前是和与年天逢及或，。、：；！？ 今明去后到每")
AROUND_FEAST = ("放假", "假期", "期间", "长假", "小长假", "那天", "当天", "前", "后", "节")
NOT_AFTER = {"过": frozenset("超经通不难路错度太好"), "再过": frozenset()}
NOT_BEFORE = {"天": frozenset("气花")}
WEATHER = frozenset(
    (
        "雨水",
        "大雪",
        "小雪",
        "大寒",
        "小寒",
        "大暑",
        "小暑",
        "谷雨",
        "小满",
        "白露",
        "霜降",
        "处暑",
        "惊蛰",
        "寒露",
    )
)
SCORES = ("比分", "得分", "大比分", "总分", "比")
NO_START = frozenset(("by", "comma", "de", "well", "to", "and", "at", "closes", "closes_on", "of"))
ABBREVIATED = frozenset(
    ("mon", "sun", "sat", "wed", "fri", "tue", "thu", "may", "mar", "dec", "jan")
)
RELATIVE_TO_STORY = frozenset(("当日", "即日", "翌日", "次日", "当晚", "上年", "来年"))
