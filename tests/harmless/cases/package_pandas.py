# packages
import pandas as pd

frame = pd.DataFrame({"k": ["a", "b", "a"], "v": [1, 2, 3]})
frame.to_csv("t.csv", index=False)
print(pd.read_csv("t.csv").groupby("k").sum())
print(frame.describe())
