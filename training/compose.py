"""Tasks from parts: a thing to compute and what to do with it (print, save, both, sum it up)."""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from training import grammar
from training.grammar import phrase
from training.slots import file_name


@dataclass(frozen=True)
class Task:
    """One task with a right answer for every question the product asks."""

    family: str
    text: str
    plan: tuple[str, ...]
    program: str
    inputs: Mapping[str, str] = field(default_factory=dict)
    packages: tuple[str, ...] = ()


@dataclass(frozen=True)
class Scalar:
    """One value. ``nouns`` are phrases ("the sum of {list}"), ``orders`` whole actions."""

    family: str
    nouns: tuple[str, ...]
    step: str
    setup: str
    value: str
    slots: Mapping[str, str]
    orders: tuple[str, ...] = ()
    questions: tuple[str, ...] = ()
    imports: tuple[str, ...] = ()
    inputs: Mapping[str, str] = field(default_factory=dict)
    savable: bool = True


@dataclass(frozen=True)
class Sequence:
    """Several values. ``item`` names one ("number"); ``numeric`` allows sums and averages."""

    family: str
    nouns: tuple[str, ...]
    step: str
    setup: str
    variable: str
    item: str
    slots: Mapping[str, str]
    orders: tuple[str, ...] = ()
    questions: tuple[str, ...] = ()
    imports: tuple[str, ...] = ()
    inputs: Mapping[str, str] = field(default_factory=dict)
    numeric: bool = False
    ordered: bool = True


Family = Callable[[random.Random], "Task | Scalar | Sequence"]

FILE_PHRASE = (
    "[{f}|{f}|{f}|{f}|{f}|the file {f}|the file {f}|a file called {f}|a file named {f}|a file called "
    "{f}|a new file {f}|the text file {f}|a text file called {f}|a text file named {f}|'{f}'|\"{f}\""
    "|a file '{f}'|a file called \"{f}\"|a file, {f}|a file ({f})|my file {f}|a file with the name {f}"
    "|{f} in this folder|a file {f}|{f} in the current directory|{f}|{f}|the file called {f}|the file named "
    "{f}|the file '{f}'|the file \"{f}\"|`{f}`|the {f} file|file {f}|a file whose name is {f}|the file with "
    "the name {f}|a text file ({f})]"
)
_OUT_PHRASE = (
    f"[{FILE_PHRASE}|{FILE_PHRASE}|{FILE_PHRASE}|{FILE_PHRASE}|{FILE_PHRASE}|[{{f}}|an output file {{f}}"
    "|an output file called {f}|the output file {f}|a new file called {f}|a new text file {f}"
    "|a file that you call {f}|a file to be called {f}|a {f} file|a fresh file named {f}"
    "|a plain text file {f}|a plain text file called {f}|a new file with the name {f}]]"
)
_INTO = "[in|in|in|to|to|into|into]"
_IT = "{res}"
_RESULT = "{res}"
_ANY_RESULT = "[it|it|it|the result|the result|the answer|the value|the outcome|this|that value|what you get]"
_COUNT = "[the number|the count|how many there are|how many it is|the total|that number]"
_RESULT_WORDS = {
    "sum": "[the sum|the total|their sum|the total amount]",
    "sum_range": "[the sum|the total|that sum]",
    "mean": "[the average|the mean|that average]",
    "median": "[the median|that median]",
    "max_min": "[it|that number|the number]",
    "product": "[the product|their product]",
    "factorial": "[the factorial|the number]",
    "power": "[the power|the number]",
    "gcd": "[the divisor|the gcd|the number]",
    "lcm": "[the multiple|the lcm|the number]",
    "count_vowels": _COUNT,
    "count_words": _COUNT,
    "count_letters": _COUNT,
    "count_char": _COUNT,
    "length": "[the length|the number|the count]",
    "case": "[the text|the new text|the converted text|what comes out]",
    "reverse": "[the reversed text|the reversed word|the new word|the reversed string]",
    "celsius": "[the temperature|the converted value|the degrees]",
    "binary": "[the binary number|the bits|the digits]",
    "hex": "[the hex number|the digits]",
    "roman": "[the numeral|the Roman numeral|the letters]",
    "caesar": "[the encrypted text|the coded text|the cipher text|the new text]",
    "sha256": "[the hash|the digest|the checksum]",
    "base64": "[the encoded text|the encoded string|the code]",
    "from_base64": "[the decoded text|the text|the plain text]",
    "today": "[the date|it]",
    "days_between": "[the number of days|the days|the number]",
    "count_lines": _COUNT,
    "count_file_words": _COUNT,
    "read_json": "[the value|that value]",
    "is_prime": "[yes or no|the answer]",
    "leap": "[yes or no|the answer]",
    "palindrome": "[yes or no|the answer]",
    "join": "[the string|the joined text]",
}
_CALL_IT = (
    "[The file should be called|Call it|Name the file|The name of the file is|Its name should be"
    "|Call the file|The file name is|Use the file name|The file's name is|Name it] {f}."
)
_ANSWER_PRINTED = (
    "[<print> the answer|<print> it|<print> the result|tell me]",
    "[<print> the answer|<print> it|<print> the result|tell me]",
    "[<print> the answer|<print> it|<print> the result|tell me]",
    "the [answer|result] should be [printed|shown|displayed]",
    "[show|print] the [answer|result] [on the screen|in the console|in the terminal]",
    "I [want|would like|need] to see the [answer|result][| on the screen| in the terminal]",
    "write the [answer|result] on the screen",
    "just [print|show] the [answer|result][|, nothing else]",
    "the [program|script] should [print|output|show] the [answer|result]",
    "only the [answer|result], please",
    "[have|let] the [program|script] [print|show] the [answer|result]",
    "[answer|result] to [the screen|the console|stdout], please",
)
_ANSWER_SAVED = (
    "[[the answer|the result|it] [goes into|belongs in|should be in|should go to|to] {out}|"
    "[leave|keep|put] [the answer|the result|it] in {out}|"
    "I [want|need|'d like] [the answer|the result|it] in {out}|"
    "[write|note] [the answer|the result|it] down in {out}|"
    "[don't|do not] print [anything|the answer|it], just [write|save|put] the result [to|in|into] {out}|"
    "the [answer|result] [must|should|has to] be [saved in|written to|stored in|found in] {out}|"
    "[the|my] [output file|result file] is {fname}|"
    "[output|result|answer] file: {fname}|"
    "[answer|result] -> {fname}|"
    "{out} [should|must] [contain|hold] the [answer|result]|"
    "[when it is done|at the end|afterwards|after that], {out} should [contain|hold] the [answer|result]|"
    "write the [answer|result] to {fname} and print nothing|"
    "[save|store] [the answer|the result|it] as {fname}|"
    "when I open {out}, I want to [see|find] the [answer|result]|"
    "[nothing|nothing at all] should be printed, the [answer|result] goes into {out}]"
)
_ANSWER_BOTH = (
    "[the answer|the result] should be printed and [also |]saved in {out}",
    "I'd like to see the [answer|result] and also have it in {out}",
    "I'd like to see it and also have it in {out}",
    "show [me |]the [answer|result] and [keep|leave] a copy in {out}",
    "[print|show] the [answer|result]; it should also be in {out}",
    "save the [answer|result] in {out} and [print it too|show it as well|also print it]",
    "the [answer|result] goes [to the screen and into|on the screen and into] {out}",
    "write the [answer|result] to {out} and also to the screen",
    "[print|show] the result. ^the same [thing|value|result] goes into {out}",
    "the output goes to the screen and to {fname}",
    "besides printing the [answer|result], [save|write] it [to|in] {out}",
    "[print|show] the answer, and {out} should contain it [too|as well]",
    "I need the [answer|result] both on the screen and in {out}",
)
_FIRST = {
    "print": (
        "[Print|Tell me|Show me|Show|Give me|Find|Output] the answer to this:",
        "[A program|A script] should [answer|solve] this:",
        "[Write|Make|I need] a program that [answers|solves] this:",
        "[Here is|This is] [my|the] question:",
        "I want [to see |]the answer to this on the screen:",
    ),
    "save": (
        "[Put|Write|Save|Store] the answer to this in {out}:",
        "The answer to the following [goes into|belongs in|should be saved in] {out}.",
        "{out} should [hold|contain] the answer to this:",
        "I need {out} with the answer to this:",
        "Output file: {fname}.",
        "Create {out} with the answer to this in it:",
    ),
    "both": (
        "[Print|Show] the answer to this and [also |]save it in {out}:",
        "The answer to this should be printed and saved in {out}:",
        "I want to see the answer to the following and also have it in {out}:",
        "Screen and {fname} should both get the answer to this:",
    ),
}
"""What to do with the answer, said before the question itself."""
_A_FILE = "[a file|a text file|a new file|a file on disk]"


