import helper

print(helper.greet("world"), helper.__name__)
