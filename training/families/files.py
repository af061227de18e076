# ruff: noqa: E501 - wordings are easier to read in one piece
"""Files: write, append, read, count, list."""

from __future__ import annotations

import json
import random
import re

from training import grammar
from training.endings import FILE_PHRASE
from training.parts import Family, Scalar, Sequence, Task
from training.programs import write_items
from training.slots import (
    count,
    file_name,
    label,
    listing,
    literal,
    name,
    number_text,
    quoted,
    text,
    word,
    word_listing,
)

_TO = "[in|to|to|into|into|in]"


def _file(rng: random.Random, f: str, *, existing: bool = False) -> str:
    if existing:
        return grammar.phrase(
            rng,
            "[{f}|{f}|{f}|the file {f}|the file {f}|the text file {f}|'{f}'|\"{f}\"|a file called {f}|the file '{f}'|my file {f}|the existing file {f}|the document {f}]",
            {"f": f},
        )
    return grammar.phrase(rng, FILE_PHRASE, {"f": f})


_SMALL = re.compile(
    r"\b(a|an|and|as|at|be|by|file|for|from|in|into|is|it|line|of|on|or|text|that|the|then|to|with)\b"
)


def _unquoted(value: str) -> bool:
    """Whether a reader sees where the text ends in the middle of a sentence without quotes."""
    letters = value.replace(" ", "").isalnum()
    return letters and not _SMALL.search(value.lower()) and value.count(" ") < 4


_TEXT_ORDERS = (
    "note down {t} in {file}",
    "type {t} into {file}",
    "leave a [note|message] [saying|that says|that reads] {q} in {file}",
    "let {file} [say|contain|hold] {t}",
    "take {t}&<save> it [in|to|into] {file}",
    "use Python's open to write {t} [to|into] {file}",
    "[overwrite {file}|replace whatever is in {file}|replace the content of {file}] with {t}",
    "have {t} [written to|saved in|stored in] {file}",
    "<make> [a|the] file {f} whose only [line|content] is {q}",
    "make a file, name it {f}, [with|containing] {t}",
    "keep {t} in {file}",
    "<save> a [single|one-line|short] [message|note] [in|to] {file}: {q}",
    "open {file} in mode 'w', write {t} [to it|into it]&close it",
    "define a [variable|string] with the value {q}&<save> it [in|to|into] {file}",
    "store {q} in a variable, then write [the variable|its value] to {file}",
    "use a with block to [write|save] {t} [to|in] {file}",
    "jot down {t} in {file}",
    "jot {t} down in {file}",
    "leave {q} as a [note|reminder] in {file}",
    "leave a note for my [sister|brother|boss|colleague|flatmate] in {file}: {q}",
    "set the [content|text] of {file} to {q}",
    "send {t} to {file} [instead of the screen|rather than to the screen|, not to the screen]",
    "[copy|paste|enter] the following [text|line|words] into {file}: {q}",
    "make sure [that |]{file} [says|contains|reads] {t}",
    "<save> one line of text [in|to] {file}, namely {q}",
    "echo {q} into {f}",
    "<make> a file {f}; in it there should be only {t}",
    "<make> a text file, write {t} in it&call it {f}",
    "export {t} to {file}",
)
_TEXT_SENTENCES = (
    "{t} [should|must|has to|needs to|ought to] [go into|be written to|be saved in|be stored in|be put into|end up in] {file}.",
    "{q} [->|=>|into|to] {f}[, please|]",
    "The [text|message|line] is {q}. [Save|Write|Store|Put] it in {file}.",
    "Here is [a|my] [text|message|note|sentence]: {q}. ^<save> it [as|in|to] {f}.",
    "The file {f} [should|must|is supposed to] [contain|hold|read|say] [only |just |nothing but |]{t}.",
    "[Once|After|When] [the program|the script|it] [has run|is done|has finished], {file} should [contain|hold|say] {t}.",
    "After running [it|the program|your script], I [want|expect] to find {t} in {file}.",
    "I'd like [to have |]{file} with {t} in it.",
    "[It would|It'd] be [nice|great|good] to have {file} that [says|contains] {t}.",
    "A file, please: name {f}, content {q}.",
    "[File name|Name|File]: {f}. [Content|Text|Contents]: {q}[.|]",
    "[Text|Content|Line|Message]: {q}. [File|Target|Destination|Save in|Save as]: {f}[.|]",
    "What I need is {file} [with|containing] {t}[, nothing more|, that's all|].",
    "My [boss|teacher|sister|friend|neighbour] [asked for|wants|needs] {file} [with|containing] {t}.",
    "Can {t} be [written|saved|stored] in {file}?",
    "How do I get {t} into {file}?",
    "Given {t}, [write|save|put] it [in|into] {file}.",
    "[In|Inside] {file} there should be {t}[ and nothing else|].",
    "I [want|need] {t} in {file}.",
    "[I keep forgetting things|My memory is bad], so [write|save|put] {t} in {file}[ for me|].",
    "The [output|result] should be {file} [with|containing] {t}.",
    "[Expected result|Expected|Result wanted]: {file} [with|containing] {t}[.|]",
    "The file {f} must end up [holding|containing] {t}[ and nothing more|].",
    "In the end there [must|should] be {file} [holding|containing|with] {t}.",
    "Given the text {q} and the file name {f}, write the [text to the file|one into the other].",
    "Write a [program|script] which [creates|makes] {file} and [writes|puts] {t} [into it|in it].",
    "[Here is|This is] what I want [to have |to find |]in {file}: {q}[.|]",
    "{q} is the [text|sentence|message|line] I [want|need|would like] in {file}.",
    "{q} - [please |][save|put|write|store] [this|that] [in|to|into] {file}.",
    "I am away [tomorrow|today] and want to leave a note. It [should say|says] {q} and [goes|should go] into {file}.",
    "For the [shop|door|office|kitchen] we need a sign saying {q}. [Save|Write] the text [in|to] {file}.",
    "For {file}, the [content|text] is {q}.",
    "[Text file|File] wanted: {f}, [it should say|saying|with the text] {q}.",
    "[What|Which] [code|Python code|program] [writes|saves|puts] {t} [in|into] {file}?",
    "file {f} with {q} [inside|in it][ pls|, please|]",
    "new file {f}, [1|one] line: {q}",
    "{f} should have just [this|one] line: {q}[.|]",
    "I wrote a [line|text|sentence], {q}, that [should be kept|should be saved|belongs] in {file}.",
    "There is no {f} yet. [Make|Create] it with {t}[ as its content| inside|].",
    "[When|If] I open {file}, I [want|expect] to [read|see] {t}.",
    "[It's|It is] a small thing: {t} in {file}[, please|].",
    "The [first and only|one and only|only] line of {file} [should be|must be|is to be] {q}.",
    "Use open with mode 'w' [for|on] {f} and write {q}[.|]",
    "I say {q}, you write it [down |]in {file}.",
    "[Is it possible|Would it be possible] to have {file} with {t} in it?",
    "The name of the file is {f} and what [goes|belongs] in it is {q}.",
)
# The text stands at the end without quotes.
_TEXT_AT_END = (
    "[Put|Write|Save|Store] [this|the following|the text below|this text|this line] [in|into|to] {file}: {v}",
    "[Text|Content|Contents] [of|for] {file}: {v}",
    "[New|Create|Make a|Write a] file {f}[:|, content:|, text:] {v}",
    "[File|File name|Name]: {f}. [Text|Content|It says]: {v}",
    "<make> {file} [with|that has|containing|holding] the {words} {v}",
    "<make> {file} that [says|reads] {v}",
    "a file {f} with the {words} {v}",
    "{file} [should|must|has to] [say|read|contain the {words}] {v}",
    "I'd like {file} to say {v}",
    "The file {f} should be [created|made|written] with this [text|content|line]: {v}",
    "What I want in {file}: {v}",
    "[Store|Keep|Record] [the following|this] [text|line|message|sentence] [under the name|as|in] {f}: {v}",
    "I need to remember this, so [put|write|save] it in {file}: {v}",
    "[Start|Open] a new file, call it {f}&write in it: {v}",
    "[Take|Make] a note in {file}: {v}",
    "write to {f}: {v}",
    "Into {file} [goes|should go] [this|the following]: {v}",
    "My message for {file} [is this|is]: {v}",
    "[Please write|Write|Write down] in {file}: {v}",
    "[The file|File] {f} should [contain|hold] the following [text|line]: {v}",
    "<save> in {file} [this|the] [text|sentence|line|message]: {v}",
    "[Can|Could] you [save|write|put] this in {file}[ for me|]? {v}",
    "[Could you please|Please] [make|create] {file} with this in it: {v}",
    "{f} - [content|text|it says]: {v}",
    "{f}, [one|1] line[, it says|, text|]: {v}",
    "Write a program that [creates|writes] {file} with the [content|text|line] {v}",
    "Write a [program|script] which saves the following text [to|in] {file}: {v}",
    "The only line [of|in] {file} [should be|is to be]: {v}",
    "[Create|Make] a [text |]file. Name: {f}. What it should say: {v}",
    "open {f} for writing&write the {words} {v}",
    "[i need|need|i want] {f} saying {v}",
    "When I open {file} it should say {v}",
    "[After|When|Once] your program has run, {file} [should contain|should hold] the {words} {v}",
    "My [mother|boss|wife|husband|flatmate] should find a note in {file}. It [says|should say]: {v}",
    "Let {file} [say|read] {v}",
    "As [content|the content] of {file}, use this [text|line]: {v}",
    "Output file: {f}. Output text: {v}",
    "the text for {f} is {v}",
    "[Name|Call] the file {f}. Write this [inside|in it|into it]: {v}",
    "Put into {file} exactly [this|this text|this line]: {v}",
    "The result [should be|is] {file} with the {words} {v}",
    "[Write|Save] a note for me. File: {f}. Note: {v}",
)
_TEXT_INSIDE = (
    "<save> the {words} {v} [in|to|into] {file}.",
    "The {words} {v} should [go into|be in|be written to] {file}.",
    "I want the {words} {v} in {file}.",
    "write {v} to {file}",
    "[Save|Store|Put|Write] {v} in {file}.",
    "Put the {words} {v} in {file}, please.",
    "Given the {words} {v}, <save> [it|the text] [in|to] {file}.",
    "<make> {file} [with|containing] the {words} {v} [in it|inside].",
    "[I need|I'd like] the {words} {v} to be in {file}.",
    "[Can|Could] you [write|put|save] {v} [in|into] {file}[ for me|]?",
    "The [text|message|note] {v} should be saved in {file}.",
    "{v} should [go into|be written to|be saved in|stand in] {file}",
    "take the {words} {v}&write [that|this] to {file}",
    "store [text|string|message] {v} in {f}",
    "{v} [to|into] {file} please",
    "My message {v} must end up in {file}.",
    "The [message|text] is {v} and the file is {f}. [Save it|Write it down|Write it][.|]",
    "[i want|i need|pls put|write down] {v} in {f}",
    "[Open|Create] {f}, write {v} and close it.",
    "Write a program that [writes|saves|puts] {v} into {file}.",
    "In {file} the {words} {v} should appear.",
)
# Orders around a text without quotes: the file name comes last, as anything may follow an order.
_TEXT_BARE_ORDERS = (
    "<save> {v} [in|to|into] {file}",
    "<save> the {words} {v} [in|to|into] {file}",
    "<save> the [text|message|line|string] {v} [in|to|into] {file}",
    "<make> {file} with the {words} {v} in it",
    "<make> {file} with {v} as its [only line|content|text]",
    "note {v} in {file}",
    "leave the message {v} in {file}",
    "take the [text|line|string] {v}&<save> it [in|to|into] {file}",
    "get the {words} {v} into {file}",
    "type {v} into {file}",
    "have {v} written to {file}",
    "use Python to write {v} [in|to|into] {file}",
    "open {file}, write {v} [to|into] it&close it",
    "<make> {file}, put {v} in it&close it",
)
# The text stands without quotes between two signs.
_TEXT_MARKED = (
    "{v} - [please |][save|put|write|store] [this|that|it] [in|to|into] {file}",
    "{v} [->|=>|-->] {f}",
    "{v} (save [this|that|it] [in|to|as] {f})",
    "[text|line|content]: {v} - [file|to]: {f}",
    "[text|content|message]: {v}; file: {f}",
    "[text|content|message]: {v} [file|filename]: {f}",
    "[Write|Save|Put|Store] this: {v} - [in|into] {file}",
    "[Message|Note|Line|Text]: {v} / [goes|should go] into {file}",
    "{v} -- that is what {file} should [say|contain]",
    "Save the following text: {v} - the file [name is|should be called|is] {f}",
    "I want to [save|keep|remember] this: {v} - [put it in|write it to|the file is] {f}",
    "[Content|Text] ({v}), file ({f})",
)
_TEXT_TWICE = (
    "show {t} on [the |]screen&<save> it [in|to|into] {file}",
    "print {t} and [also|additionally|at the same time] save it [in|to] {file}",
    "save {t} [in|to|into] {file}&show it on [the |]screen[ too| as well|]",
    "write {t} both to the screen and to {file}",
    "output {t}, [on screen|to the screen] as well as [in|into] {file}",
    "let {t} appear [both |]on [the |]screen and in {file}",
    "print {t}, then [write|save] the same text to {file}",
    "store {q} in a variable, print it&<save> it [in|to] {file}",
)


def write_text(rng: random.Random) -> Task:
    value = text(rng, 1, 8)
    bare = rng.random()
    if bare < 0.3:
        value = value.rstrip(".")
    f = file_name(rng)
    t = grammar.phrase(
        rng,
        "[|||the text |the text |the sentence |the message |the words |the line |the string |the word |the phrase ]{t}",
        {"t": quoted(rng, value, bare=0.04)},
    )
    slots = {
        "t": t,
        "file": _file(rng, f),
        "f": f,
        "q": quoted(rng, value, bare=0),
        "v": value,
        "words": "words" if " " in value else "word",
    }
    core = rng.choice(
        (
            *_TEXT_ORDERS,
            f"<save> {{t}} {_TO} {{file}}",
            f"<save> {{t}} {_TO} {{file}}",
            f"<save> {{t}} {_TO} {{file}}",
            "<make> {file} [that contains|containing|with|which contains|holding|with the content|whose content is] {t}",
            "<make> {file} [with|containing] {t}[ in it| inside|]",
            f"<make> {{file}}&<save> {{t}} {_TO} it",
            "open {file} for writing&write {t} [in|to|into] it",
            f"<save> {{t}} {_TO} {{file}}",
            "fill {file} with {t}",
            f"[open|start] a new file&<save> {{t}} there, name it {f}",
            "<make> {file}. ^[it|the file] should [contain|say|read|hold] {t}",
        )
    )
    also = rng.random() < 0.12
    if also:
        core = rng.choice(
            (
                f"<say> {{t}}&<save> it {_TO} {{file}}",
                f"<say> {{t}}&also <save> it {_TO} {{file}}",
                f"<save> {{t}} {_TO} {{file}}&<print> it",
                *_TEXT_TWICE,
            )
        )
    sentence = grammar.order(rng, core, slots)
    if bare < 0.3 and not also:
        if _unquoted(value) and rng.random() < 0.3:
            sentence = grammar.order(rng, rng.choice(_TEXT_BARE_ORDERS), slots)
        elif _unquoted(value) and rng.random() < 0.4:
            sentence = grammar.speak(rng, rng.choice(_TEXT_INSIDE), slots)
        elif rng.random() < 0.3:
            sentence = grammar.speak(rng, rng.choice(_TEXT_MARKED), slots)
        else:
            sentence = grammar.speak(rng, rng.choice(_TEXT_AT_END), slots)
            if value[-1].isalnum() and rng.random() < 0.4:
                sentence += "."
    elif rng.random() < 0.35 and not also:
        sentence = grammar.speak(rng, rng.choice(_TEXT_SENTENCES), slots)
    elif rng.random() < 0.08 and not also:
        sentence = grammar.render(
            rng,
            "[I need|I want|There should be|Give me] {file} [with|containing|that says|that contains] {t}.",
            slots,
        )
    code = f'with open("{f}", "w", encoding="utf-8") as file:\n    file.write({literal(value)} + "\\n")'
    if also:
        return Task(
            "write_text",
            sentence,
            ("Print the text.", f"Write the text to {f}."),
            f"print({literal(value)})\n{code}",
        )
    return Task("write_text", sentence, (f"Write the text to {f}.",), code)


