"""Irregular English forms and spellings that a suffix stemmer cannot join: went → go, children → child.

Questions ask in the base form ("What did she buy?"), answers tell in the past ("I bought"). On LoCoMo's
development half this table is worth what docs/adr/0006 says.
"""

from typing import Final

_VERBS: Final = """
arise arose arisen|awake awoke awoken|bear bore borne|beat beaten|become became|begin began begun
bend bent|bind bound|bite bit bitten|bleed bled|blow blew blown|break broke broken|breed bred
bring brought|build built|burn burnt|buy bought|catch caught|choose chose chosen|cling clung|come came
creep crept|deal dealt|dig dug|draw drew drawn|dream dreamt|drink drank drunk|drive drove driven
eat ate eaten|fall fell fallen|feed fed|feel felt|fight fought|find found|flee fled|fly flew flown
forbid forbade forbidden|forget forgot forgotten|forgive forgave forgiven|freeze froze frozen
give gave given|go went gone goes|grow grew grown|hang hung|hear heard|hide hid hidden|hold held|keep kept
kneel knelt|know knew known|lay laid|lead led|lean leant|leap leapt|learn learnt|leave left|lend lent
lie lay lain|light lit|lose lost|mean meant|meet met|mistake mistook mistaken|overcome overcame|pay paid
prove proven|ride rode ridden|ring rang rung|rise rose risen|run ran|say said|see saw seen|seek sought
sell sold|send sent|sew sewn|shake shook shaken|shine shone|shoot shot|show shown|shrink shrank shrunk
sing sang sung|sink sank sunk|sit sat|sleep slept|slide slid|speak spoke spoken|speed sped|spend spent
spin spun|spring sprang sprung|stand stood|steal stole stolen|stick stuck|sting stung|stride strode
strike struck|strive strove striven|swear swore sworn|sweep swept|swell swollen|swim swam swum|swing swung
take took taken|teach taught|tear tore torn|tell told|think thought|throw threw thrown
understand understood|undergo underwent undergone|wake woke woken|wear wore worn|weave wove woven
weep wept|win won|wind wound|withdraw withdrew withdrawn|write wrote written
"""
_NOUNS: Final = """
child children|foot feet|goose geese|half halves|knife knives|leaf leaves|loaf loaves|man men
mouse mice|person people|scarf scarves|shelf shelves|thief thieves|tooth teeth|wife wives|wolf wolves
woman women
"""
_OTHERS: Final = """
analysis analyses|gray grey|theater theatre|center centre|program programme|pajamas pyjamas
mom mum mommy mummy|dad daddy|photo photograph photos photographs
"""

BASE: Final = {
    form: forms.split()[0]
    for table in (_VERBS, _NOUNS, _OTHERS)
    for line in table.strip().splitlines()
    for forms in line.split("|")
    for form in forms.split()[1:]
}
