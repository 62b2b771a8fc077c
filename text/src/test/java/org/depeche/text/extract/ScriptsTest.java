package org.depeche.text.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.depeche.text.article.Article;
import org.depeche.text.article.PartialDate;
import org.junit.jupiter.api.Test;

/** Pages in other scripts and languages: some without spaces between words, without capitals, or with the year first. */
class ScriptsTest {

    @Test
    void readsChinese() {
        var article = read("<html lang=zh-CN><title>望江人行桥本周日重新开放_青禾新闻网</title><h1>望江人行桥本周日重新开放</h1>"
                + "<div><span>2031年4月12日 09:30</span><span>来源：青禾日报</span></div><div class=content>"
                + "<p>关闭两年的望江人行桥将于本周日重新开放，市交通局昨天宣布了这一消息。</p><p>延伸阅读：<a href=/x>道路维修计划</a></p>"
                + "<p>“居民等得太久了。”教师王秀兰说。</p><p>桥上将禁止电动车通行。</p><p>责任编辑：周敏</p></div>");

        assertThat(article.text()).isEqualTo("关闭两年的望江人行桥将于本周日重新开放，市交通局昨天宣布了这一消息。\n\n“居民等得太久了。”教师王秀兰说。\n\n桥上将禁止电动车通行。");
        assertThat(article.published().map(PartialDate::iso)).contains("2031-04-12T09:30");
    }

    @Test
    void readsJapanese() {
        var article = read("<html lang=ja><script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":"
                + "\"川端歩道橋、日曜に再開\",\"author\":{\"@type\":\"Person\",\"name\":\"佐藤健\"}}</script><h1>川端歩道橋、日曜に再開</h1>"
                + "<article><p>青葉市は十二日、二年間閉鎖していた川端歩道橋を今週日曜日に再開すると発表した。</p><p>広告</p>"
                + "<p>歩道橋では電動キックボードの通行が禁止される。</p><p>この記事は有料記事です。残り420文字</p></article>");

        assertThat(article.text()).isEqualTo("青葉市は十二日、二年間閉鎖していた川端歩道橋を今週日曜日に再開すると発表した。\n\n歩道橋では電動キックボードの通行が禁止される。");
        assertThat(article.authors()).containsExactly("佐藤健");
        assertThat(article.paywalled()).isTrue();
    }

    @Test
    void readsKorean() {
        var article = read("<html lang=ko><h3>강변 보행교 일요일 재개통</h3><div class=byline>박지수 기자 jspark@chy.example</div>"
                + "<div class=date>입력 2031.04.12 18:30</div><div><p>청엽시는 12일 2년간 폐쇄했던 강변 보행교를 이번 주 일요일에 다시 개통한다고"
                + " 밝혔다.</p><p>시에 따르면 보강 공사에는 11주가 걸렸고 예산 42억 원이 들었다고 시장이 설명했다.</p></div>");

        assertThat(article.authors()).containsExactly("박지수");
        assertThat(article.published().map(PartialDate::iso)).contains("2031-04-12T18:30");
    }

    @Test
    void readsRussianAndArabic() {
        var russian = read(
                "<html lang=ru><h1>Мост откроют</h1><div class=author>Автор: Ольга Серова</div><div class=date>12 апреля 2031"
                        + "</div><p>Городской совет объявил в субботу, что мост через реку, закрытый два года, откроется в это воскресенье.</p>"
                        + "<p>Читайте также: <a href=x>План ремонта</a></p><p>Депутаты требуют независимой экспертизы всех мостов.</p>");
        var arabic = read(
                "<html lang=ar dir=rtl><h1>جسر المشاة يفتح الأحد</h1><div class=author>كتب: عمر الخطيب</div>"
                        + "<p>أعلن مجلس مدينة النخيل السبت أن جسر المشاة المغلق منذ عامين سيعاد فتحه يوم الأحد المقبل أمام السكان جميعا.</p>"
                        + "<p><b>اقرأ أيضا:</b> <a href=x>خطة الطرق</a></p><p>وطالب أعضاء المعارضة بإجراء تقييم مستقل لكل الجسور.</p>");

        assertThat(russian.text()).doesNotContain("Читайте").endsWith("всех мостов.");
        assertThat(russian.authors()).containsExactly("Ольга Серова");
        assertThat(russian.published().map(PartialDate::iso)).contains("2031-04-12");
        assertThat(arabic.text()).doesNotContain("اقرأ").endsWith("لكل الجسور.");
        assertThat(arabic.authors()).containsExactly("عمر الخطيب");
    }

