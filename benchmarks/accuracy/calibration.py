"""Whether confidence means something: of claims that are about 0.9 sure, about nine in ten should be right."""

from collections import Counter

from misses import is_plain

LABELS = ("killed", "injured", "missing")
WIDTH = 5  # of a band, in hundredths


def report(evaluation, names):
    """Prints, by band of confidence, how many plain claims of the main event there are and which share equals its label."""
    bands, right, sure = Counter(), Counter(), Counter()
    for name in names:
        kind = evaluation.kind(name)
        if kind == "revisions":
            continue  # the final number says nothing of an early report
        claims = evaluation.claims(name)
        for row in evaluation.gold(name):
            answers = typed_counts(row) if kind == "claims" else main_counts(row)
            for claim in claims.get(row["id"], []):
                wanted = answers.get(claim["series"])
                if wanted is None or not is_plain(claim) or kind == "totals" and claim["event"]["mention"] != 0:
                    continue
                band = int(round(claim["confidence"] * 100)) // WIDTH
                bands[band] += 1
                sure[band] += claim["confidence"]
                right[band] += claim["quantity"]["value"] in wanted
    print(f"{'confidence':>11s} {'claims':>7s} {'mean':>6s} {'right':>6s}")
    for band in sorted(bands):
        count = bands[band]
        print(f"{band * WIDTH / 100:5.2f}-{(band * WIDTH + WIDTH - 1) / 100:4.2f} {count:8d} {sure[band] / count:6.2f} {right[band] / count:6.2f}")
    if bands:
        count = sum(bands.values())
        print(f"{'all':>11s} {count:7d} {sum(sure.values()) / count:6.2f} {sum(right.values()) / count:6.2f}")


def main_counts(row):
    """The labels of a row, each with the values that are right."""
    return {label: {row["gold"][label]} for label in LABELS if label in row["gold"]}


def typed_counts(row):
    """The labels of a row that counts claims, of any of its events."""
    values = {"killed": set(), "injured": set()}
    for claim in row["gold_claims"]:
        for count in claim["alternatives"]:
            values.setdefault(claim["type"], set()).update((count["min"], count["max"]))
    return values
