"""Telegram's words for what is missing, too long or too short."""

MISSING = {
    "chat_id": "chat_id is empty",
    "from_chat_id": "from_chat_id is empty",
    "text": "message text is empty",
    "message_id": "message identifier is not specified",
    "message_ids": "message identifiers are not specified",
    "user_id": "invalid user_id specified",
    "photo": "there is no photo in the request",
    "document": "there is no document in the request",
    "audio": "there is no audio in the request",
    "video": "there is no video in the request",
    "voice": "there is no voice in the request",
    "animation": "there is no animation in the request",
    "video_note": "there is no video note in the request",
    "sticker": "there is no sticker in the request",
    "file_id": "file_id not specified",
    "commands": 'parameter "commands" is required',
    "question": "poll question must be non-empty",
}
TOO_LONG = {
    ("answerCallbackQuery", "text"): "MESSAGE_TOO_LONG",
    ("setWebhook", "secret_token"): "secret token is too long",
    ("setMyCommands", "commands"): "BOT_COMMANDS_TOO_MUCH",
    ("setChatDescription", "description"): "chat description is too long",
    ("setChatTitle", "title"): "chat title is too long",
    ("sendPoll", "options"): "poll can't have more than 12 options",
    ("deleteMessages", "message_ids"): "too many message identifiers specified",
    ("copyMessages", "message_ids"): "too many message identifiers specified",
    ("forwardMessages", "message_ids"): "too many message identifiers specified",
}
TOO_SHORT = {
    ("setChatTitle", "title"): "title must be non-empty",
    ("sendPoll", "options"): "poll must have at least 1 option",
    ("sendMediaGroup", "media"): "media group must contain at least 2 items",
}
