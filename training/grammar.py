"""A small grammar of wordings: one template stands for hundreds of sentences.

``[a|b|c]`` chooses (nested; an empty part is allowed), ``{name}`` is a slot,
``<verb>`` is a verb of the group ``VERBS[verb]``, inflected to the mood of the
sentence, ``&`` joins two actions and ``^`` makes the next letter upper case.
Slot values travel between two private marks, so that noise never touches them.
"""

from __future__ import annotations

import random
import re
from collections.abc import Mapping
from functools import cache
from typing import Literal

from training.words import NOUNS

Mood = Literal["imperative", "third", "gerund"]
Node = str | tuple[str, object]

OPEN, CLOSE = "\ue000", "\ue001"

VERBS: dict[str, tuple[str, ...]] = {
    "print": (
        "print",
        "print",
        "print",
        "print",
        "show",
        "display",
        "output",
        "print out",
        "write out",
        "list",
        "give",
        "report",
        "show me",
        "give me",
        "type out",
    ),
    "say": ("print", "print", "print", "show", "display", "output", "write out", "say", "echo"),
    "compute": (
        "compute",
        "calculate",
        "calculate",
        "work out",
        "find",
        "find out",
        "determine",
        "figure out",
        "get",
        "evaluate",
    ),
    "save": ("save", "save", "save", "write", "write", "store", "put", "record", "dump"),
    "make": ("create", "make", "write", "produce", "generate", "build", "set up", "prepare"),
    "draw": ("draw", "plot", "make", "create", "produce", "generate", "render", "build", "prepare"),
    "convert": ("convert", "turn", "change", "transform", "translate"),
    "read": ("read", "open", "load", "take", "look at", "go through", "use"),
    "count": ("count", "count", "count up", "determine", "work out", "find out"),
    "check": ("check", "check", "find out", "test", "determine", "decide", "work out", "see"),
    "add": ("add", "add", "append", "put", "attach", "write"),
    "list": ("list", "print", "show", "display", "output", "find", "give", "write out", "generate"),
    "sort": ("sort", "sort", "order", "arrange", "put"),
    "fetch": ("get", "fetch", "download", "request", "load", "retrieve", "read"),
    "reverse": ("reverse", "reverse", "flip", "turn around", "mirror", "invert"),
    "remove": ("remove", "remove", "drop", "delete", "take out", "throw out", "get rid of"),
}

_THIRD = {"go": "goes", "be": "is", "have": "has", "do": "does"}
_DOUBLED = {"put", "get", "plot", "set", "drop", "swap", "run", "flip", "begin", "output"}


def inflect(verb: str, mood: Mood) -> str:
    """The verb (perhaps with a particle: "work out") in the mood of its sentence."""
    head, _, rest = verb.partition(" ")
    if mood == "third":
        if head in _THIRD:
            head = _THIRD[head]
        elif re.search(r"(s|sh|ch|x|z|o)$", head):
            head += "es"
        elif re.search(r"[^aeiou]y$", head):
            head = head[:-1] + "ies"
        else:
            head += "s"
    elif mood == "gerund":
        if head in _DOUBLED:
            head += head[-1] + "ing"
        elif head.endswith("e") and head not in ("be", "see"):
            head = head[:-1] + "ing"
        else:
            head += "ing"
    return f"{head} {rest}" if rest else head


@cache
def _parse(template: str) -> tuple[Node, ...]:
    nodes, position = _sequence(template, 0)
    if position != len(template):
        raise ValueError(f"unbalanced bracket at {position} in {template!r}")
    return nodes


