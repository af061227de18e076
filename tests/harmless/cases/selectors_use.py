import os
import selectors

r, w = os.pipe()
s = selectors.DefaultSelector()
s.register(r, selectors.EVENT_READ, "data")
os.write(w, b"x")
print([(key.data, events) for key, events in s.select(1)])
