"""Whether it is asked, what can be chosen, and for how long."""

from union.kernel.policy import Policy, choice, number, words

MATTER = "monthly_activity"
ASKED = Policy("monthly_activity-asked", choice("on", "off"), choices=("on", "off"))
ITEMS = Policy("monthly_activity-items", words(8, 8))
DAYS = Policy("monthly_activity-days", number(1, 14))
