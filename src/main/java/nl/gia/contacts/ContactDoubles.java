package nl.gia.contacts;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.gia.audit.Audit;
import nl.gia.security.Access;
import nl.gia.security.Principal;
import nl.gia.shared.ContactId;
import nl.gia.shared.Problem;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Contacts that are one person: found, merged, and taken apart again. By who keeps both of them. */
@Service
@Transactional
@PreAuthorize("@access.mayAtAll(T(nl.gia.security.Action).READ_CONTACTS)")
public class ContactDoubles {

    private final DoubleQueries doubles;
    private final ContactQueries contacts;
    private final ContactWriting writing;
    private final MergeWriting merging;
    private final Access access;
    private final Audit audit;
    private final ApplicationEventPublisher events;

    ContactDoubles(
            DoubleQueries doubles,
            ContactQueries contacts,
            ContactWriting writing,
            MergeWriting merging,
            Access access,
            Audit audit,
            ApplicationEventPublisher events) {
        this.doubles = doubles;
        this.contacts = contacts;
        this.writing = writing;
        this.merging = merging;
        this.access = access;
        this.audit = audit;
        this.events = events;
    }

    @Transactional(readOnly = true)
    public Page<LikelyDouble> likely(Pageable page) {
        return doubles.page(page);
    }

    /** Into whom somebody was merged. */
    @Transactional(readOnly = true)
    public Optional<ContactId> successor(ContactId merged) {
        return doubles.successor(merged).filter(id -> contacts.find(id).isPresent());
    }

    /** Which can be undone. */
    @Transactional(readOnly = true)
    public Optional<LastMerge> lastMerge(ContactId survivor) {
        return contacts.find(survivor).filter(ContactRow::changeable).flatMap(found -> doubles.lastMerge(survivor));
    }

    public void notDouble(ContactId one, ContactId other) {
        keeps(one);
        keeps(other);
        merging.notDouble(one, other);
        audit.done("contact.notDouble", "contact", one.toString(), Map.of("other", other.toString()));
    }

    /** What the merged one attended becomes the survivor's; the history of both is kept. */
    public UUID merge(MergeContacts command) {
        ContactId survivor = command.survivor();
        ContactId merged = command.merged();
        keeps(survivor);
        keeps(merged);
        ContactForm form = ContactForm.of(command.typed());
        events.publishEvent(new MergeStarts(survivor, merged));
        if (survivor.equals(merged)
                || !merging.lock(survivor, command.survivorVersion(), merged, command.mergedVersion())) {
            throw new Problem.Conflict("problem.changedMeanwhile");
        }
        if (writing.isTakenByThird(survivor, merged, form.key())) {
            throw new Problem.Invalid("email", "contacts.problem.third");
        }
        String by = access.principal().map(Principal::name).orElse("");
        UUID merge = merging.begin(survivor, command.survivorVersion(), merged, by);
        events.publishEvent(new ContactsMerged(merge, survivor, merged));
        merging.join(survivor, merged);
        writing.change(survivor, command.survivorVersion(), form);
        merging.dropOwnAlias(survivor);
        audit.done("contact.merged", "contact", survivor.toString(), Map.of("other", merged.toString()));
        audit.done("contact.mergedInto", "contact", merged.toString(), Map.of("other", survivor.toString()));
        return merge;
    }

    /** Of the last merge, as long as nothing it touched was changed since. */
    public void undo(ContactId survivor, UUID merge) {
        keeps(survivor);
        ContactId merged = merging.merged(merge);
        events.publishEvent(new MergeStarts(survivor, merged));
        int version = contacts.find(survivor).orElseThrow(Problem.NotFound::new).version();
        boolean isLast = doubles.lastMerge(survivor)
                .filter(last -> last.id().equals(merge))
                .isPresent();
        if (!isLast || !writing.lock(survivor, version)) {
            throw new Problem.Conflict("contacts.problem.undoLate");
        }
        if (merging.isTaken(merge, survivor)) {
            throw new Problem.Conflict("contacts.problem.undoTaken");
        }
        merging.takeApart(merge, survivor);
        events.publishEvent(new MergeUndone(merge, survivor, merged));
        audit.done("contact.unmerged", "contact", survivor.toString(), Map.of("other", merged.toString()));
        audit.done("contact.restored", "contact", merged.toString(), Map.of("other", survivor.toString()));
    }

    private void keeps(ContactId id) {
        if (!contacts.find(id).orElseThrow(Problem.NotFound::new).changeable()) {
            throw new Problem.NotAllowed();
        }
    }
}
