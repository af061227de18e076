# ruff: noqa: E501 - wordings are easier to read in one piece
"""Tasks that need a package: matplotlib, requests, numpy, pandas."""

from __future__ import annotations

import random

from training import grammar
from training.compose import FILE_PHRASE, Family, Task
from training.slots import file_name, label, listing, literal, name, numbers, quoted, word

_NUMS = "[the values|the numbers|the data|these values:|the points|the list|the measurements|]"


def line_chart(rng: random.Random) -> Task:
    values = numbers(rng, 3, 8)
    f = file_name(rng, "png")
    pic = "[it|the chart|the plot|the picture|the image|the figure|the graph]"
    slots = {
        "l": listing(rng, [str(v) for v in values]),
        "file": grammar.phrase(rng, FILE_PHRASE.replace("text file", "PNG file"), {"f": f}),
    }
    chart = "[a line chart|a line chart|a line plot|a line graph|a simple line chart|a line diagram|a curve|a line]"
    of = f"[of|of|with|from|for|showing] {_NUMS} {{l}}"
    save = f"<save> {pic} [as|to|in|as|under] {{file}}"
    core = rng.choice(
        (
            f"<draw> {chart} {of}&{save}",
            f"<draw> {chart} {of}&{save}",
            f"plot {_NUMS} {{l}} [as {chart}|with a line|]&{save}",
            f"<save> {chart} {of} [as|to|in] {{file}}",
            f"[using|with] [matplotlib|Matplotlib], <draw> {chart} {of}&{save}",
            f"[use|take] matplotlib&<draw> {chart} {of}, <save> {pic} as {{file}}",
            f"<draw> {_NUMS} {{l}} as {chart}&{save}",
            f"<make> {{file}} [with|showing] {chart} {of}",
            f"<draw> {chart} {of} with matplotlib&{save}",
            f"plot {_NUMS} {{l}} [with|using] matplotlib&{save}",
            f"<draw> {chart} {of}. ^[the [image|file|picture] should be [called|named]|call the [image|file|picture]|name the file] {f}",
        )
    )
    title = rng.random() < 0.12
    extra = ""
    plan = ["Plot the numbers as a line."]
    if title:
        t = word(rng).capitalize()
        core += rng.choice(
            (
                ". ^[the title is|the title should be|use the title|give it the title] {t}",
                " with the title {t}",
            )
        )
        slots["t"] = quoted(rng, t, bare=0.4)
        extra = f"plt.title({literal(t)})\n"
        plan.append(f"Set the title {t}.")
    return Task(
        "line_chart",
        grammar.order(rng, core, slots),
        (*plan, f"Save the chart in {f}."),
        f'import matplotlib.pyplot as plt\n\nvalues = {values}\nplt.plot(values)\n{extra}plt.savefig("{f}")',
        packages=("matplotlib",),
    )


def bar_chart(rng: random.Random) -> Task:
    kind = rng.random()
    labels = [name(rng) if kind < 0.4 else word(rng) for _ in range(rng.randint(2, 6))]
    values = [rng.randint(1, rng.choice((9, 50, 500))) for _ in labels]
    f = file_name(rng, "png")
    style = rng.randrange(6)
    if style == 0:
        shown = listing(rng, [f"{a} {b}" for a, b in zip(labels, values, strict=True)])
    elif style == 1:
        shown = ", ".join(f"{a}: {b}" for a, b in zip(labels, values, strict=True))
    elif style == 2:
        shown = listing(
            rng, [f"{a}{rng.choice((' = ', '='))}{b}" for a, b in zip(labels, values, strict=True)]
        )
    elif style == 3:
        shown = listing(rng, [f"{b} {a}" for a, b in zip(labels, values, strict=True)])
    elif style == 4:
        shown = f"{listing(rng, labels)} with the {rng.choice(('values', 'heights', 'numbers'))} {listing(rng, [str(v) for v in values])}"
    else:
        shown = str(dict(zip(labels, values, strict=True)))
    pic = "[it|the chart|the plot|the picture|the image|the figure|the graph]"
    slots = {"l": shown, "file": grammar.phrase(rng, FILE_PHRASE.replace("text file", "PNG file"), {"f": f})}
    chart = "[a bar chart|a bar chart|a bar graph|a bar plot|a bar diagram|a simple bar chart|bars]"
    of = "[of|of|with|for|from|showing] [the data |the values |the numbers |]{l}"
    save = f"<save> {pic} [as|to|in|as|under] {{file}}"
    core = rng.choice(
        (
            f"<draw> {chart} {of}&{save}",
            f"<draw> {chart} {of}&{save}",
            f"<save> {chart} {of} [as|to|in] {{file}}",
            f"[using|with] [matplotlib|Matplotlib], <draw> {chart} {of}&{save}",
            f"<make> {{file}} [with|showing] {chart} {of}",
            f"plot {{l}} as {chart}&{save}",
            f"<draw> {chart} {of} with matplotlib&{save}",
            f"<draw> {chart} {of}. ^[the [image|file|picture] should be [called|named]|call the [image|file|picture]|name the file] {f}",
            f"[use|take] matplotlib&<draw> {chart} {of}, <save> {pic} as {{file}}",
        )
    )
    source = "[" + ", ".join(literal(x) for x in labels) + "]"
    return Task(
        "bar_chart",
        grammar.order(rng, core, slots),
        ("Draw a bar for each label.", f"Save the chart in {f}."),
        f'import matplotlib.pyplot as plt\n\nlabels = {source}\nvalues = {values}\nplt.bar(labels, values)\nplt.savefig("{f}")',
        packages=("matplotlib",),
    )


