"""What a statement says, taken apart: whom or what it is about, what it says of that, and what can be asked for.

No parser: a clause is cut at its verb, which a list of forms finds, and what follows at its prepositions. Where that
finds nothing the clause is still asked for as a whole.
"""

import re
from collections.abc import Iterator
from typing import Final

import msgspec

from ..extract.language import word_set
from ..extract.verbs import BASE_VERBS, is_adverb, is_participle, is_past, third_person
from ..irregular import BASE

_BE: Final = word_set("is are was were 's 're")
_HAVE: Final = word_set("has have had")
_PREPOSITIONS: Final = word_set(
    "in at on to for with from about by near into every since as until during through over under behind after before "
    "onto towards around"
)
_PRONOUNS: Final = word_set("i we they you")
_STOPS: Final = word_set("and or but who which that because so if when where while")
_MARKS: Final = re.compile(r"(?<=[.!?;])(?<!\b(?:Dr|Mr|Ms|St|vs)\.)(?<!\bMrs\.)(?<!\bProf\.)\s+")
_IS_CALLED: Final = re.compile(r"^(.+) (is|are|was|were) ((?:called|named|nicknamed|known as) .+)$")
_WHICH: Final = re.compile(
    r"^((?:The|My|Our|A|An) .+? (?:(?:that|who|which) .+?|(?:we|I|they|he|she|[A-Z]\w+) [a-z]+(?: for| in| on| at)?)) "
    r"(is|are|was|were) (.+)$"
)
_NAMED: Final = re.compile(
    r"^.+ (?:named|called|christened) ((?:my|our|his|her|their|the|[A-Z]\w+'s) [a-z -]+?) "
    r"([A-Z][\w'-]*(?: [A-Z][\w'-]*)*)$"
)
_NOTES: Final = re.compile(r"\s+\([^()]*\)")  # "(26 March to 1 April)"
_LEAD: Final = re.compile(r"^[A-Z][\w ]{0,24}: (?=(?:our|my|the|I|we)\b)")
_SPAN: Final = re.compile(r"\bthe (day|week|weekend|month|year|night|evening|morning) (before|after|of)\b")
_OWNER: Final = re.compile(
    r"^((?:[A-Z][\w'-]*|My|Our|The)(?:'s)? (?:[a-z-]+ ){0,2}([a-z-]+)),? ([A-Z][\w.'-]*(?: [A-Z][\w.'-]*)*),?$"
)
_PRONOUN: Final = re.compile(r"^(?:(?:He|She|It|They)\b|(?:His|Her|Its|Their) )", re.IGNORECASE)
_POINTING: Final = word_set("This That These Those There Here You Your What Who It's")
_IMAGE: Final = re.compile(r"\s*\[image: [^\]]*\]")
_TAKES_VERB: Final = word_set(
    "finish start begin stop keep like love enjoy hate prefer want need plan hope try learn decide continue intend"
)
_CALLED: Final = re.compile(r"\s+(?:called|named|nicknamed|known as)\s+")
_SILENT: Final = re.compile(  # stems that end in a silent e: describ(e), requir(e), handl(e), lik(e)
    r"(?:(?:^|[^aeiou])(?:a[bdkmp]|i[bdkmpr]|u[bdmr]|o[dk])|[bdgkpt]l|[i]r)$"
)
BASE_OF: Final = {third_person(verb): verb for verb in sorted(BASE_VERBS)}


class Clause(msgspec.Struct, frozen=True, kw_only=True):
    """One clause: `subject` `verb` `rest`, each as it stands in the text. `lemma` is "be" where the verb is.

    `auxiliary` stands before the subject in a question, with `lemma` behind it: "is Devin training".
    """

    text: str
    subject: str
    verb: str
    lemma: str
    rest: str
    auxiliary: str = ""

    @property
    def is_be(self) -> bool:
        """Whether the clause says what its subject is."""
        return self.lemma == "be"


class Part(msgspec.Struct, frozen=True, kw_only=True):
    """A part of what follows a verb: its object (`preposition` empty), or a preposition and what follows that."""

    preposition: str
    text: str

    @property
    def whole(self) -> str:
        """The part as it stands in the clause."""
        return f"{self.preposition} {self.text}".strip()


def clauses_of(text: str, speaker: str) -> Iterator[tuple[str, Clause | None]]:
    """(statement, what it says) of each sentence and of what "and" joins to it; None where no verb was found."""
    for sentence in _MARKS.split(_IMAGE.sub("", text).strip()):
        bare = _LEAD.sub("", _NOTES.sub("", sentence.strip()).rstrip(".!;, "))
        for piece in _joined(_capital(bare), speaker):
            if len(piece.split()) > 1:
                yield piece, _clause(piece)


def apposition_of(subject: str) -> tuple[str, str] | None:
    """("Devin's landlord", "Mr. Teskow") of "Devin's landlord, Mr. Teskow," and of "Devin's landlord Mr. Teskow"."""
    found = _OWNER.match(subject)
    return (found[1], found[3]) if found and found[2] not in _PREPOSITIONS else None


def resolved(clause: Clause, before: Clause | None) -> Clause | None:
    """A clause whose subject stands for something of the clause before, with that there; None where it is unclear.

    "Devin adopted a parrot. Her name is Quibble." says that the name of Devin's parrot is Quibble.
    """
    if clause.subject.split(" ", 1)[0] in _POINTING:
        return None
    found = _PRONOUN.match(clause.subject)
    if found is None:
        return clause
    if before is not None and (before.is_be or found[0].lower() in ("he", "she")):
        owner = "'s " if found[0].endswith(" ") else ""
        return msgspec.structs.replace(
            clause, subject=f"{before.subject}{owner}{clause.subject[found.end() :]}"
        )
    owned = (
        re.match(r"an? ((?:[\w-]+ )?[\w-]+)", parts_of(before.rest)[0].text)
        if before and before.rest
        else None
    )
    if owned is None or before is None:
        return None
    thing = f"{before.subject}'s {owned[1]}"
    subject = f"{thing}'s {clause.subject[found.end() :]}" if found[0].endswith(" ") else thing
    return msgspec.structs.replace(clause, subject=subject)


