# packages
import numpy as np

a = np.arange(12.0).reshape(3, 4)
print(a @ a.T, np.linalg.eigvalsh(a @ a.T).round(3))
np.save("a.npy", a)
print(np.load("a.npy").sum(), np.random.default_rng(0).integers(0, 9, 5))
