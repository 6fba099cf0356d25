package dev.drillpress.press.render;

import dev.drillpress.press.content.SectionRole;
import dev.drillpress.press.site.SitePage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The options of a drill: a task list whose ticked items are right. */
final class Options {
  private static final Pattern BOX = Pattern.compile("<input\\b[^>]*>");
  private static final Pattern TICK = Pattern.compile("\\s+checked(=\"[^\"]*\")?(?=[\\s/>])");

  private Options() {}

  /** The options without the ticks, which would give the answer away. */
  static String unmarked(String html) {
    return BOX.matcher(html)
        .replaceAll(box -> Matcher.quoteReplacement(TICK.matcher(box.group()).replaceAll("")));
  }

  /** The letters of the right options, {@code A} for the first. */
  static List<String> right(SitePage page) {
    List<String> letters = new ArrayList<>();
    for (int i = 0; i < page.roles().size(); i++) {
      if (page.roles().get(i).equals(Optional.of(SectionRole.OPTIONS))) {
        Matcher box = BOX.matcher(page.fragment().sections().get(i).html().text());
        for (char letter = 'A'; box.find(); letter++) {
          if (TICK.matcher(box.group()).find()) {
            letters.add(String.valueOf(letter));
          }
        }
      }
    }
    return letters;
  }
}
