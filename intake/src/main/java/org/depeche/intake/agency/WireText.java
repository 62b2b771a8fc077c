package org.depeche.intake.agency;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.depeche.intake.Arrival;
import org.depeche.intake.Position;
import org.depeche.text.article.Block;
import org.depeche.text.article.DispatchDetails.Link;
import org.depeche.text.article.DispatchDetails.Status;
import org.depeche.text.article.PartialDate;
import org.depeche.text.press.NewsAgencies;

/**
 * Reads dispatches as teleprinters got them: control characters mark header, text and end.
 *
 * <p>IPTC 7901 heads with source, number, priority, category and word count on one line and ends with day, hour, month and
 * year; ANPA 1312 with level and number on one line, priority and category on the next, then slug, version, date and word
 * count. Both are filled in by custom more than by rule, so that what does not fit is left out and the text is kept.
 *
 * <p>Numbers begin anew each day, so that only number and day together name a dispatch.
 */
final class WireText {
    private static final String SOH = "\u0001";
    private static final char STX = '\u0002';
    private static final char ETX = '\u0003';

    /** Opens the headline of a note that withdraws; news too tell of what kills. */
    private static final Pattern KILL = Pattern.compile("(?:(?:mandatory|urgent|bulletin)\\s+)?(?:annul|kill\\b)");

    private static final Pattern CORRECTION = Pattern.compile("correct|rectif|korrektur|berichtig");

    private static final Pattern IPTC =
            Pattern.compile("([A-Za-z]{2,6})[ -]?(\\d{2,4})\\s+(\\d)\\s+(\\w{1,3})\\s+(\\d{1,5})(?:\\s+(.*))?");
    /** What dpa writes behind these fields: its own name and number. */
    private static final Pattern OWN_NUMBER = Pattern.compile("(\\p{L}{2,6})(?:-\\p{L}+)? \\d{2,4}");

    private static final Pattern IPTC_END =
            Pattern.compile("(\\d\\d)(\\d\\d)(\\d\\d)\\s+(?:GMT\\s+)?(\\p{L}{3,4})\\.?\\s+(\\d{2,4})");
    private static final Pattern ANPA = Pattern.compile("(?<!\\p{L})([A-Za-z])(\\d{4})");
    private static final Pattern ANPA_PRIORITY = Pattern.compile("(?m)^([a-z])\\h+([a-z])\\b");
    private static final Pattern ANPA_SLUG =
            Pattern.compile("(?m)^(?:[a-z]\\h+[a-z]\\h+)?(.{2,60}?)\\h+(\\d\\d)-(\\d\\d)\\h+(\\d{1,5})");
    private static final Pattern ANPA_END =
            Pattern.compile("(?:([A-Z]{2,4})-\\w+-)?(\\d\\d)-(\\d\\d)-(\\d\\d)\\s+(\\d\\d)(\\d\\d)([A-Z]{3})?");
    private static final Pattern DATELINE = Pattern.compile("(\\p{Lu}[\\p{L}' ’./-]{1,40}(?:, [^()\\n]{2,40})?)"
            + " \\((?:[\\p{L} -]{1,20}/)?(\\p{L}[\\p{L} -]{1,20})\\) ?\\.?[-–—_]+ ?");
    /** From here on a text is for desks alone. */
    private static final Pattern NOTEPAD = Pattern.compile("(?i)# ?(?:notebook|notizblock)|(?:\\* ?){3,}"
            + "|(?:the following information is not|die folgenden informationen sind nicht).*");

    private static final List<String> MONTHS = List.of(
            "jan", "fe", "mar", "a[pv]", "ma[iy]", "jui?n", "jui?l", "a[uo]", "sep", "oct|okt", "nov", "de[cz]");
    private static final String ANPA_PRIORITIES = "fbuardws";

    private static final NewsAgencies AGENCIES = new NewsAgencies();

    private WireText() {}

    /** Several dispatches may follow one another. */
    static List<String> split(String text) {
        var found = new ArrayList<String>();
        for (var part : text.split(SOH)) {
            if (part.indexOf(STX) >= 0) {
                found.add(part);
            }
        }
        return found;
    }

