package nl.gia.meetings.calendar;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.gia.kit.Languages;
import nl.gia.security.Principal;
import nl.gia.security.Principals;
import nl.gia.shared.MeetingId;
import nl.gia.shared.MunicipalityCode;
import org.springframework.stereotype.Component;

/** Whose calendar an address is, and what that one sees in it as of now. */
@Component
class OwnSelection {

    record Found(Selection selection, Locale locale) {}

    private final CalendarAddressTable addresses;
    private final Principals principals;
    private final List<ExpectedMeetings> expected;

    OwnSelection(CalendarAddressTable addresses, Principals principals, List<ExpectedMeetings> expected) {
        this.addresses = addresses;
        this.principals = principals;
        this.expected = expected;
    }

    Optional<Found> of(SecretFeed feed) {
        Optional<CalendarAddressTable.Owner> owner = addresses.owner(feed);
        owner.filter(CalendarAddressTable.Owner::stale).ifPresent(one -> addresses.used(one.account()));
        return owner.flatMap(one -> principals
                .find(one.account())
                .map(who -> new Found(Selection.of(who, expected(who)), Languages.of(one.language()))));
    }

    private Set<MeetingId> expected(Principal who) {
        MunicipalityCode municipality = who.municipality();
        return municipality == null
                ? Set.of()
                : expected.stream()
                        .flatMap(one -> one.of(municipality).stream())
                        .collect(Collectors.toSet());
    }
}
