package nl.gia.example;

import nl.gia.shared.AttendeeKind;

/** Made up, with an address under example.nl, which nobody can have. */
record ExamplePerson(String name, String email, AttendeeKind kind, String organisation, String function) {

    /** J. de Vries for Jan de Vries, with a tag in the address. */
    ExamplePerson writtenOtherwise() {
        return new ExamplePerson(
                name.replaceFirst("^(\\S)\\S*", "$1."), email.replace("@", "+gia@"), kind, organisation, function);
    }
}
