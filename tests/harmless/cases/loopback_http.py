# loopback
import http.server
import threading
import urllib.request



class Quiet(http.server.BaseHTTPRequestHandler):
    def log_message(self, *_):
        pass


server = http.server.HTTPServer(("127.0.0.1", 0), Quiet)
threading.Thread(target=server.serve_forever, daemon=True).start()
try:
    urllib.request.urlopen(f"http://localhost:{server.server_port}/", timeout=5)
except urllib.error.HTTPError as error:
    print(error.code)
server.shutdown()