def _sequence(text: str, position: int) -> tuple[tuple[Node, ...], int]:
    nodes: list[Node] = []
    while position < len(text) and text[position] not in "|]":
        char = text[position]
        if char == "[":
            options: list[tuple[Node, ...]] = []
            while True:
                option, position = _sequence(text, position + 1)
                options.append(option)
                if position >= len(text):
                    raise ValueError(f"unclosed bracket in {text!r}")
                if text[position] == "]":
                    break
            nodes.append(("choice", tuple(options)))
            position += 1
        elif char in "{<":
            end = text.index("}" if char == "{" else ">", position)
            nodes.append(("slot" if char == "{" else "verb", text[position + 1 : end]))
            position = end + 1
        elif char == "&":
            nodes.append(("and", ""))
            position += 1
        else:
            end = position
            while end < len(text) and text[end] not in "[]|{<&":
                end += 1
            nodes.append(text[position:end])
            position = end
    return tuple(nodes), position


_AND: dict[Mood, tuple[str, ...]] = {
    "imperative": (
        " and ",
        " and ",
        " and ",
        " and ",
        " and then ",
        ", then ",
        ", and ",
        ". ^then ",
        ". ^",
        ". ^",
        "; ",
        " and also ",
        ", and then ",
        ". ^after that, ",
        ". ^also ",
        " and afterwards ",
        ". ^finally, ",
        ". ^please ",
    ),
    "third": (
        " and ",
        " and ",
        " and ",
        " and then ",
        ", then ",
        ", and ",
        " and also ",
        ", and then ",
        " and afterwards ",
    ),
    "gerund": (" and ", " and ", " and then ", " and also "),
}


def render(rng: random.Random, template: str, slots: Mapping[str, str], mood: Mood = "imperative") -> str:
    """One sentence of the template, with slot values between the private marks."""
    pieces: list[str] = []

    def walk(nodes: tuple[Node, ...]) -> None:
        for node in nodes:
            if isinstance(node, str):
                pieces.append(node)
                continue
            kind, value = node
            if kind == "choice":
                assert isinstance(value, tuple)
                walk(rng.choice(value))
            elif kind == "slot":
                assert isinstance(value, str)
                filled = slots[value]
                # A slot that is itself a rendered phrase keeps its own marks.
                pieces.append(filled if OPEN in filled else f"{OPEN}{filled}{CLOSE}")
            elif kind == "verb":
                assert isinstance(value, str)
                pieces.append(inflect(rng.choice(VERBS[value]), mood))
            else:
                pieces.append(rng.choice(_AND[mood]))

    walk(_parse(template))
    return "".join(pieces)


