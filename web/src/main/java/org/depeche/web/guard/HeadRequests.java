package org.depeche.web.guard;

import io.javalin.http.Context;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Answers HEAD with the head that GET has: what stands behind is asked with GET, and the connection, which knows better,
 * leaves the body out.
 */
public final class HeadRequests extends Handler.Wrapper {
    private static final String HEAD = HeadRequests.class.getName();

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        if (!HttpMethod.HEAD.is(request.getMethod())) {
            return super.handle(request, response, callback);
        }
        request.setAttribute(HEAD, true);
        return super.handle(new AsGet(request), response, callback);
    }

    /** Whether only the head was asked for, so that a long body need not be made. */
    public static boolean isHead(Context context) {
        return Boolean.TRUE.equals(context.req().getAttribute(HEAD));
    }

    private static final class AsGet extends Request.Wrapper {
        AsGet(Request request) {
            super(request);
        }

        @Override
        public String getMethod() {
            return HttpMethod.GET.asString();
        }
    }
}
