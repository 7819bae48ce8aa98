"""Ten thousand turns of chatter with facts among them, made of own phrases by a seed: what `junk.py` runs.

Chatter is what says nothing to remember: greetings, thanks, reactions, agreement, laughter, farewells, small talk, and
questions back. Each turn is one to three such phrases in one of several hands (careful, loud, lower case, with emoji).
"""

import random
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Final

from mnemostream.processors.draft import TurnDraft

TURNS: Final = 10_000
FACTS_IN_TEN: Final = 2  # turns of ten that say something
_PHRASES: Final = {
    "greeting": """hi|hello|hey there|good morning|morning!|good evening|hiya|hey, how are you|hello again
        |hi hi|yo|howdy
        |hey, good to hear from you|long time no see|hello hello|hi, it's me|there you are|hey you|oh hi
        |welcome back
        |good afternoon|hey hey|hi everyone|hello my friend|evening all""",
    "thanks": """thanks|thank you|thanks a lot|thank you so much|cheers|many thanks|ta|thanks again|thx|ty
        |much appreciated
        |that's so kind of you, thanks|thanks for asking|thanks for that|thank you for the kind words
        |thanks a million
        |thank you for listening|I really appreciate it|I appreciate that|thanks for being there
        |thanks for the tip
        |thanks, you're the best|you're a star, thank you|thanks in advance|thanks for your help""",
    "reaction": """wow|oh wow|no way|really|seriously|that's amazing|that's great|awesome|cool|how lovely
        |oh no|oh dear
        |that sounds fun|sounds good|sounds great|nice one|nice|so cool|how exciting|that's wonderful
        |that's hilarious
        |that's too bad|sorry to hear that|I'm so happy for you|good for you|well done|congrats|congratulations
        |I can imagine|I can't believe it|you're kidding|get out of here|what a day|that made my day|love that
        |love it
        |amazing stuff|that's so sweet|that's crazy|wild|incredible|fantastic|brilliant|lovely|aww|ouch|yikes
        |phew
        |oh my god|omg|that's rough|poor you|lucky you|impressive|beautiful|gorgeous|so true|that's insane""",
    "agreement": """yes|yeah|yep|yup|sure|of course|absolutely|definitely|exactly|right|true|I agree|I know
        |I know, right
        |same here|me too|totally|for sure|okay|ok|alright|fair enough|makes sense|got it|understood|I see
        |ah I see
        |good point|that's true|you're right|no problem|no worries|don't mention it|you're welcome|my pleasure
        |anytime
        |I guess so|I think so too|I suppose|maybe|perhaps|we'll see|who knows|could be|nope|no|not really
        |nah""",
    "laughter": """haha|hahaha|lol|lmao|hehe|rofl|haha that's funny|lol same|hahaha stop it|ha|heh|ahaha yes
        |LOL|haha true
        |haha good one|I'm laughing so hard|you crack me up|haha no|hihi""",
    "farewell": """bye|goodbye|see you|see you soon|talk soon|talk to you later|take care|good night
        |sleep well|have a nice day
        |have a great weekend|have a good one|catch you later|gotta go|I have to run|I'd better go|ttyl
        |until next time
        |speak soon|bye for now|all the best|sweet dreams|hope you have a lovely evening|enjoy your day""",
    "small": """how are you|how's it going|what's up|how was your day|how have you been|anything new|what's new
        |how are things|what have you been up to|are you there|can I ask you something|guess what
        |you know what|so
        |anyway|by the way|let me think|hmm|well|um|uh|hold on|one moment|just a sec|wait|I'm back
        |sorry for the late reply
        |sorry, I was away|where were we|as I was saying|what do you think|and you|how about you|tell me more
        |go on
        |what happened next|I'm listening|I'm all ears|I don't know what to say|no idea|not much|same old
        |nothing special
        |I'm fine|I'm good|doing well|can't complain|so so|pretty good|busy as always|hanging in there
        |just chilling
        |it is what it is|that's life|time flies|fingers crossed|let's see|let's do this|sounds like a plan
        |keep me posted
        |let me know|I'll let you know|will do|you got this|keep it up|keep going|stay strong|good luck
        |hope so too""",
}
_EMOJI: Final = "🙂 😀 😂 😍 👍 🙏 🎉 ❤️ 😅 🤣 😊 🙌 😢 😮 🔥 💪 ✨ 👋".split()
_NAMES: Final = (
    "Mira Tomas Ines Jonas Priya Felix Aiko Omar Greta Luis Nora Pavel Zoe Kwame Freya Idris".split()
)
_PLACES: Final = """Ghent Turku Lyon Porto Graz Bergen Tartu Cork
    Bilbao Leipzig Gdansk Trieste Aarhus Basel Kotor Nantes""".split()
