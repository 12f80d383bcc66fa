package io.miniter.web.account;

import io.miniter.application.account.AccountQueries;
import io.miniter.application.account.ChangeProfile;
import io.miniter.application.account.DeleteAccount;
import io.miniter.application.account.password.ChangePassword;
import io.miniter.application.limit.Activity;
import io.miniter.application.shared.Actor;
import io.miniter.domain.shared.ErrorCode;
import io.miniter.http.limit.Limited;
import io.miniter.http.problem.Refuses;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Me")
final class MeController {

    private final AccountQueries accounts;
    private final ChangeProfile changeProfile;
    private final ChangePassword changePassword;
    private final DeleteAccount deleteAccount;
    private final AccountWebConverter converter;

    MeController(
            AccountQueries accounts,
            ChangeProfile changeProfile,
            ChangePassword changePassword,
            DeleteAccount deleteAccount,
            AccountWebConverter converter) {
        this.accounts = accounts;
        this.changeProfile = changeProfile;
        this.changePassword = changePassword;
        this.deleteAccount = deleteAccount;
        this.converter = converter;
    }

    @GetMapping(path = "/v1/me", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Read my account", description = "The account as its owner sees it, with e-mail and role.")
    AccountResponse readMe(Actor actor) {
        return converter.toResponse(accounts.own(actor));
    }

    @PatchMapping(
            path = "/v1/me",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Change my profile", description = "What is left out, or null, stays as it is.")
    AccountResponse changeProfile(Actor actor, @RequestBody ChangeProfileRequest request) {
        return converter.toResponse(changeProfile.changeProfile(request.toCommand(actor)));
    }

    @Limited(Activity.PASSWORD_CHANGE)
    @PutMapping(path = "/v1/me/password", consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Change my password", description = "Ends all my sessions but the one that asks.")
    @Refuses({ErrorCode.WRONG_PASSWORD, ErrorCode.PASSWORD_TOO_COMMON, ErrorCode.PASSWORD_IS_LOGIN})
    void changePassword(Actor actor, @RequestBody ChangePasswordRequest request) {
        changePassword.changePassword(request.toCommand(actor));
    }

    @Limited(Activity.PASSWORD_CHANGE)
    @DeleteMapping(path = "/v1/me", consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Delete my account",
            description = "Deletes the account and all that it owns, at once and for good.")
    @Refuses(ErrorCode.WRONG_PASSWORD)
    void deleteAccount(Actor actor, @RequestBody DeleteAccountRequest request) {
        deleteAccount.deleteAccount(request.toCommand(actor));
    }
}
