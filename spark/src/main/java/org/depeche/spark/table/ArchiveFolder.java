package org.depeche.spark.table;

import java.io.IOException;
import java.util.Optional;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;

/** The folder of an archive on any Hadoop file system, each table a folder of Parquet files in it. */
public final class ArchiveFolder {
    private final SparkSession spark;
    private final Path root;

    public ArchiveFolder(SparkSession spark, String root) {
        this.spark = spark;
        this.root = new Path(root);
    }

    public String path(String table) {
        return new Path(root, table).toString();
    }

    public boolean has(String table) throws IOException {
        var path = new Path(root, table);
        return path.getFileSystem(spark.sparkContext().hadoopConfiguration()).exists(path);
    }

    /** The rows of {@code table}; empty where nothing was ever written to it. */
    public Optional<Dataset<Row>> find(String table) throws IOException {
        return has(table) ? Optional.of(read(table)) : Optional.empty();
    }

    /** The rows of {@code table}; its partitions are of the types that their names look like. */
    public Dataset<Row> read(String table) {
        return spark.read().parquet(path(table));
    }

    /** The rows of {@code table}, which has such columns: a day is a word, as some articles have none. */
    public Dataset<Row> read(String table, StructType columns) {
        return spark.read().schema(columns).parquet(path(table));
    }

    /** The articles, which must be there. */
    public Dataset<Row> articles() throws IOException {
        if (!has("articles")) {
            throw new IOException(root + ": no archive here; extract makes one");
        }
        return read("articles", ArticleRows.SCHEMA);
    }

    public void delete(String table) throws IOException {
        var path = new Path(root, table);
        path.getFileSystem(spark.sparkContext().hadoopConfiguration()).delete(path, true);
    }

    /** Makes an empty file. */
    public void touch(String name) throws IOException {
        var path = new Path(root, name);
        path.getFileSystem(spark.sparkContext().hadoopConfiguration())
                .create(path, true)
                .close();
    }

    /** Puts the table {@code from}, which is written whole, in the place of {@code to}. */
    public void rename(String from, String to) throws IOException {
        var files = root.getFileSystem(spark.sparkContext().hadoopConfiguration());
        var target = new Path(root, to);
        files.delete(target, true);
        files.mkdirs(target.getParent());
        if (!files.rename(new Path(root, from), target)) {
            throw new IOException(target + ": could not be put in its place");
        }
    }
}
