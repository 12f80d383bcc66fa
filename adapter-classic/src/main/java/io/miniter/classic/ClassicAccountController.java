package io.miniter.classic;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.miniter.application.account.AccountView;
import io.miniter.application.account.SignUp;
import io.miniter.application.limit.Activity;
import io.miniter.application.session.LogIn;
import io.miniter.application.session.SessionTokens;
import io.miniter.application.shared.ClientNetwork;
import io.miniter.domain.account.Bio;
import io.miniter.domain.account.DisplayName;
import io.miniter.domain.account.EmailAddress;
import io.miniter.domain.account.Handle;
import io.miniter.domain.account.Password;
import io.miniter.domain.account.PasswordAttempt;
import io.miniter.domain.session.AccessTokenLifetime;
import io.miniter.domain.session.UserAgent;
import io.miniter.domain.shared.DomainException;
import io.miniter.domain.shared.ErrorCode;
import io.miniter.http.limit.Limited;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.Iterator;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Hidden
final class ClassicAccountController {

    private final SignUp signUp;
    private final LogIn logIn;

    ClassicAccountController(SignUp signUp, LogIn logIn) {
        this.signUp = signUp;
        this.logIn = logIn;
    }

    @Limited(Activity.SIGN_UP)
    @PostMapping("/sign-up")
    ResponseEntity<NewAccount> signUp(ClassicBody body) {
        DisplayName name = body.text("name", DisplayName::chosen);
        EmailAddress email = body.text("email", EmailAddress::new);
        Password password = body.text("password", Password::new);
        Bio profile = body.textOrNull("profile", Bio::new);
        Iterator<Handle> handles =
                DerivedHandles.of(email, ThreadLocalRandom.current()).iterator();
        while (true) {
            try {
                AccountView account = signUp.signUp(new SignUp.Command(handles.next(), email, password, name, profile));
                return ClassicAnswers.json(
                        new NewAccount(account.id(), account.displayName(), email.value(), account.bio()));
            } catch (DomainException refusal) {
                boolean anotherMayDo =
                        refusal.code() == ErrorCode.HANDLE_TAKEN || refusal.code() == ErrorCode.HANDLE_RESERVED;
                if (!anotherMayDo || !handles.hasNext()) {
                    throw refusal;
                }
            }
        }
    }

    @Limited(Activity.LOG_IN)
    @PostMapping("/login")
    ResponseEntity<LoggedIn> logIn(
            ClassicBody body,
            @RequestHeader(name = HttpHeaders.USER_AGENT, defaultValue = "") String userAgent,
            ClientNetwork network) {
        SessionTokens tokens = logIn.logIn(new LogIn.Command(
                body.text("email", Function.identity()),
                body.text("password", PasswordAttempt::new),
                new UserAgent(userAgent),
                network,
                // Old clients do not know refresh tokens
                new AccessTokenLifetime(AccessTokenLifetime.MAX)));
        return ClassicAnswers.json(new LoggedIn(tokens.account().id(), tokens.accessToken()));
    }

    record NewAccount(long id, String name, String email, String profile) {}

    record LoggedIn(
            @JsonProperty("user_id") long userId,
            @JsonProperty("access_token") String accessToken) {

        @Override
        public String toString() {
            return "LoggedIn[hidden]";
        }
    }
}
