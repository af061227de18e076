from email.message import EmailMessage

m = EmailMessage()
m["Subject"] = "hello"
m.set_content("text")
print(m.as_string())
