/** Who may see and change an archive over the network. The door is {@link org.depeche.newsroom.account.Accounts}. */
@NullMarked
package org.depeche.newsroom.account;

import org.jspecify.annotations.NullMarked;
