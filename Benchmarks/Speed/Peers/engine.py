"""Judges the reports of a folder by an engine, in so many processes, and prints a line for each."""

import json
import multiprocessing
import sys
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

from engines import ENGINES
from predicates import load


class Judge:
    """One process's engine."""

    def __init__(self, name, rules):
        self.rules = rules
        self.holds = ENGINES[name](rules)
        self.most = sum(rule["weight"] for rule in rules)

    def line(self, path):
        holds = self.holds(path.read_bytes())
        failed = [rule["id"] for rule, held in zip(self.rules, holds) if not held]
        score = sum(rule["weight"] for rule, held in zip(self.rules, holds) if held)
        percent = round(100 * score / self.most, 2)
        facts = {"report": path.name, "failed": failed, "score": score}
        return json.dumps({**facts, "max": self.most, "percent": percent})


def prepare(name, rules):
    global judge
    judge = Judge(name, rules)


def line(path):
    return judge.line(path)


def main(name, rules, folder, jobs):
    paths = sorted(Path(folder).glob("*.txt"))
    fork = multiprocessing.get_context("fork")
    with ProcessPoolExecutor(int(jobs), fork, prepare, (name, load(rules))) as pool:
        for text in pool.map(line, paths, chunksize=8):
            print(text)


if __name__ == "__main__":
    main(*sys.argv[1:])
