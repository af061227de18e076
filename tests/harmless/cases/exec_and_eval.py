code = compile("y = x * 2", "<made>", "exec")
space = {"x": 21}
exec(code, space)
print(space["y"], eval("1 + 1"), __import__("math").pi)
exec("raise ValueError('from exec')")
