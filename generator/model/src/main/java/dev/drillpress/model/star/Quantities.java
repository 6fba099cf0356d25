package dev.drillpress.model.star;

import dev.drillpress.model.star.Quantity.Sort;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds the numbers of a text and says what each of them is. */
final class Quantities {
  private static final Set<String> MULTIPLIERS =
      Set.of("k", "m", "bn", "k+", "m+", "+", "million", "thousand", "billion", "万", "亿", "千");

  private static final String CHINESE_COUNTERS = "个台张条笔次人行家名项套款种件封轮份位组多余列例";

  /** English words that are not what a number before them counts. */
  private static final Set<String> NO_NOUNS =
      Set.of(
          "to", "by", "via", "with", "after", "before", "in", "on", "at", "for", "from", "and",
          "or", "but", "through", "using", "when", "while", "of", "the", "than", "as", "since",
          "within", "under", "during", "thanks", "instead", "down", "up", "because", "without",
          "now", "across", "into", "where", "which", "that", "it", "is", "was");

  private static final Set<String> BEFORE_YEARS =
      Set.of("in", "since", "until", "of", "during", "from", "to", "by", "through", "and", "year");

  private static final Set<String> TIMES =
      Set.of("s", "sec", "second", "min", "minute", "h", "hour", "day", "week", "month", "year");

  private static final Set<String> RANGE_SIGNS = Set.of("-", "–", "~");

  private static final int LONGEST_GAP = 3;

  private final Draft draft;

  private Quantities(Draft draft) {
    this.draft = draft;
  }

  /** The numbers in order. */
  static List<Quantity> of(Draft draft) {
    Quantities reading = new Quantities(draft);
    List<Quantity> found = new ArrayList<>();
    int at = 0;
    while (at < draft.size()) {
      if (draft.token(at).isNumber()) {
        Quantity one = reading.number(at);
        found.add(one);
        at = one.next();
      } else if (draft.has(Kind.FACTOR, at)) {
        int end = draft.end(Kind.FACTOR, at);
        found.add(new Quantity(Sort.FACTOR, at, end, false));
        at = end;
      } else if (draft.has(Kind.COUNTED, at)) {
        Quantity one = reading.unit(at, at, draft.end(Kind.COUNTED, at));
        found.add(one.sort() == Sort.BARE ? reading.rated(one.withSort(Sort.COUNT)) : one);
        at = one.next();
      } else {
        at++;
      }
    }
    reading.share(found);
    return found;
  }

  private Quantity number(int at) {
    boolean money = at > 0 && "$€£¥".contains(draft.token(at - 1).text());
    int first = money ? at - 1 : at;
    Quantity read = unit(first, at, at + 1);
    if (money || clock(at)) {
      return read.withSort(Sort.MEASURE);
    }
    if (read.sort() == Sort.PERIOD && draft.token(read.next() - 1).is("年") && yearDigits(at)) {
      return read.withSort(Sort.YEAR);
    }
    if (read.sort() != Sort.BARE && read.sort() != Sort.COUNT) {
      return read;
    }
    if (year(at)) {
      return read.withSort(Sort.YEAR);
    }
    return named(at, read) ? new Quantity(Sort.NAME, at, at + 1, false) : rated(read);
  }

  /** Reads what stands behind a number. */
  private Quantity unit(int first, int number, int behind) {
    boolean scope = draft.has(Kind.SCOPE, first - 1);
    int at = behind;
    if (at < draft.size() && MULTIPLIERS.contains(draft.token(at).text())) {
      at++;
    }
    if (at < draft.size() && draft.token(at).is("-")) {
      at++; // 3-fold, 5-minute
    }
    Sort sort = sort(at);
    if (sort == Sort.BARE) {
      return new Quantity(counted(behind, number), first, behind, scope);
    }
    return new Quantity(sort, first, unitEnd(sort, at), scope);
  }

  private Sort sort(int at) {
    if (draft.has(Kind.PERCENT, at)) {
      return Sort.SHARE;
    }
    if (draft.has(Kind.TIMES, at)) {
      return Sort.FACTOR;
    }
    if (draft.has(Kind.UNIT, at)) {
      return Sort.MEASURE;
    }
    if (draft.has(Kind.SIZE, at)) {
      return Sort.SIZE;
    }
    return draft.has(Kind.PERIOD, at) ? Sort.PERIOD : Sort.BARE;
  }

