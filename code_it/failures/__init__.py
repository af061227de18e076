"""What a failed run says: its kind, a short report for a prompt, and fixes that are certain."""
