package nl.gia.security.factors;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.gia.audit.Audit;
import nl.gia.security.sessions.EndSessions;
import nl.gia.shared.AccountId;
import nl.gia.shared.AmsterdamTime;
import nl.gia.shared.Fraction;
import nl.gia.shared.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an administrator demands and sees of the second factors of others, and takes away when they are lost. */
@Service
@Transactional
@PreAuthorize("@access.mayEverywhere(T(nl.gia.security.Action).WRITE_ACCOUNTS)")
public class StaffFactors {

    private final SecondFactorDemand demand;
    private final AuthenticatorApps apps;
    private final Passkeys passkeys;
    private final RecoveryCodes recoveryCodes;
    private final StaffQueries staff;
    private final FactorLock lock;
    private final Seal seal;
    private final EndSessions sessions;
    private final Audit audit;
    private final Clock clock;

    StaffFactors(
            SecondFactorDemand demand,
            AuthenticatorApps apps,
            Passkeys passkeys,
            RecoveryCodes recoveryCodes,
            StaffQueries staff,
            FactorLock lock,
            Seal seal,
            EndSessions sessions,
            Audit audit,
            Clock clock) {
        this.demand = demand;
        this.apps = apps;
        this.passkeys = passkeys;
        this.recoveryCodes = recoveryCodes;
        this.staff = staff;
        this.lock = lock;
        this.seal = seal;
        this.sessions = sessions;
        this.audit = audit;
        this.clock = clock;
    }

    /** Without a key to keep secrets with staff can only have passkeys. */
    @Transactional(readOnly = true)
    public boolean appsArePossible() {
        return seal.isPossible();
    }

    @Transactional(readOnly = true)
    public Optional<LocalDate> demandedFrom() {
        return demand.from();
    }

    /** At the first log-in from that day on. */
    public void demandFrom(@Nullable LocalDate day) {
        demand.set(checked(day));
        audit.done("secondFactor.demanded", "setting", "secondFactor", Map.of("from", String.valueOf(day)));
    }

    /** Throws what {@link #demandFrom} would. */
    @Transactional(readOnly = true)
    public void checkDay(@Nullable LocalDate day) {
        checked(day);
    }

    public void demandNoLonger() {
        demand.drop();
        audit.done("secondFactor.demandDropped", "setting", "secondFactor");
    }

    /** How many of the staff that can log in have a second factor. */
    @Transactional(readOnly = true)
    public Fraction staffWith() {
        return staff.withFactor();
    }

    /** Who has none first, then by name. */
    @Transactional(readOnly = true)
    public List<StaffRow> staff(Pageable page) {
        return staff.rows(page);
    }

    /** Of who has lost them: app, passkeys and recovery codes are gone, the password alone lets in, and whoever has them now is out. */
    public void reset(AccountId account) {
        lock.take(account);
        boolean hadApp = apps.remove(account);
        boolean hadPasskeys = passkeys.removeAll(account);
        recoveryCodes.remove(account);
        if (!hadApp && !hadPasskeys) {
            throw new Problem.Conflict("factors.reset.none");
        }
        int ended = sessions.all(account);
        audit.done("account.secondFactorsReset", "account", account.toString(), Map.of("sessions", ended));
    }

    private LocalDate checked(@Nullable LocalDate day) {
        if (day == null) {
            throw new Problem.Invalid("day", "problem.required");
        }
        if (day.isBefore(AmsterdamTime.today(clock))) {
            throw new Problem.Invalid("day", "factors.demand.past");
        }
        return day;
    }
}
