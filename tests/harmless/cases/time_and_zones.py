import datetime
import time
import zoneinfo

print(datetime.datetime(2024, 7, 1, 12, tzinfo=zoneinfo.ZoneInfo("Europe/Prague")).astimezone(zoneinfo.ZoneInfo("America/New_York")))
print(time.tzname, time.localtime(0).tm_hour, "UTC" in zoneinfo.available_timezones())
time.sleep(0.01)
print(time.monotonic() > 0, time.process_time() >= 0)
