package org.depeche.intake.fetch;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** A server on a loopback address that writes whatever bytes a test wants, however wrong. */
final class LoopbackServer implements Closeable {
    private final ServerSocket socket;
    private volatile Handler handler = (asked, out) -> status(out, 404, "");
    private final List<Asked> asked = new CopyOnWriteArrayList<>();
    private final List<Socket> open = new CopyOnWriteArrayList<>();

    LoopbackServer(String address, Handler handler) throws IOException {
        this(address, 0);
        this.handler = handler;
    }

    /** A server that answers 404 until it is told otherwise. */
    LoopbackServer(String address) throws IOException {
        this(address, 0);
    }

    LoopbackServer(String address, int port) throws IOException {
        this.socket = new ServerSocket(port, 50, new InetSocketAddress(address, 0).getAddress());
        var thread = new Thread(this::accept, "loopback server");
        thread.setDaemon(true);
        thread.start();
    }

    /** Writes the whole answer, head and all. */
    @FunctionalInterface
    interface Handler {
        void answer(Asked asked, OutputStream out) throws IOException, InterruptedException;
    }

    /** A request: its path and its headers by their names in small letters. */
    record Asked(String path, Map<String, String> headers) {}

    void answer(Handler next) {
        handler = next;
    }

    int port() {
        return socket.getLocalPort();
    }

    /** The paths asked for, in order. */
    List<String> paths() {
        return asked.stream().map(Asked::path).toList();
    }

    List<Asked> asked() {
        return new ArrayList<>(asked);
    }

    static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.ISO_8859_1));
        out.flush();
    }

    static void page(OutputStream out, String headers, byte[] body) throws IOException {
        write(out, "HTTP/1.1 200 OK\r\nContent-Length: " + body.length + "\r\n" + headers + "\r\n");
        out.write(body);
        out.flush();
    }

    static void redirect(OutputStream out, int status, String location) throws IOException {
        write(out, "HTTP/1.1 " + status + " Moved\r\nLocation: " + location + "\r\nContent-Length: 0\r\n\r\n");
    }

    static void status(OutputStream out, int status, String headers) throws IOException {
        write(out, "HTTP/1.1 " + status + " So\r\nContent-Length: 0\r\n" + headers + "\r\n");
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                var connection = socket.accept();
                open.add(connection);
                var thread = new Thread(() -> serve(connection), "loopback connection");
                thread.setDaemon(true);
                thread.start();
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket connection) {
        try (connection;
                var in = new BufferedReader(
                        new InputStreamReader(connection.getInputStream(), StandardCharsets.ISO_8859_1))) {
            while (true) {
                var line = in.readLine();
                if (line == null) {
                    return;
                }
                var headers = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
                for (var header = in.readLine(); header != null && !header.isEmpty(); header = in.readLine()) {
                    headers.put(header.substring(0, header.indexOf(':')), header.substring(header.indexOf(':') + 2));
                }
                var request = new Asked(line.split(" ")[1], headers);
                asked.add(request);
                handler.answer(request, connection.getOutputStream());
            }
        } catch (IOException | InterruptedException gone) {
            // The client hung up, which many of these tests want.
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
        for (var connection : open) {
            connection.close();
        }
    }
}
