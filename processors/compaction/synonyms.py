"""Other words for what people ask about, so that a question is learnt in more than the words of the statement.

A group's first entry is looked for, with its plural; the others may stand in its place. Only words that hold the same
value in a question are given: "who is my boss" and "who is my manager" have one answer.
"""

import re
from typing import Final

_GROUPS: Final = """
boss|manager|supervisor
manager|boss|supervisor
dog|pet dog|puppy
cat|pet cat|kitten
horse|pony
car|vehicle|automobile
bike|bicycle
bicycle|bike
boat|vessel|ship
ship|vessel|boat
house|home|place
flat|apartment|home
apartment|flat|home
address|street address|postal address
job|occupation|profession
works|is employed
favourite|preferred|best-liked
favorite|preferred|best-liked
dish|meal|food
meal|dish|food
drink|beverage
password|passcode|secret word
passcode|password|code
wifi|wireless network|internet
wi-fi|wireless network|internet
pin|secret number|code
code|secret code|key code
codename|code name|secret name
nickname|pet name|other name
project|undertaking|programme
team|group|crew
company|firm|business
employer|company|firm
office|workplace
meeting|get-together
dentist|tooth doctor
doctor|physician|medic
vet|animal doctor
teacher|instructor|tutor
tutor|teacher|instructor
coach|trainer
lawyer|attorney|solicitor
neighbour|person next door
neighbor|person next door
sister|sibling
brother|sibling
mother|mum|parent
mum|mother
mom|mother
father|dad|parent
dad|father
wife|spouse|partner
husband|spouse|partner
partner|other half
daughter|child|girl
son|child|boy
best friend|closest friend|best mate
friend|pal|mate
colleague|co-worker|workmate
roommate|flatmate
locker|storage locker
number|digits|figure
phone|telephone|mobile
birthday|date of birth|birth date
anniversary|wedding anniversary|yearly celebration
university|college
degree|diploma
bakery|bread shop|baker's shop
shop|store
restaurant|eatery|place to eat
café|coffee house
cafe|coffee house
hotel|place to stay
medicine|drug|medication
medication|medicine|drug
back|back pain|sore back
allergic|hypersensitive
instrument|musical instrument
book|volume|title
novel|book
film|movie
movie|film
song|tune|track
band|music group
game|video game
recipe|cooking instructions
capital|capital city|seat of government
city|town
town|city
village|place
country|nation|land
island|isle
river|stream
mountain|peak
planet|world
street|road
colour|shade|hue
color|shade|hue
size|measure
price|cost
cost|price
computer|machine
laptop|notebook computer
server|machine
robot|machine
language|tongue
ring|jewel
gift|present
present|gift
trip|journey
holiday|vacation
vacation|holiday
garden|yard
plant|flower
tree|plant
author|writer
inventor|creator
founder|creator
leader|head
owner|proprietor
director|head
king|ruler|monarch
queen|ruler|monarch
president|head of state
mayor|head of the town
currency|money
metal|material
disease|illness
symptom|sign
lives|resides|has a home
live|reside|have a home
lived|resided
work|be employed
moved|relocated
move|relocate
meets|gathers|comes together
meet|gather|come together
study|read|major in
studied|read
drive|own
drives|owns
own|possess
owns|has|possesses
run|manage|own
runs|manages|owns
lead|head|be in charge of
leads|heads|is in charge of
take|use|swallow
takes|uses|swallows
play|perform on
plays|performs on
avoid|stay away from
keep|store
keeps|stores
kept|stored
bought|purchased|got
buy|purchase|get
start|begin
started|began
built|constructed|made
build|construct|make
make|produce
makes|produces
write|author
wrote|authored
found|set up|establish
founded|set up|established
invented|created|came up with
invent|create|come up with
discover|find
discovered|found
teach|give lessons in
teaches|gives lessons in
learn|study
cost|be priced at
costs|is priced at
open|unlock
opens|unlocks
called|named|known as
"""
_TABLE: Final = {
    words[0]: words[1:] for line in _GROUPS.split("\n") if line for words in [tuple(line.split("|"))]
}
_WORD: Final = re.compile(
    rf"(?<![\w'-])(?:{'|'.join(sorted(map(re.escape, _TABLE), key=len, reverse=True))})(?![\w-])"
)


def reworded(question: str, kept: str) -> list[str]:
    """The question with one word at a time replaced; words of `kept` (what must stand as it is) stay."""
    found = []
    for match in _WORD.finditer(question):
        if re.search(rf"\b{re.escape(match[0])}\b", kept):
            continue
        found += [
            f"{question[: match.start()]}{other}{question[match.end() :]}" for other in _TABLE[match[0]]
        ]
    return found
