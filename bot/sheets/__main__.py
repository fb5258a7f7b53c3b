"""The child that reads one table: bytes come in, lines of JSON go out, and nothing else can."""

import resource
import sys
from collections.abc import Iterator

from bot.sheets import delimited, kinds, wire, workbook
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


def answer(content: bytes) -> Iterator[bytes]:
    """The rows and an end, or an end that says why not."""
    try:
        lines = [wire.line(row) for row in read(content)]
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
    sys.stdout.buffer.writelines(answer(sys.stdin.buffer.read()))
