"""What Faust costs: a worker, against a bare loop of aiokafka that hands the same records to the same steps."""

import time
from collections.abc import Sequence

from mnemostream.streams.cluster.publishing import publish_turns

from .clustered import BARE, PRODUCT, Clustered, opened, until_done, working
from .measuring import Report, alternated, ratio, share

TURNS = 3000


def measure(clustered: Clustered, report: Report) -> None:
    """Seconds from the first turn published until nothing is left to do, each round under a prefix of its own."""
    turns = clustered.turns(clustered.place.count(TURNS))

    def run(words: Sequence[str]) -> float:
        settings = clustered.settings()
        with opened(settings) as cluster, working(settings, 1, words) as workers:
            publish_turns(cluster, turns[:50], cube="warm")
            until_done(cluster, workers)
            began = time.perf_counter()
            publish_turns(cluster, turns)
            until_done(cluster, workers)
            return time.perf_counter() - began

    rounds = min(3, clustered.place.rounds)
    seconds = alternated(rounds, {"worker": lambda: run(PRODUCT), "bare loop": lambda: run([str(BARE)])})
    report.figure("worker ÷ bare aiokafka loop", ratio(seconds["bare loop"], seconds["worker"]), least=0.7)
    for name, values in seconds.items():
        report.rate(f"{name}: turns/s", len(turns) / share(values, 0.5))
    report.notes["worker"] = (
        f"{len(turns)} turns, 4 partitions, one process each; extract, dedupe, project into Weaviate and the state "
        f"topic. Median of {rounds} alternating rounds."
    )
