"""The size of a file in the home must not be visible by another way to its name."""
from scene import *

folder, name = os.path.split(SECRET_FILE)
os.symlink(SECRET_FILE, "to_file")
os.symlink(folder, "to_folder")
os.symlink("/proc/self/root", "to_root")
NAMES = (
    "to_file",
    "to_folder/" + name,
    "to_root" + SECRET_FILE,
    "/proc/self/root" + SECRET_FILE,
    "/proc/thread-self/root" + SECRET_FILE,
    "//proc//self/root" + SECRET_FILE,
    "/proc/self/cwd/to_file",
    "/usr/../" + SECRET_FILE,
    "../" * 20 + SECRET_FILE,
    "/dev/fd/../../.." + SECRET_FILE,
)
for path in NAMES:
    with attempt(quiet=True):
        if os.stat(path).st_size == SECRET_SIZE:
            print(LEAKED, path)
with attempt(quiet=True):
    if os.path.getsize(os.path.join(folder, name)) == SECRET_SIZE:
        print(LEAKED, "getsize")
with attempt(quiet=True):
    os.chdir(folder)
    if os.stat(name).st_size == SECRET_SIZE:
        print(LEAKED, "chdir")
with attempt(quiet=True):
    buffer = ctypes.create_string_buffer(256)
    syscall({"x86_64": 332, "aarch64": 291}[MACHINE], AT_FDCWD, SECRET_FILE.encode(), 0, 0xFFF, buffer)
    if struct.unpack_from("Q", buffer, 40)[0] == SECRET_SIZE:
        print(LEAKED, "statx")
with attempt(quiet=True):
    if os.readlink(HOME + "/link"):
        print(LEAKED, "readlink")
