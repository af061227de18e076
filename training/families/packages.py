# ruff: noqa: E501 - wordings are easier to read in one piece
"""Tasks that need a package: matplotlib, requests, numpy, pandas."""

from __future__ import annotations

import random

from training import grammar
from training.endings import FILE_PHRASE
from training.parts import Family, Task
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
    "put [the numbers |the values |]{l} on a line [chart|graph|plot]&<save> it as {file}",
    "<make> {file}, a picture [of|with|showing] a line [chart|graph|plot] of {l}",
    "define a list with {l}&plot it as a line, then save the [figure|plot|picture|chart] [as|to] {file}",
    "store {l} in a [list|variable], [plot|draw] it as a line [chart|graph]&<save> the [picture|chart|figure] [as|to|in] {file}",
    "[join up|join|link] the [values|points] {l} with a line in a [chart|graph|diagram]&<save> it as {file}",
    "<save> to {file} [a line chart|a line graph|a line plot] [of|for|showing] [the numbers |the values |]{l}",
    "call plt.plot with {l} and plt.savefig with {f}",
    "[show|draw|plot] how [the numbers |the values |]{l} [change|develop|go up and down|rise and fall] [in|as] a line [chart|graph]&<save> it as {file}",
    "sketch a line [chart|graph] [of|from|for] {l}&<save> it [in|as] {file}",
    "[turn|make] {l} into a line [chart|graph|plot]&<save> [it|the picture|the image] [as|to|in] {file}",
    "graph [the numbers |the values |the data |]{l} [as|with] a line&<save> the [graph|picture|image] [as|to|in] {file}",
    "<draw> a line [chart|graph|plot] into {file} [from|of|with] [the values |the numbers |]{l}",
    "create a [figure|plot], [draw|plot] {l} [in|on] it as a line&<save> [it|the figure] [as|to] {file}",
    "use the [values|numbers] {l} for the y axis of a line [chart|plot|graph]&<save> it as {file}",
    "<make> a PNG [image|picture|file] {f} with a line [chart|graph|plot] of {l}",
    "<draw> [one|a single] line [through|for|from] the values {l} in a [chart|diagram|plot]&<save> it [as|in] {file}",
    "<draw> the time series {l} as a line&<save> the [picture|chart|plot] [as|in] {file}",
    "<draw> a [chart|diagram|graph] [in which|where] {l} are connected by a line&<save> it [as|to|in] {file}",
    "<make> [a picture|an image|a PNG] of the [curve|line] [you get|that results] from {l}&<save> it [as|in] {file}",
    "use matplotlib.pyplot to [draw|plot|make] a line [chart|graph|plot], y values {l}, file name {f}",
    "<save> {l}, drawn as a line [chart|graph], [as|in|to] {file}",
)
# With a title {t}.
_LINE_TITLED = (
    "A line [chart|graph|plot] [titled|with the title|headed|with the heading] {t} of {l}, saved as {file}.",
    "[Title|Chart title|Heading]: {t}. [Values|Data|Numbers]: {l}. [Line chart|Line graph|Type: line], [saved as|file] {f}.",
    "{file} should [show|contain] a line [chart|graph] of {l} [with the title|titled|under the title|under the heading] {t}.",
    "Given {l}, draw a line [chart|graph|plot] with the title {t} and save it as {file}.",
    "My [results|numbers|measurements|sales] are {l}. Draw them as a line, write {t} above [the chart|it] as the title and save the picture as {file}.",
    "I need a line [chart|graph] of {l}. [The title is|Its title should be|Above it I want the title|The title must be] {t}. [Save it as|The file is] {f}.",
    "With {t} as [the |its ]title, [plot|draw] {l} as a line and save it as {file}.",
    "{_}plt.plot {l}, plt.title {t}, savefig {f}",
    "Plot {l} as a line, set {t} as the title and save [it|the figure] [as|to] {file}.",
    "Line [chart|graph|plot] of {l}, title {t}, file {f}[.|]",
    "Title {t}, line [chart|graph] of {l}, [saved|stored] [in|as] {file}[, please|.|]",
    "Write a program [which|that] draws {l} as a line [chart|graph], [gives it|sets] the title {t} and saves it [as|to] {file}.",
    "[Can|Could] you [draw|make|plot] a line [chart|graph] of {l} with {t} as the title and save it as {file}?",
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
    "{f}: [a |]line [chart|graph|plot] of {l}[.|]",
    "How did it go up and down? {l}. [Draw|Make] a line [chart|graph] of [this|these numbers] and save it as {file}.",
    "A PNG is [needed|wanted]: {f}. It should [show|contain] {l} as a line [chart|graph|plot].",
    "[First|Step 1:] plot {l} as a line, [then|step 2:] save the [figure|plot|chart] [as|to] {file}.",
    "[y|y values|Y values|y-values]: {l}; [line plot|line chart|plot as a line]; [save to|save as|output] {f}",
    "{l} -> line [chart|graph|plot] -> {f}",
    "No window [is needed|please], just save a line [chart|plot|graph] of {l} [as|to|in] {file}.",
    "You [get|are given] the numbers {l}. Show them as a line [chart|graph] in a picture [called|named] {f}.",
    "line [chart|graph|plot] {l} {f}",
    "I've got [these|the following] [numbers|values|readings]: {l}. I'd like to see them as a line [chart|graph], in {file}.",
    "[The|My|Our] [sales|visitors|steps|marks|prices|readings] [of|over] the last [days|weeks|months|years] [were|are] {l}. <draw> a line [chart|graph|plot][ of them|]&<save> it as {file}.",
    "[Every|Each] [day|week|month|hour|morning] I [wrote down|noted|measured] a [number|value]: {l}. [Make|Draw] a line [chart|graph][ of it| from these|]&<save> it [as|in] {file}.",
    "The [output|result] should be [a picture|a PNG|a PNG file|an image] {f} [with|showing] a line [chart|graph|plot] of {l}.",
    "Write a program [which|that], given [the list |the values |the numbers |]{l}, [plots|draws] them as a line and saves the [plot|picture|figure|chart] [as|to|in] {file}.",
    "At the end there [should|must] be {file} [with|showing|containing] a line [chart|graph] of {l}.",
    "{l} as a line [chart|graph|plot], [saved|stored] [as|in] {file}[, please|.|]",
    "{_}[values|data|y|numbers] = {l}. [Plot|Draw] [this|them|the list] as a line [chart|plot|graph] and [save|store] [it|the figure] [as|in] {file}.",
    "How [do|can|would] I [plot|draw] {l} as a line [with|in|using] matplotlib and save [it|the figure] [as|to] {file}?",
    "[My boss|Our customer|The teacher] wants to see {l} as a line [chart|graph]; the [image|picture|file] [must|should] be [called|named|saved as] {f}.",
    "We need a line [chart|graph] for a [poster|slide|web page|newsletter]. [The values are|Values:|Numbers:|The numbers are] {l}. [Save it|Store it] as {file}.",
    "The line in the [chart|graph] should go through the values {l}. The picture [goes|should go] [in|into|to] {file}.",
    "I [need|have] to hand in a line [chart|graph] of {l}. [The file name is|The file has to be called|It must be saved as|The name of the picture is] {f}.",
    "Into {file}: [a |]line [chart|graph|plot] of {l}.",
    "[No bars|Not bars], [just |only |]a line: [plot|draw] {l} and save it as {file}.",
    "[Can|Could] {l} be [plotted|drawn|shown] as a line [chart|graph] and saved [as|in] {file}?",
    "let me see {l} as a line [graph|chart] [pls|please], file {f}",
    "Numbers {l}, line [chart|graph], matplotlib, {f}",
    "Put {l} in a line [chart|graph]; [the picture should be saved as|I want the picture in|the picture belongs in] {file}.",
    "[The|A] list is {l}. [Draw|Make|Create] a line [chart|graph|plot] of it and save the [picture|image] [as|in] {file}.",
)


