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

    ThemeId id() {
        return new ThemeId(id);
    }

    String name() {
        return name;
    }

    int position() {
        return position;
    }

    void change(String newName, @Nullable Integer edition) {
        this.name = newName;
        this.firstEdition = edition;
    }

    void standAt(int newPosition) {
        this.position = newPosition;
    }

    ThemeDetails details() {
        return new ThemeDetails(id(), name, firstEdition);
    }
}