    static Arrival read(Position position, String dispatch) {
        var draft = new DispatchDraft();
        int start = dispatch.indexOf(STX);
        int end = dispatch.indexOf(ETX, start);
        readHeader(visible(dispatch.substring(0, start)), draft);
        readEnd(visible(end < 0 ? "" : dispatch.substring(end)), draft);
        readText(dispatch.substring(start + 1, end < 0 ? dispatch.length() : end), draft);
        var agency = draft.agency.map(name -> name.toUpperCase(Locale.ROOT));
        var number = draft.identifier.flatMap(said -> WireNumber.parse(said, agency));
        var day = draft.published.flatMap(PartialDate::day);
        draft.identifier = number.flatMap(known -> day.map(known::on));
        var head = draft.headline.orElse("").toLowerCase(Locale.ROOT);
        var named = number.flatMap(own -> own.mention(draft.headline.orElse("") + "\n" + draft.body.text()))
                .flatMap(other -> day.map(today -> other.before(number.get(), today)));
        // « Annulation du festival » is news: a note names a number, or is headed by the word alone.
        if (KILL.matcher(head).lookingAt() && (named.isPresent() || head.split("\\s+").length < 3)) {
            withdraw(draft, named);
        } else if (CORRECTION.matcher(head).lookingAt()) {
            draft.note = draft.headline;
            draft.link(Link.Kind.CORRECTS, named);
        }
        return draft.arrival(position);
    }

    /** A note to editors is no news itself, and what it names is news no more. */
    private static void withdraw(DispatchDraft draft, Optional<String> named) {
        draft.status = Status.KILLED;
        draft.link(Link.Kind.KILLS, named);
        draft.remark = Optional.of(named.map(other -> new Arrival.Remark("withdraws " + other, false))
                .orElseGet(() -> new Arrival.Remark(
                        "withdraws a dispatch that it does not name by number: none is withdrawn", true)));
    }

    private static String visible(String text) {
        return text.replaceAll("[\\x00-\\x09\\x0B-\\x1F]+", " ");
    }

    private static void readHeader(String header, DispatchDraft draft) {
        var iptc = IPTC.matcher(header);
        if (iptc.find()) {
            var own = OWN_NUMBER.matcher(
                    Optional.ofNullable(iptc.group(6)).orElse("").strip());
            var agency = own.matches() ? own.group(1) : iptc.group(1);
            draft.agency = Optional.of(agency.toUpperCase(Locale.ROOT));
            draft.identifier = Optional.of(iptc.group(1) + iptc.group(2));
            draft.urgency = Values.number(iptc.group(3));
            return;
        }
        var anpa = ANPA.matcher(header);
        if (anpa.find()) {
            draft.identifier = Optional.of(anpa.group());
        }
        var priority = ANPA_PRIORITY.matcher(header);
        if (priority.find()) {
            int rank = ANPA_PRIORITIES.indexOf(priority.group(1));
            draft.urgency = rank < 0 ? Optional.empty() : Optional.of(Math.min(9, rank + 1));
        }
        var slug = ANPA_SLUG.matcher(header);
        if (slug.find()) {
            draft.slug = Optional.of(slug.group(1).strip());
        }
    }

    private static void readText(String text, DispatchDraft draft) {
        var lines = text.lines().map(WireText::visible).toList();
        var marked = WireHead.read(lines, draft);
        var paragraphs = paragraphs(marked.orElse(lines), marked.isEmpty());
        if (marked.isEmpty()) {
            takeHead(paragraphs, draft);
        }
        if (!paragraphs.isEmpty()) {
            takeDateline(paragraphs, draft);
        }
        draft.agency = draft.agency.or(() -> AGENCIES.mentions(String.join("\n", paragraphs), "en").stream()
                .findFirst()
                .map(NewsAgencies.Mention::agency));
        draft.body = DispatchBody.of(Block.Kind.PARAGRAPH, paragraphs);
    }

