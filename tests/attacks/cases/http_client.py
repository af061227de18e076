"""urllib must reach nothing, whatever proxy variables say."""
from scene import *
import urllib.request

for url in (f"http://127.0.0.1:{TCP4}/", f"ftp://127.0.0.1:{TCP4}/", "file://" + SECRET_FILE):
    with attempt():
        print(urllib.request.urlopen(url, timeout=1).read())