_OWN_LINE = "[, one per line|, one per line|, each on its own line|, each on a line of its own| line by line|, one below the other| (one per line)|, one line each|, a new line for each]"
_LINES_ORDERS = (
    "put [every|each] [item|entry|element] of {l} on [its own|a new|a separate] line [in|of] {file}",
    "go through {l}&write each [of them |]on [its own|a new] line [in|of] {file}",
    "loop over {l}&write every [item|entry|one] on its own line [in|of] {file}",
    "<make> {file} [that has|with] {n} lines[:|, namely| -] {l}",
    "<make> {file} in which [each|every] line is one of {l}[, in this order|]",
    "note down {l} in {file}" + _OWN_LINE,
    "fill {file} with {w}" + _OWN_LINE,
    "keep {l} as a list in {file}" + _OWN_LINE,
    "dump {l} line by line [to|into] {file}",
    "write {n} lines [to|into] {file}: {l}",
    "take the list {l}&<save> [its items|its entries|everything in it] [in|to] {file}" + _OWN_LINE,
    "use a loop to write {l} [to|into] {file}" + _OWN_LINE,
    "<make> {file} so that {o}",
    "<make> {file} in which {o}",
    "define a list with {l}&write each [item|element|entry] to {file}, one per line",
    "store {l} in a list, loop over it&write [every|each] [item|entry|element] as one line of {file}",
    "turn {l} into a text file, {f}, with one [item|entry] per line",
    "<make> {file} with a separate line for each of {l}",
    "<make> {file} [that lists|listing] {l}[, one per line|, each on its own line| line by line|, one below the other| (one per line)|, a new line for each]",
    "type {l} into {file}, [pressing enter after each|hitting return after each one]",
    "open {file} for writing&write {l}, [each followed by a newline|a line break after each|with a newline after each]",
    "<save> {l} one [below|under] the other [in|to] {file}",
    "write down {l} one below the other in {file}",
    "put {n} lines [in|into] {file}, [namely|these ones:] {l}",
    "use a for loop to write [every|each] [item|element] of the list {l} on its own line [of|in] {file}",
    "spread {l} over {n} lines [in|of] {file}, one [each|per line]",
    "export {l} to {file}[, one per line|, each on its own line| line by line|, one below the other| (one per line)|, a new line for each]",
    "<save> my [little |short |]list [in|to] {file}[, one per line|, each on its own line| line by line|, one below the other| (one per line)|, a new line for each]: {l}",
    "let {file} list {l}[, one per line|, each on its own line| line by line|, one below the other| (one per line)|, a new line for each]",
)
_LINES_SENTENCES = (
    "{l} [should|must] [go into|be written to|be saved in|be stored in] {file}" + _OWN_LINE + ".",
    "{l}: <save> them [in|to] {file}" + _OWN_LINE + ".",
    "{l} [->|=>|into] {f}" + _OWN_LINE,
    "The file {f} should [have|contain|consist of] {n} lines: {l}.",
    "[I have a list|Here is my list|This is my list|I made a small list]: {l}. ^<save> the [items|entries] [in|to|into] {file}"
    + _OWN_LINE
    + ".",
    "My [shopping|packing|guest|wish|reading|to-do] list: {l}. [Please |]<save> it [in|to|as] {f}, one [item|entry|thing] per line.",
    "In {file}, I want {l}" + _OWN_LINE + ".",
    "One per line, [please |]<save> {l} [in|to|into] {file}.",
    "[Lines|Items|Entries|List]: {l}. [File|Target|Output|Save as]: {f}[.|]",
    "What I need is {file} with {w}" + _OWN_LINE + ".",
    "I'd like {file} with {n} lines in it: {l}.",
    "After the run, {file} should [have|contain|hold] these [{n} |]lines: {l}.",
    "Could {l} be [written to|saved in|stored in] {file}, one [item|entry] per line?",
    "{file} is [missing|not there yet]. ^<make> it with [these|the] lines {l}.",
    "{file} [please|, please], with {l}" + _OWN_LINE + ".",
    "For each of {l}, [there should be|I want|I need] [one line|a line|a separate line] in {file}.",
    "{o}: that is how {file} should [look|be].",
    "In {file}, I want this: {o}.",
    "How [do|can|would] I put {l} into {file}, one [item|entry] per line?",
    "I [need to|want to] remember {l}. [Save|Write|Put] them in {file}" + _OWN_LINE + ".",
    "The [output|result] should be {file} with {n} lines: {l}.",
    "[Expected content|Content|Wanted content] of {file}, [line by line|one per line]: {l}[.|]",
    "[Line by line|One below the other|One under the other|On separate lines], {l} should be [saved in|written to|stored in] {file}.",
    "We need {l} for the [party|trip|class|weekend]. [Make|Write] a list [in|to] {file}, one [thing|item|entry] per line.",
    "On my list [are|there are|I have] {l}. ^<save> them [in|to] {file}[, one per line|, each on its own line| line by line|, one below the other| (one per line)|, a new line for each].",
    "{n} lines [should|must|have to] be in {file}: {l}.",
    "{l}. That is my list, [it should go|I want it] into {file}[, one per line|, each on its own line| line by line|, one below the other| (one per line)|, a new line for each].",
    "{l} - [please |][save|write|put] [these|them] in {file}[, one per line|, each on its own line| line by line|, one below the other| (one per line)|, a new line for each].",
    "Given the list {l}, write [every|each] [element|item|entry] on its own line [of|in] {file}.",
    "Write a [program|script] which[, given the list {l},| takes the list {l} and] [writes|saves] one [item|element] per line [to|in] {file}.",
    "The file {f} must end up with [these|exactly these|the] {n} lines: {l}.",
    "{f} needs [a line|one line] for each of these: {l}[.|]",
    "[txt|text|new|list] file {f}, one [item|entry|thing] per line: {l}",
    "{l} in {f}, [1|one] per line[ pls| please|]",
    "Let lines be {l}. Write [them|lines] to {file}, one per line.",
    "[What|Which] [code|program] [writes|saves] {l} [to|in] {file}, one [item|entry] per line?",
    "[If|When] I open {file}, I want to see {n} lines: {l}.",
    "Every one of {l} [gets|should get|needs] its own line in {file}.",
    "My [teacher|boss|colleague|sister] [wants|needs] {file} with {l}[, one per line|, each on its own line| line by line|, one below the other| (one per line)|, a new line for each].",
    "{l}: each of [these|them] is [a|one] line of {f}. [Create|Make|Write] [the|that] file.",
    "[Form|Format|Layout]: one [entry|item] per line. Name: {f}. [Entries|Items]: {l}[.|]",
    "[There are|I have] {n} things to [write down|save|remember]: {l}. They [go|belong|should go] in {file}[, one per line|, each on its own line| line by line|, one below the other| (one per line)|, a new line for each].",
    "{o}. [Save|Write] [this|that] [as|to|in] {f}.",
    "{f} has {n} lines: {o}. [Create|Make|Write] it.",
    "[Make|Create] a file in which {o}; [call|name] it {f}.",
)
_LINES_AT_END = (
    "[Lines|Entries|Items] for {file}: {l}",
    "<make> {file} with [these lines|the following lines|one line each]: {l}",
    "<save> [these|the following] [lines|entries|items][, one per line,|] [in|to|into] {file}: {l}",
    "{f} should have {n} lines: {l}",
    "[New|Create a] file {f}, one line [each|for each of these|per item]: {l}",
    "One per line into {file}: {l}",
    "[The list|My list] for {file}, one [item|entry] per line: {l}",
    "[File|File name]: {f}. Lines: {l}",
    "{file} should look like this, one [item|entry] per line: {l}",
    "Please save my list in {file}, [each|every] [item|entry] on [its own|a new] line. The list: {l}",
    "[These|The following] {n} [entries|lines|items] should [go into|be in|be written to] {file}, one per line: {l}",
    "Write a [program|script] that [saves|writes] [this|the following] list [to|into] {file}, one [item|entry] per line: {l}",
    "[write to|into|in] {f}, line by line: {l}",
    "[Can|Could] you write these [to|into] {file}, one per line? {l}",
    "{f}, {n} lines: {l}",
    "To be written to {file}, one per line: {l}",
    "I need {file} with each of these on its own line: {l}",
    "My list should be in {file}, one [item|thing] below the other: {l}",
    "Take these: {l}. Write them to {file}, one per line",
    "[List|Items|Lines]: {l}. [Save|Write] them [in|to] {f}, one per line",
    "{l} [->|=>] {f}, one per line",
    "These go into {file}, a new line for each: {l}",
)
_ORDINALS = ("first", "second", "third", "fourth", "fifth", "sixth")


def _ordered(rng: random.Random, lines: list[str], mark: str) -> str:
    """The lines told one by one: the first line is a, the second b."""
    verb = rng.choice(("is", "is", "says", "reads"))
    if rng.random() < 0.3:
        items = [f"line {i} {verb} {mark}{x}{mark}" for i, x in enumerate(lines, 1)]
    else:
        rest = rng.choice(("", f" {verb}", f" line {verb}"))
        items = [
            f"the {order}{f' line {verb}' if i == 0 else rest} {mark}{x}{mark}"
            for i, (order, x) in enumerate(zip(_ORDINALS, lines, strict=False))
        ]
    return ", ".join(items[:-1]) + f" and {items[-1]}"


def write_lines(rng: random.Random) -> Task:
    kind = rng.random()
    lines = [
        (
            name(rng)
            if kind < 0.2
            else word(rng)
            if kind < 0.7
            else text(rng, 1, 3).rstrip("!.?").replace(",", "")
        )
        for _ in range(rng.randint(2, 6))
    ]
    f = file_name(rng)
    what = "[the lines|the lines|the words|the following lines|these lines|the items|the names|the entries|the strings|]"
    each = "[, one per line|, one per line|, each on its own line| on separate lines|, one on each line| line by line|, each on a new line|, one a line| below each other|, each on a separate line|, each in its own line]"
    shown = (
        word_listing(rng, lines)
        if kind < 0.7
        else listing(rng, [f'"{x}"' for x in lines])
        if rng.random() < 0.5
        else listing(rng, [f"'{x}'" for x in lines])
    )
    if kind < 0.7 and rng.random() < 0.08:
        shown = rng.choice(("; ", " / ", " + ", " - ")).join(lines)
    colon = rng.random() < 0.3
    mark = rng.choice("'\"") if kind >= 0.7 or rng.random() < 0.4 else ""
    slots = {
        "l": shown,
        "file": _file(rng, f),
        "f": f,
        "n": number_text(rng, len(lines), words=0.7),
        "o": grammar.phrase(rng, "{o}", {"o": _ordered(rng, lines, mark)}),
    }
    w = (
        grammar.phrase(rng, what + ("[: ]" if colon else " ") + "{l}", slots)
        if not colon
        else grammar.phrase(
            rng,
            "[the lines|these lines|the words|these words|the following lines|the following|the names|these items|the items]: {l}",
            slots,
        )
    )
    slots["w"] = w
    if colon:
        core = rng.choice(
            (
                f"<save> {_TO} {{file}} {{w}}",
                "<make> {file} with {w}",
                "<make> {file} with [one line for each of |]{w}",
            )
        )
    else:
        core = rng.choice(
            (
                *_LINES_ORDERS,
                f"<save> {{w}} {_TO} {{file}}{each}",
                f"<save> {{w}} {_TO} {{file}}{each}",
                f"<save> {{w}}{each} {_TO} {{file}}",
                f"<make> {{file}} [with|containing|that contains|that holds] {{w}}{each}",
                f"<make> a list [of|with] {{w}} {_TO} {{file}}{each}",
                "<make> {file} with [{n}|{n}|] lines: {l}",
                f"<save> the list {{l}} {_TO} {{file}}{each}",
                f"<make> {{file}}&write {{w}} [in|to|into] it{each}",
                f"<make> a [{word(rng)} |{rng.choice(('shopping', 'packing', 'guest', 'wish', 'reading', 'price'))} |]list {_TO} {{file}} with {{w}}{each}",
            )
        )
    sentence = grammar.order(rng, core, slots)
    if rng.random() < 0.16:
        comma = rng.choice((", ", ", ", "; ", " / ", " - ", " | "))
        sentence = grammar.speak(rng, rng.choice(_LINES_AT_END), {**slots, "l": comma.join(lines)})
        sentence += rng.choice(("", "", "."))
    elif rng.random() < 0.36:
        if colon:
            slots["w"] = grammar.phrase(rng, "[|the lines |the entries |the items ]{l}", slots)
        sentence = grammar.speak(rng, rng.choice(_LINES_SENTENCES), slots)
    source = "[" + ", ".join(literal(x) for x in lines) + "]"
    return Task(
        "write_lines",
        sentence,
        ("Put the lines in a list.", f"Write them to {f}, one per line."),
        f"lines = {source}\n" + write_items(f, "lines", "line"),
    )


_OBJECT_ORDERS = (
    "put {d} [into|in] {file} as JSON",
    "[serialise|serialize] {d} to {file}[| as JSON]",
    "take [the dictionary|the dict|the object|the data] {d}&<save> it as JSON [in|to] {file}",
    "turn {d} into JSON&<save> it [in|to|into] {file}",
    "use [the |]json [module|library] to [save|write|store] {d} [in|to] {file}",
    "use json.dump to write {d} [to|into] {file}",
    "keep {d} [as|in] JSON in {file}",
    "define a dictionary {d}&dump it [to|into] {file} as JSON",
    "<make> a dictionary {d}&write it to {file} [using|with] [json.dump|the json module]",
    "export {d} as JSON to {file}",
    "write {d} in JSON format [to|into] {file}",
    "assign {d} to a variable&<save> it as JSON in {file}",
    "put [this|the following] [dictionary|object] [in|into] {file} as JSON: {d}",
    "<save> the Python [dict|dictionary] {d} as a JSON file [called|named] {f}",
    "store [the following|this] [data|object|dictionary] as JSON [in|under the name] {f}: {d}",
    "open {file} for writing&dump {d} into it as JSON",
    "make {f} a JSON file [holding|containing|with] {d}",
    "<convert> {d} to a JSON file [named|called] {f}",
)
_OBJECT_SENTENCES = (
    "JSON [for|in] {f}: {d}",
    "The content of {file} should be [this JSON|the JSON object|this object|this dictionary as JSON]: {d}[.|]",
    "Here is [some data|a dictionary|an object|a dict]: {d}. ^<save> it as JSON in {file}.",
    "Given [the dict|the dictionary|the object|the data] {d}, [write|save|dump] it to {file} as JSON.",
    "[Data|Object|Dictionary]: {d}. [Output|File|JSON file]: {f}[.|]",
    "{d} [->|=>|into] {f}[, as JSON| (JSON)|]",
    "{d} should be [saved|stored|written] as JSON in {file}.",
    "I'd like to [keep|have|store] {d} as JSON in {file}.",
    "I [have|got] [a dictionary|a dict|an object], {d}, and [want|need] it as JSON in {file}.",
    "[After the run|In the end], {file} should [hold|contain] the JSON [object |]{d}.",
    "Can {d} be [written to|saved in|stored in] {file} as JSON?",
    "{file}, in JSON format, should [contain|hold] {d}.",
    "What I need is a JSON file {f} with [exactly this|this content]: {d}",
    "The [output|result] should be {file} with the JSON [object |]{d}.",
    "The file {f} must [end up holding|contain|hold] {d} as JSON.",
    "{d}: [save|write|store] [this|it] as JSON [in|to] {file}.",
    "This [object|dictionary|data] belongs in {file} as JSON: {d}[.|]",
    "[In|Into] {file}, as JSON: {d}[.|]",
    "Let data be {d}. [Write|Dump|Save] data to {f} as JSON.",
    "[What|Which] [code|program] [writes|saves] {d} to {file} as JSON?",
    "How do I [save|write|store] the [dict|dictionary] {d} in {file} as JSON?",
    "My [settings|details] are {d}. They should be [kept|saved|stored] as JSON in {file}.",
    "When I load {f} with the json module, I want to get {d}. [Create|Write|Make] the file.",
    "Write a [program|script] which, given the [dictionary|dict|object] {d}, [creates|writes] the JSON file {f}.",
    "need {f}, json, content {d}",
    "{d} to json file {f}[ pls|, please|]",
    "My [phone|game|app|website] [reads|needs] {f}. Its JSON should be {d}[.|]",
)
_PAIRS_ORDERS = (
    "prepare a JSON file, {f}, with {d}",
    "set up a [config|configuration|settings] file {f} [in JSON format|as JSON] with {d}",
    "build a dictionary with {d}&<save> it as JSON [in|to] {file}",
    "keep {d} as JSON in {file}",
    "use the json module to [write|save] {d} [to|in] {file}",
    "<save> [the following|this] as JSON [in|to|into] {file}: {d}",
    "<make> {file} in JSON format[:| with| containing] {d}",
    "define a dictionary with {d}&dump it [to|into] {file} as JSON",
    "store {d} in a [dict|dictionary]&write [it|the dictionary] to {file} [as JSON|with the json module|with json.dump]",
    "export {d} to {file} as JSON",
    "write {d} as key-value pairs in JSON [to|into] {file}",
    "<make> a JSON object with {d}&<save> it [in|to] {file}",
    "<save> my [settings|data|details|profile] as JSON in {file}: {d}",
    "<make> a JSON file [called|named] {f} [from|out of] [these|the following] [fields|keys and values|data]: {d}",
    "record {d} in JSON format in {file}",
    "<make> a JSON document with {d}, [file name|name] {f}",
    "fill {file} with JSON: {d}",
    "put a JSON object with {d} [in|into] {file}",
)
_PAIRS_SENTENCES = (
    "The JSON file {f} should [have|contain|hold] {d}.",
    "{file} [should|must] be [a JSON file|valid JSON|a JSON document] with {d}.",
    "I [want|need] {d} in {file}, as JSON.",
    "[Keys and values|Data|Fields|Settings|Details]: {d}. [Put|Save|Write] them in {file} as JSON.",
    "[As|In] JSON, <save> {d} [in|to] {file}.",
    "My [config|configuration|settings] file {f} needs {d}[, in JSON format| as JSON|].",
    "Here [are|come] [my settings|the details|the fields|the data]: {d}. ^<save> them as JSON [under the name|in|as] {f}.",
    "JSON with {d} [into|in|to] {f}",
    "[json|JSON] file {f}: {d}",
    "[File|JSON file]: {f}. [Content|Contents|Fields]: {d}[.|]",
    "What I need is {file} with {d} in JSON format.",
    "Could {d} be stored as JSON in {file}?",
    "After the run, {file} should [hold|contain] a JSON object with {d}.",
    "It'd be [great|nice|good] to have {d} [saved|stored] as JSON in {file}.",
    "The [output|result] should be {f}, a JSON file with {d}.",
    "The JSON in {file} should [have|contain|hold] {d}.",
    "{d}: [save|write|put|store] this as JSON in {file}.",
    "I [have|own|sell] a [product|book|plant|machine|toy] with {d}. [Save|Store] [this|the data] as JSON in {file}.",
    "Given {d}, [write|create|make] [a JSON file called|a JSON file named|the JSON file] {f}.",
    "There should be a JSON file {f} with {d}[, nothing else|].",
    "The file {f} must end up [as JSON|as a JSON file] with {d}.",
    "[Facts|My data|The facts|The data]: {d}. [They go|This goes|All this belongs] into {file} as JSON.",
    "[When|If] I open {file}, I want to see JSON with {d}.",
    "Write a [program|script] which stores {d} in a dictionary and saves it to {file} as JSON.",
    "I need a JSON file for my [app|game|program|website]: {f}, [with|containing] {d}.",
    "{f} [pls|please], json, {d}",
    "[need|i need|make] json {f}: {d}",
    "[What|Which] [code|program] [makes|creates|writes] a JSON file {f} with {d}?",
    "[Name of the file|File name|Name]: {f}. [Format|Type]: JSON. [Content|Data]: {d}[.|]",
    "In JSON format: {d}. [File|Save as|To]: {f}[.|]",
    "As a JSON object, {d} should be in {file}.",
    "In {file} there should be JSON with {d}.",
    "[One object|A single object], {d}, [goes|should go] as JSON into {file}.",
)


