"""Vector files as text: one line for each event and each expectation, so that a change shows where it is."""

import json


def line(value):
    return json.dumps(value, ensure_ascii=False)


def items(values, indent):
    if not values:
        return "[]"
    return "[\n" + ",\n".join(" " * (indent + 2) + line(value) for value in values) + "\n" + " " * indent + "]"


def vector_text(vector):
    members = []
    for key, value in vector.items():
        shown = items(value, 6) if key in ("events", "expect") else line(value)
        members.append(f'      "{key}": {shown}')
    return "    {\n" + ",\n".join(members) + "\n    }"


def file_text(policy, vectors):
    ids = [vector["id"] for vector in vectors]
    assert len(ids) == len(set(ids)), [id for id in ids if ids.count(id) > 1][:5]
    return (
        '{\n  "format": "community-safety-vectors/1",\n'
        f'  "policy": {line(policy)},\n  "calendar": {{"division": "england-and-wales"}},\n  "vectors": [\n'
        + ",\n".join(vector_text(vector) for vector in vectors) + "\n  ]\n}\n")
