package org.depeche.newsroom.account;

import java.util.Locale;
import org.depeche.newsroom.wording.Refused;

/** What somebody may do; each role may what those before it may. */
public enum Role {
    /** Sees everything that may be shown. */
    READER,
    /** Decides: joins, splits, corrects, undoes. */
    EDITOR,
    /** Gives accounts and takes them away. */
    ADMIN;

    public boolean mayActAs(Role other) {
        return compareTo(other) >= 0;
    }

    /** The name in small letters. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The role of this name in small letters. */
    public static Role parse(String word) {
        for (var role : values()) {
            if (role.word().equals(word)) {
                return role;
            }
        }
        throw new Refused("role", word);
    }
}
