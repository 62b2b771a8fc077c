package org.depeche.newsroom.alert;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.Properties;
import org.depeche.intake.fetch.Reason;
import org.depeche.intake.fetch.Reason.Code;
import org.eclipse.angus.mail.util.MailConnectException;

/** Hands mail to a server, which takes it from there. */
final class MailCarrier {
    private static final String PATIENCE_MILLIS = "20000";
    private final MailSettings settings;
    private final Session session;

    MailCarrier(MailSettings settings) {
        this.settings = settings;
        this.session = Session.getInstance(properties(settings));
    }

    /**
     * A letter.
     *
     * @param guid names it: who gets it twice knows it for the same
     * @param list names all letters of its kind
     */
    record Letter(String to, String subject, String text, String guid, String list, Instant writtenAt) {}

    /** Hands {@code letter} over; why it was not taken, or nothing where it was. */
    Optional<Reason> send(Letter letter) {
        try (var transport = session.getTransport()) {
            transport.connect(
                    settings.host(),
                    settings.port(),
                    settings.user().orElse(null),
                    settings.password().orElse(null));
            var message = message(letter);
            transport.sendMessage(message, message.getAllRecipients());
            return Optional.empty();
        } catch (AuthenticationFailedException stranger) {
            return Optional.of(Reason.of(Code.MAIL_LOGIN));
        } catch (MessagingException refused) {
            boolean isUnreached = refused instanceof MailConnectException || refused.getCause() instanceof IOException;
            return Optional.of(
                    isUnreached
                            ? Reason.of(Code.MAIL_UNREACHED, settings.host() + ":" + settings.port())
                            : Reason.of(Code.MAIL_REFUSED, refused));
        }
    }

    private MimeMessage message(Letter letter) throws MessagingException {
        var message = new NamedMessage(session, "<" + letter.guid() + "@depeche>");
        message.setFrom(new InternetAddress(settings.from()));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(letter.to()));
        // A headline is a stranger's: a line break in it would begin a header of his own.
        message.setSubject(letter.subject().replaceAll("\\p{Cntrl}+", " "), StandardCharsets.UTF_8.name());
        message.setText(letter.text(), StandardCharsets.UTF_8.name());
        message.setSentDate(Date.from(letter.writtenAt()));
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("List-Id", "<" + letter.list() + ".depeche>");
        message.saveChanges();
        return message;
    }

    /** A message that bears the same name however often it is sent. */
    private static final class NamedMessage extends MimeMessage {
        private final String name;

        NamedMessage(Session session, String name) {
            super(session);
            this.name = name;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", name);
        }
    }

    private static Properties properties(MailSettings settings) {
        var protocol = settings.security() == MailSettings.Security.TLS ? "smtps" : "smtp";
        var properties = new Properties();
        properties.setProperty("mail.transport.protocol", protocol);
        var stem = "mail." + protocol + ".";
        properties.setProperty(stem + "auth", String.valueOf(settings.user().isPresent()));
        properties.setProperty(stem + "connectiontimeout", PATIENCE_MILLIS);
        properties.setProperty(stem + "timeout", PATIENCE_MILLIS);
        properties.setProperty(stem + "writetimeout", PATIENCE_MILLIS);
        properties.setProperty(stem + "ssl.checkserveridentity", "true");
        if (settings.security() == MailSettings.Security.STARTTLS) {
            properties.setProperty(stem + "starttls.enable", "true");
            properties.setProperty(stem + "starttls.required", "true");
        }
        return properties;
    }
}
