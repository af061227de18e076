# packages
import numpy as np

a = np.random.default_rng(1).random((300, 300))
print(round(float(np.linalg.det(a @ np.linalg.inv(a))), 6))
