"""Policies (学校设置): what differs from school to school, changed by the chair in the chat."""
