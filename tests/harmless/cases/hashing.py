import base64
import hashlib
import secrets
import uuid

print(hashlib.sha256(b"abc").hexdigest(), hashlib.blake2b(b"x").hexdigest()[:8])
print(len(secrets.token_hex(8)), base64.b64encode(b"hi"), uuid.uuid5(uuid.NAMESPACE_DNS, "x"), len(str(uuid.uuid4())))
