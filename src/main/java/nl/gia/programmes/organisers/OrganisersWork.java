package nl.gia.programmes.organisers;

/** For who holds work of organisers: tells beforehand what {@link RegionHandedOver} would do to it. */
public interface OrganisersWork {

    MovingWork moving(Handover handover);
}
