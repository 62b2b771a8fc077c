package org.depeche.web.site;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * What the forms show.
 *
 * @param trouble why the last try failed
 * @param next where to go after
 * @param hasOpenId whether a provider may vouch for people
 */
public record AccountForm(Optional<String> trouble, String name, String next, String code, boolean hasOpenId) {

    /** Where people leave for the provider. */
    public String openId() {
        return "/sign-in/openid?next=" + URLEncoder.encode(next, StandardCharsets.UTF_8);
    }
}
