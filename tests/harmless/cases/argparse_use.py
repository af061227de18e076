import argparse

parser = argparse.ArgumentParser(prog="x")
parser.add_argument("first")
parser.add_argument("--flag", default=3, type=int)
print(parser.parse_args())
