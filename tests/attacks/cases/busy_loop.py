"""A program that computes for ever must end by its limit of CPU time."""
# ends: cpu
while True:
    pass
