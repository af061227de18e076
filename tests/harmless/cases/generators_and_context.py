from contextlib import ExitStack, contextmanager


@contextmanager
def managed(name):
    print("enter", name)
    try:
        yield name
    finally:
        print("exit", name)


with ExitStack() as stack:
    print([stack.enter_context(managed(n)) for n in "ab"])
