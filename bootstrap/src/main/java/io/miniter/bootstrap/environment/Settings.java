package io.miniter.bootstrap.environment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The environment variables, all validated at once. A blank variable counts as unset for all readers, because tools
 * such as compose pass unset variables as blank.
 *
 * @param environment all variables but blank and invalid ones; ours normalised for Spring
 * @param problems a line per problem that prevents the start
 * @param warnings a line per other problem
 */
record Settings(Map<String, Object> environment, List<String> problems, List<String> warnings) {

    /**
     * Former settings, and their replacements. Hidden from Spring: the second would make Tomcat trust proxies that are
     * not configured.
     */
    private static final Map<String, String> FORMER = Map.of(
            "MINITER_ADMINS", "make an account an admin by `admin promote HANDLE`",
            "SERVER_FORWARD_HEADERS_STRATEGY", "name the proxies in MINITER_TRUSTED_PROXIES");

    /** Validates all variables. */
    static Settings read(Map<String, String> variables) {
        Map<String, Object> environment = new HashMap<>();
        List<String> problems = new ArrayList<>();
        List<String> warnings = new ArrayList<>();
        variables.entrySet().stream()
                .filter(variable -> !variable.getValue().isBlank())
                .sorted(Map.Entry.comparingByKey())
                .forEach(variable -> Setting.of(variable.getKey())
                        .ifPresentOrElse(
                                setting -> setting.read(variable.getValue())
                                        .ifPresentOrElse(
                                                value -> environment.put(setting.variable(), value),
                                                () -> problems.add(setting.refusal(variable.getValue()))),
                                () -> addUnknown(variable.getKey(), variable.getValue(), environment, warnings)));
        addMissingOfStore(variables, problems);
        if (environment.containsKey(Setting.LOG_FILE.variable())) {
            // The file is complete
            environment.putIfAbsent("LOGGING_THRESHOLD_CONSOLE", "warn");
        }
        return new Settings(environment, List.copyOf(problems), List.copyOf(warnings));
    }

    private static void addUnknown(
            String variable, String value, Map<String, Object> environment, List<String> warnings) {
        String instead = FORMER.get(variable);
        if (instead != null) {
            warnings.add(variable + " has no effect any more: " + instead);
            return;
        }
        environment.put(variable, value);
        if (Setting.couldBeMeant(variable) && !Setting.isLimit(variable)) {
            warnings.add(variable + " is set, and no setting of this server");
        }
    }

    /** A store needs all of these settings. */
    private static void addMissingOfStore(Map<String, String> variables, List<String> problems) {
        if (isSet(variables, Setting.S3_ENDPOINT)) {
            String missing = Stream.of(Setting.S3_BUCKET, Setting.S3_ACCESS_KEY, Setting.S3_SECRET_KEY)
                    .filter(setting -> !isSet(variables, setting))
                    .map(Setting::variable)
                    .collect(Collectors.joining(", "));
            if (!missing.isEmpty()) {
                problems.add(Setting.S3_ENDPOINT.variable() + " is set, but not " + missing);
            }
        }
    }

    private static boolean isSet(Map<String, String> variables, Setting setting) {
        return !variables.getOrDefault(setting.variable(), "").isBlank();
    }

    /** The defaults by variable. No default is the empty string, as Spring requires a value. */
    static Map<String, Object> defaults() {
        return Stream.of(Setting.values())
                .collect(Collectors.toMap(
                        Setting::variable, setting -> setting.defaultValue().orElse("")));
    }
}
