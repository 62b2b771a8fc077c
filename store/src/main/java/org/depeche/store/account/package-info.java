/** Who may see and change an archive over the network. The door is {@link org.depeche.store.account.AccountShelf}. */
@NullMarked
package org.depeche.store.account;

import org.jspecify.annotations.NullMarked;