    private static void takeHead(List<String> paragraphs, DispatchDraft draft) {
        if (paragraphs.size() > 1 && isSlug(paragraphs.get(0))) {
            var slug = paragraphs.remove(0);
            draft.slug = draft.slug.or(() -> Optional.of(slug));
        }
        if (paragraphs.size() > 1 && isHeadline(paragraphs.get(0))) {
            draft.headline = Optional.of(paragraphs.remove(0));
        }
    }

    /** The place and the agency open the first paragraph; they are no part of its sentence. */
    private static void takeDateline(List<String> paragraphs, DispatchDraft draft) {
        var matcher = DATELINE.matcher(paragraphs.get(0));
        if (matcher.lookingAt() && matcher.end() < paragraphs.get(0).length()) {
            draft.dateline = Optional.of(matcher.group(1));
            draft.agency = Optional.of(matcher.group(2));
            paragraphs.set(0, paragraphs.get(0).substring(matcher.end()));
        }
    }

    /** Lines are broken by the teleprinter's width; an indent or an empty line begins a paragraph. */
    private static List<String> paragraphs(List<String> lines, boolean headed) {
        var found = new ArrayList<String>();
        var open = new StringBuilder();
        boolean headline = headed;
        for (var line : lines) {
            if (NOTEPAD.matcher(line.strip()).matches()) {
                break;
            }
            boolean indented = line.startsWith("  ") || line.isBlank();
            if (indented || headline) {
                close(open, found);
                headline = headed && (found.isEmpty() || isSlug(found.get(found.size() - 1)));
            }
            open.append(open.isEmpty() ? "" : " ").append(line.strip());
        }
        close(open, found);
        return found;
    }

    private static void close(StringBuilder open, List<String> found) {
        var paragraph = open.toString().strip();
        if (BodyMarkup.saysSomething(paragraph)) {
            found.add(typeset(paragraph));
        }
        open.setLength(0);
    }

    /** A teleprinter has no marks of quotation but two accents and two apostrophes, and no dash but a low line. */
    private static String typeset(String paragraph) {
        return paragraph.contains("``") || paragraph.contains(" _ ")
                ? paragraph.replace("``", "“").replace("''", "”").replace(" _ ", " — ")
                : paragraph;
    }

    private static boolean isSlug(String line) {
        return line.length() < 60
                && line.matches("[\\p{Ll}\\p{N}-]+(?:[-/][\\p{L}\\p{N}]+)+|[\\p{L}\\p{N}]+(?:-[\\p{L}\\p{N}]+){2,}");
    }

    private static boolean isHeadline(String paragraph) {
        return paragraph.length() < 160
                && !paragraph.endsWith(".")
                && !DATELINE.matcher(paragraph).lookingAt();
    }

    private static void readEnd(String end, DispatchDraft draft) {
        var iptc = IPTC_END.matcher(end);
        var anpa = ANPA_END.matcher(end);
        if (iptc.find()) {
            var month = month(iptc.group(4));
            draft.published = month.flatMap(number ->
                    moment(iptc.group(5), number, iptc.group(1), iptc.group(2) + ":" + iptc.group(3) + ":00Z"));
        } else if (anpa.find()) {
            draft.agency = draft.agency.or(() -> Optional.ofNullable(anpa.group(1)));
            var zone = "GMT".equals(anpa.group(7)) || "UTC".equals(anpa.group(7)) ? "Z" : "";
            draft.published = moment(
                    anpa.group(4), anpa.group(2), anpa.group(3), anpa.group(5) + ":" + anpa.group(6) + ":00" + zone);
        }
    }

    private static Optional<PartialDate> moment(String year, String month, String day, String time) {
        var century = year.length() == 2 ? "20" + year : year;
        return PartialDate.parse(century + "-" + month + "-" + day + "T" + time);
    }

    private static Optional<String> month(String name) {
        var small = name.toLowerCase(Locale.ROOT).replace("û", "u").replace("é", "e");
        for (int i = 0; i < MONTHS.size(); i++) {
            if (small.matches("(?:" + MONTHS.get(i) + ").*")) {
                return Optional.of(String.format(Locale.ROOT, "%02d", i + 1));
            }
        }
        return Optional.empty();
    }
}
