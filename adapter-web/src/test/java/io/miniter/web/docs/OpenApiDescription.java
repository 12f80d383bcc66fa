package io.miniter.web.docs;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.miniter.application.shared.Actor;
import io.miniter.application.shared.ClientNetwork;
import io.miniter.application.shared.PageRequest;
import io.miniter.domain.shared.ErrorCode;
import io.miniter.http.address.PublicUrl;
import io.miniter.http.conditional.IfMatch;
import io.miniter.http.json.WrittenJson;
import io.miniter.http.media.UploadedFile;
import io.miniter.http.paging.ListOptions;
import io.miniter.http.paging.ListOrder;
import io.miniter.http.paging.Listing;
import io.miniter.http.problem.HttpErrorCode;
import io.miniter.http.problem.ProblemCode;
import io.miniter.http.problem.ProblemTexts;
import io.miniter.http.problem.Refuses;
import io.miniter.web.Examples;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.examples.Example;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import io.swagger.v3.oas.models.tags.Tag;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.core.MethodParameter;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.method.HandlerMethod;

/**
 * Adds to what springdoc reads from the controllers what only this project knows: who may call an operation, how it is
 * refused, what it looks like.
 */
@Component
final class OpenApiDescription implements OperationCustomizer, OpenApiCustomizer {

    private static final String BEARER = "accessToken";
    private static final String JSON = "application/json";
    private static final String PROBLEM_JSON = "application/problem+json";

    private static final String DESCRIPTION = """
            Short posts, follows and timelines; boards with articles and comments.

            **Sign up, log in, send the access token.** `POST /v1/accounts` opens an account, `POST /v1/sessions` answers \
            with an access token for the header `Authorization: Bearer …` and a refresh token for \
            `POST /v1/sessions/refresh`.

            **Values.** JSON in UTF-8, up to 64 KiB; for boards, articles and comments up to 256 KiB. Ids are strings. Times are UTC with milliseconds. Fields that are not \
            known are not looked at.

            **Lists** are `{"items": […], "next": "…"}`, in the order that the operation names. `next` is the `cursor` of the following page and \
            `null` on the last one; the header `Link` has its whole URL. Entries that come or go meanwhile neither repeat nor \
            hide others. Where they change their places while you turn the pages, as by a vote, each page has `"order": "LIVE"`: drop \
            by `id` what you have already.

            **Refusals** are `application/problem+json` (RFC 9457) with a stable `code`, in the language of \
            `Accept-Language` (en, ko). [All codes](docs/errors). Besides those listed with an operation, any request can be \
            refused for its HTTP: `PATH_NOT_FOUND`, `METHOD_NOT_ALLOWED`, `URI_TOO_LONG`, `HEADERS_TOO_LARGE` and the like.

            **Limits.** Whoever asks too often is refused with 429, `TOO_MANY_REQUESTS` and `Retry-After`. `RateLimit-Policy` \
            and `RateLimit` say on every limited answer how much there is and how much is left of it.

            **Request ids.** Every answer has an `X-Request-Id`: the one that the client sent (1 to 64 of \
            `A-Z a-z 0-9 . _ -`), or a new one. Quote it when something goes wrong.
            """;

    private static final List<Tag> TAGS = List.of(
            new Tag().name("Accounts").description("Signing up, and what everybody may see of an account"),
            new Tag().name("Me").description("One's own account"),
            new Tag().name("Sessions").description("Logging in, staying logged in, logging out"),
            new Tag().name("Tweets").description("Short posts"),
            new Tag().name("Follows").description("Who reads whom"),
            new Tag().name("Timelines").description("The tweets of many, newest first"),
            new Tag().name("Boards").description("Places for articles, and who keeps them in order"),
            new Tag().name("Articles").description("Longer texts on the boards"),
            new Tag().name("Revisions").description("What articles said before"),
            new Tag().name("Bookmarks").description("Articles to come back to"),
            new Tag().name("Moderation").description("What the moderators of a board do with its articles"),
            new Tag().name("Comments").description("What people say about articles"));

    private static final Map<String, String> FILTERS = Map.of(
            "author", "Only what the account with this handle wrote",
            "tag", "Only what has this tag",
            "prefix", "Only what begins like this");

