"""A web server for this machine alone, that shows the site as a host would."""

import gzip
import threading
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from mimetypes import guess_type
from types import TracebackType
from urllib.parse import unquote, urlsplit

from website import NOT_FOUND, Site

HEADERS = "_headers"

SUBFOLDER = "/some/sub/path/"
COMPRESSED = (".html", ".css", ".js", ".json", ".geojson", ".svg", ".xml", ".csv", ".txt")


class Host:
    """Serves a site at its own path and in a subfolder, compressed, with its page for what is not found."""

    def __init__(self, site: Site) -> None:
        self.mounts = sorted({site.root_path, SUBFOLDER}, key=len, reverse=True)

        class Handler(_Handler):
            headers_of_host = _headers(site)
            files = {file: site.folder / file for file in site.files}
            mounts = self.mounts

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.origin = f"http://127.0.0.1:{self._server.server_port}"

    def __enter__(self) -> "Host":
        threading.Thread(target=self._server.serve_forever, daemon=True).start()
        return self

    def __exit__(self, kind: type | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self._server.shutdown()
        self._server.server_close()


def _headers(site: Site) -> list[tuple[str, str]]:
    """What the site asks hosts to send with every file: pages have to work with it. From disk they are tried without."""
    if HEADERS not in site.files:
        return []
    rules = site.bytes(HEADERS).decode("utf-8").split("\n/")
    lines = next((rule.splitlines()[1:] for rule in rules if rule.removeprefix("/").startswith("*\n")), [])
    return [(name.strip(), value.strip()) for line in lines for name, _, value in [line.partition(":")] if name.strip() != "Strict-Transport-Security"]


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:  # noqa: N802, the name that the library calls
        path = unquote(urlsplit(self.path).path)
        mount = next((mount for mount in self.mounts if path.startswith(mount)), None)
        name = path[len(mount) :] if mount else None
        if name is not None and (name == "" or name.endswith("/")):
            name += "index.html"
        if name in self.files:
            self._send(HTTPStatus.OK, name)
        else:
            self._send(HTTPStatus.NOT_FOUND, NOT_FOUND if NOT_FOUND in self.files else None)

    def _send(self, status: HTTPStatus, name: str | None) -> None:
        body = self.files[name].read_bytes() if name else b""
        self.send_response(status)
        self.send_header("Content-Type", (guess_type(name or "")[0] or "application/octet-stream"))
        if name and name.endswith(COMPRESSED):
            body = gzip.compress(body, 6, mtime=0)
            self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Length", str(len(body)))
        for header, value in self.headers_of_host:
            self.send_header(header, value)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        """Says nothing: what is missing is the checks' to report."""
