package io.miniter.web.account;

import io.miniter.application.account.admin.BecomeFirstAdmin;
import io.miniter.application.shared.Actor;
import io.miniter.domain.shared.ErrorCode;
import io.miniter.http.problem.Refuses;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Me")
final class SetupController {

    private final BecomeFirstAdmin becomeFirstAdmin;

    SetupController(BecomeFirstAdmin becomeFirstAdmin) {
        this.becomeFirstAdmin = becomeFirstAdmin;
    }

    @PostMapping(path = "/v1/setup", consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Become the first admin",
            description =
                    "While a server has no admin, its log shows a code at each start. Whoever sends it becomes the"
                            + " admin, and the code is used up.")
    @Refuses(ErrorCode.SETUP_CODE_INVALID)
    void becomeFirstAdmin(Actor actor, @RequestBody SetupRequest request) {
        becomeFirstAdmin.becomeFirstAdmin(request.toCommand(actor));
    }
}