    private static final Map<String, String> VARIABLES = Map.of(
            "handle", "The handle of the account, in any case",
            "id", "The id, as it was answered",
            "slug", "The slug of the board",
            "number", "The number of the revision",
            "fileName", "The last part of `avatarUrl`");

    static {
        // Not from the query, as springdoc would have it
        SpringDocUtils.getConfig()
                .addRequestWrapperToIgnore(
                        Actor.class,
                        IfMatch.class,
                        Listing.class,
                        ClientNetwork.class,
                        PublicUrl.class,
                        UploadedFile.class);
        SpringDocUtils.getConfig().addResponseWrapperToIgnore(WrittenJson.class);
    }

    private final ProblemTexts texts;
    private final ProblemExamples problems;

    OpenApiDescription(ProblemTexts texts, ProblemExamples problems) {
        this.texts = texts;
        this.problems = problems;
    }

    @Override
    public Operation customize(Operation operation, HandlerMethod method) {
        parameter(method, Actor.class).ifPresent(actor -> operation.setSecurity(security(actor)));
        describeVariables(operation);
        parameter(method, Listing.class).ifPresent(listing -> addListParameters(operation, listing));
        if (parameter(method, IfMatch.class).isPresent()) {
            addIfMatch(operation);
        }
        addExamples(operation);
        addAnswerHeaders(operation, method);
        addRefusals(operation, method);
        return operation;
    }

    @Override
    public void customise(OpenAPI api) {
        api.info(new Info()
                .title("Miniter API")
                .version("1")
                .description(DESCRIPTION)
                .license(new License().name("Apache-2.0")));
        api.servers(List.of(new Server().url(".").description("This server")));
        api.tags(TAGS);
        api.getComponents()
                .addSecuritySchemes(
                        BEARER,
                        new SecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme("bearer")
                                .bearerFormat("JWT")
                                .description("The accessToken of a login or a refresh; good for 15 minutes"));
        ModelConverters.getInstance(true).readAll(ProblemExamples.TYPE).forEach(api.getComponents()::addSchemas);
        addEntityTags(api);
        describeHeaders(api);
        describeRefusals(api);
        sort(api);
    }

    private static List<SecurityRequirement> security(MethodParameter actor) {
        SecurityRequirement bearer = new SecurityRequirement().addList(BEARER);
        return actor.isOptional() ? List.of(bearer, new SecurityRequirement()) : List.of(bearer);
    }

    private static void describeVariables(Operation operation) {
        if (operation.getParameters() != null) {
            operation.getParameters().stream()
                    .filter(parameter -> parameter.getIn().equals("path"))
                    .forEach(parameter -> parameter.description(VARIABLES.get(parameter.getName())));
        }
    }

    private static void addListParameters(Operation operation, MethodParameter listing) {
        ListOptions list = Objects.requireNonNull(listing.getParameterAnnotation(ListOptions.class));
        ListOrder[] orders = list.orders().getEnumConstants();
        if (orders != null) {
            operation.addParametersItem(new Parameter()
                    .name("sort")
                    .in("query")
                    .description("The order of the list")
                    .schema(choice(
                            Arrays.stream(orders).map(ListOrder::parameter).toList())));
        }
        for (String filter : list.filters()) {
            operation.addParametersItem(new Parameter()
                    .name(filter)
                    .in("query")
                    .description(Objects.requireNonNull(FILTERS.get(filter), filter))
                    .schema(schema("string")));
        }
        operation.addParametersItem(new Parameter()
                .name("limit")
                .in("query")
                .description("The most entries of the page")
                .schema(schema("integer")
                        .minimum(BigDecimal.ONE)
                        .maximum(BigDecimal.valueOf(PageRequest.MAX_LIMIT))
                        ._default(PageRequest.DEFAULT_LIMIT)));
        operation.addParametersItem(new Parameter()
                .name("cursor")
                .in("query")
                .description("Where the page begins: `next` of the page before, unchanged")
                .schema(schema("string")));
    }

