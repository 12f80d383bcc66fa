package io.miniter.persistence.event;

import static io.miniter.persistence.shared.StatementUse.OTHER;
import static io.miniter.persistence.shared.StatementUse.SOME_ACCOUNTS;
import static io.miniter.persistence.shared.StatementUse.use;
import static io.miniter.persistence.shared.StatementUse.with;

import io.miniter.persistence.shared.BusyDatabase;
import io.miniter.persistence.shared.FeatureStatements;
import io.miniter.persistence.shared.StatementUse;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The statements of this feature. */
final class EventStatements implements FeatureStatements {

    private static final OutboxRow ENTRY = new OutboxRow("fan-out", OTHER, "TweetPosted", "{}", true);

    @Override
    public Stream<StatementUse> uses() {
        return Stream.of(
                use("OutboxMapper.add", with("entries", List.of(ENTRY))),
                use(
                        "OutboxMapper.claim",
                        with("reaction", "fan-out").and("most", 100).and("now", BusyDatabase.NOW),
                        "outbox_pkey",
                        "outbox_due_idx"),
                use("OutboxMapper.remove", with("reaction", "fan-out").and("positions", SOME_ACCOUNTS), "outbox_pkey"),
                use(
                        "OutboxMapper.putOff",
                        with("reaction", "fan-out")
                                .and("position", OTHER)
                                .and("until", BusyDatabase.NOW)
                                .and("failure", "no luck"),
                        "outbox_pkey"),
                use(
                        "OutboxMapper.bury",
                        with("reaction", "fan-out")
                                .and("position", OTHER)
                                .and("now", BusyDatabase.NOW)
                                .and("failure", "no luck"),
                        "outbox_pkey"),
                use(
                        "OutboxMapper.status",
                        with("reaction", "fan-out").and("most", 10_000),
                        "outbox_pkey",
                        "dead_letters_reaction_idx"),
                use("OutboxMapper.oldestDeadLetters", with("most", 100), "dead_letters_pkey"),
                use("OutboxMapper.retry", with("id", OTHER), "dead_letters_pkey"),
                use("OutboxMapper.discard", with("id", OTHER), "dead_letters_pkey"));
    }

    @Override
    public Map<String, String> indexes() {
        return Map.ofEntries(
                Map.entry("outbox_pkey", "the events that a reaction is still to handle, oldest first"),
                Map.entry("outbox_due_idx", "the few events that failed, of which the later ones of the subject wait"),
                Map.entry("dead_letters_pkey", "the events that were given up, oldest first"),
                Map.entry("dead_letters_reaction_idx", "how many of a reaction's events were given up"));
    }
}
