package org.depeche.newsroom.adding;

/** Adding to an archive in one file. */
class FileAddingTest extends AddingContract {

    @Override
    String newArchive() {
        return folder.resolve("archive.db").toString();
    }
}
