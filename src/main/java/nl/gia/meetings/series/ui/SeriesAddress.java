package nl.gia.meetings.series.ui;

import nl.gia.meetings.series.SeriesId;

final class SeriesAddress {

    static final String SERIES = "bijeenkomsten/reeks";

    private SeriesAddress() {}

    static String of(SeriesId id) {
        return SERIES + "/" + id;
    }
}
