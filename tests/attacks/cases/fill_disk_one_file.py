"""One file without end must end by the limit of the disk."""
# ends: disk
from scene import *

grow(os.open("big", os.O_CREAT | os.O_RDWR))
