import os

os.environ["MINE"] = "1"
print(os.environ["MINE"], os.getenv("NOT_SET", "default"), "PATH" in os.environ)
print(os.path.expanduser("~") == os.environ["HOME"], os.path.isdir(os.path.expanduser("~")))
