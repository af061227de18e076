"""``python -m code_it``."""

import sys

if not sys.flags.safe_path:
    del sys.path[0]  # the current directory: a project's pydantic.py is not to be ours

from code_it.cli.main import main

raise SystemExit(main())
