package org.counterfoil.server.shared.web;

import java.util.Optional;
import java.util.regex.Pattern;

import org.springframework.http.HttpHeaders;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * What a client of ours says of itself with every call: {@code Counterfoil/1.2 (card reader, receipt printer)}.
 *
 * @param version empty where it is not a client of ours
 * @param devices in its own words, 400 characters at most; may be empty
 */
public record ClientAgent(String version, String devices) {

    private static final Pattern OURS = Pattern.compile("Counterfoil/(\\S{1,40})(?: \\((.{0,400})\\))?");
    private static final ClientAgent UNKNOWN = new ClientAgent("", "");

    /** Of the running web request. */
    public static ClientAgent current() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes web
                ? of(Optional.ofNullable(web.getRequest().getHeader(HttpHeaders.USER_AGENT)).orElse(""))
                : UNKNOWN;
    }

    static ClientAgent of(String header) {
        var said = OURS.matcher(header);
        return said.matches()
                ? new ClientAgent(said.group(1), Optional.ofNullable(said.group(2)).orElse(""))
                : UNKNOWN;
    }
}
