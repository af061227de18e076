"""llama-cpp-python's own server, with parameters that its builds for AMX survive."""

from typing import Any

import llama_cpp
from llama_cpp.server.__main__ import main

from code_it.models.llama_cpp import made_sound

default_params = llama_cpp.llama_model_default_params


def sound_default_params() -> Any:
    return made_sound(default_params())


llama_cpp.llama_cpp.llama_model_default_params = sound_default_params

if __name__ == "__main__":
    main()
