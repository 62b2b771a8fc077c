package org.depeche.intake.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DecodedTextTest {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    @Test
    void readsUtf8WhateverThePageDeclares() {
        var page = "<meta charset=iso-8859-1><p>Fermé à l’été</p>";
        assertThat(DecodedText.of(page.getBytes(StandardCharsets.UTF_8))).isEqualTo(new DecodedText(page, 0));
    }

    @Test
    void readsDeclaredLatinAsWindows() {
        var page =
                "<meta http-equiv=Content-Type content='text/html; charset=ISO-8859-1'><p>« Fermé » — l’été, œuvre</p>";
        assertThat(DecodedText.of(page.getBytes(WINDOWS))).isEqualTo(new DecodedText(page, 0));
    }

    @Test
    void readsUndeclaredLatin() {
        assertThat(DecodedText.of("Fermé à l'été, rouvert à Noël".getBytes(WINDOWS))
                        .text())
                .isEqualTo("Fermé à l'été, rouvert à Noël");
    }

    @Test
    void readsMarkedUtf16() {
        var bytes = ("\uFEFF" + "Fermé").getBytes(StandardCharsets.UTF_16LE);
        assertThat(DecodedText.of(bytes).text()).isEqualTo("Fermé");
    }

    @Test
    void mendsStrayBytesAndCountsThem() throws IOException {
        var bytes = new ByteArrayOutputStream();
        bytes.write("L'été à Noël, fermé après février. ".getBytes(StandardCharsets.UTF_8));
        bytes.write("Rouvert dès l'été.".getBytes(WINDOWS));

        assertThat(DecodedText.of(bytes.toByteArray()))
                .isEqualTo(new DecodedText("L'été à Noël, fermé après février. Rouvert dès l'été.", 3));
    }

    @Test
    void believesTheServerBeforeThePage() {
        var page = "<meta charset=iso-8859-2><p>Le café rouvre à l'été, ému".getBytes(WINDOWS);
        assertThat(DecodedText.of(page, Optional.of("windows-1252")).text()).endsWith("Le café rouvre à l'été, ému");
    }

    @Test
    void believesBytesBeforeTheServer() {
        var bytes = "Le café rouvre".getBytes(StandardCharsets.UTF_8);
        assertThat(DecodedText.of(bytes, Optional.of("iso-8859-1")).text()).isEqualTo("Le café rouvre");
        assertThat(DecodedText.of(bytes, Optional.of("klingon")).text()).isEqualTo("Le café rouvre");
    }

    @Test
    void dropsTheByteOrderMark() {
        var bytes = "\uFEFFLe café".getBytes(StandardCharsets.UTF_8);
        assertThat(DecodedText.of(bytes).text()).isEqualTo("Le café");
    }

    @Test
    void readsThePagesOfOldCharsetsByTheirLanguage() {
        assertThat(page("<html lang=ru><p>Мост откроют</p>", "windows-1251")).contains("Мост откроют");
        assertThat(page("<html lang=\"zh-CN\"><p>桥梁重新开放</p>", "gbk")).contains("桥梁重新开放");
        assertThat(page("<html lang=fr><p>L’été</p>", "windows-1252")).contains("L’été");
        assertThat(page("<html lang=fr><meta charset=gb2312><p>鎔基</p>", "gbk")).contains("鎔基");
    }

    @Test
    void readsMarkupOf16BitsWithoutAMark() {
        assertThat(page("<p>L’été</p>", "UTF-16LE")).isEqualTo("<p>L’été</p>");
        assertThat(page("<p>L’été</p>", "UTF-16BE")).isEqualTo("<p>L’été</p>");
    }

    private static String page(String text, String charset) {
        return DecodedText.of(text.getBytes(Charset.forName(charset))).text();
    }
}
