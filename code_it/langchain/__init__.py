"""The LangChain tools: whole tasks, single runs, and an editor that an agent works with."""
