package nl.gia.contacts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.gia.shared.MunicipalityCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who is meant by an address, or by a name and municipality. */
@Repository
class KnownContacts {

    // Who has an address goes by that, and is found by the name too.
    private static final String KNOWN = """
            select k.key, k.exact, c.id, c.name, c.email, c.phone, c.organisation, c.function, c.kind, c.left_on, c.example,
                   c.version, n.continued_by as municipality_code, m.name as municipality_name, %s as changeable
              from (select person_key as key, contact_id, true as exact from contact_by_key where person_key = any (:keys)
                    union all
                    select 'name:' || lower(regexp_replace(btrim(name), '\\s+', ' ', 'g')) || '|' || municipality_code, id, false
                      from contact where municipality_code = any (:homes) and email is not null) k
              join contact c on c.id = k.contact_id
              left join municipality_continuation n
                     on n.code = c.municipality_code and n.valid_from <= :on and n.valid_until > :on
              left join municipality m on m.code = n.continued_by
             where k.key = any (:keys) %s
             order by k.exact desc""";

    private static final String IN_POST = """
            select p.* from (
                select c.id, c.name, c.email, c.phone, c.organisation, c.function, c.kind, c.left_on, c.example, c.version,
                       c.municipality_code, m.name as municipality_name, %s as changeable, n.continued_by,
                       row_number() over (partition by n.continued_by
                                          order by c.phone is null, c.email is null, c.name collate "nl-x-icu", c.id) as nth
                  from contact c
                  join municipality m on m.code = c.municipality_code
                  join municipality_continuation n on n.code = c.municipality_code
                       and n.valid_from <= :on and n.valid_until > :on and n.continued_by = any (:codes)
                 where c.kind in ('COUNCILLOR', 'EXECUTIVE', 'OFFICIAL') and coalesce(c.left_on > :today, true) %s) p
             where p.nth <= :most
             order by p.continued_by, p.nth""";

    private final ContactRights rights;

    KnownContacts(ContactRights rights) {
        this.rights = rights;
    }

    Map<PersonKey, ContactRow> by(Collection<PersonKey> keys, LocalDate on) {
        Map<PersonKey, ContactRow> known = new HashMap<>();
        Set<PersonKey> exact = new HashSet<>();
        Set<PersonKey> several = new HashSet<>();
        ask(keys, on).query(row -> {
            PersonKey key = new PersonKey(row.getString("key"));
            if (row.getBoolean("exact")) {
                exact.add(key);
            }
            if (known.putIfAbsent(key, ContactQueries.row(row, 0)) != null && !exact.contains(key)) {
                several.add(key);
            }
        });
        known.keySet().removeAll(several);
        return known;
    }

    List<ContactRow> all(PersonKey key, LocalDate on) {
        return ask(List.of(key), on).query(ContactQueries::row).list().stream()
                .distinct()
                .toList();
    }

    private JdbcClient.StatementSpec ask(Collection<PersonKey> keys, LocalDate on) {
        return rights.asked(KNOWN.formatted(rights.changeable(), rights.visible()))
                .param("keys", keys.stream().map(PersonKey::value).toArray(String[]::new))
                .param(
                        "homes",
                        keys.stream()
                                .flatMap(key -> key.municipality().stream())
                                .toArray(String[]::new))
                .param("on", on);
    }

    /** By the municipality that continues theirs; those who can be phoned first. */
    Map<MunicipalityCode, List<ContactRow>> inPost(Collection<MunicipalityCode> codes, LocalDate on, int most) {
        Map<MunicipalityCode, List<ContactRow>> people = new HashMap<>();
        rights.asked(IN_POST.formatted(rights.changeable(), rights.visible()))
                .param("codes", codes.stream().map(MunicipalityCode::value).toArray(String[]::new))
                .param("on", on)
                .param("most", most)
                .query(row -> {
                    people.computeIfAbsent(
                                    new MunicipalityCode(row.getString("continued_by")), code -> new ArrayList<>())
                            .add(ContactQueries.row(row, 0));
                });
        return people;
    }
}
