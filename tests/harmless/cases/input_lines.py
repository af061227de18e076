name = input("name? ")
print("hello", name)
print(input())
try:
    input("more? ")
except EOFError:
    print("\nend of input")
