package dev.drillpress.press.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** What may stand on the command line. Built by hand: annotations would cost start-up time. */
final class Grammar {
  private Grammar() {}

  /**
   * The grammar of a command line.
   *
   * @param args decide which command is described: describing all of them for each takes a tenth of
   *     a second
   */
  static CommandLine commandLine(Terminal terminal, String... args) {
    CommandSpec root =
        command("drillpress", "Bakes interview drills and career reports to a static site.")
            .addOption(
                flag("--version", "Print the version.").toBuilder().versionHelp(true).build())
            .version("Drillpress " + version());
    example(root, "drillpress init my-site", "drillpress bake --project my-site");
    Map<String, Supplier<CommandSpec>> commands = commands();
    if (args.length > 0 && commands.containsKey(args[0])) {
      commands.keySet().retainAll(Set.of(args[0]));
    }
    commands.forEach((name, command) -> root.addSubcommand(name, command.get()));
    return new CommandLine(root)
        .setOut(terminal.out())
        .setErr(terminal.err())
        .setColorScheme(
            CommandLine.Help.defaultColorScheme(terminal.colour() ? Ansi.ON : Ansi.OFF));
  }

  private static Map<String, Supplier<CommandSpec>> commands() {
    Map<String, Supplier<CommandSpec>> commands = new LinkedHashMap<>();
    commands.put("bake", () -> bake("bake", "Writes the site, whole or not at all."));
    commands.put("check", () -> bake("check", "Does what bake does, but writes nothing."));
    commands.put("verify", Grammar::verify);
    commands.put("diff", Grammar::diff);
    commands.put("print", Grammar::print);
    commands.put("init", Grammar::init);
    commands.put("new", Grammar::fresh);
    commands.put("clean", Grammar::clean);
    return commands;
  }

  private static CommandSpec bake(String name, String about) {
    CommandSpec spec = baking(command(name, about));
    spec.addOption(flag("--strict", "Warnings are errors."));
    spec.addOption(flag("--json", "Print diagnostics and summary as JSON."));
    spec.addOption(flag("--quiet", "Print diagnostics only."));
    example(spec, "drillpress " + name + " --strict --base-url https://example.org/drills/");
    return spec;
  }

  private static CommandSpec verify() {
    CommandSpec spec =
        baking(command("verify", "Runs the programs of pages and checks what they print."));
    spec.addOption(flag("--record", "Write what they printed to site-data/transcripts."));
    spec.addOption(text("--only", "ID", "One page, or one program of it: d-63vyuzeb/newuser."));
    spec.addOption(flag("--changed", "Only programs that have no transcript, or another one."));
    spec.addOption(flag("--all", "Run also what has run before."));
    spec.addOption(flag("--require-all", "A toolchain that is missing is an error."));
    spec.addOption(
        OptionSpec.builder("--toolchain")
            .paramLabel("DIR")
            .type(List.class)
            .auxiliaryTypes(String.class)
            .description("Folder of a Go or JDK that wins over those found; may be repeated.")
            .build());
    spec.addOption(flag("--strict", "Warnings are errors."));
    spec.addOption(flag("--json", "Print diagnostics as JSON."));
    spec.addOption(flag("--quiet", "Print diagnostics only."));
    example(spec, "drillpress verify", "drillpress verify --changed --record --require-all");
    return spec;
  }

  private static CommandSpec diff() {
    CommandSpec spec =
        baking(command("diff", "Shows what a change of data does to tables, pages and sentences."));
    spec.addPositional(
        positional("0", "OLD", "1", "Folder of an earlier site, or a git revision."));
    spec.addPositional(
        positional("1", "NEW", "0..1", "Likewise; the project as it stands by default."));
    spec.addOption(flag("--markdown", "Print a comment for a pull request."));
    spec.addOption(flag("--json", "Print all changes as JSON."));
    spec.addOption(flag("--quiet", "Print diagnostics only."));
    spec.addOption(
        flag("--record", "Write the changes down in the project, with a page that shows them."));
    example(
        spec,
        "drillpress diff HEAD",
        "drillpress diff v1.0 target/site --json",
        "drillpress diff origin/main --markdown --record");
    return spec;
  }

