"""Parametric memory in the client: a cube's training sets and adapters, and which adapters are in use."""

from ..processors.training import Bounds
from . import training
from .training_report import AdapterState, TrainingReport, report
from .writing import Writing

BOUND = 1.3  # times the base model's perplexity of unrelated text


class Parametric(Writing):
    """Reads and writes, and knows the adapters that were trained from what it wrote."""

    def training(self, cube: str | None = None) -> TrainingReport:
        """The training sets and adapters of a cube, with their states.

        What holds something that was forgotten is flagged; such an adapter is retired, and has no copy in the
        artefact store. Raises LogError, StorageError.
        """
        return report(self.node, self._scope(cube))

    def promote(
        self, adapter_id: str, *, cube: str | None = None, perplexity_bound: float = BOUND
    ) -> AdapterState:
        """Put an adapter to use, in the place of the one that its base model had until now.

        Only when its last evaluation says that recall rises and perplexity is at most `perplexity_bound` times that of
        before. Raises AdapterRefused with the reason, NotFound.
        """
        scope = self._scope(cube)
        training.promote(self.node, scope, adapter_id, Bounds(perplexity=perplexity_bound))
        return self._adapter(adapter_id, cube)

    def retire(self, adapter_id: str, *, cube: str | None = None, reason: str = "asked") -> AdapterState:
        """Put an adapter out of use; again is harmless. Raises NotFound."""
        training.retire(self.node, self._scope(cube), adapter_id, reason)
        return self._adapter(adapter_id, cube)

    def _adapter(self, adapter_id: str, cube: str | None) -> AdapterState:
        return next(one for one in self.training(cube).adapters if one.adapter_id == adapter_id)
