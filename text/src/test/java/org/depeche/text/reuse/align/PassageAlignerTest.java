package org.depeche.text.reuse.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.depeche.text.reuse.diff.WordDiff;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class PassageAlignerTest {
    private static final String BRIDGE =
            "Le pont suspendu de Valmorin a été fermé mardi soir après la découverte de trois câbles rompus.";
    private static final String MAYOR =
            "La maire, Odile Fresnel, a demandé aux 12.400 habitants de la rive gauche d'éviter tout déplacement.";
    private static final String FERRY = "Un bac gratuit reliera les deux quais toutes les vingt minutes dès mercredi.";
    private static final String CHESS = "Le tournoi d'échecs de Brandecourt s'est achevé sur une partie nulle hier.";

    private final PassageAligner aligner = new PassageAligner(AlignerSettings.standard());

    @Test
    void findsOneSentenceAmongOthers() {
        thenShared(CHESS + " " + BRIDGE, BRIDGE + " " + FERRY, BRIDGE);
    }

    @Test
    void joinsNeighboursInTheSameOrder() {
        thenShared(BRIDGE + "\n\n" + MAYOR, CHESS + " " + BRIDGE + " " + MAYOR, BRIDGE + "\n\n" + MAYOR);
    }

    @Test
    void findsSentencesThatChangedPlaces() {
        thenShared(BRIDGE + " " + FERRY + " " + MAYOR, MAYOR + " " + FERRY + " " + BRIDGE, BRIDGE, FERRY, MAYOR);
    }

    @Test
    void seesThroughTypography() {
        var left = "Les « coquelicots » ont défilé à 16H15 pour l’acte VIII : 1 300 personnes, selon la préfecture.";
        var right = "Les \"Coquelicots\" ont défilé à 16 h 15 pour l'acte 8: 1.300 personnes selon la Préfecture.";
        var passage = aligner.align(left, right).get(0);
        assertThat(passage.changed()).isZero();
        assertThat(passage.left().of(left)).isEqualTo(left);
        assertThat(passage.right().of(right)).isEqualTo(right);
    }

    @Test
    void seesThroughLostParagraphBreaks() {
        thenShared(BRIDGE + CHESS, MAYOR + "\n\n" + BRIDGE + "\n\n" + FERRY, BRIDGE);
    }

    @Test
    void countsDigitsAsChanges() {
        var left = "L'incendie du dépôt de Carrouges a fait 41 blessés selon un bilan encore provisoire.";
        var right = "L'incendie du dépôt de Carrouges a fait 45 blessés selon un bilan encore provisoire.";
        assertThat(aligner.align(left, right)).singleElement().satisfies(passage -> {
            assertThat(passage.changed()).isEqualTo(1);
            assertThat(passage.words()).isEqualTo(14);
        });
    }

    @Test
    void coversWholeSentencesThroughEditsInside() {
        var edited = "Le vieux pont suspendu de Valmorin a été fermé dans la soirée après la rupture de trois câbles.";
        thenShared(CHESS + " " + BRIDGE, edited + " " + FERRY, BRIDGE);
    }

    @Test
    void leavesOutWhatWasInserted() {
        thenShared(BRIDGE + " " + CHESS + " " + MAYOR, BRIDGE + " " + MAYOR, BRIDGE, MAYOR);
    }

    @Test
    void findsBothHalvesOfASplitSentence() {
        var joined =
                "Un bac gratuit reliera les deux quais dès mercredi, la mairie ne souhaitant pas rouvrir avant mai.";
        var split = "Un bac gratuit reliera les deux quais dès mercredi. La mairie ne souhaite pas rouvrir avant mai.";
        thenShared(joined + " " + CHESS, split, joined);
        thenShared(split, joined + " " + CHESS, split);
    }

    @Test
    void returnsARestatedSentenceASecondTime() {
        var left = MAYOR + "\n\n" + CHESS + "\n\n" + MAYOR;
        assertThat(aligner.align(left, MAYOR + " " + FERRY))
                .extracting(passage -> passage.left().of(left))
                .containsExactly(MAYOR, MAYOR);
    }

    @Test
    void findsNothingInTextsOfOneSubject() {
        var left = "À Valmorin, le pont suspendu reste fermé aux camions et aux bus.";
        var right = "Le conseil de Valmorin débattra lundi du pont et du budget des routes.";
        assertThat(aligner.align(left, right)).isEmpty();
    }

    @Test
    void asksForAsManyWordsAsItsSettingsSay() {
        var left = "Elle a promis un nouveau pont avant l'été. " + CHESS;
        var right = "Elle a promis un nouveau pont avant l'été. " + FERRY;
        assertThat(new PassageAligner(AlignerSettings.standard().withMinimumWords(10)).align(left, right))
                .isEmpty();
        assertThat(new PassageAligner(AlignerSettings.standard().withMinimumWords(6)).align(left, right))
                .hasSize(1);
    }

    @Test
    void mirrorsWhenSidesAreSwapped() {
        for (long seed = 0; seed < 300; seed++) {
            var random = new Random(seed);
            var left = invented(random);
            var right = edited(left, random);
            var mirrored = new ArrayList<SharedPassage>();
            for (var passage : aligner.align(right, left)) {
                mirrored.add(new SharedPassage(passage.right(), passage.left(), passage.words(), passage.changed()));
            }
            assertThat(covered(mirrored)).as("seed %d", seed).isEqualTo(covered(aligner.align(left, right)));
        }
    }

    @Test
    void staysInBoundsOnAnyText() {
        var alphabet = "aab éÉ.'’«»\"\n\r\t  \u00a0\u202f0123456789 MVIX-…\ud83d\ude00\u0301中文кот\ud83d";
        for (long seed = 0; seed < 2000; seed++) {
            var random = new Random(seed);
            var left = letters(alphabet, random);
            var right = random.nextBoolean() ? letters(alphabet, random) : left + letters(alphabet, random);
            for (var passage : aligner.align(left, right)) {
                assertThat(passage.left().end()).as("seed %d", seed).isLessThanOrEqualTo(left.length());
                assertThat(passage.right().end()).as("seed %d", seed).isLessThanOrEqualTo(right.length());
                assertThat(passage.words()).as("seed %d", seed).isPositive();
            }
            assertThatCode(() -> WordDiff.between(left, right)).doesNotThrowAnyException();
        }
    }

    @Test
    void takesLinearTimeOnRepetitiveJunk() {
        var oneWord = "peut-être ".repeat(100_000);
        var period = "un deux trois quatre cinq six sept. ".repeat(15_000);
        Assertions.assertTimeout(Duration.ofSeconds(20), () -> {
            assertThat(aligner.align(oneWord, oneWord)).isNotEmpty();
            assertThat(aligner.align(period, period)).isNotEmpty();
            assertThat(aligner.align(period, oneWord)).isEmpty();
            assertThat(WordDiff.between(oneWord, period).equal()).isEmpty();
        });
    }

    private void thenShared(String left, String right, String... passages) {
        assertThat(aligner.align(left, right))
                .extracting(passage -> passage.left().of(left))
                .containsExactly(passages);
    }

    private static List<Integer> covered(List<SharedPassage> passages) {
        var offsets = new java.util.TreeSet<Integer>();
        for (var passage : passages) {
            for (int at = passage.left().start(); at < passage.left().end(); at++) {
                offsets.add(at);
            }
        }
        return List.copyOf(offsets);
    }

    private static String invented(Random random) {
        var text = new StringBuilder();
        for (int sentence = 0; sentence < 12; sentence++) {
            text.append("Mot");
            for (int word = 0; word < 12; word++) {
                text.append(' ')
                        .append(Integer.toString(10_000 + random.nextInt(20_000), 36)
                                .replaceAll("\\d", "q"));
            }
            text.append(". ");
        }
        return text.toString();
    }

    private static String edited(String text, Random random) {
        var sentences = new ArrayList<>(List.of(text.split("(?<=\\.) ")));
        sentences.set(random.nextInt(sentences.size()), "Phrase tout autre qui ne vient pas de la source citée.");
        sentences.add(random.nextInt(sentences.size()), sentences.remove(random.nextInt(sentences.size())));
        return String.join(" ", sentences);
    }

    private static String letters(String alphabet, Random random) {
        var text = new StringBuilder();
        int length = random.nextInt(200);
        for (int at = 0; at < length; at++) {
            text.append(alphabet.charAt(random.nextInt(alphabet.length())));
        }
        return text.toString();
    }
}
