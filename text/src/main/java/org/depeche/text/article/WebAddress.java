package org.depeche.text.article;

import java.net.IDN;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The parts of an http or https address, read as leniently as browsers do and written one way.
 *
 * @param host in small letters, ASCII, with its port where that is not the scheme's
 * @param segments of the path, without empty ones
 * @param parameters of the query, as {@code name} or {@code name=value}
 * @param fragment kept where it begins with an exclamation mark, since it then names a page; else empty
 */
record WebAddress(String host, List<String> segments, List<String> parameters, String fragment) {
    private static final Pattern PARTS = Pattern.compile(
            "(?is)(?:https?:)?//(?:[^/?#]*@)?([^/?#:@]+)(?::(\\d*))?((?:/[^?#]*)?)(?:\\?([^#]*))?(?:#(.*))?");
    private static final Pattern CACHE =
            Pattern.compile("(?:www\\.)?google(?:\\.\\w{2,3}){1,2}|(?:[\\w-]+\\.)?cdn\\.ampproject\\.org");
    private static final Pattern BREAK = Pattern.compile("[\\t\\r\\n]");
    private static final Pattern USUAL_PORT = Pattern.compile("|0*80|0*443");
    private static final Pattern CACHED = Pattern.compile("amp|[cvi]");
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    static Optional<WebAddress> parse(String address) {
        var parts = PARTS.matcher(BREAK.matcher(address.strip()).replaceAll("").replace('\\', '/'));
        if (!parts.matches()) {
            return Optional.empty();
        }
        var port = parts.group(2) == null || USUAL_PORT.matcher(parts.group(2)).matches() ? "" : ":" + parts.group(2);
        var fragment = parts.group(5) != null && parts.group(5).startsWith("!") ? parts.group(5) : "";
        var query = parts.group(4) == null ? "" : parts.group(4);
        return host(parts.group(1))
                .map(host -> new WebAddress(
                        host + port, segments(parts.group(3)), parameters(query), oneWay(fragment, "!/=&?,:")));
    }

    private static Optional<String> host(String written) {
        try {
            var ascii = IDN.toASCII(written, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
            var host = ascii.endsWith(".") ? ascii.substring(0, ascii.length() - 1) : ascii;
            return host.isBlank() || host.contains(" ") ? Optional.empty() : Optional.of(host);
        } catch (IllegalArgumentException noName) {
            return Optional.empty();
        }
    }

    private static List<String> segments(String path) {
        var segments = new ArrayList<String>();
        for (var written : path.split("/")) {
            var segment = oneWay(written, "!$&'()*+,;=:@");
            if (segment.equals("..")) {
                if (!segments.isEmpty()) {
                    segments.remove(segments.size() - 1);
                }
            } else if (!segment.isEmpty() && !segment.equals(".")) {
                segments.add(segment);
            }
        }
        return List.copyOf(segments);
    }

    private static List<String> parameters(String query) {
        var parameters = new ArrayList<String>();
        for (var written : query.split("&")) {
            // A page's source writes the sign between parameters as an entity; careless readers leave it so.
            var parameter = written.startsWith("amp;") ? written.substring("amp;".length()) : written;
            if (!parameter.isEmpty()) {
                parameters.add(oneWay(parameter, "!$'()*+,;:@/?="));
            }
        }
        return List.copyOf(parameters);
    }

    /** Writes letters, digits and the characters of {@code plain} as they are, all else as escaped UTF-8. */
    private static String oneWay(String written, String plain) {
        var bytes = written.getBytes(StandardCharsets.UTF_8);
        var out = new StringBuilder(bytes.length);
        for (int i = 0; i < bytes.length; i++) {
            int value = bytes[i] & 0xFF;
            int escaped = value == '%' && i + 2 < bytes.length ? hexadecimal(bytes[i + 1], bytes[i + 2]) : -1;
            if (escaped >= 0) {
                i += 2;
            }
            char letter = (char) (escaped >= 0 ? escaped : value);
            if (isUnreserved(letter) || (escaped < 0 && plain.indexOf(letter) >= 0)) {
                out.append(letter);
            } else {
                out.append('%').append(HEX.toHexDigits((byte) letter));
            }
        }
        return out.toString();
    }

    private static boolean isUnreserved(char letter) {
        return (letter >= 'a' && letter <= 'z')
                || (letter >= 'A' && letter <= 'Z')
                || (letter >= '0' && letter <= '9')
                || "._~-".indexOf(letter) >= 0;
    }

    private static int hexadecimal(byte high, byte low) {
        int upper = Character.digit(high, 16);
        int lower = Character.digit(low, 16);
        return upper < 0 || lower < 0 ? -1 : upper * 16 + lower;
    }

    /** The address that this one wraps, where it is a cache's or a redirector's; else this one. */
    WebAddress unwrapped() {
        if (!CACHE.matcher(host).matches() || segments.isEmpty()) {
            return this;
        }
        if (segments.get(0).equals("url")) {
            return parameters.stream()
                    .filter(parameter -> parameter.startsWith("url=") || parameter.startsWith("q="))
                    .map(parameter -> decoded(parameter.substring(parameter.indexOf('=') + 1)))
                    .flatMap(target -> parse(target).stream())
                    .findFirst()
                    .orElse(this);
        }
        return cached().orElse(this);
    }

    /** The page of a path such as {@code amp/s/phare.example/monde/pont}, where the s stands for https. */
    private Optional<WebAddress> cached() {
        int start = CACHED.matcher(segments.get(0)).matches() ? 1 : segments.size();
        int from = start < segments.size() && segments.get(start).equals("s") ? start + 1 : start;
        if (from >= segments.size() || !segments.get(from).contains(".")) {
            return Optional.empty();
        }
        var page = segments.subList(from + 1, segments.size());
        return host(segments.get(from)).map(host -> new WebAddress(host, List.copyOf(page), parameters, fragment));
    }

    private static String decoded(String value) {
        try {
            return URLDecoder.decode(value, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException badEscape) {
            return value;
        }
    }

    @Override
    public String toString() {
        var text = new StringBuilder("https://").append(host);
        segments.forEach(segment -> text.append('/').append(segment));
        if (!parameters.isEmpty()) {
            text.append('?').append(String.join("&", parameters));
        }
        return fragment.isEmpty()
                ? text.toString()
                : text.append('#').append(fragment).toString();
    }
}
