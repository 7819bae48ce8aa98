"""Lints what is deployed: compose.yaml against the schema of Compose files, the chart by Helm's own lint and rendering.

Helm is built once from its Go module, into the cache that the servers share.
"""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

from mnemostream.infra.servers.folder import default_cache, once
from mnemostream.infra.servers.tools import run, tool
from mnemostream.schemas.errors import MnemostreamError

DEPLOY = Path(__file__).parent.parent / "infra" / "deploy"
CHART = DEPLOY / "helm" / "mnemostream"
HELM = "3.22.0"


def helm() -> str:
    """The pinned Helm, built if it is not there yet."""
    place = default_cache().parent / "tools" / f"helm-{HELM}"

    def build(folder: Path) -> None:
        print(f"building Helm {HELM} with Go (some minutes, once)", flush=True)
        command = [
            tool("go", "builds Helm, which lints the chart (Go)"),
            "install",
            f"helm.sh/helm/v3/cmd/helm@v{HELM}",
        ]
        log = place.with_name("helm-install.log")
        run(command, log=log, folder=folder, environment={**os.environ, "GOBIN": str(folder)})

    once(place, build)
    return str(place / "helm")


def compose() -> list[str]:
    schema = ["check-jsonschema", "--builtin-schema", "vendor.compose-spec"]
    return [str(Path(sys.executable).with_name(schema[0])), *schema[1:], str(DEPLOY / "compose.yaml")]


def main() -> int:
    try:
        program = helm()
    except MnemostreamError as exc:
        print(exc)
        return 1
    # Built this way, Helm takes the cluster for one of Kubernetes 1.20.
    values = ["--kube-version", "1.33.0", "--values", str(CHART / "ci" / "lint-values.yaml")]
    checks = (
        compose(),
        [program, "lint", "--strict", "--quiet", *values, str(CHART)],
        [program, "template", "lint", str(CHART), *values],
    )
    failed = 0
    with tempfile.TemporaryDirectory() as home:  # Helm looks for a user's settings
        environment = {**os.environ, "HOME": home}
        for command in checks:
            done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
            if done.returncode != 0:
                failed += 1
                print(f"{Path(command[0]).name} {command[1]}: {done.stdout}{done.stderr}")
    print("compose.yaml and the chart are well" if not failed else f"{failed} checks of {DEPLOY} failed")
    return min(failed, 1)


if __name__ == "__main__":
    sys.exit(main())
