"""Names that would confuse whoever lists the artifacts must be reported as skipped."""
# skipped: 4
from scene import *

for name in ("line\nbreak", "\x1b[31mred", "a" * 255, b"\xff\xfe-broken".decode("utf-8", "surrogateescape")):
    with attempt():
        open(name, "w").write("x")
