package org.depeche.store.account;

/**
 * An account as it is kept.
 *
 * @param password its Argon2id hash
 * @param role a word of small letters
 * @param madeAt seconds since 1970
 */
public record StoredAccount(String name, String password, String role, long madeAt) {

    /** A hash is never written by chance. */
    @Override
    public String toString() {
        return "account " + name + " (" + role + ")";
    }
}
