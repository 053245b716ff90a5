package io.claimstream.cli.seeds;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimstream.extractor.ClaimExtractor;
import io.claimstream.schemas.json.Json;
import io.claimstream.schemas.record.ValueType;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whatever the seeds give is as the JSON Schemas say, with no property that they do not name. */
class SeedContractTest {

    private static final ContractValidator CONTRACT = new ContractValidator();
    private static final SeedFolder SEEDS = SeedFolder.ofTheProject();
    private static final SeedReplay REPLAY = new SeedReplay(ClaimExtractor.load(), SEEDS.articles());

    @Test
    void articles() {
        assertValid(ValueType.ARTICLE, SEEDS.articles());
    }

    @Test
    void claims() {
        assertValid(ValueType.CLAIM, REPLAY.claims());
    }

    @Test
    void totals() {
        assertValid(ValueType.EVENT_TOTALS, REPLAY.result().events());
    }

    @Test
    void revisions() {
        assertValid(ValueType.REVISION, REPLAY.result().revisions());
    }

    @Test
    void aClaimThatIsNotAsTheSchemaSaysIsFound() {
        String claim = Json.write(REPLAY.claims().get(0));

        assertThat(CONTRACT.errors(ValueType.CLAIM, claim.replaceFirst("\"scope\":\"[a-z]+\"", "\"scope\":\"all\"")))
                .anyMatch(error -> error.contains("scope"));
        assertThat(CONTRACT.errors(ValueType.CLAIM, claim.replaceFirst("\\{", "{\"mood\":\"gloomy\",")))
                .anyMatch(error -> error.contains("mood"));
    }

    private static <T> void assertValid(ValueType<T> type, List<T> values) {
        assertThat(values)
                .isNotEmpty()
                .map(Json::write)
                .allSatisfy(json -> assertThat(CONTRACT.errors(type, json)).isEmpty());
    }
}
