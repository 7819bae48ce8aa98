"""The system's clock behind the `Clock` port."""

from datetime import UTC, datetime


class SystemClock:
    """Wall-clock time."""

    def now(self) -> datetime:
        """The present instant, aware UTC."""
        return datetime.now(UTC)
