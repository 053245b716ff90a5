package io.claimstream.extractor.attribution;

import static io.claimstream.extractor.TestDocuments.finding;
import static io.claimstream.extractor.TestDocuments.published;
import static io.claimstream.extractor.TestDocuments.undated;
import static org.assertj.core.api.Assertions.assertThat;

import io.claimstream.extractor.text.Document;
import io.claimstream.schemas.claim.Attribution;
import io.claimstream.schemas.claim.Measure;
import io.claimstream.schemas.claim.SpeakerRole;
import io.claimstream.schemas.claim.Stance;
import io.claimstream.schemas.claim.TextField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttributionReaderTest {

    private final AttributionReader reader = new AttributionReader();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Six sailors were killed, the harbour police said.                 | the harbour police",
                "The governor said on Monday that six sailors were killed.         | The governor",
                "According to local officials, six sailors were killed.            | local officials",
                "Six sailors were killed, according to a navy spokesman.           | a navy spokesman",
                "Six sailors were killed, said deputy mayor Ana Ruiz.              | deputy mayor Ana Ruiz",
                "Six sailors were killed, Ana Ruiz told reporters.                 | Ana Ruiz",
                "The mayor, Ana Ruiz, said six sailors were killed.                | The mayor",
                "The agency put the number of those killed at six.                 | The agency",
                "The institute (IGP) said six sailors were killed.                 | The institute",
                "Six sailors were killed, police said, and a boat sank.            | police",
                "Police later also confirmed six sailors were killed.              | Police",
                "Most of the sources, however, reported 20 hurt and six killed.    | Most of the sources",
                "The rebels, who have held the port, claimed the raid, saying six were killed. | The rebels",
                "Six sailors were killed while the harbour police spoke of two.    | ",
                "The agency told of the raid, claiming a plane had killed six.     | The agency"
            })
    void findsTheSpeakerInTheSentence(String text, String speaker) {
        Document document = undated(text);
        String number = text.contains("six") ? "six" : "Six";
        assertThat(reader.read(document, finding(document, Measure.KILLED, number, "killed"))
                        .speaker())
                .isEqualTo(speaker);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Six sailors were killed.",
                "According to the latest information, six sailors were killed.",
                "A strike was called for Monday. Six sailors were killed.",
                "Six sailors were killed in an alleged attack.",
                "A charge estimated at 40 kilograms blew up, and six were killed.",
                "The storm claimed eight lives. Six sailors were killed.",
                "No group has claimed the attack that killed six sailors.",
                "Six sailors were killed by a man they say shot a guard."
            })
    void namesNobodyWhereNobodySpeaks(String text) {
        Document document = undated(text);
        Attribution attribution = read(document, text.contains("six") ? "six" : "Six");

        assertThat(attribution.speaker()).isNull();
        assertThat(attribution.role()).isEqualTo(SpeakerRole.OTHER);
        assertThat(attribution.stance()).isEqualTo(Stance.STATED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Police said six sailors were killed.          | OFFICIAL",
                "The rebels said six sailors were killed.      | PARTY",
                "Witnesses said six sailors were killed.       | WITNESS",
                "The newspaper said six sailors were killed.   | MEDIA",
                "Ana Ruiz said six sailors were killed.        | OTHER"
            })
    void knowsInWhatRoleSomebodySpeaks(String text, SpeakerRole role) {
        assertThat(read(undated(text), "six").role()).isEqualTo(role);
    }

    @Test
    void takesTheRoleOfANameFromWhereItIsIntroduced() {
        Document document = undated("The regional head, Ana Ruiz, came. Six sailors were killed, Ruiz said.");
        assertThat(read(document, "Six").role()).isEqualTo(SpeakerRole.OFFICIAL);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The army said six sailors were killed.          | STATED",
                "The army claimed six sailors were killed.       | CLAIMED",
                "The army said six sailors were killed, which could not be independently verified. | CLAIMED",
                "The rebels claimed the raid, saying that six sailors were killed. | CLAIMED",
                "The army denied that six sailors were killed.   | DENIED",
                "Otto Weber denied the murder of six sailors killed in May. | STATED",
                "Six sailors were reportedly killed.             | REPORTED",
                "Six sailors were reported killed.               | REPORTED"
            })
    void knowsHowTheTextStandsToIt(String text, Stance stance) {
        assertThat(read(undated(text), text.contains("six") ? "six" : "Six").stance())
                .isEqualTo(stance);
    }

    @Test
    void namesTheChannel() {
        assertThat(read(undated("Six sailors were killed, the ministry said on Telegram."), "Six")
                        .via())
                .isEqualTo("Telegram");
        assertThat(read(undated("Six sailors were killed, the ministry said in a statement."), "Six")
                        .via())
                .isEqualTo("statement");
        assertThat(read(undated("Six sailors were killed, the ministry said."), "Six")
                        .via())
                .isNull();
    }

    @Test
    void givesAQuotationToWhomeverTheTextNamesOutsideIt() {
        Document document = undated("\"According to our divers, six sailors were killed,\" the harbour master said.");
        Attribution attribution = read(document, "six");

        assertThat(attribution.speaker()).isEqualTo("the harbour master");
        assertThat(attribution.quoted()).isTrue();
    }

    @Test
    void followsAQuotationToItsEnd() {
        Document document = undated("\"Six sailors were killed. The boat is lost. We mourn,\" the captain said.");
        assertThat(read(document, "Six").speaker()).isEqualTo("the captain");
    }

    @Test
    void followsAQuotationBackToItsBeginning() {
        Document document = undated("\"It was dark,\" the captain said. \"Six sailors were killed.\"");
        assertThat(read(document, "Six").speaker()).isEqualTo("the captain");
    }

    @Test
    void leavesTheNextSentenceToTheArticle() {
        Document document = undated("The boat is lost, the captain said. Six sailors were killed.");
        assertThat(read(document, "Six").speaker()).isNull();
    }

    @Test
    void takesAPronounForWhoeverSpokeBefore() {
        Document document = undated("The boat is lost, Ana Ruiz said. She said six sailors were killed.");
        assertThat(read(document, "six").speaker()).isEqualTo("Ana Ruiz");
    }

    @Test
    void whoOwnsUpToADeedSaysNoNumber() {
        Document document =
                undated("The Red League claimed responsibility for a raid in which six sailors were killed.");
        assertThat(read(document, "six").speaker()).isNull();
    }

    @Test
    void readsHeadlines() {
        Document before = published("2024-06-12", "Police: Six killed in ferry crash", "");
        Document behind = published("2024-06-12", "Six killed in ferry crash - coast guard officials", "");

        assertThat(title(before).speaker()).isEqualTo("Police");
        assertThat(title(behind).speaker()).isEqualTo("coast guard officials");
    }

    @Test
    void readsNoFartherThanASentenceCanReach() {
        Document document = undated("six sailors were killed " + "and so on ".repeat(50_000) + "police said");
        assertThat(read(document, "six").speaker()).isNull();
    }

    private Attribution title(Document document) {
        return reader.read(document, finding(document, TextField.TITLE, Measure.KILLED, "Six", "killed"));
    }

    private Attribution read(Document document, String number) {
        return reader.read(document, finding(document, Measure.KILLED, number, "killed"));
    }
}