    @Test
    void readsHungarianAndPolish() {
        var hungarian = read(
                "<html lang=hu><h1>Vasárnap újra megnyílik a gyaloghíd</h1><div class=date>2031. augusztus 15. 09:30"
                        + "</div><p>Vasárnap ismét megnyílik a két éve lezárt folyóparti gyaloghíd, közölte szombaton a városi tanács.</p>"
                        + "<p>Olvassa el: <a href=x>Útfelújítások terve</a></p><p>A hídon tilos lesz az elektromos rollerek használata.</p>"
                        + "<p>Az oldalunkhoz fűzött hozzászólások nem a szerkesztőség véleményét tükrözik.</p></html>");
        var polish = read(
                "<html lang=pl><h1>Kładka znów otwarta</h1><div class=date>12 października 2031, 18:30</div>"
                        + "<p>Kładka nad rzeką, zamknięta od dwóch lat, zostanie otwarta w niedzielę, ogłosiła w sobotę rada miasta.</p>"
                        + "<p>Czytaj także: <a href=x>Plan remontów</a></p><p>Radni żądają niezależnej kontroli wszystkich mostów.</p>");

        assertThat(hungarian.text()).doesNotContain("Olvassa").endsWith("használata.");
        assertThat(hungarian.published().map(PartialDate::iso)).contains("2031-08-15T09:30");
        assertThat(polish.published().map(PartialDate::iso)).contains("2031-10-12T18:30");
    }

    @Test
    void readsGreekInCapitalsAndWithAccents() {
        var article = read("<html lang=el><h1>Ανοίγει η πεζογέφυρα</h1><div class=date>3 Φεβρουαρίου 2031</div>"
                + "<p>Η πεζογέφυρα του ποταμού, κλειστή εδώ και δύο χρόνια, ανοίγει την Κυριακή, ανακοίνωσε ο δήμος.</p>"
                + "<p>ΔΙΑΒΑΣΤΕ ΕΠΙΣΗΣ: <a href=x>Το σχέδιο των έργων</a></p><p>Η αντιπολίτευση ζητεί έλεγχο όλων των γεφυρών.</p>"
                + "<h3>Σχόλια</h3><p>Επιτέλους ανοίγει, το περιμέναμε δύο ολόκληρα χρόνια στη γειτονιά μας.</p>");

        assertThat(article.text()).doesNotContain("ΔΙΑΒΑΣΤΕ").endsWith("των γεφυρών.");
        assertThat(article.published().map(PartialDate::iso)).contains("2031-02-03");
    }

    @Test
    void guessesALanguageThatThePageDoesNotName() {
        var hungarian = read("<h1>Újra megnyílik a gyaloghíd</h1><div class=date>2031. augusztus 15.</div>"
                + "<p>Vasárnap ismét megnyílik a két éve lezárt folyóparti gyaloghíd, közölte szombaton a városi tanács, amely szerint"
                + " az erősítés tizenegy hétig tartott, és negyvenkét milliárd forintba került.</p>"
                + "<p>A hídon tilos lesz az elektromos rollerek használata.</p>");
        var greek =
                read("<h1>Ανοίγει η πεζογέφυρα</h1><p>Η πεζογέφυρα του ποταμού, κλειστή εδώ και δύο χρόνια, ανοίγει την"
                        + " Κυριακή, ανακοίνωσε ο δήμος, σύμφωνα με τον οποίο οι εργασίες ενίσχυσης διήρκεσαν έντεκα εβδομάδες.</p>"
                        + "<p>Η αντιπολίτευση ζητεί έλεγχο όλων των γεφυρών.</p>");

        assertThat(hungarian.language().tag()).isEqualTo("hu");
        assertThat(hungarian.published().map(PartialDate::iso)).contains("2031-08-15");
        assertThat(greek.language().tag()).isEqualTo("el");
    }

    private static Article read(String html) {
        return ((Extraction.Extracted) new ArticleExtractor().extractHtml("a", Optional.empty(), html)).article();
    }
}
