"""BM25 as every index adapter computes it, so that all of them give the same scores to 6 decimals.

Statistics are those of one scope: all of its records count, also those that a filter leaves out, so a filter
never changes a score. A record's score is the sum, in ascending order of the terms, of (query weight x idf) x
saturation, rounded to 6 decimals. Formula: Robertson and Zaragoza 2009, with the idf that is never negative.
"""

import math
from typing import Final

K1: Final = 1.2
B: Final = 0.75


def idf(records: int, holding: int) -> float:
    """Weight of a term that `holding` of `records` records hold."""
    return math.log(1.0 + (records - holding + 0.5) / (holding + 0.5))


def saturation(frequency: int, length: int, mean_length: float) -> float:
    """What `frequency` occurrences in a record of `length` terms are worth, between 0 and K1 + 1."""
    return frequency * (K1 + 1.0) / (frequency + K1 * (1.0 - B + B * length / mean_length))
