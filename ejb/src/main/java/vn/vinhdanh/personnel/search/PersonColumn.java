package vn.vinhdanh.personnel.search;

import java.util.EnumSet;
import java.util.Set;
import vn.vinhdanh.personnel.person.PersonRow;

/** What the people list shows of a person besides the name, in this order; the reader chooses. */
public enum PersonColumn {
    BIRTH(14), SEX(10), POSITION(28), TYPE(18), UNIT(36), PERSONAL_ID(16), RANK(14), JOINED(14), PARTY(14), ETHNIC_GROUP(14), STATUS(20);

    /** What is shown when nothing else was chosen. */
    public static final Set<PersonColumn> USUAL = EnumSet.of(BIRTH, SEX, POSITION, TYPE, UNIT, PERSONAL_ID);

    private final int width;

    PersonColumn(int width) {
        this.width = width;
    }

    int width() {
        return width;
    }

    /** The value as it is kept: a day, a number, a text, a term of an enum; null when it is not known. */
    public Object of(PersonRow p) {
        return switch (this) {
            case BIRTH -> p.birthDate() == null ? p.birthYear() : p.birthDate();
            case SEX -> p.sex();
            case POSITION -> p.position();
            case TYPE -> p.type();
            case UNIT -> p.unitName();
            case PERSONAL_ID -> p.personalId();
            case RANK -> p.rankCode();
            case JOINED -> p.joinedOn();
            case PARTY -> p.partyJoinedOn();
            case ETHNIC_GROUP -> p.ethnicGroup();
            case STATUS -> p.status();
        };
    }
}