  private static CommandSpec print() {
    CommandSpec spec =
        baking(
            command("print", "Writes pages as one file to print or to read away from the site."));
    spec.addPositional(
        positional(
            "0..*",
            "PAGE",
            "0..*",
            "A page or a folder of them, such as stories/pauses; all stories by default."));
    spec.addOption(flag("--private", "With private notes: your own copy, not to be published."));
    spec.addOption(text("--lang", "TAG", "The language; the site's first by default."));
    spec.addOption(text("--file", "FILE", "What to write; target/print/NAME.html by default."));
    spec.addOption(flag("--quiet", "Print diagnostics only."));
    example(spec, "drillpress print --private", "drillpress print drills/gc-tuning --lang zh");
    return spec;
  }

  /** The options of what bakes. */
  private static CommandSpec baking(CommandSpec command) {
    CommandSpec spec = places(command);
    spec.addOption(text("--base-url", "URL", "Address of the site; may have a path."));
    spec.addOption(
        OptionSpec.builder("--set")
            .paramLabel("KEY=VALUE")
            .type(List.class)
            .auxiliaryTypes(String.class)
            .description("A setting that wins over jbake.properties; may be repeated.")
            .build());
    spec.addOption(text("--as-of", "DATE", "What counts as today, such as 2026-11-23."));
    spec.addOption(flag("--drafts", "Bake drafts too."));
    spec.addOption(text("--jobs", "N", "How many threads may work."));
    spec.addOption(
        OptionSpec.builder("--plugins")
            .paramLabel("PATH")
            .type(List.class)
            .auxiliaryTypes(String.class)
            .description("Jars or classes of a JBake project's plugins; their code is run.")
            .build());
    return spec;
  }

  private static CommandSpec init() {
    CommandSpec spec = command("init", "Writes a small bilingual project to start from.");
    spec.addPositional(positional("0", "DIR", "0..1", "Folder to fill; where you are by default."));
    spec.addOption(flag("--force", "Fill a folder that is not empty; no file is overwritten."));
    example(spec, "drillpress init my-site");
    return spec;
  }

  private static CommandSpec fresh() {
    CommandSpec spec = command("new", "Writes a draft to start from, in each language.");
    spec.addPositional(
        positional("0", "TYPE", "1", "One of drill, track, story, report, guide, page."));
    spec.addPositional(positional("1", "NAME", "1", "File name; for a drill, TRACK/NAME."));
    spec.addOption(text("--project", "DIR", "The project's folder."));
    spec.addOption(text("--lang", "TAGS", "Languages, such as en,zh; the site's by default."));
    spec.addOption(text("--title", "TEXT", "The title; made from the name by default."));
    spec.addOption(text("--as-of", "DATE", "The date to write; today's by default."));
    example(spec, "drillpress new drill gc-tuning/gogc --title 'What does GOGC do?'");
    return spec;
  }

  private static CommandSpec clean() {
    CommandSpec spec = places(command("clean", "Removes the site and what bakes left beside it."));
    example(spec, "drillpress clean");
    return spec;
  }

  private static CommandSpec places(CommandSpec spec) {
    return spec.addOption(
            text("--project", "DIR", "The project's folder; where you are by default."))
        .addOption(text("--output", "DIR", "Where the site goes; target/site by default."));
  }

  private static CommandSpec command(String name, String about) {
    CommandSpec spec = CommandSpec.create().name(name);
    spec.usageMessage().description(about);
    spec.addOption(
        OptionSpec.builder("-h", "--help").usageHelp(true).description("Show this.").build());
    return spec;
  }

  private static void example(CommandSpec spec, String... lines) {
    spec.usageMessage().footerHeading("%nExamples:%n");
    spec.usageMessage().footer(List.of(lines).stream().map(l -> "  " + l).toArray(String[]::new));
  }

  private static OptionSpec flag(String name, String about) {
    return OptionSpec.builder(name).arity("0").type(boolean.class).description(about).build();
  }

  private static OptionSpec text(String name, String label, String about) {
    return OptionSpec.builder(name).paramLabel(label).type(String.class).description(about).build();
  }

  private static PositionalParamSpec positional(
      String index, String label, String arity, String about) {
    return PositionalParamSpec.builder()
        .index(index)
        .paramLabel(label)
        .arity(arity)
        .type(arity.endsWith("*") ? List.class : String.class)
        .auxiliaryTypes(String.class)
        .description(about)
        .build();
  }

  private static String version() {
    String version = Grammar.class.getPackage().getImplementationVersion();
    return version == null ? "from source" : version;
  }
}
