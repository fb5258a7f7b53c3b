"""Read once, by the process whose forks are the bots: all code, and no garbage to look through."""

import gc

from bench.chaos.clock import hand

__all__ = ["hand"]
gc.collect()
gc.freeze()
