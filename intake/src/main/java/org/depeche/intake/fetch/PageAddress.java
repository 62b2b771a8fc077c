package org.depeche.intake.fetch;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An http or https address that can be asked for; no other scheme ever becomes one.
 *
 * @param uri with scheme and host in small letters, without user and fragment
 */
public record PageAddress(URI uri) {
    private static final int LONGEST = 8_000;
    private static final Pattern SCHEME = Pattern.compile("(?i)https?://.*");
    private static final Pattern PARTS = Pattern.compile(
            "(?is)(https?)://(?:[^/?#\\\\]*@)?(\\[[0-9a-f:.]+]|[^/?#:@\\[\\]\\\\]+)(:\\d{0,5})?((?:[/?\\\\][^#]*)?)(?:#.*)?");

    public PageAddress {
        if (uri.getScheme() == null || !uri.getScheme().matches("https?") || uri.getHost() == null) {
            throw new IllegalArgumentException("address " + uri + ": http or https and a host are needed");
        }
    }

    /** Reads an address as people and pages write it, with spaces and accents; empty where it is no web address. */
    public static Optional<PageAddress> parse(String written) {
        var parts = PARTS.matcher(written.strip().replaceAll("[\\t\\r\\n]", ""));
        if (written.length() > LONGEST || !parts.matches()) {
            return Optional.empty();
        }
        var port = parts.group(3) == null || parts.group(3).length() == 1 ? "" : parts.group(3);
        var rest = parts.group(4).replace('\\', '/');
        try {
            var host = host(parts.group(2));
            var slash = rest.startsWith("/") ? "" : "/";
            var uri = new URI(parts.group(1).toLowerCase(Locale.ROOT) + "://" + host + port + slash + escaped(rest));
            return uri.getHost() == null ? Optional.empty() : Optional.of(new PageAddress(uri.normalize()));
        } catch (URISyntaxException | IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }

    /** The address that a link written on this page leads to; empty where it leads out of the web. */
    public Optional<PageAddress> resolve(String link) {
        var stripped = link.strip();
        if (SCHEME.matcher(stripped).matches()) {
            return parse(stripped);
        }
        if (stripped.startsWith("//")) {
            return parse(uri.getScheme() + ":" + stripped);
        }
        if (stripped.matches("(?s)[A-Za-z][A-Za-z0-9+.-]*:.*")) {
            return Optional.empty();
        }
        try {
            return parse(uri.resolve(escaped(stripped)).toString());
        } catch (IllegalArgumentException noLink) {
            return Optional.empty();
        }
    }

    /** The host in small letters, as the address names it. */
    public String host() {
        return uri.getHost().toLowerCase(Locale.ROOT);
    }

    /** Scheme, host and port: what shares one robots.txt. */
    String origin() {
        return uri.getScheme() + "://" + uri.getAuthority();
    }

    private static String host(String written) {
        if (written.startsWith("[")) {
            return written.toLowerCase(Locale.ROOT);
        }
        var ascii = IDN.toASCII(written, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
        return ascii.endsWith(".") ? ascii.substring(0, ascii.length() - 1) : ascii;
    }

    /** Escapes what a URI may not hold; escapes that stand there stay. */
    private static String escaped(String written) {
        var out = new StringBuilder(written.length());
        for (byte value : written.getBytes(StandardCharsets.UTF_8)) {
            boolean plain = value > 0x20 && value < 0x7F && "\"<>[\\]^`{|}".indexOf(value) < 0;
            out.append(plain ? String.valueOf((char) value) : String.format(Locale.ROOT, "%%%02X", value & 0xFF));
        }
        return out.toString().replaceAll("%(?![0-9A-Fa-f]{2})", "%25");
    }

    @Override
    public String toString() {
        return uri.toString();
    }
}
