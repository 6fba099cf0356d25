package dev.drillpress.press.runner;

import dev.drillpress.press.verify.Program;
import java.util.ArrayList;
import java.util.List;

/** Runners that call the go command. Programs are built first and run apart from the compiler. */
enum GoRunner implements Runner {
  ESCAPE {
    @Override
    public List<Step> steps(Program program, Toolchain go) {
      List<String> flags = program.options().flags();
      String given = flags.isEmpty() ? "-m" : String.join(" ", flags);
      return List.of(
          Step.compile(
              List.of(go.program("go"), "build", "-gcflags=" + given, "-o", "/dev/null", ".")));
    }

    @Override
    public List<String> lines(Program program, String output) {
      return Lines.of(output, Lines::unplaced).stream().filter(l -> !l.startsWith("# ")).toList();
    }
  },
  VET {
    @Override
    public List<Step> steps(Program program, Toolchain go) {
      List<String> line = new ArrayList<>(List.of(go.program("go"), "vet"));
      line.addAll(program.options().flags());
      line.add(".");
      // Findings are what it is run for.
      return List.of(new Step(line, Part.COMPILE, List.of()));
    }

    @Override
    public List<String> lines(Program program, String output) {
      return Lines.of(output, Lines::unplaced).stream().filter(l -> !l.startsWith("# ")).toList();
    }
  },
  RUN {
    @Override
    public List<Step> steps(Program program, Toolchain go) {
      return List.of(
          build(program, go, "build"), run(program, "./drill", program.options().args()));
    }

    @Override
    public List<String> lines(Program program, String output) {
      return Lines.of(output);
    }
  },
  GCTRACE {
    @Override
    public List<Step> steps(Program program, Toolchain go) {
      return RUN.steps(program, go);
    }

    @Override
    public List<String> lines(Program program, String output) {
      List<String> all = Lines.of(output);
      List<String> lines = new ArrayList<>();
      all.stream().filter(l -> !l.matches("(gc|scvg|pacer:) .*")).forEach(lines::add);
      lines.add("collections: " + measured(program, output).size());
      return lines;
    }

    @Override
    public List<String> measured(Program program, String output) {
      return Lines.of(output).stream().filter(l -> l.matches("gc \\d+ @.*")).toList();
    }
  },
  TEST {
    @Override
    public List<Step> steps(Program program, Toolchain go) {
      List<String> args = new ArrayList<>(List.of("-test.v", "-test.count=1"));
      args.addAll(program.options().args());
      return List.of(build(program, go, "test"), run(program, "./drill", args));
    }

    @Override
    public List<String> lines(Program program, String output) {
      return Lines.of(output, Lines::untimed);
    }
  },
  BENCH {
    @Override
    public List<Step> steps(Program program, Toolchain go) {
      List<String> args =
          new ArrayList<>(
              List.of("-test.run=^$", "-test.bench=.", "-test.benchmem", "-test.count=3"));
      args.addAll(program.options().args());
      return List.of(build(program, go, "test"), run(program, "./drill", args));
    }

    @Override
    public List<String> lines(Program program, String output) {
      return Benchmarks.lines(output, program.options().ratio());
    }

    @Override
    public boolean alone() {
      return true;
    }
  };

  static Step build(Program program, Toolchain go, String verb) {
    List<String> line = new ArrayList<>(List.of(go.program("go"), verb));
    if (verb.equals("test")) {
      line.add("-c");
    }
    if (program.options().race()) {
      line.add("-race");
    }
    if (!program.options().flags().isEmpty()) {
      line.add("-gcflags=" + String.join(" ", program.options().flags()));
    }
    line.addAll(List.of("-o", "drill", "."));
    return Step.compile(line);
  }

  static Step run(Program program, String name, List<String> args) {
    List<String> line = new ArrayList<>(List.of(name));
    line.addAll(args);
    return new Step(line, Part.RUN, List.of(program.options().exit()));
  }
}
