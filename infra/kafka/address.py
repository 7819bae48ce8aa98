"""Where a cluster is and how it is spoken to: `kafka://host1:9092,host2:9092?security_protocol=SASL_SSL`."""

import os
from collections.abc import Mapping
from typing import Any, Final
from urllib.parse import parse_qsl, unquote

import msgspec

from ...schemas.errors import SettingsError
from ...schemas.hints import hint

SCHEME: Final = "kafka://"
PORT: Final = 9092
USER: Final = "MNEMOSTREAM_KAFKA_USER"
PASSWORD: Final = "MNEMOSTREAM_KAFKA_PASSWORD"
PROTOCOLS: Final = ("PLAINTEXT", "SSL", "SASL_PLAINTEXT", "SASL_SSL")
MECHANISMS: Final = ("PLAIN", "SCRAM-SHA-256", "SCRAM-SHA-512")


class KafkaAddress(msgspec.Struct, frozen=True, kw_only=True):
    """A cluster's brokers, and how to speak to them. All but `servers` can stand in the URL's query.

    Seconds: `connect_timeout` for the first answer of a broker, `timeout` for each operation afterwards (retries
    included), `session_timeout` until a silent member of a group loses its partitions. `replication`: copies of each
    topic that is made here; with 3 or more, a write is acknowledged when 2 have it.
    """

    servers: tuple[str, ...]
    security_protocol: str = "PLAINTEXT"
    sasl_mechanism: str = "PLAIN"
    ssl_cafile: str = ""
    ssl_certfile: str = ""
    ssl_keyfile: str = ""
    replication: int = 1
    connect_timeout: float = 10.0
    timeout: float = 30.0
    session_timeout: float = 10.0
    user: str = ""
    password: str = ""

    @classmethod
    def parse(cls, url: str, environment: Mapping[str, str] | None = None) -> "KafkaAddress":
        """The address that `url` names; user and password from it or from the environment. SettingsError."""
        source = os.environ if environment is None else environment
        if not url.startswith(SCHEME):
            raise SettingsError(
                f"log {_hidden(url)!r}: wanted {SCHEME}host:port, e.g. {SCHEME}127.0.0.1:{PORT}"
            )
        place, _, query = url.removeprefix(SCHEME).partition("?")
        login, _, hosts = place.rpartition("@")
        user, _, password = login.partition(":")
        values = _options(query) | {
            "servers": _servers(hosts.removesuffix("/")),
            "user": unquote(user) or source.get(USER, ""),
            "password": unquote(password) or source.get(PASSWORD, ""),
        }
        try:
            return msgspec.convert(values, cls, strict=False)._checked()
        except msgspec.ValidationError as exc:
            raise SettingsError(f"log {SCHEME}{hosts}: {exc}") from exc

    @property
    def shown(self) -> str:
        """The brokers, for a message: never a user or a password."""
        return ",".join(self.servers)

    def __repr__(self) -> str:
        return f"KafkaAddress({SCHEME}{self.shown}, {self.security_protocol})"

    def _checked(self) -> "KafkaAddress":
        for name, value, known in (
            ("security_protocol", self.security_protocol, PROTOCOLS),
            ("sasl_mechanism", self.sasl_mechanism, MECHANISMS),
        ):
            if value not in known:
                raise SettingsError(
                    f"log {SCHEME}{self.shown}: {name} {value!r} is unknown; {hint(value, known)}"
                )
        if self.security_protocol.startswith("SASL") and not (self.user and self.password):
            raise SettingsError(
                f"log {SCHEME}{self.shown}: {self.security_protocol} wants a user and a password; "
                f"set {USER} and {PASSWORD}"
            )
        if self.user and not self.security_protocol.startswith("SASL"):
            raise SettingsError(
                f"log {SCHEME}{self.shown}: a user is given, and {self.security_protocol} sends none; "
                "add security_protocol=SASL_SSL or SASL_PLAINTEXT"
            )
        for name in ("replication", "connect_timeout", "timeout", "session_timeout"):
            if getattr(self, name) <= 0:
                raise SettingsError(
                    f"log {SCHEME}{self.shown}: {name} must be above 0, got {getattr(self, name)}"
                )
        return self


def _options(query: str) -> dict[str, Any]:
    known = [name for name in KafkaAddress.__struct_fields__ if name not in ("servers", "user", "password")]
    values: dict[str, Any] = {}
    for name, value in parse_qsl(query, keep_blank_values=True):
        if name not in known:
            raise SettingsError(f"log: unknown parameter {name!r} of a {SCHEME} URL; {hint(name, known)}")
        values[name] = value
    return values


def _servers(hosts: str) -> tuple[str, ...]:
    servers = []
    for host in hosts.split(","):
        name, colon, port = host.rpartition(":")
        if not colon or host.endswith("]"):
            name, port = host, str(PORT)
        if not name or "/" in host or not port.isdigit() or not 0 < int(port) < 1 << 16:
            raise SettingsError(
                f"log {SCHEME}{hosts}: wanted host:port, several parted by commas, got {host!r}"
            )
        servers.append(f"{name}:{port}")
    return tuple(servers)


def _hidden(url: str) -> str:
    """A URL without what stands before its host."""
    scheme, mark, rest = url.partition("://")
    return f"{scheme}{mark}{rest.rpartition('@')[2]}"