def line_chart(rng: random.Random) -> Task:
    values = numbers(rng, 3, 8)
    f = file_name(rng, "png")
    pic = "[it|the chart|the plot|the picture|the image|the figure|the graph]"
    slots = {
        "l": listing(rng, [str(v) for v in values]),
        "file": grammar.phrase(rng, FILE_PHRASE.replace("text file", "PNG file"), {"f": f}),
        "f": f,
        "_": "",
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
    if rng.random() < 0.4:
        sentence = grammar.speak(rng, rng.choice(_LINE_TITLED if title else _LINE_SENTENCES), slots)
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
    "put {l} in[to|] a bar [chart|graph|plot]&<save> it [as|to] {file}",
    "<make> {file}, a picture [of|with|showing] a bar [chart|graph|plot] of {l}",
    "define two lists, {A} and {V}, [draw|plot|make] a bar [chart|graph|plot] [of|from|with] them&<save> it as {file}",
    "set labels = {A} and values = {V}, [draw|plot|make] a bar [chart|plot]&<save> it as {file}",
    "use {A} for the x axis and {V} for the heights of a bar [chart|plot|graph]&<save> it as {file}",
    "call plt.bar with {A} and {V}&<save> the [figure|plot] [as|to] {file}",
    "<save> to {file} a bar [chart|graph|plot] [of|for|showing] {l}",
    "[turn|make] {l} into a bar [chart|graph|plot]&<save> [it|the picture] [as|in|to] {file}",
    "graph {l} [as|with|using] bars&<save> the [graph|picture|image] [as|to|in] {file}",
    "<draw> bars [labelled|labeled|named] {a} with [the |]heights {v}&<save> the [chart|picture] [as|in] {file}",
    "<draw> a bar [chart|graph|plot] into {file} [from|of|with] {l}",
    "create a figure with [a bar|one bar] for each of {l}&<save> it [as|to] {file}",
    "sketch a bar [chart|graph] [of|from|for] {l}&<save> it [in|as] {file}",
    "<draw> a [chart|diagram|graph|plot] with {n} bars, {l}&<save> it [as|to|in] {file}",
    "take the dictionary {dict}, [draw|make|plot] a bar [chart|graph] with [its|the] keys as labels and [its|the] values as heights&<save> it as {file}",
    "show {l} as bars [next to each other|side by side]&<save> the [picture|chart] [as|in] {file}",
    "<draw> a bar [chart|graph] where {has}&<save> it [as|in] {file}",
    "<make> a column [chart|graph|diagram] [of|with|from|for] {l}&<save> it [as|in|to] {file}",
    "<draw> [the columns|columns] {l} in a [chart|diagram]&<save> the [picture|chart] [as|in] {file}",
    "<draw> a vertical bar [chart|graph|plot] [of|with|for] {l}&<save> it [as|in|to] {file}",
    "use matplotlib.pyplot to [draw|make|plot] a bar [chart|graph|plot], data {l}, file name {f}",
    "<save> {l}, drawn as bars, [as|in|to] {file}",
    "<draw> bars for {a}, {v} high[, respectively|]&<save> the [picture|chart] [as|in] {file}",
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
    "{has}. [Draw|Make|Plot] a bar [chart|graph][ of this| of that| from this|]&<save> it as {file}.",
    "{has}. [Show|Draw] [this|it|that] [as bars|as a bar chart|in a bar graph] and save the picture as {f}.",
    "[The class|The customers|The members|We|My friends] voted: {l}. [Make|Draw] a bar [chart|graph][ of the result| of the votes|]&<save> it as {file}.",
    "{f}: [a |]bar [chart|graph|plot] of {l}[.|]",
    "[Who|What] has how much? {has}. [Draw|Make] a bar [chart|graph] of this and save it as {file}.",
    "A PNG is [needed|wanted]: {f}. It should [show|contain] {l} as [bars|a bar chart|columns].",
    "[First|Step 1:] draw a bar [chart|graph] of {l}, [then|step 2:] save the [figure|plot|chart] [as|to] {file}.",
    "[Column chart|column chart|Column graph] of {l}, [saved as|save as|file] {f}[.|]",
    "{l} -> bar [chart|graph|plot] -> {f}",
    "No window [is needed|please], just save a bar [chart|plot|graph] of {l} [as|to|in] {file}.",
    "Our [sports day|survey|bake sale|election|competition] ended like this: {l}. [Show|Draw] [it|this] as [bars|a bar chart|a column chart]&<save> it [as|in] {file}.",
    "[Labels|x axis|Bars]: {a}; [heights|values|y axis]: {v}; [picture|output|file]: {f}; kind: bar [chart|plot][.|]",
    "bar [chart|graph|plot] {l} to {f}",
    "The [output|result] should be [a picture|a PNG|a PNG file|an image] {f} [with|showing] a bar [chart|graph|plot] of {l}.",
    "Write a program [which|that], given {l}, draws a bar for each and saves the [chart|picture|plot] [as|to|in] {file}.",
    "At the end there [should|must] be {file} [with|showing|containing] a bar [chart|graph] of {l}.",
    "The labels are {a}, the values [are |]{v}. [Draw|Make|Plot] a bar [chart|graph|plot] and save it as {file}.",
    "{_}labels = {A}, values = {V}: bar [chart|plot|graph] [to|into|in|as] {f}",
    "[x|Names|Labels|Categories]: {a}. [Heights|Values|y|Numbers]: {v}. Bar [chart|graph|plot], [saved as|file] {f}.",
    "We need a bar [chart|graph] for a [poster|slide|newsletter|web page]. [The numbers are|Data:|Here are the numbers:] {l}. [Save|Store] it as {file}.",
    "How [do|can|would] I [draw|make|plot] a bar [chart|graph] of {l} [with|using|in] matplotlib and save it as {file}?",
    "[Not a line but|No line, just|No lines, only] bars: [draw|plot] {l} and save it as {file}.",
    "[My boss|Our customer|The teacher] wants to see {l} as bars; the [image|picture|file] [must|should] be [called|named|saved as] {f}.",
    "Into {file}: [a |]bar [chart|graph|plot] of {l}.",
    "[Can|Could] {l} be [drawn|shown] as bars and saved [as|in] {file}?",
    "One bar [per|for each] [name|label|word]: {l}. Save the [chart|picture] [as|in] {file}.",
    "Bars for {a}, [with |]heights {v}, [saved as|save as|file] {f}[.|]",
    "let me see {l} as bars [pls|please], file {f}",
    "I [want|need] to compare {a}; the [numbers|values] are {v}. [Make|Draw] a bar [chart|graph]&<save> it as {file}.",
    "{a} should be on the x axis, their bars [should be |]{v} high. Save the bar [chart|graph|plot] as {file}.",
    "I need to hand in a bar [chart|graph] of {l}. [The file name is|The file has to be called|It must be saved as] {f}.",
    "{_}data = {dict}. [Plot|Draw|Make] a bar [chart|plot|graph] of it and save it as {file}.",
    "{l} as bars, [saved|stored] [as|in] {file}[, please|.|]",
)


