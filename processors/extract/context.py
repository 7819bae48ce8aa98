"""What was said before a sentence of a talk with an agent, and who is meant by "he" and "she" in it."""

from collections.abc import Sequence

from ..turn import TurnView
from . import segment
from .agents import TOOLS
from .antecedents import Before
from .dangling import PERSON, dangling
from .language import is_english
from .naming import names_in
from .persons import asked_about, person_meant, with_person
from .voices import shown, voice_of
from .wording import Voice


class Context:
    """The sentences before one: of the last turns, and of its own."""

    def __init__(self, voice: Voice, recent: Sequence[TurnView]) -> None:
        self._voice, self._recent = voice, recent
        self._own: list[Before] = []
        self._earlier: list[Before] | None = None

    def add(self, sentence: str) -> None:
        """Note a sentence of the turn itself."""
        self._own.append(Before(sentence, self._voice.speaker, self._voice.other))

    def with_persons(self, sentence: str) -> tuple[str, TurnView | None]:
        """A sentence with the person for the first "he" or "she" that nobody before it in it can be, and the turn
        that names that person, where it is another."""
        found = dangling(sentence)
        if found is None or found.kind != PERSON:
            return sentence, None
        voices = [self._voice.speaker, self._voice.other or ""]
        person = person_meant(found.word, [*self._before(), *self._own], voices)
        if person is None and found.at == 0 and self._recent and self._recent[-1].role == "assistant":
            earlier = self._before()
            asked = [one for one in earlier if one.turn_id == self._recent[-1].turn_id and "?" in one.text]
            if (
                len(asked) == 1
                and asked[0] is earlier[-1]
                and found.word[:2] in ("he", "sh")
                and not self._names()
            ):
                person = asked_about(asked[0], voices)
        if person is None:
            return sentence, None
        named = next((one for one in self._recent if one.turn_id == person.turn_id), None)
        if named is not None and self._may_be_of(named, found.word):
            return sentence, None
        told = with_person(sentence, found.at, person)
        return told, named if told != sentence else None

    def _names(self) -> bool:
        """Whether the turn itself has named somebody, or something, so far."""
        return any(names_in(told.text) for told in self._own)

    def _may_be_of(self, named: TurnView, word: str) -> bool:
        """Whether "her" or "his" may be of another user, who named somebody else."""
        voice = self._voice
        return (
            voice.instructs
            and word in ("her", "his")
            and named.role == "user"
            and shown(named.speaker) != voice.speaker
        )

    def _before(self) -> list[Before]:
        if self._earlier is None:
            self._earlier = list(sentences_before(self._recent, self._voice))
        return self._earlier


def sentences_before(recent: Sequence[TurnView], voice: Voice) -> list[Before]:
    """The sentences of users and agents in the last turns, the latest last."""
    found: list[Before] = []
    for one in recent:
        if one.role in TOOLS or not is_english(one.text):
            continue
        speaker = shown(one.speaker or one.role)
        other = voice_of(one).other or (voice.speaker if speaker != voice.speaker else voice.other)
        text = segment.clean(one.text)[-segment.MAX_STATEMENT :]
        found += [Before(sentence, speaker, other, one.turn_id) for sentence in segment.sentences(text)]
    return found
