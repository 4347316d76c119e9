package nl.gia.kit;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import nl.gia.shared.Meanwhile;

/**
 * Brings together what two changed at the same time: what only one of them touched goes along by itself, of the rest one
 * chooses, and what was filled in stays until it is saved.
 */
public final class Settling<T> implements Runnable {

    private final SharedForm<T> form;
    private final Supplier<Meanwhile<T>> meanwhile;
    private final Runnable save;

    /** @param save tries again, with what the form was settled to */
    public Settling(SharedForm<T> form, Supplier<Meanwhile<T>> meanwhile, Runnable save) {
        this.form = form;
        this.meanwhile = meanwhile;
        this.save = save;
    }

    @Override
    public void run() {
        Notices.attempt(() -> settle(meanwhile.get()));
    }

    private void settle(Meanwhile<T> theirs) {
        List<SharedForm.Clash> clashes = form.clashes(theirs.now());
        if (clashes.isEmpty()) {
            settle(theirs, Set.of());
        } else {
            new ClashDialog(clashes, form.taken(theirs.now()), theirs, given -> settle(theirs, given)).open();
        }
    }

    private void settle(Meanwhile<T> theirs, Set<String> given) {
        List<String> taken = form.taken(theirs.now());
        form.settle(theirs.now(), given);
        save.run();
        if (!taken.isEmpty()) {
            Notices.done("kit.clash.taken", by(theirs), String.join(", ", taken));
        }
    }

    static String by(Meanwhile<?> theirs) {
        List<String> names =
                theirs.changes().stream().map(change -> change.by()).distinct().toList();
        return names.isEmpty() ? I18NProvider.translate("kit.clash.somebody") : String.join(", ", names);
    }
}
