"""What a reader makes of a source that is good."""

from mnemostream.infra.readers import read_turns
from mnemostream.processors.draft import Rejected, TurnDraft


def turns(source: bytes, **options: str) -> list[TurnDraft]:
    found = list(read_turns(source, **options))
    assert not [item for item in found if isinstance(item, Rejected)], found
    return [item for item in found if isinstance(item, TurnDraft)]
