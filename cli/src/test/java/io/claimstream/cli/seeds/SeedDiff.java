package io.claimstream.cli.seeds;

import io.claimstream.cli.seeds.Comparison.Pair;
import io.claimstream.extractor.ClaimExtractor;
import io.claimstream.schemas.article.Article;
import io.claimstream.schemas.claim.Claim;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Lists where the seeds do not give their gold. Arguments: columns of the claims files that are not to be checked, such
 * as {@code place speaker}. Exits with 1 where there is a difference.
 */
final class SeedDiff {

    private final PrintStream out;
    private final Map<String, Integer> differingFields = new TreeMap<>();
    private int problems;

    private SeedDiff(PrintStream out) {
        this.out = out;
    }

    public static void main(String[] uncheckedColumns) {
        SeedFolder seeds = SeedFolder.ofTheProject();
        SeedReplay replay = new SeedReplay(ClaimExtractor.load(), seeds.articles());
        TableFormat<Claim> format = ClaimFormat.CLAIMS.without(Set.of(uncheckedColumns));
        SeedDiff diff = new SeedDiff(System.out);
        diff.print(seeds.articles(), new GoldCheck(seeds, replay, format));
        System.exit(diff.problems == 0 ? 0 : 1);
    }

    private void print(List<Article> articles, GoldCheck check) {
        for (Article article : articles) {
            Comparison<Claim> claims = check.claims(article.id());
            claims.pairs().forEach(this::count);
            print(article.id() + ", " + agreeing(claims) + " claims as in the gold", claims.problems());
        }
        print("events", check.eventProblems());
        print("events of claims", check.linkProblems());
        print("totals", check.totalProblems());
        print("revisions", check.revisionProblems());
        out.println(problems + " problems; differing fields of claims: " + differingFields);
    }

    private void print(String subject, List<String> found) {
        out.println(subject + (found.isEmpty() ? ": no problem" : ":"));
        found.forEach(problem -> out.println("  " + problem));
        problems += found.size();
    }

    private static long agreeing(Comparison<Claim> claims) {
        return claims.pairs().stream().filter(Pair::agrees).count();
    }

    private void count(Pair<Claim> pair) {
        for (String difference : pair.differences()) {
            differingFields.merge(difference.substring(0, difference.indexOf(' ')), 1, Integer::sum);
        }
    }
}
