class Loud:
    def __del__(self):
        print("deleted")


kept = Loud()
print("end of body")
