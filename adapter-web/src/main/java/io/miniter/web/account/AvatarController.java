package io.miniter.web.account;

import io.miniter.application.account.ChangeAvatar;
import io.miniter.application.limit.Activity;
import io.miniter.application.shared.Actor;
import io.miniter.domain.shared.ErrorCode;
import io.miniter.http.limit.Limited;
import io.miniter.http.media.UploadedFile;
import io.miniter.http.problem.Refuses;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Me")
final class AvatarController {

    private final ChangeAvatar changeAvatar;
    private final AccountWebConverter converter;

    AvatarController(ChangeAvatar changeAvatar, AccountWebConverter converter) {
        this.changeAvatar = changeAvatar;
        this.converter = converter;
    }

    @Limited(Activity.UPLOAD)
    @PutMapping(path = "/v1/me/avatar", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Change my picture",
            description = "JPEG, PNG, GIF or WebP, up to 10 MiB and 40 megapixels, as the body itself or as the field"
                    + " `picture` of a form. The type is told by the bytes. What is shown is the middle square, upright,"
                    + " encoded anew, without the metadata.",
            requestBody =
                    @RequestBody(
                            required = true,
                            content = {
                                @Content(
                                        mediaType = "image/*",
                                        schema = @Schema(type = "string", format = "binary"),
                                        examples = @ExampleObject("the bytes of a picture")),
                                @Content(
                                        mediaType = MediaType.MULTIPART_FORM_DATA_VALUE,
                                        schema = @Schema(implementation = AvatarForm.class),
                                        examples = @ExampleObject("picture: the bytes of a picture"))
                            }))
    @Refuses({
        ErrorCode.PICTURE_EMPTY,
        ErrorCode.PICTURE_DAMAGED,
        ErrorCode.PICTURE_TYPE_NOT_TAKEN,
        ErrorCode.PICTURE_TOO_MANY_PIXELS,
        ErrorCode.PICTURE_TOO_LARGE,
        ErrorCode.TOO_MANY_PICTURES,
        ErrorCode.PICTURE_STORE_UNAVAILABLE
    })
    AccountResponse changeAvatar(Actor actor, UploadedFile upload) {
        try (upload) {
            return converter.toResponse(changeAvatar.changeAvatar(new ChangeAvatar.Command(actor, upload)));
        }
    }

    @DeleteMapping("/v1/me/avatar")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Remove my picture", description = "Where there is none, nothing changes.")
    void removeAvatar(Actor actor) {
        changeAvatar.removeAvatar(actor);
    }
}
