print(open("/proc/self/status").readline().strip(), len(open("/proc/self/stat").read().split()) > 20)
print("MemTotal" in open("/proc/meminfo").read(), "processor" in open("/proc/cpuinfo").read() or True)
