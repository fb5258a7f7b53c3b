"""The words by which a line tells what is the quota, the fee, the place, and what is a remark."""

import re
from collections.abc import Iterable, Mapping

NUMBER = r"(?:\d{1,4}|[一二三四五六七八九十百两]{1,6}|two|three|four|five|six|one|an?)"
EDGE, END = r"(?:^|(?<=[\s,;。、|\0()]))", r"(?=[\s,;。、.!|\0()]|$)"
GAP = r"[ \t]{0,3}"
SEPARATORS = " \t\r\n,;。|\0\u3000、.-—"

OPENING = re.compile(
    r"\s*[【\[]?\s*(?:(?:(?:请|帮我|我要|我想)?(?:新建|发起|发布|创建|新增|办|搞|组织)"
    r"(?:一个|一次|一场|个|次|场)?新?活动)\s*[】\]]?\s*(?::|,|(?=\s)|$)|活动\s*(?::|[】\]]\s*:?|(?=\s+\S))"
    r"|(?:new\s+)?event\s*[】\]]?\s*:|new\s+event\s*(?=\s|$))\s*"
)
ASKS = re.compile(r"(?:[?？]|[吗呢么])\s*$")

LABELS: Mapping[str, str] = {
    "title": "活动名称|活动主题|活动内容|活动|名称|主题|标题|内容|title|name|what|topic",
    "starts": "活动时间|活动日期|开始时间|时间|日期|开始|time|when|date|starts?|begins?",
    "ends": "结束时间|结束|ends?",
    "place": "活动地点|活动场地|地点|地址|场地|位置|place|where|venue|location",
    "quota": "活动人数|人数上限|人数限制|限制人数|人数|名额|限额|上限"
    "|quota|max|limit|places|seats|spots|capacity",
    "fee": "活动费用|活动经费|费用|收费|经费|价格|门票|fees?|costs?|price",
    "closes": "报名截止时间|报名截止日期|报名截止|截止时间|截止日期|报名截至|报名时间|截止|截至"
    "|deadline|closes|closing|sign[- ]?up by|rsvp by|rsvp",
    "audience": "参加对象|活动对象|参加人员|参加范围|对象|面向|范围|audience|for|who|open to",
    "companions": "携带家属|带家属|随行家属|家属|companions|guests",
    "note": "温馨提示|注意事项|备注|注意|说明|要求|提示|其他|其它|注|notes?|remarks?",
}
_NAMES = "|".join(sorted("|".join(LABELS.values()).split("|"), key=len, reverse=True))
_BULLET = r"(?:[(（]?[一二三四五六七八九十\d]{1,2}[)）.、]\s{0,3})?"
LABEL = re.compile(
    rf"{EDGE}{_BULLET}(?:[【\[](?P<framed>{_NAMES})[】\]]\s*:?|(?P<plain>{_NAMES})\s*:"
    r"|(?P<spaced>时间|地点|人数|名额|费用|对象)(?=[ \t])|(?P<bare>备注)"
    r"|(?P<where>地点)(?:在|定在)?(?=[\u4e00-\u9fff\d])"
    r"|(?P<begins>时间)(?:定在|定于|在|为|是)?(?=\d|周|星期|[下本明后今]))[ \t]*"
)


def field_of(label: re.Match[str]) -> str:
    """Which field a label speaks of."""
    said = next(filter(None, label.groups()))
    return next(field for field, names in LABELS.items() if re.fullmatch(names, said))