def _program(imports: tuple[str, ...], *parts: str) -> str:
    head = "\n".join(f"import {name}" if " " not in name else name for name in sorted(imports))
    body = "\n".join(part for part in parts if part)
    return f"{head}\n\n{body}" if head else body


def write_value(name: str, value: str) -> str:
    """Code that writes one expression as the only line of a file."""
    line = f"{{{value}}}\\n"
    text = f'f"{line}"' if '"' not in value else f'str({value}) + "\\n"'
    return f'with open("{name}", "w", encoding="utf-8") as file:\n    file.write({text})'


def write_items(name: str, variable: str, item: str) -> str:
    """Code that writes the items of a list, one per line."""
    return (
        f'with open("{name}", "w", encoding="utf-8") as file:\n'
        f"    for {item} in {variable}:\n"
        f'        file.write(f"{{{item}}}\\n")'
    )


_SCALAR_PRINT = (
    "<print> {np}",
    "<print> {np}",
    "<print> {np}",
    "<compute> {np}",
    "<compute> {np}",
    "<compute> {np}&<print> " + _IT,
    "<compute> {np}&<print> " + _IT,
    "tell me {np}",
    "[let me know|show me|give me] {np}",
    "<print> {np}. ^[nothing else is needed|only that is needed|that is all]",
    "<print> {np} [to the screen|on the screen|to standard output|on the console|as output]",
    "<print> just {np}",
    "<print> only {np} and [no other text|no explanation|nothing around it]",
    "put {np} on the screen",
    "store {np} in a variable&<print> [it|the variable|that variable]",
    "make a variable that holds {np}&<print> it",
    "let me see {np}",
    "<compute> {np}. ^the [output|result|answer] should be [printed|shown|displayed]",
    "<compute> {np}. ^print the [result|answer] [on the screen|in the terminal|in the console]",
    "<print> {np} [in|to|on] the [terminal|command line|console window]",
    "<compute> and <print> {np}",
    "<print> [a line with|one line with|a single line with] {np}",
    "do nothing but <print> {np}",
)
_SCALAR_SAVE = (
    "<save> {np} " + _INTO + " {out}",
    "<save> {np} " + _INTO + " {out}",
    "<compute> {np}&<save> " + _IT + " " + _INTO + " {out}",
    "<compute> {np}&<save> " + _IT + " " + _INTO + " {out}",
    "<make> {out} [with|containing|that contains|holding] {np}",
    "<save> {np} " + _INTO + " {out}[| instead of printing it| without printing it]",
    "open {out} for writing&write {np} [to|into] it",
    "<save> {np} as {out}",
    "<save> {np} as {fname}",
    "<save> {np} as the only [line|content] of {out}",
    "<save> {np} under the name {fname}",
    "<make> [a file|a text file|a new file] [called|named] {fname} and <save> {np} [in it|there|inside]",
    "<make> {out}. ^its [only |]content [should be|is to be|must be] {np}",
    "[send|export|output|log|write out] {np} to {out}",
    "output {np} to {out} [instead of|rather than to] the screen",
    "write to {out}: {np}",
    "<compute> {np}. ^[do not|don't] print [it|anything], just [write|save] it [to|in] {out}",
    "<compute> {np}. ^[the|my] [output|output file|result file] is {fname}",
    "<compute> {np}. ^the [answer|result] [must|should] [end up|be found|be saved] in {out}",
    "use {out} to [store|keep] {np}",
)
_SCALAR_BOTH = (
    "<print> {np}&<save> it " + _INTO + " {out}",
    "<print> {np}&<save> it " + _INTO + " {out}",
    "<compute> {np}, <print> it&<save> it " + _INTO + " {out}",
    "<compute> {np}&<print> " + _IT + "&<save> it " + _INTO + " {out}",
    "<compute> {np}. ^<print> it&<save> it " + _INTO + " {out}",
    "both <print> {np} and <save> it " + _INTO + " {out}",
    "<print> {np} [on the screen|on screen]&<save> it " + _INTO + " {out} [as well|too]",
    "<print> {np} and <save> the same [value|result|thing] " + _INTO + " {out}",
    "<save> {np} " + _INTO + " {out} and also <print> it",
    "<save> {np} " + _INTO + " {out}, but [also <print> it|<print> it too|<print> it as well]",
    "[write|send|output] {np} both to the [screen|console|terminal] and to {out}",
    "write {np} to {out} and to the [screen|console|terminal]",
    "<compute> {np}. ^[print|show] [the result|it] [on the screen |]and [keep|leave] a copy in {out}",
    "<print> {np}. ^[the same|the same value|the answer] should also [go into|be in|be written to] {out}",
    "<compute> {np}. ^the result should be [printed and saved in {out}|written to {out} and also printed]",
    "not only <print> {np} but also <save> it " + _INTO + " {out}",
    "<print> {np}, then open {out} and <save> it there",
    "<compute> {np}. ^I [want|would like] to see it and also have it in {out}",
    "[show|output] {np} on [the |]screen and in {out}",
    "<print> {np} before saving it [in|to] {out}",
    "<save> {np} [in|to] {out} after printing it",
)
_BOTH_NOUN = (
    "What is {np}? [Print it and save it|Show it and store it|Print the answer and write it] [in|to] {out}.",
    "What is {np}? I [want|would like] to see the answer and also have it in {out}.",
    "{np}, printed and [also |]saved in {out}.",
    "{np}: [print it and save it in|on screen and in|both on the screen and in] {out}.",
    "I'd like to see {np} and [also |]have it in {out}.",
    "I'd like to see {np} and have it in {out} [too|as well].",
    "{np} [should|must|has to] be printed and [also |]be [saved|stored|written] in {out}.",
    "[Output|Result]: {np}, [on the screen and in|printed and saved in] {out}.",
    "[Output file|File|Copy to]: {fname}. Print {np} and [put|save|write] it there [too|as well].",
    "[In {out} and on the screen|On the screen and in {out}]: {np}.",
    "I need {np} twice: [on the screen and in|once printed, once in|printed, and saved in] {out}.",
    "Both the screen and {out} should [show|contain] {np}.",
    "The [program|script] should [print {np} and write it to|show {np} and also store it in] {out}.",
    "Tell me {np} and keep [it|a copy|a copy of it|the answer] in {out}.",
    "After running the script I want to see {np} on the screen and find it in {out}[ too|].",
    "[Show me|Give me|Print] {np}; {out} should [contain|have|hold] it [too|as well].",
    "{np} -> [screen|stdout|print] and {fname}",
    "A [program|script] [that|which] prints {np} and also saves it [in|to] {out}.",
    "[Besides|In addition to|Apart from] printing {np}, [also |]<save> it " + _INTO + " {out}.",
)
_SAVED_NOUN = (
    "{np}, <save> it [to|into|in] {out}",
    "{np}; <save> it [to|into|in] {out}",
    "{np} [into|to|in] {out}",
    "{np} -> {out}",
    "{np} => {out}",
    "{out}: {np}",
    "{np} should [go into|end up in|be in|be stored in|be saved in|be written to] {out}.",
    "I [want|need|would like|'d like] {np} in {out}.",
    "{out} should [contain|hold|have] {np}[|, nothing else].",
    "{out} [must|has to] [contain|hold] {np}.",
    "[I want|I need|I'd like] {out} to [contain|hold] {np}.",
    "What is {np}? [Save it|Write the answer|Store the result|Put the answer] " + _INTO + " {out}.",
    "What is {np}? [The answer|It] [goes into|belongs in|should be in|should go to] {out}.",
    "{np}, [saved|stored|written|kept] " + _INTO + " {out}",
    "[Leave|Keep] {np} in {out}[|, please].",
    "[Take|Get|Compute|Find] {np} and [leave|keep|put] [it|that|the figure|the answer] in {out}.",
    "[Take|Get|Compute|Find] {np} and write [it|that|that figure|the answer] to {out}.",
    "[Make sure|See to it] that {out} [contains|holds] {np}.",
    "Into {out}: {np}.",
    "In {out} I [want|need|would like] [|to find |to see ]{np}.",
    "[The|My] [output|result|output file] is {out} and it [contains|should contain] {np}.",
    "[Could|Can] [you put|I have] {np} in {out}[|, please]?",
    "[Fill|Create] {out} with {np}.",
    "{np} please, in {out}",
    "[Output file|Output|File|Target|Write to]: {fname}. [Content|Contents|What goes in|Value]: {np}.",
    "[Content|Data|Result|Value]: {np}. [Output file|File|Save as|Target]: {fname}.",
    "[Don't|Do not|No need to] print anything[,|;] just [write|save|put] {np} [to|in|into] {out}.",
    "Nothing [on the screen|should be printed]: {np} [is to go|goes|should go] [straight |]into {out}.",
    "After [the run|running the program], {out} [should|must] [contain|hold] {np}.",
    "When I open {out}, I [want|expect|would like] to [see|find|read] {np}.",
    "The [program|script] [should|must|has to|is to] [leave|produce|create] {out} with {np} [in it|inside].",
    "{np} is [what I want|what should be|what must be] in {out}.",
    "In {out}[,|] [save|write|store|put] {np}.",
    "Into {out} [write|put] {np}.",
    "{fname} = {np}",
    "[My boss|The office|My teacher|The customer] [wants|needs] {np} in {out}.",
    "[I need|We need|I'd like] a file {fname} [with {np} in it|containing {np}|in which I find {np}].",
    "The file {fname} [is missing|does not exist yet]. [Create|Make] it with {np} [in it|as its content].",
    "{fname} is for {np}. [Please write it|Please create it|Create it|Fill it].",
    "[Find out|Work out] {np} [for me |]and [note it down|write it down|jot it down] in {out}.",
    "[Could|Can] you [work out|find|compute] {np} and leave [me |]the [result|answer] in {out}?",
    "A [program|script] [that|which] [writes|saves|puts] {np} [to|into] {out}[, please|].",
    "The [program|script] should [write|save] {np} to {out}[ and print nothing|, without printing it].",
)
_ITEMS_QUESTION = (
    "What are {np}?",
    "I [want|need|would like] [to see |]{np}{how}.",
    "{np}{how}, please.",
    "{np}{how}",
    "{np}{how}",
    "{np}{how}",
    "{np}?",
    "Which are {np}? <print> them{how}.",
    "[Can|Could] you [show me|give me|list] {np}{how}?",
    "I'd like to see {np}{how}.",
    "[Can I have|May I see|Let me see|Let me have|I'd like|Give us|Get me] {np}{how}[|, please].",
    "{np} [on the screen|on screen]{how}.",
    "[Show|Display]: {np}{how}.",
    "Output: {np}{how}",
    "[Wanted|Needed]: {np}{how}.",
    "{np} [should|must|have to] [be printed|appear|be shown|be displayed]{how}.",
    "{np} -- [can you print them|print them please|show them]{how}.",
    "[All I need|All I want|What I need|What I want] is {np}{how}.",
    "[For|As] [practice|homework|an exercise]: {np}{how}.",
    "The [program|script|code] [should|must|has to|is to] [output|print] {np}{how}.",
    "The output [should be|must be|is to be] {np}{how}.",
    "[Expected output|Result|To be printed|What I want to see|On the screen]: {np}{how}.",
    "When I run [it|the program|the script], I [want|expect] to see {np}{how}.",
    "A [program|script] [that|which] [shows|prints|outputs|lists] {np}{how}.",
    "{np}: [display|print|show|list] [them|all of them]{how}.",
    "Would you kindly [print|list|show] {np}{how}?",
    "[My teacher|The teacher|My boss|A colleague] [wants|would like] to see {np}{how}.",
    "[Is there a way|Is it possible] to [print|show|list] {np}{how}?",
    "[Let's|Let us] see {np}{how}.",
    "Put {np} on the screen{how}.",
    "[I'd like|I want|I need] {np} [printed|listed|shown|displayed]{how}.",
    "[The screen|The terminal] should show {np}{how}.",
    "Store {np} in a list and print [them|the {items}]{how}.",
)
_ITEMS_PRINT = (
    "<list> {np}{how}",
    "<list> {np}{how}",
    "<list> {np}{how}",
    "<list> {np}{how}",
    "<compute> {np}&<print> {their}{how}",
    "<compute> {np}&<print> {their}{how}",
    "<make> [a list of |]{np}&<print> {their}{how}",
    "show me {np}{how}",
    "<list> {np} [on the screen|to the screen|as output]{how}",
    "<print> just {np}{how}",
    "<print> {np}{how}, [nothing else|and nothing else|no other text]",
    "do nothing but <print> {np}{how}",
    "use a [loop|for loop] to [print|show|output] {np}{how}",
    "put {np} [in|into] a list&<print> {their}{how}",
    "[go through|loop over|run through] {np}&<print> {their}{how}",
    "<compute> and <print> {np}{how}",
    "<print> {np} [in the terminal|in the console|to stdout|on the command line]{how}",
    "<list> {np}{how}. ^[nothing else|no other output] is needed",
    "<compute> {np}. ^[they|the {items}] should be [printed|shown|displayed]{how}",
)
_ITEMS_SAVE = (
    "<save> {np} " + _INTO + " {out}{savehow}",
    "<save> {np} " + _INTO + " {out}{savehow}",
    "<save> {np} " + _INTO + " {out}{savehow}",
    "<compute> {np}&<save> {their} " + _INTO + " {out}{savehow}",
    "<make> {out} [with|containing|that contains] {np}{savehow}",
    "<save> {np}{savehow} " + _INTO + " {out}",
    "<save> {np} as {fname}{savehow}",
    "[send|export|output|write out] {np} to {out}{savehow}",
    "<make> [a file|a text file|a new file] [called|named] {fname} and <save> {np} [in it|there]{savehow}",
    "<save> {np} " + _INTO + " {out}{savehow}, without printing [them|anything]",
    "open {out} [for writing |]&write {np} into it{savehow}",
    "[go through|loop over] {np}&write [each {item}|each one] to {out} [on its own line|on a new line]",
    "<compute> {np}. ^[the|my] output file is {fname}{savehow}",
)
_ITEMS_BOTH = (
    "{np}, printed{how} and [also |]saved in {out}.",
    "I'd like to see {np}{how} and [also |]have them in {out}.",
    "[Show|Print|List] {np}{how}. The {items} should also [go into|be in|be saved in|end up in] {out}.",
    "[Show me|Print|List] {np}{how}. [Keep|Leave] a copy [of them |]in {out}.",
    "{np}: [print|show] them{how} and [save|write|put] them " + _INTO + " {out} [too|as well].",
    "I need {np} on the screen{how} and in {out}.",
    "[Output file|File|Copy to]: {fname}. Print {np}{how} and [write|save] them there [too|as well].",
    "Both the screen and {out} should [show|contain] {np}.",
    "The [program|script] should print {np}{how} and [also |]store them in {out}.",
    "[Besides|In addition to|Apart from] printing {np}{how}, save them in {out}.",
    "Save {np} in {out} and [print them|show them on the screen] [too|as well]{how}.",
    "[In {out} and on the screen|On the screen and in {out}]: {np}.",
    "What are {np}? Print them{how} and [write|save] them to {out}.",
)
_ITEMS_AND = (
    "[I want|I need|I'd like] [to see |]{np}{how}, and {agg}[ too| as well|].",
    "{np}{how}, and {agg}, please.",
    "[Output|To be printed|Print|Show]: {np}{how}, then {agg}.",
    "[I want to see|Show me|I need] not only {np}{how}, but also {agg}.",
    "First {np}{how}, then {agg}.",
    "Two things: {np}{how}, and {agg}.",
    "The output [should be|is] {np}{how}, followed by {agg}.",
    "When I run it, I want to see {np}{how}, and {agg} at the end.",
    "What are {np}? Print them{how}, and [at the end|below them|also|then] {agg}.",
    "{np}{how}; [below|underneath|at the end|after them] {agg}.",
    "A [program|script] [that|which] prints {np}{how} and [at the end|after that|then|below them] {agg}.",
    "[Can|Could] you show me {np}{how}, and [tell me |]{agg}?",
)
_AND_PRINT = (
    ", [followed by|and below them|and underneath|and at the end|and in the last line] {agg}",
    ", [and after that|and finally|and then|and also|and below that] {agg}",
    ", [plus|along with|together with|as well as] {agg}",
    ", [ending|closing|finishing] with {agg}",
    ". ^[below them|underneath|after them|at the end|under the list|as the last line], print {agg}",
    ". ^the last line [should be|should show|is] {agg}",
    ". ^I also [want|need|want to see|would like] {agg}",
    " and tell me {agg}",
    ". ^[below them|underneath|at the end|at the bottom|after that] I [want|need|would like] {agg}",
    ". ^{agg} [should come|comes|goes] [below them|last|at the end|after them]",
)
_ITEMS_AND_KEEP = (
    "I [want|need|would like] to see {np}{how}, and [also |]to have {agg} in {out}.",
    "[On the screen|To the screen|Printed]: {np}{how}. In {out}: {agg}.",
    "[Screen|Print|Show]: {np}{how}. [File|Output file] {fname}: {agg}.",
    "{np} on the screen{how}; {agg} [goes into|should be in|is to be saved in] {out}.",
    "[Show me|List|Print] {np}{how}, but keep {agg} in {out}.",
    "What are {np}? Print them{how} and [save|put|write] {agg} [in|into] {out}.",
    "{np} [should|must] be printed{how}, {agg} [should|must] be [saved|stored] in {out}.",
    "When I run it, I want to see {np}{how}, and {out} should [hold|contain] {agg}.",
    "A [program|script] [that|which] prints {np}{how} and saves {agg} in {out}.",
)
_AND_SAVE = (
    ". ^{agg} [goes into|should go into|must go into|belongs in|should be saved in] {out}",
    ", with {agg} [saved|stored|written|kept] in {out}",
    ". ^only {agg} [goes into|should be in|is to be saved in|belongs in] {out}",
    ". ^in {out} [write|put|save|I want] {agg}",
    ". ^{out} should [contain|hold] {agg}[|, not the {items}]",
    ", and in {out} <save> {agg}",
    ". ^the file {fname} [should get|should contain|is for] {agg}",
    ". ^I [need|want|would like] {agg} in {out}",
    ". ^[don't|do not] print {agg}, [save|write] it [to|in] {out}",
    ", while {agg} [goes|is written] [to|into] {out}",
    "; {agg} -> {fname}",
)
_KEEP_AND_PRINT = (
    "&<print> {agg}",
    "&<print> {agg}",
    ". ^[only|just] print {agg}",
    ". ^on the screen I only want [to see |]{agg}",
    " and tell me {agg}",
    ". ^the [program|script] should print [only |]{agg}",
    ", printing only {agg}",
    ". ^{agg} should be [printed|shown on the screen]",
    "; on the screen, just {agg}",
)
_KEEP_AND = (
    "In {out}: {np}{savehow}. On the screen: {agg}.",
    "{out} should [contain|hold] {np}{savehow}. [Print|Tell me|Show me] {agg}.",
    "I [want|need] {np} in {out}{savehow}, and {agg} on the screen.",
    "{np} should go into {out}{savehow}; {agg} should be printed.",
    "[File|Output file] {fname}: {np}{savehow}. [Screen|Print]: {agg}.",
    "The [program|script] should [save|write] {np} to {out}{savehow} and [only |]print {agg}.",
)
_WHOLE_FIRST = (
    "&<print> the {items}[ themselves| too| as well|]{how}",
    "&<print> the {items}[ themselves| too| as well|]{how}",
    ". ^the {items} themselves should [also |]be [printed|shown]{how}",
    ". ^I [also want|want] to see the {items} [themselves|too]{how}",
    ", and the {items} themselves should be printed{how}",
)
_ONLY_PRINT = (
    "<print> {whole}",
    "<compute> {whole}",
    "<compute> {whole}&<print> it",
    "<compute> and <print> {whole}",
    "<print> only {whole}[|, not the {items} themselves|, not the {items}]",
    "<compute> {whole}. ^[don't|do not] print the {items} themselves, only the result",
    "tell me {whole}",
    "take {np}&print [only|just] {agg}",
    "go through {np}&print [only|just] {agg}",
)
_ONLY_SAID = (
    "What is {whole}?",
    "{whole}?",
    "{whole}[, please|].",
    "I [need|want] [to know |]{whole}[|, not the {items}].",
    "For {np} I only [need|want] {agg}.",
    "[Can|Could] you tell me {whole}?",
    "[Output|Wanted|Result]: {whole}.",
    "[I'm only interested in|All I need is|All I want is] {whole}.",
    "The output should be {whole}[|, just one number].",
)
_ONLY_SAVE = (
    "<save> {whole} " + _INTO + " {out}",
    "<compute> {whole}&<save> it " + _INTO + " {out}",
    "<save> only {whole} " + _INTO + " {out}",
    "<save> {whole} " + _INTO + " {out}, not the {items} themselves",
    "<make> {out} with {whole}",
    "take {np}&<save> only {agg} " + _INTO + " {out}",
    "<compute> {whole}. ^don't print anything, just write it to {out}",
    "<compute> {whole}. ^the output file is {fname}",
)
_ONLY_KEPT = (
    "{out} should [contain|hold] [only |just |]{whole}[|, not the {items}].",
    "[Only|Just] {whole} [goes|should go] into {out}.",
    "[Output file|File]: {fname}. [Content|What goes in]: {whole}.",
    "{whole} -> {out}",
    "I [need|want] {whole} in {out}[|, nothing printed].",
    "What is {whole}? [Write the answer to|Save it in|The answer belongs in] {out}.",
    "For {np}, I [need|want] {agg} in {out}.",
    "When I open {out}, I want to see {whole}.",
    "In {out}[,|] [save|write|store|put] {whole}.",
    "Nothing but {whole} should be written to {out}.",
)
_ITEMS_SAVED = (
    "{out} should [contain|hold|have] {np}{savehow}.",
    "{out} [must|has to] [contain|hold] {np}{savehow}.",
    "I [want|need|would like|'d like] {out} with {np}{savehow}.",
    "[I want|I need|I'd like] {out} to [contain|hold] {np}{savehow}.",
    "{np} [into|to|in] {out}{savehow}",
    "{np} -> {out}{savehow}",
    "{np} should [go into|end up in|be in|be written to|be saved in] {out}{savehow}.",
    "In {out} I [want|need|would like] {np}{savehow}.",
    "[Fill|Create] {out} with {np}{savehow}.",
    "{np}{savehow}, [saved|stored|written] " + _INTO + " {out}",
    "[Leave|Keep] {np} in {out}{savehow}.",
    "Into {out}{savehow}: {np}.",
    "[Make sure|See to it] that {out} [contains|holds] {np}{savehow}.",
    "[Output file|File|Output|Target|Write to|Save to]: {fname}. [Content|Contents|Data]: {np}{savehow}.",
    "[Content|Data|Result]: {np}{savehow}. [Output file|File|Save as]: {fname}.",
    "[Don't|Do not|No need to] print anything, just [write|save|put] {np} [to|in|into] {out}{savehow}.",
    "Nothing on the screen, please: {np} should go into {out}{savehow}.",
    "After [the run|running the program], {out} [should|must] [contain|hold] {np}{savehow}.",
    "When I open {out}, I [want|expect|would like] to [see|find] {np}{savehow}.",
    "The [program|script] [should|must|has to] [leave|produce|create] {out} with {np} in it{savehow}.",
    "[My boss|The office|My teacher|The customer] [wants|needs] {np} in {out}{savehow}.",
    "[I need|We need|I'd like] a file {fname} with {np} in it{savehow}.",
    "The file {fname} [is missing|does not exist yet]. Create it with {np} in it{savehow}.",
    "A [program|script] [that|which] [writes|saves|puts] {np} [to|into] {out}{savehow}.",
    "{fname}, [line by line|one {item} per line]: {np}.",
    "In {out}[,|] [save|write|store|put] {np}{savehow}.",
    "Into {out} [write|put] {np}{savehow}.",
    "[Write|Note] down {np} in {out}{savehow}.",
)
_NOUN_QUESTION = (
    "What is {np}?",
    "What is {np}?",
    "What's {np}?",
    "What would {np} be?",
    "{np}?",
    "{np}?",
    "{np}",
    "{np}",
    "{np}[, print it|, show it|: print it| on screen|, printed]",
    "{np}, please.",
    "I [want|need|would like|'d like] [to know |to see |to have |]{np}.",
    "[Can|Could] you tell me {np}?",
    "[Do you know|Any idea] what {np} is?",
    "Tell me what {np} is.",
    "I am [looking for|interested in|after] {np}.",
    "Find out what {np} is&<print> it.",
    "What is {np}? [Print it|Show it|Print the answer|Display the result].",
    "Can you <compute> {np}?",
    "[I wonder|I'd like to know] what {np} is.",
    "The [program|script|code] [should|must|has to|is to] [output|print] {np}.",
    "The output [should be|must be|is to be|has to be] {np}.",
    "[Output|Result|Expected output|Wanted output|What I want to see|To be printed]: {np}.",
    "When I run [it|the program|the script], I [want|expect|would like] to see {np}.",
    "A [program|script] [that|which] [tells me|shows|prints|outputs] {np}[, please|].",
    "Would you be so kind as to tell me {np}?",
    "I need to know {np} [quickly|for my notes|for my homework|for a quiz].",
    "Is there a way to [get|see|find out] {np}? [Print it|Show it].",
    "[My question is|The question is|Simple question]: what is {np}?",
    "[I have no idea|I can't work out|I don't know|I forgot] what {np} is. [Tell me|Print it|Show me].",
    "{np}. [That's|That is] [all I need to see|the only thing to print|what the program should print].",
    "[On|To] the screen: {np}.",
    "One line of output: {np}.",
    "[Let's|Let me] see {np}.",
    "[Somebody|My teacher|A customer|My little brother] [wants to know|would like to know] {np}.",
)
_ORDER_TAILS = {
    "print": (
        "",
        "",
        "",
        "",
        "&<print> " + _RESULT,
        "&<print> " + _RESULT,
        "&<print> " + _RESULT,
        "&tell me " + _RESULT,
        ", printing {res}",
        ". ^{res} should be [printed|shown|displayed]",
        ". ^[show|print] {res} [on the screen|in the console|in the terminal]",
    ),
    "save": (
        "&<save> {res} " + _INTO + " {out}",
        "&<save> {res} " + _INTO + " {out}",
        "&<save> {res} " + _INTO + " {out}",
        "&<save> {res} as {fname}",
        ". ^{res} should [be saved|be written|go|be stored] " + _INTO + " {out}",
        ". ^{res} [goes into|belongs in|should end up in] {out}",
        "&[leave|keep] {res} in {out}",
        " -> {out}",
        ", output to {out}",
        ", writing {res} to {out}",
        ". ^[the|my] output file is {fname}",
        ". ^don't print {res}, [write|save] it in {out}",
        ". ^I [need|want] {res} in {out}, not on the screen",
        ". ^{out} should [then |][contain|hold] {res}",
        ". ^open {out} and write {res} [there|into it]",
    ),
    "both": (
        "&<print> {res}&<save> it " + _INTO + " {out}",
        ", <print> {res}&<save> it " + _INTO + " {out}",
        "&<print> {res} and also <save> it " + _INTO + " {out}",
        "&<print> {res}&<save> it " + _INTO + " {out} [too|as well]",
        ", <save> {res} in {out} and also <print> it",
        ". ^{res} should be printed and [also |]saved in {out}",
        " and output {res} to the screen and to {out}",
        ". ^I want to see {res} and [also |]have it in {out}",
        ", printing {res} and saving it in {out}",
        ". ^show {res} on the screen; {out} should contain it too",
    ),
}


