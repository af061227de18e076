"""A pylintrc, a compiled module and a plugin left in the workspace must not run outside."""
from scene import *

payload = f"open({CANARY!r}, 'w').write('overwritten')"
with attempt():
    open("pylintrc", "w").write(f"[MAIN]\ninit-hook={payload}\n")
    open(".pylintrc", "w").write(f"[MAIN]\ninit-hook={payload}\n")
    open("pyproject.toml", "w").write(f"[tool.pylint.main]\ninit-hook = '''{payload}'''\n")
    open("helper.cpython-311-x86_64-linux-gnu.so", "wb").write(b"\x7fELF")
    open("mypy.ini", "w").write("[mypy]\nplugins = plugin.py\n")
    open("plugin.py", "w").write(payload)
