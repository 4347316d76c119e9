package nl.gia.security;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;

interface AccountRepository extends JpaRepository<Account, UUID> {

    @EntityGraph(attributePaths = "regions")
    Optional<Account> findByEmail(String email);

    @EntityGraph(attributePaths = "regions")
    Optional<Account> findWithRegionsById(UUID id);

    boolean existsByEmail(String email);
}
