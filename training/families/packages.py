# ruff: noqa: E501 - wordings are easier to read in one piece
"""Tasks that need a package: matplotlib, requests, numpy, pandas."""

from __future__ import annotations

import random

from training import grammar
from training.compose import FILE_PHRASE, Family, Task
from training.slots import file_name, label, listing, literal, name, numbers, quoted, word

_NUMS = "[the values|the numbers|the data|these values:|the points|the list|the measurements|]"


_LINE = "[a line chart|a line plot|a line graph|a simple line chart|a line diagram]"
_LINE_ORDERS = (
    f"make a picture of {{l}} as {_LINE}&<save> [it|the picture] as {{file}}",
    "[visualise|visualize] [the numbers |the values |]{l} [as a line chart|with a line|as a line graph]&<save> [it|the picture] [in|as|to] {file}",
    "chart {l} as a line&<save> [it|the picture] [as|to] {file}",
    "connect the points {l} with a line&<save> the [plot|chart|picture] [as|in] {file}",
    "use plt.plot for {l}&save the [figure|picture|plot] as {file}",
    "import matplotlib, plot {l} [as a line|]&<save> the [figure|picture|plot] as {file}",
    "take the [numbers|values|data] {l}&<draw> a line [through|for|with] them, save [it|the picture] as {file}",
    "draw {l} as a [curve|line] [with|using] pyplot&<save> [it|the image] [in|as|to] {file}",
    "show [the values |the series |]{l} in a line chart&<save> it as {file}",
    "export {l} as a line chart to {file}",
    "let matplotlib draw a line [chart|plot] of {l}&<save> it as {file}",
)
_LINE_SENTENCES = (
    "{file} should [show|contain] [a line chart|a line plot|a line graph] of {l}.",
    "[Values|Data|Numbers|Points]: {l}. [Chart|Type|Kind]: line. [File|Output|Save as]: {f}[.|]",
    "[Line chart|Line plot|Line graph|line chart|line plot] of {l} [->|=>|into|to] {f}",
    "[Line chart|Line graph], {l}, [file|saved as|saved in] {f}[.|]",
    "My [measurements|numbers|results|values|scores] are {l}. [Draw|Plot] them as [a line chart|a line graph|a line]&<save> it as {file}.",
    "Given [the numbers |the values |]{l}, draw a line [chart|plot|graph] and save it as {file}.",
    "How do the numbers {l} look as a line [chart|graph]? Save the picture as {f}.",
    "What does a line [chart|graph|plot] of {l} look like? Save it [as|in] {file}.",
    "A line [chart|graph|plot] [of|for] {l}, saved as {file}[, please|].",
    "I need a picture, {f}, [with|showing] a line [chart|graph|plot] of {l}.",
    "For my [report|homework|slides] I need {l} as a line [chart|graph] in {file}.",
    "[I'd like|I want|It'd be nice to have] a line [chart|graph|plot] of {l} in {file}.",
    "[Could I get|Can I have] a line [chart|graph|plot] of {l}, saved as {f}?",
    "[We measured|I wrote down|The sensor gave] {l}. [Draw|Make|Plot] [a line chart|a line graph] [of it|of that|from this]&<save> it [as|in] {file}.",
    "The temperatures this week were {l}. Show them in a line [chart|graph]&<save> it as {file}.",
    "The numbers {l} should be [drawn|plotted] as a line and the picture [should be |]saved as {file}.",
    "plt.plot {l}, savefig {f}",
    "With matplotlib: a line [chart|plot] of {l}, [file name|saved as] {f}.",
)


def line_chart(rng: random.Random) -> Task:
    values = numbers(rng, 3, 8)
    f = file_name(rng, "png")
    pic = "[it|the chart|the plot|the picture|the image|the figure|the graph]"
    slots = {
        "l": listing(rng, [str(v) for v in values]),
        "file": grammar.phrase(rng, FILE_PHRASE.replace("text file", "PNG file"), {"f": f}),
        "f": f,
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
            *_LINE_ORDERS,
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
                "&[give it|set] the title {t}",
                ". ^title: {t}",
                ". ^above it should stand {t} as the title",
                "[, titled|, headed] {t}",
                "&title it {t}",
            )
        )
        slots["t"] = quoted(rng, t, bare=0.4)
        extra = f"plt.title({literal(t)})\n"
        plan.append(f"Set the title {t}.")
    sentence = grammar.order(rng, core, slots)
    if not title and rng.random() < 0.32:
        sentence = grammar.speak(rng, rng.choice(_LINE_SENTENCES), slots)
    return Task(
        "line_chart",
        sentence,
        (*plan, f"Save the chart in {f}."),
        f'import matplotlib.pyplot as plt\n\nvalues = {values}\nplt.plot(values)\n{extra}plt.savefig("{f}")',
        packages=("matplotlib",),
    )


