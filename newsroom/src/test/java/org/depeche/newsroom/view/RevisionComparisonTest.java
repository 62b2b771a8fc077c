package org.depeche.newsroom.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Collectors;
import org.depeche.newsroom.view.RevisionComparison.Fate;
import org.depeche.newsroom.view.RevisionComparison.Run;
import org.junit.jupiter.api.Test;

class RevisionComparisonTest {
    @Test
    void marksWordsThatBecameOthers() {
        assertThat(shown("Douze promeneurs ont été ramenés.", "Treize promeneurs ont été ramenés."))
                .isEqualTo("[-Douze -][+Treize+] promeneurs ont été ramenés.");
    }

    @Test
    void keepsWhatWasCutWhereItStood() {
        assertThat(shown("Le câble avait été vérifié en avril dernier, dit-il.", "Le câble avait été vérifié, dit-il."))
                .isEqualTo("Le câble avait été vérifié[- en avril dernier-], dit-il.");
    }

    @Test
    void beginsAParagraphWhereTheLaterStateDoes() {
        assertThat(shown("La passerelle est fermée.", "La passerelle est fermée.\n\nUne enquête est ouverte."))
                .isEqualTo("La passerelle est fermée.¶[+Une enquête est ouverte+].");
    }

    @Test
    void takesOtherQuotationMarksForNoChange() {
        assertThat(RevisionComparison.between("« Le câble tient », dit-il.", "“Le câble tient”, dit-il.")
                        .changedWords())
                .isZero();
    }

    /** Whatever changed, the later state can be read off by leaving out what was cut. */
    @Test
    void holdsTheWholeLaterState() {
        long seed = Long.getLong("depeche.seed", System.nanoTime());
        var random = new Random(seed);
        for (int round = 0; round < 300; round++) {
            var before = text(random);
            var after = text(random);
            var read = RevisionComparison.between(before, after).paragraphs().stream()
                    .map(paragraph -> paragraph.stream()
                            .filter(run -> run.fate() != Fate.CUT)
                            .map(Run::text)
                            .collect(Collectors.joining()))
                    .filter(paragraph -> !paragraph.isEmpty())
                    .collect(Collectors.joining("\n\n"));
            assertThat(read).as("seed %d, round %d", seed, round).isEqualTo(after);
        }
    }

    private static String text(Random random) {
        var words = new String[] {"la", "passerelle", "de", "Morvan", "câble,", "12", "« rive »", "ferme."};
        var text = new StringBuilder("Hier");
        for (int count = random.nextInt(30); count > 0; count--) {
            text.append(random.nextInt(9) == 0 ? "\n\n" : " ").append(words[random.nextInt(words.length)]);
        }
        return text.toString();
    }

    private static String shown(String before, String after) {
        return RevisionComparison.between(before, after).paragraphs().stream()
                .map(paragraph ->
                        paragraph.stream().map(RevisionComparisonTest::shown).collect(Collectors.joining()))
                .collect(Collectors.joining("¶"));
    }

    private static String shown(Run run) {
        return switch (run.fate()) {
            case BOTH -> run.text();
            case CUT -> "[-" + run.text() + "-]";
            case ADDED -> "[+" + run.text() + "+]";
        };
    }
}
