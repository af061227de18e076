from langchain.agents import AgentType, initialize_agent
from langchain_app.models.vicuna_request_llm import VicunaLLM

from code_it.langchain.code_it_tool import CodeItTool
from code_it.models import build_llama_base_llm
from code_it.task_executor import TaskExecutionConfig

settings = TaskExecutionConfig()
settings.install_dependencies = True
settings.execute_code = True
print(settings)

coder = CodeItTool(build_llama_base_llm, settings)
agent = initialize_agent(
    [coder.build_execute_task()],
    VicunaLLM(),
    agent=AgentType.ZERO_SHOT_REACT_DESCRIPTION,
    verbose=True,
)
agent.run("What is six times seven? Use the tool.")
