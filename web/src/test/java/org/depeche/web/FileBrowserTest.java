package org.depeche.web;

import java.nio.file.Path;

/** The pages of an archive in one file. */
class FileBrowserTest extends BrowserContract {

    @Override
    String newArchive(Path folder) {
        return folder.resolve("news.db").toString();
    }
}
