package nl.gia.example;

import nl.gia.shared.AttendeeKind;

/** Made up, with an address under example.nl, which nobody can have. */
record ExamplePerson(String name, String email, AttendeeKind kind, String organisation, String function) {}
