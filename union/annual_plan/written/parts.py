"""What is no work of a month: the other parts of a plan, its last words, who signed it and when."""

import re

PART = re.compile(
    r"(?:指导思想|总体思路|基本思路|工作思路|工作方针|工作原则|(?:总体|工作|主要|奋斗)?目标(?:任务)?"
    r"|(?:主要|工作|重点|具体|保障|组织|实施)?措施(?:及要求|和要求|与要求)?|(?:组织|工作|经费)?保障(?:措施)?"
    r"|(?:工作|几点|具体|活动|有关|相关)?要求|注意事项|情况分析|组织领导|经费预算|考核办法|工作总结|基本情况)[:。]?$"
)
TITLE_OF_WORK = re.compile(
    r"(?:主要|重点|具体|常规|其他|其它)?(?:工作|任务|活动)(?:重点|内容|安排|任务|要点)?:?$"
)
SOUNDS_LIKE_A_PART = re.compile(r"要求|保障|措施|目标|思想|意见|原则|领导")
LAST_WORDS = re.compile(
    r"总之|综上|以上|特此|新的一年|在新的|让我们|我们(?:将|要|相信|坚信|深信)|附(?:件|表|录|注|:|$)|备注|说明:"
    r"|注:|主题词|抄送|抄报|填表|制表|审核[:人]|签发|(?:工会)?主席:|(?:撰|起草|制定|拟稿|执笔)[稿人]?:"
    r"|第[一二三四五六七八九十]{1,3}(?:部分|章)|(?:notes?|remarks?|signed)\b"
)
OTHER_TIMES = re.compile(
    r"(?:每月|每周|每学期|全年|全学年|平时|日常|经常性工作|常规工作|长期工作|寒假|暑假|暑期|寒暑假|上半年|下半年"
    r"|第[一二三四1234]季度|第[一二12]学期|[上下]学期|本学期|机动)(?:期间)?(?:的?(?:主要)?(?:工作|活动)(?:安排)?)?"
)
YEAR = r"(?:(?:19|20)\d\d|二[〇○零o0][一二三四五六七八九〇○零o]{2})"
DAY = r"[\d一二三四五六七八九十廿卅〇○零]{1,4}"
DATE = re.compile(rf"{YEAR}[年./-]{DAY}(?:[月./-](?:{DAY}[日号]?)?)?$")
BODIES = "工会|委员会|学校|中学|小学|幼儿园|中心校|学院|大学|分会|工会小组|教育局|办公室|工会联合会"
NO_NAME = ",。;、:!?“”《》"
SIGNED = re.compile(
    rf"[^{NO_NAME}和与及并的][^{NO_NAME}]{{0,24}}(?:{BODIES})(?:\(.{{0,4}}\))?(?P<dated>{YEAR}.*)?$"
)
SHORT, LONG = 15, 50  # letters


def is_part(words: str) -> bool:
    """指导思想, 工作要求: what a plan has beside its months."""
    return bool(PART.match(words))


def may_be_part(words: str) -> bool:
    """Whether 三、加强保障措施 sounds like a part and not like an item that counts on."""
    return len(words) <= SHORT and bool(SOUNDS_LIKE_A_PART.search(words)) and words[-1:] != "。"


def is_other_time(line: str, lists: bool) -> bool:
    """暑假： or 平时 above a list is no month; ``lists`` says that a numbered line follows."""
    said = line.rstrip(":")
    return bool(OTHER_TIMES.fullmatch(said)) and (lists or said != line)


def is_title(line: str, lists: bool) -> bool:
    """重点工作, or another short line with a colon above a list of its own."""
    titled = line.endswith(":") and len(line) <= SHORT
    return lists and (titled or bool(TITLE_OF_WORK.match(line)))


def is_last_word(line: str) -> bool:
    """总之, 附：, 主题词 and what else follows the list."""
    return bool(LAST_WORDS.match(line))


def is_prose(line: str) -> bool:
    """Too long for one work of a list without numbers."""
    return len(line) > LONG


def is_date(line: str) -> bool:
    """The day of a signature, whole or only its month."""
    return bool(DATE.match("".join(line.split())))


def is_signature(line: str, following: str) -> bool:
    """Who signs: a body's name as the last words of all, or with a date under or beside it."""
    found = SIGNED.match("".join(line.split()))
    if found is None:
        return False
    return is_date(found["dated"]) if found["dated"] else not following or is_date(following)
