"""No confinement, only limits: for users who ask for it by name."""

from __future__ import annotations

from pathlib import Path

from code_it.sandbox.branch import Branch
from code_it.sandbox.kept import start_kept
from code_it.sandbox.mechanism import Job, MechanismReport, Started

__all__ = ["Unconfined"]


class Unconfined:
    """Starts programs as ordinary processes of the user."""

    name = "none"
    isolated = False
    own_tasks = 8
    own_users = False

    def probe(self) -> MechanismReport:
        """It always works, and protects from nothing."""
        return MechanismReport(
            self.name,
            True,
            "limits only: a program can read and change whatever you can",
            "use it for trusted code",
        )

    def folder(self, branch: Branch) -> str:
        """The folder on the host."""
        return str(branch.data)

    def overlays(self, files: Path) -> bool:
        """Never: there is no mount namespace."""
        return False

    def places(self, branch: Branch) -> dict[str, str]:
        """Where home and temporary files go."""
        return {"HOME": str(branch.home), "TMPDIR": str(branch.temporary)}

    def start(self, job: Job) -> Started:
        """Start the program, which waits until it is released."""
        return start_kept(job.argv, job.env, job.folder, None)
