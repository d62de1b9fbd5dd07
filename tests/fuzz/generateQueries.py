"""Writes generated queries to the standard output, one JSON string a line: as many for each root field, the same for the same seed."""

import json
import sys

from hypothesis import HealthCheck, Phase, given, seed, settings, strategies as st
from hypothesis_graphql import nodes, queries

schema_file, fields, count, first_seed = sys.argv[1], sys.argv[2].split(","), int(sys.argv[3]), int(sys.argv[4])
with open(schema_file, encoding="utf-8") as file:
    schema = file.read()
scalars = {
    "Date": st.dates().map(lambda day: nodes.String(day.isoformat())),
    "Decimal": st.decimals(allow_nan=False, allow_infinity=False).map(lambda number: nodes.String(f"{number:f}")),
}


def write_queries(field: str, wanted: int, seed_of_field: int) -> None:
    """Hypothesis gives up early where it finds no more: another seed goes on from there."""
    written = 0
    while written < wanted:

        @seed(seed_of_field)
        @settings(
            max_examples=wanted - written,
            database=None,
            deadline=None,
            suppress_health_check=list(HealthCheck),
            phases=[Phase.generate],
        )
        @given(queries(schema, fields=[field], custom_scalars=scalars))
        def write(query: str) -> None:
            nonlocal written
            if written < wanted:
                print(json.dumps(query), flush=True)
                written += 1

        write()
        seed_of_field += 1_000_000


for index, field in enumerate(fields):
    share = count // len(fields) + (1 if index < count % len(fields) else 0)
    if share > 0:
        write_queries(field, share, first_seed + index)
