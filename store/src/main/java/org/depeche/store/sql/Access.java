package org.depeche.store.sql;

/** What an archive is opened for. */
public enum Access {
    /** To look only: it must be there. */
    READ,
    /** To change it: it must be there. */
    WRITE,
    /** To change it: it is made where it is not there. */
    CREATE
}
