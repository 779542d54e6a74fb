"""Writes a table of predicates as the plan of hyperscan.c: expressions, and what to ask of them."""

from predicates import PUBLISHED, TEXT_KINDS, YEAR, bounds, escaped, expression, row


def plan(rules):
    expressions = []
    labels = {}
    lines = []

    def add(text):
        expressions.append(text.replace("\n", "\\n"))
        return len(expressions) - 1

    def value(label):
        if label not in labels:
            labels[label] = add(row(label) + "[0-9]")
        return labels[label]

    for rule in rules:
        kind = rule["kind"]
        numbers, first, last = [], 0, 0
        if kind in ("any", "none"):
            numbers = [add("|".join(escaped(phrase) for phrase in rule["p"]))]
        elif kind == "all":
            numbers = [add(escaped(phrase)) for phrase in rule["p"]]
        elif kind == "sum":
            numbers = [value(label) for label in [rule["total"], *rule["parts"]]]
        elif kind == "date":
            first, last = bounds(rule)
        else:
            numbers = [add(expression(rule))]
        letter = {"all": "a", "none": "n", "sum": "s", "date": "d"}.get(kind, "o")
        fields = [rule["id"], rule["weight"], letter, first, last, len(numbers), *numbers]
        lines.append(" ".join(["R", *map(str, fields)]))
    if any(rule["kind"] not in TEXT_KINDS for rule in rules):
        lines.append(f"Y {add(YEAR)}")
        lines.append(f"P {add(PUBLISHED + '[0-9]{4}-[0-9]{1,2}-[0-9]')}")
    return "\n".join([*(f"E {text}" for text in expressions), *lines]) + "\n"
