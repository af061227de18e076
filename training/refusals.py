# ruff: noqa: E501 - wordings are easier to read in one piece
"""Tasks outside the range: far ones, and near ones (a known task with a twist)."""

from __future__ import annotations

import random
import re
from collections.abc import Callable

from training import grammar
from training.compose import Task, build
from training.families import FAMILIES
from training.slots import count, file_name, listing, name, numbers, quoted, text, word
from training.words import NOUNS

UNSUPPORTED = "UNSUPPORTED: this is not a kind of task I know."

_THINGS = [
    "website",
    "web shop",
    "online store",
    "blog",
    "landing page",
    "mobile app",
    "phone app",
    "web app",
    "chat room",
    "forum",
    "social network",
    "dashboard",
    "desktop application",
    "GUI",
    "window with buttons",
    "calculator with a window",
    "text editor",
    "spreadsheet program",
    "music player",
    "video player",
    "drawing program",
    "platform game",
    "card game",
    "shooter",
    "racing game",
    "puzzle game",
    "quiz game with levels",
    "pong game",
    "space invaders",
    "tic tac toe against the computer",
    "hangman",
    "minesweeper",
    "game of life",
    "breakout game",
    "3D engine",
    "physics engine",
    "particle simulation",
    "flight simulator",
    "traffic simulation",
    "virus scanner",
    "firewall",
    "proxy server",
    "web server",
    "mail server",
    "FTP client",
    "DNS resolver",
    "chat server",
    "socket server",
    "message queue",
    "load balancer",
    "database",
    "search engine",
    "recommendation system",
    "spam filter",
    "sentiment classifier",
    "image classifier",
    "speech recogniser",
    "face detector",
    "object detector",
    "language model",
    "neural network",
    "decision tree",
    "random forest",
    "linear regression",
    "clustering of customers",
    "genetic algorithm",
    "chess engine",
    "sudoku solver",
    "route planner",
    "timetable planner",
    "budget planner",
    "inventory system",
    "booking system",
    "payment system",
    "login system",
    "user management",
    "hotel booking page",
    "parking system",
    "library management system",
    "hospital database",
    "student management system",
    "bank account simulation",
    "stock ticker",
    "crypto trading bot",
    "trading strategy",
    "price tracker",
    "weather app",
    "news reader",
    "RSS reader",
    "email client",
    "newsletter",
    "calendar app",
    "alarm clock",
    "stopwatch with a window",
    "pomodoro timer",
    "reminder service",
    "backup tool",
    "sync tool",
    "file manager",
    "disk cleaner",
    "system monitor",
    "process manager",
    "keylogger",
    "password cracker",
    "port scanner",
    "packet sniffer",
    "VPN",
    "virtual machine",
    "operating system",
    "compiler",
    "interpreter",
    "parser for a language",
    "regex engine",
    "linked list class",
    "binary search tree",
    "hash map from scratch",
    "graph library",
    "priority queue",
    "LRU cache",
    "bloom filter",
    "suffix array",
    "trie",
    "Discord bot",
    "Slack bot",
    "Twitter bot",
    "WhatsApp message sender",
    "voice assistant",
    "translator",
    "OCR tool",
    "barcode scanner",
    "PDF report",
    "PowerPoint slides",
    "Word document",
    "Excel workbook with formulas",
    "invoice PDF",
    "certificate",
    "business card",
    "logo",
    "icon",
    "animated GIF",
    "video",
    "podcast",
    "song",
    "MIDI melody",
    "synthesizer",
    "drum machine",
    "robot controller",
    "Arduino program",
    "Raspberry Pi project",
    "LED driver",
    "drone program",
    "smart home",
    "thermostat",
    "blockchain",
    "smart contract",
    "ray tracer",
    "fractal picture",
    "Mandelbrot picture",
    "word cloud",
    "heat map",
    "pie chart",
    "scatter plot",
    "histogram",
    "box plot",
    "treemap",
    "network diagram",
    "map of Europe",
    "family tree",
    "org chart",
    "flow chart",
    "REST API",
    "GraphQL API",
    "Docker image",
    "Kubernetes cluster",
    "CI pipeline",
    "unit test suite",
    "Flask app",
    "Django site",
    "FastAPI service",
    "React page",
    "HTML page",
    "CSS theme",
    "browser extension",
    "web scraper",
    "crawler",
    "sitemap",
    "URL shortener",
    "link checker",
    "download manager",
    "torrent client",
    "screenshot tool",
    "screen recorder",
    "webcam viewer",
    "photo album",
    "thumbnail maker",
    "image filter",
    "watermark tool",
    "background remover",
    "collage",
    "panorama",
    "subtitle file",
    "transcript",
    "dictation tool",
]
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
    "{w} {x} {y}",
    "[{w} the {x} of the {y}|how {w} is the {x}|the {w} {x}s the {y}|please {w} my {x}|can you {w} a {x}|{w} {x} with {y} and {z}]",
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
    "[is|check whether|check if] {d} [is |][a perfect number|an Armstrong number|a happy number|a triangular number|a Fibonacci number|a perfect square|a power of two|abundant|divisible by each digit]",
    "[check|test] [if|whether] {t} [and {w} are anagrams|is a pangram|is a valid email address|is a strong password|is an isogram|contains only digits|matches a regex|is a valid IP address|rhymes with {w}]",
    "[replace|delete|swap|duplicate|shuffle|rotate|hide] [every|each|the first|the last|the second] [letter|word|vowel|space|{c}] [in|of] {t}[| with {c}| by {d}]",
    "[find|print|tell me] the [second largest|second smallest|third largest|most frequent|rarest|closest to {d}] [number|value|one|element] [of|in|among] {k}",
    "[merge|join|compare|diff|split|shuffle|transpose|deduplicate|sort] [the files |]{f} and {g}[| by {w}| line by line| on the column {w}]",
    "[read|parse|open|edit|validate] [{w}.xml|{w}.yaml|{w}.xlsx|{w}.pdf|{w}.docx|{w}.db|{w}.html|{w}.toml|{w}.ini|{w}.parquet] and [print|show|change|list|plot] the {x}",
    "[filter|group|pivot|sort|join|clean|sample] [the rows of |the table ||]{f} [by|on|where] {w} [and|, then] [print|save|plot|count] [it|the result|the {x}]",
    "[draw|plot|make|create|save] a [pie chart|scatter plot|histogram|box plot|heat map|3D plot|radar chart|polar plot|stacked bar chart|violin plot|contour plot|area chart|candlestick chart|map] of {l}[| and save it as {p}]",
    "[post|send|upload|put|delete|submit] [the file |the form |JSON |data ]{f} to [http://{w}.com/{x}|the server|the {w} API|my cloud]",
    "[compute|use numpy to compute|with numpy, find] the [dot product|matrix product|cross product|cumulative sum|histogram|FFT|least squares fit|outer product] of {l}",
    "[with|use|using] pandas[, |to ] [group {f} by {w}|plot {f}|read {f} and drop missing values|merge {f} and {g}|pivot {f}|describe {f}|compute the correlation in {f}|sort {f} by {w}|filter {f} for {w}]",
    "[zip|unzip|encrypt|hash|move|delete|rename|download|compress] [the file |]{f}[| into a zip archive| with a password| and send it| to the folder {w}|s in this folder]",
    "[show|print|find] [the|a list of] [running processes|installed programs|free disk space|IP address|wifi password|CPU usage|logged-in users|open ports|environment|battery level|mouse position|screen resolution|moon phase|sunrise time]",
    "[print|show] a [calendar for|calendar of] [{w}|2025|this month|May 2024]",
    "[print|show] the [time|date] in [{N}|Tokyo|New York|UTC+{d}|another time zone]",
    "[ask|let] [me|the user] [for|guess|enter|choose] [my name|a number|a {w}|two numbers|the {w}] and [greet|answer|check it|add them|continue]",
    "[roll|throw|flip|shuffle|deal] [a die|{d} dice|a coin|a deck of cards|a coin {d} times] [and|until] [count the sixes|show the result|plot the outcome|somebody wins]",
)
_CLOSE = (
    "[count|find|print the number of|how many are] the [syllables|capital letters|spaces|digits|punctuation marks|sentences|paragraphs|repeated words|rhymes|nouns|adjectives|verbs|typos|different letters|double letters] in [{t}|{t}|{f}]",
    "[remove|delete|strip|drop|take] [all|the|every] [vowels|spaces|digits|punctuation|consonants|capital letters|first letters|HTML tags|stop words|empty lines|short words] [from|in|out of] [{t}|{t}|{f}]",
    "[print|show|find|give me] the {q} [smallest|largest|biggest|lowest|highest|longest|shortest] [of|in|numbers in|values of|words of] {l}",
    "how many [weekdays|working days|weeks|months|hours|minutes|Mondays|Sundays|leap years|weekends|seconds] [are there|are|lie] between {y1} and {y2}?",
    "[print|list|show] the [primes|Fibonacci numbers|squares|even numbers|multiples of {q}] [up to|below] {d} that are [also prime|palindromes|twins|also squares|the sum of two squares|not Fibonacci numbers|perfect|happy|cubes too]",
    "[print|list|show] the [primes|numbers|words|letters|lines|rows] [up to {d}|of {l}|of {f}] [in red|in a table with borders|in two columns|in random order|upside down|rotated|as a tree|with their position|with their names|with their square roots|with line numbers|with a bar]",
    "[sort|order|group|arrange] {l} by [the last letter|the second letter|the number of vowels|the sum of digits|colour|meaning|distance from {d}|the last digit|frequency|parity|remainder by {q}]",
    "[sort|order|filter|group] [the lines of |the rows of |]{f} by [length of the second word|surname|date|price|the third column|{w} and {x}|size]",
    "[find|list|print] all [anagrams|rhymes|synonyms|opposites|translations|spellings|neighbours] of {t}[| in {f}]",
    "[convert|change|translate] {d} [dollars|miles|kilometres|pounds|stone|kelvin|kelvins|inches|bytes|hours|weeks|years|pints|hectares|degrees|radians] [to|into] [euros|kilometres|miles|kilograms|Celsius|Fahrenheit|centimetres|megabytes|days|minutes|seconds|litres|acres|radians|degrees]",
    "[convert|translate|write] {d} [to|in|into] [base {q}|base {q}|octal|words|English words|Morse code|Chinese numerals|Mayan numerals|base 36|Egyptian fractions|a fraction|scientific notation]",
    "[is|check if|check whether] {d} [is |][a square|a cube|divisible by {q} and {d}|the sum of two primes|a Fibonacci number|perfect|happy|abundant|a power of {q}|a triangular number|even in binary]",
    "[is|check if|check whether] {t} [is |][a valid date|an anagram of {w}|in alphabetical order|a heterogram|a real word|spelled correctly|longer than {w}|a valid password|a pangram|sorted|upper case|a number]",
    "[make|draw|plot|create] a [pie chart|histogram|scatter plot|line chart with two lines|bar chart with error bars|map|stacked bar chart|box plot|chart with two axes|heat map|3D chart|polar chart|live chart|word cloud] of [{l}|{f}|the column {w} of {f}|my {w}s][| and show it in a window| and save it as {p}]",
    "[make|draw|plot|create] a [bar|line] chart of [{f}|the column {w} of {f}|{f} by month|the {w}s in {f}|my sales|the weather][| and show it in a window| and save it as {p}]",
    "[compute|calculate|find|print] the [variance|mode|range|second largest|third smallest|second smallest|difference|square root|weighted mean|trimmed mean|cumulative sums|running average|geometric mean|harmonic mean|interquartile range|geometric average] [of|between|for] {l}",
    "[replace|swap|exchange] [every|each|the|all] [vowel|space|{c}|{w}|first letter|digit|comma] [in|of] [{t}|{f}] [with|by|for] [a star|{c}|{w}|an underscore|its successor|a random letter]",
    "[print|show|list] [every|each] [second|third|{q}th|other|last] [letter|word|line|number|item] [of|in] [{t}|{l}|{f}]",
    "[find|print|show|count] the [words|lines|numbers|names] [in|of] [{f}|{t}|{l}] [that start with|that contain|that do not contain|longer than|that end in|that rhyme with|that come before] {c}",
    "[rename|move|delete|copy|zip|upload] [all|the|every] [.txt|.csv|.png|.{w}] [files|file] [in this folder |][to|into|as] {w}[| and count them]",
    "[read|open|load] {f} and [remove|replace|plot|translate|encrypt|group|average by|update|validate|merge] [the|every|each|its] {w}[| and save it in {g}]",
    "[multiply|add|subtract] the [matrices|vectors|polynomials|complex vectors] {l} and {d}",
    "[ask|prompt] [me|the user|my friend] for [a number|my age|a {w}|two values|a list] and [print|compute|save|sum up] [it|the average|the result|the factorial|its square]",
)
_TWISTS = (
    " but only those [that|which] [contain|end in|start with] [the digit |]{d}",
    " but [leave out|skip] [every third one|the first two|every second one|the ones with a {q}]",
    " in [random|rainbow|alternating|bright] colours",
    " as a [coloured |][HTML|web|LaTeX|PDF|Markdown|Excel] [page|table|document|file]",
    " and [email|mail|send|text|upload|post] [it|them|the result] to [{N}|my {w}|the server|Twitter|a friend]",
    " and [read|speak|say] [it|the result] aloud",
    " and [draw|plot|show] [it|them|the result] [as a pie chart|in a window|as a histogram|on a map|in 3D|as an animation]",
    " sorted by [the last letter|the sum of the digits|the number of vowels|the second letter|their digit sum]",
    ", [counting|including] only [words|numbers|values] with [more than|fewer than] {q} [letters|digits]",
    " using [recursion and a cache|threads|asyncio|a database|a class hierarchy|assembler|a GPU|only one line of C|multiprocessing|a neural network]",
    " and translate [it|the result|them] [into|to] [French|German|Spanish|Chinese]",
    " and [compare|check] [it|them] with [the result of|what is in|the list in] {f}",
    " every [{q} minutes|hour|morning|day at noon]",
    " until [I press a key|the user stops it|it is midnight]",
    " and ask [me|the user] [whether|if] [it is right|to continue]",
    " in [Java|C|Rust|JavaScript|Haskell|Perl|Go|Bash|SQL|Kotlin]",
    " and [encrypt|compress|sign|zip] [it|the file|the result]",
    " where [each|every] [one|number|item] is [replaced|followed] by [a heart|its name|its square root|a {w}]",
    ", then [multiply|divide|square|round] [each|all|every one] by {d} and [subtract|add] {q}",
    " grouped in [threes|pairs|groups of {q}]",
    " written [in words|in Roman numerals backwards|in Chinese|with thousands separators|in base {q}]",
    " with a [progress bar|sound|delay of {q} seconds between them|border of {w}s|{w} picture]",
    " for [each|every] [file|row|word|line] [in|of] {f}",
    " and [store|insert|put] [it|them] [in|into] [a database|an SQL table|Google Sheets|a spreadsheet with formulas|the cloud|the registry]",
    " without using [loops|numbers|the letter e|any variables|strings]",
    " and explain [each step|the result|how it works|why] in [detail|English|simple words]",
    " in [alphabetical order of their names in French|a spiral|a circle|a diamond|zigzag|two columns|a matrix|a tree]",
    " and [time|measure|benchmark] [how long it takes|the speed|the memory]",
)