  private int unitEnd(Sort sort, int at) {
    return switch (sort) {
      case SHARE -> draft.end(Kind.PERCENT, at);
      case FACTOR -> draft.end(Kind.TIMES, at);
      case MEASURE -> draft.end(Kind.UNIT, at);
      case SIZE -> draft.end(Kind.SIZE, at);
      default -> draft.end(Kind.PERIOD, at);
    };
  }

  private Sort counted(int behind, int number) {
    int at = behind;
    if (at < draft.size() && MULTIPLIERS.contains(draft.token(at).text())) {
      at++;
    }
    if (draft.has(Kind.METRIC, number - 1)) {
      return Sort.COUNT;
    }
    if (at >= draft.size()) {
      return Sort.BARE;
    }
    Token next = draft.token(at);
    boolean word = next.isWord() && !NO_NOUNS.contains(next.text()) && !next.text().endsWith("ing");
    boolean counter = CHINESE_COUNTERS.contains(next.text()) && next.sort() == Token.Sort.HAN;
    return word || counter ? Sort.COUNT : Sort.BARE;
  }

  private boolean clock(int at) {
    return draft.token(at).text().indexOf(':') > 0;
  }

  private boolean yearDigits(int at) {
    String digits = draft.token(at).text();
    return digits.length() == 4 && (digits.startsWith("19") || digits.startsWith("20"));
  }

  private boolean year(int at) {
    if (!yearDigits(at) || draft.language() == Language.CHINESE) {
      return false;
    }
    boolean before = at == 0 || BEFORE_YEARS.contains(draft.token(at - 1).text());
    boolean first = at + 2 < draft.size() && draft.token(at + 1).is("to");
    boolean pair = !first || !draft.token(at + 2).isNumber() || yearDigits(at + 2);
    boolean second = at >= 2 && draft.token(at - 1).is("to") && draft.token(at - 2).isNumber();
    return before && pair && (!second || yearDigits(at - 2));
  }

  /** Whether the word before a number makes it part of a name. */
  private boolean named(int at, Quantity read) {
    if (at == 0 || draft.has(Kind.METRIC, at - 1)) {
      return false;
    }
    Token before = draft.token(at - 1);
    Token after = at + 1 < draft.size() ? draft.token(at + 1) : before;
    if (draft.has(Kind.LABEL, at - 1) || draft.has(Kind.LABEL, at + 1)) {
      return true;
    }
    boolean counter = after.sort() == Token.Sort.HAN && read.sort() == Sort.COUNT;
    boolean verb = draft.beginsSentence(at - 1) || draft.has(Kind.DIMENSION, at - 1);
    return before.isWord()
        && !counter
        && !verb
        && (before.capital() || draft.has(Kind.TECHNOLOGY, at - 1));
  }

  /** Makes a count a rate when its clause says in which time. */
  private Quantity rated(Quantity read) {
    for (int at = read.next(); at < read.next() + LONGEST_GAP && at < draft.size(); at++) {
      if (draft.has(Kind.RATE, at) || perTime(draft.token(at).text())) {
        return read.withSort(Sort.RATE);
      }
    }
    boolean before = false;
    for (int at = read.first() - 1; at >= 0 && at > read.first() - 5; at--) {
      before |= draft.language() == Language.CHINESE && draft.has(Kind.RATE, at);
    }
    return before ? read.withSort(Sort.RATE) : read;
  }

  /** Whether a word is a count in a time: requests/day. */
  private static boolean perTime(String word) {
    int slash = word.lastIndexOf('/');
    return slash > 0 && TIMES.contains(word.substring(slash + 1));
  }

  /** Lets a number of "from 48 to 17 ms" or "22 minutes to 3" have the unit of the other. */
  private void share(List<Quantity> found) {
    for (int i = 1; i < found.size(); i++) {
      Quantity one = found.get(i - 1);
      Quantity other = found.get(i);
      if (other.sort() == Sort.BARE && one.sort() != Sort.BARE && linked(one, other)) {
        found.set(i, other.withSort(one.sort()));
      }
    }
    for (int i = found.size() - 2; i >= 0; i--) {
      Quantity one = found.get(i);
      Quantity other = found.get(i + 1);
      if (one.sort() == Sort.BARE && linked(one, other)) {
        found.set(i, one.withSort(other.sort()));
      }
    }
  }

  private boolean linked(Quantity one, Quantity other) {
    if (other.first() - one.next() > LONGEST_GAP || other.first() == one.next()) {
      return false;
    }
    for (int at = one.next(); at < other.first(); at++) {
      if (!draft.has(Kind.TO, at) && !RANGE_SIGNS.contains(draft.token(at).text())) {
        return false;
      }
    }
    return true;
  }
}