def _answer(rng: random.Random, mode: str) -> str:
    """A template that says what to do with the answer."""
    if mode == "print":
        return rng.choice(_ANSWER_PRINTED)
    if rng.random() < 0.5:
        verb = "" if mode == "save" else "<print> it&"
        return verb + "<save> " + ("it " if verb else "{res} ") + _INTO + " {out}"
    return _ANSWER_SAVED if mode == "save" else rng.choice(_ANSWER_BOTH)


def _then(text: str, sentence: str) -> str:
    """The text, ended as a sentence, and the next one."""
    return text + (" " if text.endswith((".", "?", "!", ":")) else ". ") + sentence


def scalar_task(rng: random.Random, part: Scalar) -> Task:
    """Print it, save it, or both."""
    slots = dict(part.slots)
    noun = phrase(rng, rng.choice(part.nouns), slots) if part.nouns else ""
    name = file_name(rng)
    file = phrase(rng, _OUT_PHRASE, {"f": name})
    mode = rng.choices(("print", "save", "both"), (58, 24, 18))[0] if part.savable else "print"
    words = _RESULT_WORDS.get(part.family)
    slots["res"] = phrase(rng, words if words and rng.random() < 0.4 else _ANY_RESULT, {})
    later = mode != "print" and rng.random() < 0.05
    whole = {**slots, "np": noun, "out": phrase(rng, _A_FILE, {}) if later else file, "fname": name}
    styles: list[str] = []
    if part.nouns:
        styles += ["noun"] * 5
    if part.orders:
        styles += ["order"] * (4 if part.nouns else 6)
    if part.questions:
        styles += ["question"] * 3
    style = rng.choice(styles)
    if style == "noun":
        if mode == "print" and rng.random() < 0.35:
            text = grammar.speak(rng, rng.choice(_NOUN_QUESTION), whole)
        elif mode == "save" and rng.random() < 0.35:
            text = grammar.speak(rng, rng.choice(_SAVED_NOUN), whole)
        elif mode == "both" and rng.random() < 0.35:
            text = grammar.speak(rng, rng.choice(_BOTH_NOUN), whole)
        else:
            table = {"print": _SCALAR_PRINT, "save": _SCALAR_SAVE, "both": _SCALAR_BOTH}[mode]
            text = grammar.order(rng, rng.choice(table), whole)
    elif style == "order":
        core = rng.choice(part.orders)
        if rng.random() < 0.12:
            text = grammar.order(rng, core, whole)
            text = _then(text, grammar.speak(rng, _answer(rng, mode) + ".", whole))
        else:
            text = grammar.order(rng, core + rng.choice(_ORDER_TAILS[mode]), whole)
    else:
        text = grammar.speak(rng, rng.choice(part.questions), slots)
        if rng.random() < 0.1:
            text = grammar.speak(rng, rng.choice(_FIRST[mode]), whole) + " " + text
        elif mode != "print" or rng.random() < 0.4:
            text += " " + grammar.speak(rng, _answer(rng, mode) + ".", whole)
    if later and name not in text:
        text += " " + grammar.speak(rng, _CALL_IT, {"f": name})
    out = f"print({part.value})"
    store = write_value(name, part.value)
    plan = [part.step]
    if mode in ("print", "both"):
        plan.append("Print the result.")
    if mode in ("save", "both"):
        plan.append(f"Save the result in {name}.")
    ending = {"print": (out,), "save": (store,), "both": (out, store)}[mode]
    return Task(part.family, text, tuple(plan), _program(part.imports, part.setup, *ending), part.inputs)


