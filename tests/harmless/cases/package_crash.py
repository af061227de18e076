# packages
import numpy as np

np.zeros(3) @ np.zeros(4)
