"""An evaluation folder: labelled sets, the program that turns them into articles and the one that scores answers."""

import importlib.util
import json
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


class Evaluation:
    """Runs `./claimstream` over the labelled sets of a folder; what it answers is kept for the length of the run."""

    def __init__(self, folder):
        self.folder = Path(folder)
        for needed in ("dev", "score.py", "to-articles.py"):
            if not (self.folder / needed).exists():
                sys.exit(f"score: {self.folder} has no {needed}; name a folder that holds dev/*.jsonl, score.py and to-articles.py")
        self.scorer = self._load_scorer()

    def sets(self):
        """The names of all sets, in the order of the alphabet."""
        return sorted(path.stem for path in (self.folder / "dev").glob("*.jsonl"))

    def gold(self, name):
        """The rows of one set with their labels."""
        path = self.folder / "dev" / f"{name}.jsonl"
        if not path.exists():
            sys.exit(f"score: there is no set {name}; the sets are {', '.join(self.sets())}")
        return self.scorer.lines(path)

    def kind(self, name):
        """How a set is scored: `totals`, `claims` or `revisions`, as its rows show."""
        first = self.gold(name)[0]
        return "revisions" if "docs" in first else "claims" if "gold_claims" in first else "totals"

    def totals(self, name):
        """What `extract --totals` (for a set of streams: `tally --by-stream`) prints for a set."""
        command = ["tally", "--by-stream"] if self.kind(name) == "revisions" else ["extract", "--totals"]
        return self._answers(name, command)

    def claims(self, name):
        """The claims of a set, by article id."""
        by_article = {}
        for claim in self._answers(name, ["extract"]):
            by_article.setdefault(claim["article"]["id"], []).append(claim)
        return by_article

    def _answers(self, name, command):
        articles = subprocess.run(
            [sys.executable, self.folder / "to-articles.py", self.folder / "dev" / f"{name}.jsonl"],
            check=True, stdout=subprocess.PIPE).stdout
        run = subprocess.run([ROOT / "claimstream", *command], input=articles, stdout=subprocess.PIPE)
        if run.returncode:
            sys.exit(f"score: ./claimstream {' '.join(command)} ended with {run.returncode} on {name}")
        return [json.loads(line) for line in run.stdout.splitlines()]

    def _load_scorer(self):
        sys.dont_write_bytecode = True  # the folder may be read-only
        spec = importlib.util.spec_from_file_location("scorer", self.folder / "score.py")
        scorer = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(scorer)
        return scorer
