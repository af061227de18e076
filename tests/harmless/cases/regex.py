import re

print(re.findall(r"(?P<word>\b\w+)@(\w+)", "me@here you@there"))
print(re.sub(r"(\d+)", lambda m: str(int(m[1]) * 2), "1 and 22"))
