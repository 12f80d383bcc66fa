package io.miniter.persistence.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.miniter.application.account.Accounts;
import io.miniter.domain.account.Account;
import io.miniter.domain.account.AnAccount;
import io.miniter.domain.account.EmailAddress;
import io.miniter.domain.account.Handle;
import io.miniter.domain.shared.DomainException;
import io.miniter.domain.shared.ErrorCode;
import io.miniter.persistence.shared.AtOnce;
import io.miniter.persistence.shared.PersistenceTest;
import io.miniter.persistence.shared.PostgresqlWorld;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;

/** Several people who want the same, at the same moment. */
@PersistenceTest
final class SimultaneousSignUpsTest {

    private static final int PEOPLE = 8;

    private final PostgresqlWorld world;
    private final Accounts accounts;

    SimultaneousSignUpsTest(PostgresqlWorld world) {
        this.world = world.emptied();
        this.accounts = world.accounts();
    }

    @RepeatedTest(5)
    void one_gets_the_handle_and_the_others_hear_that_it_is_taken() throws Exception {
        List<Throwable> failures =
                signUp(person -> AnAccount.of(person, person % 2 == 0 ? "Wanted" : "wanted", person + "@example.com"));

        assertThat(failures).hasSize(PEOPLE - 1).allSatisfy(failure -> assertRefused(failure, ErrorCode.HANDLE_TAKEN));
        assertThat(accounts.idOf(new Handle("wanted"))).isPresent();
        assertOneIsStored();
    }

    @RepeatedTest(5)
    void one_gets_the_address_and_the_others_hear_that_it_is_taken() throws Exception {
        List<Throwable> failures = signUp(person ->
                AnAccount.of(person, "person_" + person, person % 2 == 0 ? "Me@example.com" : "me@example.com"));

        assertThat(failures).hasSize(PEOPLE - 1).allSatisfy(failure -> assertRefused(failure, ErrorCode.EMAIL_TAKEN));
        assertThat(accounts.find(new EmailAddress("me@example.com"))).isPresent();
        assertOneIsStored();
    }

    private List<Throwable> signUp(IntFunction<Account> account) throws Exception {
        return AtOnce.failures(IntStream.rangeClosed(1, PEOPLE)
                .<Runnable>mapToObj(person -> () -> world.inTransaction(() -> accounts.add(account.apply(person))))
                .toList());
    }

    private void assertOneIsStored() {
        assertThat(count("accounts")).isEqualTo(1);
        assertThat(count("account_counts")).isEqualTo(1);
        world.assertCountsAreRight();
    }

    private int count(String table) {
        return world.jdbc()
                .sql("SELECT count(*) FROM " + table)
                .query(Integer.class)
                .single();
    }

    private static void assertRefused(Throwable failure, ErrorCode code) {
        assertThat(failure)
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
