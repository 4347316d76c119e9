package nl.gia.calls.ui;

import java.util.List;
import nl.gia.calls.CallReport;
import nl.gia.calls.CallRow;
import nl.gia.calls.Conversation;
import nl.gia.calls.Conversations;
import nl.gia.contacts.ContactFilter;
import nl.gia.contacts.ContactRow;
import nl.gia.contacts.Contacts;
import nl.gia.kit.Confirm;
import nl.gia.kit.Notices;
import nl.gia.shared.MunicipalityCode;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;

/** Noting a call, wherever one does it, with the way back. */
@Component
class Calling {

    private final Conversations conversations;
    private final Contacts contacts;

    Calling(Conversations conversations, Contacts contacts) {
        this.conversations = conversations;
        this.contacts = contacts;
    }

    void ask(String programme, CallRow row, Runnable shown) {
        ask(programme, row.code(), row.name(), row.contacts(), shown);
    }

    void ask(String programme, MunicipalityCode code, String name, List<ContactRow> people, Runnable shown) {
        new CallDialog(name, people, (typed, page) -> inPost(code, typed, page), typed -> {
                    Conversation noted = conversations.log(programme, code, typed);
                    tellWithUndo(name, noted, shown);
                    shown.run();
                })
                .open();
    }

    void correct(MunicipalityCode code, String name, List<ContactRow> people, Conversation call, Runnable shown) {
        new CallDialog(name, people, (typed, page) -> inPost(code, typed, page), typed -> {
                    conversations.correct(call.id(), call.version(), typed);
                    tellCorrected(call, shown);
                    shown.run();
                })
                .show(call.told())
                .open();
    }

    void withdraw(Conversation call, Runnable shown) {
        Confirm.ask("calls.withdrawAsk", () -> {
            conversations.withdraw(call.id(), call.version());
            Notices.done("calls.withdrawn");
            shown.run();
        });
    }

    void settle(Conversation call, Runnable shown) {
        if (Notices.attempt(() -> conversations.settle(call.id(), call.version(), true))) {
            Notices.undoable("calls.settled", () -> {
                conversations.settle(call.id(), call.version() + 1, false);
                shown.run();
            });
        }
        shown.run();
    }

    private void tellWithUndo(String name, Conversation noted, Runnable shown) {
        Notices.undoable(
                "calls.logged",
                () -> {
                    conversations.withdraw(noted.id(), noted.version());
                    shown.run();
                },
                name,
                CallWords.outcome(noted.told().outcome()));
    }

    private void tellCorrected(Conversation before, Runnable shown) {
        CallReport told = before.told();
        Notices.undoable("calls.corrected", () -> {
            conversations.correct(before.id(), before.version() + 1, told);
            shown.run();
        });
    }

    private List<ContactRow> inPost(MunicipalityCode code, String typed, Pageable page) {
        return contacts.search(new ContactFilter(typed, null, code, ContactFilter.Post.HELD), page)
                .getContent();
    }
}
