package dev.drillpress.press.diagram;

import dev.drillpress.press.diagnostic.Suggestion;
import java.util.List;
import java.util.Optional;

/** Reads a node where it is named: its id, its shape with a label, its class. */
final class NodeReader {
  private static final int MAX_NODES = 500;

  /** An opening bracket with what may close it; longer ones stand before their beginnings. */
  private record Bracket(String opener, List<String> closers, List<Shape> shapes) {
    static Bracket of(String opener, String closer, Shape shape) {
      return new Bracket(opener, List.of(closer), List.of(shape));
    }
  }

  private static final List<Bracket> BRACKETS =
      List.of(
          Bracket.of("(((", ")))", Shape.DOUBLE_CIRCLE),
          Bracket.of("([", "])", Shape.STADIUM),
          Bracket.of("[[", "]]", Shape.SUBROUTINE),
          Bracket.of("[(", ")]", Shape.CYLINDER),
          Bracket.of("((", "))", Shape.CIRCLE),
          Bracket.of("{{", "}}", Shape.HEXAGON),
          new Bracket("[/", List.of("/]", "\\]"), List.of(Shape.LEAN_RIGHT, Shape.TRAPEZOID)),
          new Bracket("[\\", List.of("\\]", "/]"), List.of(Shape.LEAN_LEFT, Shape.TRAPEZOID_TOP)),
          Bracket.of("[", "]", Shape.RECT),
          Bracket.of("(", ")", Shape.ROUND),
          Bracket.of("{", "}", Shape.RHOMBUS),
          Bracket.of(">", "]", Shape.FLAG));

  private final Cursor cursor;
  private final LabelReader labels;
  private final Draft draft;

  NodeReader(Cursor cursor, LabelReader labels, Draft draft) {
    this.cursor = cursor;
    this.labels = labels;
    this.draft = draft;
  }

  /** Letters, digits and signs that mean nothing else; beyond ASCII also pictures. */
  static boolean isIdCharacter(char c) {
    if (c < 128) {
      return Character.isLetterOrDigit(c) || "_./+*!#$?'".indexOf(c) >= 0;
    }
    int type = Character.getType(c);
    return Character.isLetterOrDigit(c)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.SURROGATE
        || type == Character.OTHER_SYMBOL
        || c == '\u200D';
  }

  /** Reads a node; nothing when there is none or it is wrong, which is told. */
  Optional<String> read() {
    int start = cursor.at();
    String id = id();
    if (id.isEmpty()) {
      return noId();
    }
    if (id.equals("end")) {
      cursor.syntax(
          start,
          cursor.at(),
          "`end` ends a subgraph and cannot be a node.",
          "Write `End`, or give the node another id and this text: `finish[end]`.");
      return Optional.empty();
    }
    return rest(id, start) ? Optional.of(id) : Optional.empty();
  }

  private boolean rest(String id, int start) {
    if (cursor.startsWith("@{")) {
      int opened = cursor.at();
      cursor.skip(2);
      if (draft.isEdge(id)) {
        cursor.style(start);
        return new AttributeReader(cursor).skip(opened);
      }
      return name(id, start) && attributes(id, opened) && classes();
    }
    return name(id, start) && shape(id) && classes();
  }

  /** The id here; a dash belongs to it where another of its letters follows. */
  String id() {
    int start = cursor.at();
    while (isIdCharacter(cursor.peek())
        || (cursor.peek() == '-' && cursor.at() > start && isIdLetter(cursor.peek(1)))) {
      cursor.skip(1);
    }
    return cursor.since(start);
  }

  private static boolean isIdLetter(char c) {
    return isIdCharacter(c) && c != '.';
  }

  private boolean name(String id, int start) {
    draft.name(id);
    if (draft.nodeCount() > MAX_NODES) {
      cursor.tooLarge(
          start,
          cursor.at(),
          "This is node number " + draft.nodeCount() + "; at most " + MAX_NODES + " are drawn.",
          "Split the diagram into several.");
      return false;
    }
    return true;
  }

  private boolean shape(String id) {
    int opened = cursor.at();
    for (Bracket bracket : BRACKETS) {
      if (cursor.take(bracket.opener())) {
        Optional<LabelReader.Found> found = labels.read(opened, bracket.closers(), false);
        found.ifPresent(
            f -> {
              draft.label(id, f.label());
              draft.shape(id, bracket.shapes().get(bracket.closers().indexOf(f.closer())));
            });
        return found.isPresent();
      }
    }
    return true;
  }

  private boolean attributes(String id, int opened) {
    AttributeReader reader = new AttributeReader(cursor);
    Optional<List<AttributeReader.Attribute>> found = reader.read(opened);
    return found.isPresent() && found.get().stream().allMatch(a -> apply(id, a));
  }

  private boolean apply(String id, AttributeReader.Attribute attribute) {
    if (attribute.key().equals("label")) {
      String raw = attribute.value();
      boolean markdown = raw.length() >= 2 && raw.startsWith("`") && raw.endsWith("`");
      String inner = markdown ? raw.substring(1, raw.length() - 1) : raw;
      Optional<Label> label = labels.label(inner, attribute.at(), markdown);
      label.ifPresent(l -> draft.label(id, l));
      return label.isPresent();
    }
    if (!attribute.key().equals("shape")) {
      cursor.style(attribute.at());
      return true;
    }
    Optional<Shape> shape = Shape.named(attribute.value());
    shape.ifPresent(s -> draft.shape(id, s));
    if (shape.isEmpty()) {
      cursor.syntax(
          attribute.at(),
          attribute.at() + attribute.value().length(),
          "`" + attribute.value() + "` is no shape that is drawn.",
          Suggestion.didYouMean(
              attribute.value(), Shape.names(), "Use one of the shapes in docs/diagrams.md."));
    }
    return shape.isPresent();
  }

  private boolean classes() {
    int start = cursor.at();
    if (!cursor.take(":::")) {
      return true;
    }
    if (cursor.word().isEmpty()) {
      cursor.syntax(
          start, cursor.at(), "`:::` names no class.", "Write the class behind it, or remove it.");
      return false;
    }
    cursor.style(start);
    return true;
  }

  private Optional<String> noId() {
    int at = cursor.at();
    boolean arrow = cursor.isForeignArrow();
    boolean bracket = "[({\"".indexOf(cursor.peek()) >= 0 && cursor.at() < cursor.end();
    cursor.syntax(
        at,
        at + 1,
        "A node is wanted here, but there is " + cursor.describe() + ".",
        arrow
            ? "Write arrows as `-->`."
            : bracket
                ? "Write an id before the label, as in `a[\"text\"]`."
                : "A node begins with its id: letters, digits, `_` or `-`.");
    return Optional.empty();
  }
}
