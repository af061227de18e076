"""What is known of a program by trying it, as values: nothing here runs or asks anything.

examples    what the task itself says of inputs and outputs
signature   the function that the task is about, and what it takes
inputs      arguments to try it with, always the same for the same task
probing     the text of the program that is run in the sandbox, and the reading of its report
comparing   whether two answers are the same
agreement   how far programs agree with each other
written_checks  asserts that a model wrote, and what they say of programs
choosing    which program is best, and why in one line
"""
