package nl.gia.contacts;

import java.util.UUID;
import nl.gia.shared.ContactId;

/** In the transaction of the merge, while the merged one is still there: what is of it becomes the survivor's. */
public record ContactsMerged(UUID merge, ContactId survivor, ContactId merged) {}
