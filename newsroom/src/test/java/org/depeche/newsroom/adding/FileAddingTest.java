package org.depeche.newsroom.adding;

/** Adding to an archive in one file. */
class FileAddingTest extends AddingContract {

    private int archives;

    @Override
    String newArchive() {
        return folder.resolve("archive" + ++archives + ".db").toString();
    }
}
