from string import Template
import textwrap

print(f"{3.14159:.2f} {1234567:,} {'x':>5} {255:#x} {True!r}", Template("$a").substitute(a=1))
print(textwrap.fill("a long line of words " * 5, 30))
