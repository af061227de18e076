import os
import subprocess

open("tool.sh", "w").write("#!/bin/sh\necho from script $1\n")
os.chmod("tool.sh", 0o755)
print(subprocess.run(["./tool.sh", "arg"], capture_output=True, text=True).stdout)
