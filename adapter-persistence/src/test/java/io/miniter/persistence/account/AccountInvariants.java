package io.miniter.persistence.account;

import io.miniter.persistence.shared.Invariants;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What is counted of accounts is what plain counting says. */
@Component
final class AccountInvariants implements Invariants {

    @Override
    public Map<String, String> violations() {
        return Map.ofEntries(Map.entry("accounts with wrong counts", """
                SELECT account.handle, to_json(counts) AS counted, to_json(rows) AS there
                FROM accounts AS account
                CROSS JOIN LATERAL (
                    SELECT account.id AS account_id,
                           (SELECT count(*) FROM follows WHERE followee_id = account.id) AS followers,
                           (SELECT count(*) FROM follows WHERE follower_id = account.id) AS following,
                           (SELECT count(*) FROM tweets WHERE author_id = account.id) AS tweets
                ) AS rows
                LEFT JOIN account_counts AS counts ON counts.account_id = account.id
                WHERE (rows.followers, rows.following, rows.tweets)
                      IS DISTINCT FROM (counts.followers::bigint, counts.following::bigint, counts.tweets::bigint)
                """));
    }
}
