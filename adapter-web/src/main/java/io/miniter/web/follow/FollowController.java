package io.miniter.web.follow;

import io.miniter.application.follow.FollowAccount;
import io.miniter.application.follow.FollowQueries;
import io.miniter.application.shared.Actor;
import io.miniter.domain.shared.ErrorCode;
import io.miniter.http.paging.ListOptions;
import io.miniter.http.paging.Listing;
import io.miniter.http.paging.PageResponse;
import io.miniter.http.problem.Refuses;
import io.miniter.http.request.PathVariables;
import io.miniter.web.account.AccountResponse;
import io.miniter.web.account.AccountWebConverter;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Follows")
final class FollowController {

    private final FollowAccount followAccount;
    private final FollowQueries follows;
    private final AccountWebConverter converter;

    FollowController(FollowAccount followAccount, FollowQueries follows, AccountWebConverter converter) {
        this.followAccount = followAccount;
        this.follows = follows;
        this.converter = converter;
    }

    @PutMapping("/v1/accounts/{handle}/follow")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Follow an account", description = "Doing it twice is no error.")
    @Refuses({ErrorCode.ACCOUNT_NOT_FOUND, ErrorCode.CANNOT_FOLLOW_YOURSELF})
    void followAccount(Actor actor, @PathVariable String handle) {
        followAccount.follow(new FollowAccount.Command(actor, PathVariables.handle(handle)));
    }

    @DeleteMapping("/v1/accounts/{handle}/follow")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Unfollow an account", description = "Doing it twice is no error.")
    @Refuses(ErrorCode.ACCOUNT_NOT_FOUND)
    void unfollowAccount(Actor actor, @PathVariable String handle) {
        followAccount.unfollow(new FollowAccount.Command(actor, PathVariables.handle(handle)));
    }

    @GetMapping(path = "/v1/accounts/{handle}/followers", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "List the followers of an account", description = "The newest follow first.")
    @Refuses(ErrorCode.ACCOUNT_NOT_FOUND)
    ResponseEntity<PageResponse<AccountResponse>> listFollowers(
            @Nullable Actor reader, @PathVariable String handle, @ListOptions("followers") Listing listing) {
        return listing.answer(follows.followers(PathVariables.handle(handle), reader, listing.request())
                .map(converter::toResponse));
    }

    @GetMapping(path = "/v1/accounts/{handle}/following", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "List the accounts that an account follows", description = "The newest follow first.")
    @Refuses(ErrorCode.ACCOUNT_NOT_FOUND)
    ResponseEntity<PageResponse<AccountResponse>> listFollowing(
            @Nullable Actor reader, @PathVariable String handle, @ListOptions("following") Listing listing) {
        return listing.answer(follows.following(PathVariables.handle(handle), reader, listing.request())
                .map(converter::toResponse));
    }
}
