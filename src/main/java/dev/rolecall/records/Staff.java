package dev.rolecall.records;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Who is an attorney, and who is not, by fingerprint of the name. */
final class Staff {

  static final int ATTORNEY = 0;
  private static final int ROLES = 5;
  private static final double FULL_WEEK = 40;
  private static final int PERSON = RecordKind.PEOPLE.slot("person");
  private static final int ROLE = RecordKind.PEOPLE.slot("role");
  private static final int HOURS = RecordKind.PEOPLE.slot("hours");

  /** A person; the share of a full-time post. */
  record Person(int role, double post) {}

  private final Map<Long, Person> people = new HashMap<>();
  private final double[] posts = new double[ROLES];

  Optional<String> row(long[] row) {
    if (row[ROLE] >= ROLES) {
      return Optional.of("a role that is not known");
    }
    double hours =
        row[HOURS] == CellParser.NONE ? FULL_WEEK : row[HOURS] / (double) CellParser.UNIT;
    return add(row[PERSON], (int) row[ROLE], Math.min(1, hours / FULL_WEEK))
        ? Optional.empty()
        : Optional.of("there already, by the name");
  }

  boolean add(long person, int role, double post) {
    boolean added = people.putIfAbsent(person, new Person(role, post)) == null;
    posts[role] += added ? post : 0;
    return added;
  }

  Optional<Person> person(long key) {
    return Optional.ofNullable(people.get(key));
  }

  boolean isKnown() {
    return posts[ATTORNEY] > 0;
  }

  /** Full-time posts of a role. */
  double posts(int role) {
    return posts[role];
  }

  int size() {
    return people.size();
  }
}