@dataclass(frozen=True)
class Aggregate:
    """One value made of a whole list: its sum, its length."""

    names: tuple[str, ...]
    pronoun: tuple[str, ...]
    step: str
    code: str


AGGREGATES = {
    "sum": Aggregate(
        ("the sum of", "the total of"),
        (
            "their sum",
            "their total",
            "the sum",
            "the total",
            "the sum of them",
            "the sum of them all",
            "the total of them",
            "the sum of the {items}",
            "the total of all {items}",
            "what they add up to",
            "their sum total",
            "the sum of these {items}",
            "all of them added together",
            "the sum of everything",
            "the grand total",
            "what you get by adding them all",
        ),
        "the sum of the {items}",
        "sum({v})",
    ),
    "count": Aggregate(
        ("the number of", "the count of", "the total number of"),
        (
            "how many there are",
            "how many there are",
            "the count",
            "their count",
            "their number",
            "the number of them",
            "the number of {items}",
            "how many {items} there are",
            "how many of them there are",
            "how many that are",
            "how many {items} that makes",
            "the total number of {items}",
            "the amount of {items}",
            "their total number",
            "how many {items} it is in total",
            "how many {items} are in the list",
        ),
        "the number of {items}",
        "len({v})",
    ),
    "mean": Aggregate(
        ("the average of", "the mean of", "the arithmetic mean of", "the average value of"),
        (
            "their average",
            "their mean",
            "the average",
            "the mean",
            "the average of them",
            "the mean of the {items}",
            "the average of these {items}",
            "the mean value",
            "their average value",
            "the arithmetic mean",
            "the average of them all",
        ),
        "the average of the {items}",
        "sum({v}) / len({v})",
    ),
    "max": Aggregate(
        ("the largest of", "the maximum of", "the biggest of", "the highest of"),
        (
            "the largest",
            "the largest of them",
            "the biggest one",
            "their maximum",
            "the maximum",
            "the highest {item}",
            "the largest {item}",
            "the biggest {item}",
            "the greatest of them",
            "the largest one",
            "the maximum value",
            "the biggest of all",
        ),
        "the largest {item}",
        "max({v})",
    ),
    "min": Aggregate(
        ("the smallest of", "the minimum of", "the lowest of"),
        (
            "the smallest",
            "the smallest of them",
            "the lowest one",
            "their minimum",
            "the minimum",
            "the lowest {item}",
            "the smallest {item}",
            "the least of them",
            "the smallest one",
            "the minimum value",
            "the smallest of all",
        ),
        "the smallest {item}",
        "min({v})",
    ),
}

