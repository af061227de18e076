"""``python -m code_it``."""

from code_it.cli.main import main

raise SystemExit(main())
