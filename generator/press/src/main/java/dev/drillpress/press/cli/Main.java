package dev.drillpress.press.cli;

import dev.drillpress.press.bake.Bake;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.ParseResult;

/** The command line: arguments in, exit code out. */
public final class Main {
  static final int CLEAN = 0;
  static final int MISTAKES = 1;
  static final int USAGE = 2;
  static final int BUG = 70;

  private final Surroundings around;

  /** A command line with its streams and surroundings passed in. */
  public Main(PrintWriter out, PrintWriter err, Map<String, String> env, Path cwd) {
    this(new Surroundings(Terminal.of(out, err, env), env, cwd.toAbsolutePath(), Bake::run));
  }

  Main(Surroundings around) {
    this.around = around;
  }

  /** Runs and ends the process with the exit code. */
  public static void main(String[] args) {
    PrintWriter out = new PrintWriter(System.out, false, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, false, StandardCharsets.UTF_8);
    System.exit(new Main(out, err, System.getenv(), Path.of("")).run(args));
  }

  /** Runs a command; 0 clean, 1 mistakes in the project, 2 wrong usage, 70 a bug of ours. */
  public int run(String... args) {
    Terminal terminal = around.terminal();
    try {
      return dispatch(args);
    } catch (Usage e) {
      terminal.err().print("drillpress: " + e.getMessage() + "\n  hint: " + e.hint() + "\n");
      return USAGE;
    } catch (CommandLine.ParameterException e) {
      String command = e.getCommandLine().getCommandSpec().qualifiedName();
      terminal.err().print("drillpress: " + e.getMessage() + "\n");
      terminal.err().print("  hint: `" + command + " --help` shows what it takes.\n");
      return USAGE;
    } catch (RuntimeException | Error e) {
      terminal.err().print("This is a bug of Drillpress; please report it with what follows.\n");
      e.printStackTrace(terminal.err());
      return BUG;
    } finally {
      terminal.out().flush();
      terminal.err().flush();
    }
  }

  private int dispatch(String... args) {
    CommandLine line = Grammar.commandLine(terminal(), args);
    ParseResult parsed = line.parseArgs(args);
    Optional<Integer> help = Optional.ofNullable(CommandLine.executeHelpRequest(parsed));
    if (help.isPresent()) {
      return help.get();
    }
    if (!parsed.hasSubcommand()) {
      line.usage(terminal().err());
      return USAGE;
    }
    return run(parsed.subcommand());
  }

  private int run(ParseResult command) {
    return switch (command.commandSpec().name()) {
      case "bake" -> new BakeCommand(BakeOptions.of(command, around), around).bake();
      case "check" -> new BakeCommand(BakeOptions.of(command, around), around).check();
      case "clean" -> clean(command);
      case "verify" -> new VerifyCommand(command, around).run();
      case "diff" -> new DiffCommand(command, around).run();
      case "print" -> new PrintCommand(command, around).run();
      case "init" -> new InitCommand(command, around).run();
      case "new" -> new NewCommand(command, around).run();
      default -> throw new IllegalStateException(command.commandSpec().name());
    };
  }

  private int clean(ParseResult command) {
    Path project = BakeOptions.project(command, around);
    return new CleanCommand(project, BakeOptions.destination(command, around, project), around)
        .run();
  }

  private Terminal terminal() {
    return around.terminal();
  }
}
