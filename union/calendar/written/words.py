"""The words that dates are written with: each is of a kind, and worth something."""

from collections.abc import Iterator
from typing import Any

from union.calendar.written.festivals import named
from union.calendar.written.readings import PartOfDay

Entry = tuple[str, Any, str]  # kind, worth, the words

TEN = "一二三四五六七八九十"

# Traditional signs, one to one; whatever stands for no date word is left alone.
TRADITIONAL = str.maketrans(
    "週點號時後個節農曆臘閏兩鐘鍾間開從禮這國慶師婦兒動陽聖誕親愛萬雙驚蟄穀處種滿當課學結長會於為準"
    "歲裏裡淩還禮總離黨軍節舊過齊歷雙終內還約幾併陰體聯報運寶繼際",
    "周点号时后个节农历腊闰两钟钟间开从礼这国庆师妇儿动阳圣诞亲爱万双惊蛰谷处种满当课学结长会于为准"
    "岁里里凌还礼总离党军节旧过齐历双终内还约几并阴体联报运宝继际",
)

WEEK_OF = {
    "上上上": -3, "上上": -2, "上": -1, "本": 0, "这": 0, "当": 0,
    "下": 1, "下下": 2, "下下下": 3,
}  # fmt: skip
WEEK_NAMES = ("周", "星期", "礼拜")
WEEKDAYS = {sign: number % 7 for number, signs in
            enumerate(("一1", "二2", "三3", "四4", "五5", "六6", "日天"))
            for sign in signs}  # fmt: skip
EACH = ("每", "每个", "每逢", "逢", "每到", "每一个")
NO_WEEKDAYS = "七八九零〇78901"

