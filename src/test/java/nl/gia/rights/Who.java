package nl.gia.rights;

import nl.gia.programmes.ProgrammeDetails;
import nl.gia.shared.MunicipalityCode;
import nl.gia.testing.As;
import nl.gia.testing.Builders;

/**
 * Everybody who may come to a door; the columns of the tables. A CMO is Limburg's, a municipality Maastricht, and so is the
 * member of a planning team, who elsewhere is told the same.
 */
enum Who {
    NOBODY,
    ADMIN,
    FORUM,
    CMO,
    MUNICIPALITY,
    MINISTRY,
    READER,
    MEMBER;

    void come(ProgrammeDetails programme) {
        switch (this) {
            case NOBODY -> As.nobody();
            case ADMIN -> As.admin();
            case FORUM -> As.forum();
            case CMO -> As.cmo(Builders.region(programme, "Limburg"));
            case MUNICIPALITY -> As.municipality(new MunicipalityCode("GM0935"));
            case MINISTRY -> As.ministry("BZK");
            case READER -> As.reader();
            case MEMBER -> As.member();
        }
    }
}
