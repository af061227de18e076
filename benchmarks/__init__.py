"""Side-by-side measurements anyone can repeat."""
