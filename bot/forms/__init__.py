"""One declarative form: questions in order, a draft that outlives us, one action at the end."""

from bot.forms.form import DAY, DEADLINE, MOMENT, Form, Question
from bot.forms.heard import HANDLERS, answer, offer, resume

__all__ = ["DAY", "DEADLINE", "HANDLERS", "MOMENT", "Form", "Question", "answer", "offer", "resume"]
