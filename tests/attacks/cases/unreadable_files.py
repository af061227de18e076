"""Files and folders without rights must not stop the collection, nor stay behind."""
from scene import *

os.makedirs("closed/inner")
open("closed/inner/x", "w").write("x")
open("secret.txt", "w").write("mine")
os.chmod("secret.txt", 0)
os.chmod("closed/inner", 0)
os.chmod("closed", 0)
