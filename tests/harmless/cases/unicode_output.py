import unicodedata

print("žluťoučký kůň 日本語 🐍", unicodedata.name("🐍"))
print("é" == unicodedata.normalize("NFC", "e\u0301"))
open("ÿ-文件.txt", "w", encoding="utf-8").write("ünïcode")
print(open("ÿ-文件.txt", encoding="utf-8").read())
