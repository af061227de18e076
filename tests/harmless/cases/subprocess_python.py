import subprocess
import sys

print(subprocess.run([sys.executable, "-c", "import sys; print(sys.version_info[:2]); sys.exit(4)"]).returncode)
