package org.counterfoil.client.staff.log;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What became of one field.
 *
 * @param field its key; empty where the log tells words instead of fields
 */
record Change(String field, String before, String after) {

    private static final Pattern FIELD = Pattern.compile(
            "(?:^|[;,] | (?=(?:bad|kept|mode|sha256)=))([A-Za-z][\\w.-]*)=");

    /** Field by field, as both sides tell them. */
    static List<Change> between(String before, String after) {
        var was = fields(before);
        var is = fields(after);
        var names = new LinkedHashSet<>(was.keySet());
        names.addAll(is.keySet());
        var changes = new ArrayList<Change>();
        names.forEach(name -> changes.add(new Change(name, was.getOrDefault(name, ""), is.getOrDefault(name, ""))));
        return List.copyOf(changes);
    }

    /** Whether the field is another one than it was. */
    boolean differs() {
        return !before.equals(after);
    }

    private static Map<String, String> fields(String told) {
        var fields = new LinkedHashMap<String, String>();
        if (told.isEmpty()) {
            return fields;
        }
        var found = FIELD.matcher(told);
        var name = "";
        var from = 0;
        while (found.find()) {
            put(fields, name, told.substring(from, found.start()));
            name = found.group(1);
            from = found.end();
        }
        put(fields, name, told.substring(from));
        return fields;
    }

    private static void put(Map<String, String> fields, String name, String value) {
        if (!name.isEmpty() || !value.isEmpty()) {
            fields.put(name, value);
        }
    }
}
