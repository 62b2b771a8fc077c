package org.depeche.text.extract.credit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.depeche.text.article.Credit;
import org.depeche.text.extract.phrase.Marks;
import org.depeche.text.extract.phrase.PageWords;
import org.depeche.text.extract.phrase.PlainText;
import org.depeche.text.press.NewsAgencies;
import org.depeche.text.press.Outlets;

/**
 * Finds the agencies that a text is credited to, each with the words that credit it.
 *
 * <p>Idea: a credit is a short line that is made of nothing but an agency's name, joints ({@code avec}, {@code with}),
 * the outlet's name and the authors'; or a dateline ({@code PARIS (AFP) -}); or a bracket that closes the text. An agency
 * inside a sentence is a source of that sentence, and one after a photographer's name a picture's credit: neither counts.
 */
public final class CreditFinder {
    private static final int LONGEST_LINE = 110;
    private static final int LONGEST_RIGHTS = 250;
    /** A year tells rights in a text from the sign before a photographer's name. */
    private static final Pattern RIGHTS =
            Pattern.compile("(?i)(?:©|\\(c\\)|copyright)[ \u00a0©(c)]*(?:19|20)\\d{2}\\b");

    private static final Pattern DATELINE = Pattern.compile(
            "^(?:(?<place>[\\p{Lu}][\\p{L}\\p{N} ,.'’/-]{1,60}?)[ \u00a0])?\\((?<name>[\\p{L}. /-]{2,40})\\)[ \u00a0]*[-–—:]");
    private static final Pattern CLOSING = Pattern.compile("[ \u00a0]*[(\\[]([^()\\[\\]]{2,60})[)\\]][. ]*$");
    private static final Pattern AFTER_DASH =
            Pattern.compile("(?<=[.!?»”\"])[ \u00a0]+[-–—][ \u00a0]+([\\p{L}. /]{2,30})$");
    private static final Pattern BRACKETS = Pattern.compile("[()\\[\\]]");
    private static final Pattern INITIALS = Pattern.compile("(?<![\\p{L}\\p{N}])\\p{Lu}{2,6}(?![\\p{L}\\p{N}])");
    private static final Pattern LONG_INITIALS = Pattern.compile("\\p{Lu}{3,6}");
    private static final Pattern PIECES = Pattern.compile("[\\s\u00a0,;/|·•&+—–()\\[\\]:-]+");

    private final NewsAgencies agencies;
    private final Outlets outlets;
    private final PageWords words;
    private final String language;
    private final Set<String> introduced;

    /**
     * Prepares to read credits.
     *
     * @param pageText where an agency unknown to the table may be spelled out
     */
    public CreditFinder(NewsAgencies agencies, Outlets outlets, PageWords words, String language, String pageText) {
        this.agencies = agencies;
        this.outlets = outlets;
        this.words = words;
        this.language = language;
        this.introduced = NewsAgencies.spelledOut(pageText);
    }

    /** The agencies that the line {@code line} credits; empty where it is no credit line. */
    public List<Credit> inLine(String line, List<String> knownNames) {
        var evidence = strip(line);
        if (RIGHTS.matcher(evidence).lookingAt()) {
            return inRights(evidence);
        }
        if (evidence.isEmpty() || evidence.length() > LONGEST_LINE || evidence.contains("©")) {
            return List.of();
        }
        var mentions = mentions(evidence, knownNames);
        if (mentions.isEmpty()) {
            return inOtherOutlet(evidence, knownNames);
        }
        if (!isMadeOfNames(evidence, mentions, knownNames)) {
            return List.of();
        }
        return mentions.stream()
                .map(NewsAgencies.Mention::agency)
                .distinct()
                .map(agency -> new Credit(agency, evidence))
                .toList();
    }