_IMPERATIVE = (
    "{core}.",
    "{core}.",
    "{core}.",
    "{core}.",
    "{core}.",
    "{core}.",
    "{core}.",
    "{core}.",
    "{core}.",
    "{core}.",
    "{core}.",
    "{core}.",
    "{core}.",
    "{core}.",
    "{core}.",
    "{core}.",
    "{core}.",
    "{core}.",
    "[Please|Kindly|Just|Now|Simply] {low}.",
    "[Please|Please,] {low}.",
    "{core}[, please|, thanks| please| for me| for me, please| in Python| with Python].",
    "[Can|Could|Would|Will] you [please |kindly |] {low}[| for me|, please]?",
    "I [want|need|would like|'d like] [you |]to {low}.",
    "I have to {low}.",
    "[Help|Teach] me [to |] {low}.",
    "[Write|Create|Make|Give me|Build|Code|I need|I want|Develop|Implement] [a|a short|a small|a "
    "simple|a little|a tiny|some] [Python |python |][program|script|code] to {low}.",
    "[Use|Using] Python[ to|,] {low}.",
    "[Task|Your task|Job|Exercise|To do|Goal|Assignment|Problem]: {low}.",
    "[First|To begin|As a first step|Then|Finally|Last]:[ |] {low}.",
    "[Have|Let|Make] [the computer|Python|the program] {low}.",
    "[The program|The script|My script|It|This program] [should|has to|must|needs to"
    "|is supposed to|ought to] {low}.",
    "[It would be nice|It would be great|I'd be happy] if you could {low}.",
    "[I am trying|I try|We try|We are asked|I was asked|The exercise is] to {low}.",
    "[How do I|How can I|How would you|How to] {low}?",
    "[Let's|Let us|We need to|We want to|You should|You have to|The program should|The script must"
    "|The program has to|It should|My program should] {low}.",
    "[In|With] [Python|a script|a short program], {low}.",
    "[pls|plz|please] {low}",
    "{core} [pls|plz|please|thx|ta]",
    "{core}[ if you can| if possible| - thanks| - cheers|, nothing more|, that's all].",
    "{core}, [will you|ok|okay|right]?",
    "[All I need|All I want]: {low}.",
    "[For [homework|practice|fun|my class]|As [an exercise|a warm-up]]: {low}.",
    "[We're learning|I'm learning|We are doing] [Python|loops|programming], so {low}.",
    "[Somebody|My teacher|The boss|A friend] wants me to {low}.",
    "[i need a script|i need code|need a script|need some code|script|code wanted|program] to {low}",
    "[Quick|Short|Simple|Easy] [one|task|job|request|thing]: {low}.",
    "[Hi|Hello|Hey], {low}[| please|, thanks].",
    "[Your job|Your mission|What I want you to do|What I need you to do|The idea] is to {low}.",
    "[You are asked|You are supposed|It is your turn|Time] to {low}.",
    "[My|Our] [teacher|boss|friend|sister|colleague|customer] [wants|asked|told] [me|us] to {low}.",
    "[My homework|Our assignment|The worksheet|The exercise|The book] [asks|tells] [me|us] to {low}.",
    "[Requirement|Specification|Spec|Feature]: [the program|it|the script] [shall|should|must] {low}.",
    "[The program|The script|The tool|The code|The solution] shall {low}.",
    "As a [user|teacher|customer|student|beginner], I want [the program|it|the script] to {low}.",
    "I [was wondering|wonder] if you [could|can|would] {low}.",
    "[Do me a favour|Do me a favor|Be so kind|Please be so good] and {low}.",
    "[I'd appreciate it|I would be grateful|It would help me|It'd be cool] if you could {low}.",
    "[Python|python|py]: {low}",
    "[Python script|Python code|Script|Program|Code] [wanted|needed|please]: {low}.",
    "[TODO|todo|Todo|To-do] - {low}",
    "# [TODO: |task: |]{low}",
    "[Good day|Good evening|Dear helper|Dear friend|Hi all|Hi there], [please|I need you to] {low}.",
    "What [is the code|code do I need|would the code be|do I have to write] to {low}?",
    "[Show|Tell] me how to {low}.",
    "[Is it possible|Is there a way|Any way] [in Python |]to {low}?",
    "[Does anyone know|Anybody know|Do you know|Who knows] how to {low}?",
    "[I don't know how to do this|I need some help here|I'm stuck|Can somebody help me with this]: {low}.",
    "[Today|This time|For now|Right now] [we|I] [want|need|have] to {low}.",
    "[The next|The first|The last|The second] [step|exercise|task|part] is to {low}.",
    "You [shall|are to|will] {low}.",
    "[With|Using] [nothing but|only|plain|pure|standard] Python, {low}.",
    "[Objective|Aim|Purpose|Instructions|Instruction|Request|Wish|Order]: {low}.",
    "[What|The thing] I [want|need|would like] [Python|the computer|the script|it] to do is[:| to] {low}.",
    "Write a [short |little |]program. It [should|must|has to] {low}.",
    "[In Python 3|In Python code|In a few lines of Python|In a little script], {low}.",
    "[okay|ok|so|well|right|alright], {low}",
    "[can u|could u|can you pls|can you plz] {low}[?| thx|]",
    "[need u to|i want u to|want you to|i need you to] {low}",
    "The [program|script|code] [should|must] do [the following|this|one thing|just this]: {low}.",
    "[I have an exercise|I have a task|Here's the task|Here is what to do|Here's what I need|This is what I "
    "want|This is the job]: {low}.",
    "[The pupils|The students|Students|Pupils|Learners] should {low}.",
    "[Go ahead|Go on|Try it] and {low}.",
    "[The customer|A client|The office|The management] [wants|asks|needs] us to {low}.",
    "[I ask you|I kindly ask you|We kindly ask you|I would ask you] to {low}.",
    "[I want that you|Please do this for me:|I'd like that you] {low}.",
    "[It is|It's] [important for me|necessary|my turn] to {low}.",
)
_THIRD_WRAP = (
    "[Write|Create|Make|Build|Code|Develop|Implement|Produce] [me |][a|a short|a small|a simple|a "
    "little|a tiny] [Python |python |][program|script|piece of code|tool|snippet] [that|which] {low}.",
    "[I need|I want|I would like|I'd like|Give me|We need|I am looking for|I'm after] [a|a short|a "
    "small|a simple|some] [Python |python |][program|script|code|tool] [that|which] {low}.",
    "[Can|Could] you [write|make|create] [me |][a|a short|a small] [Python |][program|script] "
    "[that|which] {low}?",
    "[A|One] [short |small |Python |][program|script] [that|which] {low}.",
    "[Can I have|Could I get|May I have|Can I get] a [program|script|tool] [that|which] {low}?",
    "[Task|Exercise|Wanted|Needed|Requirement|Assignment]: a [program|script] [that|which] {low}.",
    "[Our|My] [teacher|boss|client|neighbour] [wants|needs|asked for] a [program|script] that {low}.",
    "[The program|The script|This script|The code|It] {low}.",
    "There [should|must] be a [program|script] that {low}.",
    "[How do I|How can I|How would you|How do you] [write|make] a [program|script] [that|which] {low}?",
    "[Help me write|Please send me|Send me|Show me|Please write] a [program|script] [that|which] {low}.",
    "[I have to|We have to|I must|I need to|I am supposed to] [write|make|hand in] a program that {low}.",
    "[My homework|The exercise|Our task|The challenge|Today's challenge] is a program that {low}.",
    "[When it runs|When I start it|When started|Once started], the [program|script] {low}.",
    "[Design|Prepare|Provide|Submit|Supply] a [small |short |][Python |][program|script] [that|which] {low}.",
)
_GERUND_WRAP = (
    "[Write|Give me|I need] [code|a program|a script|a Python program] for {low}.",
    "I need [help|a hand] with {low}.",
    "[Try|How about] {low}.",
    "Would you mind {low}?",
    "[My|The|Our] [task|job|exercise|homework] is {low}.",
    "[Can|Could] you help me with {low}?",
    "[A script|A program|Some code|Python code] for {low}.",
    "[This exercise is about|Today's task is|The next step is|This is about] {low}.",
    "[Start by|Begin by|What about] {low}.",
)

