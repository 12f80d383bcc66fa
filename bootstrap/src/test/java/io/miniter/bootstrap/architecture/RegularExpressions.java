package io.miniter.bootstrap.architecture;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeModel;
import java.lang.classfile.Instruction;
import java.lang.classfile.instruction.ConstantInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the regular expressions in the code of classes: the constants that are passed to their compilation. */
final class RegularExpressions {

    private static final Set<String> OF_PATTERN = Set.of("compile", "matches");
    private static final Set<String> OF_STRING =
            Set.of("matches", "split", "splitWithDelimiters", "replaceAll", "replaceFirst");
    private static final Set<String> OF_SCANNER = Set.of("useDelimiter", "findInLine", "findWithinHorizon", "skip");

    private RegularExpressions() {}

    /**
     * One of them.
     *
     * @param user the class that uses it
     * @param text {@code null} if it is no constant
     */
    record Use(String user, @Nullable String text) {}

    /** Those in the class of this name. */
    static List<Use> in(String className) {
        ClassLoader loader = Objects.requireNonNull(RegularExpressions.class.getClassLoader());
        try (InputStream bytes = loader.getResourceAsStream(className.replace('.', '/') + ".class")) {
            ClassModel model = ClassFile.of()
                    .parse(Objects.requireNonNull(bytes, className).readAllBytes());
            return model.methods().stream()
                    .flatMap(method -> method.code().stream())
                    .flatMap(code -> in(className, code))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Stream<Use> in(String className, CodeModel code) {
        List<Use> found = new ArrayList<>();
        List<Instruction> before = new ArrayList<>();
        for (CodeElement element : code) {
            if (element instanceof InvokeInstruction call && takesExpression(call)) {
                found.add(new Use(className, argument(call, before)));
            }
            if (element instanceof Instruction instruction) {
                before.add(instruction);
            }
        }
        return found.stream();
    }

    private static boolean takesExpression(InvokeInstruction call) {
        String method = call.name().stringValue();
        boolean text = call.typeSymbol().parameterCount() > 0
                && call.typeSymbol().parameterType(0).displayName().equals("String");
        return switch (call.owner().asInternalName()) {
            case "java/util/regex/Pattern" -> text && OF_PATTERN.contains(method);
            case "java/lang/String" -> text && OF_STRING.contains(method);
            case "java/util/Scanner" -> text && OF_SCANNER.contains(method);
            default -> false;
        };
    }

    /** The first argument, where it and those behind it are constants, each one instruction. */
    private static @Nullable String argument(InvokeInstruction call, List<Instruction> before) {
        int index = before.size() - call.typeSymbol().parameterCount();
        return index >= 0
                        && before.get(index) instanceof ConstantInstruction constant
                        && constant.constantValue() instanceof String text
                        && before.subList(index, before.size()).stream().allMatch(ConstantInstruction.class::isInstance)
                ? text
                : null;
    }
}
