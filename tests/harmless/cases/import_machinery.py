import importlib
import importlib.util
import types

print(importlib.import_module("json").__name__, importlib.util.find_spec("nothing_like_this"))
try:
    import nothing_like_this
except ModuleNotFoundError as error:
    print(error, error.name)
m = types.ModuleType("made")
print(m)
