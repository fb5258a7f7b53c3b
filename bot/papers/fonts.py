"""A font that has Chinese letters, if this system has one: pictures cannot do without."""

from functools import cache
from itertools import count

from PIL import ImageFont
from PIL.ImageFont import FreeTypeFont

# as Linux, Windows and macOS bring them; Pillow looks through the system's folders by itself
REGULAR = (
    "NotoSansCJK-Regular.ttc", "NotoSansCJKsc-Regular.otf", "NotoSansSC-Regular.otf",
    "NotoSansSC-Regular.ttf", "SourceHanSansSC-Regular.otf", "SourceHanSansCN-Regular.otf",
    "wqy-microhei.ttc", "wqy-zenhei.ttc", "msyh.ttc", "simhei.ttf", "PingFang.ttc",
    "Hiragino Sans GB.ttc", "STHeiti Medium.ttc", "DroidSansFallbackFull.ttf",
    "DroidSansFallback.ttf", "NotoSerifCJK-Regular.ttc", "uming.ttc", "simsun.ttc",
)  # fmt: skip
BOLD = ("NotoSansCJK-Bold.ttc", "NotoSansCJKsc-Bold.otf", "NotoSansSC-Bold.otf",
        "NotoSansSC-Bold.ttf", "SourceHanSansSC-Bold.otf", "msyhbd.ttc")  # fmt: skip
CHINAS = "SC"  # a file can hold the letters as Japan, Korea and others write them, too
ANY_SIZE = 16


def regular(size: int) -> FreeTypeFont | None:
    """None if there is none on this system."""
    return sized(REGULAR, size)


def bold(size: int) -> FreeTypeFont | None:
    """The regular one where no other is."""
    return sized((*BOLD, *REGULAR), size)


def sized(names: tuple[str, ...], size: int) -> FreeTypeFont | None:
    found = where(names)
    return ImageFont.truetype(found[0], size, found[1]) if found else None


@cache
def where(names: tuple[str, ...]) -> tuple[str, int] | None:
    """The first that is there: its file, and which of the faces in it is meant."""
    for name in names:
        try:
            return name, face(name)
        except OSError:
            continue
    return None


def face(name: str) -> int:
    """The one for Chinese as China writes it, or the first."""
    ImageFont.truetype(name, ANY_SIZE)  # not there at all is no font
    for at in count():
        try:
            if CHINAS in (ImageFont.truetype(name, ANY_SIZE, at).getname()[0] or "").split():
                return at
        except OSError:
            return 0
    raise AssertionError("a file of fonts has an end")
