from pathlib import Path

from code_it.code_editor.python_editor import PythonCodeEditor
from code_it.models import build_llama_base_llm, build_text_generation_web_ui_client_llm
from code_it.task_executor import TaskExecutionConfig, TaskExecutor

assert callable(build_text_generation_web_ui_client_llm)
executor = TaskExecutor(PythonCodeEditor(), build_llama_base_llm, TaskExecutionConfig())
executor.execute(Path("task.txt").read_text())
