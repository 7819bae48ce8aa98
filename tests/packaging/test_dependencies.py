"""The default install stays small: what it must not bring, by name."""

import re
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent
HEAVY = {
    "torch",
    "transformers",
    "tokenizers",
    "huggingface-hub",
    "pydantic",
    "requests",
    "wordllama",
    "scipy",
    "pandas",
}


def test_the_default_lock_has_nothing_heavy() -> None:
    text = (ROOT / "requirements" / "default.txt").read_text("utf-8")
    names = set(re.findall(r"^([a-z0-9._-]+)==", text, re.MULTILINE))
    assert "numpy" in names and "msgspec" in names
    assert not names & HEAVY
