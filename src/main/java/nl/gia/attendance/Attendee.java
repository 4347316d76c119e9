package nl.gia.attendance;

import nl.gia.contacts.KnownPerson;
import nl.gia.contacts.PersonKey;
import nl.gia.shared.AttendeeKind;
import nl.gia.shared.EmailAddress;
import nl.gia.shared.MunicipalityCode;
import nl.gia.shared.RegionId;
import org.jspecify.annotations.Nullable;

/** A checked person at a meeting. */
public record Attendee(
        String name,
        @Nullable EmailAddress email,
        AttendeeKind kind,
        @Nullable MunicipalityCode municipality,
        @Nullable String organisation,
        @Nullable String function) {

    /** Of a name, an organisation or a function. */
    public static final int LONGEST = 200;

    public PersonKey key() {
        return PersonKey.of(email, name, municipality);
    }

    public Attendee under(@Nullable EmailAddress address) {
        return new Attendee(name, address, kind, municipality, organisation, function);
    }

    public KnownPerson in(RegionId region, boolean example) {
        return new KnownPerson(name, email, organisation, function, kind, municipality, region, example);
    }
}
