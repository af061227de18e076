"""The real index of this machine: at most 20 names are looked up, and nothing is installed."""

from __future__ import annotations

from pathlib import Path

import pytest

from code_it.config import TaskExecutionConfig
from code_it.errors import IndexUnreachable
from code_it.packages import build_index

PROGRAM = "import requests, bs4, yaml, PIL, dateutil, sklearn, dotenv, jwt, serial, attr\n"
WANTED = {
    "requests",
    "beautifulsoup4",
    "pyyaml",
    "pillow",
    "python-dateutil",
    "scikit-learn",
    "python-dotenv",
    "pyjwt",
    "pyserial",
    "attrs",
}


@pytest.mark.network
def test_a_few_well_known_names_and_one_that_nobody_has(tmp_path: Path) -> None:
    index = build_index(TaskExecutionConfig())
    try:
        needs = index.examine(f"{PROGRAM}import zz_nobody_has_this_name_code_it", tmp_path)
    except IndexUnreachable as error:
        pytest.skip(error.message)
    finally:
        index.close()

    vulnerable = {one.name for one in needs.refused if "vulnerability" in one.reason}
    assert {one.requirement for one in needs.requirements} | {"pyjwt"} & vulnerable >= WANTED - vulnerable
    assert [one.name for one in needs.refused if one.name not in vulnerable] == [
        "zz-nobody-has-this-name-code-it"
    ]
