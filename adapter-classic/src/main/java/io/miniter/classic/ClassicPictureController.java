package io.miniter.classic;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.miniter.application.account.AccountView;
import io.miniter.application.account.ChangeAvatar;
import io.miniter.application.limit.Activity;
import io.miniter.domain.media.PictureSize;
import io.miniter.domain.shared.DomainException;
import io.miniter.domain.shared.ErrorCode;
import io.miniter.http.address.PublicUrl;
import io.miniter.http.limit.Limited;
import io.miniter.http.media.FormParts;
import io.miniter.http.media.PictureUrls;
import io.miniter.http.media.UploadedFile;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Hidden
final class ClassicPictureController {

    private final ChangeAvatar changeAvatar;
    private final ClassicAccounts accounts;
    private final PictureUrls urls;

    ClassicPictureController(ChangeAvatar changeAvatar, ClassicAccounts accounts, PictureUrls urls) {
        this.changeAvatar = changeAvatar;
        this.accounts = accounts;
        this.urls = urls;
    }

    @Limited(Activity.UPLOAD)
    @PostMapping("/profile-picture")
    ResponseEntity<String> changePicture(Caller caller, HttpServletRequest request) {
        Part file = FormParts.areIn(request) ? FormParts.find(request, "profile_pic") : null;
        if (file == null || !isFile(file)) {
            return ClassicAnswers.text(HttpStatus.NOT_FOUND, "File is missing");
        }
        try (var upload = UploadedFile.of(file)) {
            changeAvatar.changeAvatar(new ChangeAvatar.Command(caller.actor(), upload));
        }
        return ResponseEntity.ok().build();
    }

    @GetMapping("/profile-picture/{userId}")
    ResponseEntity<Picture> picture(@PathVariable String userId, PublicUrl publicUrl) {
        String name = ClassicId.inPath(userId)
                .account()
                .flatMap(accounts::find)
                .map(AccountView::avatar)
                .orElseThrow(() -> new DomainException(ErrorCode.PICTURE_NOT_FOUND));
        String url = urls.of(name, PictureSize.LARGE);
        return ClassicAnswers.json(
                new Picture(url.startsWith("/") ? publicUrl.to(url).toString() : url));
    }

    /** A text field is no file, and neither is a file field without a selection. */
    private static boolean isFile(Part part) {
        String name = part.getSubmittedFileName();
        return name != null && !name.isEmpty();
    }

    record Picture(@JsonProperty("img_url") String url) {}
}
