from __future__ import annotations

import pytest

from code_it.failures.report import report_of_run, signature
from code_it.failures.traceback_text import read_traceback
from code_it.testing import run_result

STDERR = """warning: something before
Traceback (most recent call last):
  File "program.py", line 9, in <module>
    main()
  File "program.py", line 5, in main
    pd.read_csv("a.csv")
  File "/env/lib/python3.11/site-packages/pandas/io/parsers.py", line 1026, in read_csv
    return _read(filepath_or_buffer, kwds)
           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
FileNotFoundError: [Errno 2] No such file or directory: 'a.csv'
"""


def report_of(stdout: str, exit_code: int, stderr: str) -> str:
    return report_of_run(run_result(stdout, exit_code, stderr), read_traceback(stderr))


def test_a_report_has_the_verdict_the_programs_frames_the_exception_and_the_last_output() -> None:
    output = "\n".join(f"row {number}" for number in range(100))
    report = report_of(output, 1, STDERR)
    assert report.splitlines() == [
        "The program ended with exit code 1.",
        "Traceback (most recent call last):",
        '  File "program.py", line 9, in <module>',
        "    main()",
        '  File "program.py", line 5, in main',
        '    pd.read_csv("a.csv")',
        "FileNotFoundError: [Errno 2] No such file or directory: 'a.csv'",
        "Last lines of output:",
        *(f"row {number}" for number in range(90, 100)),
    ]


def test_the_last_of_several_tracebacks_counts() -> None:
    chained = STDERR + (
        "\nDuring handling of the above exception, another exception occurred:\n\n"
        'Traceback (most recent call last):\n  File "program.py", line 7, in <module>\n    x\nKeyError: 3\n'
    )
    report = report_of("", 1, chained)
    assert report.endswith("KeyError: 3") and "FileNotFoundError" not in report


def test_a_program_that_does_not_compile_is_reported_with_its_line() -> None:
    stderr = '  File "program.py", line 1\n    print(\'open\n          ^\nSyntaxError: unterminated string\n'
    assert "SyntaxError: unterminated string" in report_of("", 1, stderr)


def test_without_a_traceback_the_last_errors_are_told() -> None:
    assert report_of("", 2, "usage: program.py FILE\n").splitlines() == [
        "The program ended with exit code 2.",
        "usage: program.py FILE",
    ]


def test_the_same_failure_on_another_line_has_the_same_signature() -> None:
    one = report_of("", 1, STDERR)
    other = report_of("", 1, STDERR.replace("line 9", "line 12").replace("line 5", "line 8"))
    assert signature("file_not_found", one) == signature("file_not_found", other)
    assert signature("file_not_found", one) != signature("crash", one)


def test_paths_of_the_host_are_made_relative() -> None:
    stderr = (
        "Traceback (most recent call last):\n"
        '  File "/home/ada/.cache/code_it/env-1/lib/python3.11/site-packages/six.py", line 9, in load\n'
        "    boom\n"
        "ImportError: cannot import name 'x' from 'six' (/home/ada/lib/python3.11/site-packages/six.py)\n"
    )
    output = "read /home/ada/w/.code_it-run-12-ab/files/a.csv\nusing /usr/lib/python3.11/json/decoder.py\n"
    report = report_of(output, 1, stderr)
    assert "ada" not in report and "/usr" not in report
    for kept in (
        'File "site-packages/six.py"',
        "(site-packages/six.py)",
        "read a.csv",
        "python3.11/json/decoder.py",
    ):
        assert kept in report


@pytest.mark.parametrize(
    ("forged", "exception"),
    [
        (f'  File "program.py", line {"9" * 5000}, in x\n', None),
        ('  File "program.py", line 1, in x\n' + "    x\n" * 20_000, "NameError"),
        ('  File "program.py", line 1, in x\n' * 20_000, "NameError"),
    ],
    ids=["line", "text", "frames"],
)
def test_a_forged_traceback_is_read_in_a_moment(forged: str, exception: str | None) -> None:
    traceback = read_traceback(f"Traceback (most recent call last):\n{forged}NameError: y\n")
    assert (traceback.exception if traceback else None) == exception
    assert all(len(frame.text) <= 20 for frame in (traceback.frames if traceback else ()))
