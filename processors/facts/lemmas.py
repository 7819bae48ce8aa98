"""Base forms of words: "moved" and "moves" are "move"; nouns keep their form."""

from functools import lru_cache
from typing import Final

from ..extract.language import word_set
from ..extract.verbs import BASE_VERBS, IRREGULAR_PAST, third_person
from ..irregular import BASE

_KEPT_ING: Final = word_set(
    """living meeting building painting wedding training booking drawing parking evening morning heating something
anything
    nothing everything king ring spring string wing thing ceiling clothing earring sibling darling pudding boring
    interesting exciting amazing missing during ping bing ding beijing sing bring swing housing lightning"""
)


_KEPT_ED: Final = word_set(
    "gone terrified frightened petrified married engaged divorced widowed retired separated closed broken red"
    " bed shed need speed feed hundred united limited bored"
    " left-handed right-handed disabled enabled excited interested scared tired confused worried blocked called"
    " named done fixed resolved"
)


_KEPT_S: Final = word_set(
    "always yes this his its us is was has does perhaps besides news series species glasses less bus gas"
)


_THIRD: Final = {third_person(verb): verb for verb in sorted(BASE_VERBS)}


_MORE_VERBS: Final = word_set(
    """swap postpone migrate reschedule prescribe dislike detest loathe smoke quit divorce resign retire adore own
    teach study drive earn adopt marry weigh hurt cancel hire fire rent lease promote upgrade downgrade delay
    push bump
    lower raise increase decrease reduce double halve expire close open scrap commute attend coach own sew knit
    support play speak bark snore hate fear scare terrify frighten resit vape gamble donate volunteer subscribe
    unsubscribe deploy host store run cost start rehearse meet rely depend report train wake delete uninstall install
    deactivate activate shave dye cut trim grow commute bake brew garden paint sketch knit crochet weld solder
    mow vacuum
    iron rescue foster babysit mentor lecture tutor intern freelance consult invest trade sublet renovate redecorate
    refurbish insulate plaster mortgage remortgage insure bank budget overdraw diagnose operate vaccinate
    immunise sprain
    fracture dislocate twist bruise sneeze cough ache itch bleed faint vomit relapse recover heal cure prescribe
    inject
    inhale swallow chew diet fast binge purge lift squat bench jog sprint row paddle kayak canoe surf ski skate
    snowboard
    sled climb boulder abseil trek hike backpack camp fish hunt shoot fence box wrestle spar juggle meditate
    pray worship
    baptise convert believe vote protest campaign canvass strike picket unionise resign retire graduate enrol enroll
    matriculate flunk cram revise skip bunk tutor mark grade translate interpret transcribe edit proofread
    publish blog
    vlog stream podcast record mix master compose arrange conduct rap strum rehearse audition perform tour headline
    migrate refactor debug compile merge revert rebase roll push pull commit release ship launch roll scale provision
    containerise benchmark profile log monitor alert escalate triage assign unassign estimate sprint groom demo
    beat bend bind bleed breed cling creep forbid forgive kneel lean leap lend seek shrink spin spit split
    spread spring strive
    swell weave weep wind hand submit die crash slip suck deliver drown burn freeze melt boil roast grill steam
    peel slice chop stir pour sip gulp
    nibble bark meow purr bite scratch sting hatch nest molt graze gallop trot buck kick punch slap hug cuddle
    tickle pinch
    poke nudge shove drag haul tow lift hoist lug stack pile heap wrap unwrap pack unpack fold crease hang drape
    pin clip
    staple glue tape stick peel scrape sand polish wax buff scrub rinse wash dry soak sweep dust wipe mop
    disinfect sanitise
    bloom wilt sprout germinate prune weed rake hoe till sow harvest reap thresh mill grind knead proof rise
    brew ferment
    distil pickle cure smoke age decant flow leak drip spill overflow flood drain clog jam stall skid swerve brake
    accelerate overtake reverse park tow refuel charge plug unplug reboot restart shut boot hang lag glitch freeze
    malfunction fail break snap crack shatter chip dent bend twist warp rust corrode decay rot mould fade peel
    tear rip
    fray wear stretch shrink loosen tighten adjust align calibrate tune test inspect audit review approve reject
    accept decline refuse agree disagree argue quarrel bicker debate discuss negotiate bargain compromise
    concede yield
    surrender retreat advance attack defend protect guard shield cover hide seek search hunt track trace follow chase
    catch trap cage release free rescue save help aid assist support back endorse sponsor fund finance    tidy
    declutter organise rearrange reorganise sort label file archive shred recycle compost donate pledge
    fundraise
    sponsor crowdfund endorse recommend suggest advise warn threaten sue settle appeal testify convict acquit parole
    imprison jail arrest detain deport evict foreclose repossess auction bid haggle barter borrow lend loan owe repay
    refund reimburse expense invoice bill charge deposit withdraw transfer wire cash tip splurge save scrimp hoard
    stockpile cancel book reserve rebook check board land taxi stopover transit cruise sail dock moor anchor drift
    share split divide co-own rent lease let sublease house-sit pet-sit walk feed groom neuter spay microchip leash
    train housebreak rehome adopt name rename nickname call text ping email message dm ghost block unblock follow
    unfollow like dislike subscribe mute unmute ban kick flirt date court woo propose elope wed honeymoon separate
    divorce reconcile cohabit conceive miscarry abort deliver breastfeed wean potty teethe crawl toddle outgrow
    snore sleepwalk dream nap doze oversleep yawn stretch prefer favour favor idolise admire envy resent regret
    celebrate commemorate mourn bury cremate bequeath inherit will handle manage lead supervise oversee coordinate
    hold attend host chair moderate facilitate present pitch demo network join leave found co-found incorporate
    liquidate bankrupt fold expand shrink grow hire recruit onboard promote demote sack fire lay second furlough
    rotate relocate emigrate immigrate naturalise register unregister renew lapse expire extend shorten postpone
    adjourn suspend resume restart pause halt stop cease quit drop ditch dump scrap bin toss chuck throw"""
)


