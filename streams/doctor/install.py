"""Checks of the install: Python, packages against what the distribution asks for, SQLite, and the embedder."""

import importlib.metadata
import re
import sys
from collections.abc import Callable, Iterator, Sequence
from typing import Final

import msgspec

from ...infra.settings import LLM, Settings
from ...schemas.errors import MnemostreamError, SettingsError
from .findings import Finding, quoted

DISTRIBUTION: Final = "mnemostream"
_REQUIREMENT: Final = re.compile(
    r"(?P<name>[\w.-]+)\s*(?:\[[^\]]*\])?\s*(?P<specifiers>[^;]*?)\s*(?:;\s*(?P<marker>.*))?"
)
_SPECIFIER: Final = re.compile(r"(?P<operator>>=|<=|==|!=|>|<)\s*(?P<version>[\w.]+)")
_EXTRA: Final = re.compile(r"extra\s*==\s*[\"'](?P<name>[\w-]+)[\"']")
_COMPARE: Final[dict[str, Callable[[object, object], bool]]] = {
    ">=": lambda a, b: a >= b,  # type: ignore[operator]
    "<=": lambda a, b: a <= b,  # type: ignore[operator]
    "==": lambda a, b: a == b,
    "!=": lambda a, b: a != b,
    ">": lambda a, b: a > b,  # type: ignore[operator]
    "<": lambda a, b: a < b,  # type: ignore[operator]
}


class Requirement(msgspec.Struct, frozen=True, kw_only=True):
    """A package that is asked for, by an extra or (None) always."""

    name: str
    specifiers: str
    extra: str | None = None

    def met_by(self, version: str) -> bool:
        """Whether a version is one of those asked for."""
        return all(
            _COMPARE[one["operator"]](_key(version), _key(one["version"]))
            for one in _SPECIFIER.finditer(self.specifiers)
        )

    def __str__(self) -> str:
        return f"{self.name}{self.specifiers.replace(' ', '')}"


def _key(version: str) -> tuple[int, ...]:
    """A version to compare by: its first four numbers. A release candidate counts as what it is a candidate for."""
    numbers = [int(part) for part in re.findall(r"\d+", re.split(r"[^\d.]", version)[0])]
    return tuple([*numbers, 0, 0, 0, 0][:4])


def parse(requirements: Sequence[str]) -> list[Requirement]:
    """The requirements of a distribution's metadata; those that hang on more than an extra are left out."""
    found = []
    for text in requirements:
        match = _REQUIREMENT.fullmatch(text.strip())
        if match is None or match["name"] == DISTRIBUTION:
            continue
        extra = _EXTRA.fullmatch(match["marker"].strip()) if match["marker"] else None
        if match["marker"] is None or extra is not None:
            specifiers = match["specifiers"].strip().removeprefix("(").removesuffix(")")
            name = None if extra is None else extra["name"]
            found.append(Requirement(name=match["name"], specifiers=specifiers, extra=name))
    return found


def python(version: tuple[int, ...] = sys.version_info[:3], wanted: str | None = None) -> Iterator[Finding]:
    """Python is one that this version runs on."""
    wanted = wanted or ", ".join(_metadata("Requires-Python"))
    here = ".".join(map(str, version))
    if wanted and not Requirement(name="python", specifiers=wanted).met_by(here):
        yield Finding(
            check="python",
            severity="error",
            where=sys.executable or "python",
            message=f"Python {here} runs this, and {wanted} is asked for",
            command=f"python3 -m venv .venv && .venv/bin/pip install {DISTRIBUTION}",
        )


