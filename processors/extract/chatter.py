"""What people say to each other that states nothing: greetings, thanks, reactions, laughter, farewells, small talk.

A sentence is chatter when it is nothing but such phrases, in any number and order, with or without marks, emoji, names
and words that only add weight. One word that is none of these, and it is left to the other rules.
"""

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Final

_PHRASES: Final = """
hi|hello|hey|heya|hiya|howdy|yo|hallo|greetings|hi there|hello there|hey there|hey you|oh hi|oh hey|hello again
hi again|hey again
welcome|welcome back|there you are|good morning|morning|good afternoon|afternoon|good evening|evening|good day|gm|gn
long time no see|its been a while|its been ages|its been a long time|good to see you|nice to see you|great to see you
good to hear from you|nice to hear from you|great to hear from you|lovely to hear from you|good to have you back
its me
nice to meet you|pleased to meet you|good to meet you|how nice to see you|happy to see you|happy to hear from you
thanks|thank you|thx|ty|tysm|tks|ta|cheers|many thanks|thanks a lot|thanks a million|thanks a bunch|thanks a ton
thanks again
thanks much|thank you much|thank you again|thanks in advance|thanks for that|thanks for this|thanks for asking
thanks for listening
thank you for listening|thank you for asking|thank you for that|thanks for your help|thank you for your help
thanks for the help
thanks for being there|thank you for being there|thanks for the tip|thanks for the tips|thanks for the advice
thanks for sharing
thank you for sharing|thanks for letting me know|thanks for the kind words|thank you for the kind words
thanks for understanding
thank you for your support|thanks for your support|thanks for the support|thanks for everything
thank you for everything
thanks for checking in|thanks for the reminder|thanks for the update|thanks for the chat|thanks for your time
thanks for coming
thats kind of you|how kind of you|thats sweet of you|thats nice of you|youre kind|youre sweet|youre too kind
youre the best
youre a star|youre a lifesaver|youre an angel|youre a legend|youre awesome|youre amazing|youre great|you rock
youre welcome
i appreciate it|i appreciate that|i appreciate you|appreciate it|appreciate that|much appreciated
i appreciate your help
i appreciate the help|im grateful|i owe you one|i cant thank you enough|that means a lot|that means the world
means a lot
no problem|np|no worries|dont mention it|my pleasure|anytime|any time|its nothing|not at all|happy to help
glad to help|glad i could help
always happy to help|glad to hear it|glad to hear that|good to hear|good to hear that|good to know|nice to hear
nice to know|great to hear
wow|whoa|woah|oh|ooh|ah|aah|aha|aw|aww|awww|ugh|eek|eww|ew|yikes|phew|ouch|oops|whoops|jeez|gosh|golly|damn|dang
holy cow|holy moly
oh wow|oh no|oh dear|oh my|oh man|oh well|oh boy|oh my god|oh my gosh|omg|omfg|my god|my goodness|goodness
good lord|good grief
oh yes|oh yeah|oh really|oh okay|oh cool|oh nice|no way|really|seriously|for real|are you serious|youre kidding
you must be kidding
youre joking|are you kidding|are you kidding me|get out|get out of here|shut up|stop it|come on
i cant believe it|unbelievable
i cant even|im speechless|mind blown|wtf|what the heck|what the hell|say what|what|huh|hm|hmm|mm|mmm|mhm|uh huh
uh|um|er|erm|eh|well
amazing|awesome|cool|great|nice|fantastic|wonderful|brilliant|excellent|perfect|lovely|beautiful|gorgeous
stunning|incredible|impressive
sweet|neat|wild|crazy|insane|hilarious|funny|fun|sick|dope|lit|epic|superb|terrific|marvellous|marvelous
splendid|fab|fabulous|magnificent
exciting|thrilling|inspiring|touching|heartwarming|adorable|cute|precious|tragic|terrible|awful|horrible|sad
scary|weird|strange|odd|interesting
amazing stuff|great stuff|good stuff|nice stuff|cool stuff|good one|nice one|great one|good job|great job
nice job|nice work|good work|great work
well done|way to go|bravo|kudos|congrats|congratulations|hooray|hurray|yay|woohoo|woot|yippee|yes please
nailed it|good for you|good on you
happy for you|im happy for you|im proud of you|proud of you|im thrilled for you|im excited for you
im glad for you|lucky you|lucky me|poor you
poor thing|poor me|sorry to hear that|im sorry to hear that|im sorry|sorry|so sorry|my bad|apologies|i apologise
i apologize|excuse me|pardon me|pardon
sorry about that|sorry for that|sorry for the late reply|sorry for the delay|sorry i was away|sorry im late
sorry for your loss|my condolences
thats amazing|thats awesome|thats cool|thats great|thats nice|thats fantastic|thats wonderful|thats brilliant
thats excellent|thats perfect|thats lovely
thats beautiful|thats incredible|thats impressive|thats sweet|thats wild|thats crazy|thats insane
thats hilarious|thats funny|thats fun|thats sad|thats hard
thats terrible|thats awful|thats horrible|thats rough|thats tough|thats scary|thats weird|thats strange
thats interesting|thats exciting|thats inspiring
thats adorable|thats cute|thats true|thats right|thats correct|thats fair|thats fine|thats ok|thats okay
thats all|thats it|thats life|thats good|thats bad
thats good news|thats great news|thats bad news|thats too bad|thats a shame|thats a pity|what a shame
what a pity|thats a good idea|thats a great idea
thats a good point|thats a good question|thats a great question|thats the spirit|thats how it goes
thats what friends are for|thats the way|thats a relief
what a day|what a week|what a story|what a relief|what a surprise|what a mess|what a view|what a treat
how lovely|how nice|how sweet|how cool|how exciting
how wonderful|how awful|how funny|how sad|how interesting|how come|that made my day|you made my day
that sounds fun|that sounds good|that sounds great
that sounds amazing|that sounds awesome|that sounds lovely|that sounds nice|that sounds wonderful
that sounds perfect|that sounds interesting|that sounds hard
sounds fun|sounds good|sounds great|sounds amazing|sounds awesome|sounds lovely|sounds nice|sounds wonderful
sounds perfect|sounds interesting|sounds exciting
sounds like fun|sounds like a plan|sounds like a great time|sounds like a good time|sounds about right
sounds delicious|looks good|looks great|looks amazing
looks fun|looks delicious|looks nice|that looks good|that looks great|that looks amazing|looking good|love that
love it|love this|i love it|i love that|i like it
i like that|loving it|cant wait|i cant wait|so excited|im excited|im stoked|im pumped|i can imagine
i can only imagine|i bet|ill bet|you bet|no kidding|no joke
yes|yeah|yea|yep|yup|yah|ya|ye|aye|sure|sure thing|of course|ofc|absolutely|definitely|certainly|exactly
precisely|indeed|right|true|correct|totally|for sure
fosho|obviously|naturally|clearly|agreed|i agree|i totally agree|i couldnt agree more|couldnt agree more|i know
i know right|ikr|same|same here|me too|me neither
likewise|so do i|so am i|neither do i|ditto|this|facts|no doubt|without a doubt|by all means|why not|okay|ok|k
kk|okey|okie|okie dokie|okay then|ok then|alright
all right|alrighty|fine|fine by me|fair|fair enough|fair point|good point|makes sense|that makes sense
makes total sense|got it|got you|gotcha|i got it|understood
noted|i see|ah i see|oh i see|i understand|i get it|i hear you|i feel you|you know|you know it|youre right
you are right|youre so right|so true|very true|too true
its true|i guess|i guess so|i think so|i think so too|i suppose|i suppose so|i believe so|i hope so|hope so
hope so too|i hope not|hopefully|maybe|perhaps|possibly
probably|could be|might be|it depends|depends|well see|who knows|god knows|no idea|not sure|im not sure|dunno
idk|i dont know|i have no idea|beats me|no clue
no|nope|nah|nay|not really|not yet|not anymore|not today|not much|not a lot|nothing|nothing much|nothing new
nothing special|never|never mind|nevermind|nvm|no thanks
no thank you|no need|not necessary|i dont think so|of course not|certainly not|absolutely not|definitely not
i doubt it|either way|whatever|as you wish|up to you
lol|lmao|lmfao|rofl|roflmao|haha|hehe|hihi|heh|ha|lol same|lol true|im laughing|im laughing so hard
you crack me up|you make me laugh|im dying|im dead|too funny
bye|bye bye|bye for now|goodbye|good bye|see you|see ya|cya|see you soon|see you later|see you around
see you then|see you tomorrow|see you there|later|laters|ttyl
talk soon|talk later|talk to you soon|talk to you later|speak soon|speak later|speak to you soon|chat soon
chat later|catch you later|catch up soon|until next time
until then|till then|till next time|take care|take it easy|be well|stay safe|stay well|stay strong|stay warm
safe travels|safe trip|have a safe trip|good night|night
nighty night|night night|sleep well|sleep tight|sweet dreams|rest well|get well soon|feel better
feel better soon|have fun|enjoy|enjoy it|enjoy yourself|enjoy your day
have a good day|have a great day|have a nice day|have a lovely day|have a wonderful day|have a good evening
have a nice evening|have a lovely evening|have a good night
have a great evening|have a good weekend|have a great weekend|have a nice weekend|have a lovely weekend
have a good one|have a great time|have a good time|have a good week
hope you have a good day|hope you have a great day|hope you have a lovely evening|hope youre well
hope you are well|hope youre doing well|hope all is well|hope that helps
hope you feel better|hope you feel better soon|all the best|best wishes|best of luck|good luck
good luck with that|fingers crossed|break a leg|godspeed|all good
i have to go|i have to run|i gotta go|i gotta run|gotta go|gotta run|got to go|got to run|id better go
i should go|i must go|i need to go|i should get going|time to go|brb|bbl|afk|be right back
ill be right back|im back|im here|im off|im off to bed|heading off|signing off|over and out|peace|peace out
toodles|ciao|adios|cheerio|so long|farewell|xoxo|hugs
how are you|how are you doing|how are you today|how are you feeling|how are things|how are things going
hows it going|hows everything|hows life|hows your day|hows your day going|how you doing
how was your day|how was your weekend|how was your week|how have you been|how do you do|how about you
how about yourself|and you|and yourself|you|what about you|whats up|wassup|sup|whats new
whats going on|whats happening|what have you been up to|what are you up to|what do you think|what happened
what happened next|anything new|any news|any plans|you ok|you okay|you good|you there|are you there
are you okay|are you ok|are you well|everything ok|everything okay|can i ask you something
may i ask you something|can i ask a question|quick question|guess what|you know what|know what
im fine|im good|im great|im ok|im okay|im well|im alright|im doing well|im doing great|im doing fine
im doing good|im doing okay|im all right|doing well|doing good|doing great|doing fine|pretty good
not bad|not too bad|cant complain|i cant complain|so so|could be worse|could be better|same old
same old same old|busy as always|busy as ever|hanging in there|just chilling|chilling|nothing to complain about
it is what it is|such is life|cest la vie|life goes on|time flies|one day at a time|its all good|its fine|its ok
its okay|its alright|its good|its great|its amazing|its awesome|its cool|its fun|its nothing special
let me think|let me see|let me know|let me check|let me know how it goes|lets see|lets go|lets do this
lets do it|lets hope so|lets talk soon|lets chat soon|hold on|hang on|wait|wait a minute|wait a second
one moment|one sec|one second
just a sec|just a second|just a moment|give me a sec|give me a second|bear with me|so|anyway|anyways|anyhow
by the way|btw|where were we|where was i|as i was saying|like i said|as i said|i mean|tell me more
tell me about it|tell me
go on|do tell|keep going|keep it up|keep at it|keep up the good work|keep me posted|keep me updated
keep in touch|stay in touch|dont worry|dont worry about it|dont give up|hang in there|you got this
youve got this|you can do it
i believe in you|im here for you|im always here for you|im there for you|im listening|im all ears|im with you
i dont know what to say|what can i say|i have nothing to say|ill let you know|ill keep you posted|will do
ill do that|on it|consider it done
i will|i do|i did|i am|i have|i can|i would|i was|you do|you are|you can|you did|it is|it was|it does|they are
we are|we will|we did|me|please|pretty please|after you|bless you|god bless|amen|touch wood|knock on wood
fyi|tbh|imo|imho|lmk|asap|rip|jk|just kidding|kidding|only joking|im kidding|im joking|test|testing|ping
happy new year|happy easter|merry christmas|happy christmas|happy birthday|happy holidays
hello world|is this thing on|first|bump|here you go|here you are|there you go|here it is|here we go|hear hear
cheers mate
my friend|hello my friend|my dear|everyone|everybody|all|guys|folks|friends|people|lads|ladies|team|dude|bro|man
mate|buddy|pal|girl|sis|boss|sir|madam|darling|honey|hun|love|sweetie|babe|dear|friend
"""
_GOOD: Final = (
    "great|nice|lovely|amazing|beautiful|cool|awesome|good|wonderful|gorgeous|fantastic|cute|sweet|fun"
    "|incredible|stunning|pretty"
    "|brilliant|perfect|delicious|yummy|tasty|cosy|cozy|relaxing|peaceful|intense|tough|rough|hard|adorable"
    "|exciting|interesting"
)
# What praises, wishes or encourages with a word or two of its own, and tells nothing: "Great view!", "Enjoy the show".
_FRAMES: Final = re.compile(
    rf"^(?:and |but |so |well,? |oh,? |wow,? |aw+,? |yes,? |yeah,? |haha,? )*(?:"
    rf"what an? (?:(?:{_GOOD}) )?\w+(?: (?:that (?:is|was)|you have))?|(?:such )?(?:an? )?(?:{_GOOD}) \w+"
    rf"|(?:that |it |this |they |those |these )?(?:all )?(?:looks?|sounds?|seems?) (?:like )?(?:(?:so|really"
    rf"|pretty|quite|very|such) )?"
    rf"(?:an? )?(?:(?:{_GOOD}) )?\w+(?: \w+)?"
    r"|congrat(?:s|ulations) (?:on|for) (?:the|your|that) [\w ]{3,20}|enjoy (?:the|your|that|it|every) ?[\w ]{0,20}"
    r"|(?:i['’]m )?(?:so |really )?(?:glad|happy|pleased|proud) (?:it|that it|you|to|for|of) (?:you|helped"
    r"|liked|like|enjoyed|enjoy|hear"
    r"|see|know|had|could|worked|went)\b[\w '’]{0,20}"
    r"|(?:i )?(?:can['’]?t|cannot) wait to (?:hear|see|catch up|try|meet|talk|chat|find out)\b[\w '’]{0,25}"
    r"|(?:just )?(?:wanted to|wanna|thought i['’]d|checking in to) (?:say|drop by|check in)\b[\w '’]{0,16}"
    r"|(?:i )?(?:really )?hope (?:you|your|it|that|things|everything|all)\b[\w '’]{0,28}"
    r"|keep (?:on )?\w+ing(?: (?:it|on|yourself|that|those|up|in yourself))?|let me know (?:if|how|what|when"
    r"|once)\b[\w '’]{0,28}"
    r"|(?:i['’]ll |we['’]ll )?(?:keep (?:you|ya) (?:posted|updated))|have (?:fun|a (?:safe|great|good|nice"
    r"|lovely|blast|wonderful)\b)[\w '’]{0,22}"
    r"|you(?:['’]re| are) (?:such |so |really )?(?:an? )?(?:good|great|nice|kind|sweet|lovely|amazing|awesome"
    r"|wonderful|best"
    r"|fantastic|brilliant|inspiring|strong|brave|funny|hilarious|talented|star|angel|hero|legend|genius"
    r"|inspiration|rockstar)"
    r"(?: \w+)?|don['’]t (?:worry|give up|be so hard)\b[\w '’]{0,18}"
    r"|(?:it['’]s |it has )?been (?:a while|ages|too long)(?: since we (?:talked|chatted|spoke|last talked))?"
    r"|(?:a lot|so much|lots|tons) (?:has|have) happened(?: since then)?"
    r")[\s!.,…~]*$",
    re.IGNORECASE,
)
_TELLING: Final = re.compile(r"\d|(?<!^)(?<![.!?] )(?-i:\b[A-Z][a-z]{2,})|\b(?:my|our|mine)\b", re.IGNORECASE)
MOST_FRAMED: Final = 8  # words
_WEIGHT: Final = frozenset(
    """so really very just pretty quite too totally absolutely super such always again much all then now though also
still oh ah
    haha well and but or yes yeah ok okay indeed honestly definitely truly simply ever even only both day""".split()
)
_WORD: Final = re.compile(r"[a-z]+(?:['’][a-z]+)*|\d+|[^\W\d_]+")
_LAUGHS: Final = re.compile(
    r"(?:a*(?:ha)+h*a*|(?:he)+h*|(?:hi){2,}|l+o+l+(?:ol)*|lm+f?a+o+|ro+fl+|x+d+|ja(?:ja)+|(?:ke){2,}|hm+|m+h*m+"
    r"|a+w+|o+h+|a+h+|u+h+|u+m+|e+r+m*|ye+s+|ye+a+h*|no+|so+|wo+w+|yay+|ug+h+|ooh+|oops+)"
)
_SHORT: Final = 60  # characters
_LONGEST: Final = 160
MOST_WORDS: Final = 24  # of a sentence that is looked at: nobody greets at length


