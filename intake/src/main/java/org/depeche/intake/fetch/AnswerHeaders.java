package org.depeche.intake.fetch;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the headers of an answer mean. */
record AnswerHeaders(Exchange.Answer answer) {
    private static final Pattern CHARSET = Pattern.compile("(?i);\\s*charset\\s*=\\s*[\"']?([\\w.:-]{1,40})");
    private static final Pattern AGE = Pattern.compile("(?i)(?:^|[,\\s])max-age\\s*=\\s*\"?(\\d{1,9})");
    private static final Pattern SECONDS = Pattern.compile("\\d{1,9}");

    Optional<String> mediaType() {
        return answer.header("content-type")
                .map(type -> type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT))
                .filter(type -> type.contains("/"));
    }

    Optional<String> charset() {
        return answer.header("content-type")
                .map(CHARSET::matcher)
                .filter(java.util.regex.Matcher::find)
                .map(matcher -> matcher.group(1));
    }

    Validators validators() {
        return new Validators(answer.header("etag"), answer.header("last-modified"));
    }

    /** How long the answer stays as it is. */
    Optional<Duration> fresh() {
        return answer.header("cache-control")
                .map(AGE::matcher)
                .filter(java.util.regex.Matcher::find)
                .map(matcher -> Duration.ofSeconds(Long.parseLong(matcher.group(1))));
    }

    /** How long the server wants to be left alone, told in seconds or as a moment. */
    Optional<Duration> retryAfter(Instant now) {
        return answer.header("retry-after")
                .map(String::strip)
                .flatMap(value -> SECONDS.matcher(value).matches()
                        ? Optional.of(Duration.ofSeconds(Long.parseLong(value)))
                        : moment(value).map(then -> then.isAfter(now) ? Duration.between(now, then) : Duration.ZERO));
    }

    private static Optional<Instant> moment(String value) {
        try {
            return Optional.of(ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant());
        } catch (DateTimeException noDate) {
            return Optional.empty();
        }
    }
}