def packages(
    settings: Settings,
    requirements: Sequence[str] | None = None,
    version_of: Callable[[str], str | None] | None = None,
) -> Iterator[Finding]:
    """Every package is there in a version that is asked for; those of an extra where a setting needs it."""
    transformers = settings.embedder.startswith("transformer:") or settings.reranker
    needed = {None} | ({"models"} if transformers else set())
    needed |= {"llm"} if settings.extract == LLM else set()
    asked = parse(_metadata("Requires-Dist") if requirements is None else requirements)
    for requirement in asked:
        version = (version_of or _version_of)(requirement.name)
        if version is None and requirement.extra not in needed:
            continue
        if version is not None and requirement.met_by(version):
            continue
        whose = "" if requirement.extra is None else f" by the extra {requirement.extra!r}"
        yield Finding(
            check="packages",
            severity="error" if requirement.extra in needed else "warning",
            where=requirement.name,
            message=f"{'is missing' if version is None else f'version {version} is installed'}, and "
            f"{requirement} is asked for{whose}",
            command=f"pip install {quoted(str(requirement))}"
            if requirement.extra is None
            else f"pip install '{DISTRIBUTION}[{requirement.extra}]'",
        )


def _version_of(name: str) -> str | None:
    try:
        return importlib.metadata.version(name)
    except importlib.metadata.PackageNotFoundError:
        return None


def _metadata(field: str) -> list[str]:
    """The values of a field of the distribution; none where it runs from a folder that is not installed."""
    try:
        return importlib.metadata.metadata(DISTRIBUTION).get_all(field) or []
    except importlib.metadata.PackageNotFoundError:
        return []


def sqlite() -> Iterator[Finding]:
    """SQLite loads the checksums of pages."""
    try:
        import apsw
        import apsw.sqlite_extra

        con = apsw.Connection(":memory:")
        apsw.sqlite_extra.load(con, "cksumvfs")
        con.close()
    except Exception as exc:  # whatever it is: a package that cannot be loaded is what is looked for
        yield Finding(
            check="sqlite",
            severity="error",
            where="apsw",
            message=f"SQLite cannot load its checksums of pages ({_one_line(exc)})",
            command="pip install --force-reinstall apsw",
        )


def embedder(settings: Settings) -> Iterator[Finding]:
    """The embedder can be loaded, and gives a vector."""
    from ...infra.models import load_embedder

    try:
        (vector,) = load_embedder(settings.embedder).embed(["tea"])
        if not any(vector):
            raise ValueError("a vector of zeros for a word")
    except Exception as exc:  # a model's library may raise anything
        extra = "[models]" if settings.embedder.startswith("transformer:") else ""
        reinstall = "" if extra else "--force-reinstall --no-deps "
        yield Finding(
            check="embedder",
            severity="error",
            where=settings.embedder,
            message=f"cannot be loaded ({_one_line(exc)})",
            command="export MNEMOSTREAM_EMBEDDER=wordllama"
            if isinstance(exc, MnemostreamError) and not extra
            else f"pip install {reinstall}'{DISTRIBUTION}{extra}'",
        )


def chat_model(settings: Settings) -> Iterator[Finding]:
    """The server of the language model answers, and knows the model. Without it the rules extract."""
    from ...infra.chat import load_chat_model

    try:
        model = load_chat_model(settings)
        known = [] if model is None else model.known()
    except MnemostreamError as exc:
        yield Finding(
            check="chat-model",
            severity="warning",
            where=settings.llm_base_url,
            message=f"{exc}; until then the rules extract",
            command=f"pip install '{DISTRIBUTION}[llm]'"
            if isinstance(exc, SettingsError)
            else f"curl {quoted(settings.llm_base_url.rstrip('/') + '/models')}",
        )
        return
    if known and settings.llm_model not in known:
        names = ", ".join(known[:5]) + (", …" if len(known) > 5 else "")
        yield Finding(
            check="chat-model",
            severity="warning",
            where=settings.llm_base_url,
            message=f"does not list the model {settings.llm_model!r}, but {names}; until then the rules extract",
            command=f"export MNEMOSTREAM_LLM_MODEL={quoted(known[0])}",
        )


def _one_line(error: BaseException) -> str:
    return f"{type(error).__name__}: {' '.join(str(error).split())[:200]}"
