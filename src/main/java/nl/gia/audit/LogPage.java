package nl.gia.audit;

import java.util.List;
import java.util.Optional;

/** @param older where the next page begins, empty at the end */
public record LogPage(List<LogEntry> entries, Optional<LogPlace> older) {}
