package org.depeche.spark;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A standalone cluster on loopback, of the jars that Maven brought: a master and some workers of one core each. */
final class Cluster implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final Path java;
    private final Path home;
    private final Path folder;
    private final int port;
    private final List<Process> processes = new ArrayList<>();

    private final String options;

    private Cluster(Path java, String options, Path home, Path folder) throws IOException {
        this.java = java;
        this.options = options;
        this.home = home;
        this.folder = folder;
        this.port = freePort();
    }

    /** @param options those of every process of it, for its virtual machine */
    static Cluster start(Path java, String options, String classPath, Path folder, int workers)
            throws IOException, InterruptedException {
        var home = folder.resolve("spark-home");
        var jars = Files.createDirectories(home.resolve("jars"));
        for (var jar : classPath.strip().split(File.pathSeparator)) {
            var path = Path.of(jar);
            if (path.toString().endsWith(".jar") && !Files.exists(jars.resolve(path.getFileName()))) {
                Files.createSymbolicLink(jars.resolve(path.getFileName()), path);
            }
        }
        var cluster = new Cluster(java, options, home, folder);
        Files.createDirectories(folder.resolve("events"));
        cluster.startAll(workers);
        return cluster;
    }

    private void startAll(int workers) throws IOException, InterruptedException {
        processes.add(launch(
                "master",
                "-Xmx256m",
                List.of(
                        "org.apache.spark.deploy.master.Master",
                        "--host",
                        "127.0.0.1",
                        "--port",
                        "" + port,
                        "--webui-port",
                        "" + freePort())));
        awaitMaster();
        for (int worker = 1; worker <= workers; worker++) {
            processes.add(launch(
                    "worker-" + worker,
                    "-Xmx256m",
                    List.of(
                            "org.apache.spark.deploy.worker.Worker",
                            "--host",
                            "127.0.0.1",
                            "--cores",
                            "1",
                            "--memory",
                            "1g",
                            "--webui-port",
                            "" + freePort(),
                            "--work-dir",
                            folder.resolve("work-" + worker).toString(),
                            "spark://127.0.0.1:" + port)));
        }
    }

    /**
     * Runs {@code arguments} as spark-submit does, and waits; fails with what it wrote where it does not end with 0.
     *
     * @return the log of events that Spark kept
     */
    Path submit(Path jar, String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(
                "org.apache.spark.deploy.SparkSubmit",
                "--master",
                "spark://127.0.0.1:" + port,
                "--class",
                "org.depeche.spark.DepecheSpark",
                "--jars",
                libraries(jar),
                "--conf",
                "spark.ui.enabled=false",
                "--conf",
                "spark.executor.memory=700m",
                "--conf",
                "spark.executor.extraJavaOptions=" + options,
                "--conf",
                "spark.driver.host=127.0.0.1",
                "--conf",
                "spark.driver.bindAddress=127.0.0.1",
                "--conf",
                "spark.sql.shuffle.partitions=4",
                "--conf",
                "spark.eventLog.enabled=true",
                "--conf",
                "spark.eventLog.rolling.enabled=false",
                "--conf",
                "spark.eventLog.compress=false",
                "--conf",
                "spark.eventLog.dir=" + folder.resolve("events").toUri(),
                jar.toString()));
        command.addAll(List.of(arguments));
        var name = "submit-" + arguments[0];
        var process = launch(name, "-Xmx900m", command);
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
        int code = process.waitFor();
        if (code != 0) {
            throw new AssertionError(name + " ended with " + code + ":\n" + Files.readString(log(name)));
        }
        return newest(folder.resolve("events"));
    }

    private static Path newest(Path events) throws IOException {
        try (Stream<Path> logs = Files.list(events)) {
            return logs.filter(log -> !log.getFileName().toString().startsWith("."))
                    .max(Comparator.comparingLong(log -> log.toFile().lastModified()))
                    .orElseThrow();
        }
    }

    private static String libraries(Path jar) throws IOException {
        try (Stream<Path> libraries = Files.list(jar.resolveSibling("lib"))) {
            return libraries.sorted().map(Path::toString).collect(Collectors.joining(","));
        }
    }

    private Process launch(String name, String memory, List<String> arguments) throws IOException {
        var command = new ArrayList<>(List.of(java.resolve("bin/java").toString(), memory));
        command.addAll(List.of(options.split(" ")));
        // What spark-class passes to every process of its own.
        for (var opened : List.of(
                "java.lang",
                "java.lang.invoke",
                "java.net",
                "java.nio",
                "java.util",
                "java.util.concurrent",
                "sun.nio.ch",
                "sun.security.action",
                "sun.util.calendar")) {
            command.add("--add-opens=java.base/" + opened + "=ALL-UNNAMED");
        }
        command.addAll(List.of("-cp", home.resolve("jars") + File.separator + "*"));
        command.addAll(arguments);
        var builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log(name).toFile());
        builder.environment()
                .putAll(Map.of(
                        "SPARK_HOME",
                        home.toString(),
                        "JAVA_HOME",
                        java.toString(),
                        "SPARK_LOCAL_IP",
                        "127.0.0.1",
                        "SPARK_SCALA_VERSION",
                        "2.13"));
        return builder.start();
    }

    private Path log(String name) {
        return folder.resolve(name + ".log");
    }

    private void awaitMaster() throws IOException, InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
                if (socket.isConnected()) {
                    return;
                }
            } catch (IOException notYet) {
                Thread.sleep(100);
            }
        }
        throw new AssertionError("the master did not come up:\n" + Files.readString(log("master")));
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        processes.forEach(process -> process.descendants().forEach(ProcessHandle::destroy));
        processes.forEach(Process::destroy);
        for (var process : processes) {
            if (!endsSoon(process)) {
                process.destroyForcibly();
            }
        }
        deleteLinks();
    }

    /** JUnit warns of each link that leads out of a test's folder. */
    private void deleteLinks() {
        try (Stream<Path> links = Files.list(home.resolve("jars"))) {
            for (var link : links.toList()) {
                Files.delete(link);
            }
        } catch (IOException left) {
            throw new UncheckedIOException(left);
        }
    }

    private static boolean endsSoon(Process process) {
        try {
            return process.waitFor(10, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
