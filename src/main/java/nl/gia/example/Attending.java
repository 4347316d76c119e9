package nl.gia.example;

import java.util.List;
import java.util.Random;
import nl.gia.municipalities.MunicipalityNames;

/** Fills the lists of meetings: people of town halls, others beside them, some who stay away and some who walk in. */
final class Attending {

    private static final int ABSENT_FROM = 10;
    /** Each town hall of a town that was not one yet has people of its own. */
    private static final int TEAM = 20;

    private final ExamplePeople people = new ExamplePeople();
    private final AttendanceList list = new AttendanceList();
    private final MunicipalityNames names;
    private final Random random;

    Attending(MunicipalityNames names, Random random) {
        this.names = names;
        this.random = random;
    }

    AttendanceList list() {
        return list;
    }

    /** One to three people of a town were there, under a name it had on that day. */
    private void comes(Town town, ExampleMeeting meeting, String code, int team) {
        int first = random.nextInt(4);
        int count = 1 + random.nextInt(3);
        for (int i = 0; i < count; i++) {
            ExamplePerson person = people.ofTownHall(town.name(), team * TEAM + (first + i) % 6);
            if (i > 0 && random.nextInt(8) == 0) {
                list.walkIn(meeting.reference(), person, code);
            } else {
                list.add(meeting.reference(), person, code, true);
            }
        }
    }

    /** Under each name the town has on that day. */
    void comes(Town town, ExampleMeeting meeting) {
        List<String> codes = town.on(meeting.day(), names);
        for (int i = 0; i < codes.size(); i++) {
            comes(town, meeting, codes.get(i), i);
        }
    }

    /** Somebody who came once by this address and name and once by another, and so is among the contacts twice. */
    void comesTwice(Town town, ExampleMeeting one, ExampleMeeting other) {
        ExamplePerson person = people.ofTownHall(town.name(), 1);
        String code = town.on(other.day(), names).getFirst();
        list.add(one.reference(), person, code, true);
        list.add(other.reference(), person.writtenOtherwise(), code, true);
    }

    /** Registered, not there: that does not count, also not for a town that never came. */
    void staysAway(Town town, ExampleMeeting meeting) {
        ExamplePerson person = people.ofTownHall(town.name(), ABSENT_FROM + random.nextInt(4));
        town.on(meeting.day(), names).stream()
                .findFirst()
                .ifPresent(code -> list.add(meeting.reference(), person, code, false));
    }

    /** Welfare work, experts, the state: present, without making their town present. */
    void others(List<Town> towns, ExampleMeeting meeting, int count) {
        for (int i = 0; i < count; i++) {
            Town town = towns.get(random.nextInt(towns.size()));
            ExamplePerson person = people.other(random, town.name(), town.province(), meeting.region());
            String code = person.organisation().contains(town.name())
                    ? town.on(meeting.day(), names).stream().findFirst().orElse(null)
                    : null;
            if (random.nextInt(12) == 0) {
                list.walkIn(meeting.reference(), person, code);
            } else {
                list.add(meeting.reference(), person, code, random.nextInt(9) > 0);
            }
        }
    }
}
