package nl.gia.programmes;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.gia.shared.Period;
import nl.gia.shared.Problem;
import nl.gia.shared.ProgrammeId;
import org.jspecify.annotations.Nullable;

/** A programme of regional meetings: its period, regions, themes and growth path change together. */
@Entity
class Programme {

    @Id
    private UUID id;

    private String slug;

    private String name;

    private LocalDate startsOn;

    private LocalDate endsOn;

    private boolean visible;

    @Column(name = "reference_on")
    private @Nullable LocalDate referenceDate;

    @Embedded
    private FeedbackTerms terms = new FeedbackTerms();

    private @Nullable Integer agreedMeetings;

    private boolean example;

    // Null until it is stored: by that a new one is known.
    @Version
    private @Nullable Integer version;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true, fetch = FetchType.LAZY)
    @JoinColumn(name = "programme_id", nullable = false)
    @OrderBy("position")
    private List<Region> regions = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true, fetch = FetchType.LAZY)
    @JoinColumn(name = "programme_id", nullable = false)
    @OrderBy("position")
    private List<Theme> themes = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "growth_target", joinColumns = @JoinColumn(name = "programme_id"))
    @OrderBy("year")
    private List<GrowthStep> growthPath = new ArrayList<>();

    protected Programme() {}

    Programme(String slug, String name, Period period, boolean visible, boolean example) {
        this.id = UUID.randomUUID();
        this.slug = slug;
        this.name = name;
        this.startsOn = period.from();
        this.endsOn = period.until();
        this.visible = visible;
        this.example = example;
    }

    ProgrammeId id() {
        return new ProgrammeId(id);
    }

    void agreeOn(@Nullable LocalDate countedOn, @Nullable Integer meetings) {
        this.referenceDate = countedOn;
        this.agreedMeetings = meetings;
    }

    void aimFor(List<GrowthTarget> targets) {
        growthPath.clear();
        targets.stream().map(GrowthStep::new).forEach(growthPath::add);
    }

    void rename(String newName, Period period, boolean visibleToAll) {
        this.name = newName;
        this.startsOn = period.from();
        this.endsOn = period.until();
        this.visible = visibleToAll;
    }

    void answerWithin(FeedbackTerms newTerms) {
        this.terms = newTerms;
    }

    void requireVersion(int seen) {
        if (!Integer.valueOf(seen).equals(version)) {
            throw new Problem.Stale();
        }
    }

    String slug() {
        return slug;
    }

    Period period() {
        return new Period(startsOn, endsOn);
    }

    List<Region> regions() {
        return regions;
    }

    List<Theme> themes() {
        return themes;
    }

    List<GrowthTarget> growthPath() {
        return growthPath.stream().map(GrowthStep::target).toList();
    }

    ProgrammeDetails details(ProvinceNames provinces) {
        return new ProgrammeDetails(
                id(),
                slug,
                name,
                period(),
                visible,
                referenceDate,
                terms.acknowledgeDays(),
                terms.answerDays(),
                agreedMeetings,
                regions.stream().map(region -> region.details(provinces)).toList(),
                growthPath.stream().map(GrowthStep::target).toList(),
                themes.stream().map(Theme::details).toList(),
                example,
                Objects.requireNonNull(version));
    }
}
