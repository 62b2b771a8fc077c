package org.depeche.cli.page;

import java.nio.file.Files;
import java.nio.file.Path;
import org.depeche.cli.view.InventedStory;
import org.junit.jupiter.api.Test;

class ComparePageTest {
    @Test
    void draft() throws Exception {
        Files.writeString(Path.of("/tmp/page-draft.html"), new ComparePage().render(InventedStory.comparison()));
    }
}
