package org.counterfoil.server.shared.imports.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;

/**
 * A packed file, unpacked within bounds and packed anew. What was checked is what is read: an entry that unpacks to
 * gigabytes, or one that stands there twice, never reaches the reader.
 */
final class Unpacked {

    /** All entries together; a file of the most rows has a fifth of it. */
    private static final long MOST_BYTES = 64_000_000;
    private static final long MEGA = 1_000_000;
    private static final int MOST_ENTRIES = 1_000;
    private static final int BUFFER = 16_384;
    private static final Pattern READ = Pattern.compile("[a-z0-9_ ./()\\[\\]-]+\\.(xml|rels)");
    private static final Pattern MACROS = Pattern.compile(".*(vbaproject\\.bin|/macrosheets/.*)");

    /** Sheets whose cells lie further to the right than any spreadsheet goes would be read into endless rows. */
    private static final Pattern FAR = Pattern.compile("\\sr=[\"'][A-Za-z]{4,}");

    private Unpacked() {}

    /** Refuses: import-macros, import-too-large, import-unreadable. */
    static byte[] checked(byte[] packed) throws IOException {
        var checked = new ByteArrayOutputStream(packed.length);
        var names = new HashSet<String>();
        var left = MOST_BYTES;
        try (var in = ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(packed)).get();
                var out = new ZipOutputStream(checked)) {
            out.setLevel(Deflater.BEST_SPEED);
            for (var entry : Collections.list(in.getEntries())) {
                var name = entry.getName().toLowerCase(Locale.ROOT).replace('\\', '/');
                if (MACROS.matcher(name).matches()) {
                    throw Refusal.of(RefusalCode.IMPORT_MACROS).thrown();
                }
                if (!names.add(name) || names.size() > MOST_ENTRIES) {
                    throw FileTable.unreadable();
                }
                var content = content(in.getInputStream(entry), left);
                left -= content.length;
                if (READ.matcher(name).matches()) {
                    check(name, content);
                    out.putNextEntry(new ZipEntry(entry.getName()));
                    out.write(content);
                }
            }
        }
        return checked.toByteArray();
    }

    private static byte[] content(InputStream in, long most) throws IOException {
        var content = new ByteArrayOutputStream();
        var buffer = new byte[BUFFER];
        for (var count = in.read(buffer); count >= 0; count = in.read(buffer)) {
            content.write(buffer, 0, count);
            if (content.size() > most) {
                throw Refusal.of(RefusalCode.IMPORT_TOO_LARGE, "max", MOST_BYTES / MEGA).thrown();
            }
        }
        return content.toByteArray();
    }

    private static void check(String name, byte[] content) {
        var text = new String(content, StandardCharsets.ISO_8859_1);
        if (text.contains("<!DOCTYPE") || name.contains("worksheets/") && FAR.matcher(text).find()) {
            throw FileTable.unreadable();
        }
    }
}
