def inner(values):
    return values["missing"]


def outer():
    return inner({"present": 1})


outer()
