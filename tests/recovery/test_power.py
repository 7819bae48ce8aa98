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
    marked, unmarked = spread(power_trials, [(1, 15, False, True), (1, 15, False, False)])
    assert any("acknowledged writes are missing" in line for said in marked.values() for line in said)
    assert any(line.startswith("as it lies: lost: ") for said in unmarked.values() for line in said)
