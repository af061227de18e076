import os
import stat

os.mkdir("sub")
name = b"caf\xe9.txt"
with open(name, "wb") as file:
    file.write(b"12345")
os.chmod(name, 0o640)
os.utime(name, (1_000_000, 2_000_000))
seen = os.stat(name)
print(seen.st_size, oct(stat.S_IMODE(seen.st_mode)), seen.st_atime, seen.st_mtime, seen.st_nlink)
os.symlink("sub", "link")
print(os.lstat("link").st_size, stat.S_ISLNK(os.lstat("link").st_mode), os.readlink("link"), os.path.isdir("link"))
print(os.access(name, os.R_OK), os.access("missing", os.F_OK), os.path.exists("sub/missing"))
handle = os.open("sub", os.O_RDONLY)
print(os.stat("../link", dir_fd=handle, follow_symlinks=False).st_size, stat.S_ISDIR(os.fstat(handle).st_mode))
os.chdir("sub")
print(os.path.samefile(".", "../link"), os.path.basename(os.path.realpath("../link")))
print(os.path.isfile(os.fsdecode(b"../" + name)))
for path in ("missing", "../link/missing", "x" * 5000, "", "\0"):
    try:
        os.stat(path)
    except (OSError, ValueError) as error:
        print(type(error).__name__, getattr(error, "errno", None))
try:
    os.readlink(".")
except OSError as error:
    print(error.errno)
print(stat.S_ISCHR(os.stat("/dev/null").st_mode), os.path.isdir("/usr"), os.path.exists("/proc/self/status"))
print(os.path.ismount("/proc"), os.stat("/proc/self/fd/%d" % handle).st_ino == os.fstat(handle).st_ino)
os.unlink(b"../" + name)
