package vn.vinhdanh.bench.country;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.SplittableRandom;
import vn.vinhdanh.shared.VietnameseText;

/** People with one or two periods of service each; the search columns come from the product itself. */
final class People {

    static final long FIRST = 600_000_000L;
    private static final String[] POSITIONS = {"Chuyên viên", "Chuyên viên chính", "Cán sự", "Nhân viên", "Giáo viên", "Bác sĩ", "Kế toán viên", "Văn thư viên",
        "Trưởng phòng", "Phó Trưởng phòng", "Giám đốc", "Phó Giám đốc", "Hiệu trưởng", "Chủ tịch Ủy ban nhân dân"};
    private static final int[] OFTEN = {36, 10, 8, 8, 16, 6, 4, 3, 3, 4, 1, 1, 1, 1};
    private static final String[] RANKS = {"01.003", "01.002", "01.004", "V.07.03.29", "V.08.01.03", "06.031", "02.007", "01.001"};
    private static final String[] PEOPLES = {"Kinh", "Kinh", "Kinh", "Kinh", "Kinh", "Kinh", "Tày", "Thái", "Mường", "Mông"};
    private static final int YEAR = 2026;

    private final SplittableRandom random;
    private final Units units;
    private final int people;

    People(SplittableRandom random, Units units, int people) {
        this.random = random;
        this.units = units;
        this.people = people;
    }

    void write(Connection persons, Connection postings) throws SQLException {
        CopyLines rows = new CopyLines(persons, "person (id, personal_id, full_name, family_name, middle_name, given_name, norm_name, sort_key, sex, birth_date, birth_year,"
                + " person_type, unit_id, position, leader, rank_code, pay_step, joined_on, party_joined_on, ethnic_group, status)");
        CopyLines service = new CopyLines(postings, "posting (id, person_id, unit_id, unit_name, position, valid_from, valid_to)");
        for (int i = 0; i < people; i++) {
            write(i, rows, service);
        }
        rows.end();
        service.end();
    }

    private void write(int i, CopyLines rows, CopyLines service) throws SQLException {
        boolean man = random.nextBoolean();
        String name = Names.pick(random, man);
        VietnameseText.NameParts parts = VietnameseText.parts(name);
        LocalDate born = LocalDate.of(1966, 1, 1).plusDays(random.nextInt(38 * 365));
        LocalDate joined = born.plusYears(20L + random.nextInt(6)).isAfter(LocalDate.of(YEAR, 1, 1)) ? LocalDate.of(YEAR, 1, 1) : born.plusYears(20L + random.nextInt(6));
        int unit = units.pick(random);
        int position = position();
        String status = random.nextInt(100) < 94 ? "ACTIVE" : random.nextInt(3) == 0 ? "LEFT" : "RETIRED";
        LocalDate party = random.nextInt(100) < 45 ? joined.plusYears(3) : null;
        rows.row(FIRST + i, number(i, man, born), name, parts.family(), parts.middle(), parts.given(), VietnameseText.search(name), VietnameseText.sortKey(parts),
                man ? "MALE" : "FEMALE", born, born.getYear(), type(position), Units.ROOT + unit, POSITIONS[position], position >= 8, RANKS[Math.min(position, RANKS.length - 1)],
                1 + random.nextInt(9), joined, party, PEOPLES[random.nextInt(PEOPLES.length)], status);
        if (random.nextInt(3) == 0) {
            int before = units.pick(random);
            service.row(2 * (FIRST + i), FIRST + i, Units.ROOT + before, units.name(before), "Chuyên viên", joined, joined.plusYears(2).minusDays(1));
            joined = joined.plusYears(2);
        }
        service.row(2 * (FIRST + i) + 1, FIRST + i, Units.ROOT + unit, units.name(unit), POSITIONS[position], joined, null);
    }

    private int position() {
        int at = random.nextInt(102);
        int position = 0;
        while (at >= OFTEN[position]) {
            at -= OFTEN[position++];
        }
        return position;
    }

    private static String type(int position) {
        return position >= 12 ? "CADRE" : position == 3 ? "WORKER" : position >= 4 && position <= 6 ? "PUBLIC_EMPLOYEE" : "CIVIL_SERVANT";
    }

    /** Twelve digits as on the identity card: province, sex with century, year, six digits of which the last ones are the person's own. */
    private static String number(int i, boolean man, LocalDate born) {
        int century = (born.getYear() < 2000 ? 0 : 2) + (man ? 0 : 1);
        return String.format("%03d%d%02d%06d", 1 + i % 96, century, born.getYear() % 100, i / 96 % 1_000_000);
    }
}