def parts_of(rest: str) -> list[Part]:
    """What follows a verb, cut at its prepositions."""
    words, parts = _SPAN.sub(r"the_\1_\2", rest).split(), [Part(preposition="", text="")]
    for n, word in enumerate(words):
        last = parts[-1]
        starts = (
            (word in _PREPOSITIONS or word.startswith("the_"))
            and n + 1 < len(words)
            and (last.text or n == 0)
        )
        if starts:
            parts.append(Part(preposition=word.replace("_", " "), text=""))
        else:
            parts[-1] = Part(preposition=last.preposition, text=f"{last.text} {word}".strip())
    return [part for part in parts if part.text]


def _capital(text: str) -> str:
    """With a capital at the beginning, where that is one letter for one ("ß" has none)."""
    first = text[:1].upper()
    return first + text[1:] if len(first) == 1 else text


def _joined(sentence: str, speaker: str) -> list[str]:
    """The clauses that "and" or "but" joins where the second names its speaker again."""
    names = "|".join(filter(None, (re.escape(speaker), "my|our|I|we|it|he|she|they|its|his|her|their")))
    return [
        piece for piece in re.split(rf",?\s+(?:and|but|so)\s+(?=(?:{names})(?:'s)?\s)", sentence) if piece
    ]


def _clause(text: str) -> Clause | None:
    text = re.sub(r"^(It|He|She|That|There)'s ", r"\1 is ", text)
    if named := _NAMED.match(text):
        return Clause(text=text, subject=named[1], verb="is", lemma="be", rest=f"called {named[2]}")
    if found := _IS_CALLED.match(text) or _WHICH.match(text):
        return Clause(text=text, subject=found[1], verb=found[2], lemma="be", rest=found[3])
    words = text.split()
    for n, word in enumerate(words[1:], 1):
        lemma = _lemma(word, words[n - 1], first=n == 1)
        if lemma and n + 1 < len(words):
            start = n
            while start > 1 and is_adverb(words[start - 1].lower()):
                start -= 1
            return _worded(text, " ".join(words[:start]), word, lemma, words[n + 1 :])
        if word.lower().strip(",") in _STOPS:
            return None
    return None


def _worded(text: str, subject: str, verb: str, lemma: str, rest: list[str]) -> Clause:
    """The clause, with what belongs to its verb: "is training", "was born", "finished reading", "wants to raise"."""
    first, auxiliary = rest[0], ""
    done = is_participle(first) or first == "born"
    passive = done and (lemma == "have" or rest[min(1, len(rest) - 1)] in _PREPOSITIONS)
    acts = first.isalpha() and first.islower() and (passive or (first.endswith("ing") and len(first) > 4))
    if lemma in ("be", "have") and acts and len(rest) > 1:
        auxiliary, lemma, verb, rest = verb, first, f"{verb} {first}", rest[1:]
    elif lemma in _TAKES_VERB and len(rest) > 2:
        taken = 1 if first.endswith("ing") else 2 if first == "to" and rest[1] in BASE_VERBS else 0
        more = " ".join(rest[:taken])
        lemma, verb, rest = f"{lemma} {more}".strip(), f"{verb} {more}".strip(), rest[taken:]
    return Clause(
        text=text, subject=subject, verb=verb, lemma=lemma, rest=" ".join(rest), auxiliary=auxiliary
    )


def _lemma(word: str, before: str, *, first: bool) -> str:
    """The base form of a verb behind a subject; empty where `word` is none."""
    if word in _BE or word in _HAVE:
        return "be" if word in _BE else "have"
    if word != word.lower() or not word.isalpha():
        return ""
    if word in BASE_OF or is_past(word):
        return BASE_OF.get(word) or BASE.get(word) or _from_past(word)
    named = before[:1].isupper() and not before.endswith(("'s", "s'"))
    if first and named and word.endswith("s") and not word.endswith(("ss", "us", "is")):
        return _from_third(word)
    return word if before.lower() in _PRONOUNS and word in BASE_VERBS else ""


def _from_third(word: str) -> str:
    if word.endswith("ies"):
        return word[:-3] + "y"
    return word[:-2] if word.endswith(("xes", "ches", "shes", "sses", "zzes")) else word[:-1]


def _from_past(word: str) -> str:
    """The base of a regular past tense."""
    if not word.endswith("ed"):
        return word
    tries = (word[:-1], word[:-2], word[:-3] if word[-3:-2] == word[-4:-3] else "", word[:-3] + "y")
    for base in tries:
        if base in BASE_VERBS:
            return base
    if word.endswith("ied"):
        return word[:-3] + "y"
    if len(word) > 5 and word[-3] == word[-4] and word[-3] not in "lsz":
        return word[:-3]
    return word[:-1] if word[-3] in "vszgcu" or _SILENT.search(word[:-2]) else word[:-2]


def names_of(phrase: str) -> tuple[str, str] | None:
    """("a bakery", "Crumb & Lantern") of "a bakery called Crumb & Lantern"."""
    found = _CALLED.split(phrase, maxsplit=1)
    return (found[0], found[1]) if len(found) == 2 and all(found) else None
