package dev.drillpress.press.firewall;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Numbers of identity cards of the People's Republic (GB 11643): 18 signs whose last one checks the
 * others, and the older 15 digits where the words before say what they are.
 */
final class IdNumberDetector implements Detector {
  private static final Set<Integer> PROVINCES =
      Set.of(
          11, 12, 13, 14, 15, 21, 22, 23, 31, 32, 33, 34, 35, 36, 37, 41, 42, 43, 44, 45, 46, 50,
          51, 52, 53, 54, 61, 62, 63, 64, 65, 71, 81, 82, 83, 91);

  private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
  private static final String CHECKS = "10X98765432";
  private static final int REACH = 48;

  private static final List<byte[]> CALLED =
      Arrays.asList("身份证,证件,ID card,ID number,id card,id number,identity".split(",")).stream()
          .map(word -> word.getBytes(StandardCharsets.UTF_8))
          .toList();

  @Override
  public String triggers() {
    return "12345689";
  }

  @Override
  public boolean behind(int before, int trigger) {
    return !Text.word(before) && before != '.';
  }

  @Override
  public Optional<Hit> at(Text text, int at) {
    int row = text.digits(at) - at;
    if (row != 18 && row != 17 && row != 15 && row != 6) {
      return Optional.empty();
    }
    int before = text.at(at - 1);
    if (Text.word(before) || before == '.') {
      return Optional.empty();
    }
    int end = row == 6 ? at + 20 : row == 15 ? at + 15 : at + 18;
    String signs = text.cut(at, Math.min(end, text.length()));
    boolean found =
        switch (row) {
          case 15 -> isOld(signs) && called(text, at);
          case 6 ->
              signs.length() == 20
                  && signs.charAt(6) == ' '
                  && signs.charAt(15) == ' '
                  && isNew(signs.replace(" ", ""));
          default -> isNew(signs);
        };
    return found && !Text.word(text.at(end))
        ? Optional.of(new Hit(FirewallCode.ID_NUMBER, at, end))
        : Optional.empty();
  }

  private static boolean isNew(String signs) {
    if (signs.length() != 18) {
      return false;
    }
    int sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      if (!Text.digit(signs.charAt(i))) {
        return false;
      }
      sum += (signs.charAt(i) - '0') * WEIGHTS[i];
    }
    return CHECKS.charAt(sum % 11) == Character.toUpperCase(signs.charAt(17))
        && province(signs)
        && day(Integer.parseInt(signs.substring(6, 10)), signs.substring(10, 14));
  }

  private static boolean isOld(String signs) {
    return province(signs)
        && day(1900 + Integer.parseInt(signs.substring(6, 8)), signs.substring(8, 12));
  }

  private static boolean province(String signs) {
    return PROVINCES.contains(Integer.parseInt(signs.substring(0, 2)));
  }

  private static boolean day(int year, String day) {
    try {
      LocalDate.of(year, Integer.parseInt(day.substring(0, 2)), Integer.parseInt(day.substring(2)));
      return year >= 1900 && year < 2100;
    } catch (DateTimeException e) {
      return false;
    }
  }

  private static boolean called(Text text, int at) {
    for (int i = Math.max(0, at - REACH); i < at; i++) {
      int start = i;
      if (CALLED.stream().anyMatch(word -> text.starts(word, start))) {
        return true;
      }
    }
    return false;
  }
}
