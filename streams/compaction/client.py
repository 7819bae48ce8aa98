"""Training-set compaction in the client."""

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, Final

import msgspec

from ...processors.compaction.paraphrasing import Paraphraser
from ...processors.compaction.policy import CompactionPolicy
from ...schemas.errors import InputError, SettingsError
from ...schemas.hints import hint
from ...schemas.topics import EVENTS, TURNS
from ..asof import When
from ..entering import enter_set
from ..parametric import Parametric
from ..reading import WAIT_SECONDS
from .building import CompactReport, Order, build_from, build_local, cut_named, order_of
from .reading import SetCut

LOCAL, FLINK = "local", "flink"
RUNNERS: Final = (LOCAL, FLINK)


class Compacting(Parametric):
    """Knows training sets, and builds them."""

    def compact(
        self,
        path: str | Path,
        *,
        cube: str | None = None,
        formats: str | Iterable[str] = "prompt-completion",
        to: When = None,
        policy: CompactionPolicy | Mapping[str, Any] | None = None,
        since: str | Path | None = None,
        runner: str = LOCAL,
        jobmanager: str = "",
        paraphraser: Paraphraser | None = None,
        timeout: float = WAIT_SECONDS,
    ) -> CompactReport:
        """Build a training set of a cube's memories and conversations up to a cut, in the folder `path`.

        The folder is whole or not there; a set of the same cube that lies there is replaced, and only what changed
        since is made anew; `since` names another set to go on from. The same log, cut, formats and policy give the same
        bytes, however they were made and wherever: `runner` "flink" makes them in a bounded Flink job over a cluster's
        log, on a mini-cluster here or at `jobmanager`. Tells the log of it with `TrainingSetBuilt`. Raises InputError
        for a cube with nothing to learn, a cut beyond the log's end or a folder of other things, NotFound,
        SettingsError, ServerError where no Flink answers, StorageError, WaitTimeout.
        """
        node, scope = self.node, self._scope(cube)
        if runner not in RUNNERS:
            raise SettingsError(f"runner {runner!r}: {hint(runner, RUNNERS)}")
        if jobmanager and runner != FLINK:
            raise SettingsError(
                "jobmanager: only the runner 'flink' has one; add --runner flink, or leave it out"
            )
        if node.replica is not None:
            node.replica.refresh(scope, (TURNS, EVENTS))
        order = order_of(node, path, scope.cube, formats, policy)
        if order.policy.paraphrases and paraphraser is None:
            raise SettingsError("policy paraphrases: name the model that gives them")
        if paraphraser is not None and not order.policy.paraphrases:
            order = msgspec.structs.replace(
                order, policy=msgspec.structs.replace(order.policy, paraphrases=4)
            )
        cut = cut_named(node, scope, to, lambda places: self._await(places, timeout))
        earlier = None if since is None else Path(since).expanduser().absolute()
        if runner == FLINK:
            report = self._on_flink(order, cut, jobmanager, earlier, paraphraser)
        else:
            report = build_local(node, order, cut, since=earlier, paraphraser=paraphraser)
        enter_set(node, order.path)
        return report

    def _on_flink(
        self, order: Order, cut: SetCut, jobmanager: str, since: Path | None, paraphraser: Paraphraser | None
    ) -> CompactReport:
        if self.node.replica is None:
            raise InputError(
                "runner flink: reads a cluster's log, and this home has its own; set 'log' to the cluster, or take "
                "--runner local"
            )
        if paraphraser is not None:
            raise SettingsError(
                "runner flink: asks no model for paraphrases; take --runner local, or leave them out"
            )
        if since is not None:
            raise SettingsError(
                "runner flink: makes every example anew; leave --since out, or take --runner local"
            )
        from ..flink.compaction_job import flink_units

        units = flink_units(self.node, order, cut, jobmanager)
        return build_from(self.node, order, cut, units, FLINK)
