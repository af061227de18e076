import re

from langchain import LLMChain
from langchain.agents import AgentExecutor, AgentOutputParser, LLMSingleActionAgent, Tool
from langchain.prompts import StringPromptTemplate
from langchain.schema import AgentAction, AgentFinish
from langchain_app.models.vicuna_request_llm import VicunaLLM

from code_it.langchain.python_langchain_tool_mixin import LangchainPythonToolMixin

editor = LangchainPythonToolMixin()
tools = [editor.build_add_code_tool(), editor.build_run_tool(), editor.build_pip_install()]

QUESTION = """Write a program with these tools:
{tools}

Task: {input}
The code so far:
{source_code}
{agent_scratchpad}"""


class EditorPrompt(StringPromptTemplate):
    template: str
    code_editor: LangchainPythonToolMixin
    tools: list[Tool]

    def format(self, **values) -> str:
        steps = values.pop("intermediate_steps")
        return self.template.format(
            agent_scratchpad="".join(f"{action.log}\nObservation: {seen}\n" for action, seen in steps),
            source_code=self.code_editor.display_code(),
            tools="\n".join(f"{tool.name}: {tool.description}" for tool in self.tools),
            **values,
        )


class EditorParser(AgentOutputParser):
    def parse(self, llm_output: str) -> AgentAction | AgentFinish:
        if "Task Completed:" in llm_output:
            return AgentFinish(return_values={"output": llm_output}, log=llm_output)
        name, text = re.search(r"Action: (\w+)\nAction Input: (.*)", llm_output, re.DOTALL).groups()
        return AgentAction(tool=name, tool_input=text, log=llm_output)


prompt = EditorPrompt(
    template=QUESTION, code_editor=editor, tools=tools, input_variables=["input", "intermediate_steps"]
)
agent = LLMSingleActionAgent(
    llm_chain=LLMChain(llm=VicunaLLM(), prompt=prompt),
    output_parser=EditorParser(),
    stop=["\nObservation:"],
    allowed_tools=[tool.name for tool in tools],
)
AgentExecutor.from_agent_and_tools(agent=agent, tools=tools, verbose=True).run("Add six and seven.")
