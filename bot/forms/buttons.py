"""The buttons of every form; each carries its position, so that an old one does nothing."""

from bot.card import Button

SEND = Button("drafts-send", "drafts:send:{form}:{at}")
PARK = Button("drafts-park", "drafts:park:{form}:{at}")
SKIP = Button("drafts-skip", "drafts:skip:{form}:{at}")
DONE = Button("drafts-done", "drafts:skip:{form}:{at}")
BACK = Button("drafts-back", "drafts:back:{form}:{at}")
CANCEL = Button("drafts-cancel", "drafts:cancel:{form}:{at}")
KEEP = Button("drafts-keep", "drafts:keep:{form}:{at}")
ANEW = Button("drafts-anew", "drafts:anew:{form}:{at}")
GO_ON = Button("drafts-go-on", "drafts:keep:{form}:{at}")
CHANGE = Button("drafts-change", "drafts:change:{form}:{at}:{question}")
DATE = Button("drafts-date", "drafts:date:{form}:{at}:{iso}")
PICK = Button("drafts-pick", "drafts:pick:{form}:{at}:{choice_id}")