# Tasks of other kinds, as orders (each starts with a plain verb and is wrapped like every order).
_FAR_ORDERS = (
    # functions, classes, the language itself
    "write a function [that takes|with] [two arguments|three parameters|a list and a key] and returns [the larger one|their difference|the matching entries]",
    "define a [class|dataclass|Python class] {N} with [the attributes|the fields|properties] {n} and {m}[| and a method that prints them]",
    "implement inheritance with a base class [Animal|Vehicle|Shape|Account] and [two|three] subclasses",
    "write a decorator that [logs|times|caches|counts] [every call|the calls] of a function",
    "write a generator function that yields [lines|tokens|pairs|chunks] [lazily|one at a time]",
    "show how [a context manager|a lambda|a closure|list slicing|polymorphism|operator overloading|a metaclass] works [in Python|with an example]",
    "catch the exception [when a file is missing|when somebody divides by zero] and [retry|print a friendly message]",
    "raise a custom exception if [the balance|the {n}|the age] is [negative|below {d}]",
    "add [type hints|docstrings|logging|comments|unit tests] to [my|this|the] [script|module|function|class]",
    "parse command line [arguments|options|flags] [with argparse|such as --{w}|and show a help text]",
    "read the environment variable [PATH|HOME|{N}] and [set|print|change] it",
    "write pytest [tests|cases|fixtures] for [a stack|my calculator|the {n} module]",
    # input and dialogue
    "ask for [the user's name|a password|my birthday|a number] and [say hello to them|check it|tell me my age|double it]",
    "keep asking for [numbers|words|items] until [I type stop|an empty line is entered|the user enters 0]",
    "let the user [choose|pick] [an option from a menu|a colour|a difficulty|add or subtract]",
    "play [rock paper scissors|twenty questions|a guessing game|blackjack|battleship|connect four|snakes and ladders|poker] [with|against] me",
    "make a [multiple choice quiz|vocabulary trainer|flash card program|typing test|maths quiz] about [{n}s|capitals|{N}|the times tables]",
    # threads, processes, system
    "start [{q}|two|three] threads [that|which] [count at the same time|download {n}s|share a counter]",
    "run [two|{q}] tasks [at the same time|in parallel|concurrently] with [asyncio|a thread pool|multiprocessing]",
    "call the shell command [ls|ping|git status|df -h|whoami] and [capture|parse|show] its output",
    "show [how much memory|how much CPU|which ports|how many processes] [this computer|my laptop|the server] [uses|has open]",
    "kill [the process|all processes] [called {n}|on port {d}|using too much memory]",
    "wait [{q} seconds|a minute|half an hour] and then [beep|continue|print the next one|restart]",
    "set an alarm [for 7 am|in {d} minutes|every hour] that plays a sound",
    # databases
    "create [an SQLite|a MySQL|a Postgres] table [called {n}|for {n}s] and insert [{q}|some|two] rows",
    "write an SQL query [that selects|to get|returning] [all {n}s|the customers|orders] [with|having] [more than {d} {m}s|no {m}|the highest {m}]",
    "join the tables {n} and {m} on [their id|the customer number]",
    "store [the|my] [contacts|{n}s|users] in a database and [search them|look them up] by name",
    # security
    "check [how strong|whether] the password {t} is[| good enough| safe]",
    "make [a|{q}] strong [password|passwords|passphrase] with [letters, digits and symbols|{d} characters|special characters]",
    "encrypt [the file {f}|my diary|{t}] with [a key|the password {w}|AES-256|public key cryptography]",
    "crack [the code|this cipher|the Caesar cipher without the key|the password of {f}]",
    "sign {f} with [my private key|GPG|a digital signature]",
    "hash {t} with [bcrypt|SHA-512|SHA-1|CRC32|argon2|BLAKE2|SHA3]",
    "compute the [CRC32 checksum|SHA-512|SHA-1 digest|Adler-32 checksum|HMAC with key {w}] of [{t}|the file {f}]",
    "encode {t} [in|as|with] [base32|base85|URL encoding|HTML entities|quoted printable|base 58|uuencode]",
    # checks of numbers with check digits
    "validate the [credit card number|IBAN|ISBN|barcode|phone number|email address|postcode|licence plate|social security number] {d}{e}{d}",
    "compute the check digit of the [ISBN|EAN|barcode|account number] {d}{e}{d}",
    "format the [phone number|price|date|address] {d}{e} the [American|German|British|usual] way",
    # web
    "fetch the [page|site|HTML of] [{n}.com|the {n} shop|{N}] and [list its links|get the title|count the images]",
    "send a [POST|PUT|DELETE|PATCH] request to {u}[| with the body {w}| and a token]",
    "print the [status code|response headers|content type|response time] of {u}",
    "download the [file|picture|PDF|archive] {u} and [save|store|unzip] it",
    "check whether {u} is [up|reachable|online|secure]",
    "log in to {u} and [download|read|delete] my [messages|{n}s|invoices]",
    "set up a [web server|REST endpoint|WebSocket|proxy] on port {d}{e}",
    "show the [weather|temperature outside|rain forecast|pollen count] [in|for] [{N}|my town|Berlin|tomorrow]",
    "look up the [exchange rate|share price|football results|train times|opening hours|news] [of|for] [{N}|today|the {n}]",
    "ping [{n}.com|the router|a server] [{q} times|until it answers]",
    # mail and messages
    "email [{f}|the {n} report|the list] to [{N}|my {n}|everybody in the team]",
    "read my [inbox|mails|messages] and [list the unread ones|delete the spam|answer them]",
    "text [my {n}|{N}|mum] that [I am late|dinner is ready|the {n} is here]",
    "upload {f} to [Dropbox|Google Drive|the FTP server|GitHub|an S3 bucket]",
    # images, audio, video
    "make [a black square|a red circle|a gradient|a chessboard picture|a {d} by {d} image] and save it as {p}",
    "crop {p} to [{d} by {d} pixels|a square|the middle part]",
    "turn {p} into [a sketch|a pencil drawing|grayscale|an icon|ASCII art|a mosaic]",
    "put [the text|a caption saying] {t} [on|under|over] the picture {p}",
    "print the [width and height|size in pixels|average colour|EXIF data|camera model] of {p}",
    "cut [the first {d} seconds|a clip|the sound] out of the video {n}.mp4",
    "beep [{q} times|at {d}0 Hz|for {q} seconds]",
    "play the notes [C D E|C, E and G|of a C major scale|of Happy Birthday]",
    "list the notes of the [C|D|G|A minor|F sharp] [scale|chord]",
    "convert [{n}.wav to MP3|{n}.png to JPG|{n}.mov to MP4|{n}.docx to PDF|{n}.heic to PNG]",
    "read [the text|this text|{t}] [aloud|out loud|with a female voice]",
    # drawing, windows
    "draw [a house|a star|a spiral|a flower|a face|a snowflake|a tree] with [turtle|turtle graphics|tkinter|Pillow]",
    "open a window with [a button|two text fields|a slider|a label saying {t}]",
    "plot [the sine curve|y = x squared|the function {q}x + {e}|a parabola|a circle|a normal distribution|sin and cos]",
    "draw a [histogram|pie chart|scatter plot|box plot|donut chart|Gantt chart|Venn diagram|bubble chart|radar chart|timeline|funnel chart] [of|for|showing] [{k}|my {n}s|the {n}s by month|the votes]",
    "animate [a bouncing ball|a clock|the {n}|a sorting algorithm|falling snow]",
    # ASCII shapes that are not known
    "print a [diamond|hollow square|hollow hourglass|chessboard|heart|spiral|circle|cross|letter X|hollow triangle|zigzag] [of|made of|from|out of] [stars|asterisks|hashes|numbers], {q} [rows|lines] high",
    "print [Floyd's triangle|Pascal's triangle|a number pyramid 1, 22, 333|a multiplication grid|a magic square] with {q} rows",
    "print a [Christmas tree with a trunk|cat in ASCII art|banner that says {w}|big letter {N}|cow that says {t}]",
    "draw a box of [stars|dashes|lines] around [the text |the word |]{t}",
    # sorting algorithms and data structures
    "sort {k} [with|using] [bubble sort|merge sort|quicksort|insertion sort|heap sort|selection sort|counting sort|radix sort][| and show every step| and count the swaps]",
    "look for {e} in {k} [with|using] [binary search|linear search|interpolation search]",
    "implement a [stack|queue|linked list|heap|deque|ring buffer|trie|red-black tree|disjoint set|graph] [with push and pop|from scratch|with an insert method|and test it]",
    "insert {k} into a binary tree and [print it in order|print its height|balance it]",
    "find the shortest way through [a graph|the maze|a grid] [with Dijkstra|with BFS|with A star|by depth first search]",
    "solve the [tower of Hanoi with {q} discs|{q} queens problem|knapsack problem|travelling salesman problem|coin change problem for {d}|river crossing puzzle|knight's tour]",
    "find the longest [common subsequence|common prefix|increasing run|palindrome inside|repeated part] of {t} and {w}",
    "compute the [edit distance|Hamming distance|Levenshtein distance|similarity] [between|of] {w} and {x}",
    "solve the [sudoku|crossword|word search|puzzle|Rubik's cube|maze] [in {f}|for me|below]",
    # number theory and arithmetic outside the range
    "find the [prime factors|prime factorisation|prime factorization|number of divisors of each digit|totient|digital root] of {d}",
    "add up the digits of {d}{e}",
    "reverse the digits of {d}{e}",
    "count [how many digits|the digits that] {d}{e} has",
    "divide {d} by {q}[| and give the remainder| with remainder| to two decimals]",
    "subtract {e} from {d}",
    "take {q} percent of {d}",
    "round {q}.{d}{e} to [two decimals|the nearest ten|a whole number|one decimal place]",
    "work out {d} [minus|divided by|modulo|mod|over] {q}",
    "evaluate [({d} + {e}) * {q}|{d} - {e} / {q}|{d} % {q}|the expression {d} - {q}|2 * ({e} - {q})]",
    "compute [the binomial coefficient {d} over {q}|{d} choose {q}|the number of ways to pick {q} out of {d}]",
    "list the [abundant|perfect|Armstrong|happy|lucky|triangular|pentagonal|twin prime|palindromic|composite|square-free|Kaprekar] numbers [up to|below] {d}",
    "print the Collatz sequence [starting at|of|for] {d}",
    "write {d} as [a sum of two primes|a sum of squares|a product of primes|a continued fraction|an Egyptian fraction]",
    "find all Pythagorean triples [up to|below] {d}",
    "approximate [pi|e|the square root of {d}|the golden ratio|ln 2] [to {d} digits|with {d} terms|with Newton's method|by Monte Carlo]",
    "find the [roots|zeros|minimum|derivative|turning points] of [x^2 - {d}x + {q}|x^3 - {q}|{q}x^2 + {e}]",
    "solve [{q}x + {e} = {d}|x^2 = {d}|x + y = {d} and x - y = {q}|{q}(x - {e}) = {d}] for x",
    "[simplify|reduce] the fraction {e}/{d}",
    "add the fractions 1/{q} and {q}/{e}",
    "multiply the complex numbers {q} + {e}i and {e} - {q}i",
    "add the [binary numbers 1011 and 110|Roman numerals XIV and IX|hex numbers 1F and A0|times 2:{e} and 3:{e}]",
    "convert {d} to [octal|base {q}|ternary|Gray code|two's complement|words|an ordinal|a percentage|Maya numerals|BCD]",
    "flip the bits of {d}",
    "shift {d} {q} bits to the left",
    "count the ones in the binary form of {d}",
    # lists of numbers
    "find the [second|third|fourth] [largest|smallest|highest|lowest] of {k}",
    "double [each|every one] of [the numbers |the values |]{k}",
    "[square|halve|negate|round] [each|every one] of [the numbers |]{k}",
    "count how many of {k} are [greater than {q}|even|odd|prime|negative|between {q} and {d}]",
    "keep only the [even|odd|prime|positive|negative] [ones|numbers] of {k}",
    "find the position of {e} in {k}",
    "insert {e} [in the middle of|before the first of|after every item of|into the sorted list] {k}",
    "split {k} into [two halves|chunks of {q}|even and odd numbers|pairs]",
    "rotate {k} [by {q} places|to the left|to the right by {q}]",
    "pick [one|{q}] of {l} at random",
    "shuffle {l}",
    "find two numbers in {k} [that add up to|whose sum is|with a difference of] {e}",
    "compare the lists {k} and {l} and [print what they share|list the differences|tell whether they are equal]",
    "compute the [running total|cumulative sum|differences between neighbours|moving average|percentages|ranks|z-scores] of {k}",
    "find the [mode|most frequent number|range|variance|interquartile range|90th percentile|geometric mean|weighted average] of {k}",
    "fit a [straight line|parabola|regression line] through {k}",
    "multiply the matrix with the rows {k} [by {q}|by itself|by its transpose]",
    "flatten [the nested list|the list of lists] with {k}",
    "check whether {k} [is sorted|has duplicates|contains {e}|is an arithmetic sequence|adds up to {d}]",
    # texts
    "remove the [vowels|spaces|punctuation|duplicate letters|first letter|last word|digits] from {t}",
    "replace [every space|each e|the word {w}|all vowels] [in|of] {t} [with|by] [a dash|a star|{x}|an underscore]",
    "print the [first|last] {q} [letters|words|characters] of {t}",
    "print [every second|every third|each other] [letter|word|character] of {t}",
    "make an [acronym|abbreviation] [of|from|out of] {t}",
    "swap the [upper and lower case|first and last letter|first two words] [in|of] {t}",
    "write {t} in [camel case|snake case|alternating caps|mirror writing|Pig Latin|Morse code|the NATO alphabet|small caps|Braille|leet speak]",
    "count the [syllables|capital letters|spaces|digits|punctuation marks|different letters|sentences|double letters] in {t}",
    "find the [most frequent letter|rarest letter|first repeated letter|middle letter|position of the letter {c}] in {t}",
    "tell whether {w} and {x} are [anagrams|rhymes|equally long|made of the same letters]",
    "test whether {t} [starts with {c}|ends with {c}|contains {w}|is a pangram|has only unique letters|is all digits]",
    "sort the letters of {t}",
    "print the [ASCII codes|Unicode names|code points|alphabet positions] of [the letters in |]{t}",
    "wrap {t} after {d} characters",
    "[center|centre|right-align|pad] {t} [to|in] [a line of {d} characters|{d} columns]",
    "print [all anagrams|all permutations|all substrings|every rotation] of {w}",
    "match {t} against [a regular expression|the pattern for dates|a regex for phone numbers]",
    "extract [all numbers|the email addresses|the hashtags|the dates|the links] from {t}[| with a regex]",
    "hyphenate [the word |]{w}",
    "correct the spelling of {t}",
    "put [the plural of|the past tense of|a synonym for|the opposite of] {w} [on the screen|into {f}]",
    # word lists
    "group [the words |]{v} by [their first letter|their length|their last letter]",
    "sort [the words |]{v} by [their last letter|the number of vowels|their second letter|how often they occur]",
    "print only the words of {v} that [start with {c}|are longer than {q} letters|contain {c}|end in s]",
    "number [the words |the items |]{v}[| like 1. 2. 3.| with letters a, b, c]",
    "pair up {v} [with the numbers {k}|at random|in all possible ways]",
    # dictionaries
    "merge [two|three] dictionaries [with the same keys|so that the later one wins|that hold {n}s]",
    "sort the dictionary with the keys {v} by its values",
    "find the key with the [largest|smallest] value in a dict with the keys {v}",
    "delete the key {w} from [the JSON file {n}.json|my dictionary|all records]",
    "change [the value of|the key] {w} in {n}.json to {d}",
    "pretty print the nested JSON in {n}.json [sorted by key|as a tree]",
    # files
    "delete [{f}|all empty files|every .tmp file|files older than {d} days|the folder {n}]",
    "rename {f} to {g}",
    "move {f} [into the folder {n}|to the desktop|up one folder]",
    "zip [{f} and {g}|the folder {n}|all .txt files|everything here]",
    "unpack [{n}.zip|{n}.tar.gz|the archive]",
    "create [a folder|a directory|the folders] [named {n}|{n} and {m}|for every month|for each letter]",
    "find [duplicate files|the largest file|the newest file|all files above {d} MB|empty folders|hidden files] [here|in my downloads|in the folder {n}]",
    "print the [size in bytes|last change date|owner|permissions|full path|encoding] of {f}",
    "check if the file {f} exists",
    "print the [first|last] {q} lines of {f}",
    "print the [longest line|shortest line|last line|third line|middle line] of {f}",
    "print all lines of {f} [that contain|that start with|which do not contain|matching] {w}",
    "replace {w} [with|by] {x} [in|everywhere in|throughout] {f}",
    "remove [the empty lines|the duplicate lines|line {q}|trailing spaces|the header] [from|in] {f}",
    "number the lines of {f}",
    "compare {f} [and|with] {g} line by line",
    "join {f} and {g} [into one file|side by side|after each other]",
    "split {f} [into files|every] of {d} lines",
    "count how often {w} [occurs|appears|comes up] in {f}",
    "shuffle the lines of {f}",
    "write {t} into [{q}|three|ten] files [named|called] {n}1.txt, {n}2.txt and so on",
    "insert {t} [at the top of|before line {q} of|into the middle of|after the first line of] {f}",
    "read the [XML|YAML|TOML|INI|Excel|Word|PDF|Parquet|HTML] file [{n}|called {n}] and [print the {w}|list its {m}s|turn it into JSON]",
    "write {v} to [an Excel sheet|an XML file|a YAML file|a Word document|a PDF|an HTML table]",
    "convert [{n}.csv to JSON|{n}.json to CSV|{n}.csv to Excel|{n}.xml to JSON|{n}.yaml to JSON|{n}.md to HTML]",
    "sort the rows of {n}.csv by [the column {w}|date|{m}]",
    "print the rows of {n}.csv [where|in which] {w} is [more than {d}|empty|{N}]",
    "add a column {w} to {n}.csv [with|holding] [the row number|twice the {m}|today's date]",
    "group {n}.csv by {w} and [sum|count|average] the {m}s",
    "fill the [missing values|gaps|empty cells] in {n}.csv with [0|the mean|the value above]",
    "read the log {n}.log and [count the errors per hour|list the slowest requests|find the failing users]",
    "draw a [chart|graph|diagram] of the column {w} in {n}.csv",
    # dates and times
    "print the date {d} days [after|before|from] [{y1}|today|now|Christmas]",
    "tell me [how old I am|how many days I have lived|my zodiac sign] if I was born on {y1}",
    "print the [week number|day of the year|quarter|moon phase|sunrise] [of|on|for] {y1}",
    "print [the next Friday the 13th|the date of Easter in 2027|all Sundays in May|the bank holidays of 2025|the last day of February]",
    "count the [working days|weekends|Mondays|months|full weeks|hours] between {y1} and {y2}",
    "convert [{e}00 seconds to hours and minutes|14:{e} to 12-hour time|the Unix timestamp {d}{d}{e} to a date|3 pm to Tokyo time|{d} minutes to hours]",
    "print [a calendar of|the calendar for] [May 2025|this year|my birthday month]",
    "print how many [seconds|days|hours] [are left|remain] until [Christmas|New Year|my birthday|Friday]",
    # chance
    "flip a coin {d} times and [count heads|print the longest run]",
    "throw [two|{q}] dice {d} times and [count the doubles|plot the sums]",
    "draw [six lottery numbers|{q} names out of {v}|a card from a deck|a random word|secret santa pairs for {v}]",
    "generate {d} [normally distributed|random floating point|random unique|random prime] numbers[| with seed {e}]",
    "compute the probability of [two sixes|at least one head in {q} throws|a full house|the same birthday in a class of {e}]",
    # science, money, daily life
    "convert {d} [miles to km|kg to pounds|feet to metres|euros to dollars|kelvin to Celsius|inches to cm|litres to gallons|mph to km/h|bytes to MB|radians to degrees]",
    "compute the [area|perimeter|volume|diagonal|hypotenuse|slope|distance] [for|of|given] [a circle of radius {q}|sides {q} and {e}|the points ({q}, {e}) and ({e}, {q})|a box {q} by {e} by {d}]",
    "compute [the speed|the kinetic energy|the fall time|the voltage|the pressure|the force] [for|given|with] [{d} km in {q} hours|{e} kg and {q} m/s|a height of {d} m|{q} ohm and {e} ampere]",
    "compute the [molar mass|pH|number of atoms] of [water|H2SO4|glucose|{q} grams of salt]",
    "balance the chemical equation H2 + O2",
    "translate the DNA string [ATGGCC|GATTACA|CCGTTA] into [protein|RNA|its complement]",
    "compute the [interest|instalments|monthly rate|compound interest|return] on {d}00 [euros|dollars|pounds] at {q} percent[| over {e} years]",
    "add {q} percent [VAT|tax|tip] to {d}",
    "split a bill of {d} [euros|dollars] between {q} people",
    "give change for {d} [cents|euros] with the fewest coins",
    "scale [the recipe|my pancake recipe|the ingredients] [from {q} to {e}|to {e}] people",
    "plan [a tournament for {v}|a seating order for {v}|my week|a shift schedule|a diet|a trip to {N}]",
    "recommend [a book|a film|a laptop|a restaurant in {N}|some music like {n}]",
    "calculate my [BMI|calories|running pace|carbon footprint|salary after tax|pension]",
    # machine learning and language
    "classify [the mails as spam|the {n}s in {f}|pictures of {n}s|the reviews as good or bad]",
    "cluster [the customers|the points in {f}|{k}] into {q} groups",
    "train [a neural net|a decision tree|a random forest|a spam filter|logistic regression] on {n}.csv",
    "guess the [language|author|mood|topic] of {t}",
    "summarise [{f}|this article|the meeting|chapter {q}] in [one sentence|{d} words]",
    "translate {t} into [French|Spanish|Klingon|Turkish|Dutch|Hindi]",
    "write [a limerick|a rap|a love letter|a cover letter|a birthday speech|a bedtime story] [for|about] [{N}|my {n}|the {n}]",
    # hardware, services, other languages
    "blink an LED [on pin {e}|{q} times|every second] [on a Raspberry Pi|with an Arduino|]",
    "read the [temperature sensor|GPS position|joystick|webcam|microphone|serial port]",
    "control [the lights|a servo motor|my vacuum cleaner|the heating] [from Python|with my voice|over Bluetooth]",
    "write [a Java class|a C program|a shell script|a Makefile|an SQL script|a CSS rule|a Dockerfile|some JavaScript] that [sorts numbers|counts to {e}|colours the {n} red|builds the project]",
    "commit [and push|] my changes [to GitHub|with the message {t}|on a new branch]",
    "build a [Docker image|wheel|installer|Debian package|release] [of|for] my [project|{n} tool]",
    "simulate [a queue in a bank|the game of life for {e} steps|a pendulum|{d} random walks|the spread of a disease|traffic at a crossing|a slot machine]",
    "draw the [Mandelbrot set|Sierpinski triangle|Koch snowflake|dragon curve|Julia set]",
    "find the [best move|winner|legal moves] [in|of|for] [this chess position|a tic tac toe board|the draughts game]",
)
# The same kinds as whole sentences: questions, stories, notes, requirements.
_FAR_SENTENCES = (
    "[Who|Which team] [won|lost|scored in] [the World Cup in 20{e}|yesterday's game|the {n} cup]?",
    "[What is|What's|Do you know] the [capital|population|flag|currency|area|president] of [Peru|Norway|{N}|Canada]?",
    "[What|Which] [phone|car|dog|laptop|language] should [I|we|my {n}] [buy|get|learn]?",
    "Why [is the sky blue|do cats purr|did the dinosaurs die|is my code so slow|does my {n} hurt|does Python use indentation]?",
    "How do I [cook|repair|clean|sell|grow|fix] [a|the|my] [{n}|{m} for {q} people|bike|washing machine]?",
    "How [far|long|high|old|heavy] is [the moon|Mount Everest|a marathon|the Eiffel Tower|the universe|a blue whale]?",
    "[Is it|Will it be] [raining|sunny|cold] in [{N}|London|Rome] [now|today|tomorrow|next week]?",
    "[How are you|Who are you|What can you do|Are you a robot|Do you like {n}s|Who made you]?",
    "Tell me [a joke|something funny|a riddle|the news|your name|a fact about {n}s|what to cook tonight]!",
    "[What does {w} mean|What is the meaning of {w}|What does {w} mean in German]?",
    "Is {n} [good for me|healthy|better than {m}|allowed on planes|cheaper than {m}]?",
    "My [code|script|program|loop] [does not work|crashes|prints nothing|says IndexError|is too slow]. [Can you fix it?|What is wrong?|Please repair it.|Help!]",
    "I get [a KeyError|a SyntaxError|a segfault|an import error] in line {d}. [What now?|How do I mend it?|Why?]",
    "My [boss|teacher|client|sister] wants a [web page|phone app|dashboard|web shop|booking form|newsletter] [for|about] [our {n}s|the {n} club|her {m}].",
    "We need [an app|a tool|a system|a program|software] [where|in which|with which] [customers can book {n}s|pupils can log in|staff enter their hours|users upload photos|members vote].",
    "I [run|own|have] [a small {n} shop|a {m} club|a farm|a hotel] and [want to track my stock|need invoices as PDF|need a booking calendar|want customers to order online].",
    "[The user|A user|The player|The customer] [should be able to|can|must be able to] [log in|type a number|choose a {n}|move with the arrow keys|upload {p}|click on a button].",
    "The program [should|must|has to] ask [for my name|for two numbers|how old I am|the user for {n}s] and then [greet me|add them|answer|calculate with it].",
    "[A game|Game wanted|I want a game]: [the player jumps over {n}s|you guess a number|a snake eats {n}s|ships shoot at {n}s|cards are dealt to {q} players].",
    "[Snake|Tetris|Pong|Hangman|Pac-Man|Mastermind|2048|Minesweeper|Wordle|Yahtzee|Memory], [please|in Python|playable with the keyboard|with a score].",
    "[Class|Python class|OOP exercise]: {N} with [attributes|fields] {n}, {m}[; methods add and remove|; print an object|; subclass {M}].",
    "Function[ wanted| needed|]: input [two numbers|a string|a list], output [the larger one|the same without spaces|only the unique even entries].",
    "[Recursive|Recursion|A recursive] [function|solution|version] [for|of] [the Ackermann function|binary search|Hanoi|permutations|flood fill|the maze].",
    "[bubble sort|merge sort|quick sort|heap sort|insertion sort|selection sort][ on| for| of|:] {k}[| - show the swaps| step by step| and the number of comparisons]",
    "[binary search|linear search] for {e} in {k}",
    "[stack|queue|linked list|binary tree|hash table|heap] [implementation|class|from scratch|demo][| in Python]",
    "[fibonacci|primes|factorial] [with memoization|with a decorator|as a generator|as a web service|on the GPU|in a class]",
    "[sqlite|mysql|postgres]: [table {n}, insert {q} rows, select all|all {n}s older than {e}|backup every night]",
    "SELECT * FROM {n} WHERE {m} > {d}; [explain it|run it|make it faster]",
    "[regex|regular expression] [for|that matches|to find] [dates|email addresses|phone numbers|words that begin with {c}|IP addresses|hex colours]",
    "[threads|asyncio|multiprocessing]: [{q} workers, one queue|download {e} pages at once|two counters in parallel]",
    "{d} [miles|pounds|feet|inches|ounces|gallons|yards|stone|knots] [in|to|into|=] [km|kg|metres|cm|grams|litres|km/h]?",
    "[How many|What's {d} miles in|How much is {d} pounds in] [kilometres|kilograms|kilometers|cups]?",
    "How [many seconds are in {d} days|many minutes are {q} hours|many grams are {q} ounces|many feet are {d} metres|much is {d} dollars in euros|hot is {d} kelvin]?",
    "[What is|What's|How much is] {d} [minus|divided by|-|/|modulo|%] {q}?",
    "[What is|What's|How much is] [{q} percent of {d}|{q}% of {d}|{d} plus {q} percent|half of {d}|a third of {d}|the square root of {d}|the cube root of {d}|{d} squared minus {q}|the log of {d}|sin {e}]?",
    "[What remains|What is left over|What is the remainder] [when|if] [you divide {d} by {q}|{d} is divided by {q}]?",
    "[Tom|Anna|My {n}] has {d} {n}s and [gives away {q}|eats {q} of them|loses {e}]. How many [are left|has he got left|remain]?",
    "A train [leaves at 8:{e} and travels {d} km at {e} km/h|goes {d} km in {q} hours]. [When does it arrive?|How fast is it?|How long does it take?]",
    "[Ann|Ben|My {n}] is {q} years older than [her sister|me|{N}], together they are {e}. How old [is she|am I|is each of them]?",
    "A [shirt|{n}|ticket] costs {d} [euros|dollars|pounds] and is [{e} percent off|reduced by a quarter|taxed at {q} percent]. What [do I pay|is the new price|is the final price]?",
    "I [lend|save|invest|borrow] {d}0 [euros|dollars] at {q} percent a year. [How much is it after {e} years?|What interest do I pay?|When has it doubled?]",
    "[A circle has|Take a circle with] [a radius of {q}|the diameter {d}]. [What is its area?|How long is its edge?|Work out the circumference.]",
    "A [rectangle|garden|room|field] is {q} [m|metres|feet] by {e}. [What's its area?|How much fence do I need?|How long is the diagonal?|How many tiles of 30 cm?]",
    "[My pool|A tank|This box] is {q} by {e} by {q} metres. [How much water goes in?|What is its volume?]",
    "[What are|List|Give me] the [prime factors|factor pairs|digits in words|prime factors with their powers] of {d}{e}.",
    "[Digit sum|Sum of digits|Cross sum|Digital root|Product of the digits] of {d}{e}[?|.|, please.]",
    "Is {d} [a square number|a perfect number|a Fibonacci number|a triangular number|divisible by {q}|bigger than {e} squared|a power of two|an Armstrong number|even or odd|a happy number]?",
    "[Given|For] the [numbers|list] {k}: [how many are above {q}?|which one comes second in size?|which occur twice?|which are even?|print each one doubled.|print the squares.]",
    "[Which|How many] of [the numbers |]{k} are [even|odd|prime|greater than {q}|divisible by {q}|negative|above the average]?",
    "[Second largest|Second smallest|Third largest|Runner-up] [of|in|among] {k}[?|.|, please.]",
    "{k}: [second largest?|mode?|variance?|only the even ones.|each times {q}.|running total.|sorted by digit sum.|difference of max and min?|where is {e}?|as a histogram.]",
    "{v}: [only those with more than {q} letters.|each with its length.|sorted by last letter.|one at random.|in random order.|first letters only.|numbered.|each word reversed.|which start with {c}?]",
    "{t}: [how many syllables?|without vowels.|every second letter.|in Morse code.|in Pig Latin.|letters sorted.|first and last letter swapped.|how many capitals?|which letter is the most frequent?|in French.]",
    "[Which|What] [letter|character] [occurs most often|comes first|is in the middle|is missing|appears only once] in {t}?",
    "[Does|Is] [{t} contain {w}|{w} in {t}|{w} an anagram of {x}|{t} a pangram|{w} a real word|{w} before {x} in the dictionary]?",
    "[Where|At which position] in {t} [is|does one find|do I find] [the first {c}|the word {w}|the last space]?",
    "[Take|I have|Consider] the [word|name] {w}. [Print it with a star between the letters.|Print each letter in a new line with its number.|Drop every vowel.|Repeat each letter twice.|Show its letters in a triangle.|Make every second letter a capital.]",
    "The [output|result] [should|must] [look like a diamond|be a hollow square|be a chessboard|form a heart|be a spiral of numbers|be shown in a window|blink|be in colour].",
    "[diamond|hollow square|chess board|hourglass|number triangle|floyd triangle|pascal triangle|heart], [{q} rows|size {q}|{q} lines high][, of stars|, made of #|]",
    "The file {f} [has|contains] [many|some|a few] lines. [Only print those with {w} in them.|Print the first {q}.|Number them.|Remove the doubles.|Show the longest.|Swap the first and the last.|Put them in random order.|Translate them.]",
    "[Which|How many] lines [of|in] {f} [contain|start with|end with|do not contain|match] {w}?",
    "How [often|many times] does [the word |]{w} [occur|appear|come up] in {f}?",
    "[When was {f} last changed|Who owns {f}|On which day was {f} created|Who opened {f}]?",
    "[How big is|How many bytes has|What is the size of] [{f}|this folder|my hard disk|{p}]?",
    "[Does a file named {f} exist|Is there a folder called {n}|Is {f} in this folder|Is {f} empty|Does {f} exist already]?",
    "[All|All the|These] [photos|pictures|files|documents|songs] [must|should|have to] be [renamed|numbered|moved to {n}|sorted into folders|zipped|deleted after {d} days].",
    "[My|The] [desktop|downloads folder|photo folder|disk] is a mess. [Sort it by type.|Delete what is old.|Put every picture into a folder of its month.|Find the doubles.]",
    "I have [an Excel file|a PDF|an XML file|a Word document|a YAML file|a zip archive] [called {n}|]. [Read it.|Show what is in it.|Add a row.|Turn it into CSV.|Print the {w}s.]",
    "{n}.csv has the columns {w} and {x}. [Print the rows where {w} is above {d}.|Sort it by {x}.|Which row has the largest {w}?|Sum up {w} for every {x}.|Plot {w} against {x}.|Swap the columns.|Delete the column {x}.|Count the rows per {x}.]",
    "{n}.json [holds|contains] a list of {m}s. [Print the ones with a {w}.|Sort them by {x}.|Add one more.|Turn it into CSV.|How many are there per {w}?]",
    "[Rows of|From] {n}.csv [where|with] {w} [> {d}|= {N}|between {q} and {d}|is empty][, please|]",
    "[pie chart|histogram|scatter plot|heat map|box plot|3d plot|stacked bars|candlesticks|donut chart|violin plot] [of|from|for] [{k}|{n}.csv|my {n}s|the {n}s per month]",
    "[Two|Three|{q}] lines in one chart: {k} and {l}[, with a legend|, different colours|].",
    "[Here are|These are] my [sales|{n}s|grades] {k}. [Make a pie of them.|Show their distribution.|What will the next one be?|Which are outliers?|Is there a trend?|How strongly do they vary?]",
    "What [comes next|is the next number|is the rule] in {k}[?| ...?]",
    "[Matrix|2x2 matrix|Vectors]: {k}. [Determinant?|Inverse?|Transpose it.|Eigenvalues?|Dot product?|Multiply by {q}.]",
    "[x^2 + {q}x = {d}|{q}x + {e} = {d}|x^3 = {d}|2x - y = {q}, x + y = {e}][, solve for x|: x?|. What is x?]",
    "[What is|Find] the [derivative|integral|limit|tangent|Taylor series] of [x^{q}|sin(x)|{q}x^2 + {e}|exp(-x)|ln(x)][?|.]",
    "[How likely is it|What is the chance|What's the probability] [to throw a {q} twice|to draw an ace|that {e} people share a birthday|of rain tomorrow|to win the lottery]?",
    "[How many ways|In how many ways] [can {q} people sit in a row|can I pick {q} of {e} books|can {d} cents be paid|can one climb {e} stairs]?",
    "I was born on {y1}. [How old am I?|What is my zodiac sign?|How many weeks is that ago?|When am I {d}00 months old?|On how many Sundays was my birthday?]",
    "[When|What date|Which day] is [Easter|Mother's Day|the next full moon|the next leap day|{d} days after {y1}|{q} weeks before {y1}|the third Friday of May|the next Friday the 13th]?",
    "What [time|day] is it in [Tokyo|New York|Sydney|{N}|India][ now| right now| when it is noon here|]?",
    "How many [hours|working days|weekends|months|seconds|full moons] [lie|are there|pass] between {y1} and {y2}?",
    "How [long|many days] [is it|until|do I have to wait until] [Christmas|my birthday|the holidays|summer|Friday]?",
    "It starts at 9:{e} and ends at 17:{e}. [How long is that?|How many minutes is that?|What is my pay at {q} euros an hour?]",
    "Somebody gave me the cipher text {w}. [I don't know the key, try all shifts.|Break it.|What does it say in clear?|It is a Vigenere cipher with the key {x}.]",
    "[sha512|sha1|crc32|bcrypt|blake2|hmac|whirlpool] [of|for|hash of] {t}",
    "[octal|base {q}|ternary|morse|braille|gray code|words|base 36] [of|for|form of] {d}[?|, please|]",
    "{d} in [octal|base {q}|words|Chinese|Morse|binary and then reversed|a fraction|Babylonian numerals|scientific notation|Braille][?|, please|]",
    "[The password|A password] [must|should|has to] have {e} characters[, among them digits and symbols|, no two alike|]. [Make one.|Check {w}.|Is {w} good?]",
    "[Valid|Is this valid|Correct]? [IBAN|ISBN|credit card|email|IP address|VAT number] {d}{e}{d}",
    "[Every|Each] [morning|hour|Monday|{q} minutes|night at 2] [the program should|it must|please] [check the web site|make a backup|mail me the {n}s|delete old logs|fetch the prices].",
    "[Tell|Warn|Notify|Call] me [when|as soon as|if] [the price falls below {d}|{u} is down|somebody changes {f}|it rains|my {n} arrives|the disk is full].",
    "[Web|Internet|Online]: [get all links of {u}|top headlines of today|price of {n}s at the shop|first image on the page|who follows {N}].",
    "[POST|PUT|DELETE] {u} [with|body|using] [{w}={d}|the token {x}|JSON with {w} and {x}][, print the status|]",
    "{u} [gives|returns|serves] [HTML|XML|a picture|a CSV|an RSS feed]. [Extract the {w}s.|Save the picture.|Show the titles.|How many links has it?]",
    "[curl|wget|download] {u} [and save it as {f}|with a progress bar|every {q} minutes|with the user {n} and a password]",
    "[Send|Mail|Forward] {f} [to {N}|to my {n}|to all customers][ at noon|], [please|subject: {w}|with a greeting|and tell me when it's done].",
    "[Weather|Forecast|Temperature outside|Pollen|Tides|UV index] [in|for] [{N}|Paris|my town] [today|this weekend|now][?|.]",
    "[Stock|Share|Bitcoin|Gold|Dollar] price [of {N} |][today|now|last week|as a chart][?|.]",
    "Here is a [photo|picture|scan]: {p}. [What is on it?|Make it smaller.|Turn it by 90 degrees.|Remove the background.|Read the text in it.|Who is it?]",
    "[{p}|My picture {p}|The image {p}] [must|should|has to] be [smaller|black and white|turned|half as wide|sharper|blurred|a PNG|cropped].",
    "[Film|Video|Sound|Song]: [cut {n}.mp4 after {d} seconds|take the sound out of {n}.mp4|make {n}.mp3 louder|mix {n}.wav and {m}.wav|play {n}.mp3].",
    "[red|blue|green] circle on [a|] [white|black|yellow] background, {d} pixels[, save as {p}|, window|]",
    "[turtle|pygame|tkinter|pillow|opencv|curses|streamlit|flask|django|kivy]: [draw a star|window with a button|ball that bounces|clock|page with a form|picture viewer|menu]",
    "[pytorch|tensorflow|sklearn|keras|xgboost|spacy|nltk|huggingface]: [train on {n}.csv|classify {n}s|predict {m}|tokenise {t}|tag the words of {t}]",
    "[pandas|polars|numpy|scipy|sympy|networkx|seaborn|plotly]: [group {n}.csv by {w}|merge {n}.csv and {m}.csv|invert a matrix|solve x^2 = {d}|shortest path in a graph|heat map of {n}.csv|fit a curve to {k}]",
    "[AI|A model|Machine learning] [that|should|to] [tells {n}s from {m}s|predict the {n} price|write texts like {N}|recognise my voice|recommend {n}s].",
    "[Given|With] [a graph with the edges|the cities|the nodes] {v}, [find the shortest tour|is there a cycle|print the spanning tree|colour it with {q} colours][.|, please.]",
    "[Maze|Labyrinth|Grid|Chess board] of {q} by {q}: [find the way out|count the paths|place {q} queens|how many islands|where is the treasure][?|.]",
    "A [knapsack|rucksack|van|lift] [holds|takes|carries] {d} kg, the things weigh {k}. [Which should I take?|How many trips?|What fits best?]",
    "[Which coins|What is the least number of coins|How many notes] for {d} [cents|euros|dollars]?",
    "[Teams|Players|Friends] {v}: [who plays whom?|draw lots.|make two fair groups.|make a tournament table.|who brings what?|secret santa, please.]",
    "[Bingo card|Lottery numbers|Shift plan|Seating plan|Packing list for {N}|Menu for the week|Training plan|Invoice for {N}|Name badges for {v}|Gift ideas for my {n}][, please| wanted|]",
    "[A poem|A story|A song|A speech|A slogan|An essay|A toast|A tweet] [about|for|on] [{n}s|{N}|my {n}|autumn], [please|{q} lines|funny, please|not too long|in rhyme].",
    "[Translate|What is|How do you say] {t} in [Spanish|French|Greek|Welsh|Latin|sign language][?|.]",
    "[Synonyms|Rhymes|Opposites|The plural|A definition|The origin|Anagrams] [of|for] {w}[?|, please|.]",
    "[Check|Correct|Improve] my [grammar|English|essay|CV|sentence][:|.] {t}",
    "[Summarize|Sum up|Shorten] [this text|the article {u}|{f}|the book {N}] in [three points|one sentence|{d} words].",
    "[Ohm's law|Free fall|Pendulum|Speed of sound|Half-life|Density|Lens equation]: [{q} V, {e} ohm|{d} m|{e} kg, {q} m/s|{d} days] [?|- result?|, what comes out?]",
    "[Molar mass|Boiling point|Formula|Electrons|Atomic number] of [water|gold|CO2|glucose|iron][?|, please|.]",
    "DNA [ATGGCC|GATTACA|CCGTTAGC]: [complement?|GC content?|translate to protein.|reverse complement.|count the codons.]",
    "[Chord|Scale|Notes|Frequency|Key] of [C major|A minor|D7|the note A4|Happy Birthday][?|, please|.]",
    "[Chess|Go|Poker|Sudoku|Scrabble|Bridge]: [what is my best move|who wins with {v}|solve the board|is this legal|score of {w}]?",
    "[Turn on|Switch off|Dim] [the lights|the heating|the {n}|my computer] [at 8|when I leave|now][.|, please.]",
    "[LED|Servo|Sensor|Motor|Relay] on pin {e}: [blink|move to 90 degrees|read every {q} seconds|switch off at night]",
    "[git|docker|nginx|kubernetes|apache|systemd|cron|ssh]: [undo my last commit|container that prints {w}|serve {n}.html|restart on failure|job at 3 am|copy {f} to the server]",
    "[Java|C++|JavaScript|Rust|Go|PHP|Bash|Excel|SQL|Haskell|Assembler] [program|code|version], [please: |for: |]print {t}[ {q} times|] and [exit|wait for a key].",
    "[Make|I'd like|Create] an Excel [sheet|formula|macro] [that|which] [adds column A and B|marks the {n}s red|sorts by {m}|looks up the price].",
    "[Log in|Login|Sign-up] [form|page|screen] with [email and password|Google|a captcha|two-factor code].",
    "Three [boxes|switches|doors|hats|prisoners], [one lies|one prize|two are red]. [Which one is it?|What is the best plan?|Solve the riddle.|Simulate it {d}00 times.]",
    "[Simulation|Simulate]: {d} [people|rabbits|cars|dice|random walkers], {q} [days|steps|rounds][, plot the result|, how many are left|].",
    "Describe [yourself|{p}|your day|the {n}|how the internet works][.|, please.]",
    "[hello|hi|hey|good morning|thanks|ok|test|asdf|???|help|yes|no|bye|never mind|lol]",
    "[{n}|{n} {m}|{N}|{d}|{f}|{k}]",
    "[do it|do something|make it better|the same again|like last time|undo that|continue|go on|surprise me|do what I said|try again][.|!|, please|]",
    "[something with {n}s|anything about {n}|a program|some code|a script, please|a nice Python project|more {n}s]",
    "[Can|Could] you [help me with my {n}|call {N}|drive my car|see my screen|remember my name|keep a secret|do my taxes]?",
)
# Twists that make any known task another one: behind the task ...
_MORE_TWISTS = (
    " if [the file {f} exists|the user agrees|today is a Monday|there is enough disk space|my {n} is at home], otherwise [stop|print an error|do nothing|beep]",
    ", [unless|but not if] [{f} is already there|it is Sunday|the user says no|the battery is low]",
    " and do the same for [every file in the folder {n}|each line of {f}|all .csv files here|every row of {n}.csv]",
    " and show it in a [window|browser|dialog box|pop-up|web page with a button]",
    " and [print it on paper|send it to the printer|copy it to the clipboard|fax it to {N}]",
    ", [inside|in|with] a function [that takes|which gets] [the values|everything|the data] as [arguments|parameters]",
    ", as a class [{N} |][with two methods|with getters and setters|that inherits from {M}]",
    ", but let [the user|me] [type in|enter|choose] the [values|data|input] [first|at the prompt|in a form]",
    " and [play a sound|show a notification|blink the lamp|ring a bell] [when it is done|at the end]",
    " and turn the result into a [QR code|barcode|haiku|song|PDF invoice|slide]",
    " and [commit|push] it to [git|GitHub|my repository]",
    " and write a [unit test|pytest test|README|docstring|changelog] for it",
    " and [also |]tell me [the capital of {N}|the weather in {N}|a joke|how old the {n} is|who won the cup]",
    " and [also |]rename {f} to {g}",
    " and [also |]delete [{f}|all .tmp files|the folder {n}]",
    " and [also |]print the lines of {f} [that contain {c}|with a {n} in them|backwards letter by letter]",
    " and then play [a game of chess|hangman|rock paper scissors] with me",
    ", [trying again|retrying] {q} times if it [fails|goes wrong]",
    ", [in bold|underlined|blinking|right-aligned in {d} columns|in a box of stars|in large letters|in the middle of the screen]",
    ", [as|in the form of] a [Markdown table|LaTeX table|tree|SQL statement|YAML document|XML document|HTML list|Gantt chart|rebus|crossword]",
    " and write [a log entry|the time and the user name] to [the event log|syslog|a log table]",
    ", {q} times [in parallel|in separate threads|on different machines]",
    " as a [REST service|command line tool with options|web page|Jupyter widget|phone app|cron job|Docker container]",
    " and ask {N} to [check|approve] it [by mail|in a chat]",
    " and hide it [in the picture {p}|behind a password|from the other users]",
    " and [stop|quit] when [I press q|the phone rings|the {n} is full|it takes longer than {q} seconds]",
    " and draw a [pie chart|histogram|scatter plot|heat map] of [it|the result|all of it]",
    " and order a [pizza|{n}|taxi] for [me|{N}]",
)
# ... and before it.
_LEADS = (
    "[Every|Each] [morning|hour|Friday|night at 2|five minutes]: ",
    "For [each|every] [line|row|word] [of|in] {f}, [do this|do the following]: ",
    "For every [.txt file|picture|subfolder] [in this folder|here|in {n}], do this: ",
    "[If|Only if|When] [{f} exists|it is Monday|the {n} is above {d}|I answer yes|the user agrees]: ",
    "[Ask me|Ask the user] for [the values|the input|all the details] at the prompt, and then do it as in this example: ",
    "[In|Using|With] [Java|C|JavaScript|Rust|Bash|PHP|Excel|SQL|Scratch]: ",
    "[As|In the form of] a [web page|window with a button|phone app|REST service|Discord bot]: ",
    "Write a function with [two|three] parameters and a test, for this example: ",
    "[Write|Make] a class {N} with a method for this: ",
    "Do this in [{q} threads|parallel|a background process|a Docker container|the cloud]: ",
    "[Repeat|Keep doing] this [every {q} minutes|until I press a key|until midnight]: ",
    "[Explain|Describe] [in words|to a child|in an essay] how [one would|to] do this[, no code]: ",
    "Translate this [task|sentence] [into|to] [French|German|Spanish|Latin]: ",
    "[My program for this|The code below for this] [is too slow|crashes|prints the wrong thing], please [fix|debug|repair] it: ",
    "Connect to the [database|server|printer|robot] first and then do this there: ",
    "Draw a flow chart for this task: ",
    "[Mail|Text|Send] {N} the result of this: ",
    "[Make up|Invent] [{q}|five|ten] exercises like this one: ",
)
# Twists that change what has to be computed, by the kinds of task that they fit.
_SERIES = "numbers countdown even_odd multiples fibonacci fibonacci_below primes first_primes squares powers divisors sort_numbers reverse_numbers unique_numbers"
_ONE_LIST = "sum mean median product numpy_stats"
_VALUES = f"{_ONE_LIST} sum_expression sum_range max min factorial power gcd lcm nth_fibonacci count_vowels count_consonants count_words count_letters count_char celsius days_between dict_sum sum_csv count_lines count_file_words count_files"
_WORDS_OUT = "sort_words sort_by_length reverse_words unique_words word_list split upper_words"
_TEXT_OUT = "text repeat case reverse caesar"
_TEXT_COUNT = "count_vowels count_consonants count_letters count_words"
_READ = "count_lines count_file_words show_file copy_file"
_TWISTS_FOR = (
    (
        _SERIES,
        (
            ", except [the middle one|the last two|the first and the last|those with the digit {q}]",
            ", but [skip|leave out] [the ones that contain the digit {q}|the last three|the ones whose digits add up to {e}|every third one]",
            ", but [in octal|in words|as ordinals|in base {q}|with their digits reversed|in reverse binary|in Roman numerals]",
            ", each [halved|plus {e}|minus its predecessor|rounded to the nearest ten|divided by {q}|written twice]",
            ", each [followed by its digit sum|with its square root|with its position|with its binary form behind it|with a note whether it is even or odd|with its prime factors|and its name in words]",
            ", [each as a bar of stars|as rows of stars|as a bar of hashes for each]",
            ", [in {q} columns|in rows of {q}|in a triangle|right-aligned|padded with zeros to {q} digits|in a table with borders]",
            " in [random|shuffled|zigzag] order",
            ", [stopping|but stop] as soon as [the sum exceeds {d}|there are more than {e} digits in all|a digit appears twice]",
            ", but only [every {q}th one|the ones with a {q} in them|those that are palindromes|the ones that contain a 7|those whose digit sum is even]",
            ", ordered by [their last digit|their digit sum|their English names|the ones in their binary form]",
            ", with [the running total|the difference to the one before|the product so far] after each one",
            ", with [a star behind the prime ones|the multiples of {q} in red|an exclamation mark after the even ones]",
            ", [with plus and minus signs by turns|joined by arrows|with commas and the word and before the last]",
            " and [also |]their [variance|mode|digit sums|product|alternating sum|second largest|standard error]",
            ", grouped by [their last digit|their number of digits|remainder by {q}]",
        ),
    ),
    (
        _ONE_LIST,
        (
            ", but leave out the [largest one|first and the last|two extremes|odd ones]",
            ", counting the [first|last|largest] one [twice|three times|double]",
            ", using only [the even ones|the ones above {q}|every second one|those that contain a 7]",
            " after [doubling|squaring|rounding] each [of them|one]",
            " and [also |]the [variance|mode|range|quartiles|second largest] [of them|of the same numbers]",
            ", weighted [by their position|with the weights {k}]",
        ),
    ),
    (
        "max min max_min",
        (
            ", but only among the [even|odd] ones",
            " and how far [that is|this lies] from the average",
            " and how often it occurs",
        ),
    ),
    (
        "longest_word",
        (
            ", but only among the ones that [contain {c}|end in {c}]",
            " and the same word backwards in capitals",
        ),
    ),
    (
        "max min longest_word",
        (
            " and its position in the list",
            " and the [second|third] one after it",
            ", and remove it from the list and show what is left",
        ),
    ),
    (
        _VALUES,
        (
            ", and then [subtract {e} from it|divide it by {q}|take its square root|multiply it by {e}|square it|reverse its digits]",
            ", rounded [up |down |]to the [next|nearest] [ten|hundred|multiple of {q}]",
            ", and [say|tell me] [whether|if] it is [more than {d}|even|prime|a square number|a lucky number]",
            " [in words|as a Roman numeral|in binary|in octal|as a bar of stars|in scientific notation|with thousands separators|as a percentage of {d}]",
            " and compare it [with|to] {d}",
            " and show the [sum of its digits|steps of the calculation one by one|multiplication table of the result]",
        ),
    ),
    (
        _TEXT_COUNT,
        (
            ", but only [the capital ones|in the first half|those that occur once|before the first {c}]",
            ", for each word [separately|of it]",
            ", and show which one is the most frequent",
            ", as a percentage of all characters",
            ", but only those that [stand next to each other|come twice in a row|stand at an odd position]",
        ),
    ),
    (
        _TEXT_OUT,
        (
            ", but only [the first {q} letters|every second letter|the first letter of each word]",
            ", but with [every vowel replaced by a star|the spaces taken out|each letter doubled|the first and last letter swapped|a dash between the letters]",
            ", but [leave out|without] the [vowels|first letter|last word|spaces]",
            ", one letter [per|in each] line[, numbered|, with its code]",
            ", [in Morse code|in Pig Latin|in alternating caps|in ASCII art letters|in mirror writing|in a frame of stars]",
            ", letter by letter with a pause of {q} seconds",
        ),
    ),
    (
        _WORDS_OUT,
        (
            ", but only those [that start with {c}|with more than {q} letters|that contain an e twice|with a capital letter]",
            ", but leave out [the second one|the shortest|the ones with a {c}|every other one]",
            ", each [with its length|with its first letter in brackets|followed by its translation|with a star in front]",
            ", each [cut to {q} letters|spelled backwards|without its vowels|with its first and last letter swapped|in Morse code]",
            ", numbered [1. 2. 3.|with letters a, b, c|from {d} on|backwards]",
            " in [random order|two columns|a table with borders|a circle]",
            ", ordered by [their last letter|the number of vowels|their second letter|how they sound]",
            ", grouped by [their first letter|length|topic]",
        ),
    ),
    (
        _READ,
        (
            ", but only [the lines that contain {w}|the first {q} lines|every second line|the lines longer than {d} characters|the lines that start with {c}]",
            ", but without the [empty lines|comments|first line|duplicate lines|lines with {w}]",
            ", with every {w} replaced by {x}",
            ", and also [of|for|from] all the other files in the folder {n}",
            ", with [line numbers|the date|a dash] in front of each line",
        ),
    ),
    (
        "write_text write_lines append write_csv write_json pandas_csv",
        (
            ", but only if [the file does not exist yet|it is not in there yet|the file is shorter than {d} lines]",
            ", with [the current time|the user name|my IP address] in front",
            ", and make [it|the file] [read-only|hidden|executable|world-readable]",
            ", but [first |]rename the old file to {g}",
            ", encrypted with [the password {w}|AES|my key]",
            ", [in UTF-16|with Windows line ends|as a Word document|as a PDF|as an Excel workbook|as XML]",
            ", in a new folder [called {n}|for each day]",
        ),
    ),
    (
        "write_csv pandas_csv",
        (
            ", separated by [tabs|semicolons|pipes]",
            ", sorted by the [second|last] column",
            ", with a [row of totals at the end|column for the row number|column that holds the average]",
            " and then filter [it|the table] for {N}",
        ),
    ),
    (
        "sum_csv",
        (
            ", but only [for|of] the rows where {w} is [{N}|above {d}|empty]",
            ", for each {w} separately",
            ", leaving out the [first {q} rows|negative ones|outliers]",
        ),
    ),
    (
        "read_json http_json dict_value",
        (
            " and change it to {d} [there|in the original]",
            ", or {d} if it is missing",
            " and [all|every one of] the keys below it[ as a tree|]",
            " translated into [French|German]",
        ),
    ),
    (
        "http_json",
        (
            ", with the token {w} in the header",
            " with a POST request that sends {w}",
            ", asking again every {q} seconds until it changes",
        ),
    ),
    (
        "line_chart",
        (
            ", with a second line for {k}",
            ", [with a trend line|on a logarithmic scale|with error bars|with two y axes]",
            ", animated [from left to right|as a GIF]",
            ", but as a [pie chart|histogram|scatter plot|radar chart|box plot]",
            ", in the terminal with stars instead of a picture",
        ),
    ),
    (
        "bar_chart",
        (
            ", stacked [with|on] {k}",
            ", with horizontal bars",
            ", sorted by height, with the percentages above the bars",
            ", but as a [pie|donut|treemap|radar chart|line with error bars]",
            ", in 3D",
            ", in the terminal with stars instead of a picture",
        ),
    ),
    (
        "days_between",
        (
            ", but only the [working days|Sundays|weekdays|school days]",
            ", without [weekends|the bank holidays|leap days]",
            " in [weeks and days|hours|minutes|months|years, months and days]",
        ),
    ),
    (
        "weekday",
        (
            " in [French|German|Latin]",
            " and of the same date in the next {q} years",
            " and the date of the Friday after it",
            ", and the week number too",
        ),
    ),
    (
        "today",
        (
            " in [Tokyo|New York|UTC+{q}|the Jewish calendar|the Mayan calendar]",
            " plus {d} [days|hours]",
            " and how [long|many days] it is until Christmas",
            " in French words",
        ),
    ),
    (
        "leap",
        (
            " and which are the next {q} leap years",
            " in the [Hebrew|Chinese|Persian] calendar",
            " and the date of Easter in it",
        ),
    ),
    (
        "is_prime",
        (
            " and if not, its prime factors",
            " and the next larger prime",
            " and [whether|if] its digits reversed are prime too",
            " with the Miller-Rabin test",
        ),
    ),
    (
        "palindrome",
        (
            " and if not, how many letters must change",
            " and the longest palindrome inside it",
            " and [whether|if] it is an anagram of {w}",
        ),
    ),
    (
        "fizzbuzz",
        (
            ", but with {N} for multiples of 7 too",
            ", but from the last to the first",
            ", but say {w} instead of Fizz",
            ", but leave out the plain numbers",
            ", with {q} in place of 3",
        ),
    ),
    (
        "table",
        (
            ", but [from the last to the first|only the odd ones|with division|as a grid of all tables up to it]",
            ", with one number hidden as a question",
            " and quiz me on it",
        ),
    ),
    (
        "pyramid",
        (
            ", but hollow inside",
            ", with [numbers|the letters of the alphabet] instead of the sign",
            ", with a [trunk|door|second one beside it|mirror image below it]",
            ", in [rainbow|two] colours",
        ),
    ),
    (
        "random",
        (
            ", [but no number twice|all of them different]",
            ", [normally distributed|only primes|only even ones|with two decimals]",
            ", and print which one came up most often",
            " until the same one comes twice",
        ),
    ),
    (
        "sha256",
        (
            ", repeated ten thousand times",
            ", with the salt {w}",
            ", but only the first {q} hex digits",
            ", and crack it again with a word list",
        ),
    ),
    (
        "caesar",
        (
            ", with a shift that grows by one at each letter",
            ", but shift only the vowels",
            " and also with the key word {w} as Vigenere",
            " and show all 25 other shifts too",
        ),
    ),
    (
        "base64",
        (
            ", twice in a row",
            " in the URL-safe variant without padding",
            " and then in rot13",
            ", in lines of {q} characters",
        ),
    ),
    (
        "binary hex",
        (
            ", with its digits in reverse order",
            ", padded to [16|32] digits",
            ", with every digit changed to its opposite",
            " as two's complement",
            " in groups of four digits",
            " and count its ones",
        ),
    ),
    (
        "roman",
        (
            ", and add XIV to it",
            ", with each letter explained",
            ", written backwards",
            " and in [Greek|Chinese|Mayan] numerals too",
        ),
    ),
    (
        "celsius",
        (
            " and in kelvin too",
            " and for the next {q} degrees as a table",
            ", and say [whether|if] that is warm enough to swim",
            " on the Reaumur scale",
        ),
    ),
    (
        "list_files count_files",
        (
            ", but only the ones [larger than {d} kB|changed this week|that contain the word {w}|whose name starts with {c}]",
            ", including all subfolders",
            " and [delete|rename|zip|open] them",
            ", with their sizes and dates",
        ),
    ),
    (
        "word_frequency most_common",
        (
            ", but only words [with more than {q} letters|that start with {c}|that occur {q} times or more]",
            ", as a bar of stars for each word",
            ", as percentages",
            ", without words like the, a and of",
        ),
    ),
    (
        "dict_items dict_sum invert_dict",
        (
            ", but only for keys that [start with {c}|contain {w}|are longer than {q}]",
            ", [sorted by value|in a table with borders|as YAML|as XML]",
            " and delete the largest entry",
            ", with every value doubled",
            " and merge it with the one in {n}.json",
        ),
    ),
    (
        "join",
        (
            ", but [leave out every second one|only those with more than {q} letters|each one backwards|in random order]",
            ", with and before the last one and quotes around each",
            ", {q} in a line",
        ),
    ),
)
# Words of a known task put in place of others: the same sentence asks for another program.
_CHANGES: dict[str, tuple[tuple[str, tuple[str, ...]], ...]] = {
    "primes": (
        (
            r"\bprimes\b",
            ("twin primes", "palindromic primes", "semiprimes", "composite numbers", "perfect numbers"),
        ),
        (
            r"\bprime numbers\b",
            ("twin primes", "palindromic primes", "semiprimes", "composite numbers", "perfect numbers"),
        ),
    ),
    "first_primes": (
        (r"\bprimes\b", ("twin primes", "palindromic primes", "Sophie Germain primes")),
        (
            r"\bprime numbers\b",
            ("happy numbers", "composite numbers", "triangular numbers", "perfect numbers"),
        ),
    ),
    "fibonacci": ((r"\bFibonacci\b", ("Lucas", "Tribonacci", "Catalan", "Padovan", "Pell")),),
    "fibonacci_below": ((r"\bFibonacci\b", ("Lucas", "Tribonacci", "Catalan", "Pell")),),
    "nth_fibonacci": ((r"\bFibonacci\b", ("Lucas", "Tribonacci", "Catalan", "Bell")),),
    "is_prime": (
        (
            r"\b(a )?prime( number)?\b",
            (
                "a perfect number",
                "a square number",
                "an abundant number",
                "a triangular number",
                "a Fibonacci number",
                "a happy number",
            ),
        ),
    ),
    "factorial": (
        (
            r"\bfactorial\b",
            ("double factorial", "subfactorial", "digit sum", "square root", "Collatz length", "primorial"),
        ),
    ),
    "divisors": (
        (r"\bdivisors\b", ("prime divisors", "odd divisors", "square divisors")),
        (r"\bfactors\b", ("prime factors", "odd factors")),
    ),
    "squares": (
        (r"\bsquares\b", ("square roots", "reciprocals", "fifth powers", "digit sums")),
        (r"\bcubes\b", ("cube roots", "reciprocals", "fifth powers")),
    ),
    "mean": (
        (
            r"\b(?<!arithmetic )(average|mean)(?= (value )?(of|for|over)\b)",
            (
                "weighted average",
                "geometric mean",
                "harmonic mean",
                "mode",
                "variance",
                "moving average",
                "mean absolute deviation",
            ),
        ),
    ),
    "median": (
        (r"\bmedian\b", ("mode", "lower quartile", "90th percentile", "interquartile range", "variance")),
    ),
    "sum": (
        (
            r"\b(sum total|grand total|total sum|sum|total)(?= (of|for)\b)",
            (
                "running total",
                "sum of squares",
                "alternating sum",
                "variance",
                "cumulative sum",
                "difference",
            ),
        ),
    ),
    "max": (
        (
            r"\b(largest|biggest|greatest|highest|maximum)\b",
            ("second largest", "third largest", "second highest", "most frequent"),
        ),
    ),
    "min": ((r"\b(smallest|lowest|minimum)\b", ("second smallest", "third lowest", "most frequent")),),
    "longest_word": (
        (r"\blongest\b", ("second longest", "last but one", "rarest", "most beautiful")),
        (r"\bshortest\b", ("second shortest", "third shortest", "rarest")),
    ),
    "most_common": (
        (
            r"\bmost (common|frequent|often used|used)\b",
            ("second most common", "least common", "third most frequent"),
        ),
    ),
    "count_vowels": (
        (
            r"\bvowels\b",
            (
                "syllables",
                "capital letters",
                "digits",
                "spaces",
                "different letters",
                "punctuation marks",
                "double letters",
                "adjectives",
            ),
        ),
    ),
    "count_consonants": (
        (
            r"\bconsonants\b",
            ("syllables", "capital letters", "digits", "different letters", "lower-case letters", "nouns"),
        ),
    ),
    "count_words": (
        (
            r"(?<=how many )words\b|(?<=number of )words\b|(?<=count the )words\b|(?<=count of )words\b|(?<=all the )words\b",
            (
                "syllables",
                "sentences",
                "nouns",
                "different words",
                "words with a capital",
                "long words",
                "spelling mistakes",
            ),
        ),
    ),
    "palindrome": (
        (
            r"\ba palindrome\b",
            (
                "an isogram",
                "a pangram",
                "an anagram of level",
                "a real English word",
                "a valid password",
                "in alphabetical order",
            ),
        ),
    ),
    "case": (
        (
            r"\b[Uu]pper ?case\b|\b[Cc]apitals\b",
            ("alternating case", "camel case", "Morse code", "Pig Latin", "Braille"),
        ),
        (r"\b[Ll]ower ?case\b", ("snake case", "alternating case", "leet speak")),
    ),
    "celsius": ((r"\b[Ff]ahrenheit\b", ("kelvin", "Rankine", "Reaumur")),),
    "binary": (
        (r"\bbinary\b", ("octal", "ternary", "base 5", "Gray code", "reverse binary", "balanced ternary")),
    ),
    "hex": ((r"\bhex(adecimal)?\b", ("octal", "base 36", "base 12", "base 20")),),
    "roman": ((r"\bRoman\b", ("Greek", "Mayan", "Babylonian", "Chinese", "Egyptian")),),
    "sha256": (
        (r"\b(SHA|sha)[- ]?256\b", ("SHA-512", "SHA-1", "CRC32", "BLAKE2", "bcrypt")),
        (r"\b(MD5|md5)\b", ("MD4", "CRC32", "SHA-512", "Adler-32")),
    ),
    "base64": ((r"\b[Bb]ase ?64\b", ("base32", "base85", "base58", "Morse code", "rot47")),),
    "caesar": ((r"\bCaesar\b", ("rail fence", "columnar transposition", "XOR", "Hill")),),
    "leap": (
        (
            r"\ba leap year\b",
            (
                "a year with a Friday the 13th in May",
                "the year of the dragon",
                "an election year",
                "a year with 53 weeks",
            ),
        ),
    ),
    "days_between": (
        (r"\bdays\b", ("working days", "months", "weekends", "Mondays", "hours", "full weeks")),
    ),
    "weekday": (
        (
            r"\b(day of the week|weekday)\b",
            ("week number", "moon phase", "zodiac sign", "day of the year", "star sign"),
        ),
    ),
    "line_chart": (
        (
            r"\bline (chart|graph|plot)\b",
            ("pie chart", "scatter plot", "histogram", "heat map", "3D line chart", "polar chart"),
        ),
    ),
    "bar_chart": (
        (
            r"\bbar (chart|graph|plot)\b",
            ("pie chart", "stacked bar chart", "horizontal bar chart", "box plot", "treemap", "donut chart"),
        ),
    ),
    "write_json": (
        (r"\bJSON\b", ("YAML", "XML", "TOML", "INI")),
        (r"\.json\b", (".yaml", ".xml", ".toml", ".ini")),
    ),
    "read_json": (
        (r"\bJSON\b", ("YAML", "XML", "TOML", "INI")),
        (r"\.json\b", (".yaml", ".xml", ".toml", ".ini")),
    ),
    "write_csv": (
        (r"\bCSV\b", ("Excel", "XML", "HTML", "Parquet")),
        (r"\.csv\b", (".xlsx", ".xml", ".html", ".parquet")),
    ),
    "pandas_csv": ((r"\bCSV\b", ("Excel", "Parquet", "HTML")), (r"\.csv\b", (".xlsx", ".parquet", ".html"))),
    "sum_csv": ((r"\bCSV\b", ("Excel", "SQLite", "Parquet")), (r"\.csv\b", (".xlsx", ".db", ".parquet"))),
    "show_file": (
        (r"\.(txt|log|md|dat|out|csv|text)\b", (".pdf", ".docx", ".zip", ".mp3", ".jpg", ".xlsx")),
    ),
    "count_lines": (
        (
            r"\blines\b",
            ("empty lines", "paragraphs", "sentences", "duplicate lines", "lines with a number in them"),
        ),
    ),
    "count_file_words": (
        (
            r"(?<=how many )words\b|(?<=number of )words\b|(?<=count the )words\b|(?<=count of )words\b|(?<=all the )words\b",
            ("sentences", "different words", "vowels", "words in capitals", "spelling mistakes"),
        ),
    ),
    "http_json": ((r"\bJSON\b", ("XML", "YAML", "HTML")),),
    "numpy_stats": (
        (
            r"\bstandard deviation\b",
            ("variance", "skewness", "interquartile range", "kurtosis", "standard error"),
        ),
        (r"\b(mean|average)\b", ("median absolute deviation", "geometric mean", "mode")),
    ),
    "sort_words": (
        (r"\balphabetical\b", ("random", "last-letter", "Russian", "reverse-spelling")),
        (
            r"\balphabetically\b",
            (
                "by their last letters",
                "by the number of vowels",
                "randomly",
                "by how often they are used in English",
            ),
        ),
    ),
    "pyramid": (
        (r"\b(pyramid|triangle)\b", ("diamond", "hollow triangle", "hourglass", "circle", "heart", "spiral")),
        (r"\bsquare\b", ("hollow square", "chessboard", "circle", "diamond")),
    ),
    "fizzbuzz": ((r"\b[Ff]izz ?[Bb]uzz\b|\bFIZZBUZZ\b", ("FizzBuzzBazz", "seven-boom")),),
    "list_files": (
        (
            r"\bfiles\b",
            ("duplicate files", "hidden files", "files older than a week", "files larger than a megabyte"),
        ),
    ),
    "random": (
        (
            r"\brandom(?= (whole )?(numbers|integers|ints))",
            ("random prime", "normally distributed random", "different random"),
        ),
    ),
    "today": (
        (r"\b(date|time)\b", ("moon phase", "sunset time", "week number", "number of days until Christmas")),
    ),
    "lcm": (
        (
            r"\b(least|lowest|smallest) common multiple\b( \((lcm|LCM)\))?|\b(LCM|lcm)\b",
            ("difference", "quotient", "harmonic mean", "number of common digits"),
        ),
    ),
    "gcd": (
        (
            r"\b(greatest|largest|highest) common (divisor|factor|denominator)\b( \((gcd|GCD)\))?|\b(GCD|gcd)\b",
            ("difference", "remainder", "quotient", "number of common digits"),
        ),
    ),
}

