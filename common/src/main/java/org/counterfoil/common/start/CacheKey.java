package org.counterfoil.common.start;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What a cache is good for: this JVM, these jars in this order as they lie there, these options. */
record CacheKey(String text) {

    static CacheKey of(String classPath, List<String> options) throws IOException {
        var text = new StringBuilder(System.getProperty("java.home")).append(' ')
                .append(System.getProperty("java.vm.version")).append('\n');
        options.forEach(option -> text.append(option).append('\n'));
        for (var entry : classPath.split(File.pathSeparator)) {
            text.append(facts(Path.of(entry)));
        }
        return new CacheKey(text.toString());
    }

    /** The key as it is kept beside the cache, which it names too: one that was exchanged or cut off is none. */
    String with(Path cache) throws IOException {
        return text + facts(cache);
    }

    private static String facts(Path file) throws IOException {
        return file + " " + Files.size(file) + " " + Files.getLastModifiedTime(file).toMillis() + "\n";
    }
}
