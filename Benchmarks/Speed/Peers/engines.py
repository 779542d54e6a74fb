"""Programs with a binding for Python.

Each makes, of a table of predicates, a function from the bytes of a report to the list of what holds.

Those that take no numbers out of a text are given sums and dates by the reference (`counted`).
"""

import json
import re

from predicates import (
    TEXT_KINDS,
    UNITS,
    Numbers,
    adds_up,
    bounds,
    counted,
    expression,
    is_in_time,
    phrases_of,
)


def script(rules):
    """What a user writes: `in` for phrases, `re` for the rest. The reference of all verdicts."""
    patterns = {
        rule["id"]: re.compile(expression(rule))
        for rule in rules
        if rule["kind"] in ("near", "section", "num")
    }
    numbers = Numbers(rules)

    def holds(rule, text, values, year, day):
        kind = rule["kind"]
        if kind == "any":
            return any(phrase in text for phrase in rule["p"])
        if kind == "all":
            return all(phrase in text for phrase in rule["p"])
        if kind == "none":
            return not any(phrase in text for phrase in rule["p"])
        if kind == "sum":
            return adds_up(rule, values)
        if kind == "date":
            return is_in_time(rule, year, day)
        return patterns[rule["id"]].search(text) is not None

    def judge(report):
        text = report.decode()
        facts = numbers.read(text)
        return [holds(rule, text, *facts) for rule in rules]

    return judge


def ahocorasick(rules):
    """The script, all phrases in one automaton of C (pyahocorasick), `re` only where its phrases are."""
    import ahocorasick as library

    automaton = library.Automaton(library.STORE_INTS)
    known = {}
    for rule in rules:
        for phrase in phrases_of(rule) + ([rule["label"]] if "label" in rule else []):
            known.setdefault(phrase, len(known))
    for phrase, number in known.items():
        automaton.add_word(phrase, number)
    automaton.make_automaton()
    plan = []
    for rule in rules:
        groups = [[known[phrase] for phrase in rule.get(key, [])] for key in ("p", "a", "b")]
        is_pattern = rule["kind"] in ("near", "section", "num")
        pattern = re.compile(expression(rule)) if is_pattern else None
        plan.append((rule, groups, known.get(rule.get("label")), pattern))
    numbers = Numbers(rules)

    def holds(rule, groups, label, pattern, text, seen, facts):
        phrases, first, second = groups
        kind = rule["kind"]
        if kind == "any":
            return not seen.isdisjoint(phrases)
        if kind == "all":
            return seen.issuperset(phrases)
        if kind == "none":
            return seen.isdisjoint(phrases)
        if kind not in TEXT_KINDS:
            return counted(rule, facts)
        if kind == "near":
            may = not seen.isdisjoint(first) and not seen.isdisjoint(second)
        else:
            may = not seen.isdisjoint(phrases) if kind == "section" else label in seen
        return may and pattern.search(text) is not None

    def judge(report):
        text = report.decode()
        seen = {number for _, number in automaton.iter(text)}
        facts = numbers.read(text)
        return [holds(*entry, text, seen, facts) for entry in plan]

    return judge


def yara_bytes(text):
    return "".join(f"\\x{byte:02x}" for byte in text.encode())


def yara_one_of(phrases):
    text = "|".join(map(yara_bytes, phrases))
    return f"({text})" if len(phrases) > 1 else text


def yara_rule(rule):
    """The same predicate over bytes, for YARA knows no characters."""
    kind = rule["kind"]
    space, other = r"([ \t]|\xe3\x80\x80)", r"([^\n\x80-\xbf][\x80-\xbf]*)"
    space_or_feed = r"([ \t\n]|\xe3\x80\x80)"
    condition = "any of them"
    if kind in ("any", "all", "none"):
        strings = ["{ " + phrase.encode().hex(" ") + " }" for phrase in rule["p"]]
        condition = {"any": "any of them", "all": "all of them", "none": "not any of them"}[kind]
    elif kind == "near":
        first, second = yara_one_of(rule["a"]), yara_one_of(rule["b"])
        gap = f"{other}{{0,{rule['d']}}}"
        strings = [f"/{first}{gap}{second}/", f"/{second}{gap}{first}/"]
    elif kind == "section":
        number = f"({yara_one_of('一二三四五六七八九十')}+|[0-9]+)" r"(\xe3\x80\x81|\.|\xef\xbc\x8e)"
        strings = [f"/\\n{space}*{number}{space}*{other}{{0,14}}{yara_one_of(rule['p'])}/"]
    else:
        unit = yara_one_of(UNITS.split("|"))
        digits = f"[0-9]{{{rule['k']}}}" if rule["k"] else ""
        strings = [
            f"/{yara_bytes(rule['label'])}{other}{{0,40}}\\n{space_or_feed}*{unit}{space}*\\n"
            f"{space_or_feed}*[1-9]{digits}/"
        ]
    named = "\n".join(f"    $s{index} = {string}" for index, string in enumerate(strings))
    return f"rule {rule['id']} {{\n  strings:\n{named}\n  condition:\n    {condition}\n}}\n"


def yara(rules):
    """YARA (yara-python); sums and dates by the reference."""
    import yara as library

    source = "".join(yara_rule(rule) for rule in rules if rule["kind"] in TEXT_KINDS)
    compiled = library.compile(source=source)
    numbers = Numbers(rules)

    def judge(report):
        found = {match.rule for match in compiled.match(data=report)}
        facts = numbers.read(report.decode()) if numbers.needed else None
        return [
            rule["id"] in found if rule["kind"] in TEXT_KINDS else counted(rule, facts)
            for rule in rules
        ]

    return judge


def rego(rules):
    """Predicates as a policy; numbers come with the text."""
    quoted = lambda text: json.dumps(text, ensure_ascii=False)  # noqa: E731
    lines = ["package report"]

    def add(rule, *conditions):
        lines.append(f"hit contains {quoted(rule['id'])} if {{ {'; '.join(conditions)} }}")

    for rule in rules:
        kind = rule["kind"]
        if kind in ("any", "all", "none"):
            conditions = [f"contains(input.text, {quoted(phrase)})" for phrase in rule["p"]]
        if kind == "any":
            for condition in conditions:
                add(rule, condition)
        elif kind == "all":
            add(rule, *conditions)
        elif kind == "none":
            add(rule, *(f"not {condition}" for condition in conditions))
        elif kind == "sum":
            labels = [rule["total"], *rule["parts"]]
            total, *parts = (f"input.rows[{quoted(label)}]" for label in labels)
            add(rule, *(f"{value} >= 0" for value in parts), f"{total} == {' + '.join(parts)}")
        elif kind == "date":
            first, last = bounds(rule)
            since = "input.day - (input.year + 1) * 10000"
            is_known = ("input.year > 0", "input.day > 0")
            add(rule, *is_known, f"{since} >= {first}", f"{since} <= {last}")
        else:
            add(rule, f"regex.match({quoted(expression(rule))}, input.text)")
    return "\n".join(lines) + "\n"


def opa(rules):
    """Open Policy Agent (Go, as a library); takes numbers from the reference, decides sums and dates."""
    from opa_bindings import engine as library

    engine = library.OpaEngine()
    engine.add_policy("report.rego", rego(rules))
    numbers = Numbers(rules)

    def judge(report):
        text = report.decode()
        rows, year, day = numbers.read(text)
        facts = {"text": text, "rows": rows, "year": year, "day": day}
        found = set(engine.eval_document("report.hit", facts))
        return [rule["id"] in found for rule in rules]

    return judge


ENGINES = {function.__name__: function for function in (script, ahocorasick, yara, opa)}
