package nl.gia.programmes;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import nl.gia.audit.Audit;
import nl.gia.shared.FieldErrors;
import nl.gia.shared.Problem;
import nl.gia.shared.ProgrammeId;
import nl.gia.shared.ThemeId;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes what a programme's meetings can be about. */
@Service
@Transactional
@PreAuthorize("@access.mayAtAll(T(nl.gia.security.Action).READ_FIGURES)")
public class Themes {

    private final ProgrammeChanges changes;
    private final Audit audit;

    Themes(ProgrammeChanges changes, Audit audit) {
        this.changes = changes;
        this.audit = audit;
    }

    public ThemeId add(ProgrammeId id, @Nullable String name, @Nullable Integer firstEdition) {
        Programme programme = changes.begin(id);
        List<Theme> others = programme.themes();
        Theme theme = new Theme(checked(name, firstEdition, others), firstEdition, next(others));
        programme.themes().add(theme);
        keep(programme, "theme.added", theme);
        return theme.id();
    }

    public void change(ThemeId id, @Nullable String name, @Nullable Integer firstEdition) {
        Programme programme = changes.begin(id);
        Theme theme = find(programme, id);
        List<Theme> others = programme.themes().stream()
                .filter(other -> !other.equals(theme))
                .toList();
        theme.change(checked(name, firstEdition, others), firstEdition);
        keep(programme, "theme.changed", theme);
    }

    /** @param order all themes of the programme, as they are to stand */
    public void order(ProgrammeId id, List<ThemeId> order) {
        Programme programme = changes.begin(id);
        List<Theme> themes = programme.themes();
        boolean same =
                order.size() == themes.size() && themes.stream().map(Theme::id).allMatch(order::contains);
        if (!same) {
            throw new Problem.Stale();
        }
        themes.forEach(theme -> theme.standAt(order.indexOf(theme.id())));
        themes.sort(Comparator.comparingInt(theme -> order.indexOf(theme.id())));
        changes.keep(programme);
        audit.done("programme.themesOrdered", "programme", id);
    }

    /** Only while nothing refers to it. */
    public void remove(ThemeId id) {
        Programme programme = changes.begin(id);
        Theme theme = find(programme, id);
        programme.themes().remove(theme);
        try {
            keep(programme, "theme.removed", theme);
        } catch (DataIntegrityViolationException used) {
            throw new Problem.Conflict("programmes.problem.themeInUse", theme.name());
        }
    }

    private static int next(List<Theme> themes) {
        return themes.stream().mapToInt(Theme::position).max().orElse(-1) + 1;
    }

    private static Theme find(Programme programme, ThemeId id) {
        return programme.themes().stream()
                .filter(theme -> theme.id().equals(id))
                .findFirst()
                .orElseThrow(Problem.NotFound::new);
    }

    private static String checked(@Nullable String name, @Nullable Integer firstEdition, List<Theme> others) {
        FieldErrors errors = new FieldErrors();
        String checked = ProgrammeRules.name(errors, "name", name);
        boolean taken = others.stream().anyMatch(other -> other.name().equalsIgnoreCase(checked));
        errors.check(!taken, "name", "programmes.problem.themeTwice", checked);
        boolean isYear = firstEdition == null || (firstEdition >= 1900 && firstEdition < Layout.END.getYear());
        errors.check(isYear, "firstEdition", "programmes.problem.edition");
        errors.throwIfAny();
        return checked;
    }

    private void keep(Programme programme, String action, Theme theme) {
        changes.keep(programme);
        audit.done(action, "theme", theme.id().toString(), Map.of("name", theme.name()));
    }
}
