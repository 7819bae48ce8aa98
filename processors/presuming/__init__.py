"""What a new statement likely is to an older one, where rules say nothing: a small network that was taught by groups.

Docs: docs/adr/0046.
"""

from .network import Votes, votes

__all__ = ["Votes", "votes"]