_BEFORE = (
    "Hi! ",
    "Hello. ",
    "Hey, ",
    "Hello there! ",
    "Quick one: ",
    "Quick question: ",
    "An easy one. ",
    "I am learning Python. ",
    "I'm new to programming. ",
    "This is for my homework. ",
    "For [school|work|my class|a test|my {w}|the {w} club|our {w} project]: ",
    "I am working on [a|my] {w} project. ",
    "My {w} needs this. ",
    "It is about my {w}. ",
    "Here is a small task. ",
    "Another one: ",
    "Next: ",
    "Good morning. ",
    "Dear computer, ",
    "We have a {w} to prepare. ",
    "I have some {w} data. ",
    "Small favour: ",
    "Something simple: ",
    "[Part|Step|Question|Exercise] {d}: ",
    "{d}. ",
    "{d}) ",
    "Sorry to bother you. ",
    "Good evening. ",
    "I am a beginner. ",
    "I teach [maths|math|computing]. ",
    "I run a small {w} shop. ",
    "Can you help me? ",
    "Please help. ",
    "Here is what I need: ",
    "ok so ",
    "Last one for today. ",
    "Q: ",
    "Q{d}: ",
    "[Exercise|Task|Problem|Ex.] {d}[a|b|c]) ",
    "[a|b|c]) ",
    "- ",
    "* ",
    "Hi everyone, ",
    "Got a minute? ",
    "I was given this in class. ",
    "New task: ",
    "I don't know much about computers. ",
    "I can't do this by hand. ",
    "Dear team, ",
    "My {w} asked me for this. ",
    "We had this at school today. ",
    "A customer needs this. ",
)
_AFTER = (
    " Thanks!",
    " Thank you.",
    " Thanks a lot.",
    " Thank you very much!",
    " Nothing else.",
    " That is all.",
    " That's it.",
    " Keep it short.",
    " Keep it simple.",
    " Use Python.",
    " It is for a school project.",
    " I need it for [my|our|the] {w}.",
    " I want to check my {w}.",
    " No input is needed.",
    " It should be quick.",
    " This is for a {w} report.",
    " Cheers!",
    " Make it simple.",
    " Do not ask me anything.",
    " My {w} will like it.",
    " I need it today.",
    " Please be careful.",
    " Thank you in advance.",
    " Many thanks!",
    " Much appreciated.",
    " I hope that is clear.",
    " Can you do that?",
    " Is that possible?",
    " I hope you can help.",
    " I'm not good at this.",
    " A few lines should be enough.",
    " Best regards.",
    " Kind regards.",
    " It's for my {w} class.",
    " We need it for [our|the] {w}.",
    " No rush.",
    " As soon as possible, please.",
    " Do it any way you like.",
    " No explanation needed.",
    " Just the code, please.",
    " That would be great.",
    " I'll show it to my {w}.",
    " My {w} is waiting for it.",
    " I could not find out how.",
)
_PURPOSE = (
    " so that I can check my {w}",
    " because I need it for [my|the] {w}",
    " for [my|our] {w}",
    " for a {w} report",
    " so I can see it",
    " as I need it later",
    " for my {w} class",
    " to check my homework",
    " as an exercise",
    " for practice",
    " for the {w} team",
    " in order to test my {w}",
    " for my [son|daughter|niece|pupils|students|little brother]",
    " because my teacher wants it",
    " so I don't have to do it by hand",
    " so that nobody has to do it by hand",
    " to save me time",
    " since I cannot do it in my head",
    " for a quiz",
    " for the [school|office|club] newsletter",
    " as part of my {w} project",
    " before I forget it",
)

