"""The elements of a JSON array, one after another and as bytes, so that a large file is never held whole.

Only strings and brackets are looked at. An element that is no JSON is given like any other, to be rejected by
whoever parses it, and the next one begins where its brackets close.
"""

import re
from collections.abc import Iterator
from itertools import count
from typing import IO, Final

READ: Final = 1 << 20
_TOKEN: Final = re.compile(rb'"(?:[^"\\]|\\.)*+"|["\[\]{},]', re.DOTALL)
_OPENER: Final = {b"]": b"[", b"}": b"{"}


def elements(head: bytes, stream: IO[bytes]) -> Iterator[tuple[int, bytes]]:
    """(number from 1 on, bytes) of each element of the array that begins with the first "[" of `head`.

    What is left when the file ends too soon comes as a last element. What stands behind the array is not read.
    """
    numbers = count(1)
    for piece in _pieces(head, stream):
        if piece := piece.strip():
            yield next(numbers), piece


def _pieces(data: bytes, stream: IO[bytes]) -> Iterator[bytes]:
    at = begin = data.index(b"[") + 1  # where to look on, and where the element at hand begins
    nested: list[bytes] = []
    while True:
        for token in _TOKEN.finditer(data, at):
            mark = token.group()
            if mark == b'"':
                break  # a string that does not end here; it may when more was read
            at = token.end()
            if mark in (b"[", b"{"):
                nested.append(mark)
            elif mark in _OPENER:
                if not nested and mark == b"]":
                    yield data[begin : token.start()]
                    return
                if _close(nested, _OPENER[mark]):
                    yield data[begin:at]
                    begin = at
            elif mark == b"," and not nested:
                yield data[begin : token.start()]
                begin = at
        else:
            at = len(data)
        more = stream.read(max(READ, len(data) - begin))
        if not more:
            yield data[begin:]
            return
        data, at, begin = data[begin:] + more, at - begin, 0


def _close(nested: list[bytes], opener: bytes) -> bool:
    """Close the innermost bracket of a kind, with those in it that nobody closed; whether that ends an element."""
    if opener not in nested:
        return False
    while nested.pop() != opener:
        pass
    return not nested
