/**
 * Signing in with somebody else's word: OpenID Connect. The doors are {@link org.depeche.web.openid.OpenIdSignIn} and {@link
 * org.depeche.web.openid.OpenIdSettings}.
 */
@NullMarked
package org.depeche.web.openid;

import org.jspecify.annotations.NullMarked;
