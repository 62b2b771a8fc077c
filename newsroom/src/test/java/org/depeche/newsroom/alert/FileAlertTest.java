package org.depeche.newsroom.alert;

/** Alerts of an archive in one file. */
class FileAlertTest extends AlertContract {

    @Override
    String newArchive() {
        return folder.resolve("archive.db").toString();
    }
}