def write_json(rng: random.Random) -> Task:
    f = file_name(rng, "json")
    pairs: dict[str, object] = {}
    for _ in range(rng.randint(1, 4)):
        draw = rng.random()
        pairs[label(rng)] = (
            rng.randint(0, rng.choice((9, 99, 5000)))
            if draw < 0.45
            else name(rng)
            if draw < 0.75
            else word(rng)
            if draw < 0.92
            else rng.choice((True, False))
        )
    shown_value = {
        k: ({True: "true", False: "false"}[v] if isinstance(v, bool) else str(v)) for k, v in pairs.items()
    }
    style = rng.randrange(9)
    if style == 0:
        shown = json.dumps(pairs)
    elif style == 7:
        form = rng.choice(
            ("{k}: {v}", "{k}={v}", "{k} = {v}", "key {k}, value {v}", "{k} / {v}", "{k} {v}", "{k}:{v}")
        )
        shown = "; ".join(form.format(k=k, v=shown_value[k]) for k in pairs)
    elif style == 8:
        form = rng.choice(
            ("{v} as {k}", "{v} for {k}", "{v} as the {k}", "the {k} {v}", "{k} being {v}", "{v} under {k}")
        )
        items = [form.format(k=k, v=shown_value[k]) for k in pairs]
        shown = ", ".join(items[:-1]) + (rng.choice((" and ", ", ")) if len(items) > 1 else "") + items[-1]
    elif style == 6:
        mark = rng.choice((" -> ", " -> ", "->", " as ", " equal to "))
        items = [f"{k}{mark}{shown_value[k]}" for k in pairs]
        shown = ", ".join(items[:-1]) + (rng.choice((" and ", ", ")) if len(items) > 1 else "") + items[-1]
    elif style == 1:
        shown = (
            listing(rng, [f"{k} {shown_value[k]}" for k in pairs])
            if rng.random() < 0.5
            else ", ".join(f"{k}: {shown_value[k]}" for k in pairs)
        )
    elif style == 2:
        mark = rng.choice((" = ", "=", " set to ", ": ", " is "))
        items = [f"{k}{mark}{shown_value[k]}" for k in pairs]
        shown = ", ".join(items[:-1]) + (" and " if len(items) > 1 else "") + items[-1]
    elif style == 3:
        items = [
            f"the {rng.choice(('key', 'field'))} {k} {rng.choice(('with the value', 'set to', 'with value', 'being'))} {shown_value[k]}"
            for k in pairs
        ]
        shown = ", ".join(items[:-1]) + (" and " if len(items) > 1 else "") + items[-1]
    elif style == 4:
        q = rng.choice("'\"")
        items = [
            f"{q}{k}{q}{rng.choice((': ', ' = ', ' as '))}{q + shown_value[k] + q if isinstance(pairs[k], str) else shown_value[k]}"
            for k in pairs
        ]
        shown = ", ".join(items[:-1]) + (rng.choice((" and ", ", ")) if len(items) > 1 else "") + items[-1]
    else:
        shown = "{" + ", ".join(f"'{k}': {v!r}" for k, v in pairs.items()) + "}"
    slots = {"d": shown, "file": _file(rng, f), "f": f}
    j = "[JSON|JSON|json]"
    with_ = "[with|with|containing|holding|that contains|that has|with the content|with the data]"
    if style in (0, 5):
        core = rng.choice(
            (
                f"<save> [|the object |the dictionary |the data |the dict |the {j} ]{{d}} [as {j} |]{_TO} {{file}}[| as {j}| in {j} format]",
                f"<make> [a |the ]{j} file {f} {with_} {{d}}",
                f"<make> {{file}} {with_} [the {j} |the object |the dictionary |]{{d}}",
                f"dump {{d}} as {j} {_TO} {{file}}",
                *_OBJECT_ORDERS,
            )
        )
    else:
        core = rng.choice(
            (
                f"<make> [a |the ]{j} file [{f}|called {f}|named {f}|{f}] {with_} {{d}}",
                f"<make> {{file}} {with_} {{d}}",
                f"<save> [a {j} object|an object|a dictionary|{j}|a {j} document] {with_} {{d}} {_TO} {{file}}",
                f"<save> {{d}} [as {j} ]{_TO} {{file}}",
                f"<save> {{d}} {_TO} {{file}} as {j}",
                f"<save> a {j} file [called |named |]{f} {with_} {{d}}",
                *_PAIRS_ORDERS,
            )
        )
    sentence = grammar.order(rng, core, slots)
    if rng.random() < 0.4:
        sentences = _OBJECT_SENTENCES if style in (0, 5) else _PAIRS_SENTENCES
        sentence = grammar.speak(rng, rng.choice(sentences), slots)
    source = json.dumps(pairs).replace(": true", ": True").replace(": false", ": False")
    return Task(
        "write_json",
        sentence,
        ("Put the keys and values in a dictionary.", f"Write it to {f} as JSON."),
        f'import json\n\ndata = {source}\nwith open("{f}", "w", encoding="utf-8") as file:\n    json.dump(data, file, indent=2)',
    )


_CSV_ORDERS = (
    "start {file} with the header {h}&<add> the rows {r}",
    "write the header {h} and then the rows {r} [to|into] {file}",
    "use the csv module to write [the columns|the header] {h} and the rows {r} to {file}",
    "make a table with the columns {h}, fill it with [the rows |]{r}&save it as {f}",
    "<save> [the following|this] table [in|to|into] {file}: header {h}, rows {r}",
    "<make> {file}: [first|at the top] [the header |the line ]{h}, then [the rows |]{r}",
    "put the rows {r} [under|below] the [column names|headings|header line] {h} in {file}",
    "<make> {file} whose [header|first row|first line] is {h} and whose [data |other |]rows are {r}",
    "write a table [to|into] {file}, the columns being {h} and the rows {r}",
    "use csv.writer to write the header {h} and the rows {r} [to|into] {file}",
    "put the header {h} and the rows {r} in a list&write [it|the list] to {file} [with the csv module|as CSV]",
    "<make> a spreadsheet file {f} with the columns {h} and the rows {r}",
    "open {file}, write {h} as the [header|first line], then write the rows {r}",
    "<save> the rows {r} as CSV in {file}, with {h} as [the header|column names]",
    "<save> [a|this] [little |small |]table as {f}: columns {h}; rows {r}",
    "export a table with the columns {h} and the rows {r} to {file}",
    "turn the rows {r} into a CSV file called {f} with the [header|columns] {h}",
    "prepare a [table|CSV table] for [Excel|a spreadsheet] in {file}: header {h}, rows {r}",
    "<make> {file}, a table with {h} [as the headings|as its header|on top] and the rows {r} [below|underneath]",
    "set up {file} with the [headings|column headings] {h}&fill in the rows {r}",
    "<make> {file} with the columns {h}: {r}",
    "<save> [the data|this data|my data] as CSV in {file}, columns {h}: {r}",
)
_CSV_SENTENCES = (
    "[Columns|Header|Column names]: {h}. [Rows|Data|Data rows]: {r}. [File|Output|Save as]: {f}[.|]",
    "[File|CSV file|CSV]: {f}. [Columns|Header]: {h}. [Rows|Data]: {r}[.|]",
    "The [first line|header|top row] of {file} [should be|is] {h}, [below it|then|after that] [come|follow] the rows {r}.",
    "{file} [should have|needs] the [columns|header] {h}. [Below that|Under it|After that] [come|go|follow] the rows {r}.",
    "My table has the columns {h} and the rows {r}. ^<save> it as [CSV|a CSV file] [in|to|as] {f}.",
    "I have a table with the columns {h}; the rows are {r}. ^<save> it as [CSV|a CSV file|comma-separated values] in {file}.",
    "Table for {file}: header {h}, rows {r}[.|]",
    "csv {f}; columns {h}; rows {r}",
    "In {file} I need a header with {h} and[ below it|] the rows {r}.",
    "Could you put the rows {r} under the [header|columns|column names] {h} in {file}?",
    "[It'd be great to have|I'd like|What I need is] {file} with the columns {h} and the rows {r}.",
    "With {h} as [the header|column names|the header line|the first row], <save> the rows {r} [in|to|as CSV in] {file}.",
    "The columns are {h}, the rows are {r}. [Make|Create|Write] a CSV [file |]out of [this|them|that]&[call|name] it {f}.",
    "A small table [goes|should go|has to go] into {file}: the header is {h}, the rows are {r}.",
    "[Expected output|Expected|Expected result]: {file} with the header {h} and the rows {r}.",
    "The file {f} [must|should] end up with the header {h}, followed by the rows {r}.",
    "I [keep|have] a table. Its columns are {h}, its rows are {r}. It should be [saved in|written to|stored in] {file}[ as CSV|].",
    "Given the [header|column names|columns] {h} and the rows {r}, [write|create|produce] {file}[ in CSV format|].",
    "[Data|Rows]: {r}. [Put|Write|Save] this under the [header|heading|columns] {h} in {file}.",
    "The rows are {r}, the header is {h} and the file is {f}[. Write it|. Make it|].",
    "{h} [on top|as header|as the first line], then {r}: [save|write] [this|that] [as|to|in] {f}[.|]",
    "I want to open {f} in [Excel|a spreadsheet|LibreOffice] and see the columns {h} with the rows {r}.",
    "Write a [program|script] which [creates|produces|writes] {file} with the header {h} and the rows {r}.",
    "[Header|Columns] {h}; rows {r}; [to|into|file] {f}[.|]",
    "{f}: header {h}, rows {r}",
    "[My|Our] [shop|class|club|office|team] needs a [table|CSV file|CSV table]: columns {h}, rows {r}. [Save it as|Call it|Name it] {f}.",
    "Can you make {file} with the header {h} followed by the rows {r}?",
    "{f} is a CSV file. Its first line is {h}, its rows are {r}. [Write|Create|Make] it.",
    "In CSV format, with the header {h}, save the rows {r} in {file}.",
    "[Under|Below] the [headings|column names|columns] {h}, [put|write|enter] the rows {r}. [Save|Store] [everything|the table|it] [in|as] {f}.",
    "A [CSV|comma-separated] file is needed: [name|called] {f}, header {h}, rows {r}.",
    "There should be {file} [with|containing] the columns {h} and the rows {r}.",
    "[First line|Line 1|Top line] of {f}: {h}. [Then|After that|Below]: {r}[.|]",
    "{r} [->|=>|into] {f}, [header|columns] {h}",
    "[What|Which] [code|program] [writes|makes|creates] {file} with the columns {h} and the rows {r}?",
    "As a table with the columns {h}, [save|write] {r} [to|in] {file}.",
)


def _single(template: str) -> str:
    """The template for a table of one row."""
    for many, one in (
        ("rows are", "row is"),
        ("rows", "row"),
        ("Rows", "Row"),
        ("[come|follow]", "[comes|follows]"),
        ("[come|go|follow]", "[comes|goes|follows]"),
    ):
        template = template.replace(many, one)
    return template


def write_csv(rng: random.Random) -> Task:
    f = file_name(rng, "csv")
    columns = [label(rng) for _ in range(rng.choice((2, 2, 2, 3)))]
    kinds = [rng.random() for _ in columns]
    kinds[0] = 0.1
    rows = [
        [
            (name(rng) if rng.random() < 0.5 else word(rng)) if k < 0.35 else str(rng.randint(0, 999))
            for k in kinds
        ]
        for _ in range(rng.randint(1, 4))
    ]
    slots = {"file": _file(rng, f), "f": f}
    sep = rng.choice((", ", ", ", ",", " and " if len(columns) == 2 else ", "))
    head = sep.join(columns)
    rsep = rng.choice((", ", ",", ", ", " "))
    style = rng.randrange(8)
    if style == 0:
        body = rng.choice((" and ", "; ", " and ")).join(rsep.join(r) for r in rows)
    elif style == 1:
        body = "; ".join(rsep.join(r) for r in rows)
    elif style == 2:
        mark = rng.choice("'\"")
        body = listing(rng, [f"{mark}{','.join(r)}{mark}" for r in rows])
    elif style == 4:
        body = rng.choice((" / ", " | ")).join(rsep.join(r) for r in rows)
    elif style == 5 and len(columns) == 2:
        mark = rng.choice((": ", " - ", " = ", "=", " with ", " "))
        body = listing(rng, [mark.join(r) for r in rows]) if mark != " " else ", ".join(map(" ".join, rows))
    elif style == 6:
        form = rng.choice(("{c}: {x}", "{c}={x}", "{c} {x}"))
        told_rows = (", ".join(form.format(c=c, x=x) for c, x in zip(columns, r, strict=True)) for r in rows)
        body = "; ".join(told_rows)
    elif style == 7:
        body = (
            "["
            + ", ".join("[" + ", ".join(literal(x) if not x.isdigit() else x for x in r) + "]" for r in rows)
            + "]"
        )
    else:
        body = ", ".join("(" + rsep.join(r) + ")" for r in rows)
    slots |= {"h": head, "r": body, "n": number_text(rng, len(rows), words=0.6)}
    c = "[CSV|csv|CSV]"
    rows_ = "[the row[s|] {r}|the rows {r}|the rows {r}|rows {r}|the lines {r}|the data {r}|{n} rows: {r}|the rows: {r}|the values {r}]"
    cols = "[the columns {h}|the header {h}|columns {h}|the column names {h}|the header row {h}|the fields {h}|header {h}]"
    core = rng.choice(
        (
            f"<make> {{file}} with {cols} and {rows_}",
            f"<make> {{file}} with {cols} and {rows_}",
            f"<make> [a |the ]{c} file [{f}|called {f}|named {f}] with {cols} and {rows_}",
            f"<save> [a {c} with|a table with|a {c} table with] {cols} and {rows_} {_TO} {{file}}",
            f"<make> {{file}} with {cols}. ^[the rows are|its rows are|rows:|the data rows are] {{r}}",
            f"<make> a {c} file [{f}|called {f}]. ^[the header is|the columns are|its header is|header:|columns:] {{h}}. ^[the rows are|rows:|its rows are|the data is] {{r}}",
            f"<save> {rows_} [under|below] the header {{h}} {_TO} {{file}}",
            *_CSV_ORDERS,
        )
    )
    told = rng.choice(_CSV_SENTENCES)
    if len(rows) == 1:
        core, told = _single(core), _single(told)
    sentence = grammar.order(rng, core, slots)
    if rng.random() < 0.4:
        sentence = grammar.speak(rng, told, slots)
    cells = ", ".join(
        "[" + ", ".join(literal(x) if not x.isdigit() else x for x in r) + "]" for r in [columns, *rows]
    )
    return Task(
        "write_csv",
        sentence,
        ("Put the header and the rows in a list.", f"Write them to {f} with csv."),
        f'import csv\n\nrows = [{cells}]\nwith open("{f}", "w", newline="", encoding="utf-8") as file:\n    csv.writer(file).writerows(rows)',
    )