_THINGS: Final = """bicycle|piano|tent|laptop|kayak|sewing machine|camera|telescope|sofa|drill|guitar
        |coffee grinder|rowing boat
    |bookshelf|winter coat|printer|trumpet|loom|greenhouse|sleeping bag"""
_FOODS: Final = (
    "olives|walnuts|mussels|rye bread|goat cheese|lentils|figs|beetroot|miso soup|dark chocolate|plums|okra"
)
_JOBS: Final = """nurse|welder|librarian|baker|surveyor|tax adviser
    |beekeeper|translator|plumber|optician|florist|tram driver"""
_FACTS: Final = """I bought a {thing} in {place}.|My sister {name} lives in {place}.|I'm allergic to {food}.
    |I've started working as a {job} in {place}.|{name} is getting married in {place} on {day} {month}.
    |I sold my {thing} to {name} for {number} euros.|We're going to {place} in {month}.
        |My rent is {number} euros a month.
    |I met {name} at the station in {place} on {day} {month}.
        |My dentist appointment is on {day} {month} at {hour}.
    |I really like {food} with {food2}.|{name} gave me a {thing} for my birthday.
        |I lost my {thing} on the train to {place}.
    |My brother {name} works as a {job}.|I don't eat {food} any more.
        |I'm learning to repair a {thing} with {name}.
    |The meeting with {name} was moved to {day} {month}.|My neighbour {name} is a {job} from {place}.
    |I took my {thing} to {place} and {name} came along.|My code for the bike shed is {number}.
    |{name} and I rented a flat in {place} for {number} euros.
        |I want to grow {food} in the garden this {month}."""
_MONTHS: Final = "January March April May June July September October November".split()


class Talk:
    """A seeded source of turns; `facts` are the ids of turns that say something."""

    def __init__(self, seed: int = 20240301) -> None:
        self._random = random.Random(seed)
        self._phrases = {kind: _split(text) for kind, text in _PHRASES.items()}
        self.facts: set[str] = set()

    def turns(self, count: int = TURNS) -> Iterator[TurnDraft]:
        """`count` turns of sessions of 20 between two people, a day apart, all in one cube."""
        for number in range(count):
            session, ordinal = divmod(number, 20)
            pair = _NAMES[session % 8 * 2], _NAMES[session % 8 * 2 + 1]
            turn_id = f"t{number:05}"
            says = self._random.randrange(10) < FACTS_IN_TEN
            if says:
                self.facts.add(turn_id)
            yield TurnDraft(
                text=self.fact() if says else self.chatter(),
                speaker=pair[ordinal % 2],
                participants=pair,
                cube="chatter",
                turn_id=turn_id,
                session_id=f"s{session:04}",
                ordinal=ordinal,
                occurred_at=datetime(2023, 1, 2, 9, tzinfo=UTC) + timedelta(days=session, minutes=ordinal),
                place=f"turn {number}",
            )

    def chatter(self) -> str:
        """One to three phrases that say nothing, in somebody's hand."""
        pick = self._random.choice
        kinds = [pick(sorted(self._phrases)) for _ in range(pick((1, 1, 2, 2, 3)))]
        said = [pick(self._phrases[kind]) + pick((".", "!", "!!", "...", "", ".")) for kind in kinds]
        return self._in_a_hand(said)

    def fact(self) -> str:
        """A sentence that says something, at times behind a phrase that does not."""
        pick = self._random.choice
        food, food2 = self._random.sample(_split(_FOODS), 2)
        text = pick(_split(_FACTS)).format(
            thing=pick(_split(_THINGS)), place=pick(_PLACES), name=pick(_NAMES), food=food, food2=food2,
            job=pick(_split(_JOBS)), month=pick(_MONTHS), day=self._random.randrange(1, 29),
            hour=f"{self._random.randrange(8, 18)}:{pick(('00', '15', '30'))}",
            number=self._random.randrange(210, 1900),
        )  # fmt: skip
        lead = pick(self._phrases[pick(("reaction", "greeting", "thanks"))])
        return f"{lead[:1].upper()}{lead[1:]}! {text}" if self._random.random() < 0.4 else text

    def _in_a_hand(self, said: list[str]) -> str:
        pick = self._random.choice
        hand = self._random.randrange(6)
        text = " ".join(phrase[:1].upper() + phrase[1:] for phrase in said)
        if hand == 0:
            return text.lower()
        if hand == 1:
            return text.upper() if len(text) < 25 else text
        if hand in (2, 3):
            return f"{text} {pick(_EMOJI) * pick((1, 1, 2, 3))}"
        return text


def _split(text: str) -> list[str]:
    return [part.strip() for part in text.split("|")]
