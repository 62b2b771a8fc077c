package org.depeche.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.depeche.newsroom.wording.Refused;
import org.depeche.newsroom.wording.Wording;
import org.depeche.web.api.Problem;
import org.depeche.web.guard.Refusal;
import org.depeche.web.site.NotReady;
import org.depeche.web.site.Site;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.io.EofException;

/** Translates failures into a status with a page, or with a problem body for programs. */
final class Failures {
    private final Site site;
    private final Consumer<String> log;

    Failures(Site site, Consumer<String> log) {
        this.site = site;
        this.log = log;
    }

    void route(RoutesConfig routes) {
        routes.exception(
                Refusal.class,
                (refused, context) -> tell(context, refused.getStatus(), line(refused), words -> refused.in(words)));
        routes.exception(
                HttpResponseException.class, (refused, context) -> tell(context, refused.getStatus(), line(refused)));
        routes.exception(
                Refused.class,
                (refused, context) -> tell(context, 400, line(refused), words -> Refused.why(refused, words)));
        routes.exception(IllegalArgumentException.class, (wrong, context) -> tell(context, 400, line(wrong)));
        routes.exception(NotReady.class, (notReady, context) -> tell(context, notReady));
        // A body that is no HTTP, found out while it is read.
        routes.exception(
                HttpException.RuntimeException.class,
                (broken, context) -> tell(context, broken.getCode(), "the request could not be read"));
        // Who asked went away, or broke off in the middle of a form: there is nobody to tell, and nothing failed.
        routes.exception(EofException.class, (gone, context) -> context.status(400));
        routes.exception(IOException.class, this::archiveFailed);
        routes.exception(UncheckedIOException.class, this::archiveFailed);
        routes.exception(Exception.class, (failure, context) -> {
            log.accept(context.method() + " " + context.path() + ": " + trace(failure));
            tell(context, 500, "the program failed; the server's log tells where");
        });
    }

    private void archiveFailed(Exception failure, Context context) {
        log.accept(context.method() + " " + context.path() + ": " + failure.getMessage());
        context.header("Retry-After", "5");
        tell(context, 503, "the archive cannot be read or written now");
    }

    private void tell(Context context, NotReady notReady) {
        context.header("Retry-After", "5");
        if (isOfProgram(context)) {
            tell(context, 503, line(notReady));
        } else {
            context.removeHeader("ETag");
            site.showWorking(context, notReady);
        }
    }

    private static boolean isOfProgram(Context context) {
        return context.path().startsWith("/api/");
    }

    /** What has no words for readers is told to programs only: a page says what its status means. */
    private void tell(Context context, int status, String reason) {
        answer(context, status, reason, words -> Optional.empty());
    }

    private void tell(Context context, int status, String reason, Function<Wording, String> inWords) {
        answer(context, status, reason, words -> Optional.of(inWords.apply(words)));
    }

    private void answer(Context context, int status, String reason, Function<Wording, Optional<String>> inWords) {
        context.removeHeader("ETag");
        if (isOfProgram(context)) {
            Problem.of(status, reason).send(context);
        } else {
            site.showFailure(context, status, inWords);
        }
    }

    private static String line(Exception failure) {
        return Objects.requireNonNullElse(failure.getMessage(), "wrong input");
    }

    /** The failure and the places in our own code, in one line. */
    private static String trace(Exception failure) {
        var line = new StringBuilder(failure.toString());
        for (var frame : failure.getStackTrace()) {
            if (frame.getClassName().startsWith("org.depeche")) {
                line.append(" < ").append(frame.getFileName()).append(':').append(frame.getLineNumber());
            }
        }
        return line.toString().replaceAll("\\s+", " ");
    }
}
