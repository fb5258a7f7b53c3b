"""A page read as strictly as a browser never does, and a whole site with something of each kind."""

import posixpath
from datetime import date, datetime, timedelta, timezone
from html.parser import HTMLParser
from urllib.parse import urlsplit

from union.site.sheets import Answer, Happening, Matter, Notice, Site

SHANGHAI = timezone(timedelta(hours=8))
VOID = {"meta", "link", "input", "br", "hr", "img"}
LINKED = ("href", "src")


def at(iso):
    return datetime.fromisoformat(iso).replace(tzinfo=SHANGHAI)


def notice(number, body, title=None, iso="2026-11-20T08:00"):
    return Notice(number, title or body.splitlines()[0], body, at(iso))


def happening(number, title, iso, is_coming=True):
    return Happening(number, title, at(iso), None, "体育馆", 0, at("2026-11-01T08:00"), is_coming)


NOTICES = (
    notice(9, '职工体检安排\n<b>时间</b>：10月15日起\n<a href="https://example.org/?a=1&amp;b=2">'
              "报名表</a>\n<blockquote>空腹，带身份证</blockquote>"),
    notice(8, "关于做好2026年度优秀工会积极分子评选推荐工作的通知，请各小组周五前报名单。",
           "关于做好2026年度优秀工会积极分子评选推荐工作的…"),
    notice(7, "Flu jabs\nFriday, sports hall"),
    notice(6, '"引号" <尖括号> & 和号'.replace("<", "&lt;").replace(">", "&gt;"),
           '"引号" <尖括号> & 和号', "2025-07-01T08:00"),
)  # fmt: skip
MATTER = Matter("2026-001", "在三楼增设教职工饮水机", "后勤保障", "课间要排队\n很久",
                "总务处加装一台", date(2026, 10, 8), "tracking", 45,
                (Answer("c", "总务处", "今年没有经费\n明年再报", date(2026, 10, 20), None),
                 Answer("b", "总务处", "寒假前 <加装>", date(2026, 11, 2), date(2027, 1, 15)),
                 Answer("none", "", "谢谢您的意见", date(2026, 11, 3), None)))  # fmt: skip
SITE = Site(
    "实验学校工会",
    NOTICES,
    (MATTER,),
    (happening(3, "羽毛球友谊赛", "2026-11-27T16:10"),),
    (happening(2, "秋游", "2026-10-17T08:00", is_coming=False),),
)
EMPTY = Site("实验学校工会", (), (), (), ())


class Strict(HTMLParser):
    """Every tag is closed in its turn, every id is one, every label leads to one."""

    def __init__(self, html):
        super().__init__()
        self.open, self.ids, self.named, self.links, self.tags, self.headings = (
            [],
            [],
            [],
            [],
            [],
            [],
        )
        self.feed(html)
        self.close()
        assert self.open == []
        assert len(self.ids) == len(set(self.ids))
        assert set(self.named) <= set(self.ids)

    def handle_starttag(self, tag, attrs):
        given = dict(attrs)
        assert len(given) == len(attrs), tag
        self.tags.append((tag, given))
        if tag not in VOID:
            self.open.append(tag)
        self.ids += [given["id"]] if "id" in given else []
        self.named += [given[it] for it in ("aria-labelledby", "for") if it in given]
        self.links += [given[it] for it in LINKED if it in given]
        self.headings += [int(tag[1])] if tag in ("h1", "h2", "h3") else []

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def unknown_decl(self, data):
        raise AssertionError(data)


def leads(path, link):
    """Where a link of a page leads within the folder; nothing if it leads out of it."""
    parts = urlsplit(link)
    if parts.scheme:
        return None
    return posixpath.normpath(
        posixpath.join(posixpath.dirname(path), parts.path or path.split("/")[-1])
    )
