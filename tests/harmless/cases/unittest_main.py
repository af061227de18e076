import sys
import unittest


class T(unittest.TestCase):
    def test_ok(self):
        self.assertTrue(True)


if __name__ == "__main__":
    unittest.main(exit=False, verbosity=0, testRunner=unittest.TextTestRunner(stream=open("r.txt", "w")))
    print("done")
