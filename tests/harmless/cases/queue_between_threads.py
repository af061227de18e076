import queue
import threading

q = queue.Queue()
threading.Thread(target=lambda: [q.put(n) for n in range(5)] and q.put(None)).start()
print(list(iter(q.get, None)))
