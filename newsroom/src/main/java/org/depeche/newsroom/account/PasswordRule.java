package org.depeche.newsroom.account;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.depeche.newsroom.wording.Refused;

/**
 * Refuses passwords that are tried first: too short, the account's own name, a word that half the world takes, a row of keys.
 *
 * <p>What a word is dressed up with, digits and marks before and after it, is taken off before it is looked at; it needs more than
 * that to be a secret. Length does the rest: no letters of several kinds are asked for.
 *
 * <p>Source: NIST SP 800-63B, section 3.1.1.2 (length, and a list of values commonly used, expected or compromised).
 */
final class PasswordRule {
    static final int SHORTEST = 10;
    static final int LONGEST = 200;

    private static final int FEWEST_LETTERS = 5;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern DRESS = Pattern.compile("^[^\\p{L}]+|[^\\p{L}]+$");
    private static final List<String> ROWS = List.of(
            "01234567890",
            "abcdefghijklmnopqrstuvwxyz",
            "azertyuiop",
            "qsdfghjklm",
            "wxcvbn",
            "qwertyuiop",
            "qwertzuiop",
            "asdfghjkl",
            "zxcvbnm");
    private static final Set<String> WORDS = words();

    private PasswordRule() {}

    private static Set<String> words() {
        try (var stream = Objects.requireNonNull(PasswordRule.class.getResourceAsStream("common-words.txt"), "words")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Arrays.stream(line.split(" ")))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the program's list of common words cannot be read", unreadable);
        }
    }

    /** Refuses {@code password} for the account {@code name} where it would be guessed. */
    static void require(String name, String password) {
        if (password.length() < SHORTEST || password.length() > LONGEST) {
            throw new Refused("password.length", password.length(), SHORTEST, LONGEST);
        }
        if (isGuessed(fold(name), fold(password))) {
            throw new Refused("password.guessed");
        }
    }

    private static boolean isGuessed(String name, String password) {
        var core = undressed(password);
        return password.chars().distinct().count() < FEWEST_LETTERS
                || isMadeOf(name, password)
                || WORDS.stream().anyMatch(word -> isMadeOf(word, password))
                || isRow(password)
                || (!core.isEmpty() && isRow(core));
    }

    /** Whether {@code password} is {@code word} over and over, whatever stands around it. */
    private static boolean isMadeOf(String word, String password) {
        return word.length() >= FEWEST_LETTERS
                && undressed(password.replace(word, "")).isEmpty();
    }

    private static String undressed(String password) {
        return DRESS.matcher(password).replaceAll("");
    }

    /** Whether each sign stands beside the one before it on some row of keys, forwards or backwards. */
    private static boolean isRow(String text) {
        for (int at = 1; at < text.length(); at++) {
            var pair = text.substring(at - 1, at + 1);
            var back = new StringBuilder(pair).reverse().toString();
            if (ROWS.stream().noneMatch(row -> row.contains(pair) || row.contains(back))) {
                return false;
            }
        }
        return true;
    }

    private static String fold(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }
}
