"""The steps of the algorithm, one file each, in this order:

plan    Task -> Plan: one question, numbered steps
sample  Plan, Failure? -> Candidates: the only source of candidates
rank    Candidates -> Ranking: best first, by what is known without running
depend  Ranking -> Dependencies: what the programs import, verified and installed
run     Dependencies -> RunResult: the first program that may run, in the sandbox
repair  what happened -> Failure | None: what went wrong, and which move comes next
"""
