package io.miniter.persistence.account;

import static io.miniter.persistence.shared.StatementUse.AVATAR;
import static io.miniter.persistence.shared.StatementUse.OTHER;
import static io.miniter.persistence.shared.StatementUse.POPULAR;
import static io.miniter.persistence.shared.StatementUse.SOME_ACCOUNTS;
import static io.miniter.persistence.shared.StatementUse.nothing;
import static io.miniter.persistence.shared.StatementUse.use;
import static io.miniter.persistence.shared.StatementUse.with;

import io.miniter.persistence.shared.BusyDatabase;
import io.miniter.persistence.shared.FeatureStatements;
import io.miniter.persistence.shared.StatementUse;
import java.util.Map;
import java.util.stream.Stream;

/** The statements of this feature. */
final class AccountStatements implements FeatureStatements {

    @Override
    public Stream<StatementUse> uses() {
        return Stream.of(
                use(
                        "AccountMapper.add",
                        with("id", 30_000L)
                                .and("handle", "somebody")
                                .and("email", "somebody@example.com")
                                .and("passwordHash", "hash")
                                .and("displayName", "Somebody")
                                .and("bio", "")
                                .and("avatar", AVATAR)
                                .and("role", "MEMBER")
                                .and("createdAt", BusyDatabase.NOW)),
                use("AccountMapper.findById", with("id", OTHER), "accounts_pkey"),
                use("AccountMapper.findForChange", with("id", OTHER), "accounts_pkey"),
                use("AccountMapper.findByHandle", with("handleKey", "member_777"), "accounts_handle_key"),
                use("AccountMapper.findByEmail", with("emailKey", "member.777@example.com"), "accounts_email_key"),
                use("AccountMapper.idOfHandle", with("handleKey", "member_777"), "accounts_handle_key"),
                use(
                        "AccountMapper.update",
                        with("id", OTHER)
                                .and("handle", "Member_777")
                                .and("email", "member.777@example.com")
                                .and("passwordHash", "hash")
                                .and("displayName", "Somebody")
                                .and("bio", "")
                                .and("avatar", AVATAR)
                                .and("role", "MEMBER"),
                        "accounts_pkey"),
                use("AccountMapper.remove", with("id", OTHER), "accounts_pkey", "retired_handles_pkey"),
                use(
                        "AccountMapper.renewPassword",
                        with("id", OTHER).and("proven", "hash").and("renewed", "another"),
                        "accounts_pkey"),
                use("AccountMapper.costliestPassword", nothing(), "accounts_password_cost_idx"),
                use("AccountMapper.hasAdmin", nothing(), "accounts_admins_idx"),
                use("AccountMapper.lockAdmins", nothing()),
                use("AccountMapper.countAdmins", nothing(), "accounts_admins_idx"),
                use(
                        "AccountViewMapper.findById",
                        with("id", OTHER).and("reader", POPULAR),
                        "accounts_pkey",
                        "account_counts_pkey",
                        "follows_pkey"),
                use(
                        "AccountViewMapper.findByIds",
                        with("ids", SOME_ACCOUNTS).and("reader", POPULAR),
                        "accounts_pkey",
                        "account_counts_pkey",
                        "follows_pkey"),
                use(
                        "AccountViewMapper.findByHandle",
                        with("handleKey", "member_777").and("reader", POPULAR),
                        "accounts_handle_key",
                        "account_counts_pkey",
                        "follows_pkey"));
    }

    @Override
    public Map<String, String> indexes() {
        return Map.ofEntries(
                Map.entry("account_counts_pkey", "the counts go with their account, and change with what they count"),
                Map.entry("accounts_pkey", "an account; what all that belongs to it refers to, and what it is held by"),
                Map.entry("accounts_admins_idx", "whether there is an admin, and how many there are"),
                Map.entry("accounts_password_cost_idx", "the stored password that takes longest to compare"),
                Map.entry("retired_handles_pkey", "handles that somebody had; asked by the trigger that refuses them"),
                Map.entry("accounts_email_key", "one account for each address, in whatever case: `EMAIL_TAKEN`"),
                Map.entry("accounts_handle_key", "one account for each handle, in whatever case: `HANDLE_TAKEN`"));
    }
}
