# packages
import requests

try:
    requests.get("http://127.0.0.1:9/", timeout=1)
except requests.exceptions.ConnectionError as error:
    print(type(error).__name__)
print(requests.Request("GET", "http://x/", params={"a": 1}).prepare().url)
