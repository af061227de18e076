import faulthandler
import tracemalloc

tracemalloc.start()
x = [0] * 1000
print(tracemalloc.get_traced_memory()[0] > 0, faulthandler.is_enabled())
