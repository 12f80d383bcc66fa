package io.miniter.web.account;

import io.miniter.application.account.AccountQueries;
import io.miniter.application.account.SignUp;
import io.miniter.application.limit.Activity;
import io.miniter.application.shared.Actor;
import io.miniter.domain.shared.ErrorCode;
import io.miniter.http.address.PublicUrl;
import io.miniter.http.limit.Limited;
import io.miniter.http.problem.Refuses;
import io.miniter.http.request.PathVariables;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Accounts")
final class AccountController {

    private final SignUp signUp;
    private final AccountQueries accounts;
    private final AccountWebConverter converter;

    AccountController(SignUp signUp, AccountQueries accounts, AccountWebConverter converter) {
        this.signUp = signUp;
        this.accounts = accounts;
        this.converter = converter;
    }

    @Limited(Activity.SIGN_UP)
    @PostMapping(
            path = "/v1/accounts",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Sign up", description = "Opens an account. It does not log in: that is another request.")
    @Refuses({
        ErrorCode.HANDLE_TAKEN,
        ErrorCode.EMAIL_TAKEN,
        ErrorCode.HANDLE_RESERVED,
        ErrorCode.PASSWORD_TOO_COMMON,
        ErrorCode.PASSWORD_IS_LOGIN
    })
    ResponseEntity<AccountResponse> signUp(@RequestBody SignUpRequest request, PublicUrl publicUrl) {
        AccountResponse account = converter.toResponse(signUp.signUp(request.toCommand()));
        return ResponseEntity.created(publicUrl.to("/v1/accounts/" + account.handle()))
                .body(account);
    }

    @GetMapping(path = "/v1/accounts/{handle}", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Read a profile",
            description = "The handle is found in any case. A reader who is logged in also learns who of the two"
                    + " follows whom.")
    @Refuses(ErrorCode.ACCOUNT_NOT_FOUND)
    AccountResponse readAccount(@Nullable Actor reader, @PathVariable String handle) {
        return converter.toResponse(accounts.byHandle(PathVariables.handle(handle), reader));
    }
}