_BAR_ORDERS = (
    "make a picture with [one bar|a bar] for each of {l}&<save> [it|the picture] as {file}",
    "[visualise|visualize] {l} [as bars|as a bar chart|in a bar graph]&<save> [it|the picture] [in|as|to] {file}",
    "chart {l} as bars&<save> [it|the picture] [as|to] {file}",
    "use plt.bar for {l}&save the [figure|picture|plot] as {file}",
    "import matplotlib, draw bars for {l}&<save> the [figure|picture|chart] as {file}",
    "take the data {l}&<draw> a bar chart of it, save [it|the picture] as {file}",
    "draw {l} as [columns|vertical bars|bars] [with|using] pyplot&<save> [it|the image] [in|as|to] {file}",
    "compare {l} in a bar [chart|graph|diagram]&<save> it [as|in] {file}",
    "export {l} as a bar chart to {file}",
    "let matplotlib draw a bar [chart|plot|graph] of {l}&<save> it as {file}",
    "<draw> a bar for each of {l}&<save> the [chart|picture] [as|in|to] {file}",
    "<make> a bar [chart|graph|plot], data: {l}. ^<save> it as {file}",
)
_BAR_SENTENCES = (
    "{file} should [show|contain] [a bar chart|a bar plot|a bar graph] of {l}.",
    "[Data|Values|Numbers]: {l}. [Chart|Type|Kind]: bar[s|]. [File|Output|Save as]: {f}[.|]",
    "[Bar chart|Bar plot|Bar graph|bar chart|bars] of {l} [=>|into|to] {f}",
    "[Bar chart|Bar graph]: {l}, [file|saved as|saved in] {f}[.|]",
    "My [data is|results are|figures are]: {l}. [Draw|Plot] this as [a bar chart|a bar graph|bars]&<save> the [picture|chart] as {file}.",
    "Given {l}, draw a bar [chart|plot|graph] and save it as {file}.",
    "What does a bar [chart|graph|plot] of {l} look like? Save it [as|in] {file}.",
    "A bar [chart|graph|plot] [of|for] {l}, saved as {file}[, please|].",
    "I need a picture, {f}, [with|showing] a bar [chart|graph|plot] of {l}.",
    "For my [report|homework|slides] I need {l} as a bar [chart|graph] in {file}.",
    "[I'd like|I want|It'd be nice to have] a bar [chart|graph|plot] of {l} in {file}.",
    "[Could I get|Can I have] a bar [chart|graph|plot] of {l}, saved as {f}?",
    "[Votes|Results|Scores|Sales|Counts]: {l}. [Show|Draw] this as a bar [chart|graph]&<save> it [as|in] {file}.",
    "We [counted|have|measured]: {l}. [Draw|Make|Plot] [a bar chart|a bar graph] [of it|of that|from this]&<save> it [as|in] {file}.",
    "Each of {l} should [get|have] a bar; save the chart as {f}.",
    "plt.bar for {l}, savefig {f}",
    "With matplotlib: a bar [chart|plot] of {l}, [file name|saved as] {f}.",
    "To compare them, draw a bar chart of {l}&<save> it as {file}.",
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
    slots = {
        "l": shown,
        "file": grammar.phrase(rng, FILE_PHRASE.replace("text file", "PNG file"), {"f": f}),
        "f": f,
    }
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
            *_BAR_ORDERS,
        )
    )
    sentence = grammar.order(rng, core, slots)
    if rng.random() < 0.3:
        sentence = grammar.speak(rng, rng.choice(_BAR_SENTENCES), slots)
    source = "[" + ", ".join(literal(x) for x in labels) + "]"
    return Task(
        "bar_chart",
        sentence,
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


_HTTP_ORDERS = (
    "open {u}&<print> the value [of|for|under] {k}",
    "query {u}&<print> the {k} [of|in|from] the [answer|response|reply]",
    "ask {u} for its JSON&<print> the [value of |]{k}",
    "send a request to {u}, parse the JSON&<print> the {k}",
    "use requests.get on {u}&print the [value of |key |field |]{k}",
    "download the JSON [from|at] {u}&show [me |]the {k} in it",
    "get {u}, parse [the answer|the response|it] as JSON&<print> the {k}",
    "look up [the key |]{k} in the JSON [at|from|of] {u}",
    "look at {u}, which returns JSON&tell me [the value of |]{k}",
    "read the {k} from the JSON [at|of] {u}&<print> it",
    "extract [the value of |]{k} from the JSON [at|of|that you get from] {u}&<print> it",
    "contact {u}&<print> what the JSON [there |]says [for|under] {k}",
    "tell me the {k} that {u} [returns|gives|sends]",
)
_HTTP_SENTENCES = (
    "[URL|Address|Endpoint]: {u}, [key|field]: {k}. [Print|Show] the value.",
    "At {u} there is [a JSON document|some JSON|a JSON object]. [What is its {k}?|Print its {k}.|Show me the value of {k}.|What is the value of {k}?]",
    "What does {u} [return|give|answer|say] [for|under] [the key |]{k}?",
    "{u} returns JSON. Which value does it have for {k}?",
    "{k} from {u}?",
    "GET {u} [->|and|, then] print {k}",
    "I need [the value of |the |]{k} [from|out of] the JSON that {u} [returns|serves|delivers|sends].",
    "There's [an API|a service|a JSON API|an endpoint] at {u} [which|that] [returns|sends] JSON. <print> [the value of |its |the ]{k}.",
    "When you open {u} you get JSON. [Show me|Print|Tell me] its {k}.",
    "The server at {u} [answers with|sends|returns] JSON; <print> the [value of|field] {k}.",
    "Which {k} does {u} [report|return|give]?",
    "[I wonder|I'd like to know] what {u} says [for|under] {k}.",
    "The JSON [at|from] {u} has a [key|field] {k}. [What is its value?|Print its value.|Show its value.]",
    "[Can|Could] you [get|fetch|read|look up] the {k} from {u} [and print it|for me]?",
    "From {u}, <print> the {k}.",
    "Our [server|weather service|shop] answers at {u}. [What is the {k} in its JSON?|Print the {k} of its JSON.]",
    "If I [fetch|request|load] {u}, what is the [value of|value under] {k} in the JSON?",
    "Using requests: {u}, print {k}[.|]",
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
            *_HTTP_ORDERS,
        )
    )
    if rng.random() < 0.3:
        sentence = grammar.speak(rng, rng.choice(_HTTP_SENTENCES), slots)
    elif rng.random() < 0.12:
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


