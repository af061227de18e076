import logging

logging.basicConfig(level=logging.INFO, format="%(levelname)s:%(name)s:%(module)s:%(funcName)s:%(lineno)d %(message)s")
log = logging.getLogger("app")
log.info("started")
log.warning("careful %d", 3)
try:
    1 / 0
except ZeroDivisionError:
    log.exception("failed")
