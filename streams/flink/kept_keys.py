"""The content keys of one cube in keyed state, as the keys topic tells of them: wrapped, and opened when needed.

What a record says, and which proposal holds, is that of infra/kafka/key_records.py. A destroyed id keeps its name and
nothing else.
"""

from collections.abc import Sequence
from typing import Final

import msgspec

from ...infra.kafka.key_records import DESTROYED, PROPOSED, told
from ...infra.kafka.master_key import NONCE_BYTES, MasterKey
from .maps import StateMap, packed, unpacked

_MEMORY: Final = b"memory/"
_GONE: Final = ""  # in the place of an id's proposals
_proposals = msgspec.msgpack.Decoder(list[bytes]).decode


def cube_of(record_key: bytes) -> str | None:
    """The partition key of the cube whose memory a record of the keys topic is about; None for other ids.

    An id is `memory/tenant/cube/memory id`, its parts percent-encoded; a nonce may follow.
    """
    if not record_key.startswith(_MEMORY):
        return None
    parts = record_key.split(b"/", 3)
    return b"/".join(parts[1:3]).decode() if len(parts) == 4 else None


class KeptKeys:
    """Wrapped keys in the state of the present cube."""

    def __init__(self, state: StateMap, master: MasterKey | None) -> None:
        self._state, self._master = state, master

    def take(self, record_key: bytes, value: bytes | None) -> str | None:
        """Fold a record of the keys topic; returns the memory id whose key was destroyed by it, if it was."""
        what, raw, rest = told(record_key, value)
        key_id = raw.decode()
        if what == DESTROYED:
            self._state.put(key_id, _GONE)
            return key_id.rpartition("/")[2]
        held = self._state.get(key_id)
        if held == _GONE:
            return None
        known = [] if held is None else _proposals(unpacked(held))
        if what == PROPOSED:
            known.append(rest)
        else:
            known = [one for one in known if one[:NONCE_BYTES] != rest]
        if known:
            self._state.put(key_id, packed(msgspec.msgpack.encode(known)))
        else:
            self._state.remove(key_id)
        return None

    def get(self, key_ids: Sequence[str]) -> list[bytes | None]:
        """The key of each id; None where there is none here, or it was destroyed."""
        return [self._opened(key_id) for key_id in key_ids]

    def knows(self, key_id: str) -> bool:
        """Whether the cube was told of a key of this id, or of its end."""
        return self._state.contains(key_id)

    def _opened(self, key_id: str) -> bytes | None:
        held = self._state.get(key_id)
        if not held or self._master is None:
            return None
        first = _proposals(unpacked(held))[0]
        return self._master.unwrap(key_id.encode(), first[:NONCE_BYTES], first[NONCE_BYTES:])
