package io.miniter.application.like;

import static java.util.stream.Collectors.toUnmodifiableMap;

import io.miniter.application.shared.PublicContent;
import io.miniter.application.shared.UseCase;
import io.miniter.application.shared.UseCase.Transaction;
import io.miniter.domain.account.AccountId;
import io.miniter.domain.like.Likeable;
import java.util.List;
import java.util.Map;

/** One statement, hence no transaction: the row locks on the counts are held only for the write itself. */
@UseCase(value = Transaction.NONE, changes = PublicContent.ARTICLES)
final class LikeService implements Like {

    private final Map<Class<?>, Likes<?>> kinds;

    /** @throws IllegalStateException if two of these have the same kind */
    LikeService(List<Likes<?>> kinds) {
        this.kinds = kinds.stream().collect(toUnmodifiableMap(Likes::kind, likes -> likes));
    }

    @Override
    public void like(Command command) {
        add(of(command.target()), command.target(), command.actor().accountId());
    }

    @Override
    public void unlike(Command command) {
        remove(of(command.target()), command.target(), command.actor().accountId());
    }

    private Likes<?> of(Likeable target) {
        Likes<?> likes = kinds.get(target.getClass());
        if (likes == null) {
            throw new IllegalArgumentException("nothing stores likes of " + target);
        }
        return likes;
    }

    private static <T extends Likeable> void add(Likes<T> likes, Likeable target, AccountId account) {
        likes.add(likes.kind().cast(target), account);
    }

    private static <T extends Likeable> void remove(Likes<T> likes, Likeable target, AccountId account) {
        likes.remove(likes.kind().cast(target), account);
    }
}