SIMPLE: dict[str, str] = {
    "day:0": "今天 今日 今儿 今天儿 今 当日 即日 today",
    "day:1": "明天 明日 明儿 翌日 次日 tomorrow tmr tmrw",
    "day:2": "后天 后日 后儿 the_day_after_tomorrow day_after_tomorrow overmorrow",
    "day:3": "大后天",
    "day:4": "大大后天",
    "day:-1": "昨天 昨日 昨儿 yesterday",
    "day:-2": "前天 前日 前儿 the_day_before_yesterday day_before_yesterday",
    "day:-3": "大前天",
    "year:0": "今年 本年 本年度 this_year",
    "year:1": "明年 来年 翌年 next_year",
    "year:2": "后年",
    "year:3": "大后年",
    "year:-1": "去年 上年 last_year",
    "year:-2": "前年",
    "unit:day": "天 日 day days",
    "unit:week": "周 星期 礼拜 week weeks",
    "unit:month": "个月 个月份 month months",
    "unit:year": "年 year years",
    "unit:hour": "小时 个小时 钟头 个钟头 个钟 hour hours hr hrs",
    "unit:minute": "分钟 分 minute minutes min mins",
    "unit:quarter": "刻钟 刻",
    "unit:season": "季度 个季度 quarter quarters",
    "unit:workday": "工作日 个工作日 working_days working_day workdays workday business_days "
    "business_day",
    "unit:half_day": "半天",
    "half": "半 half",
    "after": "后 以后 之后 过后 later from_now from_today",
    "ago": "前 以前 之前 ago",
    "eve": "前夕 前夜",
    "in": "再过 过 今后 in",
    "within": "内 以内 之内",
    "month_mark": "月 月份",
    "day_mark": "日 号",
    "year_mark": "年",
    "hour_mark": "点 点钟 时 o'clock oclock",
    "sharp": "整 正 钟 sharp",
    "lack": "差",
    "past": "过",
    "de": "的",
    "to": "到 至 直到 直至 - – — —— -- ~ ～ ― － 一直到 to until till through thru",
    "from": "从 自 由 from between",
    "comma": "、 , ，",
    "and": "和 及 与 以及 跟 & and",
    "or": "或 或者 还是 或是 要么 or",
    "each": "每 每个 每逢 逢 每到 every each",
    "every_other": "隔 每隔",
    "once": "一次",
    "every_second": "隔天",
    "daily": "每天 每天一次 每日 天天 日日 每一天 daily every_day each_day everyday",
    "weekly": "每周 每星期 每礼拜 每个星期 每个礼拜 weekly every_week each_week 每一周 "
    "每周一次 每星期一次 每个星期一次",
    "monthly": "每月 每个月 每月份 按月 monthly every_month each_month 每一个月 每月一次 "
    "每个月一次",
    "yearly": "每年 年年 每年一次 每一年 yearly annually every_year each_year",
    "hourly": "每小时 每个小时 每钟头 每个钟头 hourly every_hour",
    "seasonly": "每季度 每个季度 每季 quarterly every_quarter each_quarter",
    "fortnightly": "biweekly fortnightly every_fortnight every_other_week",
    "workdaily": "工作日 每个工作日 每工作日 每周工作日 weekdays every_weekday on_weekdays "
    "each_weekday "
    "every_workday every_working_day every_business_day 逢工作日",
    "weekendly": "每周末 每个周末 every_weekend each_weekend weekends on_weekends",
    "nth_mark": "第",
    "nth_from_end": "倒数第",
    "ordinal:1": "首个 头一个",
    "last": "最后一个 最后1个 最后 末个 最末一个 last",
    "last_day": "最后一天 最后1天 最末一天 last_day",
    "one_of": "个",
    "season": "季度",
    "lunar": "农历 阴历 旧历 古历 夏历",
    "civil": "公历 阳历 新历 西历",
    "leap": "闰",
    "open": "( [ （ 【",
    "close": ") ] ） 】",
    "vague": "左右 大概 大约 约 上下 可能 差不多 也许 大致 前后 around about probably maybe "
    "roughly approximately ish circa",
    "now": "现在 此刻 now right_now",
    "same_time": "same_time at_this_time 这个时候 这时候 此时 这时 同一时间 这个时间 "
    "这个点 此刻 this_time",
    "starts": "开始 起 始 起始 starting onwards",
    "by": "在 于 定于 定在 改到 改在 改为 约在 on by",
    "at": "at @",
    "closes": "截止 为止 止 截至 结束前",
    "closes_on": "截止到 截至 截止",
    "well": "吧 。 . ! ！ ;",
    "early": "初",
    "late": "底 末",
    "middle": "中",
    "third": "上旬 中旬 下旬",
    "for": "for 共 时长 为期 历时 持续",
    "one_day": "当天 当日 那天 那一天 这天 这一天",
    "half_year:1": "上半年",
    "half_year:2": "下半年",
    "ahead": "未来 接下来 接下来的 往后",
    "the": "the this_coming",
    "coming": "coming upcoming",
    "next": "next",
    "this": "this",
    "of": "of in",
    "meridiem:0": "am a.m. a.m",
    "meridiem:12": "pm p.m. p.m",
    "noon": "noon midday",
    "midnight": "midnight 午夜",
    "high_noon": "正午",
    "quarter": "quarter",
    "other": "other second alternate",
    "a": "a an one",
    "school": "放学后 放学 放学以后 放学之后 after_school",
}
PARTS: dict[PartOfDay, str] = {
    PartOfDay.SMALL_HOURS: "凌晨 清晨前",
    PartOfDay.MORNING: "早上 上午 早晨 清晨 早 晨 一大早 大清早 清早 大早上 午前 morning "
    "this_morning in_the_morning the_morning",
    PartOfDay.NOON: "中午 午间 晌午 noontime",
    PartOfDay.AFTERNOON: "下午 午后 afternoon in_the_afternoon the_afternoon",
    PartOfDay.DUSK: "傍晚 黄昏",
    PartOfDay.EVENING: "晚上 晚 晚间 夜晚 evening in_the_evening the_evening",
    PartOfDay.NIGHT: "半夜 深夜 夜里 夜间 夜 大半夜 night at_night",
}
DAY_PARTS: dict[tuple[int, PartOfDay], str] = {
    (0, PartOfDay.MORNING): "今早 今晨 今儿早上 今天一早 this_morning",
    (0, PartOfDay.AFTERNOON): "this_afternoon",
    (0, PartOfDay.EVENING): "今晚 今儿晚上 今夜 当晚 tonight this_evening",
    (1, PartOfDay.MORNING): "明早 明晨 明儿早上 明天一早 明日一早",
    (1, PartOfDay.EVENING): "明晚 明夜 tomorrow_night tomorrow_evening",
    (-1, PartOfDay.EVENING): "昨晚 昨夜 last_night",
    (2, PartOfDay.MORNING): "后早 后天一早",
}
LUNAR_MONTHS = {"正月": 1, "冬月": 11, "腊月": 12, "寅月": 1}
MONTHS = (
    "january jan", "february feb", "march mar", "april apr", "may", "june jun", "july jul",
    "august aug", "september sept sep", "october oct", "november nov", "december dec",
)  # fmt: skip
DAYS = (
    "monday mon", "tuesday tues tue", "wednesday weds wed", "thursday thurs thur thu",
    "friday fri", "saturday sat", "sunday sun",
)  # fmt: skip
ORDINALS = {"first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5}
COUNTS = (
    "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
    "sixteen seventeen eighteen nineteen twenty"
)
DAY_SPANS = {
    (0, 1): "今明两天 今明 今明两日",
    (1, 2): "明后两天 明后天 明后 明后两日",
    (0, 2): "今明后三天 今明后",
}
VAGUE = (
    "过几天 过两天 过一阵子 过一阵 过些天 过些日子 过段时间 过一段时间 改天 改日 "
    "最近 近期 近日 回头 以后再说 随时 不定期 待定 有空 几天后 这两天 这几天 那天 "
    "一会儿 一会 等会儿 待会儿 soon later someday sometime whenever"
)


def words() -> dict[str, dict[str, Any]]:
    """Every word in small letters, with all the kinds it may be of and what it is worth there."""
    found: dict[str, dict[str, Any]] = {}
    for kind, worth, names in (*simple(), *weeks(), *edges(), *english()):
        for name in names.split():
            found.setdefault(name.replace("_", " "), {})[kind] = worth
    for name, feast in named().items():
        found.setdefault(name, {})["feast"] = feast
    return found


def simple() -> Iterator[Entry]:
    for name, names in SIMPLE.items():
        kind, _, worth = name.partition(":")
        yield kind, int(worth) if worth.lstrip("-").isdecimal() else worth, names
    yield from (("part", part, names) for part, names in PARTS.items())
    yield from (("day_part", worth, names) for worth, names in DAY_PARTS.items())
    yield from (("days", worth, names) for worth, names in DAY_SPANS.items())
    yield from (("lunar_month", worth, name) for name, worth in LUNAR_MONTHS.items())
    yield from (("lunar_day", day, " ".join(names)) for day, names in lunar_days())
    yield from (
        ("new_year", day, f"大年初{TEN[day - 1]} 年初{TEN[day - 1]}") for day in range(1, 11)
    )


def lunar_days() -> Iterator[tuple[int, tuple[str, ...]]]:
    """初一 … 初十, 廿一 … 廿九; the days between are written as plain numbers."""
    for number, sign in enumerate(TEN, start=1):
        yield number, (f"初{sign}",)
        if number < 10:
            yield 20 + number, (f"廿{sign}",)
    yield 20, ("廿十", "廿日")
    yield 30, ("卅日",)


def weeks() -> Iterator[Entry]:
    """周三, 下周三, 下下个星期五, 本周, 上周末 …; a bare weekday has no week."""
    yield "weekday", (0, 6), "这周天"
    for name in WEEK_NAMES:
        for sign, day in WEEKDAYS.items():
            yield "weekday", (None, day), name + sign
            yield "next_one", day, f"下一个{name}{sign}"
            yield "every_weekday", day, " ".join(each + name + sign for each in EACH)
        yield "no_weekday", 0, " ".join(name + sign for sign in NO_WEEKDAYS)
        yield "two_weekdays", (5, 6), f"{name}六日 {name}六{name}日"
        for prefix, week in WEEK_OF.items():
            for of in (prefix + name, prefix + "个" + name, prefix + "一" + name):
                yield "week", week, of
                for sign, day in WEEKDAYS.items():
                    yield "weekday", (week, day), of + sign
        yield "weekday", (1, 0), f"下{name}的{name}一"
    yield "weekend", None, "周末"
    for prefix, week in WEEK_OF.items():
        yield "weekend", week, f"{prefix}周末 {prefix}个周末"
        yield "month", week, f"{prefix}月 {prefix}个月"


def edges() -> Iterator[Entry]:
    """月底, 下月初, 年中 …: which month or year from now, and which edge of it."""
    names = {"end": "底末尾", "start": "初", "middle": "中"}
    for edge, signs in names.items():
        for sign in signs:
            yield "month_edge", (None, edge), f"月{sign}"
            yield "year_edge", (0, edge), f"年{sign} 今年{sign} 今年年{sign} 本年{sign}"
            yield "year_edge", (1, edge), f"明年{sign} 明年年{sign}"
            for prefix, month in WEEK_OF.items():
                yield (
                    "month_edge",
                    (month, edge),
                    f"{prefix}月{sign} {prefix}个月{sign} {prefix}个月月{sign}",
                )
    yield "year_edge", (0, "end"), "年终 岁末"


def english() -> Iterator[Entry]:
    yield from (("month_name", number, names) for number, names in enumerate(MONTHS, start=1))
    for day, names in enumerate(DAYS):
        yield "weekday", (None, day), names + " " + names.replace(" ", ". ") + "."
        plural = f"{names.split()[0]}s"
        yield "every_weekday", day, plural
    yield from (("ordinal", number, name) for name, number in ORDINALS.items())
    yield from (("count", number, name) for number, name in enumerate(COUNTS.split(), start=2))
    yield "week", 0, "this_week"
    yield "week", 1, "next_week"
    yield "week", 2, "the_week_after_next week_after_next"
    yield "week", -1, "last_week"
    yield "month", 0, "this_month the_month"
    yield "month", 1, "next_month"
    yield "month", -1, "last_month"
    yield "weekend", None, "weekend the_weekend"
    yield "weekend", 0, "this_weekend"
    yield "weekend", 1, "next_weekend"
    yield "weekend", -1, "last_weekend"
    yield "vague", 0, VAGUE
