package nl.gia.drafts;

import java.time.Instant;

public record Draft(String text, Instant savedAt) {}
