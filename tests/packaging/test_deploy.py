"""What is deployed is what is started here: the same versions, each service watched, nothing open to other machines."""

import yaml

from mnemostream import __version__
from mnemostream.infra.servers import kafka, weaviate
from tests.packaging.layout import ROOT

DEPLOY = ROOT / "infra" / "deploy"


def services():
    return yaml.safe_load((DEPLOY / "compose.yaml").read_text("utf-8"))["services"]


def test_the_versions_are_those_of_up():
    images = {name: service["image"] for name, service in services().items()}
    assert images["kafka"].endswith(f":{kafka.VERSION}")
    assert images["weaviate"].endswith(f":{weaviate.VERSION}")
    assert not [image for image in images.values() if image.endswith(":latest")]
    flink = (ROOT / "pyproject.toml").read_text("utf-8").partition("apache-flink==")[2].partition('"')[0]
    assert f"FROM flink:{flink}-" in (DEPLOY / "Dockerfile").read_text("utf-8")


def test_every_service_has_a_health_check_and_waits_for_healthy_ones():
    found = services()
    assert {*found} >= {
        "kafka",
        "schema-registry",
        "weaviate",
        "jobmanager",
        "taskmanager",
        "console",
        "worker-1",
    }
    for name, service in found.items():
        assert service["healthcheck"]["test"], name
        for other, how in service.get("depends_on", {}).items():
            assert other in found
            assert how == {"condition": "service_healthy"}


def test_only_this_machine_can_connect():
    ports = [port for service in services().values() for port in service.get("ports", ())]
    assert ports
    assert all(port.startswith("127.0.0.1:") for port in ports)


def test_the_chart_is_of_this_version():
    chart = yaml.safe_load((DEPLOY / "helm" / "mnemostream" / "Chart.yaml").read_text("utf-8"))
    assert chart["version"] == chart["appVersion"] == __version__
