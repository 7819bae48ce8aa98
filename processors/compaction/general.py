"""Examples that keep general ability: common knowledge and plain prose, written for this, and free (CC0).

A model that is trained on a few facts alone forgets how to say anything else. These rows know nobody and nothing that
a cube could hold.
"""

from functools import cache
from hashlib import sha256
from typing import Final

from .examples import GENERAL, TEST, TRAIN, Example, Unit
from .policy import CompactionPolicy

KEY: Final = "z"
OPENING: Final = 6  # words of a prose row that the rest is to follow from

_QUESTIONS: Final = """
What is the capital of France?|Paris
What is the capital of Japan?|Tokyo
What is the capital of Egypt?|Cairo
What is the capital of Canada?|Ottawa
What is the capital of Peru?|Lima
What is the capital of Norway?|Oslo
What is the capital of Kenya?|Nairobi
On which continent does Brazil lie?|South America
Which river flows through London?|the Thames
Which ocean lies between Africa and Australia?|the Indian Ocean
What is the largest ocean?|the Pacific Ocean
Which desert covers much of North Africa?|the Sahara
What is the highest mountain above sea level?|Mount Everest
Which planet is closest to the Sun?|Mercury
Which planet is known for its rings?|Saturn
How many planets does the Solar System have?|eight
What do we call the star at the centre of the Solar System?|the Sun
What does the Moon orbit?|the Earth
How long does the Earth take to go round the Sun?|about 365 days
How many hours are there in a day?|24
How many minutes are there in an hour?|60
How many days are there in a leap year?|366
How many months have 31 days?|seven
How many sides does a triangle have?|three
How many sides does a hexagon have?|six
How many degrees are there in a right angle?|90
What is seven times eight?|56
What is twelve plus nine?|21
What is one hundred divided by four?|25
What is the square root of 81?|9
What is the smallest prime number?|2
What is half of fifty?|25
What is water made of?|hydrogen and oxygen
At what temperature does water boil at sea level, in degrees Celsius?|100
At what temperature does water freeze, in degrees Celsius?|0
What gas do plants take in from the air?|carbon dioxide
What gas do we need to breathe?|oxygen
What is the chemical symbol of gold?|Au
What is the chemical symbol of iron?|Fe
Which metal is liquid at room temperature?|mercury
What force pulls things towards the ground?|gravity
What is frozen water called?|ice
What instrument measures temperature?|a thermometer
Which organ pumps blood through the body?|the heart
Which organ do we think with?|the brain
How many legs does a spider have?|eight
How many legs does an insect have?|six
What do bees make?|honey
What does a caterpillar turn into?|a butterfly or a moth
Which animal is the tallest on land?|the giraffe
Which animal is the largest of all?|the blue whale
Which bird is known for its large, colourful tail?|the peacock
What do cows eat?|grass
What is a young dog called?|a puppy
What is a young cat called?|a kitten
What colour do blue and yellow paint make?|green
What colour do red and white paint make?|pink
Which season follows winter?|spring
Which month comes after June?|July
On which day does the week end, if it starts on Monday?|Sunday
Which direction does the Sun rise in?|the east
What is the opposite of hot?|cold
What is the opposite of early?|late
What is the plural of mouse?|mice
What is the past tense of go?|went
What is the past tense of write?|wrote
How many letters does the English alphabet have?|26
Which letter comes after M in the alphabet?|N
What do we call a person who writes books?|an author
What do we call a person who bakes bread?|a baker
What do we call a person who flies a plane?|a pilot
What is bread mostly made from?|flour and water
What is cheese made from?|milk
What is paper made from?|wood
What is glass made from?|sand
What do you use to cut paper?|scissors
What do you open a lock with?|a key
Which language is spoken in Portugal?|Portuguese
Which language is spoken in Austria?|German
Which currency is used in Japan?|the yen
"""

