package org.depeche.web;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Sends requests byte by byte, also such as no browser would, and reads the answers. */
final class Wire {
    private static final int PATIENCE_MILLIS = 60_000;
    private final int port;

    Wire(int port) {
        this.port = port;
    }

    /** An answer; {@code status} is 0 where the server closed the connection without one. */
    record Answer(int status, String head, String body) {
        Optional<String> header(String name) {
            var found = Pattern.compile("(?im)^" + name + ": (.*)$").matcher(head);
            return found.find() ? Optional.of(found.group(1).strip()) : Optional.empty();
        }

        /** The first cookie that the answer sets, as it is to be sent back. */
        String cookie() {
            return header("Set-Cookie").orElseThrow().split(";")[0];
        }

        /** What a form of the page must bring back. */
        String csrf() {
            var found = Pattern.compile("name=\"csrf\" value=\"([^\"]+)\"").matcher(body);
            if (!found.find()) {
                throw new AssertionError("no form on the page: " + body);
            }
            return found.group(1);
        }
    }

    Answer get(String path, String... headers) throws IOException {
        return send("GET", path, "", headers);
    }

    Answer post(String path, Map<String, String> fields, String... headers) throws IOException {
        return send("POST", path, form(fields), headers);
    }

    /** Fields as a form writes them. */
    static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    /** Headers are name, value, name, value. */
    Answer send(String method, String path, String body, String... headers) throws IOException {
        var all = new LinkedHashMap<String, String>();
        all.put("Host", "localhost:" + port);
        all.put("Connection", "close");
        if (!body.isEmpty()) {
            all.put("Content-Type", "application/x-www-form-urlencoded");
        }
        all.put("Content-Length", String.valueOf(body.getBytes(StandardCharsets.UTF_8).length));
        for (int index = 0; index < headers.length; index += 2) {
            all.put(headers[index], headers[index + 1]);
        }
        var head = all.entrySet().stream()
                .map(header -> header.getKey() + ": " + header.getValue() + "\r\n")
                .collect(Collectors.joining());
        return raw(method + " " + path + " HTTP/1.1\r\n" + head + "\r\n" + body);
    }

    Answer raw(String request) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            send(request, socket.getOutputStream());
            return answer(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        } catch (SocketException reset) {
            return new Answer(0, "", "");
        }
    }

    private static void send(String request, OutputStream out) throws IOException {
        try {
            out.write(request.getBytes(StandardCharsets.UTF_8));
            out.flush();
        } catch (SocketException heardEnough) {
            // A server that refuses a long body need not read it; what it said stands to be read.
        }
    }

    private static Answer answer(String text) {
        if (!text.startsWith("HTTP/1.1 ")) {
            return new Answer(0, text, "");
        }
        int end = text.indexOf("\r\n\r\n");
        int status = Integer.parseInt(text.substring(9, 12));
        return end < 0
                ? new Answer(status, text, "")
                : new Answer(status, text.substring(0, end), text.substring(end + 4));
    }
}