    /** The agencies that a line of rights names: {@code © 2019 ATI. All rights reserved.} */
    private List<Credit> inRights(String evidence) {
        if (evidence.length() > LONGEST_RIGHTS) {
            return List.of();
        }
        return agencies.mentions(evidence, language).stream()
                .map(NewsAgencies.Mention::agency)
                .distinct()
                .map(agency -> new Credit(agency, evidence))
                .toList();
    }

    /** The agency in a dateline that opens {@code paragraph}. */
    public List<Credit> inDateline(String paragraph) {
        var matcher = DATELINE.matcher(paragraph);
        if (!matcher.find()) {
            return List.of();
        }
        var evidence = matcher.group().strip();
        var known = credits(matcher.group("name"), evidence);
        // A place in capitals before unknown initials makes a dateline all the same.
        boolean unknown = known.isEmpty()
                && matcher.group("place") != null
                && matcher.group("place").equals(matcher.group("place").toUpperCase(Locale.ROOT))
                && LONG_INITIALS.matcher(matcher.group("name")).matches();
        return unknown ? List.of(new Credit(matcher.group("name"), evidence)) : known;
    }

    /** A bracket, or words after a dash, that close {@code paragraph} and credit an agency: their place and credits. */
    public Optional<Signature> closing(String paragraph) {
        var tail = Math.max(0, paragraph.length() - LONGEST_LINE);
        var matcher = CLOSING.matcher(paragraph).region(tail, paragraph.length());
        if (!matcher.find()
                && !matcher.usePattern(AFTER_DASH)
                        .region(tail, paragraph.length())
                        .find()) {
            return Optional.empty();
        }
        var credits = credits(matcher.group(1), matcher.group().strip());
        return credits.isEmpty() ? Optional.empty() : Optional.of(new Signature(matcher.start(), credits));
    }

    /** A credit at a paragraph's end, from the offset {@code start} on. */
    public record Signature(int start, List<Credit> credits) {}

    private List<Credit> credits(String inside, String evidence) {
        var found = new ArrayList<Credit>();
        for (var piece : inside.split("[/,;]| et | and | avec | with ")) {
            var name = piece.strip().replaceFirst("^(?i:avec|with|source :?|source:)\\s+", "");
            agencies.signedAs(name, language)
                    .or(() -> learned(name))
                    .map(agency -> new Credit(agency, evidence))
                    .ifPresent(found::add);
        }
        return found.stream().distinct().toList();
    }

    private Optional<String> learned(String name) {
        return introduced.contains(name) ? Optional.of(name) : Optional.empty();
    }

    private List<NewsAgencies.Mention> mentions(String line, List<String> knownNames) {
        var known = agencies.mentions(line, language);
        if (!known.isEmpty()) {
            return known;
        }
        var unnamed = unnamed(line);
        if (!unnamed.isEmpty()) {
            return unnamed;
        }
        var found = new ArrayList<NewsAgencies.Mention>();
        var matcher = INITIALS.matcher(line);
        while (matcher.find()) {
            if (introduced.contains(matcher.group()) || followsOutlet(line, matcher.start(), knownNames)) {
                found.add(new NewsAgencies.Mention(matcher.group(), matcher.start(), matcher.end()));
            }
        }
        return found;
    }

    /** Agencies that a line credits without their names: {@code avec agences}, {@code R. I./Agences}. */
    private List<NewsAgencies.Mention> unnamed(String line) {
        var small = line.toLowerCase(Locale.ROOT);
        for (var word : words.of("agencies")) {
            int start = small.lastIndexOf(word);
            int end = start + word.length();
            boolean whole = start > 0
                    && !Character.isLetter(small.charAt(start - 1))
                    && (end == small.length() || !Character.isLetter(small.charAt(end)));
            if (whole
                    && small.length() == line.length()
                    && (small.charAt(start - 1) == '/' || followsJoint(small, start))) {
                return List.of(new NewsAgencies.Mention(word, start, end));
            }
        }
        return List.of();
    }

