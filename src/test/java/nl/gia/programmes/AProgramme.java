package nl.gia.programmes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A programme for a test: {@code new AProgramme("proef").region("Limburg", "Limburg").in(programmes)}. */
public final class AProgramme {

    private final String slug;
    private final List<CreateProgramme.NewRegion> regions = new ArrayList<>();
    private final List<CreateProgramme.NewTheme> themes = new ArrayList<>();
    private final List<CreateProgramme.NewTarget> targets = new ArrayList<>();
    private LocalDate start = LocalDate.of(2008, 1, 1);
    private LocalDate end = LocalDate.of(2011, 12, 31);

    public AProgramme(String slug) {
        this.slug = slug;
    }

    public AProgramme during(int first, int last) {
        start = LocalDate.of(first, 1, 1);
        end = LocalDate.of(last, 12, 31);
        return this;
    }

    public AProgramme region(String name, String... provinces) {
        regions.add(new CreateProgramme.NewRegion(name, List.of(provinces), List.of(), true));
        return this;
    }

    public AProgramme inactiveRegion(String name, String... provinces) {
        regions.add(new CreateProgramme.NewRegion(name, List.of(provinces), List.of(), false));
        return this;
    }

    public AProgramme regionOf(String name, String... municipalities) {
        regions.add(new CreateProgramme.NewRegion(name, List.of(), List.of(municipalities), true));
        return this;
    }

    public AProgramme theme(String name) {
        themes.add(new CreateProgramme.NewTheme(name, null));
        return this;
    }

    public AProgramme target(int year, int percentage) {
        targets.add(new CreateProgramme.NewTarget(year, percentage, null));
        return this;
    }

    public ProgrammeDetails in(Programmes programmes) {
        return programmes.create(new CreateProgramme(
                slug, "Programma " + slug, start, end, true, null, regions, targets, themes, null, false));
    }
}
