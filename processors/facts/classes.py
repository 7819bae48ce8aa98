"""Words that say the same, and words that cannot both be so: the tables by which statements are compared.

Each line of a table is a class; its first word stands for all. Only words that may stand for one another in nearly any
statement are put together: a wrong pair makes one memory of two facts.
"""

from collections.abc import Iterator
from typing import Final

from ..text import stem

_VERBS: Final = """
live reside dwell
move relocate
love enjoy adore fancy
hate dislike detest loathe
fear dread
buy purchase
subscribe subscription subscriber
deliver delivery
support supporter
die death
smoke cigarette
begin start commence
end finish complete
quit resign
stop cease
postpone delay
cancel scrap
own possess
get receive obtain
visit tour
teach instruct
need require
repair mend
speak talk
make create
build construct
choose pick
help assist
injure hurt
wed marry
graduate
gift present
want wish
earn
depart leave
swap trade exchange
replace substitute
raise increase
reduce lower decrease
"""
_NOUNS: Final = """
child kid
daughter
son
mother mum mom mommy mummy mama
father dad daddy papa
grandmother grandma granny nan
grandfather grandpa granddad grandad
wife
husband
partner
boyfriend
girlfriend
fiance fiancee
brother
sister
boss manager supervisor
colleague coworker workmate
flatmate roommate housemate
friend mate pal buddy
doctor physician gp
lawyer attorney solicitor
nurse
dentist
developer programmer coder
cook chef
policeman policewoman cop
firefighter fireman
photographer
home
flat apartment
house
car automobile
bike bicycle
motorbike motorcycle
phone mobile cellphone smartphone
laptop notebook
job occupation profession
company firm employer
salary wage pay
shop store
film movie
book
town city
country
holiday vacation
trip journey
flight plane aeroplane airplane aircraft
picture photo photograph
medicine medication drug
pill tablet
university college uni
supermarket
meeting
deadline
birthday
garden yard
sofa couch
autumn fall
colour
soccer
football
maths math mathematics
test exam examination
infant baby
cafe
money cash
street road
illness disease sickness
gym
subway underground metro
truck lorry
rubbish garbage trash
present gift
coriander cilantro
aubergine eggplant
courgette zucchini
prawn shrimp
eyeglasses spectacles glasses
bug defect
repository repo
database db
server
password passcode
address
email e-mail mail
"""
_OTHERS: Final = """
big large huge
small little tiny
afraid scared frightened terrified
ill sick unwell
glad happy delighted
sad unhappy
angry mad furious
tired exhausted
fluent
single unmarried
pretty beautiful
clever smart intelligent
vegetarian veggie
expensive costly pricey
cheap inexpensive
quick fast
daily everyday
weekly
monthly
yearly annual annually
first-born oldest eldest
broken faulty
closed shut resolved
done finished completed
"""
# A country and what comes from there: "My mother is Hungarian", "My mother comes from Hungary".
_PEOPLES: Final = """
hungary hungarian
germany german
france french
italy italian
spain spanish
portugal portuguese
poland polish
russia russian
ukraine ukrainian
sweden swedish
norway norwegian
denmark danish
finland finnish
iceland icelandic
ireland irish
scotland scottish
wales welsh
england english
netherlands dutch
belgium belgian
switzerland swiss
austria austrian
greece greek
turkey turkish
croatia croatian
serbia serbian
slovenia slovenian
czechia czech
romania romanian
bulgaria bulgarian
estonia estonian
latvia latvian
lithuania lithuanian
brazil brazilian
argentina argentinian
chile chilean
peru peruvian
mexico mexican
colombia colombian
canada canadian
america american
australia australian
japan japanese
china chinese
korea korean
vietnam vietnamese
thailand thai
india indian
pakistan pakistani
iran iranian
israel israeli
egypt egyptian
morocco moroccan
nigeria nigerian
ghana ghanaian
kenya kenyan
ethiopia ethiopian
indonesia indonesian
malaysia malaysian
philippines filipino
cuba cuban
"""
# Any two words of a line, put for one another, make a contradiction.
_OPPOSITES: Final = """
like|fear
good|bad|terrible|poor|hopeless
easy|hard|difficult
big|small
tall|short
hot|cold
early|late
left|right
left-handed|right-handed|ambidextrous
open|closed|done|fixed|pending|ongoing|progress|blocked|planned|started|cancelled|merged|deployed
broken|fixed|repaired|working
beginner|intermediate|advanced|expert
fulltime|parttime
alive|dead
awake|asleep
single|married|engaged|divorced|widowed|separated
vegetarian|vegan|pescatarian|omnivore|carnivore
introvert|extrovert
introverted|extroverted
morning person|night owl|evening person
morning|night|evening
cat|dog person
rich|poor
allowed|forbidden|banned
accepted|rejected|refused|declined
approved|rejected
won|lost
chair|vice-chair
independent|dependent
urban|rural
spicy|mild
smooth|rough
happy|sad
rent|own
older|younger
taller|shorter
bigger|smaller
heavier|lighter
faster|slower
better|worse
left|stayed
paid|unpaid|outstanding|overdue
first-born|youngest
up|down
asleep|awake
curly|straight
long|short
visible|hidden
right|wrong
correct|wrong
enabled|disabled
confirmed|cancelled|canceled
vaccinated|unvaccinated
horizontal|vertical
married|unmarried
furnished|unfurnished
easy|tricky
crowded|empty
reliable|unreliable
kind|mean
lazy|hard-working
tidy|messy
shy|outgoing
brave|cowardly
fat|skinny|slim
soft|hard
light|dark|heavy
wet|dry
sober|drunk
adopt|biological
domestic|international
vegan|meat
window|aisle
valid|expired|invalid
healthy|ill
positive|negative
employed|unemployed
always|never
strong|weak
indoors|outdoors
inside|outside
inherit|buy
rent|own
public|private
free|busy
enabled|disabled
on|off
cheap|expensive
quiet|loud|noisy
thin|fat
new|old
young|old
safe|dangerous
religious|atheist
sweet|savoury|savory|bitter
optimistic|pessimistic
optimist|pessimist
friendly|hostile
clean|dirty
empty|full
true|false
online|offline|in-person
upstairs|downstairs
north|south|east|west
northern|southern|eastern|western
remote|on-site
remotely|on-site
black|white|red|blue|green|yellow|orange|purple|pink|brown|grey|beige|silver|gold|turquoise|ginger
blond|brunette|blonde|redhead
junior|senior|lead|principal
iphone|android|pixel
daily|weekly|monthly|yearly
boy|girl
male|female
passed|failed
win|lose
pass|fail
above|below
"""

