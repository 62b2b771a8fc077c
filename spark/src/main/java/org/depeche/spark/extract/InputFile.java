package org.depeche.spark.extract;

import java.io.Serializable;

/**
 * A file of an input as it was found.
 *
 * @param path with its file system: {@code s3a://news/2031/05.warc.gz}
 * @param modified milliseconds since 1970
 */
record InputFile(String path, long bytes, long modified) implements Serializable {}
