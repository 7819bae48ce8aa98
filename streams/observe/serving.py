"""Serving metrics over HTTP, for a Prometheus that scrapes them."""

import logging
import threading
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any, Final
from wsgiref.simple_server import WSGIRequestHandler, WSGIServer, make_server

from ...infra.notes import note
from ...schemas.errors import InputError, MnemostreamError

if TYPE_CHECKING:
    from prometheus_client.registry import CollectorRegistry

log = logging.getLogger(__name__)
HOST: Final = "127.0.0.1"
_STALLED_SECONDS: Final = 5  # a client that sends nothing holds up the others: they are served one by one


def address(given: str, option: str = "--serve") -> tuple[str, int]:
    """[HOST:]PORT as host and port; without a host, this machine alone may ask. Raises InputError."""
    host, _, port = given.rpartition(":")
    if not port.isdecimal() or int(port) > 65535:
        raise InputError(f"{option} {given!r}: wanted [HOST:]PORT, as 9464 or 0.0.0.0:9464")
    return host.strip("[]") or HOST, int(port)


def server(found: "CollectorRegistry", host: str, port: int, option: str = "--serve") -> WSGIServer:
    """A server that answers GET /metrics, for `serve`. Raises InputError where it cannot listen.

    One thread serves all, since each thread that reads a home keeps a connection of its own.
    """
    from prometheus_client import make_wsgi_app

    app = _told(make_wsgi_app(found))
    kind = _Server6 if ":" in host else _Server
    try:
        made = make_server(host, port, app, server_class=kind, handler_class=_Handler)
    except OSError as exc:
        raise InputError(
            f"{option} {host}:{port}: cannot listen there ({exc.strerror or exc}); choose another port or host"
        ) from exc
    note(log, logging.INFO, "metrics.served", "metrics are served", host=host, port=made.server_port)
    return made


def serve_aside(made: WSGIServer) -> threading.Thread:
    """Serve in a thread aside, until `made` is shut down."""
    thread = threading.Thread(target=made.serve_forever, name="mnemostream-metrics", daemon=True)
    thread.start()
    return thread


def serve(made: WSGIServer) -> None:
    """Serve until this thread is interrupted.

    In a thread beside it: wsgiref takes an interrupt that comes within a request for that request's error.
    """
    try:
        serve_aside(made).join()
    finally:
        made.shutdown()


def _told(app: Callable[..., Any]) -> Callable[..., Any]:
    """`app`, whose errors are answers with status 503 or 404 and not a traceback."""

    def answer(environ: dict[str, Any], start_response: Callable[..., Any]) -> Iterable[bytes]:
        plain = [("Content-Type", "text/plain; charset=utf-8")]
        if environ["PATH_INFO"] not in ("/", "/metrics"):
            start_response("404 Not Found", plain)
            return [b"there is /metrics only\n"]
        try:
            return list(app(environ, start_response))
        except MnemostreamError as exc:
            note(log, logging.WARNING, "metrics.scrape_failed", "a scrape got no answer", error=exc)
            start_response("503 Service Unavailable", plain)
            return [f"{exc}\n".encode("utf-8", "backslashreplace")]

    return answer


class _Handler(WSGIRequestHandler):
    timeout = _STALLED_SECONDS

    def handle(self) -> None:
        """Answer one request; a client that stalls or goes away is let go."""
        try:
            super().handle()
        except (TimeoutError, ConnectionError) as exc:
            note(log, logging.DEBUG, "metrics.scrape_failed", "a client went away", error=exc)

    def log_message(self, format: str, *args: Any) -> None:
        """Requests are not logged."""


class _Server(WSGIServer):
    allow_reuse_address = True

    def server_bind(self) -> None:
        """Bind without looking up this machine's name, which may take seconds where there is no resolver."""
        import socketserver

        socketserver.TCPServer.server_bind(self)
        host, port = self.server_address[:2]
        self.server_name, self.server_port = str(host), int(port)
        self.setup_environ()


class _Server6(_Server):
    import socket

    address_family = socket.AF_INET6
