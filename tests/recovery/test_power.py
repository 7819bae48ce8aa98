"""Power cuts at random moments: what was acknowledged is there, nothing is doubled, and an agent can live on."""

from tests.recovery.harness import spread
from tests.recovery.power import power_trials

SEEDS = (1, 2, 3, 4)
IMAGES = 200


def test_no_power_cut_loses_or_doubles_anything() -> None:
    found = spread(power_trials, [(seed, IMAGES // len(SEEDS)) for seed in SEEDS])
    assert sum(len(images) for images in found) == IMAGES
    assert [
        (seed, cut, said)
        for seed, images in zip(SEEDS, found, strict=True)
        for cut, said in images.items()
        if said
    ] == []


def test_without_syncs_the_same_cuts_lose_what_was_acknowledged() -> None:
    jobs = [(seed, 15, False, marks) for marks in (True, False) for seed in (1, 2, 3)]
    found = [[line for said in images.values() for line in said] for images in spread(power_trials, jobs)]
    assert all(found), "nothing was found without syncs: these power cuts are none"
    assert any("acknowledged writes are missing" in line for lines in found[:3] for line in lines)
    assert any(line.startswith("as it lies: lost: ") for lines in found[3:] for line in lines)
