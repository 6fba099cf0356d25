package dev.drillpress.press.runner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Programs that want to do harm. */
class CellTest {
  private static final Limits SMALL = new Limits(100, 40, 1 << 16, 8);
  private static final Duration SOON = Duration.ofSeconds(2);
  private static final Duration LATER = Duration.ofSeconds(30);

  @TempDir private Path temp;
  private Path work;

  /** Not inside of the test's folder, which another user may not enter. */
  @BeforeEach
  void begin() throws IOException {
    work = Files.createTempDirectory("drillpress-cell").toRealPath();
  }

  @AfterEach
  void end() throws IOException {
    for (String name : List.of("big", "inside")) {
      Files.deleteIfExists(work.resolve(name));
    }
    Files.delete(work);
  }

  private static Cell cell(boolean walls) {
    Cell cell = walls ? Cell.of(SMALL) : Cell.open(SMALL);
    assumeTrue(cell.walls() == walls, "this machine has no walls to build");
    return cell;
  }

  private Outcome run(Cell cell, Duration time, String script)
      throws IOException, InterruptedException {
    return cell.run(
        new Cell.Command(
            List.of("bash", "-c", script),
            work,
            List.of(),
            Map.of("PATH", "/usr/bin:/bin"),
            time,
            false));
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void an_endless_loop_is_stopped(boolean walls) throws Exception {
    Outcome outcome = run(cell(walls), SOON, "echo begun; while :; do :; done");
    assertThat(outcome.stopped()).contains("It took more than 2 s.");
    assertThat(outcome.output()).isEqualTo("begun\n");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void a_fork_bomb_is_stopped_with_all_its_children(boolean walls) throws Exception {
    // It has an end, so that a cell that leaks does not take the machine with it.
    String bomb = "for i in $(seq 900); do sleep 2718.28 & done; wait";
    Outcome outcome = run(cell(walls), LATER, bomb);
    assertThat(outcome.stopped()).contains("It had more than 40 processes.");
    assertThat(alive("2718.28")).isZero();
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void the_system_itself_limits_processes_that_nobody_watches(boolean walls) throws Exception {
    Limits blind = new Limits(100, 1_000_000, 1 << 16, 8);
    Cell cell = walls ? Cell.of(blind, 60) : Cell.open(blind, 60);
    assumeTrue(cell.walls() == walls, "this machine has no walls to build");
    Outcome outcome =
        run(cell, Duration.ofSeconds(4), "for i in $(seq 400); do sleep 1618.03 & done; wait");
    assertThat(outcome.output()).contains("fork");
    assertThat(alive("1618.03")).isZero();
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void a_gigabyte_of_output_is_cut(boolean walls) throws Exception {
    Outcome outcome = run(cell(walls), LATER, "yes | head -c 1G");
    assertThat(outcome.stopped()).contains("It printed more than 64 KiB.");
    assertThat(outcome.output()).hasSize(1 << 16);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void memory_is_limited(boolean walls) throws Exception {
    Outcome outcome = run(cell(walls), LATER, "head -c 400M /dev/zero | tail; sleep 5");
    assertThat(outcome.stopped()).contains("It used more than 100 MiB of memory.");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void files_are_limited(boolean walls) throws Exception {
    Outcome outcome = run(cell(walls), LATER, "head -c 64M /dev/zero > big; ls -l big");
    assertThat(Files.size(work.resolve("big"))).isEqualTo(8 << 20);
    assertThat(outcome.stopped()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void what_is_started_in_the_background_ends_too(boolean walls) throws Exception {
    Outcome outcome = run(cell(walls), LATER, "sleep 3141.59 > /dev/null 2>&1 & echo left");
    assertThat(outcome.output()).isEqualTo("left\n");
    assertThat(outcome.stopped()).isEmpty();
    assertThat(alive("3141.59")).isZero();
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void only_named_variables_are_there(boolean walls) throws Exception {
    Outcome outcome = run(cell(walls), LATER, "env | cut -d= -f1 | sort | tr '\\n' ' '");
    assertThat(outcome.output().strip().split(" "))
        .contains("PATH")
        .isSubsetOf("PATH", "PWD", "SHLVL", "_");
  }

  @Test
  void nothing_outside_of_the_folder_can_be_written() throws Exception {
    Path outside = Files.createDirectories(temp.resolve("outside"));
    Path home = Path.of(System.getProperty("user.home"), "drillpress-cell-test");
    Outcome outcome =
        run(
            cell(true),
            LATER,
            "echo in > inside; echo x > " + outside + "/x; echo x > " + home + "; echo end");
    assertThat(outcome.output()).contains("No such file").endsWith("end\n");
    assertThat(work.resolve("inside")).hasContent("in\n");
    assertThat(outside.resolve("x")).doesNotExist();
    assertThat(home).doesNotExist();
  }

  @Test
  void the_network_cannot_be_reached() throws Exception {
    try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      server.setSoTimeout(300);
      Outcome outcome =
          run(cell(true), LATER, "exec 3<>/dev/tcp/127.0.0.1/" + server.getLocalPort());
      assertThat(outcome.exit()).isNotZero();
      org.assertj.core.api.Assertions.assertThatThrownBy(server::accept)
          .isInstanceOf(SocketTimeoutException.class);
    }
  }

  private static long alive(String word) throws InterruptedException {
    Thread.sleep(200);
    return ProcessHandle.allProcesses()
        .filter(ProcessHandle::isAlive)
        .filter(p -> p.info().arguments().map(a -> List.of(a).contains(word)).orElse(false))
        .count();
  }
}
