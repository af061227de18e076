# ruff: noqa: E501 - wordings are easier to read in one piece
"""What turns a task of the range into another that is outside it."""

from __future__ import annotations

TWISTS = (
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
# Twists that make any known task another one: behind the task ...
MORE_TWISTS = (
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
LEADS = (
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
SERIES = "numbers countdown even_odd multiples fibonacci fibonacci_below primes first_primes squares powers divisors sort_numbers reverse_numbers unique_numbers"
ONE_LIST = "sum mean median product numpy_stats"
VALUES = f"{ONE_LIST} sum_expression sum_range max min factorial power gcd lcm nth_fibonacci count_vowels count_consonants count_words count_letters count_char celsius days_between dict_sum sum_csv count_lines count_file_words count_files"
WORDS_OUT = "sort_words sort_by_length reverse_words unique_words word_list split upper_words"
TEXT_OUT = "text repeat case reverse caesar"
TEXT_COUNT = "count_vowels count_consonants count_letters count_words"
READ = "count_lines count_file_words show_file copy_file"
TWISTS_FOR = (
    (
        SERIES,
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
        ONE_LIST,
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
        VALUES,
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
        TEXT_COUNT,
        (
            ", but only [the capital ones|in the first half|those that occur once|before the first {c}]",
            ", for each word [separately|of it]",
            ", and show which one is the most frequent",
            ", as a percentage of all characters",
            ", but only those that [stand next to each other|come twice in a row|stand at an odd position]",
        ),
    ),
    (
        TEXT_OUT,
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
        WORDS_OUT,
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
        READ,
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
CHANGES: dict[str, tuple[tuple[str, tuple[str, ...]], ...]] = {
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
