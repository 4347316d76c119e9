package nl.gia.contacts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Objects;
import nl.gia.programmes.ProgrammeDetails;
import nl.gia.shared.AttendeeKind;
import nl.gia.shared.ContactId;
import nl.gia.shared.EmailAddress;
import nl.gia.shared.MunicipalityCode;
import nl.gia.shared.Problem;
import nl.gia.testing.As;
import nl.gia.testing.Builders;
import nl.gia.testing.IntegrationTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who keeps what is known of a person. */
@IntegrationTest
class ContactsTest {

    private static final MunicipalityCode GRONINGEN = new MunicipalityCode("GM0014");
    private static final NewContact CHANGED =
            new NewContact("Iemand anders", "ander@example.nl", null, null, AttendeeKind.EXPERT, null);

    @Autowired
    Contacts contacts;

    @Autowired
    Builders builders;

    @Autowired
    JdbcClient jdbc;

    ProgrammeDetails gia;

    @BeforeEach
    void programme() {
        gia = builders.gia();
    }

    @Test
    void who_registers_somebody_of_another_region_by_address_sees_the_person_and_changes_nothing() {
        ContactId anna = registered("Noord", "anna@groningen.example.nl", GRONINGEN);
        As.cmo(Builders.region(gia, "Limburg"));
        assertThat(contacts.find(anna)).isEmpty();
        assertThat(registered("Limburg", "anna@groningen.example.nl", null)).isEqualTo(anna);
        assertThat(contacts.find(anna).orElseThrow().changeable()).isFalse();
        assertThatThrownBy(() -> contacts.change(anna, 0, CHANGED)).isInstanceOf(Problem.NotAllowed.class);
        As.cmo(Builders.region(gia, "Noord"));
        contacts.change(anna, 0, CHANGED);
    }

    @Test
    void who_first_knew_somebody_without_a_municipality_keeps_what_is_known() {
        ContactId expert = registered("Noord", "expert@example.nl", null);
        registered("Limburg", "expert@example.nl", null);
        As.cmo(Builders.region(gia, "Limburg"));
        assertThat(contacts.find(expert).orElseThrow().changeable()).isFalse();
        As.cmo(Builders.region(gia, "Noord"));
        assertThat(contacts.find(expert).orElseThrow().changeable()).isTrue();
    }

    @Test
    void the_region_of_the_municipality_keeps_what_another_brought_in() {
        ContactId anna = registered("Limburg", "anna@groningen.example.nl", GRONINGEN);
        for (String region : List.of("Limburg", "Noord")) {
            As.cmo(Builders.region(gia, region));
            assertThat(contacts.find(anna).orElseThrow().changeable()).isTrue();
        }
        As.forum();
        assertThat(contacts.find(anna).orElseThrow().changeable()).isFalse();
        As.admin();
        assertThat(contacts.find(anna).orElseThrow().changeable()).isTrue();
    }

    @Test
    void an_error_of_the_database_tells_nobodys_address() {
        registered("Noord", "anna@example.nl", null);
        registered("Noord", "bert@example.nl", null);
        assertThatThrownBy(() -> jdbc.sql("update contact set person_key = ?")
                        .param("mail:anna@example.nl")
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class)
                .rootCause()
                .hasMessageContaining("person_key")
                .hasMessageNotContaining("anna");
    }

    private ContactId registered(String region, String email, @Nullable MunicipalityCode municipality) {
        KnownPerson person = new KnownPerson(
                "Iemand",
                new EmailAddress(email),
                null,
                null,
                AttendeeKind.EXPERT,
                municipality,
                Builders.region(gia, region),
                false);
        return Builders.asSystem(() ->
                Objects.requireNonNull(contacts.findOrCreateAll(List.of(person)).get(person.key())));
    }
}