_MEANS = (
    " [using|with] a [for |while |]loop",
    " with a list",
    " in a simple way",
    " with a short program",
    " using a variable",
    " with the help of Python",
    " using only Python",
    " in as few lines as possible",
)

_PARTICLE = re.compile(r"\b((?:print|typ|writ|work|figur|find|spell|read)(?:e|s|es|ing)?) (out|up) (it|them)\b(?! all)")
"""A particle comes after its pronoun: "print them out"."""

_LOWER_KEEP = re.compile(r"^(I\b|I'|Python|NumPy|FizzBuzz|Fibonacci|JSON|CSV|SHA|GCD|LCM|[A-Z]{2})")


def _low(text: str) -> str:
    return text if text.startswith(OPEN) or _LOWER_KEEP.match(text) else text[:1].lower() + text[1:]


def _capital(text: str) -> str:
    return text if text.startswith(OPEN) else text[:1].upper() + text[1:]


def speak(rng: random.Random, template: str, slots: Mapping[str, str]) -> str:
    """A whole sentence (or note, or question) of its own, not wrapped as an order."""
    return _capital(render(rng, template, slots))


def imperative_mood(rng: random.Random) -> Mood:
    """The mood of a sentence that gives an order: mostly imperative."""
    return rng.choices(("imperative", "third", "gerund"), (80, 16, 4))[0]


def order(rng: random.Random, template: str, slots: Mapping[str, str]) -> str:
    """A whole order: the core in some mood, wrapped the way people ask for things."""
    # Only marked verbs can be inflected; a core that starts with a plain one stays an order.
    mood = imperative_mood(rng) if template.startswith("<") else "imperative"
    core = render(rng, template, slots, mood)
    wraps = {"imperative": _IMPERATIVE, "third": _THIRD_WRAP, "gerund": _GERUND_WRAP}[mood]
    wrap = rng.choice(wraps)
    if "{w" not in core and rng.random() < 0.06 and not core.endswith((":", CLOSE)):
        core += render(rng, rng.choice(_PURPOSE), {"w": rng.choice(NOUNS)})
    if rng.random() < 0.02 and not core.endswith((":", CLOSE)):
        core += render(rng, rng.choice(_MEANS), {})
    text = render(rng, wrap, {"core": _mark(_capital(core)), "low": _mark(_low(core))})
    return text[:-1] + "." if text.endswith("?") and ". ^" in core else text


