package nl.gia.programmes;

import nl.gia.shared.ProgrammeId;

/** Published in the transaction that changed a programme: what follows from it follows at once, and who cannot follow may refuse it. */
public record ProgrammeChanged(ProgrammeId programme) {}
