"""Proposals on paper: the report for the congress, its tables, its picture; the form of one."""
