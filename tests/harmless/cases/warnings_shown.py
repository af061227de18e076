import warnings

warnings.warn("at the top")


def old():
    warnings.warn("old function", DeprecationWarning, stacklevel=2)


old()
warnings.warn("above the top", stacklevel=2)
