import sqlite3

with sqlite3.connect("data.db") as db:
    db.execute("pragma journal_mode=wal")
    db.execute("create table t (a integer, b text)")
    db.executemany("insert into t values (?, ?)", [(n, str(n)) for n in range(100)])
print(sqlite3.connect("data.db").execute("select sum(a), count(*) from t").fetchone())
