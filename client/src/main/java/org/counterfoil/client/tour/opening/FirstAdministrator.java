package org.counterfoil.client.tour.opening;

import java.util.regex.Pattern;

/**
 * Somebody who can sign in for the first time.
 *
 * @param terminal where
 * @param staff    number
 * @param password good once
 */
record FirstAdministrator(String terminal, String staff, String password) {

    /**
     * Reads what a bare installation says on its console.
     *
     * @throws IllegalArgumentException where it does not say so
     */
    static FirstAdministrator read(String console) {
        return new FirstAdministrator(value("terminal", console), value("staff number", console),
                value("one-time password", console));
    }

    private static String value(String name, String console) {
        var line = Pattern.compile("(?m)^\\s+" + name + "\\s+(\\S+)\\s*$").matcher(console);
        if (!line.find()) {
            throw new IllegalArgumentException("the installation told no " + name + ": " + console.strip());
        }
        return line.group(1);
    }
}
