"""An event typed in one line becomes the answers of its form; no word of it is lost.

``line`` takes the text apart on a ``sheet``: first what is labelled, then ``dates``, numbers and
phrases by their ``words``, and of the ``rest`` the title and the place; what remains is the note.
"""

from union.events.oneline.line import LONGEST, Line, begins_like_one, read_line

__all__ = ["LONGEST", "Line", "begins_like_one", "read_line"]
