package dev.drillpress.press.runner;

import dev.drillpress.press.verify.Program;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Runners that call a JDK's compiler and its virtual machine. */
enum JavaRunner implements Runner {
  RUN(List.of()),
  ALLOC(List.of()),
  GC(List.of("-Xlog:gc"));

  private static final Pattern LOG = Pattern.compile("^(\\[[^]]*])+ ");

  private static final Pattern PAUSE = Pattern.compile("\\] GC\\(\\d+\\) Pause .*->");

  private final List<String> flags;

  JavaRunner(List<String> flags) {
    this.flags = flags;
  }

  @Override
  public List<Step> steps(Program program, Toolchain java) {
    List<String> compile =
        new ArrayList<>(
            List.of(java.program("javac"), "-encoding", "UTF-8", "-proc:none", "-d", "classes"));
    boolean libraries = !program.options().maven().isEmpty();
    if (libraries) {
      compile.addAll(List.of("-cp", Workshop.LIBRARIES + "/*"));
    }
    program.files().keySet().stream().filter(f -> f.endsWith(".java")).forEach(compile::add);
    List<String> run =
        new ArrayList<>(List.of(java.program("java"), "-XX:-UsePerfData", "-Xshare:auto"));
    if (program.options().flags().stream().noneMatch(flag -> flag.startsWith("-Xmx"))) {
      run.add("-Xmx512m");
    }
    run.addAll(flags);
    run.addAll(program.options().flags());
    String file = program.method().file();
    String classes = libraries ? "classes:" + Workshop.LIBRARIES + "/*" : "classes";
    run.addAll(List.of("-cp", classes, file.substring(0, file.length() - ".java".length())));
    run.addAll(program.options().args());
    return List.of(
        Step.compile(compile), new Step(run, Part.RUN, List.of(program.options().exit())));
  }

  @Override
  public List<String> lines(Program program, String output) {
    return this == GC
        ? Lines.of(output, line -> LOG.matcher(line).replaceFirst(""))
        : Lines.of(output);
  }

  @Override
  public List<String> measured(Program program, String output) {
    return this == GC
        ? Lines.of(output).stream().filter(line -> PAUSE.matcher(line).find()).toList()
        : List.of();
  }
}
