import html
import xml.etree.ElementTree as ET

root = ET.fromstring("<a><b x='1'>t</b></a>")
print(root.find("b").attrib, ET.tostring(root), html.escape("<&>"))
