"""Modules that are loaded inside the sandbox, by the program's interpreter. Not part of code_it's own."""
