# ruff: noqa: E501 - wordings are easier to read in one piece
"""Files: write, append, read, count, list."""

from __future__ import annotations

import json
import random

from training import grammar
from training.compose import FILE_PHRASE, Family, Scalar, Sequence, Task, write_items
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


def write_text(rng: random.Random) -> Task:
    value = text(rng, 1, 8)
    f = file_name(rng)
    t = grammar.phrase(
        rng,
        "[|||the text |the text |the sentence |the message |the words |the line |the string |the word |the phrase ]{t}",
        {"t": quoted(rng, value, bare=0.04)},
    )
    slots = {"t": t, "file": _file(rng, f)}
    core = rng.choice(
        (
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
            )
        )
    sentence = grammar.order(rng, core, slots)
    if rng.random() < 0.08 and not also:
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
    colon = rng.random() < 0.3
    slots = {"l": shown, "file": _file(rng, f), "n": number_text(rng, len(lines), words=0.7)}
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
    source = "[" + ", ".join(literal(x) for x in lines) + "]"
    return Task(
        "write_lines",
        sentence,
        ("Put the lines in a list.", f"Write them to {f}, one per line."),
        f"lines = {source}\n" + write_items(f, "lines", "line"),
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
    style = rng.randrange(6)
    if style == 0:
        shown = json.dumps(pairs)
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
    slots = {"d": shown, "file": _file(rng, f)}
    j = "[JSON|JSON|json]"
    with_ = "[with|with|containing|holding|that contains|that has|with the content|with the data]"
    if style in (0, 5):
        core = rng.choice(
            (
                f"<save> [|the object |the dictionary |the data |the dict |the {j} ]{{d}} [as {j} |]{_TO} {{file}}[| as {j}| in {j} format]",
                f"<make> [a |the ]{j} file {f} {with_} {{d}}",
                f"<make> {{file}} {with_} [the {j} |the object |the dictionary |]{{d}}",
                f"dump {{d}} as {j} {_TO} {{file}}",
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
            )
        )
    sentence = grammar.order(rng, core, slots)
    source = json.dumps(pairs).replace(": true", ": True").replace(": false", ": False")
    return Task(
        "write_json",
        sentence,
        ("Put the keys and values in a dictionary.", f"Write it to {f} as JSON."),
        f'import json\n\ndata = {source}\nwith open("{f}", "w", encoding="utf-8") as file:\n    json.dump(data, file, indent=2)',
    )


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
    slots = {"file": _file(rng, f)}
    sep = rng.choice((", ", ", ", ",", " and " if len(columns) == 2 else ", "))
    head = sep.join(columns)
    rsep = rng.choice((", ", ",", ", ", " "))
    style = rng.randrange(4)
    if style == 0:
        body = rng.choice((" and ", "; ", " and ")).join(rsep.join(r) for r in rows)
    elif style == 1:
        body = "; ".join(rsep.join(r) for r in rows)
    elif style == 2:
        mark = rng.choice("'\"")
        body = listing(rng, [f"{mark}{','.join(r)}{mark}" for r in rows])
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
        )
    )
    sentence = grammar.order(rng, core, slots)
    cells = ", ".join(
        "[" + ", ".join(literal(x) if not x.isdigit() else x for x in r) + "]" for r in [columns, *rows]
    )
    return Task(
        "write_csv",
        sentence,
        ("Put the header and the rows in a list.", f"Write them to {f} with csv."),
        f'import csv\n\nrows = [{cells}]\nwith open("{f}", "w", newline="", encoding="utf-8") as file:\n    csv.writer(file).writerows(rows)',
    )


