package io.miniter.domain.shared;

import static io.miniter.domain.shared.ErrorCode.ACCESS_TOKEN_EXPIRED;
import static io.miniter.domain.shared.ErrorCode.ACCESS_TOKEN_INVALID;
import static io.miniter.domain.shared.ErrorCode.ACCESS_TOKEN_MISSING;
import static io.miniter.domain.shared.ErrorCode.ACCOUNT_NOT_FOUND;
import static io.miniter.domain.shared.ErrorCode.ADMINS_ONLY;
import static io.miniter.domain.shared.ErrorCode.ARTICLE_CHANGED;
import static io.miniter.domain.shared.ErrorCode.ARTICLE_LOCKED;
import static io.miniter.domain.shared.ErrorCode.ARTICLE_NOT_FOUND;
import static io.miniter.domain.shared.ErrorCode.BOARD_ARCHIVED;
import static io.miniter.domain.shared.ErrorCode.BOARD_NOT_FOUND;
import static io.miniter.domain.shared.ErrorCode.BOARD_SLUG_TAKEN;
import static io.miniter.domain.shared.ErrorCode.CANNOT_FOLLOW_YOURSELF;
import static io.miniter.domain.shared.ErrorCode.COMMENT_NOT_FOUND;
import static io.miniter.domain.shared.ErrorCode.EMAIL_TAKEN;
import static io.miniter.domain.shared.ErrorCode.HANDLE_RESERVED;
import static io.miniter.domain.shared.ErrorCode.HANDLE_TAKEN;
import static io.miniter.domain.shared.ErrorCode.LAST_ADMIN;
import static io.miniter.domain.shared.ErrorCode.LOGIN_FAILED;
import static io.miniter.domain.shared.ErrorCode.MODERATORS_ONLY;
import static io.miniter.domain.shared.ErrorCode.NOT_THE_AUTHOR;
import static io.miniter.domain.shared.ErrorCode.PARENT_OF_ANOTHER_ARTICLE;
import static io.miniter.domain.shared.ErrorCode.PASSWORD_IS_LOGIN;
import static io.miniter.domain.shared.ErrorCode.PASSWORD_TOO_COMMON;
import static io.miniter.domain.shared.ErrorCode.PICTURE_DAMAGED;
import static io.miniter.domain.shared.ErrorCode.PICTURE_EMPTY;
import static io.miniter.domain.shared.ErrorCode.PICTURE_NOT_FOUND;
import static io.miniter.domain.shared.ErrorCode.PICTURE_STORE_UNAVAILABLE;
import static io.miniter.domain.shared.ErrorCode.PICTURE_TOO_LARGE;
import static io.miniter.domain.shared.ErrorCode.PICTURE_TOO_MANY_PIXELS;
import static io.miniter.domain.shared.ErrorCode.PICTURE_TYPE_NOT_TAKEN;
import static io.miniter.domain.shared.ErrorCode.REFRESH_TOKEN_INVALID;
import static io.miniter.domain.shared.ErrorCode.REFRESH_TOKEN_REUSED;
import static io.miniter.domain.shared.ErrorCode.REVISION_NOT_FOUND;
import static io.miniter.domain.shared.ErrorCode.SERVICE_UNAVAILABLE;
import static io.miniter.domain.shared.ErrorCode.SESSION_ENDED;
import static io.miniter.domain.shared.ErrorCode.SESSION_NOT_FOUND;
import static io.miniter.domain.shared.ErrorCode.SETUP_CODE_INVALID;
import static io.miniter.domain.shared.ErrorCode.STORAGE_FULL;
import static io.miniter.domain.shared.ErrorCode.TOO_MANY_PICTURES;
import static io.miniter.domain.shared.ErrorCode.TOO_MANY_PINNED;
import static io.miniter.domain.shared.ErrorCode.TOO_MANY_REQUESTS;
import static io.miniter.domain.shared.ErrorCode.TWEET_NOT_FOUND;
import static io.miniter.domain.shared.ErrorCode.VALIDATION_FAILED;
import static io.miniter.domain.shared.ErrorCode.WRONG_PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class ErrorCodeTest {

    @ParameterizedTest
    @EnumSource
    void each_kind_has_its_codes_and_no_others(ErrorKind kind) {
        List<ErrorCode> codes = Arrays.stream(ErrorCode.values())
                .filter(code -> code.kind() == kind)
                .toList();

        assertThat(codes).containsExactlyInAnyOrderElementsOf(codesOf(kind));
    }

    private static List<ErrorCode> codesOf(ErrorKind kind) {
        return switch (kind) {
            case INVALID ->
                List.of(
                        VALIDATION_FAILED,
                        CANNOT_FOLLOW_YOURSELF,
                        PARENT_OF_ANOTHER_ARTICLE,
                        PASSWORD_TOO_COMMON,
                        PASSWORD_IS_LOGIN,
                        PICTURE_EMPTY,
                        PICTURE_DAMAGED,
                        PICTURE_TYPE_NOT_TAKEN,
                        PICTURE_TOO_MANY_PIXELS);
            case UNAUTHENTICATED ->
                List.of(
                        ACCESS_TOKEN_MISSING,
                        ACCESS_TOKEN_INVALID,
                        ACCESS_TOKEN_EXPIRED,
                        SESSION_ENDED,
                        LOGIN_FAILED,
                        REFRESH_TOKEN_INVALID,
                        REFRESH_TOKEN_REUSED);
            case FORBIDDEN ->
                List.of(
                        WRONG_PASSWORD,
                        SETUP_CODE_INVALID,
                        NOT_THE_AUTHOR,
                        MODERATORS_ONLY,
                        ADMINS_ONLY,
                        BOARD_ARCHIVED,
                        ARTICLE_LOCKED);
            case NOT_FOUND ->
                List.of(
                        PICTURE_NOT_FOUND,
                        ACCOUNT_NOT_FOUND,
                        SESSION_NOT_FOUND,
                        TWEET_NOT_FOUND,
                        BOARD_NOT_FOUND,
                        ARTICLE_NOT_FOUND,
                        REVISION_NOT_FOUND,
                        COMMENT_NOT_FOUND);
            case CONFLICT ->
                List.of(HANDLE_TAKEN, EMAIL_TAKEN, HANDLE_RESERVED, LAST_ADMIN, BOARD_SLUG_TAKEN, TOO_MANY_PINNED);
            case STALE -> List.of(ARTICLE_CHANGED);
            case TOO_LARGE -> List.of(PICTURE_TOO_LARGE);
            case TOO_MANY -> List.of(TOO_MANY_REQUESTS);
            case UNAVAILABLE ->
                List.of(TOO_MANY_PICTURES, PICTURE_STORE_UNAVAILABLE, STORAGE_FULL, SERVICE_UNAVAILABLE);
        };
    }

    @ParameterizedTest
    @EnumSource
    void a_refusal_carries_its_code_and_costs_no_stack_trace(ErrorCode code) {
        DomainException refusal = new DomainException(code);

        assertThat(refusal.code()).isSameAs(code);
        assertThat(refusal).hasMessage(code.name()).hasNoCause();
        assertThat(refusal.getStackTrace()).isEmpty();
    }
}
