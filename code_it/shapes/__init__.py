"""What the files of a task look like, said in a few lines for a small language model.

Every file is read within a stated bound, no link is followed, and no file can make it fail.
"""

from code_it.shapes.describe import describe_files

__all__ = ["describe_files"]
