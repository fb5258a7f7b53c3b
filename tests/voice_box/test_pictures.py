"""Pictures made anew: nothing of a camera, a place or a name is left, and nothing harms us."""

import struct
import zlib
from io import BytesIO

import pytest
from PIL import Image, ImageCms, PngImagePlugin

from bot.pictures import LONGEST, anew
from union.kernel.refusal import Refusal

CANARY = b"WANG-JIANGUO-103"
TELLING = {"exif", "icc_profile", "comment", "xmp", "photoshop", "dpi", "adobe", "jfif_unit"}


def exif(canary=CANARY):
    """A camera, its owner, a place, a moment, and a thumbnail of the whole."""
    made, name = Image.Exif(), canary.decode()
    made[0x010F], made[0x013B], made[0x0132] = name, name, "2026:09:07 11:47:59"
    made[0x0112] = 6  # lying on its side
    made.get_ifd(0x8825).update({1: "N", 2: (31.0, 13.0, 49.0), 29: name})
    made.get_ifd(0x8769).update({0x927C: canary, 0xA431: name, 0x9286: canary})
    return made.tobytes()


def drawn(kind, size=(120, 80), **more):
    made = BytesIO()
    mode = "P" if kind == "GIF" else "RGBA" if kind in ("PNG", "WEBP") else "RGB"
    Image.new("RGB", size, (200, 30, 30)).convert(mode).save(made, kind, **more)
    return made.getvalue()


def chunked():
    info = PngImagePlugin.PngInfo()
    info.add_text("Author", CANARY.decode())
    info.add_itxt("XML:com.adobe.xmp", CANARY.decode())
    return drawn("PNG", pnginfo=info, exif=exif(), icc_profile=profile())


def profile():
    made = bytearray(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    return bytes(made) + CANARY


def segment(marker, content):
    return bytes([0xFF, marker]) + struct.pack(">H", len(content) + 2) + content


def with_segments():
    """A JPEG with a thumbnail of its own, a preview, a maker's part, and IPTC."""
    plain = drawn("JPEG", exif=exif(), icc_profile=profile(), comment=CANARY)
    thumbnail = drawn("JPEG", (16, 16), comment=CANARY)
    extra = b"".join(
        segment(marker, CANARY + thumbnail) for marker in (0xE2, 0xE3, 0xED, 0xEE, 0xEF, 0xFE)
    )
    return plain[:2] + extra + plain[2:] + CANARY + thumbnail


PICTURES = {
    "jpeg": with_segments(),
    "png": chunked() + CANARY,
    "webp": drawn("WEBP", exif=exif(), xmp=CANARY, icc_profile=profile()) + CANARY,
}
OTHERS = {
    "gif": drawn("GIF", comment=CANARY) + CANARY,
    "tiff": drawn("TIFF", description=CANARY.decode(), artist=CANARY.decode()),
    "bmp": drawn("BMP") + CANARY,
}


@pytest.mark.parametrize("kind", PICTURES)
def test_nothing_is_left_but_what_is_seen(kind):
    assert CANARY in PICTURES[kind]
    made = anew(PICTURES[kind])
    assert CANARY not in made
    with Image.open(BytesIO(made)) as found:
        assert found.format == "JPEG"
        assert not found.getexif()
        assert not TELLING - {"jfif_unit", "dpi"} & found.info.keys()
    markers = set(markers_of(made))
    assert markers <= {0xD8, 0xE0, 0xDB, 0xC0, 0xC4, 0xDA, 0xD9}, markers
    assert made.endswith(b"\xff\xd9")
    assert made.count(b"\xff\xd8\xff") == 1


def markers_of(content):
    """The segments of a JPEG, until its picture begins."""
    at = 0
    while at < len(content):
        marker = content[at + 1]
        yield marker
        if marker == 0xDA:
            return
        at += 2 if marker == 0xD8 else 2 + int.from_bytes(content[at + 2 : at + 4])


def test_made_anew_again_it_says_no_more():
    """As when the preview is taken down again at the sending."""
    once = anew(PICTURES["jpeg"])
    assert CANARY not in anew(once)


def test_what_lay_on_its_side_is_upright():
    with Image.open(BytesIO(anew(PICTURES["jpeg"]))) as found:
        assert found.size == (80, 120)


def test_two_cameras_leave_the_same_bytes():
    """Tables of a camera's own are a mark as well."""
    colour = (200, 30, 30)
    made = set()
    for quality, canary in ((95, b"CAMERA-A"), (95, b"CAMERA-B")):
        content = BytesIO()
        Image.new("RGB", (64, 64), colour).save(content, "JPEG", quality=quality,
                                               exif=exif(canary))  # fmt: skip
        made.add(anew(content.getvalue()))
    assert len(made) == 1


@pytest.mark.parametrize("size", [(4000, 3000), (300, 6000), (1, 1), (1281, 1)])
def test_none_is_longer_than_needed(size):
    with Image.open(BytesIO(anew(drawn("PNG", size)))) as found:
        assert max(found.size) <= LONGEST
        assert min(found.size) >= 1


def bomb(width=60_000, height=60_000):
    """A few bytes that say they are an enormous picture."""

    def chunk(kind, content):
        crc = zlib.crc32(kind + content)
        return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", crc)

    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    body = zlib.compress(bytes(1_000_000), 9)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", body) + chunk(b"IEND", b"")


@pytest.mark.parametrize(
    "content",
    [bomb(), bomb(8_000, 8_000), bomb(2**31 - 1, 2**31 - 1)], ids=["60000", "8000", "2^31"],
)  # fmt: skip
def test_a_bomb_is_refused_unopened(content):
    with pytest.raises(Refusal, match=r"voice-box-picture-(large|unread)"):
        anew(content)


@pytest.mark.parametrize("kind", PICTURES)
def test_half_a_picture_is_refused(kind):
    whole = drawn(kind.upper(), (300, 300))
    for part in (len(whole) // 2, len(whole) // 10, 20, 8, 1, 0):
        with pytest.raises(Refusal, match="voice-box-picture-unread"):
            anew(whole[:part])


@pytest.mark.parametrize(
    "content",
    [b"", b"hello", b"%PDF-1.7", b"PK\x03\x04", b"<svg xmlns='http://www.w3.org/2000/svg'/>",
     b"\xff\xd8\xff\xd9", b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 9 9\n",
     *OTHERS.values()],
)  # fmt: skip
def test_what_is_no_picture_is_refused(content):
    with pytest.raises(Refusal, match="voice-box-picture-unread"):
        anew(content)


@pytest.mark.filterwarnings("ignore::UserWarning")  # of Pillow, about what is damaged
@pytest.mark.parametrize("kind", PICTURES)
def test_damage_anywhere_is_a_no_and_never_a_crash(kind):
    whole = PICTURES[kind]
    for at in range(0, min(len(whole), 600), 3):
        damaged = whole[:at] + bytes([whole[at] ^ 0xFF]) + whole[at + 1 :]
        try:
            assert anew(damaged).startswith(b"\xff\xd8")
        except Refusal as no:
            assert no.key.startswith("voice-box-picture-")
