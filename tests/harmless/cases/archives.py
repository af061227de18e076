import gzip
import io
import tarfile
import zipfile

with zipfile.ZipFile("a.zip", "w", zipfile.ZIP_DEFLATED) as z:
    z.writestr("x.txt", "hello" * 100)
print(zipfile.ZipFile("a.zip").namelist())
with tarfile.open("a.tar.gz", "w:gz") as t:
    info = tarfile.TarInfo("y")
    info.size = 3
    t.addfile(info, io.BytesIO(b"abc"))
print(tarfile.open("a.tar.gz").getnames(), gzip.decompress(gzip.compress(b"x" * 10)))
