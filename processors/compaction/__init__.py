"""Training-set compaction: from a cube's memories and turns to training examples, each with where it comes from.

    Held (a memory and what it said before), Turn  →  draft_*  →  Unit: examples, and why something was left out
    Unit  →  render  →  Block: the rows of each format, ready to be joined into files
    Blocks of a cube, in the order of their keys  →  judged  →  which rows are kept

A unit is what one memory, one session, or the examples of general ability contribute. It depends on nothing else, so
an unchanged memory gives an unchanged block, and any order of events between cubes gives the same bytes.
"""
