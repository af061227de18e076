from pathlib import Path

folder = Path("a/b/c")
folder.mkdir(parents=True)
(folder / "x.txt").write_text("hello")
print(sorted(str(p) for p in Path("a").rglob("*")))
(folder / "x.txt").rename(folder / "y.txt")
print((folder / "y.txt").read_text(), (folder / "y.txt").stat().st_size)
