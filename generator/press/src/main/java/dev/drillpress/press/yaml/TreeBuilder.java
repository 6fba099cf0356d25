package dev.drillpress.press.yaml;

import dev.drillpress.press.diagnostic.Checked;
import dev.drillpress.press.diagnostic.Diagnostic;
import dev.drillpress.press.diagnostic.Location;
import dev.drillpress.press.source.SourceFile;
import dev.drillpress.press.yaml.YamlValue.Entry;
import dev.drillpress.press.yaml.YamlValue.Mapping;
import dev.drillpress.press.yaml.YamlValue.Scalar;
import dev.drillpress.press.yaml.YamlValue.Sequence;
import dev.drillpress.press.yaml.YamlValue.Style;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.Event.ID;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.parser.Parser;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * Builds the tree of one document from the parser's events.
 *
 * <p>Not SnakeYAML's own composer: that one follows aliases, stops at the first mistake, and goes
 * as deep as the text does before it looks at its limit.
 */
final class TreeBuilder {
  /** Front matter needs three levels. */
  static final int MAX_DEPTH = 40;

  private static final class TooDeep extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient Location at;

    private TooDeep(Location at) {
      super("nested too deeply", null, false, false);
      this.at = at;
    }
  }

  private final SourceFile source;
  private final CodePoints points;
  private final Parser parser;
  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private int depth;
  private Location last;

  TreeBuilder(SourceFile source, int start, int end) {
    this.source = source;
    this.last = source.at(start, start);
    this.points = CodePoints.of(source.text(), start, end);
    LoaderOptions options = new LoaderOptions();
    // The file's size was limited when it was read.
    options.setCodePointLimit(Integer.MAX_VALUE);
    this.parser = new ParserImpl(new StreamReader(source.text().substring(start, end)), options);
  }

  Checked<Optional<YamlValue>> build() {
    try {
      Optional<YamlValue> root = document();
      return Checked.of(root, diagnostics);
    } catch (TooDeep e) {
      diagnostics.add(
          Diagnostic.of(
              YamlCode.TOO_DEEP,
              e.at,
              "This is nested more than " + MAX_DEPTH + " levels deep.",
              "Write it with fewer levels; brackets in a text need quotes around the text."));
    } catch (YAMLException e) {
      diagnostics.add(SyntaxProblem.of(source, points, e));
    } catch (IllegalArgumentException e) {
      // SnakeYAML lets these out for escapes that name no character.
      diagnostics.add(SyntaxProblem.badEscape(last));
    }
    return Checked.failed(diagnostics);
  }

  private Optional<YamlValue> document() {
    parser.getEvent(); // the stream's start
    if (parser.checkEvent(ID.StreamEnd)) {
      return Optional.empty();
    }
    directives((DocumentStartEvent) parser.getEvent());
    YamlValue root = node();
    parser.getEvent(); // the document's end
    if (!parser.checkEvent(ID.StreamEnd)) {
      diagnostics.add(
          Diagnostic.of(
              YamlCode.MULTIPLE_DOCUMENTS,
              at(parser.peekEvent()),
              "A second YAML document begins here.",
              "Keep one document; remove the line `---` or what follows it."));
    }
    return root instanceof Scalar scalar && scalar.isAbsent()
        ? Optional.empty()
        : Optional.of(root);
  }

  private void directives(DocumentStartEvent start) {
    Map<String, String> tags = start.getTags();
    if (tags != null && !tags.isEmpty()) {
      reportTag(at(start), tags.keySet().iterator().next());
    }
  }

  private YamlValue node() {
    Event event = parser.getEvent();
    Location at = at(event);
    if (event instanceof AliasEvent alias) {
      reportAlias(at, "*" + alias.getAnchor(), "an alias of another value");
      return new Scalar("", Style.QUOTED, at);
    }
    reportProperties((NodeEvent) event, at);
    if (event instanceof ScalarEvent scalar) {
      return new Scalar(scalar.getValue(), style(scalar), at);
    }
    if (++depth > MAX_DEPTH) {
      throw new TooDeep(at);
    }
    YamlValue value = event.is(ID.MappingStart) ? mapping(at) : sequence(at);
    depth--;
    return value;
  }

  private Sequence sequence(Location at) {
    List<YamlValue> items = new ArrayList<>();
    while (!parser.checkEvent(ID.SequenceEnd)) {
      items.add(node());
    }
    parser.getEvent();
    return new Sequence(items, at);
  }

  private Mapping mapping(Location at) {
    Map<String, Entry> entries = new LinkedHashMap<>();
    while (!parser.checkEvent(ID.MappingEnd)) {
      YamlValue key = node();
      YamlValue value = node();
      if (!(key instanceof Scalar name)) {
        diagnostics.add(SyntaxProblem.keyIsNotText(key));
      } else if (name.text().equals("<<") && name.style() == Style.PLAIN) {
        reportAlias(name.at(), "<<", "a merge key");
      } else {
        add(entries, new Entry(name.text(), name.at(), value));
      }
    }
    parser.getEvent();
    return new Mapping(List.copyOf(entries.values()), at);
  }

  private void add(Map<String, Entry> entries, Entry entry) {
    Entry first = entries.putIfAbsent(entry.key(), entry);
    if (first != null) {
      diagnostics.add(
          Diagnostic.of(
                  YamlCode.DUPLICATE_KEY,
                  entry.keyAt(),
                  "The key `" + entry.key() + "` stands here a second time.",
                  "Keep one of the two; the first is in line " + first.keyAt().line() + ".")
              .withRelated(first.keyAt()));
    }
  }

  private void reportProperties(NodeEvent event, Location at) {
    if (event.getAnchor() != null) {
      reportAlias(at, "&" + event.getAnchor(), "an anchor");
    }
    String tag =
        event instanceof ScalarEvent scalar
            ? scalar.getTag()
            : event instanceof CollectionStartEvent collection ? collection.getTag() : null;
    if (tag != null) {
      reportTag(at, SyntaxProblem.shortTag(tag));
    }
  }

  private void reportTag(Location at, String tag) {
    diagnostics.add(
        Diagnostic.of(
            YamlCode.TAG,
            at,
            "The tag `" + tag + "` is not allowed.",
            "Remove it; put a text that begins with an exclamation mark in quotes."));
  }

  private void reportAlias(Location at, String text, String what) {
    diagnostics.add(
        Diagnostic.of(
            YamlCode.ALIAS,
            at,
            "`" + text + "` is read as " + what + ", which is not allowed.",
            "Write the value out; put quotes around a text that begins with `&` or `*`."));
  }

  private static Style style(ScalarEvent scalar) {
    if (scalar.isPlain()) {
      return Style.PLAIN;
    }
    return scalar.isLiteral() || scalar.isFolded() ? Style.BLOCK : Style.QUOTED;
  }

  private Location at(Event event) {
    int from = points.offset(event.getStartMark().getIndex());
    int to = points.offset(event.getEndMark().getIndex());
    last = source.at(from, to);
    return last;
  }
}
