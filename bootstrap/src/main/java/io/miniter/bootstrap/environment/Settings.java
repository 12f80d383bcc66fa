package io.miniter.bootstrap.environment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the operator's environment variables say, all of it looked at at once. A blank variable is an unset one, whoever
 * reads it: compose and its like hand on unset variables so.
 *
 * @param environment all variables but the blank ones and those with values that are not allowed; those of ours in the
 *     form that Spring reads
 * @param problems a line for each thing that keeps the server from starting
 * @param warnings a line for each thing that does not
 */
record Settings(Map<String, Object> environment, List<String> problems, List<String> warnings) {

    /**
     * Variables that were settings once, and what is to be done instead. Spring does not see them: the second would
     * make Tomcat believe proxies that nobody named.
     */
    private static final Map<String, String> FORMER = Map.of(
            "MINITER_ADMINS", "make an account an admin by `admin promote HANDLE`",
            "SERVER_FORWARD_HEADERS_STRATEGY", "name the proxies in MINITER_TRUSTED_PROXIES");

    /** Reads all variables. */
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
            // The file has all of it
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

    /** A store needs all of them. */
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

    /** What holds for variables that are unset, under their names. Nothing is the empty text, for Spring's sake. */
    static Map<String, Object> defaults() {
        return Stream.of(Setting.values())
                .collect(Collectors.toMap(
                        Setting::variable, setting -> setting.defaultValue().orElse("")));
    }
}
