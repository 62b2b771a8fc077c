package org.depeche.intake.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.depeche.intake.Arrival;
import org.depeche.intake.Arrivals;
import org.depeche.intake.IntakeSettings;
import org.depeche.text.article.Article;
import org.depeche.text.article.Block;
import org.depeche.text.article.PartialDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class NewspaperReaderTest {
    private static final PDFont ROMAN = new PDType1Font(Standard14Fonts.FontName.TIMES_ROMAN);
    private static final PDFont BOLD = new PDType1Font(Standard14Fonts.FontName.TIMES_BOLD);

    @Test
    void readsColumnsOneAfterTheOtherAndTellsArticlesApart() throws IOException {
        var pdf = pdf(page -> {
            line(page, BOLD, 24, 50, 760, "Le pont de Brisse rouvre");
            column(
                    page,
                    50,
                    730,
                    "Le pont de Brisse a rouvert diman-",
                    "che après deux mois de travaux, a",
                    "annoncé la préfecture.",
                    "  Les riverains fêteront samedi la fin",
                    "d'un long détour par la route 12, qui");
            column(
                    page,
                    300,
                    730,
                    "longe la rivière sur onze kilomètres",
                    "et que le dégel avait abîmée.",
                    "  Le maire, Aubin Lestrade, parle",
                    "d'un soulagement pour tous.");
            line(page, BOLD, 20, 50, 600, "Le tram de Valmont voté");
            column(
                    page,
                    50,
                    575,
                    "Le conseil de Valmont a voté lundi",
                    "soir la ligne de tram que la ville",
                    "attendait depuis onze ans.");
            column(
                    page,
                    300,
                    575,
                    "Les travaux commenceront en mars,",
                    "si l'État verse sa part, et dureront",
                    "trois ans au moins.");
        });

        var articles = articles(read(pdf));

        assertThat(articles).hasSize(2);
        assertThat(articles.get(0).headline()).contains("Le pont de Brisse rouvre");
        assertThat(articles.get(0).text())
                .isEqualTo("Le pont de Brisse a rouvert dimanche après deux mois de travaux, a annoncé la préfecture."
                        + "\n\nLes riverains fêteront samedi la fin d'un long détour par la route 12, qui longe la rivière sur onze"
                        + " kilomètres et que le dégel avait abîmée."
                        + "\n\nLe maire, Aubin Lestrade, parle d'un soulagement pour tous.");
        assertThat(articles.get(1).headline()).contains("Le tram de Valmont voté");
        assertThat(articles.get(1).text()).contains("depuis onze ans.").endsWith("trois ans au moins.");
    }

    @Test
    void readsADocumentWithoutColumnsAsOneArticle() throws IOException {
        var pdf = pdf(page -> {
            line(page, BOLD, 22, 50, 760, "Rapport sur la crue");
            column(
                    page,
                    50,
                    730,
                    "La crue de l'Orve a surpris tout le monde dans la nuit de samedi.",
                    "Les digues ont tenu.");
            line(page, BOLD, 12, 50, 690, "Les causes");
            column(
                    page,
                    50,
                    670,
                    "Le dégel et la pluie se sont ajoutés, selon les géographes, et le lac",
                    "était plein depuis mars.");
        });

        var articles = articles(read(pdf));

        assertThat(articles).hasSize(1);
        assertThat(articles.get(0).headline()).contains("Rapport sur la crue");
        assertThat(articles.get(0).blocks())
                .extracting(Block::kind)
                .containsExactly(Block.Kind.PARAGRAPH, Block.Kind.HEADING, Block.Kind.PARAGRAPH);
    }

    @Test
    void takesTheDayPrintedAtTheHeadOfThePage() throws IOException {
        for (var head : List.of(
                "Le Phare de Valmont · lundi 5 mai 2031 · N° 4 112",
                "LUNDI 5 MAI 2031",
                "The Morlune Courier, Monday, May 5, 2031",
                "Monday 5th May 2031")) {
            var arrivals = read(dated(head, null));

            assertThat(articles(arrivals)).as(head).hasSize(1);
            var article = articles(arrivals).get(0);
            assertThat(article.published()).as(head).contains(new PartialDate("2031-05-05"));
            assertThat(article.text()).as(head).startsWith("La crue de l'Orve").doesNotContain("2031");
            assertThat(((Arrival.Arrived) arrivals.get(0)).remark()).as(head).isEmpty();
        }
    }

    @Test
    void believesNoDayWhoseWeekdayIsAnother() throws IOException {
        assertThat(articles(read(dated("Le Phare, mardi 5 mai 2031", null)))
                        .get(0)
                        .published())
                .isEmpty();
        assertThat(articles(read(dated("Le Phare, 31 février 2031", null)))
                        .get(0)
                        .published())
                .isEmpty();
    }

    @Test
    void takesTheDayTheFileWasMadeWherePagesSayNoneAndSaysSo() throws IOException {
        var made = GregorianCalendar.from(ZonedDateTime.parse("2031-05-06T23:30:00+02:00"));

        var arrival = (Arrival.Arrived) read(dated("Rapport", made)).get(0);

        assertThat(arrival.article().published()).contains(new PartialDate("2031-05-06"));
        assertThat(arrival.remark())
                .contains(new Arrival.Remark(
                        "no date on its pages: the day on which the file was made, 2031-05-06, is taken", false));
    }

    /** A page with a line at its head, made at a time or not known when. */
    private static byte[] dated(String head, @Nullable Calendar made) throws IOException {
        try (var document = new PDDocument()) {
            var page = new PDPage();
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                line(content, ROMAN, 9, 50, 770, head);
                column(
                        content,
                        50,
                        600,
                        "La crue de l'Orve a surpris tout le monde dans la nuit de samedi.",
                        "Les digues ont tenu, mais le dégel et la pluie se sont ajoutés, selon",
                        "les géographes, et le lac était plein depuis le 3 mars 1999.");
            }
            if (made != null) {
                document.getDocumentInformation().setCreationDate(made);
            }
            return save(document);
        }
    }

    @Test
    void namesWhatItCannotRead() throws IOException {
        assertThat(reason(pdf(page -> {}))).isEqualTo("1 pages without text: scanned, and not read as pictures");
        assertThat(reason("%PDF-1.7 rien".getBytes(StandardCharsets.US_ASCII))).startsWith("a damaged PDF: ");
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            assertThat(reason(save(document))).isEqualTo("a PDF locked with a password");
        }
    }

    @Test
    void stopsABombBeforeItGoesOff() throws IOException {
        try (var document = new PDDocument()) {
            var page = new PDPage();
            document.addPage(page);
            var stream = new PDStream(document);
            try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
                var blanks = " ".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
                for (int i = 0; i < 250; i++) {
                    out.write(blanks);
                }
            }
            page.setContents(stream);

            assertThat(reason(save(document))).isEqualTo("a damaged PDF: it unpacks to over 200 MB, as a bomb does");
        }
    }

    private interface Drawing {
        void draw(PDPageContentStream page) throws IOException;
    }

    private static byte[] pdf(Drawing drawing) throws IOException {
        try (var document = new PDDocument()) {
            var page = new PDPage();
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                drawing.draw(content);
            }
            return save(document);
        }
    }

    private static byte[] save(PDDocument document) throws IOException {
        var bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }

    /** Lines of 11 points below one another; two blanks at the beginning of one are an indent. */
    private static void column(PDPageContentStream page, float left, float top, String... lines) throws IOException {
        float base = top;
        for (var text : lines) {
            float indent = text.startsWith("  ") ? 14 : 0;
            line(page, ROMAN, 11, left + indent, base, text.strip());
            base -= 13;
        }
    }

    private static void line(PDPageContentStream page, PDFont font, float size, float left, float base, String text)
            throws IOException {
        page.beginText();
        page.setFont(font, size);
        page.newLineAtOffset(left, base);
        page.showText(text);
        page.endText();
    }

    private static String reason(byte[] pdf) {
        var arrivals = read(pdf);
        assertThat(arrivals).hasSize(1);
        assertThat(arrivals.get(0)).isInstanceOf(Arrival.Refused.class);
        return ((Arrival.Refused) arrivals.get(0)).reason();
    }

    private static List<Arrival> read(byte[] pdf) {
        var found = new ArrayList<Arrival>();
        var arrivals = new Arrivals("page.pdf", position -> true, found::add);
        new NewspaperReader(IntakeSettings.standard().newsLanguages()).read(arrivals.next("page.pdf"), pdf, arrivals);
        return found;
    }

    private static List<Article> articles(List<Arrival> arrivals) {
        return arrivals.stream()
                .flatMap(arrival -> arrival instanceof Arrival.Arrived arrived
                        ? Optional.of(arrived.article()).stream()
                        : Optional.<Article>empty().stream())
                .toList();
    }
}