def _comma_list(rng: random.Random, items: list[str]) -> str:
    """A plain enumeration, which stays readable beside another one."""
    return ", ".join(items) if rng.random() < 0.4 else ", ".join(items[:-1]) + f" and {items[-1]}"


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
    verb = rng.choice(("has", "got", "scored", "sold", "made") if kind < 0.4 else ("is", "has", "counts"))
    slots = {
        "l": shown,
        "file": grammar.phrase(rng, FILE_PHRASE.replace("text file", "PNG file"), {"f": f}),
        "f": f,
        "_": "",
        "a": _comma_list(rng, labels),
        "v": _comma_list(rng, [str(value) for value in values]),
        "A": str(labels),
        "V": str(values),
        "n": str(len(labels)),
        "dict": str(dict(zip(labels, values, strict=True))),
        "has": _comma_list(rng, [f"{a} {verb} {b}" for a, b in zip(labels, values, strict=True)]),
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
    if rng.random() < 0.4:
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
    "call requests.get with {u}, take .json() of [it|the response]&<print> the [value of |]{k}",
    "go to {u}&<print> the {k} you find [in the JSON |]there",
    "grab the JSON [at|from|behind] {u}&<print> [the|its] {k}",
    "[hit|call|query] the [endpoint|API|web service] {u}&<print> the {k} [from|of] the [response|JSON|answer]",
    "<print> [only |just |]the {k} [field|value|entry|property|attribute] of [what|the JSON that] {u} [returns|sends|gives]",
    "make an HTTP [GET request|request|GET] to {u}, decode the JSON [body|answer|response]&<print> the value [of|for|under] {k}",
    "<fetch> the JSON object [from|at|behind] {u}&<print> what its key {k} [holds|contains|says]",
    "load the [response|answer|JSON] [of|from] {u} [into a dictionary|as a dict]&<print> the value [of|for|under] [the key |]{k}",
    "find out [what|which value] {u} [gives|reports|returns] for {k}&<print> it",
    "import requests, get {u}&<print> the [value of |]{k} [in|from|of] the [JSON|JSON answer|JSON response]",
    "use the [web service|API|endpoint] [at|behind] {u} to [get|find out|read] the {k}&<print> it",
    "<fetch> {u} (it [returns|sends back|is] JSON)&<print> the [value of |]{k}",
    "store the [answer|response] of {u} in a variable, read it as JSON&<print> its {k}",
    "pull the {k} [out of|from] the JSON [at|behind] {u}&<print> it",
    "open the [link|web address|URL] {u}, read the JSON&<print> the [value of |]{k}",
    "run {get}&print {expr}",
    "query the [REST API|web API|JSON API] at {u}&<print> the {k} [of|in|from] its answer",
    "<fetch> [the document|the object|the record|what is] at {u} as JSON&<print> its {k}",
    "<print> the {k} [property|attribute|member|element] of the JSON object [at|from|behind] {u}",
    "<print> the {k} [after|by] [fetching|downloading|requesting|getting] the JSON [at|from] {u}",
    "[visit|call up|go to] {u}, [read|parse] the JSON there&<print> what [it says|is stored] [under|for] {k}",
    "take the URL {u}, request it, read the answer as JSON&<print> the value of {k}",
    "<print> the JSON value [of|for|under] {k} [that|which] {u} [returns|delivers|gives back]",
    "pick the {k} out of the [data|JSON] that {u} [returns|sends]&<print> it",
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
    "[The |]API {u}[:|,] [print|show|need|want] [the |]{k}[.|]",
    "{u} [-|:] [print|show|get|need] the {k} [field|value|key|]",
    "The program [should|must|has to] [call|fetch|read|open|request] {u} and print the [value of |]{k} [from|in] the JSON [it gets|there|answer].",
    "Write a program [which|that] [gets|fetches|downloads|requests] {u} and [prints|shows|displays] the {k} [from|of|in] the JSON[ response| answer|].",
    "[What|Which] {k} do [you|I|we] get [from|at] {u}?",
    "What {k} is in the JSON [at|from|behind] {u}?",
    "[My|Our|The] [weather station|sensor|shop|printer|heating|library] [publishes|offers|has] its data as JSON [at|on|under] {u}. [Print|Show me|I need] the {k}.",
    "The output should be the [value of |]{k} [in|from] the JSON [at|from] {u}[, nothing else|].",
    "The JSON [at|from|behind] {u} looks [like this|something like]: {ex}. [Print|Show] the [value of |]{k}.",
    "[key|field] {k}, [URL|url|address] {u}, [print|show] [the value|it][.|]",
    "{k} is [what|all] I need from the JSON [at|of|behind] {u}.",
    "I only [need|want] the {k} [from|of] {u}, [not the whole JSON|not the rest|nothing else].",
    "There's a key {k} in [what|the JSON that] {u} [returns|sends|answers]. [Print|Show me] its value.",
    "First get {u}, then parse the JSON, then print [the value of |]{k}.",
    "A GET request [to|on] {u} [answers|gives|returns] [a JSON object|JSON]. [I need its {k}.|Print its {k}.|What is its {k}?]",
    "A [request|GET request] to {u} returns JSON with a [key|field] {k}. Print that value.",
    "{get}, then print {expr}",
    "How [do|can|would] I [get|read|print] the {k} [from|of] the JSON [at|from|behind] {u} [with requests|in Python|using requests]?",
    "From the [answer|response|reply] of {u} I need the {k}.",
    "{u} -> JSON -> {k}",
    "[You can get|One can get|There is] JSON [from|at] {u}, and in it [a|the] [key|field] {k}. Print [its|that] value.",
    "To [know|see|get] the {k}, [ask|call|request] {u} and [read|parse] the JSON. Print [it|the value].",
    "[Show|Print|Display] me one thing from {u}: the {k} in the JSON.",
    "The {k} [can be found|is|is kept] in the JSON at {u}. [Print|Show|Get and print] it.",
    "[What|Which value] is behind the key {k} [in|of] the JSON [at|from] {u}?",
    "[The|Our] [dashboard|website|report] needs the {k} that {u} [returns|sends|delivers]. [Print|Show] it.",
    "[Wanted|Needed|To print|Print]: {k}. [Source|From|Where|URL]: {u}",
    "{_}curl {u}, but in Python, and [only |just |]print the {k}",
    "In the JSON [at|from|behind] {u} there is [a|one] [field|key|entry] called {k}. [Print|Show|I need] its value.",
    "{_}[URL|url] = {u}, [key|field] = {k}, print the [JSON value|value from the JSON]",
    "[The address is|My URL is|The URL is] {u} and the key is {k}. [Get the JSON and print the value.|Print what the JSON has under that key.]",
    "Does {u} say anything under {k}? It returns JSON; print [that|the] value.",
)


