"""Serves /www/ and /pkg/ where there is no node: the same addresses and the same policy as tools/serve.mjs."""

import http.server
import os
import re
import sys

REPOSITORY = os.path.dirname(os.path.dirname(os.path.realpath(__file__)))
POLICY = (
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; style-src 'self'; "
    "img-src 'self'; manifest-src 'self'; worker-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'"
)


class Handler(http.server.SimpleHTTPRequestHandler):
    extensions_map = {
        "": "application/octet-stream",
        ".css": "text/css; charset=utf-8",
        ".csv": "text/csv; charset=utf-8",
        ".html": "text/html; charset=utf-8",
        ".ico": "image/x-icon",
        ".ics": "text/calendar; charset=utf-8",
        ".js": "text/javascript; charset=utf-8",
        ".json": "application/json; charset=utf-8",
        ".mjs": "text/javascript; charset=utf-8",
        ".png": "image/png",
        ".svg": "image/svg+xml",
        ".txt": "text/plain; charset=utf-8",
        ".wasm": "application/wasm",
        ".webmanifest": "application/manifest+json; charset=utf-8",
        ".woff2": "font/woff2",
        ".xml": "application/xml; charset=utf-8",
    }

    def __init__(self, *arguments):
        super().__init__(*arguments, directory=REPOSITORY)

    def send_head(self):
        if re.fullmatch(r"/(\?.*)?", self.path):
            self.send_response(302)
            self.send_header("Location", "/www/")
            self.send_header("Content-Length", "0")
            self.end_headers()
            return None
        try:
            file = os.path.realpath(self.translate_path(self.path))
        except ValueError:
            # A name with a null character is no name.
            file = REPOSITORY
        below = os.path.relpath(file, REPOSITORY).split(os.sep)
        if below[0] not in ("www", "pkg") or any(part.startswith(".") for part in below):
            self.send_error(404)
            return None
        return super().send_head()

    def list_directory(self, path):
        self.send_error(404)

    def end_headers(self):
        self.send_header("Content-Security-Policy", POLICY)
        self.send_header("Cache-Control", "no-store")
        self.send_header("X-Content-Type-Options", "nosniff")
        self.send_header("Referrer-Policy", "no-referrer")
        super().end_headers()

    def log_message(self, *arguments):
        pass


class Server(http.server.ThreadingHTTPServer):
    # A taken port must be noticed, not shared.
    allow_reuse_address = os.name != "nt"


def main():
    text = os.environ.get("PORT") or "8080"
    if not re.fullmatch(r"[0-9]{1,5}", text) or int(text) > 65535:
        sys.exit(f'error: PORT is "{text}", but a port is a whole number from 0 to 65535')
    host = os.environ.get("HOST") or "127.0.0.1"
    port = int(text)
    for attempt in range(port, min(port + 101, 65536)):
        try:
            server = Server((host, attempt), Handler)
            break
        except OSError as problem:
            last = problem
    else:
        sys.exit(f"error: no port from {port} on is free: {last}")
    name = "localhost" if host in ("127.0.0.1", "0.0.0.0") else host
    print(f"http://{name}:{server.server_address[1]}/www/", flush=True)
    if not os.path.exists(os.path.join(REPOSITORY, "pkg", "build.json")):
        print("pkg/ is missing, so the page cannot calculate; run 'make pkg' to build it.", flush=True)
    try:
        server.serve_forever()
    except KeyboardInterrupt:
        pass


main()