    private boolean followsJoint(String small, int start) {
        var before = " " + PlainText.of(small.substring(0, start));
        return words.of("with").stream().anyMatch(joint -> before.endsWith(" " + joint));
    }

    /** Another outlet that a line credits: {@code Avec Le Phare}. */
    private List<Credit> inOtherOutlet(String line, List<String> knownNames) {
        var plain = PlainText.of(line);
        for (var joint : words.of("with")) {
            if (plain.startsWith(joint + " ") && line.length() > joint.length() + 1) {
                var rest = line.substring(joint.length() + 1).strip();
                boolean own = knownNames.stream().anyMatch(known -> begins(known, PlainText.of(rest)));
                var other = own ? Optional.<String>empty() : outlets.named(rest);
                return other.map(name -> List.of(new Credit(name, line))).orElse(List.of());
            }
        }
        return List.of();
    }

    /** Whether what stands before {@code start} is a name of the outlet and a joint: {@code Le Courrier avec}. */
    private boolean followsOutlet(String line, int start, List<String> knownNames) {
        var before = PlainText.of(line.substring(0, start));
        for (var joint : words.of("with")) {
            if (before.endsWith(" " + joint)) {
                var name = before.substring(0, before.length() - joint.length() - 1);
                return name.length() > 2 && knownNames.stream().anyMatch(known -> begins(known, name));
            }
        }
        return false;
    }

    /** Whether {@code name} is {@code known} or the words it begins with: {@code Le Courrier} for the one of a town. */
    private static boolean begins(String known, String name) {
        return (PlainText.of(known) + " ").startsWith(name + " ");
    }

    private boolean isMadeOfNames(String line, List<NewsAgencies.Mention> mentions, List<String> knownNames) {
        var rest = new StringBuilder(line);
        for (int i = mentions.size() - 1; i >= 0; i--) {
            rest.replace(mentions.get(i).start(), mentions.get(i).end(), " ");
        }
        var named = remove(" " + PlainText.of(BRACKETS.matcher(rest).replaceAll(" ")) + " ", knownNames);
        boolean joined = words.of("with").stream().anyMatch(joint -> named.contains(" " + joint + " "))
                || words.of("byline").stream().anyMatch(joint -> named.startsWith(" " + joint + " "));
        var left = remove(named, words.of("with"));
        int unknown = 0;
        for (var piece : PIECES.split(rest)) {
            var plain = PlainText.of(piece);
            if (plain.isEmpty() || !left.contains(" " + plain + " ") || isJoint(plain)) {
                continue;
            }
            boolean name = Character.isUpperCase(piece.charAt(0)) || Character.isDigit(piece.charAt(0));
            if (!name && plain.length() > 3) {
                return false;
            }
            unknown++;
        }
        return unknown == 0 || (joined && unknown <= 7 && !Marks.endsSentence(line));
    }

    private static String remove(String plain, List<String> names) {
        var left = plain;
        // The longest first: « with files from » is gone before « with » is looked for.
        for (var name : names.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList()) {
            left = left.replace(" " + PlainText.of(name) + " ", "  ");
        }
        return left;
    }

    private boolean isJoint(String plain) {
        boolean initial = plain.length() == 2 && plain.charAt(1) == '.';
        if (plain.length() <= 1 || initial) {
            return true;
        }
        for (var kind : List.of("with", "byline", "and", "desk")) {
            for (var joint : words.of(kind)) {
                if (joint.equals(plain) || joint.startsWith(plain + " ") || joint.endsWith(" " + plain)) {
                    return true;
                }
            }
        }
        return plain.equals("le") || plain.equals("la") || plain.equals("the") || plain.equals("l'");
    }

    private static String strip(String line) {
        var bare = line.strip();
        boolean bracketed = bare.length() > 1
                && "([".indexOf(bare.charAt(0)) >= 0
                && ")]".indexOf(bare.charAt(bare.length() - 1)) >= 0;
        return bracketed ? bare.substring(1, bare.length() - 1).strip() : bare;
    }
}
