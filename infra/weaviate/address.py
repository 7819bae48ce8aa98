"""Where Weaviate is: `weaviate://host:port?grpc_port=…` (plain) or `weaviates://…` (TLS), read and checked."""

import os
from collections.abc import Mapping
from typing import Final
from urllib.parse import parse_qsl, urlsplit

import msgspec

from ...schemas.errors import SettingsError
from ...schemas.hints import hint

API_KEY: Final = "MNEMOSTREAM_WEAVIATE_API_KEY"
_SCHEMES: Final = ("weaviate", "weaviates")
_PARAMETERS: Final = ("grpc_host", "grpc_port")
_PORTS: Final = {False: (8080, 50051), True: (443, 443)}  # Weaviate's own, and its cloud's
_WANTED: Final = "wanted weaviate://HOST:PORT?grpc_port=PORT, or weaviates:// for TLS"


class Address(msgspec.Struct, frozen=True, kw_only=True):
    """A Weaviate server: where its REST and its gRPC service listen, whether by TLS, and with which API key."""

    host: str
    port: int
    grpc_host: str
    grpc_port: int
    secure: bool = False
    api_key: str = ""

    @property
    def http(self) -> str:
        """The address of the REST service, as messages name it: never with the key."""
        return f"http{'s' if self.secure else ''}://{_bracketed(self.host)}:{self.port}"

    @property
    def grpc(self) -> str:
        """The address of the gRPC service, as messages name it."""
        return f"{_bracketed(self.grpc_host)}:{self.grpc_port}"

    @classmethod
    def parse(cls, url: str, environment: Mapping[str, str] | None = None) -> "Address":
        """The address that a URL tells, with the key of `MNEMOSTREAM_WEAVIATE_API_KEY`; SettingsError otherwise.

        Ports left out are 8080 and 50051, with TLS 443 for both; `grpc_host` is the host unless it is given.
        """
        given = os.environ if environment is None else environment
        try:
            parts = urlsplit(url)
            host, port = parts.hostname, parts.port
        except ValueError as exc:
            raise SettingsError(f"index address {url!r}: {exc}; {_WANTED}") from exc
        if parts.scheme not in _SCHEMES or not host:
            raise SettingsError(f"index address {url!r}: {_WANTED}")
        if parts.username is not None or parts.password is not None:
            raise SettingsError(f"index address at {host}: a key does not belong in it; set {API_KEY}")
        if parts.path.strip("/") or parts.fragment:
            raise SettingsError(f"index address {url!r}: nothing may stand behind the port but ?…; {_WANTED}")
        parameters = _parameters(url, parts.query)
        secure = parts.scheme == "weaviates"
        http_port, grpc_port = _PORTS[secure]
        return cls(
            host=host,
            port=http_port if port is None else port,
            grpc_host=parameters.get("grpc_host") or host,
            grpc_port=_port(url, parameters["grpc_port"]) if "grpc_port" in parameters else grpc_port,
            secure=secure,
            api_key=given.get(API_KEY, ""),
        )


def _parameters(url: str, query: str) -> dict[str, str]:
    found: dict[str, str] = {}
    for name, value in parse_qsl(query, keep_blank_values=True):
        if name not in _PARAMETERS:
            raise SettingsError(
                f"index address {url!r}: unknown parameter {name!r}; {hint(name, _PARAMETERS)}"
            )
        if name in found:
            raise SettingsError(f"index address {url!r}: {name} is given twice; keep one")
        found[name] = value
    return found


def _port(url: str, text: str) -> int:
    if not (text.isascii() and text.isdigit() and 0 < int(text) < 65536):
        raise SettingsError(f"index address {url!r}: grpc_port: wanted 1 to 65535, got {text!r}")
    return int(text)


def _bracketed(host: str) -> str:
    return f"[{host}]" if ":" in host else host
