package nl.gia.calls;

import nl.gia.contacts.ContactsMerged;
import nl.gia.contacts.MergeUndone;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Conversations with somebody who is another contact now are with that one. */
@Component
class MergedConversations {

    private final JdbcClient jdbc;

    MergedConversations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    void join(ContactsMerged merge) {
        jdbc.sql("""
                        insert into conversation_before_merge (merge_id, conversation_id)
                        select ?, id from conversation where contact_id = ?""").params(merge.merge(), merge.merged().value()).update();
        jdbc.sql("update conversation set contact_id = ? where contact_id = ?")
                .params(merge.survivor().value(), merge.merged().value())
                .update();
    }

    @EventListener
    void takeApart(MergeUndone merge) {
        jdbc.sql("""
                        update conversation g set contact_id = ?
                          from conversation_before_merge b
                         where b.merge_id = ? and b.conversation_id = g.id and g.contact_id = ?""")
                .params(merge.merged().value(), merge.merge(), merge.survivor().value())
                .update();
    }
}
