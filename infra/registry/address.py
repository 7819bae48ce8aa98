"""Where a schema registry is: `http://host:port/path`, with a name and password from the environment."""

import base64
import os
from collections.abc import Mapping
from typing import Final
from urllib.parse import urlsplit

import msgspec

from ...schemas.errors import SettingsError

USER: Final = "MNEMOSTREAM_REGISTRY_USER"
PASSWORD: Final = "MNEMOSTREAM_REGISTRY_PASSWORD"
_WANTED: Final = "wanted http://HOST:PORT, or https://, with the path of the API where it has one"


class RegistryAddress(msgspec.Struct, frozen=True, kw_only=True):
    """A registry's address; `shown` is what messages say, never with a password."""

    host: str
    port: int
    path: str = ""
    secure: bool = False
    user: str = ""
    password: str = ""

    @property
    def shown(self) -> str:
        """The URL without a name or password."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return f"http{'s' if self.secure else ''}://{host}:{self.port}{self.path}"

    @property
    def headers(self) -> dict[str, str]:
        """What each request carries."""
        headers = {"Accept": "application/vnd.schemaregistry.v1+json, application/json"}
        if self.user:
            pair = base64.b64encode(f"{self.user}:{self.password}".encode()).decode()
            headers["Authorization"] = f"Basic {pair}"
        return headers

    @classmethod
    def parse(cls, url: str, environment: Mapping[str, str] | None = None) -> "RegistryAddress":
        """The address that a URL tells, with the name and password of the environment; SettingsError otherwise."""
        given = os.environ if environment is None else environment
        try:
            parts = urlsplit(url)
            host, port = parts.hostname, parts.port
        except ValueError as exc:
            raise SettingsError(f"setting registry: {exc}; {_WANTED}") from exc
        if parts.username is not None or parts.password is not None:
            raise SettingsError(
                f"setting registry at {host}: a name and password do not belong in it; set {USER} and {PASSWORD}"
            )
        if parts.scheme not in ("http", "https") or not host or parts.query or parts.fragment:
            raise SettingsError(f"setting registry {url!r}: {_WANTED}")
        secure = parts.scheme == "https"
        return cls(
            host=host,
            port=port or (443 if secure else 80),
            path=parts.path.rstrip("/"),
            secure=secure,
            user=given.get(USER, ""),
            password=given.get(PASSWORD, ""),
        )
