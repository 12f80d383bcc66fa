package io.miniter.web.docs;

import io.miniter.domain.shared.DomainException;
import io.miniter.domain.shared.ErrorCode;
import io.miniter.domain.shared.Violation;
import io.miniter.domain.shared.ViolationCode;
import io.miniter.http.problem.FieldViolation;
import io.miniter.http.problem.HttpErrorCode;
import io.miniter.http.problem.InvalidFieldsException;
import io.miniter.http.problem.Problem;
import io.miniter.http.problem.ProblemCode;
import io.miniter.http.problem.ProblemResponse;
import io.miniter.http.problem.ProblemWriter;
import io.miniter.http.request.RequestId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What each refusal looks like, made by what makes the real ones. */
@Component
public final class ProblemExamples {

    /** The form of every refusal. */
    public static final Class<?> TYPE = ProblemResponse.class;

    private final ProblemWriter writer;
    private final JsonMapper json;

    ProblemExamples(ProblemWriter writer, JsonMapper json) {
        this.writer = writer;
        this.json = json;
    }

    /** A refusal with this code, in English, as JSON. */
    public String of(ProblemCode code) {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/v1/accounts/ada");
        request.addHeader(RequestId.HEADER, "5f1c0a7e9b3d2468");
        return json.writeValueAsString(writer.body(problem(code), request, Locale.ENGLISH));
    }

    private static Problem problem(ProblemCode code) {
        if (code.equals(ProblemCode.of(ErrorCode.VALIDATION_FAILED))) {
            Violation tooShort = new Violation(ViolationCode.TOO_SMALL, 3);
            return Problem.of(new InvalidFieldsException(List.of(new FieldViolation("handle", tooShort))));
        }
        return Arrays.stream(ErrorCode.values())
                .filter(candidate -> candidate.name().equals(code.name()))
                .findFirst()
                .map(refusal -> Problem.of(new DomainException(refusal)))
                .orElseGet(() -> Problem.of(HttpErrorCode.valueOf(code.name())));
    }
}
