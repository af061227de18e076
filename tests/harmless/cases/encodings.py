import sys

print(sys.stdout.encoding, sys.stderr.encoding, sys.stdin.encoding, sys.getfilesystemencoding(), sys.getdefaultencoding())
sys.stdout.buffer.write("raw bytes é\n".encode("latin-1"))
