package org.counterfoil.common.organisation;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * All that a new installation must be told, in one line for a QR code. Its signs are those of a QR code's alphanumeric
 * mode, so that the picture stays small and every scanner types it right, whatever keyboard the machine believes in.
 *
 * @param fingerprint SHA-256 of the server's certificate, 64 hexadecimal digits; empty where the certificate is known
 *                    to the machines
 * @param terminal    ten digits
 */
public record EnrolmentTicket(URI server, Optional<String> fingerprint, String terminal, String code) {

    private static final String MARK = "COUNTERFOIL";
    private static final String NONE = "-";
    private static final Pattern LINE = Pattern.compile(
            MARK + " (HTTPS?://\\S+) ([0-9A-F]{64}|-) (\\d{10}) ([0-9A-Z]{4}(?:-[0-9A-Z]{4}){3})\\s*$",
            Pattern.CASE_INSENSITIVE);

    public EnrolmentTicket {
        fingerprint = fingerprint.map(digits -> digits.replace(":", "").toUpperCase(Locale.ROOT));
    }

    /** The line. A server is reached by scheme, host and port alone, which may be written in capitals. */
    public String line() {
        return String.join(" ", MARK, server.toString().toUpperCase(Locale.ROOT), fingerprint.orElse(NONE), terminal,
                code);
    }

    /** Reads a line, be it behind something that stood in the field before; empty for any other text. */
    public static Optional<EnrolmentTicket> read(String text) {
        var line = LINE.matcher(text);
        if (!line.find()) {
            return Optional.empty();
        }
        return Optional.of(new EnrolmentTicket(URI.create(line.group(1).toLowerCase(Locale.ROOT)),
                Optional.of(line.group(2)).filter(digits -> !digits.equals(NONE)), line.group(3),
                line.group(4).toUpperCase(Locale.ROOT)));
    }

    /** Without the code, so that no log can hold it. */
    @Override
    public String toString() {
        return "EnrolmentTicket[server=" + server + ", terminal=" + terminal + "]";
    }
}
