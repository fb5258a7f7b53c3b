"""Asks in February, ends that the evening before March; 1 March, the eve; the women's check."""

from datetime import time

from bot.schedule import Job
from union.womens_day import actions
from union.womens_day.rules import CHECK_AT

JOBS = [
    Job("womens_day.ask", time(9), actions.ask),
    Job("womens_day.close", time(18, 5), actions.close),
    Job("womens_day.sign_up", time(9), actions.sign_up),
    Job("womens_day.tell_what_remains", time(10), actions.tell_what_remains),
    Job("womens_day.remind_of_check", CHECK_AT, actions.remind_of_check),
]