_APPEND_ORDERS = (
    "put {t} [at the end|at the bottom|on a new line at the end] of {file}",
    "tack {t} onto the end of {file}",
    "[add|append] [one more|another] line to {file}: {q}",
    "continue {file} with {t}",
    "make {q} the [new |]last line of {file}, below what is already there",
    "leave the old text in {file}&<add> {t} [below it|at the end]",
    "open {file} in mode 'a'&write {t}",
    "log {t} [to|in] {file} without overwriting the old entries",
    "keep {file} as it is, only <add> {t} at the end",
    "go to the end of {file}&write {t} there",
    "[add|append] {t} to what is already in {file}",
    "open {file} in append mode, write {q} followed by a newline&close it",
    "use mode 'a' to [write|add] {t} to {file}",
    "write {t} as the [last|final] line of {file}, after everything [that is |]already there",
    "<add> one line at the end of {file}: {q}",
    "<add> [an entry|a note|a remark|a reminder] at the end of {file}: {q}",
    "make {file} one line longer [by adding|with the line] {q}",
    "leave everything in {file} as it is&<add> {t} [at the bottom|below|at the end]",
    "stick {t} [at|on] the end of {file}",
    "insert {t} [at the end|at the very end|after the last line] of {file}",
    "<add> a new line at the end of {file} [saying|that says|with the text] {q}",
    "write {t} to {file}, but [keep|don't delete|do not overwrite] [what is already there|the old text|the existing lines]",
    "put {t} [under|beneath|below] the [existing|old|present] [lines|text|content] [of|in] {file}",
    "update {file} by [adding|appending] {t} at the end",
    "expand {file} by one line: {q}",
    "keep the lines of {file}&write {t} after them",
)
_APPEND_SENTENCES = (
    "Without [overwriting anything|deleting anything|losing what is there|touching the old content|changing what is already there], [add|append] {t} to {file}.",
    "{file} [needs|should get] [another line|one more line|a new last line] at the end: {q}[.|]",
    "{t} should [be added to|be appended to|go to|come at] the end of {file}.",
    "{file} [already exists|exists already|has some text in it]. [Add|Append] {t} [to it|at the end|at its end].",
    "{file} already has [some|a few] lines. [Add|Append] {t} [at the end|below them|after the last one].",
    "{q} >> {f}",
    "append {q} [->|to|at end of] {f}",
    "[Text|Line|Entry] to [add|append]: {q}. [File|To]: {f}[.|]",
    "Can I get {t} added to [the end of |]{file}?",
    "I forgot [something|a line] in {file}: {q}. [Add it|Append it|Put it] at the [end|bottom].",
    "The last line of {file} should become {q}; [the old lines stay|everything before it stays|what is there now stays].",
    "Keep {file} as it is, [but|just|only] [add|append] {t} at the end.",
    "My [diary|log|journal|to-do list] is in {f}. [Add|Append] [a new entry|a line|one line]: {q}[.|]",
    "I'd like {t} [added to|appended to] {file}[, with the old text kept|, after what is already there|].",
    "What is in {file} must stay. [Just |Only |]<add> {t} at the end.",
    "There is [some text|something] in {f} already. Below it, [write|add|put] {t}.",
    "The last line of {f} is missing: {q}. [Add|Append] it.",
    "{f} is my [diary|log|notebook|shopping list|to-do list]. [The new entry|The next entry|The next line]: {q}. [Append|Add] it.",
    "Something new for {file}: {q}. Add it at the end[, please|].",
    "[After the run|Once the program has run], {file} should have its old [lines|text] and, below, {t}.",
    "The file {f} must keep its [old |]content and get {t} as the last line.",
    "Given {file}, [append|add] {t} to [it|its end].",
    "In {file}, after the last line, [add|write|put] {t}.",
    "At the [very |]end of {file} I [want|need] {t}.",
    "[Don't|Do not] overwrite {file}, [just|only] [add|append] {t}.",
    "[Somebody|A colleague|My sister] [gave|sent] me {f}. [Add|Append] {t} at the end.",
    "{f}: append {q}",
    "+1 line [in|for] {f}: {q}",
    "How [do|can] I [append|add] {t} to {file} without [overwriting it|losing the rest|deleting the rest]?",
    "[What|Which] [code|program] [appends|adds] {t} to the end of {file}?",
    "{q} [should|must] be the [new |]last line of {file}; the [rest|old text] stays.",
    "I already have {f} with some [text|notes|lines]. {q} [has to|should] be added at the end.",
    "I write a new line into {f} every [day|evening|week]. [Today|This time] it is {q}. [Append|Add] it.",
    "New [entry|line|item] for {f}: {q}[. The rest stays|, at the end|, append it][.|]",
    "{q} [belongs|goes|comes] at the end of {f}.",
    "[When|After] the program has run, the last line of {file} should be {q} and the old lines should still be there.",
    "{file} is not finished. [Append|Add] {t} at the end.",
    "Can {t} be added [to|at the end of] {file}?",
    "the old text of {f} stays, [new |]last line: {q}",
    "{q} - [add|append] [this|that] to {file}.",
    "Write a [program|script] which opens {file} and [adds|appends] {t} at the end.",
)
# The text stands at the end without quotes.
_APPEND_AT_END = (
    "Append to {file}: {v}",
    "Append [this|the following][ line| text|] to {file}: {v}",
    "Add this [line|entry|text|sentence] to {file}: {v}",
    "[One more|Another] [line|entry] for {file}: {v}",
    "At the [end|bottom] of {file}, [write|add|put][:|] {v}",
    "[Add|Append|Put] at the end of {file}: {v}",
    "{f} needs one more line: {v}",
    "To {file}, append [the {words} |]{v}",
    "Add another line to {file} saying {v}",
    "Append one line to {file}. The line[ is|]: {v}",
    "Extend {file} [by|with] the {words} {v}",
    "Keep what is in {file} and add below it: {v}",
    "[Please |]append to the end of {file} [this|the following]: {v}",
    "[Can|Could] you add this to {file}, at the end? {v}",
    "New [entry|line] for the end of {file}: {v}",
    "{f}, append: {v}",
    "{f}: add [at the end|at the bottom|a line]: {v}",
    "Open {file} in append mode and write: {v}",
    "Write a program that [appends|adds] this line to {file}: {v}",
    "The new last line of {file}, below the old ones, [is|should be]: {v}",
    "Don't overwrite {file}, just append: {v}",
    "I forgot something in {f}. Add at the end: {v}",
    "Text to append to {file}: {v}",
    "In {file} one [line|entry] is missing at the end: {v}",
    "{f} [gets|should get|is to get] another line at the end: {v}",
    "Add to my [list|diary|log|notes] in {f}: {v}",
    "Without deleting anything in {file}, add: {v}",
    "File to append to: {f}. [Line|Text]: {v}",
    "Add below everything else in {file}: {v}",
    "to the end of {f} add {v}",
    "I have {file} with some text in it. Append the {words} {v}",
    "add a line to {f}, it says: {v}",
)
_APPEND_INSIDE = (
    "append [the {words} |]{v} to {file}",
    "add the {words} {v} to the end of {file}",
    "[Add|Append] {v} at the [end|bottom] of {file}.",
    "The {words} {v} should be [added|appended] to {file}.",
    "I want the {words} {v} at the end of {file}, after the old text.",
    "Put {v} on a new line at the end of {file}.",
    "append the [text|line|entry] {v} to {file} please",
    "[Can|Could] you [add|append] {v} to [the end of |]{file}?",
    "Add another line with {v} to {file}.",
    "write {v} at the end of {file}",
    "I need {v} added to {file}.",
    "At the end of {file} I want the {words} {v}.",
    "add {v} to {f}, keep the rest",
    "[Attach|Tack|Stick] the {words} {v} to the end of {file}.",
    "{v} [should|must|has to] be added to {file}.",
    "The line {v} should come at the end of {file}.",
    "Open {file} for appending and write {v}.",
    "To the old text in {file} add the new line {v}.",
    "Don't delete anything, add {v} to {file}.",
    "[Someone|Somebody] new for the list in {file}: add {v} at the end.",
)

# Orders around a text without quotes, the file name last.
_APPEND_BARE_ORDERS = (
    "append {v} to {file}",
    "append the [text|line|entry] {v} to {file}",
    "append the {words} {v} to [the end of |]{file}",
    "<add> {v} at the end of {file}",
    "<add> the [line|entry|text] {v} at the [end|bottom] of {file}",
    "add {v} as a new line to {file}",
    "add a line with {v} at the end of {file}",
    "put {v} on a new line at the end of {file}",
    "open {file} in append mode, write {v} [to|into] it&close it",
    "[tack|stick] {v} on the end of {file}",
    "write {v} below the last line of {file}",
    "make {v} the new last line of {file}, after the old ones",
    "use append mode to add {v} to {file}",
    "have {v} added to the end of {file}",
)
# The text stands without quotes between two signs.
_APPEND_MARKED = (
    "{v} - [append|add] [this|that|it] to [the end of |]{file}",
    "{v} >> {f}",
    "[append|add] this: {v} - to [the end of |]{file}",
    "[text|line|entry]: {v}; append to: {f}",
    "[line|entry|text]: {v} / append [it |]to {file}",
    "{v} (append [this|that|it] to {f})",
    "{v} -- add [this|that] at the end of {file}",
    "The new line: {v} - it [goes|should go|belongs] at the end of {file}",
    "[add|append] line: {v} - [file|to]: {f}",
    "I want to add this: {v} - at the end of {file}",
)


def append(rng: random.Random) -> Task:
    value = text(rng, 1, 6)
    bare = rng.random()
    if bare < 0.3:
        value = value.rstrip(".")
    f = file_name(rng)
    t = grammar.phrase(
        rng,
        "[|the line |the line |the text |the sentence |a line [saying|with|that says] |the words |a new line |the word |the entry ]{t}",
        {"t": quoted(rng, value, bare=0.06)},
    )
    slots = {
        "t": t,
        "file": _file(rng, f, existing=True),
        "f": f,
        "q": quoted(rng, value, bare=0),
        "v": value,
        "words": "words" if " " in value else "word",
    }
    core = rng.choice(
        (
            *_APPEND_ORDERS,
            "append {t} to {file}",
            "append {t} to {file}",
            "append {t} to {file}",
            "<add> {t} [at the end of|to the end of|at the bottom of|to the bottom of] {file}",
            "add {t} to {file}",
            "<add> {t} to the end of {file}",
            "open {file} [in append mode|for appending]&write {t}",
            "extend {file} [by|with] {t}",
            "<add> {t} to {file} [without overwriting it|without deleting what is there|without losing its content|, keeping the old content|, keep what is already there]",
            "attach {t} to {file}",
            "write {t} [at the end of|below the last line of|after the last line of] {file}",
        )
    )
    sentence = grammar.order(rng, core, slots)
    if bare < 0.3:
        if _unquoted(value) and rng.random() < 0.3:
            sentence = grammar.order(rng, rng.choice(_APPEND_BARE_ORDERS), slots)
        elif _unquoted(value) and rng.random() < 0.4:
            sentence = grammar.speak(rng, rng.choice(_APPEND_INSIDE), slots)
        elif rng.random() < 0.3:
            sentence = grammar.speak(rng, rng.choice(_APPEND_MARKED), slots)
        else:
            sentence = grammar.speak(rng, rng.choice(_APPEND_AT_END), slots)
            if value[-1].isalnum() and rng.random() < 0.4:
                sentence += "."
    elif rng.random() < 0.36:
        sentence = grammar.speak(rng, rng.choice(_APPEND_SENTENCES), slots)
    return Task(
        "append",
        sentence,
        (f"Append the text to {f}.",),
        f'with open("{f}", "a", encoding="utf-8") as file:\n    file.write({literal(value)} + "\\n")',
        {f: "first line\n"},
    )


def _content(rng: random.Random) -> str:
    return "\n".join(text(rng, 1, 5) for _ in range(rng.randint(1, 5))) + "\n"


_COUNT_NOUNS = (
    "the total number of {u} in {file}",
    "the count of [all |]{u} in {file}",
    "the amount of {u} in {file}",
    "the number of {u} [that {file} has|that {file} contains|{file} is made of|found in {file}]",
    "the length of {file} in {u}",
    "how long {file} is, [counted|measured] in {u}",
    "how many {u} {file} [holds|consists of|is made up of]",
    "the number of {u} stored in {file}",
    "how many {u} {file} comes to",
    "how many {u} [are written|stand|can be found] in {file}",
    "{f}'s number of {u}",
    "the size of {file} in {u}",
    "how many {u} long {file} is",
    "how many {u} [I have|we have|one finds] in {file}",
)
_COUNT_ORDERS = (
    "open {file}&[find out|check|see] how many {u} [it has|are in it|it contains]",
    "look into {file}&count [its|the] {u}",
    "take {file}&count [its|all its|the] {u}",
    "measure the length of {file} in {u}",
    "find out how [long {file} is in {u}|many {u} {file} is long|many {u} make up {file}]",
    "count every [single |]{one} [of|in] {file}",
    "go through {file}&count [its|the|all] {u}",
    "load {file}&<count> how many {u} [it has|there are in it]",
    "find out how many {u} [are|there are] in {file}",
    "[check|find out|see] what number of {u} {file} has",
    "use Python to count the {u} [in|of] {file}",
    "use a counter to count the {u} [in|of] {file}",
    "open {file}, count [its|the] {u}&close it [again|]",
    "open {file} with Python&get the number of {u}",
    "have a look at {file}&count the {u}",
    "total up the {u} in {file}",
    "[process|scan] {file}&keep a count of its {u}",
    "read all of {file}&count the {u} in it",
)
_COUNT_QUESTIONS = (
    "[{u}|Number of {u}|Total number of {u}] [in|of] {file}?",
    "What's the [number|total number|count] of {u} in {file}?",
    "How long is {file}, [counted in {u}|measured in {u}|in {u}]?",
    "How many {u} does {file} [hold|consist of|come to]?",
    "{file}: how many {u}?",
    "[I wonder|I'd like to know|I want to know|I need to know] how many {u} {file} has.",
    "If I open {file}, how many {u} [will I see|do I see|are there]?",
    "How many {u} did I write in {file}?",
    "My [teacher|boss|friend] [sent|gave] me the file {f}. How many {u} [are in it|does it have]?",
    "Given {file}, how many {u} [does it have|are there|would you count]?",
    "Does anyone know how many {u} {file} has?",
    "Could you count the {u} [in|of] {file}?",
    "{f} has how many {u}?",
    "[File|Text file]: {f}. [How many {u}?|Wanted: the number of {u}.|Count the {u}.]",
    "We wrote {file} together. How many {u} are in it [now|]?",
    "[Is there a way|Is it possible] to count the {u} [in|of] {file}?",
    "{u} in {f}: how many [are there|]?",
    "I have to hand in {file}. How many {u} [does it have|are in it]?",
    "I need the {one} count of {file}.",
    "The program should open {file} and find out how many {u} it has.",
    "[Wanted|Needed|Output]: the number of {u} in {file}.",
    "The file {f} has some text in it. How many {u} [is that|are there|are those]?",
    "Write a [program|script] which [opens|reads] {file} and counts the {u}[ in it|].",
    "{f}, [number of|how many] {u}[?|]",
    "count {u} {f}",
    "count {u} in file {f}[ pls| please|]",
    "To count: the {u} [of|in] {file}.",
    "Here is {file}. [What I want|What I need|What interests me] is the number of {u}[ in it|].",
    "My [story|letter|list|text] is called {f}. How many {u} [does it have|did I write]?",
    "Do you know how many {u} there are in {file}?",
    "How many {u} make up {file}?",
    "Before I [print|send|hand in] {f}, I [want|need] to know how many {u} it has.",
    "For {file}, count the {u}.",
    "Is {file} long? I mean, how many {u} [does it have|are in it]?",
    "[Somebody|My boss|The teacher] asked how many {u} {file} has.",
    "How [big|long] is {file} if you count the {u}?",
    "Given a text file, {f}, what is the number of {u} [in it|it contains]?",
)


def _counting(one: str, templates: tuple[str, ...]) -> tuple[str, ...]:
    """The templates for counting lines, words or characters."""
    return tuple(t.replace("{u}", one + "s").replace("{one}", one) for t in templates)