def http_json(rng: random.Random) -> Task:
    url, key = _url(rng), label(rng)
    variable = rng.choice(("r", "response", "answer", "reply", "res"))
    slots = {
        "u": url,
        "_": "",
        "k": quoted(rng, key, bare=0.5),
        "get": f'{variable} = requests.get("{url}")',
        "expr": f'{variable}.json()["{key}"]',
        "ex": f'{{"{key}": ...}}' if rng.random() < 0.5 else f'{{"{key}": ..., ...}}',
    }
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
    if rng.random() < 0.4:
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
    "[feed|give|hand|pass] {l} to numpy&<print> {w}",
    "use [numpy's|NumPy's|numpy's own] functions to [find|compute|calculate|get] {w} of {l}",
    "do [a bit of|some|a little] statistics with numpy&<print> {w} of [the numbers |]{l}",
    "[analyse|analyze] {l} with numpy&<print> {w}",
    "[store|keep|hold] {l} in [a numpy array|an array with numpy]&<compute> {w}",
    "convert the list {l} [to|into] a numpy array&<print> {w}",
    "<compute> with numpy {w} of [the series |the list |the numbers |]{l}",
    "<print> what numpy [gives|computes|finds] for {w} of {l}",
    "run {np} on {l}&<print> {res}",
    "apply {np} to {l}&<print> {res}",
    "set {x} = {arr}&<print> {calls}",
    "<print> {w} as a summary of {l}, using numpy",
    "define a list with {l}, make [it a numpy array|a numpy array of it]&<print> {w}",
    "<make> a numpy array called {x} with {l}&<print> {calls}",
    "[create|make|define] [a numpy array|an np.array] from [the list |the numbers |]{l}, <compute> {w}&<print> {res}",
    "work with numpy&<print> {w} of [these numbers: |these values: |]{l}",
    "<print> {w} of the [numpy array|array] {l}[, computed with numpy|, using numpy|]",
)
_NUMPY_KIND = {
    "both": (
        "<print> the arithmetic mean and the [population |]standard deviation of {l} [with|using] numpy",
        "<print> the [mean value|average value] and the [standard deviation|std] of {l} [with|using] numpy",
        "use numpy to [get|find|compute] [mean/std|mean + std|avg and std|mean and stdev|mean, std|mean and SD] of {l}",
        "make a numpy array of {l}&<print> [its|the] [mean|average] first and [its|the] [standard deviation|std] second",
        "<print> the [mean|average] of {l}, and on the next line the [standard deviation|std], using numpy",
        "<print> np.mean and then np.std of [an array of |the array |]{l}",
        "<print> two [numbers|values|lines] for {l}, the [mean|average] and the [standard deviation|std], with numpy",
        "<compute> the [mean|average] of {l} with numpy&<print> it, followed by the [standard deviation|std]",
        "<print> both the [average|mean] and the [spread as a standard deviation|standard deviation] of {l} with numpy",
    ),
    "mean": (
        "<print> what {l} are on average, using numpy",
        "<print> the [arithmetic mean|mean value|average value|avg] of {l} [with|using] numpy",
        "use [the numpy package|the numpy library|np] to [get|find|compute] the [average|arithmetic mean|mean value] of {l}",
        "<print> the mean, not the median, of {l} [with|using] numpy",
        "use numpy's mean function on {l}&<print> [it|the result|what comes out]",
        "average [the numbers |the values |]{l} [with|using] numpy&<print> [it|the result|the average]",
        "<print> [only |just |]the [mean|average] of {l} [with|using] numpy[, not the standard deviation|]",
        "<print> np.mean of [an array of |the array |]{l}",
        "call .mean() on a numpy array [of|with] {l}&<print> the result",
    ),
    "std": (
        "<print> the [population standard deviation|stdev|standard dev.|SD (standard deviation)|population std] of {l} [with|using] numpy",
        "use [the numpy package|the numpy library|np] to [get|find|compute] the [standard deviation|stdev|std] of {l}",
        "<print> how much {l} vary, as [the|a] standard deviation, [with|using] numpy",
        "use numpy's std function on {l}&<print> [it|the result|what comes out]",
        "<print> the spread of {l} as a standard deviation [computed |][with|using] numpy",
        "<print> [only |just |]the [standard deviation|std] of {l} [with|using] numpy[, not the mean|]",
        "<print> np.std of [an array of |the array |]{l}",
        "call .std() on a numpy array [of|with] {l}&<print> the result",
    ),
}

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
    "[I have|We have|There are|Here are] {n} [numbers|values|readings|measurements]: {l}. [Compute|Find|Print|Calculate] {w} with numpy.",
    "[My|Our|The] [grades|marks|times|weights|heights|temperatures|scores|sales] [are|were] {l}. [With|Using] numpy, what {is} {w}?",
    "[My|Our|The] [grades|marks|times|weights|heights|temperatures|scores|sales] [are|were] {l}. [Use|Take] numpy [to print|and print|to find|to compute] {w}.",
    "Write a program [which|that] uses numpy to [compute|calculate|find|print] {w} of [the numbers |]{l}.",
    "The output should be {w} of {l}, [computed|calculated|worked out] [with|by] numpy.",
    "numpy array {l}[:|,| -] [print|need|want|show] {w}[.|]",
    "{w}? [Numbers|Data|Values]: {l}. [Library|Tool|Use]: numpy.",
    "[Statistics|A bit of statistics|Stats] with numpy: {w} of {l}.",
    "{x} = {arr}. [Print|Show|I need|Give me] {w}.",
    "{x} = {arr}; print {calls}",
    "I'd like to know {w} of {l}; [numpy should do it|use numpy for it|let numpy work it out|do it in numpy].",
    "Numpy can [compute|calculate|find] {w}. [Please do|Do] that for {l} and print {res}.",
    "[A|Suppose a|Imagine a|Say a] numpy array holds {l}. What {is} {w}?",
    "[An experiment|The measurement|A survey|The sensor] gave {l}. [We need|Report|Print|I need] {w}, [with|using] numpy.",
    "First make a numpy array of {l}, then print {w}.",
    "The [array|list] is {l}. [Print|Show|Compute] {w} ([with|use] numpy).",
    "How would numpy [compute|give|find] {w} of {l}?",
    "For [the|my] [report|lab report|homework|statistics class] I need {w} of {l}, [computed|done|calculated] with numpy.",
    "The program [must|should|has to] use numpy and print {w} of [the numbers |]{l}.",
    "Don't [do it|calculate it|compute it] by hand: let numpy [give|find|compute] {w} of {l}.",
    "{l} -> numpy -> {w}",
    "[My data|The data|My numbers|The sample]: {l}. [I need|I want|Print|Report] {w} (numpy).",
    "{np}, {l}",
    "{l} - {w}, [please|pls], with numpy",
    "[Step 1:|First:] [put|store] {l} in a numpy array. [Step 2:|Second:] print {w}.",
    "{arr}: print {w}",
    "[Can|Could] numpy [tell me|work out|give me|find] {w} of {l}?",
    "[Given is|There is|We have] a list, {l}. With the help of numpy, [print|find|compute] {w}.",
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
            *_NUMPY_KIND[kind],
        )
    )
    x = rng.choice(("a", "x", "arr", "data", "values", "numbers"))
    slots = {
        "l": listing(rng, [str(v) for v in values]),
        "n": str(len(values)),
        "x": x,
        "arr": f"np.array({values})",
        "calls": {"both": f"{x}.mean() and {x}.std()", "mean": f"{x}.mean()", "std": f"{x}.std()"}[kind],
        "res": "[both|the results|what you get]" if kind == "both" else "[it|the result|what you get]",
        "w": grammar.phrase(rng, what, {}),
        "is": "are" if kind == "both" else "is",
        "np": {"both": "np.mean and np.std", "mean": "np.mean", "std": "np.std"}[kind],
    }
    slots["res"] = grammar.phrase(rng, slots["res"], {})
    if rng.random() < 0.4:
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
    "make a DataFrame called df with {d}&export it [to|as] {file}[| without the index]",
    "set df = pd.DataFrame({dict})&<save> df [as|to|in] {file} [without the index|with index=False|without an index]",
    "define a dictionary with {d}, turn it into a [DataFrame|pandas DataFrame]&<save> it [as|to|in] {file}[| without the index]",
    "[write|export] a [dataset|data set|spreadsheet|table] with {d} [to|as] {file} [with|using] pandas[| without the index]",
    "<make> {file} [with|using] pandas, [containing|holding|showing] {d}[| and no index]",
    "use pandas: build a frame [with|from] {d}&<save> it [as|to] {file}[| without the index]",
    "[use|call] DataFrame.to_csv to [write|save] {d} [to|in] {file}[| without the index]",
    "store {d} [as|in] a pandas [DataFrame|frame|table]&<save> the [frame|table] [as|to] {file}[| without the index]",
    "<make> a spreadsheet-like table with {d} in pandas&<save> it as the CSV file {f}",
    "<save> the [table|data] {dict} [to|in|as] {file} [with|using] pandas, without [the |an ]index",
    "[bring|get] {d} into {file} with the help of pandas[| (no index)|, without the index]",
)
# {cols} and {rows}: the same table row by row; {rec}: as a list of records.
_PANDAS_ROW_ORDERS = (
    "<make> a [pandas DataFrame|pandas table|data frame with pandas] with the columns {cols} and the rows {rows}&<save> it [as|to|in] {file}[| without the index]",
    "use pandas to [make|build|create] a table with the columns {cols} and [these|the] rows: {rows}; save it [as|to|in] {file}[| without the index]",
    "put the [records|rows|entries] {rows} (columns {cols}) in a pandas [DataFrame|table]&<save> it [as|to] {file}[| without the index]",
    "build {file} with pandas, columns {cols}, rows {rows}",
    "<save> a table with the [header|column names|columns] {cols} and the rows {rows} [to|in|as] {file} [with|using] pandas",
    "let pandas write {file} with the columns {cols} and one row each for {rows}",
    "turn the records {rec} into a pandas DataFrame&<save> it [as|to] {file}[| without the index]",
    "load the rows {rows} into a DataFrame with the columns {cols}&write it to {file} with to_csv",
    "<make> a DataFrame, columns {cols}, with one row for each of {rows}&<save> it [as|to] {file}[| without the index]",
    "[create|make] a CSV file {f} with pandas that has the columns {cols} and the [rows|lines] {rows}",
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
    "{_}df = pd.DataFrame({dict}), then df.to_csv {f} without [the |an |]index",
    "The program [should|must|has to] use pandas to [write|save] {d} [to|in] {file}[| without the index].",
    "At the end there [should|must] be {file}, written [with|by] pandas, with {d}.",
    "{f}: {d}. [Use pandas.|Made with pandas.|pandas please]",
    "Write a program [which|that] builds a [pandas DataFrame|data frame with pandas] with {d} and [writes|saves] it to {file}[|, without the index].",
    "First make a [pandas DataFrame|pandas table] with {d}, then save it [as|to|in] {file}[| without the index].",
    "[Could I|Can I|May I] have {d} as a CSV file {f}, [written|made|saved] with pandas?",
    "A [table|data set|dataset] for my [class|boss|report|club], {d}, should be [saved|written] with pandas [as|to] {file}.",
    "The CSV [should|must] not [have|contain] an index column: [save|write] {d} with pandas [to|as] {file}.",
    "Using a pandas DataFrame, [create|write|produce] {file} [from|with] {d}.",
    "I want to open {d} in [Excel|a spreadsheet] later, so [write|save] it with pandas [to|as] {f}.",
    "[How do I|How can I|How would I] get {d} into {file} with pandas?",
    "[My boss|Our customer|The teacher] wants a CSV file {f} with {d}. [Use pandas.|Make it with pandas.|Do it with pandas, no index.]",
    "The output should be {file} with {d}, written [with|by|using] pandas[| and without the index].",
    "dict {dict} [->|to|into] {f} [with|using|via] pandas[, no index|]",
)
_PANDAS_ROW_SENTENCES = (
    "[Columns|Header|Column names]: {cols}. [Rows|Records|Lines]: {rows}. [Save|Write] [this|it] [with|using] pandas [to|in|as] {file}[| without the index].",
    "{file} should be a CSV file [made|written] with pandas, with the columns {cols} and the rows {rows}.",
    "My table has the columns {cols} and [the|these] rows: {rows}. [With|Using] pandas, <save> it [to|as|in] {file}[| without the index].",
    "Given the rows {rows} and the column names {cols}, make a [pandas DataFrame|DataFrame] and save it as {file}[| without the index].",
    "The header is {cols}; then come {rows}. Write this to {file} with pandas[| without the index].",
    "pandas, columns {cols}, rows {rows}, {f}[, no index|]",
    "Write a program [which|that] makes a DataFrame with the columns {cols} and the rows {rows} and saves it as {file}[| without the index].",
    "[Our|My] [members|results|list|stock|records]: {rows}. [Make|Build] a pandas table with the columns {cols} [from this|out of this]&<save> it [as|to] {file}.",
    "[The first line of|The header in] {file} should be {cols}, then {rows}. [Write|Make] it with pandas.",
    "[Columns|Header] {cols}; [rows|lines] {rows}; [pandas to|with pandas to|pandas, save as] {f}",
    "I need a CSV file {f} [made|written] with pandas: columns {cols}, rows {rows}.",
    "{rec} [->|=>|to|into] {f}, with pandas[, no index|]",
    "{_}records = {rec}. [Make|Build] a DataFrame of [them|the records] and save it as {file}[| without the index].",
    "[What|Whatever] pandas writes to {file} should have the columns {cols} and the rows {rows}.",
    "I have a [small |]table: {rows}. The columns are [called|named] {cols}. [Save|Write] it [as|to] {file} with pandas.",
    "[Can|Could] you use pandas to save a table ([columns|header] {cols}; rows {rows}) as {f}?",
)