def _phrases() -> dict[str, tuple[tuple[str, ...], ...]]:
    """The phrases by their first word, longest first."""
    found: dict[str, set[tuple[str, ...]]] = {}
    for line in _PHRASES.strip().splitlines():
        for phrase in line.split("|"):
            words = tuple(phrase.split())
            found.setdefault(words[0], set()).add(words)
    return {
        first: tuple(sorted(several, key=lambda words: (-len(words), words)))
        for first, several in found.items()
    }


_BY_FIRST: Final = _phrases()


def is_short_chatter(sentence: str) -> bool:
    """Whether a sentence is chatter of which no language can be told: "Yo", "Haha... Um"."""
    return len(sentence) <= _SHORT and is_chatter(sentence)


def is_chatter(sentence: str, names: tuple[str, ...] = ()) -> bool:
    """Whether an English sentence is nothing but chatter. `names`: words, in lower case, by which others are called."""
    return len(sentence) <= _LONGEST and (_is_chatter(sentence, names) or _is_framed(sentence))


def _is_framed(sentence: str) -> bool:
    return (
        len(sentence.split()) <= MOST_FRAMED
        and _FRAMES.match(sentence) is not None
        and _TELLING.search(sentence) is None
    )


@lru_cache(maxsize=1 << 12)
def _is_chatter(sentence: str, names: tuple[str, ...]) -> bool:
    words = _WORD.findall(sentence.lower())
    if not words or len(words) > MOST_WORDS:
        return not words
    if "'" in sentence or "’" in sentence:
        words = [word.replace("'", "").replace("’", "") for word in words]
    present = set(words)
    reached, furthest = {0}, 0
    for at, word in enumerate(words):
        if at not in reached:
            if at > furthest:
                return False
            continue
        if word in _WEIGHT or word in names or _LAUGHS.fullmatch(word):
            reached.add(at + 1)
            furthest = max(furthest, at + 1)
        for phrase in _BY_FIRST.get(word, ()):
            end = _matched(words, at, phrase) if present.issuperset(phrase) else 0
            if end:
                reached.add(end)
                furthest = max(furthest, end)
    return len(words) in reached


def _matched(words: Sequence[str], at: int, phrase: tuple[str, ...]) -> int:
    """Where a phrase that begins at a word ends, weights left out; 0 where it does not stand there."""
    for wanted in phrase:
        while at < len(words) and words[at] != wanted and words[at] in _WEIGHT:
            at += 1
        if at >= len(words) or words[at] != wanted:
            return 0
        at += 1
    return at
