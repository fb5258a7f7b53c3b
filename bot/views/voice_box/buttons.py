"""The buttons, links and prompts of the voice box. A ticket is a receipt, or a letter's code."""

from bot.card import Button, Link
from bot.slips import Prompt

DOOR = Link("voice")
GO = "voice-box-go"
BOX = Button("voice-box-box", "voice_box:door")
HOW = Button("voice-box-how", "voice_box:how:{how}")
WRITE = Button("voice-box-to", "voice_box:write:{how}:{to}")
SEND = Button("voice-box-send", "voice_box:send:{how}:{to}:{nonce}")
INSTEAD = Button("voice-box-how", "voice_box:instead:{how}:{to}:{nonce}")
AGAIN = Button("voice-box-again", WRITE.data)
DROP = Button("voice-box-drop", "voice_box:drop")
NOTED = Button("voice-box-noted", "voice_box:noted:{nonce}")
ENDING = Button("voice-box-noted", "voice_box:ending:{nonce}:{digits}")
CLEAR = Button("voice-box-clear", "voice_box:clear")
LOOK_UP = Button("voice-box-look-up", "voice_box:look_up")
MINE = Button("voice-box-open-mine", "voice_box:mine:{ticket}:{page_id}")
BACK = Button("voice-box-write-back", "voice_box:back:{ticket}")
SEND_BACK = Button("voice-box-send", "voice_box:send_back:{ticket}:{nonce}")
RATE = Button("voice-box-rate", "voice_box:rate:{ticket}:{rating}")
CLOSE = Button("voice-box-close", "voice_box:close:{ticket}")
CLOSE_NOW = Button("voice-box-close-now", "voice_box:close_now:{ticket}")

DESK = Button("voice-box-desk-button", "voice_box:desk:{page_id}")
SEE = Button("voice-box-read", "voice_box:desk:0")
READ = Button("voice-box-mark", "voice_box:read:{code}:{page_id}")
SAY = Button("voice-box-answer", "voice_box:say:{deed}:{code}")
SAY_NOW = Button("voice-box-say-now", "voice_box:say_now:{deed}:{code}:{nonce}")
FORWARD = Button("voice-box-forward", "voice_box:forward:{code}")
FORWARD_TO = Button("voice-box-to-short", "voice_box:forward_to:{code}:{to}")
AGREE = Button("voice-box-agree", "voice_box:agree:{code}:{stamp}")
END = Button("voice-box-end", "voice_box:end:{code}")
PICTURES = Button("voice-box-pictures", "voice_box:pictures:{code}")
SHUT = Button("voice-box-shut-now", "voice_box:shut")
SHUT_FOR = Button("voice-box-shut-days", "voice_box:shut_for:{days_id}")
OPEN = Button("voice-box-open-now", "voice_box:open")

WORDS = Prompt("voice-box-write", "voice-write-{how}-{to}")
RECEIPT = Prompt("voice-box-look", "voice-look")
MORE = Prompt("voice-box-back", "voice-back-{ticket}")
SAID = Prompt("voice-box-say", "voice-say-{deed}-{code}")