_LINES = (
    "",
    "",
    "",
    ", one per line",
    ", one per line",
    ", one a line",
    ", each on its own line",
    ", one on each line",
    " on separate lines",
    ", each on a new line",
    " line by line",
    ", one {item} per line",
    ", every {item} on its own line",
    " one by one",
    ", each on a line of its own",
    " below each other",
    " (one per line)",
    " with one {item} per line",
    ", each in a new line",
    "",
    "",
    "",
    ", one per line",
    ", each {item} on a separate line",
    ", one under the other",
    " one below the other",
    " in a column",
    ", one underneath the other",
    ", with a line break after each",
    " with each {item} on a new line",
    " in separate lines",
    " (each on its own line)",
    ", 1 per line",
    " - one per line",
    ", line after line",
    " (a new line for each {item})",
    " vertically",
)
_SPACES = (
    " on one line",
    " on a single line",
    " in one line",
    " in a row",
    ", all on one line",
    ", separated by spaces",
    " on one line separated by spaces",
    " side by side",
    " next to each other",
    " on the same line",
    ", all in one line",
    ", with spaces between them",
    " with a space between them",
    ", with blanks between them",
    " in one row",
    " on just one line",
    " in a single row",
    " (on one line)",
    " space-separated",
    ", space separated",
    " horizontally",
    " without line breaks, separated by spaces",
    ", one after another on the same line",
    " on one line with spaces in between",
    " (separated by spaces)",
    " all on the same line",
)
_COMMAS = (
    " separated by commas",
    ", separated by commas",
    " with commas between them",
    ", comma separated",
    " on one line separated by commas",
    " on one line with commas",
    ", comma-separated",
    " in one line, separated by commas",
    ", split by commas",
    ", with commas in between",
    " as a comma-separated list",
    " as one comma-separated line",
    " (comma separated)",
    " (separated by commas)",
    " delimited by commas",
    ", using commas as separators",
    " in a comma-separated row",
    ", all on one line with commas between them",
    ", with a comma and a space between them",
)
_LAYOUT_SENTENCE = {
    "lines": (
        "[One per line|One on each line|Each on its own line|One {item} per line][, please|].",
        "Every {item} on a line of its own[, please|].",
        "[Use|Start] a new line for [each one|each of them|every {item}].",
        "[Put|Print] [each one|each of them|every {item}] on [its own|a separate|a new] line.",
        "There should be [one|just one|only one] {item} [on|in] each line.",
        "I want [one|one {item}] per line.",
    ),
    "spaces": (
        "[All on one line|On one line|All in one line|Everything on a single line|In one row][, please|].",
        "[Use|Put] [spaces|blanks] between them, all on one line.",
        "They should [all |]be on [one|the same|a single] line[, separated by spaces|].",
        "Don't start new lines, put them side by side.",
    ),
    "commas": (
        "[Put|Use] commas between them.",
        "[Separate them by|Separate the {items} with] commas.",
        "Comma-separated[, please|].",
        "They should be on one line, separated by commas.",
        "With commas [in between|between them][, please|].",
    ),
}
_SAVE_LINES = (
    "",
    "",
    ", one per line",
    ", one per line",
    ", each on its own line",
    ", one on each line",
    " on separate lines",
    " line by line",
    ", one {item} per line",
    ", one a line",
    " (one per line)",
    "",
    ", one per line",
    ", each {item} on a separate line",
    " in a column",
    " (each on its own line)",
    ", line after line",
    ", 1 per line",
    " with each {item} on a new line",
    ", one under the other",
)


