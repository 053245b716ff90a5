"""Wrong totals and their causes, found from the claims and events of an article, without reading it."""

import re
from itertools import combinations

ONES = ("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
        "seventeen eighteen nineteen").split()
TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()

# From the end of the pipeline to its beginning: the first that holds is the cause.
CAUSES = {
    "no number expected": "the labels say none, yet a number was counted",
    "another event": "the number leads another event of the article",
    "another figure": "the number was claimed for the article's main event, but another figure led",
    "set aside": "the number was claimed as a part, an increment, background, denied or superseded",
    "claimed elsewhere": "the number was claimed as a total, but not for the main event",
    "not added": "claims add up to the number",
    "category only": "the number was claimed for a category of the measure",
    "another measure": "the number was claimed for another measure",
    "not claimed": "the number stands in the article, and nothing was claimed from it",
    "single victim": "one was expected, which no number need say",
    "not in the text": "the number does not stand in the article",
}


def report(evaluation, name, series, with_text):
    """Prints the wrong totals of a set, the most frequent cause first."""
    found = find(evaluation, name, series)
    total = sum(map(len, found.values()))
    print(f"{name}: {total} wrong totals")
    for cause, rows in sorted(found.items(), key=lambda item: -len(item[1])):
        print(f"\n{len(rows):4d}  {cause}: {CAUSES[cause]}")
        for row, label, want, got, claims in rows:
            print(f"      {row['id']}  {label} gold {want} got {got}")
            for claim in claims:
                print(f"          {describe(claim)}")
            if with_text:
                print(f"          | {row.get('title') or ''} | {' '.join(row['text'].split())}")


def find(evaluation, name, series=None):
    """The wrong totals of a set: cause to (row, label, gold, answer, claims of the label's measure)."""
    kind = evaluation.kind(name)
    if kind == "claims":
        raise SystemExit(f"score: {name} labels claims, not totals; its misses have no single event to explain them by")
    answers = {answer.get("id") or answer.get("stream"): answer["events"] for answer in evaluation.totals(name)}
    claims = evaluation.claims(name)
    found = {}
    for row in evaluation.gold(name):
        row = row if kind == "totals" else as_one_text(row)
        events = answers.get(row["id"], [])
        of_row = [claim for article in row["articles"] for claim in claims.get(article, [])] \
            if "articles" in row else claims.get(row["id"], [])
        for label, want in row["gold"].items():
            names = evaluation.scorer.SERIES.get(label)
            if names is None or series not in (None, label):
                continue
            got = evaluation.scorer.value(evaluation.scorer.principal(events)["totals"], label)
            if got != want:
                measure = names[0].split(":")[0]
                near = [claim for claim in of_row if claim["measure"] == measure]
                reason = cause(names, measure, want, row, events, of_row)
                found.setdefault(reason, []).append((row, label, want, got, near))
    return found


def cause(names, measure, want, row, events, claims):
    """The name of the first of CAUSES that holds."""
    if want == 0:
        return "no number expected"
    if any(event["totals"].get(series, {}).get("value") == want for event in events[1:] for series in names):
        return "another event"
    same = [claim for claim in claims if claim["series"] in names]
    exact = [claim for claim in same if claim["quantity"]["value"] == want]
    plain = [claim for claim in exact if is_plain(claim)]
    if any(claim["event"]["mention"] == 0 for claim in plain):
        return "another figure"
    if exact:
        return "claimed elsewhere" if plain else "set aside"
    counted = [claim["quantity"]["value"] for claim in same if claim["quantity"]["value"]][:12]
    if any(sum(some) == want for size in (2, 3, 4) for some in combinations(counted, size)):
        return "not added"
    others = [claim for claim in claims if claim["quantity"]["value"] == want]
    if any(claim["measure"] == measure for claim in others):
        return "category only"
    if want > 1 and others:
        return "another measure"
    if want > 1 and stands_in(want, f"{row.get('title') or ''} {row['text']}"):
        return "not claimed"
    return "single victim" if want == 1 else "not in the text"


def is_plain(claim):
    """Whether a claim can lead as it is."""
    return claim["scope"] == "total" and claim["standing"] != "superseded" and claim["attribution"]["stance"] != "denied"


def stands_in(number, text):
    """Whether a number stands in a text, in digits or as a word."""
    forms = [str(number), f"{number:,}"]
    if number < 20:
        forms.append(ONES[number])
    elif number < 100:
        tens, one = TENS[number // 10 - 2], number % 10
        forms += [f"{tens}-{ONES[one]}", f"{tens} {ONES[one]}"] if one else [tens]
    return any(re.search(rf"(?<![\w,.]){form}(?![\w]|[,.]\d)", text, re.IGNORECASE) for form in forms)


def as_one_text(stream):
    """A stream of reports as one row."""
    return {"id": stream["event_id"], "gold": stream["gold_final"], "articles": [doc["id"] for doc in stream["docs"]],
            "text": " ".join(f"{doc.get('title') or ''} {doc['text']}" for doc in stream["docs"])}


def describe(claim):
    """A claim in one line."""
    event, quantity = claim["event"], claim["quantity"]
    place = event["place"]["name"] if event["place"] else "-"
    return (f"{claim['series']} {quantity['value']} \"{quantity['text']}\" {claim['scope']} {claim['standing']}"
            f" {claim['confidence']:.2f}{' derived' if claim['derived'] else ''} | event {event['mention']}: {event['kind']} {place} {event['date']}")
