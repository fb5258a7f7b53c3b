"""Pictures made anew: what else a camera or a phone writes into a file stays behind."""

from io import BytesIO

from PIL import Image, ImageOps

from union.kernel.refusal import Refusal

LONGEST, MOST_PIXELS = 1280, 50_000_000
KINDS = ("JPEG", "PNG", "WEBP")  # as Telegram hands photos out; others have had their holes


def anew(content: bytes) -> bytes:
    """The same to look at, as a JPEG without any words in it; refuses what is no picture."""
    try:
        with Image.open(BytesIO(content), formats=KINDS) as found:
            if found.width * found.height > MOST_PIXELS:
                raise Image.DecompressionBombError
            upright = ImageOps.exif_transpose(found).convert("RGB")
    except Image.DecompressionBombError:
        raise Refusal("voice-box-picture-large") from None
    except Exception:  # a damaged file may fail in any way there is
        raise Refusal("voice-box-picture-unread") from None
    upright.thumbnail((LONGEST, LONGEST))
    bare = Image.new("RGB", upright.size)
    bare.paste(upright)
    made = BytesIO()
    bare.save(made, "JPEG", quality=82)
    return made.getvalue()
