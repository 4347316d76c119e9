package nl.gia.shell.today;

import com.vaadin.flow.component.Component;
import java.util.List;
import nl.gia.programmes.ProgrammeDetails;
import nl.gia.security.Role;

/** What the first page holds for some of the roles. */
interface TodayBlocks {

    boolean isFor(Role role);

    List<Component> of(ProgrammeDetails programme);
}