def _rows(rng: random.Random, data: dict[str, list[str]]) -> dict[str, str]:
    """The columns of a table as slots for wordings that give it row by row."""
    lines = list(zip(*data.values(), strict=True))
    rows = rng.choice(
        (
            ", ".join(f"({', '.join(line)})" for line in lines),
            "; ".join(", ".join(line) for line in lines),
            ", ".join(" ".join(line) for line in lines),
            ", ".join(" ".join(line) for line in lines[:-1]) + " and " + " ".join(lines[-1]),
            " / ".join(", ".join(line) for line in lines),
            "; ".join(" ".join(line) for line in lines),
        )
    )
    names = list(data)
    records = [{c: int(x) if x.isdigit() else x for c, x in zip(names, line, strict=True)} for line in lines]
    cols = ", ".join(names) if rng.random() < 0.5 else ", ".join(names[:-1]) + " and " + names[-1]
    return {"cols": cols, "rows": rows, "rec": str(records)}


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
    whole = {c: [int(x) if x.isdigit() else x for x in v] for c, v in data.items()}
    slots = {
        "d": shown,
        "file": grammar.phrase(rng, FILE_PHRASE.replace("text file", "CSV file"), {"f": f}),
        "f": f,
        "_": "",
        "dict": str(whole),
        **_rows(rng, data),
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
    by_row = rng.random() < 0.25
    if by_row:
        core = rng.choice(_PANDAS_ROW_ORDERS)
    sentence = grammar.order(rng, core, slots)
    if rng.random() < 0.4:
        sentence = grammar.speak(
            rng, rng.choice(_PANDAS_ROW_SENTENCES if by_row else _PANDAS_SENTENCES), slots
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
