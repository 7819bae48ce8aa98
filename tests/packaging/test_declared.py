"""What pyproject.toml declares is what the folders hold and import."""

import ast
import sys

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tests.packaging.layout import FOLDERS, ROOT, package_folders, project

# Imported under another name than it is installed by.
INSTALLED_AS = {
    "faust": "faust-streaming",
    "mode": "faust-streaming",
    "opentelemetry": "opentelemetry-api",
    "pyflink": "apache-flink",
    "weaviate": "weaviate-client",
}


def test_every_package_is_listed():
    folders = {".".join(("mnemostream", *path.relative_to(ROOT).parts)) for path in package_folders()}
    assert set(project()["tool"]["setuptools"]["packages"]) == folders


@pytest.mark.parametrize("folder", FOLDERS)
def test_no_module_lies_outside_a_package(folder):
    packages = set(package_folders())
    assert [str(path) for path in (ROOT / folder).rglob("*.py") if path.parent not in packages] == []


def test_every_import_is_declared():
    table = project()["project"]
    lines = [
        *table["dependencies"],
        *(line for extra in table["optional-dependencies"].values() for line in extra),
    ]
    declared = {canonicalize_name(Requirement(line).name) for line in lines}
    missing = {
        f"{path.relative_to(ROOT)}: {name}"
        for folder in package_folders()
        for path in folder.glob("*.py")
        for name in imported(ast.parse(path.read_text("utf-8")))
        if name not in sys.stdlib_module_names
        and canonicalize_name(INSTALLED_AS.get(name, name)) not in declared
    }
    assert sorted(missing) == []


def test_all_holds_every_extra():
    extras = project()["project"]["optional-dependencies"]
    (whole,) = map(Requirement, extras["all"])
    assert whole.extras == extras.keys() - {"all"}


def imported(tree: ast.Module) -> set[str]:
    """The top-level names of what a module imports from outside its own package."""
    names: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            names.update(alias.name.split(".")[0] for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            names.add(node.module.split(".")[0])
    return names