def count_lines(rng: random.Random) -> Scalar:
    f = file_name(rng)
    return Scalar(
        "count_lines",
        (
            "the number of lines [in|of] {file}",
            "how many lines {file} [has|contains]",
            "how many lines [there are|are] in {file}",
            "the line count of {file}",
            "the [line count|number of text lines] [in|for] {file}",
            *_counting("line", _COUNT_NOUNS),
        ),
        f"Count the lines of {f}.",
        f'with open("{f}", encoding="utf-8") as file:\n    count = len(file.readlines())',
        "count",
        {"file": _file(rng, f, existing=True), "f": f},
        (
            "go through {file} line by line&count [them|the lines]",
            "loop over the lines [of|in] {file}&count them",
            *_counting("line", _COUNT_ORDERS),
            "count [the|all|all the] lines [in|of] {file}",
            "<read> {file}&count [the|its] lines",
            "<read> {file}&count how many lines [it has|there are]",
            "<count> the number of lines [in|of] {file}",
            "count how many lines {file} [has|contains]",
            "<read> {file}&<count> [the number of lines|its number of lines]",
        ),
        (
            "How many lines [are there in|are in] {file}?",
            "How many lines does {file} [have|contain]?",
            "How many lines long is {file}?",
            "[There is|I have|We have|Here is|In this folder is] {file}. [How many lines does it have?|Count its lines.|How many lines are in it?]",
            "How many lines of text [are in|does one find in] {file}?",
            "Line count of {file}?",
            "What is the line count of {file}, [i.e.|that is,] how many lines does it have?",
            "Like wc -l: how many lines does {file} have?",
            *_counting("line", _COUNT_QUESTIONS),
        ),
        inputs={f: _content(rng)},
    )


def count_file_words(rng: random.Random) -> Scalar:
    f = file_name(rng)
    chars = rng.random() < 0.2
    if chars:
        return Scalar(
            "count_file_chars",
            (
                "the number of characters [in|of] {file}",
                "how many characters {file} [has|contains]",
                "the [number of characters|character count] of {file}",
                *_counting("character", _COUNT_NOUNS),
            ),
            f"Count the characters of {f}.",
            f'with open("{f}", encoding="utf-8") as file:\n    count = len(file.read())',
            "count",
            {"file": _file(rng, f, existing=True), "f": f},
            (
                "count [the|all|all the] characters [in|of] {file}",
                "<read> {file}&count [the|its] characters",
                "count the characters [in|of] {file}, [spaces included|including spaces and line breaks|with spaces]",
                *_counting("character", _COUNT_ORDERS),
            ),
            (
                "How many characters [are there in|are in] {file}?",
                "How many characters does {file} [have|contain]?",
                "How many characters long is [the text in |]{file}?",
                "Character count of {file}?",
                *_counting("character", _COUNT_QUESTIONS),
            ),
            inputs={f: _content(rng)},
        )
    return Scalar(
        "count_file_words",
        (
            "the number of words [in|of] {file}",
            "how many words {file} [has|contains]",
            "how many words [there are|are] in {file}",
            "the word count of {file}",
            "the word count of {file}",
            "the [word count|total word count] [in|for] {file}",
            *_counting("word", _COUNT_NOUNS),
        ),
        f"Count the words of {f}.",
        f'with open("{f}", encoding="utf-8") as file:\n    count = len(file.read().split())',
        "count",
        {"file": _file(rng, f, existing=True), "f": f},
        (
            "split the text of {file} into words&count them",
            "read {file}, split it into words&count them",
            *_counting("word", _COUNT_ORDERS),
            "count [the|all|all the] words [in|of] {file}",
            "<read> {file}&count [the|its] words",
            "<read> {file}&count how many words [it has|there are|it contains]",
            "<count> the number of words [in|of] {file}",
            "count how many words {file} [has|contains]",
            "<read> {file}&<count> [the number of words|its word count]",
        ),
        (
            "How many words [are there in|are in] {file}?",
            "How many words does {file} [have|contain]?",
            "How many words long is {file}?",
            "[There is|I have|We have|Here is|In this folder is] {file}. [How many words does it have?|Count its words.|How many words are in it?]",
            "Word count of {file}?",
            "What is the word count [of|for] {file}?",
            "My [essay|story|letter|homework] is in {file}. How many words [does it have|are in it]?",
            "How wordy is {file}, [i.e.|that is,] how many words does it have?",
            *_counting("word", _COUNT_QUESTIONS),
        ),
        inputs={f: _content(rng)},
    )


_SHOW_ORDERS = (
    "<print> the [whole|entire|full|complete] [text|content] of {file}",
    "let me [see|read] [{file}|what is in {file}|what {file} says]",
    "open {file}&show [me |]what [is in it|it contains|it says]",
    "dump {file} [on|to] the screen",
    "cat {file}",
    "<read> {file}&<print> [all of it|everything in it|the whole thing]",
    "<print> {file} line by line",
    "put the text of {file} on [the |]screen",
    "display {file} [as it is|unchanged]",
    "print everything [that is |that's |]written in {file}",
    "load {file}&show its [contents|text]",
    "show me {file}",
    "echo the [text|content|contents] of {file}",
    "open {file} for reading&print [its text|what it contains|its content]",
    "tell me what [is written in|is in|stands in] {file}",
    "open {file}, read it&print the text",
    "open {file}, loop over its lines&print each [of them|one]",
    "read {file} into a [variable|string]&print [it|that]",
    "<read> {file}&echo it on the [console|terminal|screen]",
    "print {file} to the [terminal|console|screen]",
    "print each line that {file} has",
    "use a with block to open {file}&print its content",
    "take {file}&show its [content|text|lines] on [the |]screen",
    "reproduce the text of {file} on the screen",
    "bring the [content|text] of {file} [to|onto] the screen",
    "have {file} printed [on the screen|out]",
    "view {file}",
    "give out the content of {file}",
    "show me [every|each] line [in|of] {file}",
    "print whatever [is|stands] in {file}",
    "display the text [stored|that is stored|saved] in {file}",
)
_SHOW_SENTENCES = (
    "[What is|What's] written in {file}?",
    "What [are the contents|is the content|is the text] of {file}?",
    "[What|Which] text is in {file}?",
    "Can I see [what is in|what's in|the content of|the text of] {file}?",
    "I [want|would like|need] to [see|read] [what is in|what's in|the content of|everything in] {file}.",
    "[Contents|Content|Text] of {f}?",
    "{f}: [show me|print] [its content|what is in it|the text].",
    "I [can't|cannot] open {f}. [Show me|Print] what [it says|is in it].",
    "There is [a|some] text in {f}. [What does it say?|Show it to me.|Print it.]",
    "The [text|content|contents] of {file} should [appear|be shown|be printed] on [the |]screen.",
    "{f}, please. Just show [it|what is in it].",
    "My [boss|sister|teacher|friend] sent me {f}. What [does it say|is in it]?",
    "[I forgot|I don't remember] what [I wrote|is] in {file}. [Show me.|Print it.|Please show it.]",
    "On the screen, please: the [text|content] of {file}.",
    "[print|show] contents {f}",
    "[File|Input]: {f}. [Output|To print|On screen]: its [text|content][.|]",
    "Everything in {file} should be [printed|shown|displayed].",
    "What would I [see|read] if I opened {file}?",
    "How [do|can] I print what is in {file}?",
    "The output should be the [text|content|contents] of {file}.",
    "[Expected output|Output|Wanted]: the [text|contents|content] of {file}.",
    "[Contents|Text] of {f} [on|to] [the |]screen[, please|].",
    "{f}: what does it say?",
    "[Which|What] lines are in {file}?",
    "Write a [program|script] which [opens|reads] {file} and prints [its text|its content|everything in it].",
    "Given {file}, print [its content|its text|what is in it].",
    "The program should read {file} and show its text.",
    "I have a [poem|letter|note|list|story] in {f}. [Show it to me|Print it|Display it].",
    "[Would|Could] you read {file} and [show me|print] its content?",
    "I [lost my glasses|am too lazy to open it]: what does {f} say?",
    "[cat|type|show|print] {f}[ pls|]",
    "When the program runs, I want to see [the text of|what is in] {file}.",
    "Which text did I save in {file}?",
    "Without changing anything in {f}, show me what it says.",
    "Let me have a look at what is in {file}.",
    "Everything that is in {file}, on the screen[, please|].",
    "read {f} then print it",
)
_SHOW_UPPER_ORDERS = (
    "show {file} in [capitals|block letters|caps|upper-case letters]",
    "<read> {file}, <convert> the text to [upper case|capitals|capital letters]&<print> it",
    "<read> {file}&<print> its text [in all caps|all in capitals|in block capitals|upper-cased]",
    "<print> {file} with [every letter|all letters] in [upper case|capitals]",
    "<print> what {file} says, [but |]in [capitals|upper case|block letters]",
    "<convert> the text of {file} to upper case&<print> it",
    "<print> the upper-case [version|form] of {file}'s text",
    "open {file}, make its text upper case&print it",
    "read {file} into a variable, apply upper()&print the result",
    "show what is in {file}, all in [capitals|upper case]",
    "load {file}&print its text with upper()",
    "print each line of {file} in [upper case|capitals]",
    "uppercase the text of {file}&print the result",
    "take the text of {file}&show it [with all letters capital|in capital letters]",
)
_SHOW_UPPER_SENTENCES = (
    "What does {file} say in [capital letters|upper case|capitals]?",
    "In [capital letters|upper case|capitals|block letters], <print> [the content|the text] of {file}.",
    "{f} in [caps|capitals|upper case], please.",
    "The text of {file} should be [printed|shown] in [capitals|upper case|capital letters].",
    "{f}: print [it|the text] in upper case[.|]",
    "I'd like to see {file} in [capitals|capital letters|upper case].",
    "The text in {f} is too small for me. [Print|Show] it in [capitals|capital letters|upper case].",
    "How would {file} look in [capitals|upper case]? [Print it.|Show me.]",
    "The output should be the text of {file} in [capitals|upper case].",
    "Given {file}, print its text in [capital letters|upper case].",
    "Every letter of {file} should be a capital when you print the text.",
    "[Can|Could] you show me {file} in [capital letters|capitals]?",
    "Write a [program|script] which reads {file} and prints the text in upper case.",
    "{f}, upper case, on [the |]screen",
    "Only capitals, please: print the text of {file}.",
)


def show_file(rng: random.Random) -> Task:
    f = file_name(rng)
    upper = rng.random() < 0.15
    slots = {"file": _file(rng, f, existing=True), "f": f}
    content = "[the content|the contents|the text|everything|all the text|the whole content]"
    if upper:
        core = rng.choice(
            (
                f"<print> {content} of {{file}} in [upper case|capital letters|uppercase]",
                "<read> {file}&<print> it in [upper case|capital letters|uppercase]",
                *_SHOW_UPPER_ORDERS,
            )
        )
    else:
        core = rng.choice(
            (
                f"<print> {content} of {{file}}",
                f"<print> {content} of {{file}}",
                "<read> {file}&<print> [it|its content|its contents|what it says|what is in it|its text]",
                "<print> [what is in|what is inside|what stands in|all lines of|every line of|each line of|the lines of] {file}",
                "<print> {file}[| on the screen]",
                *_SHOW_ORDERS,
            )
        )
    sentence = grammar.order(rng, core, slots)
    if rng.random() < 0.28:
        sentence = grammar.speak(rng, rng.choice(_SHOW_UPPER_SENTENCES if upper else _SHOW_SENTENCES), slots)
    elif rng.random() < 0.1 and not upper:
        sentence = grammar.render(
            rng, "[What is in {file}|What's inside {file}|What does {file} say]?", slots
        )
    end = ".upper()" if upper else ""
    return Task(
        "show_file",
        sentence,
        (f"Read {f}.", "Print its text" + (" in upper case." if upper else ".")),
        f'with open("{f}", encoding="utf-8") as file:\n    text = file.read()\nprint(text{end})',
        {f: _content(rng)},
    )


_COPY_ORDERS = {
    "copy": (
        "write [the content|everything|all the text] [of|in|from] {a} to {b}[ too| as well|]",
        "back {a} up [as|to|in] {b}",
        "save a copy of {a} [as|under the name] {g}",
        "<make> {b} with the same [content|contents|text] as {a}",
        "<make> {b} as [a copy|an exact copy] of {a}",
        "clone {a} [as|to] {b}",
        "take everything in {a}&<save> it [in|to|into] {b}",
        "<read> {a} line by line&<save> [each line|every line] [in|to] {b}",
        "put a copy of {a} [in|into] {b}",
        "make a [backup|duplicate|second copy] of {a}[, call it {g}|, name it {g}| called {g}]",
        "copy all lines of {a} [to|into|over to] {b}",
        "open {a} for reading and {b} for writing&copy the text [over|from the first to the second|across]",
        "read {a} into a [variable|string]&write it to {b}",
        "loop over the lines of {a}&write each one to {b}",
        "transfer the [text|content|contents] of {a} to {b}",
        "[have|get] the text of {a} copied [to|into] {b}",
        "leave {a} as it is&<save> the same [text|lines] in {b}",
        "<make> a [twin|duplicate] of {a}[ and call it| called| named| with the name] {g}",
    ),
    "sorted": (
        "<read> {a}&<save> its lines [alphabetically|in alphabetical order|in sorted order|sorted] [in|to|into] {b}",
        "bring the lines of {a} into alphabetical order&<save> [them|the result] [in|to] {b}",
        "order the lines of {a} [from A to Z|alphabetically]&<save> [them|the result] [in|to] {b}",
        "<make> {b} with the lines of {a} [sorted|in alphabetical order|from A to Z|in sorted order]",
        "put the lines of {a} in [alphabetical|sorted] order&<save> [them|the result] [in|to] {b}",
        "<make> a sorted copy of {a} [called|named] {g}",
        "make a copy of {a} with [its|the] lines sorted[, call it {g}|, name it {g}]",
        "read the lines of {a}, sort them&<save> them [in|to] {b}",
        "alphabetise the lines of {a}&<save> them [in|to] {b}",
        "open {a}, put its lines in a list, sort [it|the list]&write the lines to {b}",
        "use sorted on the lines of {a}&write them to {b}",
        "arrange the lines of {a} alphabetically&<save> them in {b}",
        "<make> an alphabetical version of {a} [called|named] {g}, sorting the lines",
        "<save> in {b} the lines of {a}, sorted [alphabetically|from A to Z]",
    ),
    "reversed": (
        "turn the order of the lines [of|in] {a} around&<save> [them|the result] [in|to] {b}",
        "<make> {b} with the lines of {a} [in reverse order|from last to first|last line first|in opposite order|bottom to top]",
        "<save> the lines of {a}, [last one first|starting with the last one|from the bottom to the top|from bottom to top|in opposite order], [in|to|into] {b}",
        "copy {a} to {b} with the lines in [reverse|reversed|opposite] order",
        "read the lines of {a}, reverse their order&<save> them [in|to] {b}",
        "<make> a copy of {a} [called|named] {g} [in which|where] the last line comes first and the first line last",
        "write the last line of {a} first, then the one before it and so on, [to|into] {b}",
        "go through the lines of {a} from the end to the start&<save> them [in|to] {b}",
        "put the lines of {a} upside down, last line first, [in|into] {b}",
        "open {a}, put its lines in a list, reverse [it|the list]&write the lines to {b}",
        "use reversed on the lines of {a}&write them to {b}",
        "start with the last line of {a}, end with the first&write the lines [in this order |]to {b}",
        "<save> in {b} the lines of {a}, last line first",
        "<make> {b} from the lines of {a}, but in [reverse|reversed|the opposite] order",
    ),
    "upper": (
        "<make> {b} with the text of {a} in [capitals|upper case|capital letters|block letters]",
        "copy {a} to {b} in [capitals|upper case|all caps|capital letters]",
        "<read> {a}, <convert> [it|the text|every letter] to [upper case|capitals]&<save> [it|the result] [in|to] {b}",
        "<make> an upper-case copy of {a} [called|named] {g}",
        "make all letters [in|of] {a} [capital|upper case]&<save> the result [in|to] {b}",
        "<save> {a} with [every letter|all letters] in [upper case|capitals] [as|to] {b}",
        "[uppercase|upper-case] the text of {a}&<save> it [in|to] {b}",
        "<convert> the lines of {a} to [upper case|capitals|capital letters]&<save> them [in|to|into] {b}",
        "take the text [in|of|from] {a}, turn it into [capital letters|upper case]&<save> it [in|to] {b}",
        "open {a}, make the text upper case&write it to {b}",
        "use upper() on the [text|lines] of {a}&<save> the result [in|to] {b}",
        "loop over the lines of {a}, <convert> each to upper case&write [it|them] to {b}",
        "<save> in {b} the text of {a}, all in [capitals|upper case|capital letters]",
        "<make> a version of {a} in [capitals|capital letters|upper case] [called|named] {g}",
    ),
}
_COPY_SENTENCES = {
    "copy": (
        "{b} should [be|become] [a copy|an exact copy|a backup] of {a}.",
        "I need a [backup|copy|duplicate|second copy] of {a}, [called|named] {g}.",
        "cp {f} {g}",
        "copy {f} [->|=>|to] {g}",
        "Everything in {a} should also be in {b}.",
        "Can you make a [backup|copy] of {a}? [Call it|Name it] {g}.",
        "Before I change {f}, [make|keep|save] a copy [named|called] {g}.",
        "{a} needs a [backup|copy|duplicate] [called|named] {g}.",
        "[From|Source|Input]: {f}. [To|Target|Output]: {g}. Copy the text[.|]",
        "[What is in|The text of|The content of] {a} should be [copied to|copied into|written to] {b}[ too| as well|].",
        "I don't want to lose {f}, so copy it to {g}.",
        "{b} should have [exactly the same|the same] [text|content|lines] as {a}.",
        "The [output|result] should be {b} with [exactly |]the same text as {a}.",
        "Write a [program|script] which copies {a} to {b}.",
        "[Just to be safe|To be on the safe side|For safety], [copy|back up] {a} to {b}.",
        "I [want|need] {f} twice; the second one [is called|should be called|named] {g}.",
        "[backup|copy of] {f} [as|named|to] {g}[ pls|]",
        "My [boss|teacher|sister] wants {a} too, so copy it to {b}.",
        "How do I copy [the text of |]{a} [to|into] {b}?",
        "The file {g} must end up with the same lines as {f}.",
    ),
    "sorted": (
        "The lines of {a}, [sorted|in alphabetical order], should [go into|be written to|be saved in] {b}.",
        "{b} should [have|hold|contain] the lines of {a} in [alphabetical|sorted] order.",
        "The lines [in|of] {a} are [unsorted|not in order|in no order]. Sort them&<save> [them|the result] [in|to] {b}.",
        "I [want|need] the lines of {a} sorted [alphabetically|from A to Z] in {b}.",
        "sort lines of {f} [->|=>|into] {g}",
        "sort {f} > {g}",
        "Alphabetically, please: the lines of {a}, into {b}.",
        "Can the lines of {a} be sorted and [saved in|written to] {b}?",
        "[Input|Source|From]: {f}. [Output|Target|To]: {g}. Sort the lines[.|]",
        "In alphabetical order, <save> the lines of {a} [in|to] {b}.",
        "The file {g} must end up with the lines of {f} in [sorted|alphabetical] order.",
        "The [output|result] should be {b} with the sorted lines of {a}.",
        "{f} is [a list of names|my word list|a list]. Sort the lines alphabetically and [save|write] them [in|to] {b}.",
        "Write a [program|script] which sorts the lines of {a} and writes them to {b}.",
        "Given {a}, write its lines in alphabetical order to {b}.",
        "sorted lines of {f} in {g}[ pls| please|]",
        "How do I sort the lines of {a} and save them in {b}?",
    ),
    "reversed": (
        "{b} should [have|hold|contain] the lines of {a} [in reverse order|from last to first|in opposite order].",
        "The last line of {a} should [be|become] the first [one |line |]of {b}, and so on up to the first.",
        "From the last line to the first, <save> the lines of {a} [in|to] {b}.",
        "reverse line order: {f} [->|=>|into] {g}",
        "[Input|Source|From]: {f}. [Output|Target|To]: {g}. [Reverse the order of the lines|Lines in reverse order|Last line first][.|]",
        "I [want|need] the lines of {a} in [reverse|opposite] order in {b}.",
        "The newest lines of {f} are at the bottom. Reverse the order of the lines&<save> them [in|to] {b}.",
        "The lines of {a}, last one first, should [go into|be written to] {b}.",
        "Can the lines of {a} be [saved in|written to] {b} from bottom to top?",
        "tac {f} > {g}, i.e. the lines in reverse order",
        "The file {g} must end up with the lines of {f} in reverse order.",
        "The [output|result] should be {b} with the lines of {a} from last to first.",
        "Write a [program|script] which reverses the order of the lines of {a} and writes them to {b}.",
        "Given {a}, write its lines to {b}, starting with the last.",
        "{f} is my diary and the oldest line is on top. Write the lines to {b} with the last line first.",
        "lines of {f} in reverse order to {g}[ pls| please|]",
        "How do I write the lines of {a} in reverse order [to|into] {b}?",
    ),
    "upper": (
        "{b} should [have|hold|contain] the text of {a} in [capitals|upper case|capital letters].",
        "The text of {a}, in [capitals|capital letters|upper case], should [go into|be written to|be saved in] {b}.",
        "upper case {f} [->|=>|into] {g}",
        "{f} in [capitals|upper case|caps] [->|=>|into] {g}",
        "[Input|Source|From]: {f}. [Output|Target|To]: {g}. [All in capitals|Turn the text into upper case|Upper case][.|]",
        "I [want|need] {b} with the text of {a} in [capitals|upper case|capital letters].",
        "In [capital letters|upper case], <save> the text of {a} [in|to] {b}.",
        "Can the text of {a} be [saved in|written to] {b} in [capitals|upper case]?",
        "[My grandmother|My father|My boss] likes capital letters. ^<save> the text of {a} in capitals [in|to] {b}.",
        "The file {g} must end up with the text of {f} in [upper case|capitals].",
        "The [output|result] should be {b} with the text of {a} in capital letters.",
        "Write a [program|script] which turns the text of {a} into upper case and writes it to {b}.",
        "Given {a}, write its text in [upper case|capitals] to {b}.",
        "Every letter of {f} should be a capital in {g}. The rest stays the same.",
        "[uppercase|upper-case|all caps] copy of {f} in {g}[ pls| please|]",
        "How do I save the text of {a} in upper case [in|to] {b}?",
    ),
}


