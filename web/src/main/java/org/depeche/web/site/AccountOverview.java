package org.depeche.web.site;

import java.util.List;
import java.util.Optional;
import org.depeche.newsroom.account.Account;

/** All accounts, one's own tokens, and a token just made, which is shown once. */
public record AccountOverview(
        List<Account> accounts, List<String> tokens, Optional<String> made, Optional<String> trouble) {}
