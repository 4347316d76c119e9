package nl.gia.programmes;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;

interface ProgrammeRepository extends Repository<Programme, UUID> {

    Optional<Programme> findById(UUID id);

    Optional<Programme> findBySlug(String slug);

    /** One at a time changes a programme, so that no two changes clash unseen. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Programme> findForChangeById(UUID id);

    boolean existsBySlug(String slug);

    Programme saveAndFlush(Programme programme);
}