    private static void addIfMatch(Operation operation) {
        operation.addParametersItem(new Parameter()
                .name(HttpHeaders.IF_MATCH)
                .in("header")
                .required(true)
                .description("The `ETag` of the answer on which the change is based, several of them, or `*`")
                .schema(schema("string")));
    }

    /** Where a change needs a tag, the answers give one; so do those elsewhere that have the same schema. */
    private static void addEntityTags(OpenAPI api) {
        List<PathItem> changed = api.getPaths().values().stream()
                .filter(OpenApiDescription::needsEntityTag)
                .toList();
        List<ApiResponse> answers = changed.stream()
                .flatMap(path -> path.readOperations().stream())
                .map(OpenApiDescription::success)
                .filter(answer -> answer.getContent() != null)
                .toList();
        Set<String> schemas =
                answers.stream().flatMap(OpenApiDescription::schema).collect(Collectors.toSet());
        Stream<ApiResponse> elsewhere = api.getPaths().values().stream()
                .flatMap(path -> path.readOperations().stream())
                .map(OpenApiDescription::success)
                .filter(answer -> schema(answer).anyMatch(schemas::contains));
        Stream.concat(answers.stream(), elsewhere)
                .forEach(answer -> answer.addHeaderObject(HttpHeaders.ETAG, reference(HttpHeaders.ETAG)));
        changed.stream().map(PathItem::getGet).filter(Objects::nonNull).forEach(OpenApiDescription::addIfNoneMatch);
    }

    private static boolean needsEntityTag(PathItem path) {
        return path.readOperations().stream()
                .flatMap(operation ->
                        Stream.ofNullable(operation.getParameters()).flatMap(List::stream))
                .anyMatch(parameter -> HttpHeaders.IF_MATCH.equals(parameter.getName()));
    }

    /** The name of what an answer holds, if that has one. */
    private static Stream<String> schema(ApiResponse answer) {
        return Stream.ofNullable(answer.getContent())
                .flatMap(content -> content.values().stream())
                .map(MediaType::getSchema)
                .filter(Objects::nonNull)
                .map(Schema::get$ref)
                .filter(Objects::nonNull);
    }

    private static void addIfNoneMatch(Operation read) {
        read.addParametersItem(new Parameter()
                        .name(HttpHeaders.IF_NONE_MATCH)
                        .in("header")
                        .description("The `ETag` of an answer that the client has")
                        .schema(schema("string")))
                .getResponses()
                .addApiResponse(
                        "304",
                        new ApiResponse()
                                .description("The client has it as it is")
                                .addHeaderObject(HttpHeaders.ETAG, reference(HttpHeaders.ETAG))
                                .addHeaderObject("X-Request-Id", reference("X-Request-Id")));
    }

    private static void addExamples(Operation operation) {
        ClassPathResource request = Examples.requestFile(operation.getOperationId());
        if (request.exists()) {
            operation.getRequestBody().getContent().get(JSON).setExample(parsed(Examples.read(request)));
        }
        if (operation.getOperationId().equals("readPicture")) {
            success(operation).getContent().values().forEach(picture -> picture.setExample("the bytes of a picture"));
        }
        ClassPathResource response = Examples.responseFile(operation.getOperationId());
        if (response.exists()) {
            success(operation).getContent().get(JSON).setExample(parsed(Examples.read(response)));
        }
    }

    private static void addAnswerHeaders(Operation operation, HandlerMethod method) {
        ApiResponse success = success(operation);
        success.addHeaderObject("X-Request-Id", reference("X-Request-Id"));
        addLimitHeaders(success);
        if (operation.getResponses().containsKey("201")
                && parameter(method, PublicUrl.class).isPresent()) {
            success.addHeaderObject("Location", reference("Location"));
        }
        if (parameter(method, Listing.class).isPresent()) {
            success.addHeaderObject("Link", reference("Link"));
        }
    }

    private void addRefusals(Operation operation, HandlerMethod method) {
        Map<Integer, List<ProblemCode>> byStatus = refusals(operation, method).stream()
                .collect(Collectors.groupingBy(code -> code.status().value(), TreeMap::new, Collectors.toList()));
        byStatus.forEach((status, codes) -> operation
                .getResponses()
                .addApiResponse(
                        status.toString(),
                        codes.size() == 1
                                ? new ApiResponse().$ref(codes.getFirst().name())
                                : refusal(codes)));
    }

