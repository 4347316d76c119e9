package nl.gia.programmes;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.gia.shared.Problem;
import nl.gia.shared.RegionId;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

@Entity
class Region {

    @Id
    private UUID id;

    private String name;

    private boolean active;

    private int position;

    private @Nullable Integer agreedMeetings;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "region_id", nullable = false)
    @BatchSize(size = 50)
    private List<RegionArea> areas = new ArrayList<>();

    protected Region() {}

    Region(String name, boolean active, int position) {
        this.id = UUID.randomUUID();
        this.name = name;
        this.active = active;
        this.position = position;
    }

    RegionId id() {
        return new RegionId(id);
    }

    String name() {
        return name;
    }

    int position() {
        return position;
    }

    void change(String newName, boolean isActive, @Nullable Integer meetings) {
        this.name = newName;
        this.active = isActive;
        this.agreedMeetings = meetings;
    }

    void hold(RegionArea area) {
        areas.add(area);
    }

    boolean holds(UUID area) {
        return areas.stream().anyMatch(held -> held.is(area));
    }

    /** Lets go of an area on a day; what would never have been held then goes without a trace. */
    RegionArea release(UUID area, LocalDate on) {
        RegionArea held = areas.stream()
                .filter(candidate -> candidate.is(area))
                .findFirst()
                .orElseThrow(Problem.NotFound::new);
        RegionArea rest = held.splitAt(on);
        if (held.isEmpty()) {
            areas.remove(held);
        }
        return rest;
    }

    List<Area> areas() {
        return areas.stream().map(area -> area.of(id(), active)).toList();
    }

    RegionDetails details(ProvinceNames provinces) {
        return new RegionDetails(
                id(),
                name,
                active,
                agreedMeetings,
                areas.stream().map(area -> area.details(provinces)).toList());
    }
}
