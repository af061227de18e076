"""Processes are found below their ancestors, with and without the kernel's lists of children."""

from __future__ import annotations

import os
import subprocess

from code_it.sandbox.family import _children_by_search, children, descendants


def test_children_and_grandchildren_are_found() -> None:
    with subprocess.Popen(["sh", "-c", "sleep 1000 & echo $!; wait"], stdout=subprocess.PIPE) as shell:
        assert shell.stdout is not None
        grandchild = int(shell.stdout.readline())
        assert shell.pid in children(os.getpid())
        assert shell.pid in _children_by_search(os.getpid())
        assert descendants(shell.pid) == [grandchild] == _children_by_search(shell.pid)
        os.kill(grandchild, 9)


def test_a_process_that_is_gone_has_none() -> None:
    done = subprocess.Popen(["true"])
    done.wait()
    assert children(done.pid) == []
