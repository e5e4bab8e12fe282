# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Pintle authors
"""Validates JSON documents against a schema (draft 2020-12), independently of our own reader.

usage: validate_json.py SCHEMA < a JSON list of documents      prints `valid` or `PATH: reason`, one line a document
"""

import json
import sys

import jsonschema


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        schema = json.load(file)
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)
    for document in json.load(sys.stdin):
        error = jsonschema.exceptions.best_match(validator.iter_errors(document))
        print("valid" if error is None else f"{error.json_path}: {error.message}".replace("\n", " "))


if __name__ == "__main__":
    main()
