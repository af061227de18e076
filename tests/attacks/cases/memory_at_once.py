"""A single allocation far beyond the limit must end by the limit of memory."""
# ends: memory
import time

hoard = b"x" * (1 << 30)
time.sleep(30)
