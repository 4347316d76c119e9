package nl.gia.mail;

/** Takes a mail along, in the transaction of what it tells of: what was rolled back is told to nobody. */
public interface MailPost {

    void send(Mail mail);
}
