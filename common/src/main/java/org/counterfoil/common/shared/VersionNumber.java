package org.counterfoil.common.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Numbers with points between them, as {@code 1.12.3}; a number that is missing at the end is as good as zero. */
public record VersionNumber(List<Integer> parts) implements Comparable<VersionNumber> {

    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,6}(?:\\.\\d{1,6}){0,4})(?:-\\S{1,40})?");

    public VersionNumber {
        parts = List.copyOf(parts);
    }

    /** What a program says of itself; what follows a hyphen does not count. Empty for anything but a version. */
    public static Optional<VersionNumber> read(String text) {
        var written = WRITTEN.matcher(text);
        if (!written.matches()) {
            return Optional.empty();
        }
        var parts = new ArrayList<Integer>();
        for (var part : written.group(1).split("\\.")) {
            parts.add(Integer.parseInt(part));
        }
        return Optional.of(new VersionNumber(parts));
    }

    public boolean isNewerThan(VersionNumber other) {
        return compareTo(other) > 0;
    }

    /** In the order of versions, in which 1.2 and 1.2.0 are the same. */
    @Override
    public int compareTo(VersionNumber other) {
        for (int at = 0; at < Math.max(parts.size(), other.parts.size()); at++) {
            int order = Integer.compare(part(at), other.part(at));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    @Override
    public String toString() {
        return parts.stream().map(String::valueOf).collect(Collectors.joining("."));
    }

    private int part(int at) {
        return at < parts.size() ? parts.get(at) : 0;
    }
}
