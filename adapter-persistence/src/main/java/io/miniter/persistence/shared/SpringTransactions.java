package io.miniter.persistence.shared;

import io.miniter.application.shared.RefusalWithEffect;
import io.miniter.application.shared.Transactions;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

@Component
final class SpringTransactions implements Transactions {

    private final TransactionTemplate template;

    SpringTransactions(TransactionTemplate template) {
        this.template = template;
    }

    @Override
    @SuppressWarnings("NullAway") // The template returns the result of the work
    public <T extends @Nullable Object> T inOne(Supplier<T> work) {
        Outcome<T> outcome = template.execute(status -> outcomeOf(work));
        if (outcome.refusal() != null) {
            throw outcome.refusal();
        }
        return outcome.result();
    }

    /** Carries the exception past the template, which would roll back. */
    private static <T extends @Nullable Object> Outcome<T> outcomeOf(Supplier<T> work) {
        try {
            return new Outcome<>(work.get(), null);
        } catch (RefusalWithEffect refusal) {
            return new Outcome<>(null, refusal);
        }
    }

    private record Outcome<T extends @Nullable Object>(
            @Nullable T result, @Nullable RefusalWithEffect refusal) {}
}
