# shared memory
import multiprocessing as mp


def add(shared, n):
    shared[n] = n


if __name__ == "__main__":
    with mp.Manager() as manager:
        shared = manager.dict()
        workers = [mp.Process(target=add, args=(shared, n)) for n in range(3)]
        [w.start() for w in workers]
        [w.join() for w in workers]
        print(sorted(shared.items()))
