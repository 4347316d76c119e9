package nl.gia.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import nl.gia.contacts.PersonKey;
import nl.gia.shared.EmailAddress;
import nl.gia.shared.MunicipalityCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class NamesakesTest {

    private static final MunicipalityCode VENLO = new MunicipalityCode("GM0983");
    private static final MunicipalityCode WEERT = new MunicipalityCode("GM0988");
    private static final PersonKey JAN = key(null);
    private static final PersonKey ADDRESSED = key("jan@example.nl");
    private static final PersonKey OTHER = key("j.jansen@example.nl");

    private final Namesakes namesakes = new Namesakes();

    @Test
    void who_has_no_address_is_the_only_one_of_that_name_and_municipality_who_has_one() {
        namesakes.named(ADDRESSED, "Jan Jansen", VENLO);
        namesakes.named(JAN, "jan  jansen", VENLO);
        assertThat(namesakes.meant(JAN, "JAN JANSEN", VENLO)).isEqualTo(ADDRESSED);
        assertThat(namesakes.meant(ADDRESSED, "Jan Jansen", VENLO)).isEqualTo(ADDRESSED);
        PersonKey elsewhere = PersonKey.of(null, "Jan Jansen", WEERT);
        assertThat(namesakes.meant(elsewhere, "Jan Jansen", WEERT)).isEqualTo(elsewhere);
    }

    @Test
    void among_several_nobody_can_tell() {
        namesakes.named(ADDRESSED, "Jan Jansen", VENLO);
        namesakes.onList(OTHER, "Jan Jansen", VENLO);
        assertThat(namesakes.meant(JAN, "Jan Jansen", VENLO)).isEqualTo(JAN);
        namesakes.onList(JAN, "Jan Jansen", VENLO);
        assertThat(namesakes.meant(ADDRESSED, "Jan Jansen", VENLO)).isEqualTo(ADDRESSED);
    }

    @Test
    void who_is_on_the_list_without_an_address_is_the_only_one_who_is_told_of_with_one() {
        namesakes.onList(JAN, "Jan Jansen", VENLO);
        namesakes.named(ADDRESSED, "Jan Jansen", VENLO);
        assertThat(namesakes.meant(ADDRESSED, "Jan Jansen", VENLO)).isEqualTo(JAN);
        assertThat(namesakes.meant(JAN, "Jan Jansen", VENLO)).isEqualTo(JAN);
    }

    @Test
    void who_is_from_no_municipality_is_another_than_who_is_from_one() {
        namesakes.named(ADDRESSED, "Jan Jansen", VENLO);
        PersonKey nowhere = PersonKey.of(null, "Jan Jansen", null);
        assertThat(namesakes.meant(nowhere, "Jan Jansen", null)).isEqualTo(nowhere);
    }

    private static PersonKey key(@Nullable String address) {
        return PersonKey.of(address == null ? null : new EmailAddress(address), "Jan Jansen", VENLO);
    }
}
