package nl.gia.participation;

/** The municipalities of a reference date with the region each falls in, as a part of other queries. */
public final class ExistingMunicipalities {

    /** Asks for {@code :programme} and {@code :on}. */
    public static final String SQL = """
            select e.code, e.name, e.province_code, r.id as region_id, coalesce(r.active, false) as active, r.name as region
              from municipality e
              left join region_membership k on k.programme_id = :programme and k.municipality_code = e.code
                    and k.valid_from <= :on and k.valid_until > :on
              left join region r on r.id = k.region_id
             where coalesce(e.established <= :on, true) and coalesce(e.abolished > :on, true)""";

    private ExistingMunicipalities() {}
}
