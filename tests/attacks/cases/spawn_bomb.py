"""Starting programs without end must end by the limit of processes."""
# ends: processes
import subprocess

held = []
while True:
    try:
        held.append(subprocess.Popen(["sleep", "1000"]))
    except OSError:
        pass
