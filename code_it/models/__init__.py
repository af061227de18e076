"""Who answers questions: llama.cpp, a script, the bundled demo model."""
