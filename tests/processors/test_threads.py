"""Text is analysed by many threads at once: partitions of a worker, searches beside processing."""

import sys
from concurrent.futures import ThreadPoolExecutor

from mnemostream.processors import text

WORDS = [
    f"{stem}{ending}"
    for stem in ("wander", "organis", "nation", "relat")
    for ending in ("ing", "ational", "ed")
]


def test_threads_do_not_disturb_each_others_terms() -> None:
    texts = [" ".join(f"{word}{chr(97 + n % 26)}{word}s" for word in WORDS) + f" n{n}" for n in range(200)]
    alone = [text.analyse(one) for one in texts]
    interval = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    try:
        for _ in range(3):
            text._term.cache_clear()
            with ThreadPoolExecutor(8) as pool:
                assert list(pool.map(text.analyse, texts)) == alone
    finally:
        sys.setswitchinterval(interval)
