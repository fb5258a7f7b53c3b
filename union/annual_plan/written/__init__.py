"""A year plan as a union writes it becomes rows: which month, what work.

``months`` knows a heading (三月份：, 七、八月份, March:), ``items`` knows what begins an item
(1、 （1） ① 一、 •), ``parts`` knows what ends the monthly part, ``plan`` reads a whole text into a
``reading``, ``year`` finds the year in its title, and ``filed`` makes a file's paragraphs and
tables such a text.
"""

from union.annual_plan.written.filed import as_pasted
from union.annual_plan.written.plan import LONGEST, read_plan
from union.annual_plan.written.reading import Row
from union.annual_plan.written.year import year_of

__all__ = ["LONGEST", "Row", "as_pasted", "read_plan", "year_of"]
