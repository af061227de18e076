"""Tasks outside the range: far ones, and near ones (a known task with a twist)."""

from __future__ import annotations

import random
from collections.abc import Callable

from training import grammar
from training.compose import Task, build
from training.slots import count, file_name, listing, name, numbers, quoted, text, word

UNSUPPORTED = "UNSUPPORTED: this is not a kind of task I know."

_THINGS = (
    "website|web shop|online store|blog|landing page|mobile app|phone app|web app|chat room|forum|social network|dashboard|desktop application|"
    "GUI|window with buttons|calculator with a window|text editor|spreadsheet program|music player|video player|drawing program|platform game|"
    "card game|shooter|racing game|puzzle game|quiz game with levels|pong game|space invaders|tic tac toe against the computer|hangman|"
    "minesweeper|game of life|breakout game|3D engine|physics engine|particle simulation|flight simulator|traffic simulation|virus scanner|"
    "firewall|proxy server|web server|mail server|FTP client|DNS resolver|chat server|socket server|message queue|load balancer|"
    "database|search engine|recommendation system|spam filter|sentiment classifier|image classifier|speech recogniser|face detector|"
    "object detector|language model|neural network|decision tree|random forest|linear regression|clustering of customers|genetic algorithm|"
    "chess engine|sudoku solver|route planner|timetable planner|budget planner|inventory system|booking system|payment system|login system|"
    "user management|hotel booking page|parking system|library management system|hospital database|student management system|bank account simulation|"
    "stock ticker|crypto trading bot|trading strategy|price tracker|weather app|news reader|RSS reader|email client|newsletter|calendar app|"
    "alarm clock|stopwatch with a window|pomodoro timer|reminder service|backup tool|sync tool|file manager|disk cleaner|system monitor|process manager|"
    "keylogger|password cracker|port scanner|packet sniffer|VPN|virtual machine|operating system|compiler|interpreter|parser for a language|regex engine|"
    "linked list class|binary search tree|hash map from scratch|graph library|priority queue|LRU cache|bloom filter|suffix array|trie|"
    "Discord bot|Slack bot|Twitter bot|WhatsApp message sender|voice assistant|translator|OCR tool|barcode scanner|PDF report|PowerPoint slides|Word document|"
    "Excel workbook with formulas|invoice PDF|certificate|business card|logo|icon|animated GIF|video|podcast|song|MIDI melody|synthesizer|drum machine|"
    "robot controller|Arduino program|Raspberry Pi project|LED driver|drone program|smart home|thermostat|blockchain|smart contract|ray tracer|fractal picture|"
    "Mandelbrot picture|word cloud|heat map|pie chart|scatter plot|histogram|box plot|treemap|network diagram|map of Europe|family tree|org chart|flow chart|"
    "REST API|GraphQL API|Docker image|Kubernetes cluster|CI pipeline|unit test suite|Flask app|Django site|FastAPI service|React page|HTML page|CSS theme|"
    "browser extension|web scraper|crawler|sitemap|URL shortener|link checker|download manager|torrent client|screenshot tool|screen recorder|webcam viewer|"
    "photo album|thumbnail maker|image filter|watermark tool|background remover|collage|panorama|subtitle file|transcript|dictation tool"
).split("|")
_FAR = (
    "[build|create|make|develop|program|write|code|design|implement|set up] [me |][a|my own|a simple|a small] {thing}",
    "[build|create|make|develop|write] [a|an] {thing} [for|about] [my|our|the] {w}",
    "[build|create|make|develop|write] [a|an] {thing} [with|that has|which supports] [{w}s|{w} and {x}|a {w} list|many {w}s]",
    "I [want|need|would like] [a|to have a] {thing}[| for my {w}]",
    "[send|write|post|publish] [an email|a message|a tweet|an SMS|a letter|a notification|a reminder] to [my {w}|{N}|all my friends|the team] [saying|about|that says] [{t}|the {w}]",
    "[download|scrape|crawl|extract] [all|the] [images|prices|links|reviews|headlines|comments|tables|emails|products] [from|of] [the|a|this] [{w} |][website|web site|page|shop|forum|wiki|blog]",
    "[translate|summarise|summarize|paraphrase|rewrite|proofread] [{t}|this text|my essay|the article|the {w} report] [into|to|in] [French|German|Spanish|Italian|Japanese|simple words|Latin|Chinese|English|Polish]",
    "[train|fit|evaluate|tune] [a|an] [model|classifier|network|regression|forest|perceptron|transformer] [on|with|for|to predict] [my data|the {w} data|house prices|{w}s|the {w} of {x}s|images of {w}s]",
    "[predict|forecast|estimate] [the|tomorrow's|next year's] [{w}|weather|stock price|demand|temperature|election result|sales] [for|of|in] [{N}|my {w}|the {w}]",
    "[detect|recognise|recognize|find|count|blur|label] [faces|cats|cars|people|{w}s|objects|edges|text] in [a photo|an image|picture.jpg|the video|my webcam|{p}]",
    "[convert|turn|compress|rotate|crop|resize|merge|split|encrypt|sharpen] [{p}|my photos|the video|all images|the PDF|the audio file] [into|to|by|with] [a PDF|grayscale|black and white|half|a smaller file|a zip archive|MP3|{w}|a password]",
    "[connect|talk|log in] to [a|my|the] [database|server|MySQL database|printer|router|Bluetooth speaker|camera|API of {w}|sensor|serial port|cloud] and [read|store|print|update] [the|all|my] {w}s",
    "[play|record|mix|transcribe|stream] [a sound|music|my voice|the radio|{w}.mp3|a song|the {w} video]",
    "[explain|describe|discuss|define|tell me about|teach me] [{w}s|how a {w} works|the history of {N}|black holes|inflation|democracy|the {w} of {x}|recursion to a child|evolution|photosynthesis]",
    "[who|when|where|why] [invented the {w}|was {N} born|did the {w} start|is the {w} {x}|won the {w} cup|wrote the {w}|do {w}s sleep|lives in {N}]",
    "[what|which] [is the capital of {N}|is the best {w}|is the meaning of {w}|do {w}s eat|colour is a {w}|film should I watch|car should I buy|is the population of {N}|is love]",
    "[write|compose|make up|invent] [a|an] [poem|story|song|joke|essay|letter|speech|novel|haiku|limerick|riddle|slogan|recipe] [about|for|on] [{w}s|my {w}|{N}|the {w} and the {x}]",
    "[solve|integrate|differentiate|simplify|factor|plot|minimise] [the equation|the function|the system|the polynomial|the integral of] [x^2 + {d}x = {e}|sin(x) / x|{d}x + {e}y = 7|exp(-x^2)|x^3 - {d}|y' = {d}y]",
    "[simulate|model|animate|visualise|visualize] [a|the|{d}] [{w}s|pendulum|planets|gas|epidemic|queue at a {w}|bouncing balls|flock of birds|forest fire|predators and prey|heat flow|dice casino|elevator]",
    "[fix|debug|review|refactor|optimise|document|port|test|profile] [my|this|the] [code|program|script|project|{w} module|web site|function|repository|library]",
    "[install|configure|update|start|stop|deploy|uninstall] [{w}|the {w} server|docker|my printer|the driver|Windows|Linux|a database|the {w} service]",
    "[order|book|buy|sell|reserve|cancel] [a|me a|the|two] [{w}|flight to {N}|hotel in {N}|ticket|pizza|taxi|table for two]",
    "[open|start|close|minimise|control|click|move] [the|my] [browser|mouse|window|keyboard|{w} program|game|camera|music app] and [go to {w}.com|type {t}|take a screenshot|search for {w}]",
    "[find|compute|plan|draw] the [shortest path|best route|fastest way|distance by car|flight time] [from|between] {N} [to|and] {M}",
    "[parse|analyse|analyze|validate|visualise|clean] [the|my|a] [log file|Apache log|XML file|YAML file|HTML page|SQL dump|genome|DNA sequence|chess game|tax form|bank statement|GPS track|email inbox|survey] [and|to] [report|find|plot|draw|summarise] [the errors|the {w}s|outliers|the trend|a summary]",
    "[generate|create|make] [a|an|{d}] [QR code|barcode|maze|crossword|sudoku|password with symbols|avatar|fake name|UUID|test data set|terrain|dungeon|colour palette|captcha|licence key] [for|with|of] [my {w}|{d} {w}s|the {w}|{N}]",
    "[schedule|run|repeat|automate] [a|the|my] [backup|{w} job|report|task|script|download] [every|each] [day|hour|Monday|morning|night|week]",
    "[watch|monitor|check|observe] [the|my] [folder|CPU|memory|website|stock|battery|network|{w}] [and|to] [warn me|notify me|alert me|send a mail] when [it changes|it is down|the {w} is low|something happens]",
    "[rename|move|sort|tag|delete|organise] [all|my|the] [photos|songs|downloads|mails|PDF files|videos|bookmarks|documents] [by|into|with] [date|folders|artist|topic|size|{w}]",
    "[do|finish|write] my [homework|{w} homework|taxes|thesis|job application|exam|CV|essay]",
    "[give|tell] me [advice about|a recipe for|ideas for|the news about|the phone number of|directions to] [{w}s|my {w}|{N}|{w} and {x}]",
    "{w} {x} {y}", "[{w} the {x} of the {y}|how {w} is the {x}|the {w} {x}s the {y}|please {w} my {x}|can you {w} a {x}|{w} {x} with {y} and {z}]",
    "[implement|write|code] [a|the|an] [quicksort|merge sort|binary search|bubble sort|Dijkstra algorithm|A* search|knapsack|n queens|tower of Hanoi|RSA|AES|Huffman coding|k-means|PageRank|FFT|gradient descent|Kalman filter|backtracking|minimax|hash table|stack class|queue class]",
    "[compute|calculate|find|print] the [determinant|inverse|eigenvalues|rank|transpose|trace] of [the matrix|a matrix] [{l}|with rows {l}]",
    "[compute|calculate|find] the [variance|mode|range|quartiles|geometric mean|harmonic mean|skewness|percentile|running total|moving average|weighted average|correlation] of [|the numbers |the list ]{l}",
    "[compute|calculate|find|what is] the [area|volume|circumference|perimeter|diagonal|radius|surface] of [a circle|a sphere|a rectangle|a triangle|a cube|a cylinder|a cone] [with|of] [radius {d}|side {d}|height {d}|sides {d} and {e}]",
    "[convert|change|turn] {d} [miles|inches|feet|pounds|gallons|ounces|dollars|euros|hours|knots|acres|yards|stone|litres|grams|metres|minutes] [to|into] [kilometres|centimetres|metres|kilograms|litres|grams|euros|yen|minutes|km/h|hectares|cups|seconds|days]",
    "[compute|calculate] [the|my] [BMI|compound interest|mortgage payment|tax|tip|age in days|loan|discount|VAT|profit margin|exchange rate] [for|of|with|at] [{d} percent|{d} and {e}|a price of {d}|{d} kg and {e} cm|{d} euros]",
    "[compute|calculate|print] [the sine|the cosine|the tangent|the logarithm|the square root|the cube root|e to the power|the arctangent] of {d}",
    "[print|write|say] {d} [in words|in English words|as an ordinal|in base {q}|in octal|in Morse code|in Braille|in Chinese|as a fraction|in scientific notation|with thousands separators]",
    "[translate|encode|write|convert] {t} [in|to|into] [Morse code|Pig Latin|leetspeak|Braille|ROT47|ASCII art|emoji|a QR code|phonetic spelling|snake case|camel case|binary code|hex codes]",
    "[encrypt|encode|decrypt] {t} with [AES|RSA|the Vigenere cipher|a one-time pad|XOR|the Enigma|Playfair|a password|the Atbash cipher|DES]",
    "[print|list|find|generate] [all |the |][permutations|combinations|subsets|anagrams|rotations|substrings|pairs|triplets] of {l}",
    "[print|show|list] [the first {d} |{d} |][rows of Pascal's triangle|Catalan numbers|triangular numbers|perfect numbers|Armstrong numbers|Lucas numbers|happy numbers|Collatz numbers|twin primes|Mersenne primes|digits of pi|digits of e|palindromic numbers|harmonic numbers|factorials|tribonacci numbers]",
    "[is|check whether|check if] {d} [is |][a perfect number|an Armstrong number|a palindrome number|a happy number|a triangular number|a Fibonacci number|a perfect square|a power of two|abundant|divisible by each digit]",
    "[check|test] [if|whether] {t} [and {w} are anagrams|is a pangram|is a valid email address|is a strong password|is an isogram|contains only digits|matches a regex|is a valid IP address|rhymes with {w}]",
    "[replace|delete|swap|duplicate|shuffle|rotate|hide] [every|each|the first|the last|the second] [letter|word|vowel|space|{c}] [in|of] {t}[| with {c}| by {d}]",
    "[find|print|tell me] the [second largest|second smallest|third largest|most frequent|rarest|closest to {d}] [number|value|one|element] [of|in|among] {l}",
    "[merge|join|compare|diff|split|shuffle|transpose|deduplicate|sort] [the files |]{f} and {g}[| by {w}| line by line| on the column {w}]",
    "[read|parse|open|edit|validate] [{w}.xml|{w}.yaml|{w}.xlsx|{w}.pdf|{w}.docx|{w}.db|{w}.html|{w}.toml|{w}.ini|{w}.parquet] and [print|show|change|list|plot] the {x}",
    "[filter|group|pivot|sort|join|clean|sample] [the rows of |the table ||]{f} [by|on|where] {w} [and|, then] [print|save|plot|count] [it|the result|the {x}]",
    "[draw|plot|make|create|save] a [pie chart|scatter plot|histogram|box plot|heat map|3D plot|radar chart|polar plot|stacked bar chart|violin plot|contour plot|area chart|candlestick chart|map] of {l}[| and save it as {p}]",
    "[post|send|upload|put|delete|submit] [the file |the form |JSON |data ]{f} to [http://{w}.com/{x}|the server|the {w} API|my cloud]",
    "[compute|use numpy to compute|with numpy, find] the [dot product|matrix product|cross product|cumulative sum|histogram|FFT|least squares fit|outer product] of {l}",
    "[with|use|using] pandas[, |to ] [group {f} by {w}|plot {f}|read {f} and drop missing values|merge {f} and {g}|pivot {f}|describe {f}|compute the correlation in {f}|sort {f} by {w}|filter {f} for {w}]",
    "[zip|unzip|encrypt|hash|move|delete|rename|download|compress] [the file |]{f}[| into a zip archive| with a password| and send it| to the folder {w}|s in this folder]",
    "[show|print|find] [the|a list of] [running processes|installed programs|free disk space|IP address|wifi password|CPU usage|logged-in users|open ports|environment|battery level|mouse position|screen resolution|moon phase|sunrise time]",
    "[print|show] a [calendar for|calendar of] [{w}|2025|this month|May 2024]", "[print|show] the [time|date] in [{N}|Tokyo|New York|UTC+{d}|another time zone]",
    "[ask|let] [me|the user] [for|guess|enter|choose] [my name|a number|a {w}|two numbers|the {w}] and [greet|answer|check it|add them|continue]",
    "[roll|throw|flip|shuffle|deal] [a die|{d} dice|a coin|a deck of cards|a coin {d} times] [and|until] [count the sixes|show the result|plot the outcome|somebody wins]",
)
_TWISTS = (
    " but only those [that|which] [contain|end in|start with] [the digit |]{d}", " but [leave out|skip] [every third one|the first two|every second one|the ones with a {q}]", " in [random|rainbow|alternating|bright] colours", " as a [coloured |][HTML|web|LaTeX|PDF|Markdown|Excel] [page|table|document|file]",
    " and [email|mail|send|text|upload|post] [it|them|the result] to [{N}|my {w}|the server|Twitter|a friend]", " and [read|speak|say] [it|the result] aloud", " and [draw|plot|show] [it|them|the result] [as a pie chart|in a window|as a histogram|on a map|in 3D|as an animation]",
    " sorted by [the last letter|the sum of the digits|the number of vowels|the second letter|their digit sum]", ", [counting|including] only [words|numbers|values] with [more than|fewer than] {q} [letters|digits]", " using [recursion and a cache|threads|asyncio|a database|a class hierarchy|assembler|a GPU|only one line of C|multiprocessing|a neural network]",
    " and translate [it|the result|them] [into|to] [French|German|Spanish|Chinese]", " and [compare|check] [it|them] with [the result of|what is in|the list in] {f}", " every [{q} minutes|hour|morning|day at noon]", " until [I press a key|the user stops it|it is midnight]", " and ask [me|the user] [whether|if] [it is right|to continue]",
    " in [Java|C|Rust|JavaScript|Haskell|Perl|Go|Bash|SQL|Kotlin]", " and [encrypt|compress|sign|zip] [it|the file|the result]", " where [each|every] [one|number|item] is [replaced|followed] by [a heart|its name|its square root|a {w}]", ", then [multiply|divide|square|round] [each|all|every one] by {d} and [subtract|add] {q}",
    " grouped in [threes|pairs|groups of {q}]", " written [in words|in Roman numerals backwards|in Chinese|with thousands separators|in base {q}]", " with a [progress bar|sound|delay of {q} seconds between them|border of {w}s|{w} picture]", " for [each|every] [file|row|word|line] [in|of] {f}", " and [store|insert|put] [it|them] [in|into] [a database|an SQL table|Google Sheets|a spreadsheet with formulas|the cloud|the registry]",
    " without using [loops|numbers|the letter e|any variables|strings]", " and explain [each step|the result|how it works|why] in [detail|English|simple words]", " in [alphabetical order of their names in French|a spiral|a circle|a diamond|zigzag|two columns|a matrix|a tree]", " and [time|measure|benchmark] [how long it takes|the speed|the memory]",
)


