"""A source file with edits, packages and runs: what an agent works on by itself."""
