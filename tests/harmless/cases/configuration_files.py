import configparser
import tomllib

c = configparser.ConfigParser()
c.read_string("[a]\nx = 1\n")
print(c["a"]["x"], tomllib.loads("a = [1, 2]"))