def _mark(text: str) -> str:
    """Keep a rendered phrase from being marked as one slot value."""
    return text if OPEN in text else text + OPEN + CLOSE


def phrase(rng: random.Random, template: str, slots: Mapping[str, str]) -> str:
    """A rendered part of a sentence, to be used as a slot of another template."""
    return _mark(render(rng, template, slots))


def finish(rng: random.Random, text: str, *, noise: float = 1.0) -> str:
    """Context, punctuation, typos, then the marks are removed.

    ``noise`` scales the chance of each disturbance; 0 leaves the plain sentence.
    """
    if rng.random() < 0.12 * noise:
        text = render(rng, rng.choice(_BEFORE), {"w": rng.choice(NOUNS), "d": str(rng.randint(1, 9))}) + (
            text if rng.random() < 0.7 else _low(text)
        )
    if rng.random() < 0.12 * noise and text.endswith((".", "?", "!")):
        text += render(rng, rng.choice(_AFTER), {"w": rng.choice(NOUNS)})
    text = re.sub(r"(?<=\s)\^(.)", lambda found: found[1].upper(), text)
    text = re.sub(r" +", " ", text)
    text = re.sub(r" +([.,])(?=\s|$)", r"\1", text).strip()
    text = text.replace("I 'd", "I'd")
    text = _PARTICLE.sub(r"\1 \3 \2", text)
    if rng.random() < 0.06 * noise:
        text = _terse(text)
    if rng.random() < 0.09 * noise:
        text = _typo(rng, text)
    if rng.random() < 0.13 * noise:
        text = text.removesuffix(".")
    if rng.random() < 0.15 * noise and not text.startswith(OPEN):
        text = text[:1].lower() + text[1:]
    elif noise and not text.startswith(OPEN):
        text = text[:1].upper() + text[1:]
    if rng.random() < 0.02 * noise:
        text = text.removesuffix(".") + "!"
    return text.replace(OPEN, "").replace(CLOSE, "")


def hidden(text: str) -> str:
    """The sentence with every slot value replaced by one sign."""
    return re.sub(f"{OPEN}+[^{CLOSE}]+{CLOSE}+", "_", text).replace(OPEN, "").replace(CLOSE, "")


_ARTICLE = re.compile(r"\b(the|The|a|A|an|An) (?![-+=*,]|(?:be|is|and|to|b)\b)")
"""Articles, not variables of the name a."""


def _terse(text: str) -> str:
    """The sentence without its articles, as people in a hurry write."""
    parts = re.split(f"({OPEN}[^{CLOSE}]*{CLOSE})", text)
    parts[::2] = [_ARTICLE.sub("", part) for part in parts[::2]]
    return "".join(parts)


def _typo(rng: random.Random, text: str) -> str:
    """One wrong letter in a word of at least four letters outside the slots."""
    outside = re.sub(f"{OPEN}[^{CLOSE}]*{CLOSE}", lambda found: " " * len(found[0]), text)
    words = list(re.finditer(r"[a-z]{4,}", outside))
    if not words:
        return text
    word = rng.choice(words)
    place = rng.randrange(word.start(), word.end() - 1)
    kind = rng.randrange(4)
    if kind == 0:
        return text[:place] + text[place + 1] + text[place] + text[place + 2 :]
    if kind == 1:
        return text[:place] + text[place + 1 :]
    if kind == 2:
        return text[:place] + text[place] + text[place:]
    return text[:place] + rng.choice("abcdefghijklmnopqrstuvwxyz") + text[place + 1 :]
