"""The connection to Weaviate: opened once, with short timeouts, its exceptions told as ours.

The client's own retries wait for up to a minute where nothing listens, and would hide a stopped server from a
search for as long; here the first refusal is told at once, and who can wait tries again.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, Final, TypeVar

import weaviate
from weaviate.classes.config import ConsistencyLevel
from weaviate.classes.init import AdditionalConfig, Auth, Timeout
from weaviate.config import GrpcConfig
from weaviate.exceptions import (
    AuthenticationFailedError,
    InsufficientPermissionsError,
    UnexpectedStatusCodeError,
    WeaviateBaseError,
    WeaviateConnectionError,
    WeaviateGRPCUnavailableError,
    WeaviateStartUpError,
    WeaviateTimeoutError,
)

from ...schemas.errors import (
    IndexMissing,
    IndexUnavailable,
    InputError,
    MnemostreamError,
    SettingsError,
    StorageError,
)
from .address import API_KEY, Address

CONNECT_SECONDS: Final = 3
QUERY_SECONDS: Final = 10
WRITE_SECONDS: Final = 30
KEPT: Final = 2_000  # of the client's objects for tenants: one takes 0.2 ms to make, and 6 kB
_NOTHING: Final = (
    "tenant not found",
    "vector lengths don't match",
    "no such prop with name 'entities'",  # of a collection that an older version made
)
_WIDTH: Final = ("vector of the wrong size", "vector dimensions do not match")
_MISSING: Final = (
    "could not find class",
    "multi-tenancy disabled",
    "class not found",
    "not present in schema",
)
_SILENT: Final = ("UNAVAILABLE", "DEADLINE_EXCEEDED")
_TRANSPORTS: Final = ("grpc", "httpx", "httpcore")  # of the client
_SILENCES: Final = (
    WeaviateConnectionError,
    WeaviateGRPCUnavailableError,
    WeaviateStartUpError,
    WeaviateTimeoutError,
)
_CHANNEL: Final = [  # else a server that was away for long is not looked for again for two minutes
    ("grpc.initial_reconnect_backoff_ms", 100),
    (
        "grpc.min_reconnect_backoff_ms",
        1_000 * CONNECT_SECONDS,
    ),  # what a connection may take, on a busy machine
    ("grpc.max_reconnect_backoff_ms", 1_000),
]
T = TypeVar("T")


class NothingThere(Exception):
    """Nothing was ever written for this scope, or nothing of a vector's width."""


