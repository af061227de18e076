import locale

locale.setlocale(locale.LC_ALL, "")
print(locale.getlocale(), locale.getpreferredencoding())
print(locale.format_string("%.2f", 1234.5, grouping=True))