# Nouns that only need an s to be many.
_PLAIN_NOUNS = tuple(noun for noun in NOUNS if re.search(r"[^sxyzhfo]$|[aeiou]y$", noun))


def _slots(rng: random.Random) -> dict[str, str]:
    plain = {k: word(rng) for k in "wxyz"}
    return {
        **plain,
        "y1": f"{rng.randint(1990, 2020)}-{rng.randint(1, 12):02}-{rng.randint(1, 28):02}",
        "y2": f"{rng.randint(2021, 2040)}-{rng.randint(1, 12):02}-{rng.randint(1, 28):02}",
        "thing": rng.choice(_THINGS),
        "t": quoted(rng, text(rng, 1, 5)),
        "N": name(rng),
        "M": name(rng),
        "d": str(count(rng, 2, 500)),
        "e": str(rng.randint(2, 99)),
        "q": str(rng.randint(3, 9)),
        "l": listing(
            rng,
            [str(v) for v in numbers(rng)]
            if rng.random() < 0.7
            else [word(rng) for _ in range(rng.randint(3, 5))],
        ),
        "k": listing(rng, [str(v) for v in numbers(rng)]),
        "v": listing(rng, [word(rng) for _ in range(rng.randint(3, 5))]),
        "n": rng.choice(_PLAIN_NOUNS),
        "m": rng.choice(_PLAIN_NOUNS),
        "u": f"{rng.choice(('http://', 'https://', 'https://www.', 'www.'))}{rng.choice(NOUNS)}.{rng.choice(('com', 'org', 'net', 'io'))}"
        + rng.choice(("", f"/{word(rng)}")),
        "f": file_name(rng),
        "g": file_name(rng),
        "c": quoted(rng, rng.choice("aeioustxyz-_"), bare=0.3),
        "p": file_name(rng, rng.choice(("jpg", "png", "jpg", "png", "jpeg", "gif", "mp4", "pdf"))),
    }


