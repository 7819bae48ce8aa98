"""A real HTTP server with OpenAI's chat interface, whose answers and faults a test scripts, request by request."""

import json
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Event, Lock, Thread
from typing import Any


class Asked:
    """One request: its number from 0, its body, and the headers that came with it."""

    def __init__(self, number: int, body: dict[str, Any], headers: dict[str, str]) -> None:
        self.number, self.body, self.headers = number, body, headers

    @property
    def turns(self) -> list[dict[str, Any]]:
        """The turns that were asked about; the last is the one to read."""
        return json.loads(self.body["messages"][1]["content"])["turns"]

    @property
    def text(self) -> str:
        """What the turn says."""
        return self.turns[-1]["text"]

    @property
    def mends(self) -> bool:
        """Whether it asks for an answer once more."""
        return len(self.body["messages"]) > 2


class Status(Exception):
    """An answer with a status of its own."""

    def __init__(
        self, status: int, headers: dict[str, str] | None = None, body: bytes = b'{"error": {}}'
    ) -> None:
        super().__init__(status)
        self.status, self.headers, self.body = status, headers or {}, body


Script = Callable[[Asked], str]


class ChatServer(ThreadingHTTPServer):
    """Answers by `script`; keeps what it was asked."""

    daemon_threads = True
    request_queue_size = 64

    def __init__(self, script: Script, models: tuple[str, ...] = ("tiny",)) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.script, self.models = script, models
        self.asked: list[Asked] = []
        self.at_once = self.most_at_once = 0
        self.lock, self.closing = Lock(), Event()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_port}/v1"

    def hang(self, seconds: float) -> None:
        """Say nothing for so long, or until the server ends."""
        self.closing.wait(seconds)

    def handle_error(self, *_: object) -> None:
        """A client that went away is no error of the server's."""


class _Handler(BaseHTTPRequestHandler):
    server: ChatServer
    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        listed = {"object": "list", "data": [{"id": name, "object": "model"} for name in self.server.models]}
        self._send(200, {}, json.dumps(listed).encode())

    def do_POST(self) -> None:
        body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        server = self.server
        with server.lock:
            asked = Asked(
                len(server.asked), body, {name.lower(): value for name, value in self.headers.items()}
            )
            server.asked.append(asked)
            server.at_once += 1
            server.most_at_once = max(server.most_at_once, server.at_once)
        try:
            answer = server.script(asked)
        except Status as status:
            self._send(status.status, status.headers, status.body)
            return
        finally:
            with server.lock:
                server.at_once -= 1
        came = {
            "id": "1", "object": "chat.completion", "created": int(time.time()), "model": body["model"],
            "choices": [{"index": 0, "finish_reason": "stop", "message": {"role": "assistant", "content": answer}}],
            "usage": {"prompt_tokens": 100, "completion_tokens": 10, "total_tokens": 110},
        }  # fmt: skip
        self._send(200, {}, json.dumps(came).encode())

    def _send(self, status: int, headers: dict[str, str], body: bytes) -> None:
        self.send_response(status)
        for name, value in {"Content-Type": "application/json", **headers}.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        """Nothing is printed."""


@contextmanager
def served(script: Script, models: tuple[str, ...] = ("tiny",)) -> Iterator[ChatServer]:
    """A server that runs meanwhile."""
    server = ChatServer(script, models)
    thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    try:
        yield server
    finally:
        server.closing.set()
        server.shutdown()
        server.server_close()
        thread.join()


def statements(*told: dict[str, Any] | str) -> str:
    """An answer of the form that is asked for."""
    return json.dumps({"statements": [{"text": one} if isinstance(one, str) else one for one in told]})
