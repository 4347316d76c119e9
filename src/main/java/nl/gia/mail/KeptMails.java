package nl.gia.mail;

import java.util.List;
import java.util.UUID;
import nl.gia.audit.Audit;
import nl.gia.shared.Problem;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was kept, for an administrator. That somebody read it is noted, as it may hold what lets in. */
@Service
@Transactional
@PreAuthorize("@access.mayEverywhere(T(nl.gia.security.Action).WRITE_ACCOUNTS)")
public class KeptMails {

    private final KeptMailTable table;
    private final Audit audit;

    KeptMails(KeptMailTable table, Audit audit) {
        this.table = table;
        this.audit = audit;
    }

    @Transactional(readOnly = true)
    public int count() {
        return table.count();
    }

    /** The latest first. */
    @Transactional(readOnly = true)
    public List<KeptMail> page(Pageable page) {
        return table.page(page);
    }

    public String read(UUID mail) {
        table.forget();
        String text = table.text(mail).orElseThrow(Problem.NotFound::new);
        audit.done("mail.read", "mail", mail);
        return text;
    }
}