def copy_file(rng: random.Random) -> Task:
    f, g = file_name(rng), file_name(rng)
    which = rng.choice(("copy", "copy", "sorted", "reversed", "upper"))
    slots = {"a": _file(rng, f, existing=True), "b": _file(rng, g), "f": f, "g": g}
    lines = {
        "copy": "",
        "sorted": "lines.sort()\n",
        "reversed": "lines.reverse()\n",
        "upper": "lines = [line.upper() for line in lines]\n",
    }[which]
    cores = {
        "copy": (
            "copy {a} to {b}",
            "copy [the content|the contents|the text|everything] [of|from] {a} [to|into] {b}",
            "make a copy of {a} [called|named|as|under the name] {b}",
            "<read> {a}&<save> [its content|its contents|its text] " + _TO + " {b}",
            "duplicate {a} as {b}",
        ),
        "sorted": (
            "sort the lines of {a} [alphabetically |in alphabetical order |]&<save> them " + _TO + " {b}",
            "<read> {a}, sort [its|the] lines&<save> them " + _TO + " {b}",
            "<save> the sorted lines of {a} " + _TO + " {b}",
        ),
        "reversed": (
            "reverse the order of the lines of {a}&<save> them " + _TO + " {b}",
            "<save> the lines of {a} in reverse order " + _TO + " {b}",
            "<read> {a}&<save> its lines [in reverse order|in reverse|from last to first] " + _TO + " {b}",
        ),
        "upper": (
            "<convert> {a} to [upper case|capital letters|uppercase]&<save> it " + _TO + " {b}",
            "<save> [the text|the content] of {a} in [upper case|capital letters] " + _TO + " {b}",
            "<read> {a}&<save> it in [upper case|uppercase|capital letters] " + _TO + " {b}",
        ),
    }[which]
    step = {
        "copy": "",
        "sorted": "Sort the lines.",
        "reversed": "Reverse the lines.",
        "upper": "Turn the lines into upper case.",
    }[which]
    sentence = grammar.order(rng, rng.choice((*cores, *cores, *_COPY_ORDERS[which])), slots)
    if rng.random() < 0.28:
        sentence = grammar.speak(rng, rng.choice(_COPY_SENTENCES[which]), slots)
    plan = [f"Read the lines of {f}.", *([step] if step else []), f"Write them to {g}."]
    return Task(
        "copy_file",
        sentence,
        tuple(plan),
        f'with open("{f}", encoding="utf-8") as file:\n    lines = file.read().splitlines()\n{lines}'
        + write_items(g, "lines", "line"),
        {f: _content(rng)},
    )


_KEY_NOUNS = (
    "the {k} from the [data|JSON|object] in {file}",
    "the entry [called|named|for] {k} in {file}",
    "the value [belonging to|that belongs to|for|of] [the key |]{k} in {file}",
    "the value {file} [gives|stores|lists|holds] for {k}",
    "the content of the field {k} in {file}",
    "the value at [the key |]{k} in {file}",
    "the {k} that {file} [contains|stores|lists|gives]",
    "the {k} [saved|recorded|written down|given|listed] in {file}",
    "what is stored [under|for|as] {k} in {file}",
    "the value of {file}'s [key|field] {k}",
    "the value which the JSON [file|object] {f} has for {k}",
    "the {k} according to {file}",
    "the value of {k} as given in {file}",
    "what {file} has [for|under] {k}",
    "what the JSON file {f} says [about|for] {k}",
    "the {k} [we|I] saved in {file}",
    "the value you find under {k} in {file}",
    "the value of the [property|attribute] {k} [in|of] {file}",
    "the {k} property of the JSON [object |]in {file}",
    "the value in {file} whose key is {k}",
    "the {k} of {f}",
)
_KEY_PRINTED = (
    "open {file}, parse the JSON&print [the value of |]{k}",
    "load {file} [with|using] the json module&print [its|the] {k}",
    "<read> the JSON [in|from|of] {file}&<print> the [value|entry] [of|for|under] {k}",
    "take {file}&show me the {k}",
    "print the value of the key {k} of the JSON in {file}",
    "parse {file}&<print> the [value of|entry for] {k}",
    "open {file}, load the JSON into a [dictionary|dict|variable]&print its {k}",
    "use json.load to read {file}&print the value of {k}",
    "show the {k} [from|in] {file}",
    "print only the {k} [from|in|of] {file}",
    "load the data from {file}&print what is under the key {k}",
    "<read> the dictionary [stored |]in {file}&<print> the value [for|of] [the key |]{k}",
    "tell me what {file} says for {k}",
)
_KEY_FOUND = (
    "read {file}&[look up|get|find|take] [the value of |the value for |]{k}",
    "load {file} [with|using] the json module&get the {k}",
    "open {file}, parse the JSON&[look up|find] the [value of|entry for] {k}",
    "look up [the key |the field |]{k} in {file}",
    "read the JSON file {f}&[look up|get|pick out] the [value of|field] {k}",
    "get {k} [from|out of] the JSON in {file}",
    "look in {file} for the [value|entry] of {k}",
    "find the {k} in the JSON [file|document] {f}",
    "pick the {k} out of {file}",
    "use json.load to read {file}&take the value of {k}",
    "load {file} into a [dict|dictionary]&get the value [for|of] [the key |]{k}",
    "extract [the value of |the field |]{k} from {file}",
    "fetch the {k} from {file}",
    "access the key {k} [of|in] the JSON file {f}",
    "retrieve the value of {k} from {file}",
    "parse {file}&get the value [of|for] {k}",
    "search {file} for the key {k}&take its value",
)
_KEY_QUESTIONS = (
    "In {file}, what is the {k}?",
    "According to {file}, what is the {k}?",
    "What [value|entry] [is stored|stands|is] under {k} in {file}?",
    "{f} is a JSON file. What [does it say for|does it have for|is stored under|is the value of] {k}?",
    "Which value does {file} [have|store|give] for [the key |]{k}?",
    "What's [the {k}|the value of {k}|the value for {k}] in {file}?",
    "Can you look up [the key |]{k} in {file}?",
    "I need the {k} from {file}.",
    "There [should be|is] [a key|an entry|a field] {k} in {file}. What is [its value|stored there]?",
    "{file}: what is {k}?",
    "What did we [save|store|put] under {k} in {file}?",
    "[If you look|Looking] in {file}, what is the {k}?",
    "{f}, key {k}?",
    "value of {k} in {f}?",
    "[JSON file|JSON|File]: {f}. [Key|Field]: {k}. What is the value?",
    "Somebody [saved|stored] the {k} in {file}. What is it?",
    "My settings are in {f}. What is [the value of |]{k}?",
    "Do you see [the key |]{k} in {file}? What is its value?",
    "Write a [program|script] which reads {file} and [looks up|finds] the value of {k}.",
    "Given the JSON file {f}, what is the value of {k}?",
    "The output should be the value of {k} from {file}.",
    "[Wanted|Needed|Output]: the {k} from {file}.",
    "What [is|was] {k} set to in {file}?",
    "{f} holds a JSON object. I need [its|the] {k}.",
    "{k} from {f}[ pls|, please|]",
    "json {f}, get {k}",
    "I [forgot|don't remember] the {k}. It is in {file}. [What is it?|Look it up.]",
    "My [program|app|game] keeps its data in {f}. What is stored under {k}?",
    "The JSON file {f} has a [field|key|property] {k}. What value does it have?",
    "Can I [get|have|know] the {k} from {file}?",
    "If I load {file} with json.load, what is under {k}?",
    "There is a JSON object in {f} and it has the key {k}. What is its value?",
    "Of everything in {file}, I only need the {k}.",
)


def read_json(rng: random.Random) -> Scalar:
    f = file_name(rng, "json")
    key = label(rng)
    data = {key: rng.choice((rng.randint(0, 999), name(rng))), "other" if key != "other" else "more": 1}
    k = grammar.phrase(rng, "{k}", {"k": quoted(rng, key, bare=0.5)})
    named = "[the key {k}|the key {k}|key {k}|the field {k}|{k}|{k}]"
    # Orders that say "print" would be wrong where the value is only saved.
    savable = rng.random() < 0.7
    return Scalar(
        "read_json",
        (
            f"the value of {named} [in|from|of|stored in] {{file}}",
            "the {k} [in|from|of|stored in|that is stored in|that is in] {file}",
            "the {k} [field|value|entry] [in|of|from] {file}",
            "what {file} says [for|under] {k}",
            "the value [stored |]under [the key |]{k} in {file}",
            "the value that {file} has for {k}",
            *_KEY_NOUNS,
        ),
        f"Read {key} from {f}.",
        f'with open("{f}", encoding="utf-8") as file:\n    data = json.load(file)',
        f'data["{key}"]',
        {
            "file": _file(rng, f, existing=True)
            if rng.random() < 0.8
            else grammar.phrase(
                rng, "[the JSON file|the JSON in|the json file|the JSON document] {f}", {"f": f}
            ),
            "k": k,
            "f": f,
        },
        (
            f"read {{file}}&get [the value of |]{named}",
            *_KEY_FOUND,
        )
        if savable
        else (
            *_KEY_PRINTED,
            f"<read> {{file}}&<print> [the value of |]{named}",
            "<read> {file}&<print> [its|the] {k}",
            f"<read> the JSON file {f}&<print> [the value of |]{named}",
            "<read> {file}&<print> what [is stored |stands |]under {k}",
            f"[from|in] {{file}}, <read> [the value of |]{named}&<print> it",
        ),
        (
            f"What is [the value of |]{named} in {{file}}?",
            "What is the {k} in {file}?",
            "Which {k} [is in|does] {file}[| have| contain]?",
            "What does {file} have [under|for] {k}?",
            "[There is|I have|We have|Here is] {file}. [What is its {k}?|What is the {k}?|What does it say for {k}?]",
            *_KEY_QUESTIONS,
        ),
        imports=("json",),
        inputs={f: json.dumps(data)},
        savable=savable,
    )


