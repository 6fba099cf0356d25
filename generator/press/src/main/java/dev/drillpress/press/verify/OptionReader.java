package dev.drillpress.press.verify;

import dev.drillpress.press.diagnostic.Diagnostic;
import dev.drillpress.press.diagnostic.Suggestion;
import dev.drillpress.press.flame.Profile;
import dev.drillpress.press.markdown.Fragment.Block;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads how a program is run from the attributes of its fence. */
final class OptionReader {
  private static final int SECONDS = 60;
  private static final int MOST_SECONDS = 600;
  private static final int MOST_EXIT = 255;

  private static final Pattern COORDINATES =
      Pattern.compile("[A-Za-z0-9_.-]+:[A-Za-z0-9_.-]+:[A-Za-z0-9][A-Za-z0-9_.-]*");

  private static final Set<String> ALL =
      Set.of(
          "verify", "file", "with", "include", "hidden", "region", "flags", "args", "env",
          "timeout", "exit");

  private final Block block;
  private final Method method;
  private final List<Diagnostic> problems;

  OptionReader(Block block, Method method, List<Diagnostic> problems) {
    this.block = block;
    this.method = method;
    this.problems = problems;
  }

  Optional<Program.Options> read() {
    int before = problems.size();
    Set<String> known = new TreeSet<>(ALL);
    known.add(method.tool());
    if (method == Method.GO_TEST || method == Method.GO_BENCH) {
      known.add("race");
    }
    if (method == Method.GO_BENCH) {
      known.add("ratio");
    }
    if (method.tool().equals("java")) {
      known.add("maven");
    }
    if (method == Method.GO_PPROF) {
      known.add("profile");
    }
    for (String name : block.attributes().keySet()) {
      if (!known.contains(name)) {
        bad(
            "A `" + method.word() + "` program has no attribute `" + name + "`.",
            Suggestion.didYouMean(name, known, "Use `" + String.join("`, `", known) + "`."));
      }
    }
    Program.Options options =
        new Program.Options(
            words(text("flags"), " "),
            words(text("args"), " "),
            env(),
            race(),
            ratio(),
            maven(),
            profile(),
            labels(block),
            number("timeout", SECONDS, 1, MOST_SECONDS),
            number("exit", 0, 0, MOST_EXIT));
    return problems.size() == before ? Optional.of(options) : Optional.empty();
  }

  /** The toolchains that a program names. */
  static List<String> labels(Block block) {
    return words(
        block.attributes().getOrDefault("java", block.attributes().getOrDefault("go", "")), ",");
  }

  static List<String> words(String text, String separator) {
    return Stream.of(text.split(separator)).map(String::strip).filter(w -> !w.isEmpty()).toList();
  }

  private String text(String name) {
    return block.attributes().getOrDefault(name, "");
  }

  private Map<String, String> env() {
    Map<String, String> env = new LinkedHashMap<>();
    for (String word : words(text("env"), " ")) {
      int equals = word.indexOf('=');
      if (equals < 1) {
        bad("`" + word + "` sets no variable.", "Write `env=\"GOGC=50\"`.");
      } else {
        env.put(word.substring(0, equals), word.substring(equals + 1));
      }
    }
    return env;
  }

  private boolean race() {
    String word = block.attributes().getOrDefault("race", "false");
    if (!word.equals("true") && !word.equals("false") && !word.isEmpty()) {
      bad("`race=" + word + "` is neither yes nor no.", "Write `race=true`.");
    }
    return !word.equals("false");
  }

  private List<String> ratio() {
    List<String> names = words(text("ratio"), "/");
    if (!text("ratio").isEmpty() && names.size() != 2) {
      bad("`ratio` needs two benchmarks.", "Write `ratio=\"BenchmarkSlow/BenchmarkFast\"`.");
    }
    return names;
  }

  private List<String> maven() {
    List<String> all = words(text("maven"), ",");
    for (String one : all) {
      if (!COORDINATES.matcher(one).matches() || one.endsWith("-SNAPSHOT")) {
        bad(
            "`" + one + "` names no released library.",
            "Write `maven=\"group:artifact:version\"`, several with commas between.");
      }
    }
    return all;
  }

  private Optional<Profile.Kind> profile() {
    if (method != Method.GO_PPROF) {
      return Optional.empty();
    }
    String word = block.attributes().getOrDefault("profile", Profile.Kind.CPU.word());
    Optional<Profile.Kind> kind = Profile.Kind.of(word);
    if (kind.isEmpty()) {
      bad("There is no profile `" + word + "`.", "Write `profile=cpu` or `profile=alloc`.");
    }
    return kind;
  }

  private int number(String name, int preset, int least, int most) {
    String text = text(name);
    if (text.isEmpty()) {
      return preset;
    }
    if (!text.matches("[0-9]{1,4}")
        || Integer.parseInt(text) < least
        || Integer.parseInt(text) > most) {
      bad(
          "`" + name + "=" + text + "` is no number from " + least + " to " + most + ".",
          "Write such a number.");
      return preset;
    }
    return Integer.parseInt(text);
  }

  private void bad(String message, String hint) {
    problems.add(Diagnostic.of(VerifyCode.BAD_PROGRAM, block.at(), message, hint));
  }
}
