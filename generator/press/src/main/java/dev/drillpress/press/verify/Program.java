package dev.drillpress.press.verify;

import dev.drillpress.press.diagnostic.Location;
import dev.drillpress.press.flame.Profile;
import dev.drillpress.press.source.Hash;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A program of a page.
 *
 * @param page the page's id, the same in all translations
 * @param block the id of its fence
 * @param files their texts by name
 * @param options how it is run
 * @param expectations what must come out
 * @param at where its fence begins
 */
public record Program(
    String page,
    String block,
    Method method,
    SortedMap<String, String> files,
    Options options,
    List<Expectation> expectations,
    Location at) {

  /**
   * How a program is run.
   *
   * @param flags for the compiler or the virtual machine
   * @param args for the program
   * @param env variables beside the usual
   * @param race whether the race detector watches
   * @param ratio two benchmarks whose times are divided, such as {@code BenchmarkA/BenchmarkB}
   * @param maven coordinates of libraries, {@code group:artifact:version}
   * @param profile what is profiled; absent for programs that are not
   * @param toolchains labels such as {@code 17}; empty for the first that is found
   * @param seconds how long it may take
   * @param exit the exit code that it must have
   */
  public record Options(
      List<String> flags,
      List<String> args,
      Map<String, String> env,
      boolean race,
      List<String> ratio,
      List<String> maven,
      Optional<Profile.Kind> profile,
      List<String> toolchains,
      int seconds,
      int exit) {
    /** Copies the collections. */
    public Options {
      flags = List.copyOf(flags);
      args = List.copyOf(args);
      env = Collections.unmodifiableMap(new TreeMap<>(env));
      ratio = List.copyOf(ratio);
      maven = List.copyOf(maven);
      toolchains = List.copyOf(toolchains);
    }
  }

  /** Copies the collections. */
  public Program {
    files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    expectations = List.copyOf(expectations);
  }

  /** The page's id and the block's. */
  public String name() {
    return page + "/" + block;
  }

  /** Of all that decides what it prints; the limits do not. */
  public String hash() {
    StringBuilder all = new StringBuilder("program 1\n").append(method.word()).append('\n');
    all.append(options.flags).append(options.args).append(options.env);
    all.append(options.race).append(options.ratio).append(options.exit);
    options.profile.ifPresent(kind -> all.append(kind.word()));
    all.append(options.toolchains).append('\n');
    if (!options.maven.isEmpty()) {
      all.append(options.maven).append('\n');
    }
    files.forEach(
        (name, text) ->
            all.append(name).append('\n').append(text.length()).append('\n').append(text));
    return Hash.of(all.toString());
  }
}