# What may follow "the sum of", by the kind of value: {w} is one of its names.
_COLUMN = "[the column {c}|the {c} column|column {c}|the column called {c}]"
_COLUMN_NOUNS = (
    "the {w} of [everything|all numbers|the numbers|the values|all entries|all values] in "
    + _COLUMN
    + " of {file}",
    "the {w} of what is in " + _COLUMN + " of {file}",
    "the {w} of the numbers [listed|found|stored] under {c} in {file}",
    "the {w} of the {c} field over all rows of {file}",
    "the {w} of " + _COLUMN + " in the table {f}",
    "the {w} [over|across] all rows of the {c} column in {file}",
    "the {w} of all [entries|figures] [under|in the column] {c} in {file}",
    "the {w} of the {c} [figures|entries|numbers] in {file}",
    "the {w} for {c} in {file}",
)
_COLUMN_ORDERS = (
    "go through {file}&<compute> the {w} of " + _COLUMN,
    "<read> {file} with the csv module&<compute> the {w} of " + _COLUMN,
    "<read> {file} [row by row|line by line]&<compute> the {w} of the {c} values",
    "take " + _COLUMN + " [from|of|in] {file}&<compute> its {w}",
    "open [the table |the CSV |]{f}&<compute> the {w} of all numbers in " + _COLUMN,
    "look at " + _COLUMN + " of {file}&<compute> its {w}",
    "use csv.DictReader to read {file}&<compute> the {w} of [the column |]{c}",
    "load the {c} column of {file}&<compute> its {w}",
    "collect the {c} values of {file} in a list&<compute> [their|the] {w}",
    "read the table {f}&<compute> the {w} of the [values|numbers] [under|in] {c}",
    "open {file}, pick out the column {c}&<compute> [its|the] {w}",
    "find the column {c} in {file}&<compute> its {w}",
)
_COLUMN_QUESTIONS = (
    "{w} of [column {c}|the {c} column] in {f}?",
    "{f}, column {c}: {w}?",
    "Column {c} of {file}: what is the {w}?",
    "Given {file}, what is the {w} of " + _COLUMN + "?",
    "[I have|We keep|There is] [a CSV|a CSV file|a table], {f}, with a {c} column. What is its {w}?",
    "[My boss|My teacher|The office] wants to know the {w} of " + _COLUMN + " in {file}.",
    "[What is|What's] the {w} of all numbers under {c} in {file}?",
    "[File|CSV|Table]: {f}. Column: {c}. [Wanted|Looking for|Needed]: the {w}.",
    "My {c} figures are in {f}. What is [the|their] {w}?",
    "The output should be the {w} of the {c} column in {file}.",
    "[Wanted|Needed|Output]: the {w} of column {c} in {file}.",
    "Write a [program|script] which reads {file} and [finds|computes|calculates] the {w} of the column {c}.",
    "{w} {c} {f}",
    "There is a column {c} in {file}. I need its {w}.",
    "Each row of {file} has a number in the column {c}. What is the {w} of these numbers?",
    "My [shop|club|class|garden] keeps its {c} numbers in {f}. [What is the {w}?|I need the {w}.]",
    "I [opened|have] {f} in [Excel|a spreadsheet] and want the {w} of the {c} column.",
    "Given a table {f} with a column {c}, find the {w} of that column.",
    "How do I [get|compute|calculate] the {w} of the {c} column in {file}?",
    "I'd like to know the {w} of the {c} column in {file}.",
    "Look at the {c} column of {file}: what is its {w}?",
    "For the column {c} of {file}, what is the {w}?",
)
_COLUMN_MORE: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "sum": (
        (
            "add the numbers in " + _COLUMN + " of {file}[ together| up|]",
            "go through {file}&add up [every value|all values] in " + _COLUMN,
            "read {file} row by row&add up the {c} [values|numbers]",
            "use the csv module to [add up|sum] " + _COLUMN + " of {file}",
            "take " + _COLUMN + " from {file}&add [it|everything] up",
            "add up everything [under|in the column] {c} in {file}",
            "loop over the rows of {file}&add up the {c} [field|column]",
            "start with 0&add the {c} of every row of {file}",
            "tot up the {c} column [in|of] {file}",
            "add together all the numbers [under|in the column] {c} in {file}",
        ),
        (
            "How much do the {c} values in {file} add up to?",
            "How much does everything in " + _COLUMN + " of {file} [come to|add up to|make together]?",
            "If I add up " + _COLUMN + " of {file}, what do I get?",
            "What total [do I get|is there|does one get] for {c} in {file}?",
            "What do we have in total for {c} in {file}?",
            "{f} lists a {c} in every row. How much is that [altogether|in total|all together]?",
            "All in all, how much is the {c} column in {file}?",
            "{c} in {f}, all added up?",
            "What's the {c} total in {file}?",
            "I need all {c} values in {file} added [up|together].",
            "Someone has to add up the {c} column of {file}.",
            "How much do we get when we add up the column {c} of {file}?",
        ),
    ),
    "mean": (
        (
            "read {file}&average " + _COLUMN,
            "take the [average|mean] of " + _COLUMN + " [in|of] {file}",
            "add up " + _COLUMN + " of {file}, divide by the number of rows",
            "read the {c} column of {file}, add up the values, divide by how many there are",
            "find out how much {c} is on average in {file}",
        ),
        (
            "What is {c} in {file} on average?",
            "On average, how much is {c} in {file}?",
            "What's the [average|mean] {c} in {file}?",
            "How big is the {c} value in {file} on average?",
            "average {c} in {f}?",
            "How much is {c} per row of {file} on average?",
            "Averaged over all rows of {file}, how much is {c}?",
        ),
    ),
    "max": (
        (
            "read {file}&look for the {w} in " + _COLUMN,
            "search {file} for the {w} in " + _COLUMN,
            "look for the [largest|biggest|highest|greatest] number in " + _COLUMN + " of {file}",
            "go through the {c} column of {file}, remembering the largest value",
            "use max on the {c} column of {file}",
        ),
        (
            "What is the [largest|highest|biggest|greatest|maximum|top] {c} in {file}?",
            "How [high|big|large] is the [largest|highest|biggest] value in " + _COLUMN + " of {file}?",
            "Which is the [highest|largest|biggest|greatest] number in " + _COLUMN + " of {file}?",
            "What is the most that {c} [reaches|comes to] in {file}?",
            "max {c} in {f}?",
            "How high does {c} get in {file}?",
            "Which value in column {c} of {file} is the [highest|largest|biggest]?",
        ),
    ),
    "min": (
        (
            "read {file}&look for the {w} in " + _COLUMN,
            "search {file} for the {w} in " + _COLUMN,
            "look for the [smallest|lowest|least] number in " + _COLUMN + " of {file}",
            "go through the {c} column of {file}, remembering the smallest value",
            "use min on the {c} column of {file}",
        ),
        (
            "What is the [smallest|lowest|minimum|least] {c} in {file}?",
            "How [low|small] is the [smallest|lowest] value in " + _COLUMN + " of {file}?",
            "Which is the [lowest|smallest] number in " + _COLUMN + " of {file}?",
            "min {c} in {f}?",
            "How low does {c} get in {file}?",
            "Which value in column {c} of {file} is the [lowest|smallest]?",
        ),
    ),
}


def sum_csv(rng: random.Random) -> Scalar:
    f = file_name(rng, "csv")
    column = label(rng)
    rows = [rng.randint(1, 99) for _ in range(rng.randint(2, 5))]
    c = grammar.phrase(rng, "{k}", {"k": quoted(rng, column, bare=0.6)})
    func, words_, step, value = rng.choice(
        (
            ("sum", "[sum|total|sum|total sum]", "Add up", "sum(values)"),
            ("sum", "[sum|total|grand total]", "Add up", "sum(values)"),
            ("sum", "[sum|total]", "Add up", "sum(values)"),
            ("mean", "[average|mean]", "Average", "sum(values) / len(values)"),
            (
                "max",
                "[largest value|maximum|highest value|biggest value]",
                "Find the largest value of",
                "max(values)",
            ),
            ("min", "[smallest value|minimum|lowest value]", "Find the smallest value of", "min(values)"),
        )
    )
    col = "[the column {c}|the {c} column|the {c} column|the column called {c}|the column named {c}|the {c} values|all {c} values|column {c}]"
    orders: tuple[str, ...] = (f"<read> {{file}}&<compute> the {words_} of {col}",)
    questions: tuple[str, ...] = (
        f"What is the {words_} of {col} in {{file}}?",
        f"{{file}} has [a column [called |named |]{{c}}|a {{c}} column]. [What is its {words_}?|^<compute> its {words_}.]",
        f"[In|From] {{file}}, what is the {words_} of {col}?",
    )
    if func == "sum":
        orders += (
            f"add [up |together |]{col} [of|in|from] {{file}}",
            f"sum [up |]{col} [of|in|from] {{file}}",
            f"<read> {{file}}&add up {col}",
            f"<read> {{file}}&sum [up |]{col}",
            f"total {col} of {{file}}",
        )
        questions += (f"What does {col} [of|in] {{file}} add up to?", "How much is {c} in total in {file}?")
    elif func == "mean":
        orders += (f"average {col} of {{file}}",)
    more_orders, more_questions = _COLUMN_MORE[func]
    nouns: tuple[str, ...] = (
        (*_COLUMN_NOUNS, "the column total of {c} in {file}") if func == "sum" else _COLUMN_NOUNS
    )
    nouns, extra_orders, extra_questions = (
        tuple(template.replace("{w}", words_) for template in templates)
        for templates in (nouns, _COLUMN_ORDERS + more_orders, _COLUMN_QUESTIONS + more_questions)
    )
    orders += extra_orders
    questions += extra_questions
    return Scalar(
        "sum_csv",
        (
            f"the {words_} of {col} [of|in|from] {{file}}",
            f"the {words_} of {col} [of|in|from] {{file}}",
            f"the {words_} of {{file}}'s {{c}} column",
            f"the {words_} [over|for] {col} in {{file}}",
            *nouns,
        ),
        f"{step} the column {column} of {f}.",
        f'with open("{f}", newline="", encoding="utf-8") as file:\n    values = [float(row["{column}"]) for row in csv.DictReader(file)]',
        value,
        {
            "file": _file(rng, f, existing=True)
            if rng.random() < 0.85
            else grammar.phrase(rng, "[the CSV file|the CSV|the csv file|the table] {f}", {"f": f}),
            "c": c,
            "f": f,
        },
        orders,
        questions,
        imports=("csv",),
        inputs={f: f"id,{column}\n" + "".join(f"{i},{v}\n" for i, v in enumerate(rows))}
        if column != "id"
        else {f: column + "\n" + "".join(f"{v}\n" for v in rows)},
    )


_ENDINGS = (
    "txt",
    "txt",
    "csv",
    "py",
    "md",
    "json",
    "log",
    "png",
    "jpg",
    "pdf",
    "html",
    "xml",
    "zip",
    "ini",
    "dat",
    "doc",
    "mp3",
    "yml",
)


_HERE = "[in this [folder|directory]|in the current [folder|directory]|here|in the working directory]"
_DOT = "[.{e}|.{e}|*.{e}|{e}]"
_FILES_NOUNS = (
    f"[the |all |all the |]{_DOT} files [that are|that exist|that can be found|lying] {_HERE}",
    f"everything {_HERE} [that ends in|ending in|with the ending|with the extension] .{{e}}",
    f"the names of all files {_HERE} [whose extension is|with the suffix|that have the extension] [.{{e}}|{{e}}]",
    f"[the |all |]files of [the |]type [.{{e}}|{{e}}] {_HERE}",
    f"[the |all |all the |]files {_HERE} [that match|matching] *.{{e}}",
    f"[the |all |]file names {_HERE} [that match|matching] [the pattern |]*.{{e}}",
    f"whatever files {_HERE} [end in|have the ending] .{{e}}",
    f"[the |all |all my |my ]{_DOT} files [from|of] [this|the current] [folder|directory]",
    f"the {_DOT} files [there are|I have|we have] {_HERE}",
    f"the names of the {_DOT} files {_HERE}",
    f"[the |all |]{_DOT} file names {_HERE}",
    f"[the |all |]files named *.{{e}} {_HERE}",
    f"any {_DOT} files {_HERE}",
    f"[the |all |]files with a name like *.{{e}} {_HERE}",
    f"[the |all |]files {_HERE} that have .{{e}} as [their |]extension",
    f"[the |all |]files {_HERE} whose names [finish with|finish in] .{{e}}",
    f"all of my {_DOT} files {_HERE}",
    f"those files {_HERE} [that end in|which end in|with the ending] .{{e}}",
)
_FILES_ORDERS = (
    f"go through [this|the current] [folder|directory]&find all {_DOT} files",
    f"search [this|the current] [folder|directory] for {_DOT} files",
    f"check which files {_HERE} end in .{{e}}",
    f"collect the names of all {_DOT} files {_HERE}",
    f"pick out the files {_HERE} that end in .{{e}}",
    f"see which {_DOT} files there are {_HERE}",
    f"scan the current directory for {_DOT} files",
    f"use [glob|pathlib|pathlib's glob] to find [all |the |]*.{{e}} files {_HERE}",
    f"list only the {_DOT} files {_HERE}",
    f"list the files {_HERE}, but only [those|the ones] that end in .{{e}}",
    f"gather [all |the |]files {_HERE} with the extension [.{{e}}|{{e}}]",
    f"find out what {_DOT} files [are|there are] {_HERE}",
    f"loop over the files {_HERE}&pick those that end in .{{e}}",
    "use Path('.').glob('*.{e}') to get the files",
    f"use os.listdir to find [all |the ]{_DOT} files {_HERE}",
    f"filter the files {_HERE} by the [ending|extension] .{{e}}",
    "look [through|around in] [this|the current] [folder|directory] for files ending in .{e}",
    f"make an [overview|inventory] of the {_DOT} files {_HERE}",
    f"choose the files {_HERE} that end in .{{e}}",
    f"find every file {_HERE} [whose name ends with|that ends with|with the suffix] .{{e}}",
    f"find the names of all {_DOT} files {_HERE}",
    f"search for *.{{e}} {_HERE}",
    f"make a list of all files {_HERE} with the extension .{{e}}",
    f"work out which of the files {_HERE} are {_DOT} files",
)
_FILES_QUESTIONS = (
    f"There are many files {_HERE}. Which [ones|of them] end [in|with] .{{e}}?",
    f"What files with the [ending|extension] [.{{e}}|{{e}}] [are there|do we have|do I have] {_HERE}?",
    f"What are the names of the {_DOT} files {_HERE}?",
    f"Which {_DOT} files do [I|we] have {_HERE}?",
    f"[I lost track of|I am looking for] my {_DOT} files. Which ones are {_HERE}?",
    f"Which file names {_HERE} match *.{{e}}?",
    f"What {_DOT} files can you [find|see] {_HERE}?",
    f"Of the files {_HERE}, which [are {_DOT} files|end in .{{e}}|have the extension .{{e}}]?",
    f"{_DOT} files {_HERE}?",
    f"Which files of type [.{{e}}|{{e}}] [are|lie] {_HERE}?",
    f"If I look for *.{{e}} {_HERE}, which files do I [find|get]?",
    f"Which files {_HERE} have names ending in .{{e}}?",
    "[ls|dir] *.{e}",
    f"The output should be the names of all {_DOT} files {_HERE}.",
    f"I need to [know|see] [which|what] {_DOT} files are {_HERE}.",
    f"Are there any {_DOT} files {_HERE}? [List them.|Which ones?|What are their names?]",
    "I want to clean up [this folder|the current directory]. Which files end in .{e}?",
    f"Write a [program|script] which [lists|finds] all files {_HERE} [with the extension|that end in] .{{e}}.",
    f"[Wanted|Output|Needed]: the {_DOT} files {_HERE}.",
    f"[Extension|Ending|File type]: .{{e}}. Which files {_HERE} have it?",
    f"{_DOT} files [in|from] [this|the current] folder, please.",
    f"I only want to see the {_DOT} files {_HERE}.",
    f"Only files ending in .{{e}} interest me. Which ones are {_HERE}?",
    f"Which of my files {_HERE} are {_DOT} files?",
    f"Somebody put {_DOT} files {_HERE}. What are they called?",
    "Given the current directory, which files [in it |]end in .{e}?",
    f"What does *.{{e}} match {_HERE}?",
)
_FILES_COUNTED = (
    f"the [total |]number of files {_HERE} [that end in|ending in|with the extension|with the ending] .{{e}}",
    f"the count of {_DOT} files {_HERE}",
    f"the amount of {_DOT} files {_HERE}",
    f"how many files {_HERE} [have the extension|have names ending in|match the pattern *.{{e}}, i.e. end in] .{{e}}",
    f"how many {_DOT} files [I have|we have|exist|lie] {_HERE}",
    f"the number of files {_HERE} [that match|matching] *.{{e}}",
    f"how many files of [the |]type [.{{e}}|{{e}}] there are {_HERE}",
    f"the total of {_DOT} files {_HERE}",
    f"how many of the files {_HERE} [are {_DOT} files|end in .{{e}}|have the extension .{{e}}]",
    f"how many {_DOT} files one finds {_HERE}",
    f"how many matches *.{{e}} has {_HERE}",
    f"the number of files {_HERE} whose names end [in|with] .{{e}}",
    f"the number of my {_DOT} files {_HERE}",
)
_FILES_COUNT_ORDERS = (
    f"go through [this|the current] [folder|directory]&count the {_DOT} files",
    f"look for {_DOT} files {_HERE}&count them",
    f"find all {_DOT} files {_HERE}&<count> how many there are",
    f"count [everything|all files] {_HERE} [ending in|with the ending|with the extension] .{{e}}",
    f"count the files {_HERE} [that match|matching] *.{{e}}",
    f"use glob to count the {_DOT} files {_HERE}",
    f"<check> how many {_DOT} files there are {_HERE}",
    f"count how many files {_HERE} end in .{{e}}",
    f"count only the {_DOT} files {_HERE}",
    f"loop over the files {_HERE}&count those that end in .{{e}}",
    "use glob('*.{e}')&count [the matches|the results|how many files it finds]",
    f"use pathlib to count the {_DOT} files {_HERE}",
    f"make a list of the {_DOT} files {_HERE}&take its length",
    f"count every file {_HERE} [whose name ends with|that has the extension] .{{e}}",
    f"search [this|the current] [folder|directory] for {_DOT} files&count [them|the hits]",
    f"find out the number of {_DOT} files {_HERE}",
    f"get the number of {_DOT} files {_HERE}",
    f"count the hits for *.{{e}} {_HERE}",
)
_FILES_COUNT_QUESTIONS = (
    f"How many files {_HERE} end [in|with] .{{e}}?",
    f"How many {_DOT} files do [I|we] have {_HERE}?",
    f"Number of {_DOT} files {_HERE}?",
    f"What is the number of {_DOT} files {_HERE}?",
    f"There are many files {_HERE}. How many of them end in .{{e}}?",
    f"Of all the files {_HERE}, how many are {_DOT} files?",
    f"How many files with the [ending|extension] [.{{e}}|{{e}}] are [there |]{_HERE}?",
    f"{_DOT} files {_HERE}: how many?",
    f"How many files {_HERE} match *.{{e}}?",
    f"[I wonder|I'd like to know|I want to know] how many {_DOT} files there are {_HERE}.",
    f"[Can|Could] you count the {_DOT} files {_HERE}?",
    f"The output should be the number of {_DOT} files {_HERE}.",
    f"[Wanted|Needed|Output]: the number of {_DOT} files {_HERE}.",
    f"Write a [program|script] which counts the files {_HERE} [with the extension|that end in] .{{e}}.",
    f"I have lots of files {_HERE}. How many have the extension .{{e}}?",
    f"Are there many {_DOT} files {_HERE}? How many exactly?",
    f"I need the number of {_DOT} files {_HERE}.",
    f"how many {_DOT} files {_HERE}",
    f"count {_DOT} files {_HERE}[ pls| please|]",
    f"[Extension|Ending|File type]: .{{e}}. How many files {_HERE} have it?",
    f"Do you know how many {_DOT} files I have {_HERE}?",
    f"My [boss|teacher|brother] asked how many {_DOT} files there are {_HERE}.",
    "Given the current directory, how many files [in it |]end in .{e}?",
    f"If I search for *.{{e}} {_HERE}, how many [files do I get|hits are there]?",
    f"To count: all files {_HERE} that end in .{{e}}.",
)


