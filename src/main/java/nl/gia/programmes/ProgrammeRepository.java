package nl.gia.programmes;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface ProgrammeRepository extends Repository<Programme, UUID> {

    Optional<Programme> findById(UUID id);

    Optional<Programme> findBySlug(String slug);

    boolean existsBySlug(String slug);

    Programme saveAndFlush(Programme programme);
}
