package nl.gia.example;

import java.time.LocalDate;

record ExampleMeeting(String reference, String region, LocalDate day) {

    int year() {
        return day.getYear();
    }
}