FAMILY: Final = frozenset(
    stem(word)
    for word in """mother father mum dad parent brother sister sibling son daughter child kid husband wife partner
    boyfriend girlfriend fiance grandmother grandfather grandma grandpa uncle aunt cousin nephew niece twin stepmother
    stepfather stepson stepdaughter friend boss colleague flatmate roommate neighbour neighbor dentist doctor therapist
    teacher coach trainer tutor lawyer landlord landlady manager supervisor baby toddler nanny babysitter ex spouse
    fiancee girl boy godmother godfather goddaughter godson client customer patient student classmate teammate mate
    mother-in-law father-in-law sister-in-law brother-in-law in-law grandson granddaughter grandchild grandparent
    dog cat puppy kitten horse parrot rabbit hamster tortoise pony assistant secretary intern mentor""".split()
)
PROFESSIONS: Final = frozenset(
    stem(word)
    for word in """nurse doctor physician surgeon dentist vet veterinarian pharmacist paramedic midwife therapist
    psychologist psychiatrist counsellor counselor teacher lecturer professor tutor librarian lawyer judge notary
    accountant auditor banker economist analyst consultant manager director engineer developer programmer designer
    architect plumber electrician carpenter mechanic builder painter roofer welder bricklayer driver pilot captain
    sailor soldier officer policeman firefighter guard chef cook baker butcher waiter waitress barista bartender
    farmer gardener florist fisherman journalist editor writer author translator interpreter photographer actor
    actress singer musician composer dancer artist sculptor scientist chemist physicist biologist mathematician
    geologist researcher secretary receptionist assistant clerk cashier salesman saleswoman salesperson hairdresser
    barber tailor jeweller cleaner janitor postman courier builder contractor technician administrator tester
    optician cardiologist radiologist physiotherapist dietician nutritionist trainer coach referee politician
    diplomat student apprentice intern trainee freelancer entrepreneur owner realtor agent broker planner curator
    beekeeper blacksmith potter weaver nanny babysitter carer caregiver conductor supervisor foreman sysadmin
    astronomer astronaut archaeologist historian linguist philosopher priest monk nun pastor imam rabbi
    copywriter animator illustrator programmer scientist tutor bookkeeper undertaker surveyor inspector detective
    zookeeper ranger lifeguard stewardess steward dj producer banker trader actuary statistician chauffeur miner
    joiner locksmith tiler glazier shepherd postwoman butler maid housekeeper caretaker porter croupier dealer
    stylist beautician masseur osteopath chiropractor optometrist orthodontist hygienist anaesthetist
    pediatrician paediatrician gynaecologist dermatologist neurologist oncologist urologist pathologist coroner
    magistrate barrister paralegal typist recruiter trucker docker fitter turner machinist sociologist
    anthropologist meteorologist oceanographer ecologist botanist zoologist geneticist microbiologist dramatist
    playwright poet novelist screenwriter cinematographer presenter newsreader columnist critic blogger youtuber
    streamer influencer model""".split()
)


def _lines(*tables: str) -> Iterator[list[str]]:
    for table in tables:
        for line in table.strip().splitlines():
            yield line.split("|") if "|" in line else line.split()


CLASS_OF: Final = {
    stem(word): stem(words[0])
    for words in _lines(_VERBS, _NOUNS, _OTHERS, _PEOPLES)
    for word in words
    if stem(word)
}


def class_of(word: str) -> str:
    """The stem that stands for a word's class, or the word's own."""
    found = stem(word)
    return CLASS_OF.get(found, found)


def _opposites() -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for words in _lines(_OPPOSITES):
        several = {" ".join(filter(None, map(class_of, word.split()))) or word for word in words}
        for one in several:
            found.setdefault(one, set()).update(several - {one})
    return {word: frozenset(others) for word, others in found.items()}


OPPOSITES: Final = _opposites()