_NO_ORDER = re.compile(r"(who|what|which|when|where|why|how|is|can you|I) ")


def far(rng: random.Random) -> str:
    """A task unlike anything in the range."""
    table = rng.choices((_CLOSE, _FAR, _FAR_ORDERS, _FAR_SENTENCES), (26, 22, 27, 25))[0]
    template = rng.choice(table)
    slots = _slots(rng)
    if table is _FAR_SENTENCES:
        return grammar.finish(rng, grammar.speak(rng, template, slots))
    if rng.random() < 0.06:
        template += rng.choice(_TWISTS)
    core = grammar.phrase(rng, template, slots)
    if not _NO_ORDER.match(core) and rng.random() < (0.75 if table is _FAR_ORDERS else 0.6):
        return grammar.finish(rng, grammar.order(rng, "{core}", {"core": core}))
    ends = ("?", "?", "?", "") if _NO_ORDER.match(core) and not core.startswith("I ") else (".", ".", "", "!")
    return grammar.finish(rng, core + rng.choice(ends))


_NAMES = {family: name for name, family in FAMILIES.items()}
_FITTING: dict[str, tuple[str, ...]] = {
    name: tuple(twist for families, twists in _TWISTS_FOR if name in families.split() for twist in twists)
    for name in FAMILIES
}
# A sentence that also says what its words mean would contradict itself after a change.
_SAYS_MORE = re.compile(
    r"i\.e\.|that is,|for example|such as|\bdivi(d|sion)|\bmultiply|n!|1 [*x]|1, 1, 2|1, 2, 3|middle|json\.|module|std|mirror|backward|revers|0 and 1|0, 1|last two|two before|previous|a, e, i|0-9|comma|to_csv|\bforms?\b|format|%"
)


