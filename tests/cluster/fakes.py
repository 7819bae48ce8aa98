"""Programs that stand in for others, so that they can be made to fail."""

import sys
from pathlib import Path

READY = """
import http.server, sys
class Ready(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        self.send_response(200)
        self.end_headers()
    def log_message(self, *_):
        pass
http.server.HTTPServer(("127.0.0.1", int(sys.argv[sys.argv.index("--port") + 1])), Ready).serve_forever()
"""
DEAF = "import time; time.sleep(600)"
BROKEN = "import sys; print('no space'); print('disk: full', file=sys.stderr); sys.exit(3)"
STUBBORN = "import signal; signal.signal(signal.SIGTERM, signal.SIG_IGN)" + READY


def script(path: Path, program: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"#!{sys.executable}\n{program}", "utf-8")
    path.chmod(0o755)
    return path


def shell(path: Path, program: str) -> Path:
    script(path, "").write_text(f"#!/bin/sh\n{program}\n", "utf-8")
    return path
