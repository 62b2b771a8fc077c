package org.depeche.text.extract.data;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JsonTreeTest {
    @Test
    void readsBrokenJsonUpToTheBreak() {
        var objects = new JsonTree()
                .objects(
                        "// remark\n{'@type': \"NewsArticle\", \"headline\": \"two\nlines\", \"a\": [{\"b\": 1,}, ], oops");

        assertThat(objects).hasSize(2);
        assertThat(objects.get(0)).containsEntry("headline", "two\nlines");
    }

    @Test
    void mendsMarksLeftOpenInJson() {
        var objects = new JsonTree()
                .objects(
                        "{\"@type\": \"NewsArticle\", \"headline\": \"Il a dit \"non\" hier\", \"author\": \"Ida Roche\"}");

        assertThat(objects).hasSize(1);
        assertThat(objects.get(0))
                .containsEntry("headline", "Il a dit \"non\" hier")
                .containsEntry("author", "Ida Roche");
    }
}
