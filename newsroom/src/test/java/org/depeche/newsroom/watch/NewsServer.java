package org.depeche.newsroom.watch;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.depeche.intake.feed.Subscription;
import org.depeche.intake.fetch.PageAddress;

/** An outlet on this machine: pages and feeds by their paths, with ETags. */
final class NewsServer implements Closeable {
    private final HttpServer server;
    private final Map<String, String> pages = new ConcurrentHashMap<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();

    NewsServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    void put(String path, String content) {
        pages.put(path, content);
    }

    void remove(String path) {
        pages.remove(path);
    }

    /** What was asked for and answered: {@code 200 /fil.xml}. */
    List<String> asked() {
        return asked;
    }

    String address(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    Subscription subscription(String path) {
        return Subscription.of(PageAddress.parse(address(path)).orElseThrow());
    }

    /** An RSS item that leads to a page, with a teaser only. */
    String item(String path, String title, String date) {
        return "<item><title>" + title + "</title><link>" + address(path) + "</link><pubDate>" + date
                + "</pubDate><description>Lire la suite</description></item>";
    }

    static String feed(String... items) {
        return "<rss version=\"2.0\"><channel><title>Le Phare</title>" + String.join("", items) + "</channel></rss>";
    }

    static String page(String headline, String word) {
        return "<html lang=\"fr\"><head><title>" + headline + "</title></head><body><article><h1>" + headline + "</h1>"
                + "<p>Le pont " + word
                + " a rouvert dimanche matin après deux mois de travaux, ont annoncé les services de la"
                + " ville, qui promettent une inauguration en juin avec les habitants du quartier " + word
                + ".</p></article></body></html>";
    }

    private void answer(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().toString();
        var content = pages.get(path);
        var tag = content == null ? "" : "\"" + content.hashCode() + "\"";
        boolean same = tag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
        int status = content == null ? 404 : same ? 304 : 200;
        asked.add(status + " " + path);
        exchange.getResponseHeaders().set("ETag", tag);
        var bytes = status == 200 && content != null ? content.getBytes(StandardCharsets.UTF_8) : new byte[0];
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
