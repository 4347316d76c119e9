package nl.gia.security;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.gia.shared.AccountId;
import nl.gia.shared.EmailAddress;
import nl.gia.shared.MunicipalityCode;
import nl.gia.shared.RegionId;
import org.jspecify.annotations.Nullable;

/** With what somebody logs in, and as whom. */
@Entity
class Account {

    @Id
    private UUID id;

    private String email;

    private String name;

    private @Nullable String passwordHash;

    @Enumerated(EnumType.STRING)
    private Role role;

    private @Nullable String municipalityCode;

    private @Nullable String department;

    private boolean enabled = true;

    private boolean example;

    private Instant createdAt;

    @Version
    private int version;

    @ElementCollection
    @CollectionTable(name = "account_region", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "region_id")
    private Set<UUID> regions = new HashSet<>();

    protected Account() {}

    Account(NewAccount made, String passwordHash, Instant createdAt) {
        this.id = UUID.randomUUID();
        this.email = new EmailAddress(made.email()).value();
        this.name = made.name().strip();
        this.passwordHash = passwordHash;
        this.role = made.role();
        this.municipalityCode =
                made.municipality() == null ? null : made.municipality().value();
        this.department = made.department();
        this.example = made.example();
        this.createdAt = createdAt;
        made.regions().forEach(region -> regions.add(region.value()));
    }

    AccountId id() {
        return new AccountId(id);
    }

    @Nullable
    String passwordHash() {
        return passwordHash;
    }

    boolean isEnabled() {
        return enabled;
    }

    AccountToLogIn toLogIn() {
        return new AccountToLogIn(id(), email, name, role);
    }

    Principal principal() {
        return new Principal(
                id,
                name,
                role,
                regions.stream().map(RegionId::new).collect(Collectors.toUnmodifiableSet()),
                municipalityCode == null ? null : new MunicipalityCode(municipalityCode),
                department);
    }
}
