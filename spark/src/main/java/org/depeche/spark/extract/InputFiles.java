package org.depeche.spark.extract;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.Path;

/** Lists the files of inputs on any Hadoop file system: files, folders and patterns such as {@code news/2031-*}. */
final class InputFiles {
    private final Configuration configuration;

    InputFiles(Configuration configuration) {
        this.configuration = configuration;
    }

    /** The files in the order of the inputs, those of a folder by their names. */
    List<InputFile> list(List<String> inputs) throws IOException {
        var files = new ArrayList<InputFile>();
        for (var input : inputs) {
            var path = new Path(input);
            var found = path.getFileSystem(configuration).globStatus(path);
            if (found == null || found.length == 0) {
                throw new IOException(input + ": no such file or folder");
            }
            add(found, files);
        }
        return files;
    }

    private void add(FileStatus[] found, List<InputFile> files) throws IOException {
        Arrays.sort(found, Comparator.comparing(FileStatus::getPath));
        for (var status : found) {
            var path = status.getPath();
            if (status.isFile()) {
                files.add(new InputFile(path.toString(), status.getLen(), status.getModificationTime()));
            } else {
                add(path.getFileSystem(configuration).listStatus(path, InputFiles::isWorthReading), files);
            }
        }
    }

    /** Programs leave marks beside their files: {@code _SUCCESS}, {@code .part-0.crc}. */
    private static boolean isWorthReading(Path path) {
        return !path.getName().startsWith(".") && !path.getName().startsWith("_");
    }
}
