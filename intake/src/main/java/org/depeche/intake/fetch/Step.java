package org.depeche.intake.fetch;

import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.Optional;
import javax.net.ssl.SSLException;
import org.apache.hc.core5.http.ConnectionClosedException;
import org.apache.hc.core5.http.NoHttpResponseException;
import org.depeche.intake.fetch.BodyReader.UnfitAnswer;
import org.depeche.intake.fetch.CheckedResolver.ForbiddenAddress;
import org.depeche.intake.fetch.Fetched.Failed;
import org.depeche.intake.fetch.Fetched.Failure;
import org.depeche.intake.fetch.Reason.Code;

/**
 * One address asked: where it led, or what came of it.
 *
 * @param next the address it redirects to
 * @param forGood whether it does so for good
 */
record Step(Optional<PageAddress> next, boolean forGood, Fetched fetched) {

    static Step last(Fetched fetched) {
        return new Step(Optional.empty(), false, fetched);
    }

    static Step failed(Failure failure, Reason reason) {
        return last(new Failed(failure, reason, Optional.empty()));
    }

    /** What an answer means. */
    static Step of(PageAddress address, Exchange.Answer answer) {
        int status = answer.status();
        var headers = new AnswerHeaders(answer);
        if (status == 200) {
            return last(new Fetched.Page(
                    address,
                    Optional.empty(),
                    headers.mediaType(),
                    headers.charset(),
                    headers.validators(),
                    headers.fresh(),
                    answer.body()));
        }
        if (status == 304) {
            return last(new Fetched.Unchanged(Optional.empty(), headers.validators(), headers.fresh()));
        }
        return status > 300 && status < 400
                ? redirected(address, answer)
                : failed(failure(status), Reason.of(Code.ANSWERED, status));
    }

    /** What it means that no answer came. */
    static Step of(IOException broken) {
        var failure = broken instanceof ForbiddenAddress
                ? Failure.FORBIDDEN
                : broken instanceof UnfitAnswer ? Failure.UNFIT : Failure.BROKEN;
        return failed(failure, reason(broken));
    }

    private static Reason reason(IOException broken) {
        if (broken instanceof Reasoned told) {
            return told.reason();
        }
        if (broken instanceof UnknownHostException unknown) {
            // "example.org: Name or service not known", in the words of the system.
            return Reason.of(
                    Code.NO_SUCH_HOST, String.valueOf(unknown.getMessage()).replaceFirst(":.*", ""));
        }
        if (broken instanceof SocketTimeoutException) {
            return Reason.of(Code.SILENCE);
        }
        if (broken instanceof SSLException) {
            return Reason.of(Code.TLS, broken);
        }
        if (broken instanceof ConnectException || broken instanceof NoRouteToHostException) {
            return Reason.of(Code.NO_CONNECTION);
        }
        return broken instanceof NoHttpResponseException || broken instanceof ConnectionClosedException
                ? Reason.of(Code.BROKEN_OFF)
                : Reason.of(Code.OTHER, broken);
    }

    /** A failure that knows why. */
    interface Reasoned {
        Reason reason();
    }

    private static Step redirected(PageAddress address, Exchange.Answer answer) {
        var written = answer.header("location").orElse("");
        var next = address.resolve(written);
        if (written.isBlank() || next.isEmpty()) {
            return failed(Failure.FORBIDDEN, Reason.of(Code.REDIRECTS_NOWHERE, written));
        }
        boolean forGood = answer.status() == 301 || answer.status() == 308;
        return new Step(
                next, forGood, new Failed(Failure.UNFIT, Reason.of(Code.ANSWERED, answer.status()), Optional.empty()));
    }

    private static Failure failure(int status) {
        return switch (status) {
            case 404, 410 -> Failure.GONE;
            case 408, 425, 429, 503 -> Failure.BUSY;
            default -> status >= 500 ? Failure.BROKEN : status >= 400 ? Failure.DENIED : Failure.UNFIT;
        };
    }

    /** What was fetched, with the address that it has moved to for good. */
    Fetched withMoved(Optional<PageAddress> moved) {
        if (fetched instanceof Fetched.Page page) {
            return new Fetched.Page(
                    page.address(),
                    moved,
                    page.mediaType(),
                    page.charset(),
                    page.validators(),
                    page.fresh(),
                    page.content());
        }
        return fetched instanceof Fetched.Unchanged same
                ? new Fetched.Unchanged(moved, same.validators(), same.fresh())
                : fetched;
    }
}
