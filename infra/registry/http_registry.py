"""A schema registry over HTTP, by Confluent's API: ids of schemas and schemas of ids.

Of the API three things are used, which every registry that speaks it has: a subject's compatibility, registering a
schema under a subject, and a schema by its id. While the registry is down, what it said before counts.
"""

import http.client
import json
import ssl
import threading
import time
from http import HTTPStatus
from pathlib import Path
from typing import Any, Final
from urllib.parse import quote

from ...schemas.errors import IncompatibleSchema, RegistryUnavailable, SettingsError, UnknownSchema
from .address import PASSWORD, USER, RegistryAddress
from .kept import Kept

COMPATIBILITY: Final = "FULL_TRANSITIVE"
SECONDS: Final = 5.0  # for an answer, and after none until the next request
_JSON: Final = {"Content-Type": "application/vnd.schemaregistry.v1+json"}
_REFUSED: Final = (HTTPStatus.UNAUTHORIZED, HTTPStatus.FORBIDDEN)


class HttpSchemaRegistry:
    """A registry at an address; any thread may ask. `folder`: where what it said is kept, None keeps nothing.

    `verify`: what was kept of a schema's id is believed only while the registry does not answer.
    Raises RegistryUnavailable where it does not answer and what is asked for is not kept, SettingsError where it
    refuses the login.
    """

    def __init__(
        self, address: RegistryAddress | str, folder: Path | None = None, *, verify: bool = False
    ) -> None:
        self.address = RegistryAddress.parse(address) if isinstance(address, str) else address
        self._kept = None if folder is None else Kept(folder, self.address.shown)
        self._verify = verify
        self._lock = threading.Lock()
        self._strict: set[str] = set()  # subjects whose compatibility was looked at
        self._down: tuple[float, str] = (0.0, "")  # until when nothing is asked, and why

    def register(self, subject: str, schema: str) -> int:
        """The id of a schema (JSON text) under a subject, which it enters when it is new.

        A subject takes only what is FULL_TRANSITIVE compatible from then on. Raises IncompatibleSchema.
        """
        kept = None if self._kept is None else self._kept.id_of(subject, schema)
        if kept is not None and not self._verify:
            return kept
        try:
            self._be_strict(subject)
            body = {"schema": schema}
            status, answer = self._ask("POST", f"/subjects/{quote(subject, safe='')}/versions", body)
        except RegistryUnavailable:
            if kept is None:
                raise
            return kept
        if status in (HTTPStatus.CONFLICT, HTTPStatus.UNPROCESSABLE_ENTITY):
            raise IncompatibleSchema(
                f"schema registry at {self.address.shown}: refuses the schema of subject {subject!r}: "
                f"{_said(answer)}; the subject holds another project's schemas, or this program is older than they are"
            )
        schema_id = self._wanted(status, answer, f"registering {subject!r}")["id"]
        if self._kept is not None:
            self._kept.keep(schema_id, schema, subject)
        return int(schema_id)

    def schema(self, schema_id: int) -> str:
        """The JSON text of the schema with that id; raises UnknownSchema."""
        if self._kept is not None and (kept := self._kept.text_of(schema_id)) is not None:
            return kept
        status, answer = self._ask("GET", f"/schemas/ids/{schema_id}")
        if status == HTTPStatus.NOT_FOUND:
            raise UnknownSchema(
                f"schema id {schema_id}: the registry at {self.address.shown} has none; the bytes are damaged, or were "
                "written with another registry"
            )
        text = str(self._wanted(status, answer, f"asking for the schema of id {schema_id}")["schema"])
        if self._kept is not None:
            self._kept.keep(schema_id, text)
        return text

    def _be_strict(self, subject: str) -> None:
        with self._lock:
            if subject in self._strict:
                return
        path = f"/config/{quote(subject, safe='')}"
        status, answer = self._ask("GET", path)
        if status != HTTPStatus.OK or answer.get("compatibilityLevel") != COMPATIBILITY:
            status, answer = self._ask("PUT", path, {"compatibility": COMPATIBILITY})
            self._wanted(status, answer, f"setting the compatibility of {subject!r}")
        with self._lock:
            self._strict.add(subject)

    def _wanted(self, status: int, answer: dict[str, Any], doing: str) -> dict[str, Any]:
        if status != HTTPStatus.OK:
            raise RegistryUnavailable(
                f"schema registry at {self.address.shown}: {doing}: answers {status} ({_said(answer)}); see its log"
            )
        return answer

    def _ask(self, method: str, path: str, body: object = None) -> tuple[int, dict[str, Any]]:
        """Status and JSON value of an answer. One connection a request: few are made, each once."""
        address = self.address
        until, why = self._down
        if time.monotonic() < until:
            raise RegistryUnavailable(why)
        link = (
            http.client.HTTPSConnection(
                address.host, address.port, timeout=SECONDS, context=ssl.create_default_context()
            )
            if address.secure
            else http.client.HTTPConnection(address.host, address.port, timeout=SECONDS)
        )
        try:
            data = None if body is None else json.dumps(body).encode()
            link.request(method, address.path + path, data, {**address.headers, **_JSON})
            got = link.getresponse()
            status, read = got.status, got.read()
        except (OSError, http.client.HTTPException) as exc:
            why = (
                f"schema registry at {address.shown}: does not answer ({exc or type(exc).__name__}); start it "
                "('mnemostream up --only registry' starts one here), or unset MNEMOSTREAM_REGISTRY"
            )
            self._down = (time.monotonic() + SECONDS, why)
            raise RegistryUnavailable(why) from exc
        finally:
            link.close()
        if status in _REFUSED:
            raise SettingsError(
                f"schema registry at {address.shown}: refuses the login ({status}); set {USER} and {PASSWORD}"
            )
        return status, _decoded(read, address)


def _decoded(data: bytes, address: RegistryAddress) -> dict[str, Any]:
    try:
        found = json.loads(data or b"{}")
    except ValueError as exc:
        raise RegistryUnavailable(
            f"schema registry at {address.shown}: answers with what is no JSON; is the path of its API in the URL?"
        ) from exc
    return found if isinstance(found, dict) else {}


def _said(answer: dict[str, Any]) -> str:
    return str(answer.get("message", "no reason given"))[:300]
