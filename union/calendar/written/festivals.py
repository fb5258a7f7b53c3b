"""Feasts and solar terms: which day each falls on, and the names they go by."""

from dataclasses import dataclass
from datetime import date, timedelta

from union.calendar import lunar


@dataclass(frozen=True, slots=True)
class Fixed:
    """A feast of the civil calendar."""

    month: int
    day: int

    def in_year(self, year: int) -> tuple[date, ...]:
        return (date(year, self.month, self.day),)


@dataclass(frozen=True, slots=True)
class Lunar:
    """A feast of the lunar calendar; the twelfth month may fall into the next civil year."""

    month: int
    day: int
    second_custom: int = 0  # 小年 is kept on the 23rd, in the south on the 24th

    def in_year(self, year: int) -> tuple[date, ...]:
        found = (lunar.solar_of(lunar.LunarDate(year, self.month, self.day)),)
        return tuple(day for day in found if day)


@dataclass(frozen=True, slots=True)
class Eve:
    """除夕: the last day of the lunar year, the day before the first month begins."""

    def in_year(self, year: int) -> tuple[date, ...]:
        return (lunar.new_years_eve(year),)


@dataclass(frozen=True, slots=True)
class Term:
    """One of the twenty-four solar terms, or a feast some days after it."""

    name: str
    later: int = 0

    def in_year(self, year: int) -> tuple[date, ...]:
        return (lunar.term(year, self.name) + timedelta(days=self.later),)


@dataclass(frozen=True, slots=True)
class Nth:
    """A feast on the nth weekday of a month."""

    month: int
    nth: int
    weekday: int

    def in_year(self, year: int) -> tuple[date, ...]:
        first = date(year, self.month, 1)
        return (first + timedelta(days=(self.weekday - first.weekday()) % 7 + 7 * self.nth - 7),)


Feast = Fixed | Lunar | Eve | Term | Nth

