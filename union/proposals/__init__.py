"""Proposals (提案): a member proposes, colleagues second, and with enough names it is submitted."""
