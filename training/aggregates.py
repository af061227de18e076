"""One value made of a whole list, and how people name it."""

from __future__ import annotations

from dataclasses import dataclass


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