    private ApiResponse refusal(List<ProblemCode> codes) {
        MediaType content = new MediaType().schema(new Schema<>().$ref("Problem"));
        codes.forEach(code -> content.addExamples(code.name(), new Example().$ref(code.name())));
        ApiResponse response = new ApiResponse()
                .description(codes.stream()
                        .map(code -> "`" + code.name() + "`: " + title(code))
                        .collect(Collectors.joining("  \n")))
                .content(new Content().addMediaType(PROBLEM_JSON, content));
        response.addHeaderObject("X-Request-Id", reference("X-Request-Id"));
        switch (codes.getFirst().status()) {
            case UNAUTHORIZED -> response.addHeaderObject("WWW-Authenticate", reference("WWW-Authenticate"));
            case SERVICE_UNAVAILABLE, TOO_MANY_REQUESTS ->
                response.addHeaderObject("Retry-After", reference("Retry-After"));
            default -> {}
        }
        if (codes.getFirst().status() == HttpStatus.TOO_MANY_REQUESTS) {
            addLimitHeaders(response);
        }
        return response;
    }

    private static void addLimitHeaders(ApiResponse response) {
        response.addHeaderObject("RateLimit-Policy", reference("RateLimit-Policy"));
        response.addHeaderObject("RateLimit", reference("RateLimit"));
    }

    /** What the method declares, and what follows from its shape. */
    private static Set<ProblemCode> refusals(Operation operation, HandlerMethod method) {
        Set<ProblemCode> codes = new LinkedHashSet<>();
        boolean body = Arrays.stream(method.getMethodParameters())
                .anyMatch(parameter -> parameter.hasParameterAnnotation(RequestBody.class));
        boolean list = parameter(method, Listing.class).isPresent();
        if (body || list) {
            codes.add(ProblemCode.of(HttpErrorCode.MALFORMED_REQUEST));
        }
        if (list) {
            codes.add(ProblemCode.of(HttpErrorCode.BAD_CURSOR));
        }
        if (parameter(method, IfMatch.class).isPresent()) {
            codes.add(ProblemCode.of(HttpErrorCode.BAD_IF_MATCH));
            codes.add(ProblemCode.of(ErrorCode.ARTICLE_CHANGED));
            codes.add(ProblemCode.of(HttpErrorCode.PRECONDITION_REQUIRED));
        }
        parameter(method, Actor.class).ifPresent(actor -> {
            if (!actor.isOptional()) {
                codes.add(ProblemCode.of(ErrorCode.ACCESS_TOKEN_MISSING));
            }
            codes.add(ProblemCode.of(ErrorCode.ACCESS_TOKEN_INVALID));
            codes.add(ProblemCode.of(ErrorCode.ACCESS_TOKEN_EXPIRED));
            codes.add(ProblemCode.of(ErrorCode.SESSION_ENDED));
        });
        if (success(operation).getContent() != null) {
            codes.add(ProblemCode.of(HttpErrorCode.NOT_ACCEPTABLE));
        }
        if (body) {
            codes.add(ProblemCode.of(HttpErrorCode.REQUEST_TIMEOUT));
            codes.add(ProblemCode.of(HttpErrorCode.PAYLOAD_TOO_LARGE));
            codes.add(ProblemCode.of(HttpErrorCode.UNSUPPORTED_MEDIA_TYPE));
        }
        if (body || list) {
            codes.add(ProblemCode.of(ErrorCode.VALIDATION_FAILED));
        }
        if (parameter(method, UploadedFile.class).isPresent()) {
            codes.add(ProblemCode.of(HttpErrorCode.MALFORMED_REQUEST));
            codes.add(ProblemCode.of(HttpErrorCode.PICTURE_FIELD_MISSING));
        }
        Refuses refuses = method.getMethodAnnotation(Refuses.class);
        if (refuses != null) {
            Arrays.stream(refuses.value()).map(ProblemCode::of).forEach(codes::add);
        }
        codes.add(ProblemCode.of(ErrorCode.TOO_MANY_REQUESTS));
        codes.add(ProblemCode.of(HttpErrorCode.INTERNAL_ERROR));
        if (!method.hasMethodAnnotation(GetMapping.class)) {
            codes.add(ProblemCode.of(ErrorCode.STORAGE_FULL));
        }
        codes.add(ProblemCode.of(ErrorCode.SERVICE_UNAVAILABLE));
        return codes;
    }

