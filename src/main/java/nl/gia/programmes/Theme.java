package nl.gia.programmes;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import nl.gia.shared.ThemeId;
import org.jspecify.annotations.Nullable;

@Entity
class Theme {

    @Id
    private UUID id;

    private String name;

    private @Nullable Integer firstEdition;

    private int position;

    protected Theme() {}

    Theme(String name, @Nullable Integer firstEdition, int position) {
        this.id = UUID.randomUUID();
        this.name = name;
        this.firstEdition = firstEdition;
        this.position = position;
    }

    ThemeDetails details() {
        return new ThemeDetails(new ThemeId(id), name, firstEdition);
    }
}
