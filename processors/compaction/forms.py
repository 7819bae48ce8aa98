"""What people ask for without saying it: a boss is whom one reports to, and where one lives is one's home.

Each line has what it is for, and questions. `{s}` is the clause's subject, `{o}` the owner and `{n}` the noun of a
subject like "Ann's dentist". In the third person; `questions` puts them in the first too.
"""

from collections.abc import Iterator
from typing import Final

# (lemma of the verb, preposition of the part that is asked for; "-" is the object, "*" any) | questions
_VERBS: Final = """
live in|Where is {s}'s home?|In which town or country is {s}'s home?|What is {s}'s place of residence?
live at|What is {s}'s address?|Where is {s}'s home?
move to|What is {s}'s new address?|Where is {s}'s home now?|Where did {s} go to live?
work in|In which town does {s} have a job?|Where is {s}'s workplace?
work at|Who is {s}'s employer?|Which company employs {s}?|Where is {s}'s workplace?
work for|Who is {s}'s employer?|Which company employs {s}?|Who pays {s}'s wages?
work as|What is {s}'s job?|What does {s} do for a living?|What is {s}'s profession?
born in|What is {s}'s birthplace?|Which town or year did {s}'s life begin in?|Where does {s} come from?
come from|What is {s}'s home country or town?|Where was {s} born?
grow up in|Where did {s} spend childhood?
drive -|What car does {s} have?|Which vehicle is {s}'s?|What is {s}'s car?
ride -|What does {s} travel on?|Which bike or horse is {s}'s?
play -|Which instrument or game does {s} practise?|What is {s} learning to play?
play in|Which group does {s} belong to?
speak -|Which language does {s} know?
study -|What is {s}'s subject?|What did {s} learn at university?
study at|Which school or university did {s} go to?|Where was {s} educated?
attend -|Which school does {s} go to?|Where is {s} a pupil?
go to|Which place does {s} visit?
start at|Which school or firm did {s} join?|Where is {s} now?
graduate from|Which school or university did {s} go to?
meet at|At which venue are {s}'s meetings held?|Where do the meetings of {s} take place?
meet on|On which day are {s}'s meetings?
meet every|On which day are {s}'s meetings?
adopt -|Which animal does {s} have?|What is {s}'s pet?
buy -|What is {s}'s latest purchase?|What does {s} own now?
own -|What belongs to {s}?
have -|What belongs to {s}?
collect -|What is in {s}'s collection?
run -|What business does {s} have?|What is {s}'s business?
lead -|What is {s} in charge of?
take -|Which medicine does {s} use?|What does {s} use?
prescribe -|Which medicine was {s}'s advice?
prescribe for|What is the medicine against?
allergic to|What must {s} avoid because of an allergy?|Which food or thing makes {s} ill?|What is {s}'s allergy?
train for|What is {s} preparing for?|Which event is {s} going to take part in?
prepare for|What is {s} training for?
leave on|On which date is {s}?|What is the departure date of {s}?
leave at|At what time is {s}?|What is the departure time of {s}?
fly to|What is {s}'s destination?
travel to|What is {s}'s destination?
cost -|What is the price of {s}?|How much is {s}?
weigh -|What is the weight of {s}?|How heavy is {s}?
measure -|What is the size of {s}?
open at|From what time is {s} open?
close at|Until what time is {s} open?
begin at|From what time is {s}?
run on|What powers {s}?|What does {s} need to run?
contain -|What is in {s}?
consist of|What is {s} made of?
make of|What is {s} made of?
made of|What is the material of {s}?
locate in|Where is {s}?
located in|Where is {s} to be found?
found in|Where is {s} to be found?
flow through|Which place has {s}?
marry -|Who is {s}'s spouse?|Who is {s} married to?
married to|Who is {s}'s spouse?
report to|Who is {s}'s boss?
belong to|Who is the owner of {s}?
win -|What prize did {s} get?
support -|Which team is {s} a fan of?
read -|Which book does {s} know?
finish reading -|Which book did {s} read?
eat -|What food does {s} have?
drink -|What is {s}'s drink?
use -|What does {s} work with?
"""
# words that the subject's noun ends in | questions
_NOUNS: Final = """
boss manager supervisor|Who does {o} report to?|Who is in charge of {o}?|Who gives {o} orders at work?
dentist|Who looks after {o}'s teeth?|Whose patient is {o} for dental care?
doctor gp physician|Who treats {o} when {o} is ill?|Whose patient is {o}?
vet|Who treats {o}'s animals?
teacher tutor coach trainer instructor|Who teaches {o}?|Whose lessons does {o} take?
landlord landlady|Who does {o} rent from?|Who owns the place where {o} lives?
wife husband spouse|Who is {o} married to?
boyfriend girlfriend partner fiance|Who is {o} together with?
lawyer solicitor|Who gives {o} legal advice?
neighbour neighbor|Who lives next door to {o}?
dog cat parrot horse hamster rabbit pet puppy kitten|What does {o} call the {n}?|Which name does {o}'s pet have?
boat ship yacht|What is written on the hull of {o}'s {n}?
employer company firm|Who does {o} work for?
address|Where does {o} live?
birthday|When was {o} born?|On which day is {o} a year older?
hometown birthplace|Where was {o} born?
job profession occupation|What does {o} do for a living?
car vehicle|What does {o} drive?
school|Where is {o} a pupil?
"""
# beginnings and ends of subjects | questions, {x} being what lies between
_AROUND: Final = """
*'s favourite *|Which {y} does {x} like best?|Which {y} does {x} like most?|Which {y} does {x} prefer?
*'s favorite *|Which {y} does {x} like best?|Which {y} does {x} like most?|Which {y} does {x} prefer?
the capital of *|Which city is {x}'s capital?|Which city is the capital of {x}?|From which city is {x} governed?
*'s anniversary|On what date is {x}'s anniversary?|When was {x}'s wedding?
*'s * number|What number is on {x}'s {y}?|Which digits does {x}'s {y} have?
the * number of *|What number does {y} have?
the * code|Which digits open the {x}?|What has to be typed in at the {x}?
the code of *|Which digits open {x}?|What has to be typed in at {x}?
the code for *|Which digits open {x}?|What has to be typed in at {x}?
the password of *|Which word opens {x}?|What lets people into {x}?
the password for *|Which word opens {x}?|What lets people into {x}?
the * password of *|Which word or code lets people into the {x} of {y}?|What do guests need for the {x} of {y}?
the * password|Which word or code lets people into the {x}?
the author of *|Who wrote {x}?
the inventor of *|Who invented {x}?
the founder of *|Who founded {x}?
the owner of *|Who owns {x}?
the leader of *|Who leads {x}?
the ceo of *|Who runs {x}?
the director of *|Who directs {x}?
the * that *|Which {x} {y}?
the * who *|Which {x} {y}?
"""


