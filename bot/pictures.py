"""Pictures made anew: what else a camera or a phone writes into a file stays behind."""

from io import BytesIO

from PIL import Image, ImageOps, UnidentifiedImageError

from union.kernel.refusal import Refusal

LONGEST, MOST_PIXELS, MOST_BYTES = 1280, 50_000_000, 10_000_000


def anew(content: bytes) -> bytes:
    """The same to look at, as a JPEG without any words in it; refuses what is no picture."""
    try:
        with Image.open(BytesIO(content)) as found:
            if found.width * found.height > MOST_PIXELS:
                raise Refusal("voice-box-picture-large")
            upright = ImageOps.exif_transpose(found).convert("RGB")
    except (UnidentifiedImageError, OSError, ValueError, SyntaxError):
        raise Refusal("voice-box-picture-unread") from None
    upright.thumbnail((LONGEST, LONGEST))
    bare = Image.new("RGB", upright.size)
    bare.paste(upright)
    made = BytesIO()
    bare.save(made, "JPEG", quality=82)
    return made.getvalue()
