package io.miniter.classic;

import io.miniter.application.follow.FollowAccount;
import io.miniter.domain.account.Handle;
import io.miniter.domain.shared.DomainException;
import io.miniter.domain.shared.ErrorCode;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.Optional;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Hidden
final class ClassicFollowController {

    private final FollowAccount followAccount;
    private final ClassicAccounts accounts;

    ClassicFollowController(FollowAccount followAccount, ClassicAccounts accounts) {
        this.followAccount = followAccount;
        this.accounts = accounts;
    }

    @PostMapping("/follow")
    void follow(Caller caller, ClassicBody body) {
        Handle followee = handle(body, "follow").orElseThrow(() -> new DomainException(ErrorCode.ACCOUNT_NOT_FOUND));
        followAccount.follow(new FollowAccount.Command(caller.actor(), followee));
    }

    /** A deleted account is not followed, so unfollowing succeeds. */
    @PostMapping("/unfollow")
    void unfollow(Caller caller, ClassicBody body) {
        handle(body, "unfollow")
                .ifPresent(followee -> followAccount.unfollow(new FollowAccount.Command(caller.actor(), followee)));
    }

    /** The use cases know accounts by their handles, old clients by their ids. */
    private Optional<Handle> handle(ClassicBody body, String field) {
        return body.accountId(field).flatMap(accounts::find).map(account -> new Handle(account.handle()));
    }
}