    /** An example of each refusal, and each that many operations share. */
    private void describeRefusals(OpenAPI api) {
        Set<String> shared = api.getPaths().values().stream()
                .flatMap(path -> path.readOperations().stream())
                .flatMap(operation -> operation.getResponses().values().stream())
                .map(ApiResponse::get$ref)
                .filter(Objects::nonNull)
                .map(reference -> reference.substring(reference.lastIndexOf('/') + 1))
                .collect(Collectors.toSet());
        for (ProblemCode code : ProblemCode.all()) {
            Example example = new Example().summary(title(code)).value(parsed(problems.of(code)));
            api.getComponents().addExamples(code.name(), example);
            if (shared.contains(code.name())) {
                api.getComponents().addResponses(code.name(), refusal(List.of(code)));
            }
        }
    }

    private static void describeHeaders(OpenAPI api) {
        api.getComponents()
                .addHeaders("X-Request-Id", header("Names the request in the server's log"))
                .addHeaders(
                        "Location",
                        header("The URL of what was created; a path, where the server does not know its own address"))
                .addHeaders(
                        HttpHeaders.ETAG,
                        header("`\"<version>-<8 hexadecimal digits>\"`; `If-Match` looks at the version alone"))
                .addHeaders("Link", header("`<URL>; rel=\"next\"` of the following page; not on the last"))
                .addHeaders(
                        "WWW-Authenticate", header("`Bearer realm=\"miniter\"`, with an error if a token was refused"))
                .addHeaders(
                        "RateLimit-Policy",
                        header(
                                "The limits that the request was counted against, each as `\"<name>\";q=<how many>;w=<within"
                                        + " how many seconds>`; not where nothing is limited"))
                .addHeaders(
                        "RateLimit",
                        header("What is left of them, each as `\"<name>\";r=<how many>;t=<seconds until all of it is"
                                + " there again>`"))
                .addHeaders("Retry-After", header("After how many seconds to repeat the request"));
    }

    private static void sort(OpenAPI api) {
        Paths paths = new Paths();
        new TreeMap<>(api.getPaths()).forEach(paths::addPathItem);
        api.setPaths(paths);
        api.getPaths().values().stream()
                .flatMap(path -> path.readOperations().stream())
                .forEach(operation -> {
                    ApiResponses responses = new ApiResponses();
                    new TreeMap<>(operation.getResponses()).forEach(responses::addApiResponse);
                    operation.setResponses(responses);
                });
        api.getComponents().setSchemas(new TreeMap<>(api.getComponents().getSchemas()));
    }

    private static ApiResponse success(Operation operation) {
        return operation.getResponses().entrySet().stream()
                .filter(response -> response.getKey().startsWith("2"))
                .findFirst()
                .orElseThrow()
                .getValue();
    }

    private static Optional<MethodParameter> parameter(HandlerMethod method, Class<?> type) {
        return Arrays.stream(method.getMethodParameters())
                .filter(parameter -> parameter.getParameterType() == type)
                .findFirst();
    }

    private static Header header(String description) {
        return new Header().description(description).schema(schema("string"));
    }

    private static Header reference(String header) {
        return new Header().$ref(header);
    }

    private static Schema<?> schema(String type) {
        return new Schema<>().types(Set.of(type));
    }

    private static Schema<?> choice(List<String> values) {
        StringSchema schema = new StringSchema();
        schema.types(Set.of("string")).setEnum(values);
        schema.setDefault(values.getFirst());
        return schema;
    }

    private static Object parsed(String json) {
        try {
            return Json31.mapper().readTree(json);
        } catch (JsonProcessingException broken) {
            throw new IllegalArgumentException(json, broken);
        }
    }

    private String title(ProblemCode code) {
        return texts.title(code, Locale.ENGLISH);
    }
}
