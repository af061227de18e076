"""How the bundled demo model is made: data, tokenizer, training, export, evaluation."""
