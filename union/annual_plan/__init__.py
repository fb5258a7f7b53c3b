"""The year plan (工作计划): what is to be done in which month, by whom, and what became of it."""
