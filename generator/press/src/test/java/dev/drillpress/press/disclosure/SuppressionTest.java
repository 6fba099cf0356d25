package dev.drillpress.press.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class SuppressionTest {
  private static final long LEAST = 5;

  /** Rows of codes, the last number how many persons there are of the sort. */
  private static Population population(int... flat) {
    int columns = 2;
    List<List<Integer>> sorts = new ArrayList<>();
    List<Long> counts = new ArrayList<>();
    for (int i = 0; i < flat.length; i += columns + 1) {
      sorts.add(Arrays.stream(flat, i, i + columns).boxed().toList());
      counts.add((long) flat[i + columns]);
    }
    return new Population(sorts, counts);
  }

  @Test
  void whereNoGroupIsSmallAllAreShown() {
    Population all = population(0, 0, 5, 0, 1, 9, 1, 0, 6, 1, 1, 7);
    assertThat(Suppression.shown(all, List.of(Set.of(0, 1), Set.of(0), Set.of()), LEAST))
        .containsExactly(
            Set.of(List.of(0, 0), List.of(0, 1), List.of(1, 0), List.of(1, 1)),
            Set.of(List.of(0), List.of(1)),
            Set.of(List.of()));
  }

  @Test
  void aSmallGroupTakesTheSmallestOtherWithItSinceTheNumberOfAllIsKnown() {
    Population all = population(0, 0, 3, 0, 1, 6, 0, 2, 20);
    assertThat(Suppression.shown(all, List.of(Set.of(1)), LEAST))
        .containsExactly(Set.of(List.of(2)));
  }

  @Test
  void severalSmallGroupsThatAreEnoughTogetherNeedNoOther() {
    Population all = population(0, 0, 3, 0, 1, 2, 0, 2, 20);
    assertThat(Suppression.shown(all, List.of(Set.of(1)), LEAST))
        .containsExactly(Set.of(List.of(2)));
  }

  @Test
  void aTotalOfAnotherTableGivesNoSmallGroupAway() {
    Population all = population(0, 0, 3, 0, 1, 6, 0, 2, 20, 1, 0, 4, 1, 1, 8, 1, 2, 30);
    List<Set<List<Integer>>> shown =
        Suppression.shown(all, List.of(Set.of(0, 1), Set.of(0)), LEAST);
    assertThat(shown.get(0)).containsExactlyInAnyOrder(List.of(0, 2), List.of(1, 2));
    assertThat(shown.get(1)).containsExactlyInAnyOrder(List.of(0), List.of(1));
  }

  @Test
  void tablesThatCrossAreSafeWhenLaidOverEachOther() {
    // Of the sort (0, 1) there is one person; both tables alone have large groups only.
    Population all = population(0, 0, 30, 0, 1, 1, 1, 0, 20, 1, 1, 40);
    List<Set<Integer>> tables = List.of(Set.of(0), Set.of(1));
    assertThat(attack(all, tables, Suppression.shown(all, tables, LEAST))).isEmpty();
    assertThat(Suppression.shown(all, tables, LEAST)).isNotEqualTo(everything(all, tables));
  }

  @Test
  void wherePeopleAreTooFewNothingIsShown() {
    assertThat(Suppression.shown(population(0, 0, 2, 1, 1, 2), List.of(Set.of(0), Set.of()), LEAST))
        .containsExactly(Set.of(), Set.of());
  }

  @Test
  void percentilesNeedAGroupOfPersonsBeyondThem() {
    assertThat(Suppression.tells(50, 5, LEAST)).isTrue();
    assertThat(Suppression.tells(50, 4, LEAST)).isFalse();
    assertThat(Suppression.tells(90, 49, LEAST)).isFalse();
    assertThat(Suppression.tells(90, 50, LEAST)).isTrue();
    assertThat(Suppression.tells(25, 20, LEAST)).isTrue();
  }

  @Test
  void anAttackerWithAllTotalsFindsNoSmallGroup() {
    long seed = 20_261_125;
    SplittableRandom random = new SplittableRandom(seed);
    int kept = 0;
    int possible = 0;
    for (int round = 0; round < 2_000; round++) {
      Population all = randomPopulation(random);
      List<Set<Integer>> tables = randomTables(random, all.sorts().get(0).size());
      List<Set<List<Integer>>> shown = Suppression.shown(all, tables, LEAST);
      assertThat(attack(all, tables, shown)).as("seed %s, round %s", seed, round).isEmpty();
      kept += shown.stream().mapToInt(Set::size).sum();
      possible += large(all, tables);
    }
    // A rule that hides all would be safe too, and of no use.
    assertThat(kept).isGreaterThan(possible / 2);
  }

  @Test
  void theAttackerFindsGroupsWhenNothingIsHiddenButSmallCells() {
    Population all = population(0, 0, 3, 0, 1, 20, 1, 0, 30, 1, 1, 40);
    List<Set<Integer>> tables = List.of(Set.of(0, 1), Set.of(0), Set.of(1));
    List<Set<List<Integer>>> shown = new ArrayList<>(everything(all, tables));
    shown.set(0, Set.of(List.of(0, 1), List.of(1, 0), List.of(1, 1)));
    assertThat(attack(all, tables, shown)).isNotEmpty();
  }

  private static Population randomPopulation(SplittableRandom random) {
    int columns = random.nextInt(2, 5);
    int values = random.nextInt(2, 5);
    List<List<Integer>> persons = new ArrayList<>();
    for (int i = random.nextInt(20, 300); i > 0; i--) {
      List<Integer> codes = new ArrayList<>();
      for (int c = 0; c < columns; c++) {
        codes.add(Math.min(random.nextInt(values), random.nextInt(values)));
      }
      persons.add(codes);
    }
    return Population.of(persons);
  }

  private static List<Set<Integer>> randomTables(SplittableRandom random, int columns) {
    List<Set<Integer>> tables = new ArrayList<>();
    for (int t = random.nextInt(1, 4); t > 0; t--) {
      Set<Integer> table = new TreeSet<>();
      for (int c = 0; c < columns; c++) {
        if (random.nextInt(2) == 0) {
          table.add(c);
        }
      }
      tables.add(table);
    }
    return tables;
  }

  private static List<Integer> project(List<Integer> codes, Set<Integer> columns) {
    return new TreeSet<>(columns).stream().map(codes::get).toList();
  }

  private static List<Set<List<Integer>>> everything(Population all, List<Set<Integer>> tables) {
    List<Set<List<Integer>>> cells = new ArrayList<>();
    for (Set<Integer> table : tables) {
      cells.add(Set.copyOf(all.sorts().stream().map(s -> project(s, table)).toList()));
    }
    return cells;
  }

  private static int large(Population all, List<Set<Integer>> tables) {
    int large = 0;
    for (Set<Integer> table : tables) {
      Map<List<Integer>, Long> counts = new HashMap<>();
      for (int s = 0; s < all.sorts().size(); s++) {
        counts.merge(project(all.sorts().get(s), table), all.counts().get(s), Long::sum);
      }
      large += (int) counts.values().stream().filter(n -> n >= LEAST).count();
    }
    return large;
  }

  /**
   * The small sets of persons that linear algebra over the shown groups finds: every sort, every
   * hidden group, and every difference of two shown groups, one inside the other.
   */
  private static List<String> attack(
      Population all, List<Set<Integer>> tables, List<Set<List<Integer>>> shown) {
    int sorts = all.sorts().size();
    List<boolean[]> known = new ArrayList<>();
    boolean[] everybody = new boolean[sorts];
    Arrays.fill(everybody, true);
    known.add(everybody);
    List<boolean[]> sought = new ArrayList<>();
    for (int t = 0; t < tables.size(); t++) {
      Map<List<Integer>, boolean[]> cells = new HashMap<>();
      for (int s = 0; s < sorts; s++) {
        cells
                .computeIfAbsent(
                    project(all.sorts().get(s), tables.get(t)), c -> new boolean[sorts])[s] =
            true;
      }
      int table = t;
      cells.forEach((codes, cell) -> (shown.get(table).contains(codes) ? known : sought).add(cell));
    }
    for (int s = 0; s < sorts; s++) {
      boolean[] sort = new boolean[sorts];
      sort[s] = true;
      sought.add(sort);
    }
    List<boolean[]> differences = new ArrayList<>();
    for (boolean[] a : known) {
      for (boolean[] b : known) {
        boolean[] only = new boolean[sorts];
        boolean inside = true;
        for (int s = 0; s < sorts; s++) {
          inside &= a[s] || !b[s];
          only[s] = a[s] && !b[s];
        }
        if (inside && a != b) {
          differences.add(only);
        }
      }
    }
    List<String> found = new ArrayList<>();
    Span span = new Span(known, sorts);
    sought.addAll(differences);
    sought.addAll(known);
    for (boolean[] set : sought) {
      long persons = 0;
      for (int s = 0; s < sorts; s++) {
        persons += set[s] ? all.counts().get(s) : 0;
      }
      if (persons > 0 && persons < LEAST && span.has(set)) {
        found.add(Arrays.toString(set) + " = " + persons);
      }
    }
    return found;
  }

  /** The rational span of vectors, by elimination without fractions. */
  private static final class Span {
    private final List<BigInteger[]> rows = new ArrayList<>();
    private final List<Integer> pivots = new ArrayList<>();

    Span(List<boolean[]> vectors, int size) {
      for (boolean[] vector : vectors) {
        BigInteger[] rest = reduced(vector);
        for (int i = 0; i < size; i++) {
          if (rest[i].signum() != 0) {
            rows.add(rest);
            pivots.add(i);
            break;
          }
        }
      }
    }

    boolean has(boolean[] vector) {
      return Arrays.stream(reduced(vector)).allMatch(x -> x.signum() == 0);
    }

    private BigInteger[] reduced(boolean[] vector) {
      BigInteger[] rest = new BigInteger[vector.length];
      for (int i = 0; i < rest.length; i++) {
        rest[i] = vector[i] ? BigInteger.ONE : BigInteger.ZERO;
      }
      for (int r = 0; r < rows.size(); r++) {
        BigInteger factor = rest[pivots.get(r)];
        if (factor.signum() != 0) {
          BigInteger pivot = rows.get(r)[pivots.get(r)];
          BigInteger divisor = factor.gcd(pivot);
          for (int i = 0; i < rest.length; i++) {
            rest[i] =
                rest[i]
                    .multiply(pivot.divide(divisor))
                    .subtract(rows.get(r)[i].multiply(factor.divide(divisor)));
          }
        }
      }
      return rest;
    }
  }
}
