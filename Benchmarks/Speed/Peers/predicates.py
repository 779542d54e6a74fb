"""What the predicates mean: the reference for all programs that are compared.

A table of predicates is a list of objects with `id`, `weight`, `kind` and, by kind:

any, all, none  p: phrases, of which one, all or none occur
near            a, b: phrases; one of each on a line, in either order, at most d characters apart
section         p: phrases, one of which stands in a numbered heading
num             label: row of a table whose value has more than k digits
sum             total, parts: labels of rows whose values add up
date            op, v: day of publication, as month * 100 + day of the year after the report's
"""

import json
import re

TEXT_KINDS = {"any", "all", "none", "near", "section", "num"}
UNITS = "条|件|次|篇|个|期|份|人次|人|万元"
SPACE = "[ \\t　]"
SPACE_OR_FEED = "[ \\t　\\n]"
NUMBER_OF_HEADING = "(?:[一二三四五六七八九十]+|[0-9]+)[、.．]"
YEAR = "20[0-9]{2}年"
PUBLISHED = "发布日期[^0-9\\n]{0,8}"


def escaped(phrase):
    return re.sub(r"([.^$*+?{}\[\]\\|()/])", r"\\\1", phrase)


def one_of(phrases):
    text = "|".join(escaped(phrase) for phrase in phrases)
    return f"(?:{text})" if len(phrases) > 1 else text


def row(label):
    """Up to where the value of a row of a table begins."""
    unit = f"{SPACE_OR_FEED}*(?:{UNITS}){SPACE}*"
    return f"{escaped(label)}[^\\n]{{0,40}}\\n{unit}\\n{SPACE_OR_FEED}*"


def expression(rule):
    """The regular expression of near, section and num: the same for all programs that have them."""
    if rule["kind"] == "near":
        first, second = one_of(rule["a"]), one_of(rule["b"])
        gap = f"[^\\n]{{0,{rule['d']}}}"
        return f"{first}{gap}{second}|{second}{gap}{first}"
    if rule["kind"] == "section":
        return f"\\n{SPACE}*{NUMBER_OF_HEADING}{SPACE}*[^\\n]{{0,14}}{one_of(rule['p'])}"
    digits = f"[0-9]{{{rule['k']}}}" if rule["k"] else ""
    return f"{row(rule['label'])}[1-9]{digits}"


def phrases_of(rule):
    return rule.get("p", []) + rule.get("a", []) + rule.get("b", [])


def load(path):
    with open(path, encoding="utf-8") as file:
        return json.load(file)


class Numbers:
    """Values of rows, year and day of publication, for sums and dates."""

    def __init__(self, rules):
        labels = {}
        for rule in rules:
            if rule["kind"] == "sum":
                labels.update(dict.fromkeys([rule["total"], *rule["parts"]]))
        self.needed = any(rule["kind"] not in TEXT_KINDS for rule in rules)
        self.rows = {label: re.compile(row(label) + "([0-9]+)") for label in labels}
        self.year = re.compile("(20[0-9]{2})年")
        self.published = re.compile(PUBLISHED + "([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})")

    def read(self, text):
        """Values by label (-1: none), year and day as year * 10000 + month * 100 + day (0: none)."""
        if not self.needed:
            return {}, 0, 0
        values = {}
        for label, pattern in self.rows.items():
            found = pattern.search(text)
            values[label] = int(found.group(1)) if found else -1
        found = self.year.search(text)
        year = int(found.group(1)) if found else 0
        found = self.published.search(text)
        day = 0
        if found:
            day = int(found.group(1)) * 10000 + int(found.group(2)) * 100 + int(found.group(3))
        return values, year, day


def bounds(rule):
    """First and last day of a date, counted from the beginning of the year after the report's."""
    days = rule["v"]
    return {
        "le": lambda: (-(10**9), days[0]),
        "ge": lambda: (days[0], 10**9),
        "between": lambda: (days[0], days[1]),
        "year": lambda: (0, 9999),
    }[rule["op"]]()


def adds_up(rule, values):
    parts = [values[part] for part in rule["parts"]]
    return min(parts) >= 0 and values[rule["total"]] == sum(parts)


def is_in_time(rule, year, day):
    first, last = bounds(rule)
    return year > 0 and day > 0 and first <= day - (year + 1) * 10000 <= last


def counted(rule, numbers):
    """A sum or date, for programs that cannot take numbers out of a text."""
    values, year, day = numbers
    return adds_up(rule, values) if rule["kind"] == "sum" else is_in_time(rule, year, day)
