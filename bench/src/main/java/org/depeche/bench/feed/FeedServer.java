package org.depeche.bench.feed;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.concurrent.Executors;

/**
 * Serves invented feeds of twenty entries and the pages that they lead to, each feed with a new entry now and then.
 *
 * <p>{@code FeedServer 8099 1800}: the port, and after how many seconds each feed has something new; it answers at all
 * loopback addresses, so that each feed can have a host of its own.
 */
public final class FeedServer {
    private static final int ENTRIES = 20;
    private final long period;

    private FeedServer(Duration period) {
        this.period = period.toSeconds();
    }

    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 2) {
            throw new IllegalArgumentException("two arguments are needed: a port and a number of seconds");
        }
        var feeds = new FeedServer(Duration.ofSeconds(Long.parseLong(arguments[1])));
        var everywhere = InetAddress.getByAddress(new byte[4]);
        var server = HttpServer.create(new InetSocketAddress(everywhere, Integer.parseInt(arguments[0])), 200);
        server.createContext("/", feeds::answer);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    private void answer(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath();
        var host = exchange.getRequestHeaders().getFirst("Host");
        if (path.equals("/robots.txt")) {
            send(exchange, 404, "");
        } else if (path.startsWith("/page/")) {
            send(exchange, 200, page(Long.parseLong(path.substring("/page/".length()))));
        } else {
            feed(exchange, host, newest(host));
        }
    }

    /** Feeds do not all change at once. */
    private long newest(String host) {
        return (Instant.now().getEpochSecond() + Math.floorMod(host.hashCode(), period)) / period;
    }

    private static void feed(HttpExchange exchange, String host, long newest) throws IOException {
        var tag = "\"" + newest + "\"";
        exchange.getResponseHeaders().set("ETag", tag);
        if (tag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
            send(exchange, 304, "");
            return;
        }
        var feed = new StringBuilder("<rss version=\"2.0\"><channel><title>Fil de " + host + "</title>");
        var date = DateTimeFormatter.RFC_1123_DATE_TIME.format(
                Instant.now().minusSeconds(60).atOffset(ZoneOffset.UTC));
        for (long number = newest; number > newest - ENTRIES; number--) {
            feed.append("<item><title>Dossier ")
                    .append(number)
                    .append("</title><link>http://")
                    .append(host)
                    .append("/page/")
                    .append(number)
                    .append("</link><guid>")
                    .append(number)
                    .append("</guid>");
            feed.append(number == newest ? "<pubDate>" + date + "</pubDate>" : "")
                    .append("</item>");
        }
        send(exchange, 200, feed.append("</channel></rss>").toString());
    }

    private static String page(long number) {
        var body = new StringBuilder("<!DOCTYPE html><html lang=\"fr\"><head><title>Dossier ")
                .append(number)
                .append("</title></head><body><nav>")
                .append("<a href=\"/\">Rubrique</a>".repeat(60))
                .append("</nav><article><h1>Dossier ")
                .append(number)
                .append("</h1>");
        for (int i = 0; i < 12; i++) {
            body.append("<p>")
                    .append(("Le conseil de Morlune a examiné lundi le dossier numéro " + number
                                    + ", que les habitants attendaient depuis le printemps. ")
                            .repeat(4))
                    .append("Point ")
                    .append(i)
                    .append(".</p>");
        }
        return body.append("</article><footer>")
                .append("<a href=\"/\">Lien</a>".repeat(100))
                .append("</footer></body></html>")
                .toString();
    }

    private static void send(HttpExchange exchange, int status, String content) throws IOException {
        var bytes = content.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        if (bytes.length > 0) {
            exchange.getResponseBody().write(Arrays.copyOf(bytes, bytes.length));
        }
        exchange.close();
    }
}
