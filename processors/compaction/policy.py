"""What may enter a training set: the policy, checked, and its digest."""

from hashlib import sha256
from typing import Any, Final

import msgspec

from ...schemas.errors import SettingsError
from ...schemas.hints import hint
from ...schemas.memory import TRUSTS
from .questions import VERSION
from .screening import RULES

TEMPLATES: Final = (
    1  # raise it whenever the wording of an example changes: sets made before are not gone on with
)
MAX_TURNS: Final = 64


class CompactionPolicy(msgspec.Struct, frozen=True, kw_only=True):
    """Who is believed, what is held back, and which examples stand beside those of memories.

    `trusts`: whose memories and turns may be learnt. `personal_data`: the rules by which a text is held back (of
    `screening.RULES`; empty holds back nothing but what is flagged). `injections`: whether texts that give a model
    instructions are held back. `general`: examples that keep general ability, at most as many as there are.
    `turns`: turns of a conversation in one example at most. `paraphrases`: wordings asked of a model per memory,
    `paraphraser` which model gave them.
    """

    trusts: tuple[str, ...] = ("user",)
    personal_data: tuple[str, ...] = tuple(RULES)
    injections: bool = True
    conversations: bool = True
    preferences: bool = True
    general: int = 1000
    turns: int = 16
    paraphrases: int = 0
    paraphraser: str = ""

    @classmethod
    def checked(cls, **given: Any) -> "CompactionPolicy":
        """A policy from what is given (None means not given); raises SettingsError."""
        wanted = {name: value for name, value in given.items() if value is not None}
        unknown = sorted(wanted.keys() - set(cls.__struct_fields__))
        if unknown:
            raise SettingsError(f"policy {unknown[0]!r}: {hint(unknown[0], cls.__struct_fields__)}")
        try:
            policy = msgspec.convert(wanted, cls)
        except msgspec.ValidationError as exc:
            raise SettingsError(f"policy: {exc}") from exc
        for name, values, known in (
            ("trusts", policy.trusts, TRUSTS),
            ("personal_data", policy.personal_data, tuple(RULES)),
        ):
            for value in values:
                if value not in known:
                    raise SettingsError(f"policy {name} {value!r}: {hint(value, known)}")
        if not policy.trusts:
            raise SettingsError(f"policy trusts: nobody is believed; name some of {', '.join(TRUSTS)}")
        for name, low, high in (("general", 0, 10**6), ("turns", 2, MAX_TURNS), ("paraphrases", 0, 16)):
            if not low <= (value := getattr(policy, name)) <= high:
                raise SettingsError(f"policy {name}: wanted {low} to {high}, got {value}")
        return policy

    @property
    def digest(self) -> str:
        """32 hex digits that change with the policy, and with the wording of examples."""
        return sha256(msgspec.json.encode((TEMPLATES, VERSION, self), order="sorted")).hexdigest()[:32]
