package vn.vinhdanh.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import vn.vinhdanh.bench.country.Country;
import vn.vinhdanh.shared.VietnameseText;
import vn.vinhdanh.testing.Db;

/** People of the country by chance, always the same ones, and what somebody who looks for them would type. */
final class Sample {

    private static final long SEED = 7;
    private static final int SHORTEST = 4;

    private final Random random;
    private final List<Somebody> people = new ArrayList<>();

    /** One of them. */
    record Somebody(long id, String personalId, String fullName) {

        List<String> words() {
            return List.of(fullName.split(" "));
        }

        String plain() {
            return VietnameseText.search(fullName);
        }
    }

    Sample(Db db, int all, int size) {
        this(db, all, size, SEED);
    }

    /** Other people, for warming up: nothing is measured that was just read. */
    static Sample others(Db db, int all, int size) {
        return new Sample(db, all, size, -SEED);
    }

    private Sample(Db db, int all, int size, long seed) {
        random = new Random(seed);
        try (Connection connection = db.dataSource().getConnection();
             PreparedStatement statement = connection.prepareStatement("SELECT id, personal_id, full_name FROM person WHERE id = ?")) {
            for (int i = 0; i < size; i++) {
                statement.setLong(1, Country.FIRST_PERSON + random.nextInt(all));
                try (ResultSet row = statement.executeQuery()) {
                    row.next();
                    people.add(new Somebody(row.getLong(1), row.getString(2), row.getString(3)));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    List<Somebody> people() {
        return people;
    }

    List<String> names() {
        return people.stream().map(Somebody::plain).toList();
    }

    List<String> markedNames() {
        return people.stream().map(Somebody::fullName).toList();
    }

    /** The name broken off within its last word. */
    List<String> beginnings() {
        return names().stream().map(n -> n.substring(0, Math.max(SHORTEST, n.length() - 1 - random.nextInt(Math.max(1, n.length() - n.lastIndexOf(' ') - 1))))).toList();
    }

    /** All words of the name in another order. */
    List<String> shuffled() {
        return people.stream().map(p -> mixed(p.words(), p.words().size())).map(VietnameseText::search).toList();
    }

    /** Two words of the name. */
    List<String> twoWords() {
        return markedWords().stream().map(VietnameseText::search).toList();
    }

    /** The same with marks. */
    List<String> markedWords() {
        return people.stream().map(p -> mixed(p.words(), 2)).toList();
    }

    /** What the person is called by. */
    List<String> givenNames() {
        return names().stream().map(n -> n.substring(n.lastIndexOf(' ') + 1)).toList();
    }

    /** The same with marks. */
    List<String> markedGivenNames() {
        return markedNames().stream().map(n -> n.substring(n.lastIndexOf(' ') + 1)).toList();
    }

    /** Letters from the middle of the name, at least three, not the beginning of a word. */
    List<String> parts() {
        return names().stream().map(n -> {
            int at = 1 + random.nextInt(Math.max(1, n.length() - SHORTEST));
            int from = n.charAt(at - 1) == ' ' ? at + 1 : at;
            return n.substring(Math.min(from, n.length() - 3), Math.min(n.length(), from + 3 + random.nextInt(3))).strip();
        }).toList();
    }

    private String mixed(List<String> words, int most) {
        List<String> mixed = new ArrayList<>(words);
        Collections.shuffle(mixed, random);
        return String.join(" ", mixed.subList(0, Math.min(most, mixed.size())));
    }
}
