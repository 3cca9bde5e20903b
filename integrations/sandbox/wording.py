"""A stand-in for a language model at an OpenAI-compatible address; it keeps every request it got."""

import json
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


@dataclass
class WordingStandIn:
    """What it answers (from the letter it is asked about), and what it was asked."""

    answer: Callable[[str], str] = lambda letter: letter
    status: int = 200
    delay_s: float = 0.0
    requests: list[str] = field(default_factory=list)
    url: str = ""


@contextmanager
def serve_wording(stand_in: WordingStandIn) -> Iterator[WordingStandIn]:
    """Serve on loopback until the block ends."""

    class Answering(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers.get("Content-Length", "0"))).decode()
            stand_in.requests.append(body)
            time.sleep(stand_in.delay_s)
            letter = json.loads(body)["messages"][-1]["content"]
            message = {"role": "assistant", "content": stand_in.answer(letter)}
            said = json.dumps({"choices": [{"index": 0, "message": message}]}).encode()
            self.send_response(stand_in.status if self.path == "/v1/chat/completions" else 404)
            self.send_header("Content-Length", str(len(said)))
            self.end_headers()
            self.wfile.write(said)

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the server's name
            """Nothing is printed."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Answering)
    stand_in.url = f"http://127.0.0.1:{server.server_address[1]}"
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield stand_in
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
