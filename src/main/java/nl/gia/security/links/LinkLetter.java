package nl.gia.security.links;

import java.net.URI;
import java.time.Instant;
import java.util.Locale;
import nl.gia.audit.Audit;
import nl.gia.kit.Dates;
import nl.gia.kit.Languages;
import nl.gia.kit.Texts;
import nl.gia.mail.Mail;
import nl.gia.mail.MailPost;
import nl.gia.security.secrets.OneTimeSecret;
import nl.gia.shared.EmailAddress;
import nl.gia.shared.Message;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes to who has an account of a municipality at an address, and to nobody else. */
@Component
class LinkLetter {

    private final LinkTable table;
    private final MailPost post;
    private final Texts texts;
    private final Audit audit;

    LinkLetter(LinkTable table, MailPost post, Texts texts, Audit audit) {
        this.table = table;
        this.post = post;
        this.texts = texts;
        this.audit = audit;
    }

    /** @param locale of whoever asked, for who never chose a language */
    @Transactional
    public void write(EmailAddress to, URI site, Locale locale) {
        table.owner(to).ifPresent(owner -> {
            OneTimeSecret link = OneTimeSecret.create();
            Instant expires = table.add(owner.id(), link);
            Locale language = owner.language() == null ? locale : Languages.of(owner.language());
            String address = site + "/" + MailedLinks.PAGE + "/" + link.text();
            String until = Dates.time(expires, language);
            String subject = texts.of(Message.of("links.mail.subject"), language);
            String text = texts.of(Message.of("links.mail.text", owner.name(), address, until), language);
            post.send(new Mail(to, subject, text, expires));
            audit.done("account.linkMailed", "account", owner.id());
        });
    }
}
