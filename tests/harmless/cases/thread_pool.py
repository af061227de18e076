from concurrent.futures import ThreadPoolExecutor

with ThreadPoolExecutor(8) as pool:
    print(list(pool.map(lambda n: n + 1, range(20))))
