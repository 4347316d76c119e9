package nl.gia.contacts;

import java.util.Collection;
import java.util.Map;
import nl.gia.audit.AuditedObjects;
import nl.gia.security.Access;
import nl.gia.security.Action;
import nl.gia.shared.ContactId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The history of a contact is for whom the contact is. */
@Component
class ContactsInLog implements AuditedObjects {

    private final JdbcClient jdbc;
    private final Contacts contacts;
    private final Access access;

    ContactsInLog(JdbcClient jdbc, Contacts contacts, Access access) {
        this.jdbc = jdbc;
        this.contacts = contacts;
        this.access = access;
    }

    @Override
    public String type() {
        return "contact";
    }

    @Override
    public Map<String, Named> named(Collection<String> ids) {
        return AuditedObjects.names(
                jdbc, "select id, name, 'relaties/' || id as address from contact where id = any (?)", ids);
    }

    @Override
    public boolean mayReadHistory(String id) {
        return access.mayAtAll(Action.READ_CONTACTS)
                && contacts.find(ContactId.of(id)).isPresent();
    }
}
