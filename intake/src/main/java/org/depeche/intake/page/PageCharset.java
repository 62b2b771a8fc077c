package org.depeche.intake.page;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a server or a page says of its charset, read as browsers read it: many names stand for a larger set than they say,
 * and a page that names none but its language bears that language's old one (the WHATWG's Encoding and HTML standards).
 */
final class PageCharset {
    static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int HEAD = 4096;
    private static final Pattern DECLARED =
            Pattern.compile("(?i)<(?:meta|\\?xml)[^>]{0,200}?(?:charset|encoding)\\s*=\\s*[\"']?\\s*([\\w:-]{2,40})");
    private static final Pattern LANGUAGE =
            Pattern.compile("(?i)<html[^>]{0,500}?\\blang\\s*=\\s*[\"']?\\s*(zh-(?:tw|hk|hant)|[a-z]{2,3})");
    private static final Map<String, String> LARGER = Map.ofEntries(
            Map.entry("iso-8859-1", "windows-1252"),
            Map.entry("us-ascii", "windows-1252"),
            Map.entry("iso-8859-9", "windows-1254"),
            Map.entry("iso-8859-11", "x-windows-874"),
            Map.entry("tis-620", "x-windows-874"),
            Map.entry("gb2312", "gb18030"),
            Map.entry("gbk", "gb18030"),
            Map.entry("shift_jis", "windows-31j"),
            Map.entry("euc-kr", "x-windows-949"),
            Map.entry("big5", "big5-hkscs"));
    private static final Map<String, String> OF_LANGUAGES = Map.ofEntries(
            Map.entry("zh", "gb18030"),
            Map.entry("zh-tw", "big5-hkscs"),
            Map.entry("zh-hk", "big5-hkscs"),
            Map.entry("zh-hant", "big5-hkscs"),
            Map.entry("ja", "windows-31j"),
            Map.entry("ko", "x-windows-949"),
            Map.entry("th", "x-windows-874"),
            Map.entry("vi", "windows-1258"),
            Map.entry("ar", "windows-1256"),
            Map.entry("fa", "windows-1256"),
            Map.entry("he", "windows-1255"),
            Map.entry("el", "windows-1253"),
            Map.entry("tr", "windows-1254"),
            Map.entry("ru", "windows-1251"),
            Map.entry("uk", "windows-1251"),
            Map.entry("be", "windows-1251"),
            Map.entry("bg", "windows-1251"),
            Map.entry("mk", "windows-1251"),
            Map.entry("sr", "windows-1251"),
            Map.entry("pl", "iso-8859-2"),
            Map.entry("cs", "windows-1250"),
            Map.entry("sk", "windows-1250"),
            Map.entry("sl", "iso-8859-2"),
            Map.entry("hu", "iso-8859-2"),
            Map.entry("hr", "windows-1250"),
            Map.entry("lt", "windows-1257"),
            Map.entry("lv", "windows-1257"),
            Map.entry("et", "windows-1257"));

    private PageCharset() {}

    /** The charset that the page's head names. */
    static Optional<Charset> declared(byte[] page) {
        var matcher = DECLARED.matcher(head(page));
        return matcher.find() ? named(matcher.group(1)) : Optional.empty();
    }

    /** The charset that pages in the language of this one had before UTF-8. */
    static Optional<Charset> ofLanguage(byte[] page) {
        var matcher = LANGUAGE.matcher(head(page));
        return matcher.find()
                ? Optional.ofNullable(OF_LANGUAGES.get(matcher.group(1).toLowerCase(Locale.ROOT)))
                        .flatMap(PageCharset::known)
                : Optional.empty();
    }

    /** The charset that {@code name} stands for on the web; empty for a name that nobody knows. */
    static Optional<Charset> named(String name) {
        return known(name)
                .map(charset -> Optional.ofNullable(LARGER.get(charset.name().toLowerCase(Locale.ROOT)))
                        .flatMap(PageCharset::known)
                        .orElse(charset));
    }

    private static Optional<Charset> known(String name) {
        try {
            return Optional.of(Charset.forName(name.strip()));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return Optional.empty();
        }
    }

    private static String head(byte[] page) {
        return new String(page, 0, Math.min(HEAD, page.length), StandardCharsets.ISO_8859_1);
    }
}