def _changed(rng: random.Random, family: str, task: str) -> str:
    """The task with one of its words put in place of another, or as it was."""
    if _SAYS_MORE.search(task):
        return task
    which = rng.randrange(60)
    for pattern, words in _CHANGES.get(family, ()):

        def other(found: re.Match[str], words: tuple[str, ...] = words) -> str:
            before, after = found.string[: found.start()], found.string[found.end() :]
            part_of_name = found[0][0] != "." and re.search(r"[\w.-]$", before[-1:])
            if part_of_name or re.match(r"[-_]|\.\w", after):
                return found[0]
            return words[which % len(words)]

        task = re.sub(pattern, other, task, flags=re.IGNORECASE)
    return re.sub(r"\b([Aa]) (?=(odd|interquartile|isogram|Excel|INI|XML|HTML)\b)", r"\1n ", task)


_FREE_TEXT = frozenset(
    f"{_TEXT_OUT} {_TEXT_COUNT} write_text append write_lines base64 sha256 count_char palindrome split".split()
)
_LISTS = frozenset(
    f"{_SERIES} {_WORDS_OUT} word_frequency dict_items list_files random fizzbuzz copy_file write_lines".split()
)
_ONE_BY_ONE = re.compile(
    r"those|third one|sorted by|counting|between them|alphabetical|grouped|, then|replaced|written"
)


