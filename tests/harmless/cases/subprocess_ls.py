import os
import subprocess

for name in ("b", "a", "c"):
    open(name, "w").close()
print(subprocess.run(["ls", "-1", "a", "b", "c"], capture_output=True, text=True))
print(subprocess.run("exit 3", shell=True).returncode)
print(subprocess.check_output(["sh", "-c", "echo $HOME | wc -l"], text=True))
