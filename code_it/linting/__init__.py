"""pylint, kept warm in a worker of its own."""
