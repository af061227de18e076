import logging

logging.basicConfig(filename="app.log", level=logging.DEBUG, format="%(message)s")
logging.debug("one")
logging.error("two")
logging.shutdown()
print(open("app.log").read())
