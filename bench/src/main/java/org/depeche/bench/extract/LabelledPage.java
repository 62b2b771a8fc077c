package org.depeche.bench.extract;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * A page and the text that people marked in it.
 *
 * @param html its markup, decoded
 */
record LabelledPage(String name, String html, String text) {

    /** The pages of a folder that holds {@code html/} and {@code gold.jsonl} or {@code ground-truth.json}. */
    static List<LabelledPage> readAll(Path folder) throws IOException {
        var texts = Files.exists(folder.resolve("gold.jsonl"))
                ? blocks(folder.resolve("gold.jsonl"))
                : bodies(folder.resolve("ground-truth.json"));
        var pages = new ArrayList<LabelledPage>();
        try (var files = Files.list(folder.resolve("html"))) {
            for (var file : files.sorted().toList()) {
                var name = stem(file.getFileName().toString());
                if (texts.containsKey(name)) {
                    pages.add(new LabelledPage(name, decoded(file), texts.get(name)));
                }
            }
        }
        return pages;
    }

    private static Map<String, String> blocks(Path lines) throws IOException {
        var texts = new HashMap<String, String>();
        for (var line : Files.readAllLines(lines)) {
            var page = new ObjectMapper().readTree(line);
            var text = new StringBuilder(page.path("lede").asString(""));
            page.path("body").forEach(block -> text.append('\n').append(withoutMark(block)));
            texts.put(stem(Path.of(page.path("file").asString()).getFileName().toString()), text.toString());
        }
        return texts;
    }

    private static String withoutMark(JsonNode block) {
        return block.asString().startsWith("## ") ? block.asString().substring(3) : block.asString();
    }

    private static Map<String, String> bodies(Path file) {
        var texts = new HashMap<String, String>();
        for (var page : new ObjectMapper().readTree(file.toFile()).properties()) {
            texts.put(page.getKey(), page.getValue().path("articleBody").asString());
        }
        return texts;
    }

    private static String stem(String fileName) {
        return fileName.replaceFirst("\\.html?(?:\\.gz)?$", "");
    }

    /** The markup as jsoup decodes it, so that all extractors get the same characters. */
    private static String decoded(Path file) {
        try {
            var bytes = Files.readAllBytes(file);
            if (file.toString().endsWith(".gz")) {
                bytes = new GZIPInputStream(new ByteArrayInputStream(bytes)).readAllBytes();
            }
            var charset = Jsoup.parse(new ByteArrayInputStream(bytes), null, "").charset();
            return new String(bytes, charset);
        } catch (IOException broken) {
            throw new UncheckedIOException(file.toString(), broken);
        }
    }
}
