from urllib.parse import parse_qs, quote, urljoin, urlparse

print(urlparse("http://h:1/p?q=1#f"), parse_qs("a=1&a=2"), quote("ä b"), urljoin("http://x/a/b", "../c"))
