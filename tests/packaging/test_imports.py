"""What importing costs: no model library, and nothing heavy before it is used."""

import subprocess
import sys

import pytest

# Fails on the attempt, also where the library is not installed or its absence is caught.
GUARD = """
import sys

class Guard:
    def find_spec(self, name, path=None, target=None):
        if name in {heavy!r}:
            print("imported", name)
            sys.stdout.flush()
            import os
            os._exit(3)

sys.meta_path.insert(0, Guard())
{code}
"""
EXTRAS = (
    *("torch", "transformers", "faust", "aiokafka", "weaviate", "pyflink", "datasets", "peft"),
    *("opentelemetry", "prometheus_client"),  # the second is installed, and for `metrics` alone
)


@pytest.mark.parametrize(
    "code", ["import mnemostream", "from mnemostream import Memory", "import mnemostream.streams.cli"]
)
def test_no_extra_is_imported(code, tmp_path):
    done = subprocess.run(
        [sys.executable, "-c", GUARD.format(heavy=EXTRAS, code=code)],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