_SAYS_PRINT = re.compile(r"print|show|display|output|writ|report|screen|\bsee\b|<list>", re.IGNORECASE)
_AFTER_QUESTION = {
    "save": (
        "<save> {their} " + _INTO + " {out}{savehow}",
        "<save> {their} " + _INTO + " {out}{savehow}",
        "[They|The {items}|The answer] [should|must|are to|have to] [go|be saved|be written|be put] " + _INTO
        + " {out}{savehow}",
        "[I want|I need|I'd like] {their} in {out}{savehow}",
        "{out} should [contain|hold|list] {their}{savehow}",
    ),
    "both": (
        "<print> {their}{how}&<save> them " + _INTO + " {out}",
        "<print> {their}{how}&<save> them " + _INTO + " {out}[| too| as well]",
        "<save> {their} " + _INTO + " {out} and also <print> them{how}",
    ),
    "print_aggregate": (
        "<print> {their}{how}&<print> {agg}",
        "<print> {their}{how}&<print> {agg}",
        "[I want|I need|I'd like] [to see |]{their}{how} and {agg}",
        "<print> {their}{how}, followed by {agg}",
    ),
    "save_aggregate": (
        "<print> {their}{how}&<save> {agg} " + _INTO + " {out}",
        "<print> {their}{how}&<save> {agg} " + _INTO + " {out}",
        "<print> {their}{how}. ^{agg} [goes|should go|belongs] into {out}",
    ),
    "save_print_aggregate": (
        "<save> {their} " + _INTO + " {out}{savehow}&<print> {agg}",
        "[they|the {items}] [should go|go] into {out}{savehow}. ^<print> {agg}",
    ),
}