_PROSE: Final = """
The rain had stopped by the time the bus came, and the street smelled of wet leaves. People shook their
umbrellas and found a seat.

To boil an egg, bring a pan of water to the boil, lower the egg in with a spoon, and wait six minutes for a soft
yolk.

A good map does not show everything. It leaves out what the traveller does not need, so that what is left can be
read at a glance.

Trees lose their leaves in autumn because there is too little light in winter for the leaves to be worth
keeping.

When two people want the same thing, it helps to ask each of them why. Often they want it for different reasons,
and both can be met.

The library opens at nine in the morning. Books can be kept for three weeks, and longer if nobody else is
waiting for them.

Bread rises because yeast eats the sugar in the flour and gives off gas, which is caught in the dough as
bubbles.

The old bridge was built of stone without mortar. Each block leans on the next, and the weight of the arch holds
it together.

If a sum is too hard to do at once, break it into parts. Twenty times thirteen is ten times thirteen, and the
same again.

In the evening the harbour was quiet. Nets hung from the rails to dry, and a cat walked along the wall as if it
owned it.

A letter of thanks should be short, name what you are thankful for, and say what difference it made.

Sound travels more slowly than light, so we see the lightning first and hear the thunder some seconds later.

To plant a tree, dig a hole twice as wide as its roots, set it no deeper than it stood before, and water it
well.

The museum keeps its oldest clock in the hall. It loses four minutes a day, and every morning someone sets it
right.

Salt makes ice melt because salty water freezes only at a lower temperature. That is why roads are salted in
winter.

She read the first page twice, put the book down, and made tea. Some stories need a little room before they
begin.

A recipe is a kind of promise: do these things in this order, and something good will come out of the oven.

Rivers carry sand and mud to the sea. Where the water slows down they drop it, and over many years a delta
grows.

The teacher drew a circle on the board and asked who could divide it into seven equal parts. Nobody answered for
a while.

To keep a knife sharp, wash it by hand, dry it at once, and never cut on glass or stone.

Birds that fly south in autumn find their way by the sun, by the stars, and by the magnetic field of the Earth.

The shop on the corner sells nails by weight. The owner scoops them from a drawer and pours them into a paper
bag.

Most of the water on Earth is salty. Only a small part is fresh, and most of that is frozen in ice at the poles.

When you learn a new word, use it three times on the same day. By the evening it will feel like your own.

The train was late, so they walked to the end of the platform and counted the carriages of a goods train passing
by.

A contract says what each side will do, by when, and what happens if they do not. The clearer it is, the less it
is needed.

Milk turns sour because tiny living things in it change its sugar into acid. Cold slows them down, and heat
kills them.

There were four apples in the bowl and five children at the table, so the apples became a cake.

The shadow of a stick is shortest at noon. Mark its tip every hour, and you have made a sundial.

An orchestra tunes to the oboe because its note is steady and easy to hear among the other instruments.

To measure a room, start in one corner, go round once, and write down every length before you move on.

The path went up through the pines and came out above the clouds. Below, only the tops of the hills could be
seen.

Iron rusts when it meets water and air. Paint, oil or a layer of zinc keeps them away from the metal.

A question that can be answered with yes or no gives you a fact. A question that begins with how gives you a
story.

On market days the square filled up before sunrise. By noon there was nothing left but straw and a few cabbage
leaves.

The heart beats about seventy times a minute when we rest, and much faster when we run or are afraid.

Good soil is dark and crumbly and full of worms. They drag leaves down, and leave tunnels for air and water.

He had lost his glasses and could not look for them without them, which he found unfair.

Before the invention of printing, books were copied by hand, and a single one could take a year to finish.

To fold a paper boat you need a sheet that is longer than it is wide, clean edges, and a little patience.

Glass is not cut but scratched: a small wheel weakens the surface along a line, and the pane breaks where it is
weak.

The tide comes in twice a day because the Moon pulls at the sea, and the Earth turns beneath the bulge.

Every village had its own word for the wind that came down from the mountains, and everyone agreed that it was
cold.

A bicycle stays upright because the rider steers, without noticing, towards the side to which it begins to fall.

If you save a little every month, you will hardly notice it going, and you will certainly notice it when you
need it.

The kitchen was warm, the windows were fogged, and somebody had drawn a fish on the glass with a finger.

Wool keeps us warm because it holds still air between its fibres, and still air carries heat away only slowly.

A meeting without an agenda takes as long as the room is free. A meeting with one ends when the list is done.

The first snow fell in the night. In the morning there were tracks of a fox across the yard, and none leading
back.

Light from the Sun needs about eight minutes to reach us, so we always see the Sun as it was a little while ago.

To write clearly, say one thing in each sentence, and put the most important word where the sentence ends.

The carpenter measured twice and cut once, and then sanded the edge until it felt like skin.

Volcanoes form where melted rock finds a way to the surface. The ash they throw out makes rich soil in time.

They played chess by post for eleven years. Each card held one move, and a line or two about the weather.

Plants turn towards a window because the cells on the shaded side of the stem grow longer than those in the
light.

The ferry leaves from the second pier every forty minutes. Tickets are sold on board, and bicycles travel free.

A list of what is left to do is a comfort at night and a burden in the morning, so keep it short.

Copper was used long before iron, because it can be found pure and is soft enough to be hammered when cold.

The dog waited at the gate every day at four. Nobody had taught it to tell the time.

When a pot of water is covered it boils sooner, because the steam cannot carry the heat away.

Old paintings darken because their varnish turns brown with age. When it is cleaned off, the colours come back.

The well in the courtyard was dry in August, but you could still hear water far below if you held your breath.

A fair way to share a cake between two is to let one of them cut it, and the other choose.

Owls hear so well that they can catch a mouse in complete darkness, by the sound of its steps alone.

The road was closed after the storm, so the post came by boat for a week, and everyone read the news two days
late.

To check whether a number can be divided by three, add up its digits and see whether the sum can.

Clay becomes hard in the fire because its grains melt a little and stick together as they cool.

She tuned the radio slowly until the voices came out of the noise, and then sat quite still so as not to lose
them.

A compass needle points north because the Earth itself is a weak magnet, with poles near the ends of its axis.

The last page of the notebook was full, so he wrote the end of the story on the inside of the cover.
"""


@cache
def rows() -> tuple[tuple[str, str], ...]:
    """All (prompt, completion), questions and prose in turn."""
    asked = [line.split("|") for line in _QUESTIONS.strip().splitlines()]
    told = [entry.split() for entry in _PROSE.split("\n\n")]
    questions = [(f"Question: {question}\nAnswer:", f" {answer}") for question, answer in asked]
    prose = [(" ".join(words[:OPENING]), " " + " ".join(words[OPENING:])) for words in told]
    mixed = [row for pair in zip(questions, prose, strict=False) for row in pair]
    rest = min(len(questions), len(prose))
    return (*mixed, *questions[rest:], *prose[rest:])


def general_unit(policy: CompactionPolicy) -> Unit:
    """The unit of general ability: at most `policy.general` examples, one in ten of them for tests."""
    return Unit(
        key=KEY,
        examples=tuple(
            Example(
                kind=GENERAL, split=TEST if _tenth(prompt) else TRAIN, prompt=prompt, completion=completion
            )
            for prompt, completion in rows()[: policy.general]
        ),
    )


def _tenth(prompt: str) -> bool:
    return sha256(prompt.encode()).digest()[0] < 26