def append(rng: random.Random) -> Task:
    value = text(rng, 1, 6)
    f = file_name(rng)
    t = grammar.phrase(
        rng,
        "[|the line |the line |the text |the sentence |a line [saying|with|that says] |the words |a new line |the word |the entry ]{t}",
        {"t": quoted(rng, value, bare=0.06)},
    )
    slots = {"t": t, "file": _file(rng, f, existing=True)}
    core = rng.choice(
        (
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
    return Task(
        "append",
        sentence,
        (f"Append the text to {f}.",),
        f'with open("{f}", "a", encoding="utf-8") as file:\n    file.write({literal(value)} + "\\n")',
        {f: "first line\n"},
    )


def _content(rng: random.Random) -> str:
    return "\n".join(text(rng, 1, 5) for _ in range(rng.randint(1, 5))) + "\n"


def count_lines(rng: random.Random) -> Scalar:
    f = file_name(rng)
    return Scalar(
        "count_lines",
        (
            "the number of lines [in|of] {file}",
            "how many lines {file} [has|contains]",
            "how many lines [there are|are] in {file}",
            "the line count of {file}",
        ),
        f"Count the lines of {f}.",
        f'with open("{f}", encoding="utf-8") as file:\n    count = len(file.readlines())',
        "count",
        {"file": _file(rng, f, existing=True)},
        (
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
            ),
            f"Count the characters of {f}.",
            f'with open("{f}", encoding="utf-8") as file:\n    count = len(file.read())',
            "count",
            {"file": _file(rng, f, existing=True)},
            ("count [the|all|all the] characters [in|of] {file}", "<read> {file}&count [the|its] characters"),
            (
                "How many characters [are there in|are in] {file}?",
                "How many characters does {file} [have|contain]?",
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
        ),
        f"Count the words of {f}.",
        f'with open("{f}", encoding="utf-8") as file:\n    count = len(file.read().split())',
        "count",
        {"file": _file(rng, f, existing=True)},
        (
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
        ),
        inputs={f: _content(rng)},
    )


def show_file(rng: random.Random) -> Task:
    f = file_name(rng)
    upper = rng.random() < 0.15
    slots = {"file": _file(rng, f, existing=True)}
    content = "[the content|the contents|the text|everything|all the text|the whole content]"
    if upper:
        core = rng.choice(
            (
                f"<print> {content} of {{file}} in [upper case|capital letters|uppercase]",
                "<read> {file}&<print> it in [upper case|capital letters|uppercase]",
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
            )
        )
    sentence = grammar.order(rng, core, slots)
    if rng.random() < 0.1 and not upper:
        sentence = grammar.render(rng, "[What is in|What's inside|What does] {file}[ say|]?", slots).replace(
            "What is in", "What is in"
        )
    end = ".upper()" if upper else ""
    return Task(
        "show_file",
        sentence,
        (f"Read {f}.", "Print its text" + (" in upper case." if upper else ".")),
        f'with open("{f}", encoding="utf-8") as file:\n    text = file.read()\nprint(text{end})',
        {f: _content(rng)},
    )


def copy_file(rng: random.Random) -> Task:
    f, g = file_name(rng), file_name(rng)
    which = rng.choice(("copy", "copy", "sorted", "reversed", "upper"))
    slots = {"a": _file(rng, f, existing=True), "b": _file(rng, g)}
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
    plan = [f"Read the lines of {f}.", *([step] if step else []), f"Write them to {g}."]
    return Task(
        "copy_file",
        grammar.order(rng, rng.choice(cores), slots),
        tuple(plan),
        f'with open("{f}", encoding="utf-8") as file:\n    lines = file.read().splitlines()\n{lines}'
        + write_items(g, "lines", "line"),
        {f: _content(rng)},
    )


def read_json(rng: random.Random) -> Scalar:
    f = file_name(rng, "json")
    key = label(rng)
    data = {key: rng.choice((rng.randint(0, 999), name(rng))), "other" if key != "other" else "more": 1}
    k = grammar.phrase(rng, "{k}", {"k": quoted(rng, key, bare=0.5)})
    named = "[the key {k}|the key {k}|key {k}|the field {k}|{k}|{k}]"
    return Scalar(
        "read_json",
        (
            f"the value of {named} [in|from|of|stored in] {{file}}",
            "the {k} [in|from|of|stored in|that is stored in|that is in] {file}",
            "the {k} [field|value|entry] [in|of|from] {file}",
            "what {file} says [for|under] {k}",
            "the value [stored |]under [the key |]{k} in {file}",
            "the value that {file} has for {k}",
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
        },
        (
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
            "[There is|I have|We have|Here is] {file}. [What is its|Print its|Show the|Tell me the] {k}[.|?]",
        ),
        imports=("json",),
        inputs={f: json.dumps(data)},
    )


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
        f"{{file}} has [a column [called |named |]{{c}}|a {{c}} column]. [What is its {words_}?|<print> its {words_}.|<compute> its {words_}.]",
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
    return Scalar(
        "sum_csv",
        (
            f"the {words_} of {col} [of|in|from] {{file}}",
            f"the {words_} of {col} [of|in|from] {{file}}",
            f"the {words_} of {{file}}'s {{c}} column",
            f"the {words_} [over|for] {col} in {{file}}",
        ),
        f"{step} the column {column} of {f}.",
        f'with open("{f}", newline="", encoding="utf-8") as file:\n    values = [float(row["{column}"]) for row in csv.DictReader(file)]',
        value,
        {
            "file": _file(rng, f, existing=True)
            if rng.random() < 0.85
            else grammar.phrase(rng, "[the CSV file|the CSV|the csv file|the table] {f}", {"f": f}),
            "c": c,
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
        ),
        (
            f"Which [.{{e}}|{{e}}] files are [there |]{here}?",
            f"Which files {here} end [in|with] {e}?",
            f"What [.{{e}}|{{e}}] files are there {here}?",
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
        ),
        f"Count the files that end in .{ending}.",
        f'count = len(list(Path(".").glob("*.{ending}")))',
        "count",
        {"e": ending},
        (
            f"count [the|all|all the] [.{{e}}|{{e}}] files {here}",
            f"count [the|all] files {here} that end [in|with] .{{e}}",
        ),
        (f"How many [.{{e}}|{{e}}] files are [there |]{here}?",),
        imports=("from pathlib import Path",),
        inputs={f"a.{ending}": "x\n", "c.other": "z\n"},
    )


def random_numbers(rng: random.Random) -> Task:
    n = count(rng, 2, 100)
    low = rng.choice((0, 1, 1, 1, 10, rng.randint(2, 100)))
    high = low + count(rng, 5, 1000)
    seed = rng.choice((42, 1, 0, 123, rng.randint(0, 9999), rng.randint(0, 99)))
    f = file_name(rng)
    mode = rng.choices(("save", "print", "both"), (70, 22, 8))[0]
    slots = {"n": number_text(rng, n), "a": str(low), "b": str(high), "s": str(seed), "file": _file(rng, f)}
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
        )
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
        grammar.order(rng, core, slots),
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
