# packages
import os

import matplotlib.pyplot as plt

figure, axes = plt.subplots()
axes.plot([1, 2, 3])
axes.set_title("saved by itself")
figure.savefig("plot.png")
print(os.path.getsize("plot.png") > 1000)