_HEADS = rf"(?:个?名额|名|人|位|个|席|{GAP}(?:people|persons?|places?|seats?|spots?|pax|guests?))"
_NO_MORE = r"(?:为限|封顶|以内|额满为止|\s(?:max(?:imum)?|only))?"
OF_EACH = re.compile(r"每[^\s,;。]{0,8}$")
QUOTA = re.compile(
    rf"(?:限额|限报|限|共|名额|人数|上限|最多|不超过|招募|招)"
    rf"(?:为|是|:)?{GAP}(?P<han>{NUMBER})(?:{_HEADS}{_NO_MORE}|{END})"
    rf"|{EDGE}(?P<bare>{NUMBER}){_HEADS}{_NO_MORE}{END}"
    rf"|\b(?:max(?:imum)?\.?(?: of)?|limit(?:ed)?(?: to)?|up to|cap(?: of)?|only)"
    rf" (?P<max>\d{{1,4}})(?:{_HEADS})?{END}"
)
_KIN = r"(?:家属|家人|亲属)"
_EACH = r"(?:每人|每位|各)?(?:最多|至多|限|仅)?"
_ALONG = r"(?:同行|参加|前来|一起来|一同参加|一起参加)?"
COMPANIONS = re.compile(
    rf"(?P<none>(?:请?(?:不|勿|谢绝|不能|不可|不可以|不得|不要|请勿)(?:携带|携|带)|谢绝){_KIN}"
    r"|\bno (?:guests?|family|companions?)\b)"
    rf"|{_EACH}(?:可以|可|能|允许|欢迎)?{_EACH}(?:携带|携|带)"
    rf"(?:(?P<before>{NUMBER})[个名位人]?)?{_KIN}(?:(?P<after>{NUMBER})[个名位人])?{_ALONG}"
    rf"|{_KIN}(?:可|限|可带)(?P<kin>{NUMBER})[个名位人]"
    rf"|{_EACH}(?:可以|可|能|允许|欢迎)(?:携带|携|带)(?P<heads>{NUMBER})[个名位]?人{END}"
    rf"|\b(?:may|can) bring (?:up to )?(?P<guests>{NUMBER})"
    r"(?: (?:guests?|family members?|companions?|people|persons?))?(?= ?[,;.\0\n]|$)"
    r"|\b(?P<one>(?:bring a guest|plus one|\+1|(?:guests?|famil(?:y|ies)) (?:is |are )?welcome))\b"
)
NAMED_KIN = re.compile(
    r"(?:可以|可|能|允许|欢迎)(?:携带|携|带)"
    rf"(?:(?P<before>{NUMBER})[个名位])?(?:孩子|小孩|娃|宝宝|子女|爱人|配偶|老公|老婆|朋友)"
)
_SUM = r"(?:[¥￥]\s?\d{1,5}(?:\.\d{1,2})?|\d{1,5}(?:\.\d{1,2})?\s?(?:元钱?|块钱?|yuan|rmb))"
_EVERY = r"(?:/\s?人|/\s?位|每人|一人| each| per person| a head)?"
_PAYS = (
    r"(?:由|均由)?(?:校)?工会(?:全部|统一)?(?:出资|出钱|出|承担|支付|报销|买单|负责|全包|补贴|补助)"
)
FEE = re.compile(
    rf"{EDGE}(?:"
    rf"(?:[\u4e00-\u9fff]{{0,5}}费用?)?(?:aa制?|人均|每人|每位|收费|门票)?:?{GAP}{_SUM}{_EVERY}(?:左右|起)?"
    rf"|(?:[\u4e00-\u9fff]{{0,5}}(?:费用?|票价?))?{_PAYS}{GAP}(?:{_SUM})?{_EVERY}"
    r"|(?:[\u4e00-\u9fff]{0,5}费用?)?(?:aa制?|自理|全免|免费)(?:参加|入场)?"
    r"|不收费|全免|自费|费用aa|for free|free(?: of charge)?"
    rf"|(?:fee )?{_SUM}{_EVERY}|the union pays(?: for[^,;\n\0]{{0,40}})?){END}"
)
_STAFF = r"(?:教职员工|教职工|老师们?|教师|职工|员工|会员|干部)"
_KINDS = "(?:全体|全校|在职|退休|离退休|青年|单身|新入职|新|女|男|已婚|中老年|年轻|工会)"
_WHO = (
    rf"(?:{_KINDS}{{0,2}}{_STAFF}|{_KINDS}{{1,2}}教工"
    r"|全体|全校|班主任|党员|工会委员|工会小组长|退休人员|所有人"
    r"|all staff|everyone|everybody|(?:union )?members|women|men|retirees"
    r"|(?:young )?teachers|staff)"
)
JOINED = r"(?:、|和|及|与|以及| )"
_ONLY = r"(?:仅限于?|仅|限于?|面向|只限|for|open to)"
_COME = r"(?:均|都)?(?:可以|可|能)?(?:参加|参与|报名|自愿参加|自愿报名)?"
_END_OF_WHO = r"(?=[\s,;。.!|\0()]|$|\d{1,3}[名人位])"