def _url(rng: random.Random) -> str:
    host = rng.choice(
        (
            f"127.0.0.1:{rng.randint(1024, 65535)}",
            f"127.0.0.1:{rng.randint(1024, 65535)}",
            f"localhost:{rng.randint(80, 9999)}",
            f"api.{word(rng)}.com",
            f"{word(rng)}.org",
            f"www.{word(rng)}.net",
            f"{word(rng)}.example.com",
        )
    )
    path = "/".join(word(rng) for _ in range(rng.randint(1, 3)))
    return f"{rng.choice(('http', 'http', 'https'))}://{host}/{path}" + rng.choice(
        ("", "", ".json", ".json", f"/{rng.randint(1, 99)}")
    )


def http_json(rng: random.Random) -> Task:
    url, key = _url(rng), label(rng)
    slots = {"u": url, "k": quoted(rng, key, bare=0.5)}
    named = "[the key {k}|the value of {k}|the value of the key {k}|the {k}|its {k}|the field {k}|the value of {k}|{k}|the {k} field|what is under {k}]"
    j = "[|the JSON [at|from] |the JSON document [at|from] |the data from |the page |the URL |the address |the JSON of |the json at ]"
    r = "[| with requests| using requests| with the requests library|]"
    core = rng.choice(
        (
            f"<fetch> {j}{{u}}{r}&<print> {named}",
            f"<fetch> {j}{{u}}{r}&<print> {named}",
            f"<fetch> {j}{{u}}{r}&<print> {named}",
            f"[use|using] requests[ to|,] <fetch> {j}{{u}}&<print> {named}",
            f"[make|send|do] a GET request to {{u}}{r}&<print> {named} [from|of|in] [the JSON|the answer|the response|the JSON answer]",
            f"<print> {named} [from|of] the JSON [at|from] {{u}}",
            "<print> [the value of |]{k} [from|in] the [answer|response|JSON|reply] [of|from|at] {u}",
            f"call {{u}}&<print> {named} of the [JSON |][answer|response|reply]",
            f"<fetch> {{u}}&<print> {named} of the [JSON |][answer|response|reply]",
        )
    )
    if rng.random() < 0.12:
        sentence = grammar.render(
            rng, "[What is|What's] [the value of |the |]{k} in the JSON [at|from|of] {u}[|]?", slots
        )
    else:
        sentence = grammar.order(rng, core, slots)
    return Task(
        "http_json",
        sentence,
        (f"Get {url} with requests.", f"Print {key} of the JSON."),
        f'import requests\n\nresponse = requests.get("{url}", timeout=10)\nresponse.raise_for_status()\ndata = response.json()\nprint(data["{key}"])',
        packages=("requests",),
    )