def _slots(rng: random.Random) -> dict[str, str]:
    plain = {k: word(rng) for k in "wxyz"}
    return {
        **plain, "thing": rng.choice(_THINGS), "t": quoted(rng, text(rng, 1, 5)), "N": name(rng), "M": name(rng), "d": str(count(rng, 2, 500)), "e": str(rng.randint(2, 99)), "q": str(rng.randint(2, 9)),
        "l": listing(rng, [str(v) for v in numbers(rng)] if rng.random() < 0.7 else [word(rng) for _ in range(rng.randint(3, 5))]), "f": file_name(rng), "g": file_name(rng), "c": quoted(rng, rng.choice("aeioustxyz-_"), bare=0.3),
        "p": file_name(rng, rng.choice(("jpg", "png", "mp4", "pdf", "gif"))),
    }


def far(rng: random.Random) -> str:
    """A task unlike anything in the range."""
    template = rng.choice(_FAR)
    if rng.random() < 0.06:
        template += rng.choice(_TWISTS)
    slots = _slots(rng)
    if rng.random() < 0.6:
        core = grammar.phrase(rng, template, slots)
        return grammar.finish(rng, grammar.order(rng, "{core}", {"core": core}))
    sentence = grammar.render(rng, template, slots)
    return grammar.finish(rng, sentence + rng.choice((".", ".", "", "?", "!")))


def near(rng: random.Random, families: tuple[Callable[[random.Random], object], ...]) -> tuple[str, Task]:
    """A known task with a twist that makes it unknown, and the known task."""
    base = build(rng, rng.choice(families), noise=0.0)  # type: ignore[arg-type]
    stem = base.text.rstrip(".?! ")
    twist = grammar.render(rng, rng.choice(_TWISTS), _slots(rng))
    if rng.random() < 0.2:
        twist = ". " + twist.strip(" ,").removeprefix("but ").removeprefix("and ").capitalize()
    return grammar.finish(rng, stem + twist + ".", noise=0.6), base