def _ends_in_its_text(kind: str, stem: str, base: Task) -> bool:
    """Whether the sentence ends in a text without quotes, of which a twist would become a part."""
    last = stem.split()[-1]
    if kind not in _FREE_TEXT or not last[-1].isalnum() or re.search(r"\.\w{2,4}$", last):
        return False
    return bool(re.search(rf"[\"' ]{re.escape(last)}[\"'.!?]", base.program))


def near(rng: random.Random, families: tuple[Callable[[random.Random], object], ...]) -> tuple[str, Task]:
    """A known task with a twist that makes it unknown, and the known task."""
    family = rng.choice(families)
    base = build(rng, family, noise=0.0)  # type: ignore[arg-type]
    kind = _NAMES.get(family, "")  # type: ignore[arg-type]
    draw = rng.random()
    if draw < 0.25:
        changed = _changed(rng, kind, base.text)
        if changed != base.text:
            return grammar.finish(rng, changed, noise=0.6), base
    stem = base.text.rstrip(".?! ")
    if draw > 0.86 or _ends_in_its_text(kind, stem, base):
        lead = grammar.speak(rng, rng.choice(_LEADS), _slots(rng))
        rest = base.text if rng.random() < 0.5 else base.text[:1].lower() + base.text[1:]
        return grammar.finish(rng, lead + rest, noise=0.6), base
    fitting = _FITTING.get(kind, ())
    twists = fitting if fitting and draw < 0.66 else (*_MORE_TWISTS, *_TWISTS)
    if twists is not fitting and kind not in _LISTS:
        twists = tuple(twist for twist in twists if not _ONE_BY_ONE.search(twist))
    twist = grammar.render(rng, rng.choice(twists), _slots(rng))
    if rng.random() < 0.2:
        twist = twist.strip(" ,").removeprefix("but ").removeprefix("and ")
        twist = ". " + twist[:1].upper() + twist[1:]
    return grammar.finish(rng, stem + twist + ".", noise=0.6), base
