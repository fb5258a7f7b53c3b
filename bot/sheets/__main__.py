"""The child that reads one file: bytes come in, lines of JSON go out, and nothing else can."""

import resource
import sys
from collections.abc import Iterator

from bot.sheets import TEXT, delimited, document, kinds, wire, workbook
from bot.sheets.table import Row
from union.kernel.refusal import Refusal

MEGABYTE = 1024 * 1024
MEMORY = 192 * MEGABYTE  # 20,000 people in seven columns take 105
SECONDS = 20
MOST_SAID = 20 * MEGABYTE


def fence() -> None:
    """So much memory and time, no file written, not even of what was in memory at a crash."""
    for what, most in {
        resource.RLIMIT_AS: MEMORY,
        resource.RLIMIT_CPU: SECONDS,
        resource.RLIMIT_FSIZE: 0,
        resource.RLIMIT_CORE: 0,
    }.items():
        resource.setrlimit(what, (most, most))


def read(content: bytes) -> list[Row]:
    """By what the file is, whatever it is called."""
    kind = kinds.kind_of(content)
    return workbook.rows(content) if kind is kinds.Kind.WORKBOOK else delimited.rows(content)


def read_text(content: bytes) -> list[Row]:
    """The lines of a text or the paragraphs and tables of a document, if there is a word in it."""
    if kinds.is_document(content):
        found = document.rows(content)
    else:
        found = [[it] for it in delimited.decoded(content).splitlines()]
    if not any(str(it).strip() for row in found for it in row):
        raise Refusal("annual-plan-file-empty")
    return found


def answer(content: bytes, what: str) -> Iterator[bytes]:
    """The rows and an end, or an end that says why not."""
    try:
        found = read_text(content) if what == TEXT else read(content)
        lines = [wire.line(row) for row in found]
        if sum(map(len, lines)) > MOST_SAID:
            raise Refusal("members-file-heavy")
    except Refusal as no:
        yield wire.no(no)
    except MemoryError:
        yield wire.no(Refusal("members-file-heavy"))
    except Exception as error:  # whatever a crooked file can set off in a reader
        yield wire.no(Refusal("members-file-damaged"), why=type(error).__name__)
    else:
        yield from lines
        yield wire.END


if __name__ == "__main__":
    fence()
    sys.stdout.buffer.writelines(answer(sys.stdin.buffer.read(), sys.argv[1]))
