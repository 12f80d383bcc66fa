package io.miniter.persistence.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.miniter.application.shared.RefusalWithEffect;
import io.miniter.application.shared.Transactions;
import io.miniter.domain.account.Account;
import io.miniter.domain.account.AnAccount;
import io.miniter.domain.shared.DomainException;
import io.miniter.domain.shared.ErrorCode;
import org.junit.jupiter.api.Test;

@PersistenceTest
final class SpringTransactionsTest {

    private final PostgresqlWorld world;
    private final Transactions transactions;
    private final Account alice = AnAccount.of("alice");

    SpringTransactionsTest(PostgresqlWorld world, Transactions transactions) {
        this.world = world.emptied();
        this.transactions = transactions;
    }

    @Test
    void what_the_work_writes_is_there_when_it_returns_and_so_is_its_result() {
        String result = transactions.inOne(() -> {
            world.accounts().add(alice);
            return "added";
        });

        assertThat(result).isEqualTo("added");
        assertThat(isThere()).isTrue();
    }

    @Test
    void work_that_fails_has_written_nothing() {
        assertThatThrownBy(() -> transactions.inOne(() -> {
                    world.accounts().add(alice);
                    throw new DomainException(ErrorCode.HANDLE_TAKEN);
                }))
                .isInstanceOf(DomainException.class);
        assertThat(isThere()).isFalse();
    }

    @Test
    void a_refusal_with_an_effect_keeps_it() {
        RefusalWithEffect refusal = new RefusalWithEffect(ErrorCode.SESSION_ENDED);

        assertThatThrownBy(() -> transactions.inOne(() -> {
                    world.accounts().add(alice);
                    throw refusal;
                }))
                .isSameAs(refusal);
        assertThat(isThere()).isTrue();
    }

    @Test
    void work_within_a_transaction_is_a_part_of_it() {
        assertThatThrownBy(() -> transactions.inOne(() -> {
                    transactions.inOne(() -> world.accounts().add(alice));
                    throw new DomainException(ErrorCode.HANDLE_TAKEN);
                }))
                .isInstanceOf(DomainException.class);
        assertThat(isThere()).isFalse();
    }

    private boolean isThere() {
        return world.accounts().idOf(alice.handle()).isPresent();
    }
}
