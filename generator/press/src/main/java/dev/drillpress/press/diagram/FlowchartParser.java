package dev.drillpress.press.diagram;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the statements of a flowchart, one after the other, without going back further than a
 * statement's own text.
 */
final class FlowchartParser {
  private static final int MAX_DEPTH = 20;
  private static final int MAX_GROUPS = 200;
  private static final Set<String> STYLES =
      Set.of("classDef", "class", "style", "linkStyle", "click");

  private final Cursor cursor;
  private final Draft draft = new Draft();
  private final LabelReader labels;
  private final ChainReader chains;

  FlowchartParser(Cursor cursor) {
    this.cursor = cursor;
    this.labels = new LabelReader(cursor);
    this.chains = new ChainReader(cursor, labels, draft);
  }

  /** Reads on behind the word {@code graph}; mistakes are left in the cursor. */
  Flowchart parse() {
    int start = cursor.at();
    header();
    while (!cursor.isDone()) {
      statement();
    }
    while (draft.depth() > 0 && !cursor.isGivenUp()) {
      int opened = draft.openedAt();
      cursor.mistake(
          DiagramCode.UNCLOSED,
          opened,
          opened + "subgraph".length(),
          "This subgraph has no `end`.",
          "Write `end` on a line of its own behind its last statement.");
      draft.close();
    }
    if (draft.nodeCount() == 0 && draft.groupCount() == 0 && !cursor.hasMistakes()) {
      cursor.syntax(
          start,
          start,
          "The flowchart has no nodes.",
          "Write some, such as `A[Start] --> B[End]`.");
    }
    return draft.finish();
  }

  private void header() {
    cursor.skipBlanks();
    if (!cursor.isStatementEnd()) {
      direction(false);
      cursor.endsStatement("the direction");
    }
  }

  private void statement() {
    cursor.skipSpace();
    if (cursor.take(";") || cursor.at() >= cursor.end()) {
      return;
    }
    if (cursor.startsWith("%%")) {
      Comments.skip(cursor);
      return;
    }
    if (!known()) {
      cursor.moveTo(cursor.lineEnd());
    }
  }

  /** Reads a statement by its first word; false when it is wrong, which is told. */
  private boolean known() {
    int start = cursor.at();
    String word = cursor.word();
    boolean alone = cursor.isStatementEnd() || Character.isWhitespace(cursor.peek());
    if (word.equals("accTitle") || word.equals("accDescr")) {
      return accessible(word);
    }
    if (alone && STYLES.contains(word) && !isArrowNext()) {
      cursor.style(start);
      return pastStyle();
    }
    if (alone && word.equals("subgraph")) {
      return subgraph(start);
    }
    if (alone && word.equals("end")) {
      return endGroup(start);
    }
    if (alone && word.equals("direction")) {
      cursor.skipBlanks();
      return direction(true) && cursor.endsStatement("the direction");
    }
    cursor.moveTo(start);
    return chains.read();
  }

  private boolean isArrowNext() {
    int here = cursor.at();
    cursor.skipBlanks();
    boolean arrow = chains.isArrow() || cursor.peek() == '&';
    cursor.moveTo(here);
    return arrow;
  }

  private boolean pastStyle() {
    boolean quoted = false;
    while (cursor.at() < cursor.end() && cursor.peek() != '\n') {
      quoted ^= cursor.peek() == '"';
      if (cursor.peek() == ';' && !quoted) {
        return true;
      }
      cursor.skip(1);
    }
    return true;
  }

  private boolean accessible(String word) {
    cursor.skipBlanks();
    int opened = cursor.at();
    if (word.equals("accDescr") && cursor.take("{")) {
      return description(opened);
    }
    if (!cursor.take(":")) {
      cursor.syntax(
          opened,
          opened + 1,
          "Behind `" + word + "` a colon is wanted.",
          "Write `" + word + ": text`.");
      return false;
    }
    int start = cursor.at();
    cursor.moveTo(cursor.lineEnd());
    String text = LabelText.plain(cursor.since(start));
    if (word.equals("accTitle")) {
      draft.title(text);
    } else {
      draft.description(text);
    }
    return true;
  }

  /** Reads a description of several lines behind its opening brace. */
  private boolean description(int opened) {
    Optional<Integer> close = cursor.find("}", cursor.end());
    if (close.isEmpty()) {
      cursor.mistake(
          DiagramCode.UNCLOSED,
          opened,
          opened + 1,
          "`{` is opened here and never closed.",
          "Write `}` behind the description.");
      return false;
    }
    int start = cursor.at();
    cursor.moveTo(close.get());
    draft.description(LabelText.plain(cursor.since(start)));
    cursor.skip(1);
    return cursor.endsStatement("the description");
  }

  private boolean direction(boolean statement) {
    int start = cursor.at();
    String word = cursor.word();
    if (word.isEmpty() && !cursor.isStatementEnd()) {
      cursor.skip(1);
      word = cursor.since(start);
    }
    Optional<Direction> found = Direction.of(word);
    found.ifPresent(draft::direction);
    if (found.isEmpty()) {
      cursor.syntax(
          start,
          cursor.at(),
          word.isEmpty() ? "`direction` says no direction." : "`" + word + "` is no direction.",
          "Write `TB`, `BT`, `LR` or `RL`, in capitals"
              + (statement ? "." : ", and nodes below it."));
    }
    return found.isPresent();
  }

  private boolean subgraph(int start) {
    cursor.skipBlanks();
    if (draft.depth() >= MAX_DEPTH || draft.groupCount() >= MAX_GROUPS) {
      cursor.tooLarge(
          start,
          cursor.at(),
          "There are at most " + MAX_GROUPS + " subgraphs, " + MAX_DEPTH + " inside each other.",
          "Split the diagram into several.");
      return false;
    }
    if (cursor.peek() == '"') {
      Optional<Label> title = labels.quoted("subgraph");
      draft.open(draft.anonymousId(), title.orElse(Label.NONE), start);
      return title.isPresent() && cursor.endsStatement("the subgraph's title");
    }
    int from = cursor.at();
    while (!cursor.isStatementEnd() && cursor.peek() != '[') {
      cursor.skip(1);
    }
    String id = cursor.since(from).strip();
    int opened = cursor.at();
    if (!cursor.take("[")) {
      Label title = LabelText.read(id, false);
      boolean named = !id.isEmpty() && id.chars().noneMatch(Character::isWhitespace);
      return open(named ? id : draft.anonymousId(), title, start, from);
    }
    Optional<LabelReader.Found> title = labels.read(opened, List.of("]"), true);
    Label label = title.map(LabelReader.Found::label).orElse(Label.NONE);
    boolean fresh = open(id.isEmpty() ? draft.anonymousId() : id, label, start, from);
    return fresh && title.isPresent() && cursor.endsStatement("the subgraph's title");
  }

  private boolean open(String id, Label title, int start, int from) {
    if (!draft.hasGroup(id)) {
      draft.open(id, title, start);
      return true;
    }
    draft.open(draft.anonymousId(), title, start);
    cursor.syntax(
        from,
        from + id.length(),
        "There is already a subgraph `" + id + "`.",
        "Give this one another id, as in `subgraph other [" + id + "]`.");
    return false;
  }

  private boolean endGroup(int start) {
    if (draft.depth() == 0) {
      cursor.syntax(
          start,
          cursor.at(),
          "`end` stands here, but no subgraph is open.",
          "Remove it; as the id of a node write `End`.");
      return false;
    }
    draft.close();
    return cursor.endsStatement("`end`");
  }
}
