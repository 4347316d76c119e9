package nl.gia.programmes.organisers;

import nl.gia.shared.OrganiserId;

/** Published in the transaction that hands a region over: who holds open work of the one gives it to the other at once. */
public record RegionHandedOver(Handover handover, OrganiserId to) {}
