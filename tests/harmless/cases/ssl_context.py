import ssl

context = ssl.create_default_context()
print(context.verify_mode, context.check_hostname, len(context.get_ca_certs()) == len(context.get_ca_certs()))
print(len(ssl.create_default_context().get_ca_certs()))
