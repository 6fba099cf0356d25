package dev.drillpress.press.verify;

import dev.drillpress.press.content.Document;
import dev.drillpress.press.content.Header;
import dev.drillpress.press.diagnostic.Checked;
import dev.drillpress.press.diagnostic.Diagnostic;
import dev.drillpress.press.diagnostic.Suggestion;
import dev.drillpress.press.markdown.Fragment.Block;
import dev.drillpress.press.site.ParsedPage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads the programs of a page: its verified fences with their files and expectations. */
public final class ProgramReader {
  private final ParsedPage page;
  private final Map<String, Block> byId = new LinkedHashMap<>();
  private final List<Diagnostic> problems = new ArrayList<>();

  private ProgramReader(ParsedPage page) {
    this.page = page;
    page.fragment().programs().stream()
        .filter(block -> !block.id().isEmpty())
        .forEach(block -> byId.putIfAbsent(block.id(), block));
  }

  /** The programs of a page, in order, beside what is wrong with them. */
  public static Checked<List<Program>> read(ParsedPage page) {
    ProgramReader reader = new ProgramReader(page);
    List<Program> programs = new ArrayList<>();
    Map<String, List<Expectation>> expectations = reader.expectations();
    for (Block block : page.fragment().programs()) {
      if (block.attributes().containsKey("verify")) {
        reader.program(block, expectations).ifPresent(programs::add);
      }
    }
    return new Checked<>(Optional.of(programs), reader.problems);
  }

  /** By what the transcripts of a page are named: drills by their ids, which stay. */
  static String pageId(ParsedPage page) {
    Header header = page.document().header();
    return page.document() instanceof Document.Drill ? header.id() : header.stem();
  }

  private Optional<Program> program(Block block, Map<String, List<Expectation>> expectations) {
    int before = problems.size();
    String word = block.attributes().get("verify");
    Optional<Method> method = Method.of(word);
    if (method.isEmpty()) {
      problems.add(
          Diagnostic.of(
              VerifyCode.UNKNOWN_RUNNER,
              block.at(),
              "There is no runner `" + word + "`.",
              Suggestion.didYouMean(
                  word,
                  Method.words(),
                  "Write one of `" + String.join("`, `", Method.words()) + "`.")));
      return Optional.empty();
    }
    if (block.id().isEmpty()) {
      bad(
          block,
          "This program has no id, so that nothing can name it.",
          "Write `{#name verify=…}`.");
      return Optional.empty();
    }
    Optional<Program.Options> options = new OptionReader(block, method.get(), problems).read();
    SortedMap<String, String> files = files(block, method.get());
    if (options.isEmpty() || problems.size() > before) {
      return Optional.empty();
    }
    return Optional.of(
        new Program(
            pageId(page),
            block.id(),
            method.get(),
            files,
            options.get(),
            expectations.getOrDefault(block.id(), List.of()),
            block.at()));
  }

  private SortedMap<String, String> files(Block block, Method method) {
    SortedMap<String, String> files = new TreeMap<>();
    add(block, block.attributes().getOrDefault("file", method.file()), files);
    for (String id : OptionReader.words(block.attributes().getOrDefault("with", ""), ",")) {
      Block other = byId.get(id);
      if (other == null) {
        noBlock(block, id);
      } else if (!other.attributes().containsKey("file")) {
        bad(other, "`" + id + "` is a file of a program, but has no name.", "Write `file=NAME`.");
      } else {
        add(other, other.attributes().get("file"), files);
      }
    }
    return files;
  }

  private void add(Block block, String name, SortedMap<String, String> files) {
    if (!name.matches("[A-Za-z0-9_]+([./-][A-Za-z0-9_]+)*")) {
      bad(
          block,
          "`" + name + "` is not the name of a file.",
          "Write letters, digits, `_`, `.`, `/`.");
    } else if (files.putIfAbsent(name, block.body()) != null) {
      bad(block, "Two files of a program are called `" + name + "`.", "Give one another `file=`.");
    }
  }

  private Map<String, List<Expectation>> expectations() {
    Map<String, List<Expectation>> all = new LinkedHashMap<>();
    for (Block block : page.fragment().programs()) {
      if (!block.kind().equals("expect")) {
        continue;
      }
      String of = block.attributes().getOrDefault("of", "");
      Block program = byId.get(of);
      if (of.isEmpty()) {
        problems.add(
            Diagnostic.of(
                VerifyCode.BAD_EXPECTATION,
                block.at(),
                "This expectation does not say which program it is about.",
                "Write `{of=name}`."));
      } else if (program == null) {
        noBlock(block, of);
      } else if (program.attributes().containsKey("verify")) {
        all.computeIfAbsent(of, o -> new ArrayList<>()).add(expectation(block, program));
      }
    }
    return all;
  }

  private Expectation expectation(Block block, Block program) {
    List<Expectation.Line> lines = new ArrayList<>();
    int offset = block.bodyOffset();
    for (String text : block.body().split("\n")) {
      var at = page.document().header().source().at(offset, offset + text.length());
      boolean wanted = !text.startsWith("!");
      if (!text.isBlank()) {
        LinePattern.emptyRange(text)
            .ifPresent(
                range ->
                    problems.add(
                        Diagnostic.of(
                            VerifyCode.BAD_EXPECTATION,
                            at,
                            "No number is in the range `" + range + "`.",
                            "Write the lower end first.")));
        lines.add(new Expectation.Line(wanted, wanted ? text : text.substring(1), at));
      }
      offset += text.length() + 1;
    }
    if (lines.isEmpty()) {
      problems.add(
          Diagnostic.of(
              VerifyCode.BAD_EXPECTATION,
              block.at(),
              "This expectation expects nothing.",
              "Write a line that must come out, or one with `!` in front that must not."));
    }
    Optional<String> label =
        Optional.ofNullable(block.attributes().get("java"))
            .or(() -> Optional.ofNullable(block.attributes().get("go")));
    List<String> run = OptionReader.labels(program);
    if (label.isPresent() && !run.contains(label.get())) {
      problems.add(
          Diagnostic.of(
              VerifyCode.BAD_EXPECTATION,
              block.at(),
              "`" + program.id() + "` is not run with `" + label.get() + "`.",
              "Add it to the program's toolchains, such as `java=17,25`."));
    }
    return new Expectation(label, lines);
  }

  private void noBlock(Block block, String id) {
    problems.add(
        Diagnostic.of(
            VerifyCode.NO_BLOCK,
            block.at(),
            "There is no code with the id `" + id + "` on this page.",
            Suggestion.didYouMean(id, byId.keySet(), "Give the code an id: `{#" + id + "}`.")));
  }

  private void bad(Block block, String message, String hint) {
    problems.add(Diagnostic.of(VerifyCode.BAD_PROGRAM, block.at(), message, hint));
  }
}