def list_files(rng: random.Random) -> Sequence:
    ending = rng.choice(_ENDINGS) if rng.random() < 0.9 else word(rng)[:3]
    e = "[.{e}|.{e}|{e}|.{e}|*.{e}]"
    here = "[in [this|the current] [folder|directory]|in [this|the current] [folder|directory]|in the working directory|here|in this directory|of this folder||]"
    nouns = (
        f"[the |all |all the |all of the |the names of the |the names of all ][.{{e}}|*.{{e}}|{{e}}|.{{e}}] files {here}",
        f"[the |all |all the |the names of all |][files|file names] {here} [ending in|ending with|that end in|that end with|with the ending|with the extension|with extension|whose name ends in|whose names end with] {e}",
        f"[every|each] [.{{e}}|{{e}}] file {here}",
        f"[every|each] file {here} [ending in|ending with|that ends in|that ends with|with the ending|with the extension|whose name ends with] {e}",
        f"[the |all |]files [ending in|ending with|that end in|with the ending|with the extension] {e} {here}",
        *_FILES_NOUNS,
    )
    return Sequence(
        "list_files",
        nouns,
        f"List the files that end in .{ending}.",
        f'names = sorted(path.name for path in Path(".").glob("*.{ending}"))',
        "names",
        "name",
        {"e": ending},
        (
            f"look for [all |]files {here} that end [in|with] {e}",
            f"look for [.{{e}}|*.{{e}}] files {here}",
            f"find all [.{{e}}|*.{{e}}|{{e}}] files {here}",
            *_FILES_ORDERS,
        ),
        (
            f"Which [.{{e}}|{{e}}] files are [there |]{here}?",
            f"Which files {here} end [in|with] {e}?",
            f"What [.{{e}}|{{e}}] files are there {here}?",
            *_FILES_QUESTIONS,
        ),
        imports=("from pathlib import Path",),
        inputs={f"a.{ending}": "x\n", f"b.{ending}": "y\n", "c.other": "z\n"},
    )


def count_files(rng: random.Random) -> Scalar:
    ending = rng.choice(_ENDINGS)
    here = "[in [this|the current] [folder|directory]|in the working directory|here|]"
    return Scalar(
        "list_files",
        (
            f"the number of [.{{e}}|{{e}}] files {here}",
            f"how many [.{{e}}|{{e}}] files there are {here}",
            f"how many files {here} end in .{{e}}",
            *_FILES_COUNTED,
        ),
        f"Count the files that end in .{ending}.",
        f'count = len(list(Path(".").glob("*.{ending}")))',
        "count",
        {"e": ending},
        (
            f"count [the|all|all the] [.{{e}}|{{e}}] files {here}",
            f"count [the|all] files {here} that end [in|with] .{{e}}",
            *_FILES_COUNT_ORDERS,
        ),
        (f"How many [.{{e}}|{{e}}] files are [there |]{here}?", *_FILES_COUNT_QUESTIONS),
        imports=("from pathlib import Path",),
        inputs={f"a.{ending}": "x\n", "c.other": "z\n"},
    )


_R = "[random numbers|random numbers|random integers|random whole numbers|random ints]"
_SPAN = (
    "[between {a} and {b}|from {a} to {b}|{a}-{b}|{a}..{b}|from {a} through {b}|between {a} and {b} inclusive"
    "|between {a} and {b} (both included)|in the range {a}-{b}|that are at least {a} and at most {b}"
    "|no smaller than {a} and no larger than {b}|from {a} up to and including {b}|with {a} as the smallest and {b} as the largest possible value]"
)
_SEEDED = "[with seed {s}|using seed {s}|with {s} as [the |]seed|after seeding with {s}|with a [fixed |]seed of {s}|seeded with {s}|with the generator seeded with {s}|with the seed set to {s}]"
# {end} is "save them in a file" or "print them", or both.
_RANDOM_SENTENCES = (
    f"[I need|I'd like|I want] {{n}} {_R} {_SPAN}. ^{{end}}. [Seed: {{s}}|Use seed {{s}}|The seed is {{s}}|The seed should be {{s}}].",
    f"[Seed|Random seed] {{s}}: [draw|generate|make|pick] {{n}} {_R} {_SPAN}&{{end}}.",
    f"The seed is {{s}}. [Draw|Generate|Make|Pick] {{n}} {_R} {_SPAN}&{{end}}.",
    f"So that [it is|the result is] [reproducible|repeatable|the same every time], use [the |]seed {{s}}. [Draw|Generate|Make|Pick] {{n}} {_R} {_SPAN}&{{end}}.",
    "Range: {a} to {b}. [Count|How many|Quantity|Amount]: {n}. Seed: {s}. [Draw|Generate|Make] the random numbers&{end}.",
    "{n} random numbers, {a} to {b}, seed {s}: {end}.",
    "Imagine a die with the numbers {a} to {b}. Roll it {n} times with seed {s}&{end}.",
    "Call random.seed({s}), then draw {n} random numbers from {a} to {b}&{end}.",
    "Use random.randint({a}, {b}) {n} times with [the |]seed {s}&{end}.",
    f"With the random module seeded with {{s}}, [draw|pick|generate] {{n}} {_R} {_SPAN}&{{end}}.",
    f"Let chance decide: {{n}} {_R} {_SPAN}, seed {{s}}. ^{{end}}.",
    f"Generate {{n}} {_R} {_SPAN}. [Seed the generator with|Take as seed|As the seed, take] {{s}}. ^{{end}}.",
    f"My [teacher|boss|friend] needs {{n}} {_R} {_SPAN}. The seed is {{s}}. ^{{end}}.",
    f"We play a game and need {{n}} {_R} {_SPAN}, made with seed {{s}}. ^{{end}}.",
    f"First seed the generator with {{s}}. Then [draw|pick] {{n}} {_R} {_SPAN}&{{end}}.",
    f"For a [raffle|lottery|quiz|game] I need {{n}} {_R} {_SPAN} with seed {{s}}. ^{{end}}.",
    f"Use a loop to [draw|generate] {{n}} {_R} {_SPAN} (seed {{s}})&{{end}}.",
    f"Fill a list with {{n}} {_R} {_SPAN}, seed {{s}}&{{end}}.",
    "seed = {s}, n = {n}, min = {a}, max = {b}: draw the random numbers&{end}.",
    "[How many|Count]: {n}. [Smallest|Lowest]: {a}. [Largest|Highest]: {b}. Seed: {s}. [Draw|Make] the random numbers&{end}.",
    "The smallest number may be {a} and the largest {b}. Draw {n} [of them |]at random with seed {s}&{end}.",
    f"Set the seed to {{s}} so that everybody gets the same numbers. Then draw {{n}} {_R} {_SPAN}&{{end}}.",
    f"Pick {{n}} times a random number {_SPAN}, seed {{s}}&{{end}}.",
    f"Take {{s}} as the seed. [Draw|Pick] {{n}} {_R} {_SPAN}. ^{{end}}.",
    f"I am testing something and need {{n}} {_R} {_SPAN}; the seed should be {{s}}. ^{{end}}.",
    "Make up {n} numbers at random [between {a} and {b}|from {a} to {b}], seed {s}&{end}.",
    "Get {n} numbers by chance, between {a} and {b}, with seed {s}&{end}.",
)
_RANDOM_SAVED = (
    f"{{file}} should [contain|hold|get|have] {{n}} {_R} {_SPAN} [made|generated|drawn] with seed {{s}}.",
    f"[Please fill|Fill] {{file}} with {{n}} {_R} {_SPAN} {_SEEDED}.",
    f"[I'd like|I need|I want|What I need is] {{file}} with {{n}} {_R} {_SPAN}, made with seed {{s}}.",
    "{n} random [nums|numbers|ints] {a}-{b}, seed {s} [->|=>|into|to] {f}",
    "{n} random numbers [between {a} and {b}|from {a} to {b}], seed {s}, [in|into|saved in|to] {file}[.|]",
    "[File|Output]: {f}. Content: {n} random numbers [between {a} and {b}|from {a} to {b}], seed {s}[.|]",
    f"{{n}} {_R} {_SPAN} should [go into|be written to|be saved in] {{file}}, one per line; [use seed {{s}}|the seed is {{s}}].",
    f"[Can|Could] I [have|get] {{file}} with {{n}} {_R} {_SPAN}, one per line, seed {{s}}?",
    f"With seed {{s}}, put {{n}} {_R} {_SPAN} [into|in] {{file}}.",
    "On each line of {file}, [I want|there should be] one random number, {n} in all, [between {a} and {b}|from {a} to {b}], with seed {s}.",
    "Write {n} lines [to|into] {file}, each with a random number [between {a} and {b}|from {a} to {b}]. Seed {s}[.|, please.]",
    f"The file {{f}} must end up [holding|with] {{n}} {_R} {_SPAN}, one per line, generated with seed {{s}}.",
    f"The [output|result] should be {{file}} with {{n}} {_R} {_SPAN}, seed {{s}}.",
    f"Write a [program|script] which writes {{n}} {_R} {_SPAN} to {{file}}, one per line, using seed {{s}}.",
    "random numbers to {f}: {n} of them, {a} to {b}, seed {s}",
    f"In {{file}} I want {{n}} {_R} {_SPAN}, seed {{s}}.",
    "Seed {s}. {n} random numbers from {a} to {b}. Into {file}, one per line[.|]",
    "[Test data|Test numbers] for {file}: {n} random numbers from {a} to {b}, seed {s}[.|]",
)
_RANDOM_PRINTED = (
    "{n} random [nums|numbers|ints] {a}-{b}, seed {s}",
    "{n} random numbers [between {a} and {b}|from {a} to {b}], seed {s}[, please|, printed one per line|].",
    f"What {{n}} {_R} {_SPAN} [come out|do I get|do you get] with seed {{s}}?",
    f"[Can|Could] I [have|see|get] {{n}} {_R} {_SPAN}, seeded with {{s}}?",
    f"Show me {{n}} {_R} {_SPAN} {_SEEDED}.",
    f"With seed {{s}}, which {{n}} {_R} {_SPAN} [come out|do I get|does Python draw]?",
    f"{{n}} {_R} {_SPAN} should be [printed|shown], [use seed {{s}}|the seed is {{s}}].",
    "Seed {s}, {n} random numbers, lowest {a}, highest {b}[.|]",
    f"I'd like to see {{n}} {_R} {_SPAN}, one per line, seed {{s}}.",
    f"The output should be {{n}} {_R} {_SPAN}, one per line, drawn with seed {{s}}.",
    f"Write a [program|script] which [prints|shows] {{n}} {_R} {_SPAN}, using seed {{s}}.",
    "[Expected output|Output]: {n} random numbers from {a} to {b}, seed {s}[.|]",
    "[Give|Tell] me {n} numbers between {a} and {b} at random, seed {s}[, please|].",
    "random.seed({s}), then {n} times random.randint({a}, {b}), printed one per line",
    "seed {s}: {n} times a random number from {a} to {b} on the screen",
    f"Let me see {{n}} {_R} {_SPAN}. Seed {{s}}, please.",
)


def random_numbers(rng: random.Random) -> Task:
    n = count(rng, 2, 100)
    low = rng.choice((0, 1, 1, 1, 10, rng.randint(2, 100)))
    high = low + count(rng, 5, 1000)
    seed = rng.choice((42, 1, 0, 123, rng.randint(0, 9999), rng.randint(0, 99)))
    f = file_name(rng)
    mode = rng.choices(("save", "print", "both"), (70, 22, 8))[0]
    slots = {
        "n": number_text(rng, n),
        "a": str(low),
        "b": str(high),
        "s": str(seed),
        "file": _file(rng, f),
        "f": f,
    }
    r = "[random|random|pseudo-random] [numbers|integers|whole numbers|numbers]"
    span = "[between {a} and {b}|from {a} to {b}|between {a} and {b}|in the range {a} to {b}|from {a} up to {b}|from the range {a} to {b}]"
    seeded = "[with seed {s}|with the seed {s}|using seed {s}|using the seed {s}|seeded with {s}|(seed {s})|with random seed {s}|, seed {s},]"
    draw = "[<make>|<make>|draw|pick|choose|roll]"
    each = "[|, one per line|, one per line|, each on its own line| on separate lines|, one on each line| line by line]"
    save, show = f"<save> them {_TO} {{file}}{each}", f"<print> them{each}"
    end = {"save": save, "print": show, "both": f"<print> them&<save> them {_TO} {{file}}"}[mode]
    direct = {
        "save": f"<save> {{n}} {r} {span} {seeded} {_TO} {{file}}{each}",
        "print": f"<print> {{n}} {r} {span} {seeded}{each}",
        "both": f"<print> {{n}} {r} {span} {seeded}&<save> them {_TO} {{file}}",
    }[mode]
    core = rng.choice(
        (
            f"{draw} {{n}} {r} {span} {seeded}&{end}",
            f"{draw} {{n}} {r} {span} {seeded}&{end}",
            f"[with|using] [the |]seed {{s}}, {draw} {{n}} {r} {span}&{end}",
            f"[set|fix] the [random |]seed to {{s}}, {draw} {{n}} {r} {span}&{end}",
            f"[set|fix] the [random |]seed to {{s}}&{direct.replace(seeded, '')}",
            direct,
            direct,
            f"{draw} {{n}} {r} {span}&{end}, [use|using|with] [the |]seed {{s}}",
            f"seed the random generator with {{s}}, {draw} {{n}} {r} {span}&{end}",
            f"{direct.replace(seeded, '')}. ^[use|take] [the |]seed {{s}}",
            f"[with|using] [the |a |][random |]seed [of |]{{s}}[,|] {direct.replace(seeded, '')}",
            f"{draw} {{n}} {_R} {_SPAN} {_SEEDED}&{end}",
            f"{draw} {{n}} {_R} {_SPAN} {_SEEDED}&{end}",
            f"seed [random|the random module|Python's random generator] with {{s}}&{draw} {{n}} {_R} {_SPAN}. ^{end}",
            f"{draw} {{n}} {_R} {_SPAN}, seed {{s}}&{end}",
        )
    )
    sentence = grammar.order(rng, core, slots)
    if rng.random() < 0.3:
        only = {"save": _RANDOM_SAVED, "print": _RANDOM_PRINTED, "both": ()}[mode]
        sentence = grammar.speak(
            rng, rng.choice((*_RANDOM_SENTENCES, *only, *only)).replace("{end}", end), slots
        )
    code = f"import random\n\nrandom.seed({seed})\nnumbers = [random.randint({low}, {high}) for _ in range({n})]\n"
    show_code, save_code = "for number in numbers:\n    print(number)", write_items(f, "numbers", "number")
    plan = [f"Seed the random numbers with {seed}.", f"Draw {n} numbers from {low} to {high}."]
    if mode != "save":
        plan.append("Print each number on its own line.")
    if mode != "print":
        plan.append(f"Save the numbers in {f}, one per line.")
    return Task(
        "random",
        sentence,
        tuple(plan),
        code + "\n".join({"save": [save_code], "print": [show_code], "both": [show_code, save_code]}[mode]),
    )


FAMILIES: dict[str, Family] = {
    "write_text": write_text,
    "write_lines": write_lines,
    "write_json": write_json,
    "write_csv": write_csv,
    "append": append,
    "count_lines": count_lines,
    "count_file_words": count_file_words,
    "show_file": show_file,
    "copy_file": copy_file,
    "read_json": read_json,
    "sum_csv": sum_csv,
    "list_files": list_files,
    "count_files": count_files,
    "random": random_numbers,
}
