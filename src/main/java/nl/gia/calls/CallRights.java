package nl.gia.calls;

import java.util.UUID;
import nl.gia.security.Access;
import nl.gia.security.Action;
import nl.gia.security.Scope;
import nl.gia.shared.Problem;
import nl.gia.shared.RegionId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The call list is for whoever phones; for all others it is not there. */
@Component
class CallRights {

    private final Access access;

    CallRights(Access access) {
        this.access = access;
    }

    void require() {
        if (access.scope(Action.PHONE) == Scope.NONE) {
            throw new Problem.NotFound();
        }
    }

    void require(@Nullable RegionId region) {
        boolean mayCall = region == null ? access.mayEverywhere(Action.PHONE) : access.mayIn(Action.PHONE, region);
        if (!mayCall) {
            throw new Problem.NotFound();
        }
    }

    boolean everywhere() {
        return access.mayEverywhere(Action.PHONE);
    }

    UUID[] regions() {
        return access.regions().stream().map(RegionId::value).toArray(UUID[]::new);
    }

    @Nullable
    UUID account() {
        return access.account().map(id -> id.value()).orElse(null);
    }
}