def _lines(table: str) -> Iterator[tuple[str, tuple[str, ...]]]:
    for line in table.strip().splitlines():
        key, *found = line.split("|")
        yield key, tuple(found)


_BY_VERB: Final = dict(_lines(_VERBS))
_BY_NOUN: Final = {noun: found for nouns, found in _lines(_NOUNS) for noun in nouns.split()}
_BY_SHAPE: Final = [(shape.split("*"), found) for shape, found in _lines(_AROUND)]


def of_verb(lemma: str, preposition: str, subject: str) -> Iterator[str]:
    """Questions for what stands behind a verb and `preposition` ("" for its object)."""
    for question in _BY_VERB.get(f"{lemma} {preposition or '-'}", ()):
        yield question.format(s=subject)


def of_subject(subject: str) -> Iterator[str]:
    """Questions for what a subject is or is called."""
    owner, mark, noun = subject.rpartition("'s ")
    if mark:
        for question in _BY_NOUN.get(noun.split()[-1].lower(), ()):
            yield question.format(o=owner, n=noun)
    for parts, found in _BY_SHAPE:
        filled = _between(subject, parts)
        if filled is not None:
            x, y = (*filled, "")[:2]
            yield from (question.format(x=x, y=y) for question in found)
            return


def _between(subject: str, parts: list[str]) -> list[str] | None:
    """What lies between the fixed parts of a shape; None where the subject is not of that shape."""
    if not subject.lower().startswith(parts[0]) or not subject.endswith(parts[-1]):
        return None
    rest, found = subject[len(parts[0]) : len(subject) - len(parts[-1])], []
    for part in parts[1:-1]:
        before, mark, rest = rest.partition(part)
        if not mark:
            return None
        found.append(before)
    return [*found, rest] if all([*found, rest]) else None
