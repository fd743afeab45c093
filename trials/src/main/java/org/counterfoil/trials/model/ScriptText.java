package org.counterfoil.trials.model;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.counterfoil.trials.shared.WrongArgumentException;

/** A script as people read it, a step a line, and read back. */
final class ScriptText {

    private static final String TOGETHER = "together ";

    private ScriptText() {}

    static List<String> write(Script script) {
        var lines = new ArrayList<String>();
        lines.add(TOGETHER + script.together());
        script.steps().forEach(step -> lines.add(write(step)));
        return lines;
    }

    static String write(Step step) {
        var text = new StringBuilder().append(step.number()).append(' ')
                .append(step.operation().getClass().getSimpleName());
        for (var component : step.operation().getClass().getRecordComponents()) {
            text.append(' ').append(component.getName()).append('=').append(value(step.operation(), component));
        }
        return text.toString();
    }

    static Script read(List<String> lines) {
        var together = 1;
        var steps = new ArrayList<Step>();
        for (var line : lines) {
            try {
                if (line.startsWith(TOGETHER)) {
                    together = Integer.parseInt(line.substring(TOGETHER.length()).strip());
                } else if (!line.isBlank()) {
                    steps.add(step(line.strip()));
                }
            } catch (IllegalArgumentException unreadable) {
                throw new WrongArgumentException("'" + line + "' is no step of a script");
            }
        }
        return new Script(together, steps);
    }

    private static Step step(String line) {
        var words = List.of(line.split(" +"));
        if (words.size() < 2) {
            throw new IllegalArgumentException(line);
        }
        var type = Arrays.stream(Operation.class.getPermittedSubclasses())
                .filter(one -> one.getSimpleName().equals(words.get(1))).findFirst()
                .orElseThrow(() -> new IllegalArgumentException(line));
        var values = new HashMap<String, String>();
        for (var word : words.subList(2, words.size())) {
            var parts = word.split("=", 2);
            values.put(parts[0], parts.length == 2 ? parts[1] : "");
        }
        var arguments = Arrays.stream(type.getRecordComponents())
                .map(component -> parse(component.getType(), values.getOrDefault(component.getName(), "")))
                .toList();
        return new Step(Integer.parseInt(words.get(0)), operation(type, arguments));
    }

    /** The values of an operation by name, in their order. */
    static Map<String, Object> values(Operation operation) {
        var values = new LinkedHashMap<String, Object>();
        for (var component : operation.getClass().getRecordComponents()) {
            values.put(component.getName(), value(operation, component));
        }
        return values;
    }

    /** An operation of this type from its values in their order. */
    static Operation operation(Class<?> type, List<Object> values) {
        try {
            var constructor = type.getDeclaredConstructors()[0];
            return (Operation) constructor.newInstance(values.toArray());
        } catch (ReflectiveOperationException notARecord) {
            throw new IllegalStateException(notARecord);
        }
    }

    private static Object value(Operation operation, RecordComponent component) {
        try {
            return component.getAccessor().invoke(operation);
        } catch (ReflectiveOperationException notARecord) {
            throw new IllegalStateException(notARecord);
        }
    }

    private static Object parse(Class<?> type, String text) {
        if (type == int.class) {
            return Integer.parseInt(text);
        }
        if (type == long.class) {
            return Long.parseLong(text);
        }
        if (type == boolean.class) {
            return Boolean.parseBoolean(text);
        }
        return Arrays.stream(type.getEnumConstants()).filter(one -> one.toString().equals(text)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException(text));
    }
}
