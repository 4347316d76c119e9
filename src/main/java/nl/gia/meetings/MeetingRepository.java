package nl.gia.meetings;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface MeetingRepository extends Repository<Meeting, UUID> {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select m from Meeting m where m.id = :id")
    Optional<Meeting> lock(UUID id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select m from Meeting m where m.id in :ids order by m.id")
    List<Meeting> lockAll(Collection<UUID> ids);

    List<Meeting> findByReferenceIn(Collection<String> references);

    boolean existsByReference(String reference);

    Meeting save(Meeting meeting);

    void flush();
}