# {w} is what is wanted ("the mean and the standard deviation"), {is} is or are.
_NUMPY_ORDERS = (
    "let numpy [compute|work out|find|calculate] {w} of [the numbers |]{l}",
    "take [the numbers |the values |]{l}&<compute> {w} [with|using] numpy",
    "load {l} into [a numpy array|an np.array]&<print> {w}",
    "import numpy&<compute> {w} of {l}",
    "import numpy as np, make an array of {l}&<print> {w}",
    "<compute> {w} for the [data|data set|sample|series|measurements] {l}, using numpy",
    "<print> {w} for {l}. ^use numpy [for it|for this|]",
    "turn {l} into [a numpy array|an array with numpy]&<print> {w}",
    "tell me {w} of {l}, [computed|calculated] [by|with] numpy",
    "<print>, [with|using] numpy, {w} of [the numbers |]{l}",
    "use {np} to get {w} of {l}",
    "<compute> {w} of {l} [with|using] {np}",
)
_NUMPY_SENTENCES = (
    "[Numbers|Data|Values|List|Sample]: {l}. [Task|Wanted|To print|Needed]: {w}, with numpy.",
    "Here are my [numbers|values|measurements|results]: {l}. What {is} {w}? [Use numpy.|Please use numpy.|numpy is fine.]",
    "[With|Using] numpy, what {is} {w} of {l}?",
    "What {is} {w} of [the numbers |]{l}? [Use numpy|Please use numpy|Work with numpy].",
    "I measured {l}. [Give|Tell|Show] me {w}, using numpy.",
    "{np} of {l}[, please|]",
    "numpy, {l}: {w}?",
    "Is there a numpy way to [get|find|compute] {w} of {l}?",
    "numpy should [tell me|give me|print|work out] {w} of {l}.",
    "Given [the array |the list |the numbers |]{l}, <compute> {w} with numpy.",
    "We have an array: {l}. I want {w}, with numpy.",
    "{w} of {l} (numpy)[, please|.|]",
    "[My teacher|My boss|The lab] wants {w} of {l}. Do it with numpy.",
    "For {l}, I need {w}; [use|take] numpy.",
    "{l}: <print> {w} [with|using] numpy.",
    "The test scores were {l}. [With|Using] numpy, <compute> {w}.",
    "How do I [get|print|compute] {w} of {l} with numpy?",
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
            *_NUMPY_ORDERS,
        )
    )
    slots = {
        "l": listing(rng, [str(v) for v in values]),
        "w": grammar.phrase(rng, what, {}),
        "is": "are" if kind == "both" else "is",
        "np": {"both": "np.mean and np.std", "mean": "np.mean", "std": "np.std"}[kind],
    }
    if rng.random() < 0.3:
        sentence = grammar.speak(rng, rng.choice(_NUMPY_SENTENCES), slots)
    elif rng.random() < 0.9:
        sentence = grammar.order(rng, core, slots)
    else:
        sentence = grammar.render(rng, f"{n}: {what} of {these}[.|, please.|]", slots)
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


