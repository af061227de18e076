"""No confinement, only limits: for users who ask for it by name."""

from __future__ import annotations

from code_it.sandbox.kept import start_kept
from code_it.sandbox.mechanism import Job, MechanismReport, Started, WithoutMounts

__all__ = ["Unconfined"]


class Unconfined(WithoutMounts):
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

    def start(self, job: Job) -> Started:
        """Start the program, which waits until it is released."""
        return start_kept(job.argv, job.env, job.folder, None, job.entrance)
