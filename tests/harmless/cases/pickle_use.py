import pickle


class Thing:
    def __init__(self, n):
        self.n = n

    def __eq__(self, other):
        return self.n == other.n


print(pickle.loads(pickle.dumps([Thing(1), Thing(2)])) == [Thing(1), Thing(2)])
