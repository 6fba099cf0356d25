package dev.drillpress.press.content;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a second-level heading of a drill or story is for, in either language. */
public enum SectionRole {
  QUESTION("drill", "question", "题目"),
  HINT("drill", "hint", "hints", "提示"),
  OPTIONS("drill", "options", "选项"),
  ANSWER("drill", "answer", "答案"),
  WHY("drill", "why", "原理"),
  PITFALLS("drill", "pitfalls", "误区"),
  FOLLOW_UP("drill", "follow-up", "follow-ups", "追问"),
  BEFORE("story", "before", "改写前"),
  SITUATION("story", "situation", "情境"),
  TASK("story", "task", "任务"),
  ACTION("story", "action", "行动"),
  RESULT("story", "result", "结果"),
  AFTER("story", "after", "改写后"),
  QUESTIONS("story", "questions", "面试追问"),
  /** Never reaches any output. */
  PRIVATE_NOTES("story", "private notes", "私人笔记");

  private final String type;
  private final List<String> names;

  SectionRole(String type, String... names) {
    this.type = type;
    this.names = List.of(names);
  }

  /** The role that a heading names in documents of a type, {@code drill} or {@code story}. */
  public static Optional<SectionRole> of(String type, String heading) {
    String wanted = heading.strip().toLowerCase(Locale.ROOT);
    for (SectionRole role : values()) {
      if (role.type.equals(type) && role.names.contains(wanted)) {
        return Optional.of(role);
      }
    }
    return Optional.empty();
  }

  /** The type of document that the role belongs to. */
  public String type() {
    return type;
  }

  /** The headings that name it, lower case, the English ones first. */
  public List<String> names() {
    return names;
  }
}