class Connection:
    """A client of one server. Thread-safe. Every error that leaves `asking` is one of `schemas.errors`."""

    def __init__(self, address: Address) -> None:
        """Connect; raises IndexUnavailable where nothing answers and SettingsError where the key is refused."""
        self.address = address
        self._collections: dict[tuple[str, str | None], Any] = {}
        with self.asking():
            self.client = weaviate.connect_to_custom(
                http_host=address.host,
                http_port=address.port,
                http_secure=address.secure,
                grpc_host=address.grpc_host,
                grpc_port=address.grpc_port,
                grpc_secure=address.secure,
                auth_credentials=Auth.api_key(address.api_key) if address.api_key else None,
                additional_config=AdditionalConfig(
                    timeout=Timeout(init=CONNECT_SECONDS, query=QUERY_SECONDS, insert=WRITE_SECONDS),
                    grpc_config=GrpcConfig(channel_options=_CHANNEL),
                ),
                skip_init_checks=True,  # they ask a package registry for newer clients
            )
        inner: Any = self.client._connection
        inner._grpc_stub = _Impatient(inner._grpc_stub, self._silent)

    def collection(self, name: str, tenant: str | None = None) -> Any:
        """A collection, by its name or its alias, or one tenant of it. Costs no request."""
        key = name, tenant
        if (known := self._collections.get(key)) is None:
            found = self.client.collections.use(name).with_consistency_level(ConsistencyLevel.QUORUM)
            if len(self._collections) >= KEPT:
                self._collections.clear()
            known = self._collections[key] = found if tenant is None else found.with_tenant(tenant)
        return known

    def ask(self, question: Callable[[], T], absent: T) -> T:
        """What the server answers; `absent` where it holds nothing that could be asked."""
        try:
            with self.asking():
                return question()
        except NothingThere:
            return absent

    @contextmanager
    def asking(self) -> Iterator[None]:
        """Tells the client's exceptions as ours, with the address and what to do; raises NothingThere, too."""
        try:
            yield
        except MnemostreamError:
            raise
        except (AuthenticationFailedError, InsufficientPermissionsError) as exc:
            raise self._refused() from exc
        except UnexpectedStatusCodeError as exc:
            raise self._status(exc) from exc
        except _SILENCES as exc:
            raise self._silent(str(exc)) from exc
        except WeaviateBaseError as exc:
            raise self._told(str(exc)) from exc
        except OSError as exc:
            raise self._silent(str(exc)) from exc
        except Exception as exc:  # what the client lets through of its transports
            if type(exc).__module__.partition(".")[0] in _TRANSPORTS:
                raise self._silent(str(exc)) from exc
            raise

    def close(self) -> None:
        """Close the connection."""
        self.client.close()

    def _told(self, message: str) -> Exception:
        if any(sign in message for sign in _NOTHING):
            return NothingThere()
        if any(sign in message for sign in _WIDTH):
            return self._wide()
        if any(sign in message for sign in _MISSING):
            return self.missing(_short(message))
        if any(sign in message for sign in ("401", "nauthenticated", "anonymous access not enabled")):
            return self._refused()
        return StorageError(f"weaviate at {self.address.http}: {_short(message)}; look at its log")

    def _status(self, exc: UnexpectedStatusCodeError) -> Exception:
        if exc.status_code in (401, 403):
            return self._refused()
        if exc.status_code in (429, 502, 503, 504):
            return self._silent(f"status {exc.status_code}")
        return self._told(str(exc))

    def missing(self, what: str) -> IndexMissing:
        """The error of a collection or an alias that is not there."""
        return IndexMissing(
            f"weaviate at {self.address.http}: {what}; the index was emptied or never built: `mnemostream rebuild`"
        )

    def failed(self, failed: int, of: int, what: str, why: str) -> MnemostreamError:
        """The error of a batch of which some objects failed."""
        if any(sign in why for sign in _WIDTH):
            return self._wide()
        if any(sign in why for sign in _MISSING):
            return self.missing(_short(why))
        return StorageError(
            f"weaviate at {self.address.http}: {failed} of {of} objects were not {what}: {_short(why)}; "
            "the same call may be made again"
        )

    def _wide(self) -> InputError:
        return InputError(
            f"weaviate at {self.address.http}: a vector of another width than those of its index; vectors of "
            "another model need a generation of their own: `mnemostream rebuild`"
        )

    def _refused(self) -> SettingsError:
        given = "refused the key" if self.address.api_key else "wants a key"
        return SettingsError(f"weaviate at {self.address.http} {given}: set {API_KEY}")

    def _silent(self, why: str) -> IndexUnavailable:
        return IndexUnavailable(
            f"weaviate at {self.address.http} (gRPC at {self.address.grpc}) does not answer: {_short(why)}; "
            "start it (`mnemostream up`) or set MNEMOSTREAM_INDEX"
        )


class _Impatient:
    """A gRPC stub whose calls fail at once where the server is silent, instead of after the client's retries."""

    def __init__(self, stub: Any, silent: Callable[[str], Exception]) -> None:
        self._stub, self._silent = stub, silent

    def __getattr__(self, name: str) -> Any:
        call = getattr(self._stub, name)

        def asked(*args: Any, **kwargs: Any) -> Any:
            try:
                return call(*args, **kwargs)
            except Exception as exc:
                status: Any = exc  # of gRPC: an error that is a call, too
                if hasattr(exc, "code") and status.code().name in _SILENT:
                    raise self._silent(f"{status.code().name.lower()}: {status.details()}") from exc
                raise

        return asked


def _short(message: str) -> str:
    """The first line of a driver's message, cut: some hold a trace, or whole requests."""
    line = message.strip().partition("\n")[0].rstrip(".")
    return line if len(line) <= 300 else f"{line[:300]}…"