def audience(groups: Iterable[str]) -> re.Pattern[str]:
    """Who may come, among them the union's own groups."""
    own = "|".join(re.escape(it) for it in sorted(filter(None, groups), key=len, reverse=True))
    one = f"(?:{own}|{_WHO})" if own else _WHO
    said = f"(?P<who>{one}(?:{JOINED}{one}){{0,9}})"
    return re.compile(
        rf"(?:{EDGE}{_ONLY}?{GAP}|{_ONLY}{GAP}){said}{_COME}"
        rf"(?: only| (?:is |are )?welcome)?{_END_OF_WHO}",
        re.IGNORECASE,
    )


_PLACES = (
    "馆 厅 室 场 楼 园 山 湖 院 校区 食堂 中心 公司 基地 广场 操场 教室 酒店 饭店 农庄 山庄 码头 "
    "寺 镇 古镇 岛 大厦 礼堂 泳池 球馆 景区 湿地 营地 车站 医院 影城 剧场 之家 门口 小学 中学 "
    "大学 学校 社区 街 路 江边 河边 海边 沙滩 校门 林场 农场 村 民宿 亭 校园 书店 会所 大道 舞蹈房 "
    "活动房 茶室 俱乐部 KTV"
).lower()
_LATIN_PLACES = (
    "gym gymnasium hall park library canteen stadium centre center garden museum playground cafe "
    "restaurant court lounge campus theatre theater cinema hotel room pool"
)
_SUFFIX = f"(?:{'|'.join(_PLACES.split())})"
_WHERE_IN_IT = (
    r"(?:[一二三四五六七八九十\d]{1,3}[楼层号室]{1,2}|[一二三四五]|[a-z]?\d{1,4}室?"
    r"|门口|门前|旁边?|前|外|内|里|[东南西北]侧|大厅)?"
)
PLACE = re.compile(
    rf"(?:[^\s:]{{1,20}}{_SUFFIX}|{_SUFFIX}){_WHERE_IN_IT}|[a-z]?(?:\d{{1,2}}号?楼?)?\d{{3}}|\d{{1,2}}号场地?"
    r"|线上|网上|腾讯会议|钉钉|钉钉群|钉钉会议"
    rf"|[a-z0-9' -]{{0,40}}\b(?:{'|'.join(_LATIN_PLACES.split())})"
    r"|(?:room|building) [a-z]?\d{1,4}"
)
NO_PLACE = re.compile(
    r".*(?:爬|登(?!记)|逛|游(?!泳|戏|客)|参观|观赏|走进|环(?!球|境|保))[^\s]{1,8}$|去|一场|.*(?:主场|专场|现场|第.场)"
)
IN_A_PLACE = re.compile(
    rf"(?:地点)?在(?P<han>[^\s,;。\0:在]{{0,12}}?{_SUFFIX}{_WHERE_IN_IT})"
    r"(?:(?:举行|举办|进行)|(?=[打开做包看学练踢跑集参插跳唱吃])|(?=[\s,;。\0]|$))"
    r"|(?<!meet )(?:\bat|@|\bin(?= (?:the|room|our|building)\b)) "
    r"(?P<latin>[^\s,;\0](?:[^,;\n\0]{0,40}?[^\s,;\0])??)"
    r"(?= ?(?:[,;\n\0]|$| - |-\0))"
)
REMARK = re.compile(
    r"(?:请|自带|自备|带|穿|须|需|务必|不要|勿|不得|提前|准时|集合|设|有[^,]{0,6}奖|如遇|雨天|遇雨|先到先得|额满|"
    r"报名|联系|咨询|另|注意|可以|可|欢迎|大家|各位|老师们|通知|到时|每[人组队]|凭|详见|自行|统一|建议|最好|"
    r"温馨|奖品|bring|please|wear|no |first come|contact|prizes?|meet|don't|you|we )"
    r"|[\d\W_]+$|第.{1,2}节课?后?$|.*(?:集合|联系人|自选|自备|自带|见群|发给|报名)|.*:"
)
BEFORE_A_TITLE = re.compile(
    r"(?:教工|教职工|全校|校级|工会|年度|第.{1,3}届|\d{4}年?|三八节?|妇女节|教师节|元旦|春节|元宵节?|端午节?|中秋节?|"
    r"国庆节?|重阳节?|五一|六一|七夕|新年|迎新|[上下]半年)"
)
FEAST_ENDS = ("节", "元旦", "国庆", "中秋", "端午", "重阳", "春节", "新年", "七夕")
