"""A server that speaks enough of Kafka's protocol to refuse a login."""

import socket
import struct
import threading
from collections.abc import Iterator
from contextlib import contextmanager

HANDSHAKE, VERSIONS, AUTHENTICATE = 17, 18, 36
ANSWERS = {
    VERSIONS: struct.pack(">hi", 0, 3)
    + b"".join(
        struct.pack(">hhh", key, 0, highest)
        for key, highest in ((HANDSHAKE, 1), (VERSIONS, 0), (AUTHENTICATE, 0))
    ),
    HANDSHAKE: struct.pack(">hih", 0, 1, 5) + b"PLAIN",
    AUTHENTICATE: struct.pack(">hh", 58, 12) + b"no such user" + struct.pack(">i", 0),
}


@contextmanager
def refusing() -> Iterator[str]:
    """Its address, while it runs."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        threading.Thread(target=_serve, args=(server,), daemon=True).start()
        yield f"127.0.0.1:{server.getsockname()[1]}"


def _serve(server: socket.socket) -> None:
    while True:
        try:
            connection, _ = server.accept()
        except OSError:
            return
        with connection, connection.makefile("rb") as stream:
            while size := stream.read(4):
                request = stream.read(struct.unpack(">i", size)[0])
                key, _, correlation = struct.unpack(">hhi", request[:8])
                answer = struct.pack(">i", correlation) + ANSWERS[key]
                connection.sendall(struct.pack(">i", len(answer)) + answer)
