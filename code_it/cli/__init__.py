"""The command line: one file a command; the only code that prints.

A command is a module ``NAME_command`` with ``add_arguments(parser)`` and ``main(args, config) -> int``;
``args.settings`` has the origins of the configuration too.
"""
