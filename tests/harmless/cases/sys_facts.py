import sys

print(sys.argv, sys.flags.isolated, sys.flags.optimize, sys.flags.dev_mode)
print(sys.executable == sys.executable, sys.prefix == sys.base_prefix, sys.platform, sys.implementation.name)
print("site" in sys.modules, type(exit).__name__)
print(sys.path[0].rsplit("/", 1)[-1])