CIVIL = {
    (1, 1): "元旦 元旦节 公历新年 阳历年 new_year's_day new_years_day",
    (2, 14): "情人节 valentine's_day valentines_day",
    (3, 8): "妇女节 三八节 三八妇女节 三八国际妇女节 国际妇女节 三八国际劳动妇女节 国际劳动妇女节 "
    "女神节 劳动妇女节 3·8节 38节 38妇女节 women's_day international_women's_day womens_day",
    (3, 12): "植树节 arbor_day tree_planting_day",
    (3, 14): "白色情人节",
    (3, 15): "消费者权益日 消费者权益保护日 国际消费者权益日",
    (4, 1): "愚人节 april_fools'_day april_fool's_day april_fools_day april_fools",
    (4, 22): "世界地球日 地球日 earth_day",
    (4, 23): "世界读书日 读书日 世界读书节",
    (5, 1): "劳动节 五一节 五一劳动节 五一国际劳动节 国际劳动节 51节 51劳动节 labour_day labor_day "
    "may_day international_workers'_day international_labour_day",
    (5, 4): "青年节 五四节 五四青年节 54青年节 youth_day",
    (5, 12): "护士节 国际护士节",
    (
        6,
        1,
    ): "儿童节 六一节 六一儿童节 六一国际儿童节 国际儿童节 61儿童节 children's_day childrens_day "
    "international_children's_day",
    (7, 1): "建党节 党的生日 七一建党节 七一节 建党日 党生日",
    (8, 1): "建军节 八一建军节 八一节 army_day",
    (9, 3): "抗战胜利纪念日 抗日战争胜利纪念日",
    (9, 10): "教师节 中国教师节 teachers'_day teacher's_day teachers_day",
    (9, 30): "烈士纪念日",
    (10, 1): "国庆 国庆节 十一国庆节 十一国庆 十一节 national_day",
    (10, 31): "万圣节前夜 万圣节前夕 halloween",
    (11, 8): "记者节",
    (11, 11): "双十一 双11 光棍节 双十一购物节 singles'_day singles_day",
    (12, 4): "国家宪法日 宪法日",
    (12, 12): "双十二 双12",
    (12, 13): "国家公祭日 公祭日",
    (12, 24): "平安夜 圣诞夜 圣诞前夜 christmas_eve",
    (12, 25): "圣诞节 圣诞 christmas christmas_day xmas",
    (12, 31): "跨年夜 new_year's_eve new_years_eve",
}
LUNAR = {
    (1, 1): "春节 农历新年 中国新年 农历年初一 chinese_new_year lunar_new_year spring_festival "
    "the_spring_festival chinese_new_year's_day",
    (1, 15): "元宵节 元宵 上元节 灯节 lantern_festival the_lantern_festival",
    (2, 2): "龙抬头 龙头节 春龙节",
    (3, 3): "上巳节",
    (5, 5): "端午节 端午 端阳节 端阳 龙舟节 dragon_boat_festival the_dragon_boat_festival "
    "duanwu_festival duanwu",
    (7, 7): "七夕节 七夕 乞巧节 qixi_festival qixi",
    (7, 15): "中元节 盂兰盆节 ghost_festival",
    (8, 15): "中秋节 中秋 仲秋节 团圆节 mid-autumn_festival the_mid-autumn_festival mid-autumn "
    "mid-autumn_day mid_autumn_festival moon_festival",
    (9, 9): "重阳节 重阳 九九重阳节 九九重阳 敬老节 老年节 老人节 double_ninth_festival "
    "double_ninth the_double_ninth_festival chongyang_festival double_ninth_day",
    (10, 1): "寒衣节",
    (10, 15): "下元节",
    (12, 8): "腊八节 腊八 laba_festival laba",
}
TERM_NAMES = (
    "winter_solstice minor_cold major_cold start_of_spring rain_water awakening_of_insects "
    "spring_equinox clear_and_bright grain_rain start_of_summer grain_buds grain_in_ear "
    "summer_solstice minor_heat major_heat start_of_autumn end_of_heat white_dew autumn_equinox "
    "cold_dew frost's_descent start_of_winter minor_snow major_snow"
)
OTHERS: dict[Feast, str] = {
    Eve(): "除夕 除夕夜 年三十 大年三十 大年夜 年三十晚 年夜 大年三十晚上 年三十晚上 除夕之夜 "
    "chinese_new_year's_eve lunar_new_year's_eve spring_festival_eve chinese_new_year_eve",
    Lunar(12, 23, 24): "小年 小年夜",
    Lunar(12, 23): "北方小年",
    Lunar(12, 24): "南方小年",
    Term("清明"): "清明节 清明 qingming qingming_festival tomb_sweeping_day tomb-sweeping_day "
    "tomb-sweeping_festival tomb_sweeping_festival the_qingming_festival ching_ming_festival",
    Term("清明", -1): "寒食节",
    Term("冬至"): "冬至节 dongzhi_festival dongzhi the_winter_solstice",
    Nth(5, 2, 6): "母亲节 mother's_day mothers'_day mothers_day",
    Nth(6, 3, 6): "父亲节 father's_day fathers'_day fathers_day",
    Nth(11, 4, 3): "感恩节 thanksgiving thanksgiving_day",
}
NICKNAMES: dict[str, Feast] = {
    "五一": Fixed(5, 1), "六一": Fixed(6, 1), "三八": Fixed(3, 8), "五四": Fixed(5, 4),
    "七一": Fixed(7, 1), "八一": Fixed(8, 1), "十一": Fixed(10, 1),
}  # fmt: skip


def named() -> dict[str, Feast]:
    """Every feast and solar term by every name it goes by."""
    feasts: dict[Feast, str] = {Fixed(*key): names for key, names in CIVIL.items()}
    feasts |= {Lunar(*key): names for key, names in LUNAR.items()} | OTHERS
    found = {name.replace("_", " "): feast for feast, names in feasts.items()
             for name in names.split()}  # fmt: skip
    terms = {name: Term(name) for name in lunar.TERMS}
    english = {
        name.replace("_", " "): Term(term)
        for name, term in zip(TERM_NAMES.split(), lunar.TERMS, strict=True)
    }
    return {**english, **terms, **found}


def upcoming(feast: Feast, since: date) -> tuple[date, ...]:
    """The next two days of a feast, that day counting."""
    years = range(since.year - 1, since.year + 3)
    every = sorted({day for year in years for day in feast.in_year(year)})
    return tuple(day for day in every if day >= since)[:2]


def of_year(feast: Feast, year: int, today: date) -> tuple[tuple[date, ...], bool]:
    """The days that "the feast of that year" may mean, and whether the first is the likelier.

    The twelfth lunar month of a year lies mostly in the January after it.
    """
    if isinstance(feast, Eve):
        civil, lunar_one = lunar.new_years_eve(year), lunar.new_years_eve(year + 1)
        return (civil, lunar_one) if civil >= today else (lunar_one, civil), False
    days = feast.in_year(year)
    if isinstance(feast, Lunar) and feast.month == 12:
        before = tuple(day for day in feast.in_year(year - 1) if day.year == year)
        coming = any(day >= today for day in before) and today.year == year
        return (before + days, False) if coming else (days + before, True)
    return days, True
