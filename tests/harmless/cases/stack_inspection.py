import inspect
import traceback


def f():
    return [frame.function for frame in inspect.stack()]


print(f())
traceback.print_stack()
print(inspect.getsource(f))
