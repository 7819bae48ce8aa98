"""Opening what runs lifecycle in one process: on an embedded home, or on a cluster."""

from msgspec.structs import replace

from ..infra.settings import Settings
from ..processors.lifecycle import LifecyclePolicy
from .bootstrap import Node, extra_wanted, open_node
from .home_lifecycle import HomeLifecycle
from .sweeps import Sweeps


def open_lifecycle(settings: Settings, policy: LifecyclePolicy) -> tuple[Node, Sweeps]:
    """The node of `settings`, and what sweeps it by `policy`; the runner closes the node.

    Raises what `open_node` raises, and LeaseUnavailable for a home that another process processes.
    """
    if not (settings.log or settings.index):
        node = open_node(settings, lifecycle=policy)
    else:
        node = replace(open_node(settings), lifecycle=policy)
    try:
        if node.replica is None:
            return node, HomeLifecycle(node)
        with extra_wanted("cluster", "lifecycle"):
            from .cluster.lifecycle import ClusterLifecycle

        return node, ClusterLifecycle(node)
    except BaseException:
        node.close()
        raise