_VERBS: Final = frozenset(BASE_VERBS) | _MORE_VERBS


_OURS: Final = word_set("depart arrive wakeup bedtime namebe fear can die changed usedto notmore be1")


_THIRD_MORE: Final = {third_person(verb): verb for verb in sorted(_MORE_VERBS)}


_BE: Final = dict.fromkeys(("am", "is", "are", "was", "were", "been", "being", "'s"), "be")


AUX: Final = {
    **_BE,
    "has": "have",
    "had": "have",
    "having": "have",
    "does": "do",
    "did": "do",
    "doing": "do",
}


@lru_cache(maxsize=1 << 14)
def lemma(word: str) -> str:
    """The base form of a lower-case word, as far as tables and endings tell; nouns keep their form."""
    if word in AUX:
        return AUX[word]
    if word == "an":
        return "a"
    if word in _KEPT_ING or word in _KEPT_ED or word in _KEPT_S:
        return word
    if word in ("got", "gotten"):
        return "get"
    if word in ("left", "leaves"):
        return "left" if word == "left" else "leave"
    if word in BASE or (word in IRREGULAR_PAST and not word.endswith("ed")):
        return BASE.get(word, word)
    if third := _THIRD.get(word) or _THIRD_MORE.get(word):
        return third
    if word.endswith("ing") and len(word) > 5:
        return _verb(word[:-3]) or word
    if word.endswith("ed") and len(word) > 3:
        return _verb(word[:-2]) or (
            word[:-3] + "y" if word.endswith("ied") and word[:-3] + "y" in _VERBS else word
        )
    if word.endswith("s") and word[:-1] in _MORE_VERBS:
        return word[:-1]
    return word


def _verb(stump: str) -> str:
    """The verb that "-ing" or "-ed" was put to."""
    for base in (stump, stump + "e", stump[:-1] if stump[-1:] == stump[-2:-1] else ""):
        if base in _VERBS:
            return base
    return ""


def is_verb(word: str) -> bool:
    """Whether a lemma is known as a verb."""
    return word in _VERBS or word in _OURS


def third(word: str) -> str:
    """The verb of a third person's form, or ""."""
    return _THIRD.get(word) or _THIRD_MORE.get(word) or ""
