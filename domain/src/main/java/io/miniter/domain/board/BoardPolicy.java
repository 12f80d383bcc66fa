package io.miniter.domain.board;

import io.miniter.domain.shared.DomainException;
import io.miniter.domain.shared.ErrorCode;
import java.util.Optional;

/** The single place for permission decisions on boards. */
public final class BoardPolicy {

    private BoardPolicy() {}

    /** The reason for the refusal; empty if the action is allowed. */
    public static Optional<ErrorCode> refusal(BoardAction action, AccessContext context) {
        return switch (action) {
            case WRITE_ARTICLE -> first(unlessOpen(context), unlessWriter(context));
            case WRITE_COMMENT -> first(unlessOpen(context), unlessUnlocked(context));
            case EDIT_ARTICLE, EDIT_COMMENT -> first(unlessAuthorOrModerator(context), unlessOpen(context));
            case DELETE_ARTICLE, DELETE_COMMENT, READ_REVISIONS -> unlessAuthorOrModerator(context);
            case PIN_ARTICLE, LOCK_ARTICLE, RESTORE_ARTICLE -> unlessModerator(context);
            case MANAGE_BOARDS -> unlessAdmin(context.standing());
        };
    }

    /** Whether the action is allowed. */
    public static boolean permits(BoardAction action, AccessContext context) {
        return refusal(action, context).isEmpty();
    }

    /**
     * Checks that the action is allowed.
     *
     * @throws DomainException {@code NOT_THE_AUTHOR, MODERATORS_ONLY, ADMINS_ONLY, BOARD_ARCHIVED} or
     *     {@code ARTICLE_LOCKED}
     */
    public static void check(BoardAction action, AccessContext context) {
        refusal(action, context).ifPresent(BoardPolicy::refuse);
    }

    /**
     * Checks that the account may manage boards; independent of any board.
     *
     * @throws DomainException {@code ADMINS_ONLY}
     */
    public static void checkManages(Standing standing) {
        unlessAdmin(standing).ifPresent(BoardPolicy::refuse);
    }

    private static void refuse(ErrorCode code) {
        throw new DomainException(code);
    }

    private static Optional<ErrorCode> first(Optional<ErrorCode> one, Optional<ErrorCode> other) {
        return one.or(() -> other);
    }

    /** An archived board accepts nothing new, from admins either. */
    private static Optional<ErrorCode> unlessOpen(AccessContext context) {
        return refusedIf(context.archived(), ErrorCode.BOARD_ARCHIVED);
    }

    private static Optional<ErrorCode> unlessUnlocked(AccessContext context) {
        return refusedIf(context.locked(), ErrorCode.ARTICLE_LOCKED);
    }

    private static Optional<ErrorCode> unlessWriter(AccessContext context) {
        return switch (context.writers()) {
            case MEMBERS -> Optional.empty();
            case MODERATORS -> unlessModerator(context);
        };
    }

    private static Optional<ErrorCode> unlessModerator(AccessContext context) {
        return refusedIf(!context.standing().moderates(), ErrorCode.MODERATORS_ONLY);
    }

    private static Optional<ErrorCode> unlessAuthorOrModerator(AccessContext context) {
        return refusedIf(!context.author() && !context.standing().moderates(), ErrorCode.NOT_THE_AUTHOR);
    }

    private static Optional<ErrorCode> unlessAdmin(Standing standing) {
        return refusedIf(standing != Standing.ADMIN, ErrorCode.ADMINS_ONLY);
    }

    private static Optional<ErrorCode> refusedIf(boolean condition, ErrorCode code) {
        return condition ? Optional.of(code) : Optional.empty();
    }
}