def numpy_stats(rng: random.Random) -> Task:
    values = numbers(rng, 3, 9)
    n = "[numpy|NumPy|Numpy]"
    kind = rng.choice(("both", "both", "both", "mean", "std"))
    mean, std = "[mean|average]", "[standard deviation|std|standard deviation (std)]"
    what = {
        "both": f"[the {mean} and [the |]{std}|the {mean} and [the |]{std}|{mean} and {std}|both the {mean} and the {std}]",
        "mean": f"the {mean}",
        "std": f"the {std}",
    }[kind]
    these = "[|the numbers |the list |the values |the array |these numbers: |the data |numbers ]{l}"
    core = rng.choice(
        (
            f"[use|using] {n}[ to|,] <compute> {what} of {these}",
            f"[use|using] {n}[ to|,] <print> {what} of {these}",
            f"<compute> {what} of {these} [with|using] {n}",
            f"<print> {what} of {these} [with|using] {n}",
            f"with {n}, <compute> {what} of {these}",
            f"<compute> {what} of {these} [with|using] {n}&<print> [it|them|the result|both]"
            if kind == "both"
            else f"<compute> {what} of {these} [with|using] {n}&<print> it",
            f"[make|create] a {n} array [of|from|with] {{l}}&<print> [its {mean} and [its |]{std}]"
            if kind == "both"
            else f"[make|create] a {n} array [of|from|with] {{l}}&<print> its {mean if kind == 'mean' else std}",
            f"put {{l}} in[to|] a {n} array&<print> {what}",
        )
    )
    slots = {"l": listing(rng, [str(v) for v in values])}
    sentence = (
        grammar.order(rng, core, slots)
        if rng.random() < 0.9
        else grammar.render(rng, f"{n}: {what} of {these}[.|, please.|]", slots)
    )
    lines = {
        "mean": ["print(numbers.mean())"],
        "std": ["print(numbers.std())"],
        "both": ["print(numbers.mean())", "print(numbers.std())"],
    }[kind]
    plan = {
        "mean": "Print the mean.",
        "std": "Print the standard deviation.",
        "both": "Print the mean and the standard deviation.",
    }[kind]
    return Task(
        "numpy_stats",
        sentence,
        ("Put the numbers in a numpy array.", plan),
        f"import numpy as np\n\nnumbers = np.array({values})\n" + "\n".join(lines),
        packages=("numpy",),
    )


def pandas_csv(rng: random.Random) -> Task:
    f = file_name(rng, "csv")
    size = rng.randint(2, 4)
    columns = [label(rng) for _ in range(rng.choice((2, 2, 2, 3)))]
    kinds = [rng.random() for _ in columns]
    kinds[0] = 0.1
    data = {
        c: [
            (name(rng) if rng.random() < 0.6 else word(rng)) if k < 0.4 else str(rng.randint(0, 999))
            for _ in range(size)
        ]
        for c, k in zip(columns, kinds, strict=True)
    }
    style = rng.randrange(5)
    if style == 0:
        items = [f"{c} ({', '.join(v)})" for c, v in data.items()]
        shown = "the columns " + " and ".join(items)
    elif style == 1:
        shown = rng.choice(("", "the columns ", "columns ")) + " and ".join(
            f"{c}: {', '.join(v)}" for c, v in data.items()
        )
    elif style == 2:
        shown = rng.choice(("the columns ", "columns ")) + " and ".join(
            f"{c} = {', '.join(v)}" for c, v in data.items()
        )
    elif style == 3:
        shown = (
            "{"
            + ", ".join(
                f"'{c}': [" + ", ".join(x if x.isdigit() else f"'{x}'" for x in v) + "]"
                for c, v in data.items()
            )
            + "}"
        )
    else:
        shown = "; ".join(f"{c}: {', '.join(v)}" for c, v in data.items())
    slots = {"d": shown, "file": grammar.phrase(rng, FILE_PHRASE.replace("text file", "CSV file"), {"f": f})}
    p = "[pandas|Pandas|pandas]"
    frame = f"[a {p} DataFrame|a {p} data frame|a {p} dataframe|a {p} frame|a DataFrame|a {p} table]"
    save = "<save> it [to|as|in|to] {file}[| without the index| without index| without an index| as CSV|, without the index]"
    core = rng.choice(
        (
            f"<make> {frame} [with|from|of] {{d}}&{save}",
            f"<make> {frame} [with|from|of] {{d}}&{save}",
            f"[use|using|with] {p}[ to|,] <make> a [table|DataFrame|data frame|CSV] with {{d}}&{save}",
            f"[use|using|with] {p}[ to|,] <save> [a table with |a frame with |a DataFrame with |]{{d}} [to|in|as] {{file}}[| without the index]",
            f"<save> {frame} with {{d}} [to|in|as] {{file}}",
            f"<make> {{file}} with {p} [from|with] {{d}}",
        )
    )
    source = (
        "{"
        + ", ".join(
            f"{literal(c)}: [" + ", ".join(x if x.isdigit() else literal(x) for x in v) + "]"
            for c, v in data.items()
        )
        + "}"
    )
    return Task(
        "pandas_csv",
        grammar.order(rng, core, slots),
        ("Make a pandas frame of the columns.", f"Save it in {f} without the index."),
        f'import pandas as pd\n\nframe = pd.DataFrame({source})\nframe.to_csv("{f}", index=False)',
        packages=("pandas",),
    )


FAMILIES: dict[str, Family] = {
    "line_chart": line_chart,
    "bar_chart": bar_chart,
    "http_json": http_json,
    "numpy_stats": numpy_stats,
    "pandas_csv": pandas_csv,
}