_PANDAS_ORDERS = (
    "use pd.DataFrame for {d}&call to_csv [with index=False|without the index] on [it, file |it, file name ]{f}",
    "let pandas write {d} [to|into] {file}[| without the index]",
    "put {d} [into|in] a pandas [DataFrame|data frame|table]&<save> [it|the table] [to|as|in] {file}[| without the index| as CSV]",
    "import pandas, build a [DataFrame|data frame|table] [from|with|of] {d}&<save> it [to|as|in] {file}[| without the index]",
    "turn {d} into a [pandas DataFrame|pandas table|data frame with pandas]&<save> it [to|as|in] {file}",
    "export {d} [to|as] {file} [with|using] pandas[| (no index)|, without the index]",
    "<save> {d} as [CSV|a CSV table|comma-separated values] [in|to] {file} [with|using] pandas",
    "<make> a table of {d} with pandas, to be saved [in|as] {file}[| without the index]",
    "have pandas [make|create|write] {file} [from|with] {d}",
    "<make> {file} with {d} [through|by means of|using] a pandas [DataFrame|data frame][|, leaving out the index]",
    "take {d}, make a [DataFrame|pandas table] of it&write it to {file} with to_csv",
)
_PANDAS_SENTENCES = (
    "[Data|Table|Content]: {d}. ^<save> it with pandas as CSV in {file}[| without the index].",
    "[With|Using] pandas: {d} [=>|into|to] {f}",
    "{file} should be [written|made|created] by pandas and [contain|have] {d}.",
    "I need {file} with {d}; [use pandas|pandas should write it][, no index|].",
    "Given {d}, [build|make] a [pandas DataFrame|data frame with pandas] and save it as {file}[| without the index].",
    "My [data is|table is|data looks like this]: {d}. [With|Using] pandas, <save> it [to|as|in] {file}[| without the index].",
    "pandas: DataFrame with {d}, to_csv {f}[, index=False|]",
    "Here is [a table|some data]: {d}. [Make|Build] a DataFrame [of|from] it&<save> it [to|as|in] {file}.",
    "[File|Output|CSV file]: {f}. [Tool|Library|Use]: pandas. [Data|Content|Table]: {d}[.|]",
    "What I [need|want] is a CSV file {f} made [by|with] pandas, with {d}.",
    "[Can|Could] pandas [write|save] {d} [to|in] {file}[| without the index]?",
    "How do I [save|write] {d} [to|in] {file} with pandas[| without the index]?",
    "Without the index, <save> a [pandas DataFrame|pandas table] with {d} [to|in|as] {file}.",
    "A pandas [table|DataFrame|data frame] with {d} should be [saved|stored] [as|in] {file}[| without the index|, no index column].",
    "I [keep|have] a table with {d}. I'd like [pandas to save it|it saved with pandas] as {f}.",
    "[It'd be great to have|I'd like] {file}, written with pandas, [holding|containing|with] {d}.",
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
    slots = {
        "d": shown,
        "file": grammar.phrase(rng, FILE_PHRASE.replace("text file", "CSV file"), {"f": f}),
        "f": f,
    }
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
            *_PANDAS_ORDERS,
        )
    )
    sentence = grammar.order(rng, core, slots)
    if rng.random() < 0.3:
        sentence = grammar.speak(rng, rng.choice(_PANDAS_SENTENCES), slots)
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
        sentence,
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
