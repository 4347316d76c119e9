package nl.gia.programmes.organisers;

import java.util.List;

/** @param hasCome as in {@link Handover} */
public record HandoverPreview(boolean hasCome, List<MovingWork> work) {}
