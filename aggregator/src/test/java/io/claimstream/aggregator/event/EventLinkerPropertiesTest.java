package io.claimstream.aggregator.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimstream.aggregator.news.News;
import io.claimstream.aggregator.news.World;
import io.claimstream.schemas.claim.ArticleRef;
import io.claimstream.schemas.claim.Claim;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Links that are kept up to date are those of linking all at once. */
class EventLinkerPropertiesTest {

    @Provide
    Arbitrary<World> worlds() {
        return World.worlds();
    }

    @Property(tries = 1_000)
    void mentionsThatComeAndGoLeaveTheLinksOfThoseThatStay(@ForAll("worlds") World world, @ForAll long seed) {
        Random random = new Random(seed);
        List<Mention> coming = mentions(world, random);
        Collections.shuffle(coming, random);
        EventLinker linker = new EventLinker(LinkingRules.DEFAULT);
        Set<Mention> present = new HashSet<>();
        for (Mention mention : coming) {
            linker.update(List.of(), List.of(mention), event -> {});
            present.add(mention);
            if (random.nextInt(3) == 0) {
                Mention leaving = List.copyOf(present).get(random.nextInt(present.size()));
                linker.update(List.of(leaving), List.of(), event -> {});
                present.remove(leaving);
            }
        }

        assertThat(links(linker, present)).isEqualTo(links(allAtOnce(present), present));
    }

    @Property(tries = 500)
    void everyEventThatChangesIsAnnouncedBeforehand(@ForAll("worlds") World world, @ForAll long seed) {
        EventLinker linker = new EventLinker(LinkingRules.DEFAULT);
        Set<Mention> present = new HashSet<>();
        for (Mention mention : mentions(world, new Random(seed))) {
            Map<MentionKey, Set<MentionKey>> before = links(linker, present);
            Set<MentionKey> announced = new HashSet<>();
            linker.update(
                    List.of(),
                    List.of(mention),
                    event -> event.members().forEach(member -> announced.add(member.key())));
            Map<MentionKey, Set<MentionKey>> after = links(linker, present);
            before.forEach((key, linked) -> {
                Set<MentionKey> now = new HashSet<>(after.get(key));
                now.remove(mention.key());
                if (!now.equals(linked)) {
                    assertThat(announced).contains(key);
                }
            });
            present.add(mention);
        }
    }

    private static EventLinker allAtOnce(Collection<Mention> mentions) {
        EventLinker linker = new EventLinker(LinkingRules.DEFAULT);
        linker.update(List.of(), mentions, event -> {});
        return linker;
    }

    /** Of each mention, all that it is linked with. */
    private static Map<MentionKey, Set<MentionKey>> links(EventLinker linker, Collection<Mention> mentions) {
        Map<MentionKey, Set<MentionKey>> links = new TreeMap<>();
        for (Mention mention : mentions) {
            Set<MentionKey> linked = new HashSet<>();
            linker.eventOf(mention.key()).members().forEach(member -> linked.add(member.key()));
            links.put(mention.key(), linked);
        }
        return links;
    }

    /** Some of them stand in versions that no longer count. */
    private static List<Mention> mentions(World world, Random random) {
        Map<MentionKey, Mention> mentions = new TreeMap<>();
        for (News piece : world.news()) {
            for (Claim claim : piece.claims()) {
                Mention mention = Mention.of(ArticleRef.to(piece.article()), claim.event());
                mentions.put(mention.key(), mention.as(random.nextInt(4) > 0));
            }
        }
        return new ArrayList<>(mentions.values());
    }
}
