package org.depeche.newsroom.export;

import blue.strategic.parquet.ParquetWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Types;
import org.depeche.newsroom.archive.ArchiveArticles;

/** Writes articles as a Parquet file with the columns of the table, which pandas, DuckDB and Spark read; all are texts. */
final class ArticleParquet implements AutoCloseable {
    private final ParquetWriter<List<String>> writer;

    ArticleParquet(Path file) throws IOException {
        this.writer = ParquetWriter.writeFile(schema(), file.toFile(), (values, row) -> {
            for (int column = 0; column < values.size(); column++) {
                if (!values.get(column).isEmpty()) {
                    row.write(ArticleTable.COLUMNS.get(column), values.get(column));
                }
            }
        });
    }

    void write(ArchiveArticles.Shown stored) throws IOException {
        writer.write(ArticleTable.values(stored));
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }

    /** What is not known is absent. */
    private static MessageType schema() {
        var message = Types.buildMessage();
        for (var column : ArticleTable.COLUMNS) {
            message.optional(PrimitiveTypeName.BINARY)
                    .as(LogicalTypeAnnotation.stringType())
                    .named(column);
        }
        return message.named("article");
    }
}
