"""Announcements (公告、通知): said once to everybody they are for, and seen to have been read."""