def sequence_task(rng: random.Random, part: Sequence) -> Task:
    """Print the items, save them, sum them up, or two of these."""
    items = part.item + "s" if not part.item.endswith("y") else part.item[:-1] + "ies"
    slots = {**part.slots, "item": part.item, "items": items}
    name = file_name(rng)
    slots["out"] = phrase(rng, _OUT_PHRASE, {"f": name})
    slots["fname"] = name
    noun = phrase(rng, rng.choice(part.nouns), slots) if part.nouns else ""
    slots["np"] = noun
    mode = rng.choices(
        (
            "print",
            "save",
            "both",
            "print_aggregate",
            "save_aggregate",
            "only",
            "only_save",
            "save_print_aggregate",
        ),
        (46, 12, 7, 8, 17, 4, 3, 3),
    )[0]
    names = ["sum", "sum", "sum", "count", "count", "mean", "max", "min"] if part.numeric else ["count"]
    aggregate = AGGREGATES[rng.choice(names)]
    pronoun = phrase(rng, rng.choice(aggregate.pronoun), {"item": part.item, "items": items})
    layout = rng.choices(("lines", "spaces", "commas"), (82, 10, 8))[0]
    how = rng.choice({"lines": _LINES, "spaces": _SPACES, "commas": _COMMAS}[layout])
    slots["how"] = phrase(rng, how, {"item": part.item})
    late = mode == "print" and rng.random() < 0.08
    if late:
        slots["how"] = phrase(rng, "", {})
    asked = layout
    slots["savehow"] = phrase(rng, rng.choice(_SAVE_LINES), {"item": part.item})
    slots["agg"] = pronoun

    use_order = bool(part.orders) and (not part.nouns or rng.random() < 0.4)
    if use_order:
        action = grammar.phrase(rng, rng.choice(part.orders), slots)
        slots["action"] = action
    said = not use_order and bool(part.nouns) and rng.random() < 0.35
    their = "[them|them|them|the result|the {items}|these {items}|all of them|the list|the whole list]"
    store = "<save> {agg} " + _INTO + " {out}"
    if mode in ("only", "only_save") and (not part.nouns or not aggregate.names):
        mode = "print_aggregate"
    silent = [wording for wording in part.questions if not _SAYS_PRINT.search(wording)]
    questions = part.questions if mode == "print" else silent if mode in _AFTER_QUESTION else []
    question = bool(questions) and rng.random() < 0.3
    if question and mode != "print":
        text = grammar.speak(rng, rng.choice(questions), slots)
        tail = rng.choice(_AFTER_QUESTION[mode]).replace("{their}", their)
        text = _then(text, grammar.speak(rng, tail + ".", slots))
    elif question:
        layout = "lines" if not how.strip() else layout
        text = grammar.speak(rng, rng.choice(part.questions), slots)
        if rng.random() < 0.6:
            text += " " + grammar.speak(rng, "<print> " + their + "{how}.", slots)
        else:
            layout = "lines"
    elif mode == "print":
        if use_order:
            core = rng.choice(
                [
                    "{action}{how}",
                    "{action}&<print> " + their + "{how}",
                    "{action}&<print> " + their + "{how}",
                ]
            )
            text = grammar.order(rng, core, slots)
        elif said:
            text = grammar.speak(rng, rng.choice(_ITEMS_QUESTION), slots)
        else:
            text = grammar.order(rng, rng.choice(_ITEMS_PRINT).replace("{their}", their), slots)
    elif mode == "save":
        if use_order:
            core = rng.choice(
                (
                    "{action}&<save> {their} " + _INTO + " {out}{savehow}",
                    "{action}&<save> {their} " + _INTO + " {out}{savehow}",
                    "{action}&<save> {their} " + _INTO + " {out}{savehow}",
                    "{action}, writing them to {out}{savehow}",
                    "{action}. ^{out} should contain [them|the {items}]{savehow}",
                    "{action}. ^the result [should go|goes] into {out}{savehow}",
                    "{action}&<save> {their} as {fname}{savehow}",
                )
            ).replace("{their}", their)
            text = grammar.order(rng, core, slots)
        elif said:
            text = grammar.speak(rng, rng.choice(_ITEMS_SAVED), slots)
        else:
            text = grammar.order(rng, rng.choice(_ITEMS_SAVE).replace("{their}", their), slots)
    elif mode == "both":
        first = "{action}, <print> them" if use_order else "<list> {np}"
        core = rng.choice(
            (
                first + "{how}&<save> them " + _INTO + " {out}[| too| as well]",
                first + "{how}&<save> them " + _INTO + " {out}[| too| as well]",
                first + "{how} and also <save> them " + _INTO + " {out}",
                first + "{how}. ^the same {items} should also [go into|be in|be saved in] {out}",
                first + "{how}. ^[keep|leave] a copy in {out}",
                ("{action}, <save> them " if use_order else "<save> {np} ")
                + _INTO
                + " {out} and also <print> them{how}",
            )
        )
        text = grammar.speak(rng, rng.choice(_ITEMS_BOTH), slots) if said else grammar.order(rng, core, slots)
    elif mode in ("print_aggregate", "save_aggregate"):
        first = (
            rng.choice(("{action}, <print> them", "{action}&<print> them"))
            if use_order
            else rng.choice(("<list> {np}", "<list> {np}", "<list> {np}", "show me {np}"))
        )
        last = "&" + ("<print> {agg}" if mode == "print_aggregate" else store)
        if rng.random() < 0.45:
            last = rng.choice(_AND_PRINT if mode == "print_aggregate" else _AND_SAVE)
        core = first + "{how}" + last
        if part.nouns and rng.random() < 0.12:
            slots["whole"] = phrase(rng, rng.choice(aggregate.names) + " {np}", slots)
            begin = "<print> {whole}" if mode == "print_aggregate" else "<save> {whole} " + _INTO + " {out}"
            text = grammar.order(rng, begin + rng.choice(_WHOLE_FIRST), slots)
        elif said:
            table = _ITEMS_AND if mode == "print_aggregate" else _ITEMS_AND_KEEP
            text = grammar.speak(rng, rng.choice(table), slots)
        else:
            text = grammar.order(rng, core, slots)
    elif mode == "save_print_aggregate":
        first = "{action}, <save> them" if use_order else "<save> {np}"
        core = first + " " + _INTO + " {out}{savehow}" + rng.choice(_KEEP_AND_PRINT)
        text = grammar.speak(rng, rng.choice(_KEEP_AND), slots) if said else grammar.order(rng, core, slots)
    else:
        slots["whole"] = phrase(rng, rng.choice(aggregate.names) + " {np}", slots)
        if said:
            text = grammar.speak(rng, rng.choice(_ONLY_SAID if mode == "only" else _ONLY_KEPT), slots)
        else:
            text = grammar.order(rng, rng.choice(_ONLY_PRINT if mode == "only" else _ONLY_SAVE), slots)
    if late:
        layout = asked
        text = _then(text, grammar.speak(rng, rng.choice(_LAYOUT_SENTENCE[layout]), slots))
    elif slots["how"] not in text:
        layout = "lines"

    v = part.variable
    show = {
        "lines": f"for {part.item} in {v}:\n    print({part.item})",
        "spaces": f"print(*{v})",
        "commas": f'print(*{v}, sep=", ")',
    }[layout]
    shown = {
        "lines": f"Print each {part.item} on its own line.",
        "spaces": f"Print the {items} on one line.",
        "commas": f"Print the {items} on one line with commas.",
    }[layout]
    kept = f"Save the {items} in {name}, one per line."
    value = aggregate.code.replace("{v}", v)
    what = aggregate.step.replace("{items}", items).replace("{item}", part.item)
    printed, saved = f"Print {what}.", f"Save {what} in {name}."
    keep = write_items(name, v, part.item)
    plan, code = {
        "print": ([shown], [show]),
        "save": ([kept], [keep]),
        "both": ([shown, kept], [show, keep]),
        "print_aggregate": ([shown, printed], [show, f"print({value})"]),
        "save_aggregate": ([shown, saved], [show, write_value(name, value)]),
        "only": ([printed], [f"print({value})"]),
        "only_save": ([saved], [write_value(name, value)]),
        "save_print_aggregate": ([kept, printed], [keep, f"print({value})"]),
    }[mode]
    return Task(part.family, text, (part.step, *plan), _program(part.imports, part.setup, *code), part.inputs)


def build(rng: random.Random, family: Family, *, noise: float = 1.0) -> Task:
    """A finished task of the family, its sentence disturbed as people's sentences are."""
    part = family(rng)
    if isinstance(part, Scalar):
        task = scalar_task(rng, part)
    elif isinstance(part, Sequence):
        task = sequence_task(rng, part)
    else:
        task = part
    return Task(
        task.family,
        grammar.finish(rng, task.text, noise=noise),
        task.plan,
        task.program.strip() + "\n",
        task.inputs,
        task.packages,
    )


def wording(rng: random.Random, family: Family) -> str:
    """A sentence of the family with every slot value hidden: what is left is the wording."""
    part = family(rng)
    if isinstance(part, Scalar):
        text = scalar_task(rng, part).text
    elif isinstance(part, Sequence):
        text = sequence_task(rng, part).text
    else:
        text = part.text
    return grammar.hidden(text)
