print(input("a: "), input("b: "))
input("c: ")
