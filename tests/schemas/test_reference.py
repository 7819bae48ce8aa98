"""The event reference says what the schemas say."""

import runpy
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent


def test_the_event_reference_is_up_to_date() -> None:
    render = runpy.run_path(str(ROOT / "tools" / "event_reference.py"))["render"]
    assert (ROOT / "docs" / "events.md").read_text("utf-8") == render(), "run python tools/event_reference.py"
