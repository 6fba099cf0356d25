package dev.drillpress.press.runner;

import dev.drillpress.press.flame.Profile;
import dev.drillpress.press.flame.Share;
import dev.drillpress.press.verify.Program;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Runs a benchmark with a profiler, and lets the toolchain's own reader say what it found. */
final class PprofRunner implements Runner {
  private static final String FILE = "drill.prof";

  /** With fewer, a share of a half may as well be one of four tenths or of six. */
  private static final long FEWEST = 100;

  private static final double LEAST = .005;
  private static final int MOST = 200;
  private static final Pattern MODULE = Pattern.compile("(?m)^module\\s+(\\S+)");

  @Override
  public List<Step> steps(Program program, Toolchain go) {
    List<String> args = new ArrayList<>(List.of("-test.run=^$", "-test.bench=."));
    if (kind(program) == Profile.Kind.CPU) {
      args.add("-test.cpuprofile=" + FILE);
    } else {
      // Each allocation, so that shares do not depend on which ones are sampled.
      args.addAll(List.of("-test.memprofile=" + FILE, "-test.memprofilerate=1"));
    }
    args.addAll(program.options().args());
    return List.of(
        GoRunner.build(program, go, "test"),
        GoRunner.run(program, "./drill", args),
        Step.read(List.of(go.program("go"), "tool", "pprof", "-raw", "-symbolize=none", FILE)));
  }

  @Override
  public List<String> lines(Program program, String output) {
    return profile(program, output).shares().stream().map(Share::line).toList();
  }

  @Override
  public List<String> measured(Program program, String output) {
    return profile(program, output).pruned(LEAST, MOST).lines();
  }

  @Override
  public Optional<Complaint> complaint(Program program, String output) {
    long total = profile(program, output).total();
    if (kind(program) == Profile.Kind.ALLOC) {
      return total > 0
          ? Optional.empty()
          : Optional.of(
              new Complaint(
                  "allocates nothing", "Profile a program that does, or use `profile=cpu`."));
    }
    return total >= FEWEST
        ? Optional.empty()
        : Optional.of(
            new Complaint(
                "has only " + total + (total == 1 ? " sample" : " samples") + " in its profile",
                "There are 100 in a second of work at most, and fewer than "
                    + FEWEST
                    + " say little: let it work longer, such as by `args=\"-test.benchtime=3s\"`."));
  }

  @Override
  public boolean alone() {
    return true;
  }

  private static Profile.Kind kind(Program program) {
    return program.options().profile().orElse(Profile.Kind.CPU);
  }

  private static Profile profile(Program program, String output) {
    Matcher module = MODULE.matcher(program.files().getOrDefault("go.mod", ""));
    return RawProfile.read(kind(program), module.find() ? module.group(1) : "drill", output);
  }
}
