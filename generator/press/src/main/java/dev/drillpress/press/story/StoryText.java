package dev.drillpress.press.story;

import dev.drillpress.press.content.SectionRole;
import dev.drillpress.press.markdown.Fragment.Heading;
import dev.drillpress.press.markdown.Fragment.Section;
import dev.drillpress.press.site.ParsedPage;
import dev.drillpress.press.source.SourceFile;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where the parts of a story stand in its file. */
record StoryText(SourceFile file, Map<SectionRole, Part> parts) {
  private static final Pattern ITEM = Pattern.compile("(?m)^ {0,3}(?:[-+*]|\\d{1,9}[.)])[ \\t]");
  private static final Pattern LIST_END = Pattern.compile("\\n[ \\t]*\\n(?=\\S)(?![-+*]|\\d)");
  private static final Pattern PARAGRAPH_END = Pattern.compile("\\n[ \\t]*\\n");

  /** A part's place, in UTF-16 units of the file's text. */
  record Part(int start, int end) {}

  static StoryText of(ParsedPage page) {
    SourceFile file = page.document().header().source();
    List<Heading> headings = new ArrayList<>();
    page.fragment().sections().stream()
        .map(Section::heading)
        .forEach(h -> h.ifPresent(headings::add));
    Map<SectionRole, Part> parts = new EnumMap<>(SectionRole.class);
    for (int i = 0; i < headings.size(); i++) {
      int start = lineStart(file.text(), headings.get(i).at().line() + 1);
      int end =
          i + 1 < headings.size()
              ? lineStart(file.text(), headings.get(i + 1).at().line())
              : file.text().length();
      SectionRole.of("story", headings.get(i).text())
          .ifPresent(role -> parts.putIfAbsent(role, new Part(start, Math.max(start, end))));
    }
    return new StoryText(file, parts);
  }

  /** The text of a part without marks; empty when the story lacks it. */
  String text(SectionRole role) {
    Part part = parts.getOrDefault(role, new Part(0, 0));
    return Unmarked.of(file.text().substring(part.start(), part.end()));
  }

  /** The bullets of a part: its list, or its first paragraph; what explains them is left out. */
  Part bullets(SectionRole role) {
    Part part = parts.getOrDefault(role, new Part(0, 0));
    String text = file.text().substring(part.start(), part.end());
    Matcher item = ITEM.matcher(text);
    boolean list = item.find();
    int start = list ? item.start() : firstWord(text);
    Matcher end = (list ? LIST_END : PARAGRAPH_END).matcher(text);
    return new Part(
        part.start() + start, end.find(start) ? part.start() + end.start() : part.end());
  }

  private static int firstWord(String text) {
    return text.length() - text.stripLeading().length();
  }

  private static int lineStart(String text, int line) {
    int at = 0;
    for (int i = 1; i < line; i++) {
      int next = text.indexOf('\n', at);
      if (next < 0) {
        return text.length();
      }
      at = next + 1;
    }
    return at;
  }
}
