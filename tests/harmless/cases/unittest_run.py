import unittest


class T(unittest.TestCase):
    def test_ok(self):
        self.assertEqual(1, 1)

    def test_skip(self):
        self.skipTest("why not")


result = unittest.TextTestRunner(stream=open("report.txt", "w")).run(unittest.defaultTestLoader.loadTestsFromTestCase(T))
print(result.testsRun, result.wasSuccessful())
