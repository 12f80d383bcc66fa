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
import io.miniter.persistence.shared.AtOnce.Beside;
import io.miniter.persistence.shared.PersistenceTest;
import io.miniter.persistence.shared.PostgresqlWorld;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
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

    @RepeatedTest(3)
    void who_waits_for_a_handle_while_its_account_is_removed_hears_that_it_is_taken() throws Exception {
        Account leaving =
                AnAccount.of(1, "wanted", "1@example.com", world.clock().instant());
        accounts.add(leaving);
        Beside signUp = world.inTransaction(() -> {
            accounts.remove(leaving.id());
            Beside beside = AtOnce.beside(() -> accounts.add(
                    AnAccount.of(2, "Wanted", "2@example.com", world.clock().instant())));
            world.awaitWaiting(1);
            return beside;
        });

        assertThat(signUp.failure()).hasValueSatisfying(failure -> assertRefused(failure, ErrorCode.HANDLE_TAKEN));
        assertThat(count("accounts")).isZero();
    }

    @RepeatedTest(3)
    void of_two_who_count_the_admins_at_once_the_second_waits_for_the_first() throws Exception {
        Account one = AnAccount.of(1, "one").appointedAdmin();
        Account other = AnAccount.of(2, "other").appointedAdmin();
        accounts.add(one);
        accounts.add(other);
        List<Integer> counted = new CopyOnWriteArrayList<>();
        Beside second = world.inTransaction(() -> {
            counted.add(accounts.countAdminsForChange());
            Beside beside = AtOnce.beside(() -> world.inTransaction(() -> {
                counted.add(accounts.countAdminsForChange());
            }));
            world.awaitWaiting(1);
            accounts.update(one.dismissedAsAdmin());
            return beside;
        });

        assertThat(second.failure()).isEmpty();
        assertThat(counted).containsExactly(2, 1);
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
