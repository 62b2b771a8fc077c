package org.depeche.store.sql;

import java.io.IOException;
import java.sql.BatchUpdateException;
import java.sql.SQLException;
import java.util.Objects;
import org.sqlite.SQLiteErrorCode;

/** What went wrong with an archive, in one line that names it. */
public final class ArchiveException extends IOException {
    private static final long serialVersionUID = 1L;

    public ArchiveException(String archive, String line) {
        super(archive + ": " + line);
    }

    ArchiveException(String archive, String line, Throwable cause) {
        super(archive + ": " + line, cause);
    }

    /** Translates what a driver said. */
    static ArchiveException of(ArchiveAddress address, SQLException failure) {
        var line = address instanceof ArchiveAddress.InFile ? sqliteLine(failure) : serverLine(failure);
        return new ArchiveException(address.shown(), line, failure);
    }

    private static String sqliteLine(SQLException failure) {
        var code = failure.getErrorCode() & 0xFF;
        if (code == SQLiteErrorCode.SQLITE_FULL.code) {
            return "the disk is full: nothing of the last batch was kept, all that was reported as taken is safe";
        }
        if (code == SQLiteErrorCode.SQLITE_CORRUPT.code) {
            return damaged(failure);
        }
        if (code == SQLiteErrorCode.SQLITE_NOTADB.code) {
            return "not a database: the file is something else, or its beginning is damaged";
        }
        if (code == SQLiteErrorCode.SQLITE_BUSY.code || code == SQLiteErrorCode.SQLITE_LOCKED.code) {
            return "another process has been writing to it for too long";
        }
        if (code == SQLiteErrorCode.SQLITE_READONLY.code) {
            return "not allowed to write to it";
        }
        if (code == SQLiteErrorCode.SQLITE_CANTOPEN.code) {
            return "cannot be opened: no such folder, or not allowed";
        }
        return message(failure);
    }

    private static String serverLine(SQLException failure) {
        var state = Objects.requireNonNullElse(failure.getSQLState(), "");
        return switch (state) {
            case "08001", "08004" -> "the server does not answer: " + message(failure);
            case "08000", "08003", "08006", "57P01", "57P02", "57P03" ->
                "the connection to the server was lost (" + message(failure)
                        + "): nothing of the last batch was kept, all that was reported is safe";
            case "28P01", "28000" -> "the server refuses the user or the password";
            case "3D000" -> "no such database on the server: make it first (createdb)";
            case "53100" ->
                "the server's disk is full: nothing of the last batch was kept, all that was reported is safe";
            case "42501" -> "not allowed: " + message(failure);
            // A page that is no page, a file that is gone or shorter than it was, and what the server calls impossible.
            case "42P01", "42703", "XX000", "XX001", "XX002", "58030", "58P01" -> damaged(failure);
            case "57014" -> "the server stopped a question that took too long";
            default -> message(failure);
        };
    }

    private static String damaged(SQLException failure) {
        return "damaged: " + message(failure) + "; restore a backup, or save what can be read with depeche export";
    }

    private static String message(SQLException failure) {
        // A batch repeats the statement with its values; what went wrong stands in what follows it.
        var cause = failure instanceof BatchUpdateException ? failure.getNextException() : failure;
        var text = cause == null ? failure.toString() : String.valueOf(cause.getMessage());
        var line = text.lines().findFirst().orElse("").replaceFirst("(?i)^(error|fatal): ", "");
        return line.isBlank() ? failure.toString() : line;
    }
}
