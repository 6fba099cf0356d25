package dev.drillpress.press.ci;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * The workflow files fit their schemas, call scripts that exist, and may do no more than they must.
 */
class WorkflowFilesTest {
  private static final Path ROOT = Path.of("..", "..").toAbsolutePath().normalize();
  private static final Path GITHUB = ROOT.resolve(".github/workflows/site.yml");
  private static final Path GITLAB = ROOT.resolve(".gitlab-ci.yml");

  private static final Pattern SCRIPT = Pattern.compile("\\.ci/site/([a-z/-]+\\.sh)");

  /** One script or command of the generator, or nothing but showing a file or installing tools. */
  private static final Pattern LINE =
      Pattern.compile(
          "(\\w+=\"[^\"]*\" )?\\.ci/site/[a-z-]+\\.sh( [^;&|]+)?"
              + "|\\./drillpress [a-z-]+( [^;&|]+)?"
              + "|cat [\\w./-]+( >>\"\\$GITHUB_STEP_SUMMARY\")?"
              + "|apk add --no-cache [a-z ]+");

  @TempDir private Path temp;

  @Test
  void both_files_fit_their_schemas() throws Exception {
    Shell.Result result = lint(GITHUB, GITLAB);
    assertThat(result.out() + result.err()).isEmpty();
    assertThat(result.exit()).isZero();
  }

  @Test
  void a_mistake_in_either_file_is_found() throws Exception {
    Map<String, String> github = new LinkedHashMap<>();
    github.put("timeout-minutes: 20", "timeout-minute: 20");
    github.put("pages: write", "pages: wrote");
    github.put("needs: refresh", "needs: refrsh");
    github.put("steps.pages.outputs", "steps.pagez.outputs");
    github.put("github.event.before", "github.evnt.before");
    github.put("17 3 * * 1", "17 33 * * 1");
    assertEachIsFound(GITHUB, github);
    Map<String, String> gitlab = new LinkedHashMap<>();
    gitlab.put("when: always", "when: sometimes");
    gitlab.put("stages: [bake, tell, publish]", "stages: bake");
    gitlab.put("timeout: 5 minutes", "timeout: 5");
    gitlab.put("extends: .baker", "extend: .baker");
    gitlab.put("needs: [bake]", "needs: {job: bake}");
    gitlab.put("expire_in: 2 weeks", "expires_in: 2 weeks");
    assertEachIsFound(GITLAB, gitlab);
  }

  private void assertEachIsFound(Path file, Map<String, String> mistakes) throws Exception {
    String text = Files.readString(file);
    List<Path> copies = new ArrayList<>();
    for (Map.Entry<String, String> mistake : mistakes.entrySet()) {
      assertThat(text).contains(mistake.getKey());
      Path folder = Files.createDirectories(temp.resolve("copy" + copies.size()));
      Path copy = folder.resolve(file.getFileName().toString());
      copies.add(Files.writeString(copy, text.replace(mistake.getKey(), mistake.getValue())));
    }
    Shell.Result result = lint(copies.toArray(Path[]::new));
    assertThat(result.exit()).as(result.err()).isEqualTo(1);
    List<String> wrong = new ArrayList<>(mistakes.values());
    for (Path copy : copies) {
      assertThat(result.out()).as(wrong.remove(0)).contains(copy + ": ");
    }
  }

  @Test
  void steps_call_scripts_that_exist_and_contain_no_logic() throws Exception {
    List<String> lines = new ArrayList<>();
    jobs(GITHUB).values().forEach(job -> steps(job).forEach(step -> lines.addAll(run(step))));
    assertThat(lines).hasSizeGreaterThan(5);
    int before = lines.size();
    for (Object job : yaml(GITLAB).values()) {
      if (job instanceof Map<?, ?> keys) {
        lines.addAll(texts(keys.get("before_script")));
        lines.addAll(texts(keys.get("script")));
      }
    }
    assertThat(lines).hasSizeGreaterThan(before + 5);
    for (String line : lines) {
      assertThat(line).matches(LINE);
      // Values of events are handed over as variables, never pasted into a command.
      assertThat(line).doesNotContain("${{");
      Matcher script = SCRIPT.matcher(line);
      while (script.find()) {
        assertThat(Shell.SCRIPTS.resolve(script.group(1))).isExecutable();
      }
    }
  }

  @Test
  void each_job_may_do_what_it_must_and_no_more() throws Exception {
    assertThat(yaml(GITHUB).get("permissions")).isEqualTo(Map.of());
    Map<String, Object> permissions = new LinkedHashMap<>();
    jobs(GITHUB).forEach((name, job) -> permissions.put(name, job.get("permissions")));
    assertThat(permissions)
        .isEqualTo(
            Map.of(
                "bake", Map.of("contents", "read"),
                "comment", Map.of("contents", "read", "pull-requests", "write"),
                "publish", Map.of("pages", "write", "id-token", "write"),
                "refresh", Map.of("contents", "read"),
                "propose", Map.of("contents", "write", "pull-requests", "write")));
    jobs(GITHUB)
        .forEach((name, job) -> assertThat(job.containsKey("timeout-minutes")).as(name).isTrue());
    for (String line : runs("comment")) {
      assertThat(line).startsWith(".ci/site/post-comment-github.sh ");
    }
    assertThat(checkout("comment").get("ref")).asString().contains("pull_request.base.sha");
    for (String job : List.of("bake", "comment", "refresh")) {
      assertThat(checkout(job)).as(job).containsEntry("persist-credentials", false);
    }
    for (String job : List.of("bake", "refresh")) {
      assertThat(checkout(job)).as(job).containsEntry("fetch-depth", 0);
    }
    assertThat(runs("publish")).isEmpty();
    assertThat(runs("propose")).hasSize(1);
  }

  @Test
  void actions_are_pinned_to_commits_with_the_release_beside_them() throws Exception {
    List<String> uses =
        Files.readAllLines(GITHUB).stream().filter(line -> line.contains("uses:")).toList();
    assertThat(uses).hasSizeGreaterThan(8);
    assertThat(uses)
        .allMatch(
            line -> line.matches(".*uses: actions/[a-z-]+@[0-9a-f]{40} # v\\d+\\.\\d+\\.\\d+"));
    assertThat(uses.stream().map(line -> line.replaceAll(".*uses: ", "")).distinct())
        .as("one version of each action")
        .hasSize((int) uses.stream().map(l -> l.replaceAll(".*uses: |@.*", "")).distinct().count());
  }

  private static Shell.Result lint(Path... files) throws IOException, InterruptedException {
    String[] names = new String[files.length];
    for (int i = 0; i < files.length; i++) {
      names[i] = files[i].toString();
    }
    Shell shell = new Shell(Path.of("").toAbsolutePath());
    return shell.set("LINT_FOLDER", "target/ci-lint").script("lint/lint.sh", names);
  }

  private List<String> runs(String job) throws IOException {
    List<String> lines = new ArrayList<>();
    steps(jobs(GITHUB).get(job)).forEach(step -> lines.addAll(run(step)));
    return lines;
  }

  private Map<String, Object> checkout(String job) throws IOException {
    for (Map<?, ?> step : steps(jobs(GITHUB).get(job))) {
      if (String.valueOf(step.get("uses")).startsWith("actions/checkout@")) {
        Map<String, Object> with = new LinkedHashMap<>();
        ((Map<?, ?>) step.get("with")).forEach((key, value) -> with.put(key.toString(), value));
        return with;
      }
    }
    throw new AssertionError(job + " checks nothing out");
  }

  private static Map<String, Map<?, ?>> jobs(Path file) throws IOException {
    Map<String, Map<?, ?>> jobs = new LinkedHashMap<>();
    ((Map<?, ?>) yaml(file).get("jobs"))
        .forEach((name, job) -> jobs.put(name.toString(), (Map<?, ?>) job));
    return jobs;
  }

  private static List<Map<?, ?>> steps(Map<?, ?> job) {
    List<Map<?, ?>> steps = new ArrayList<>();
    ((List<?>) job.get("steps")).forEach(step -> steps.add((Map<?, ?>) step));
    return steps;
  }

  private static List<String> run(Map<?, ?> step) {
    return step.containsKey("run") ? step.get("run").toString().lines().toList() : List.of();
  }

  private static List<String> texts(Object list) {
    return list instanceof List<?> all ? all.stream().map(Object::toString).toList() : List.of();
  }

  private static Map<String, Object> yaml(Path file) throws IOException {
    return new Yaml(new SafeConstructor(new LoaderOptions())).load(Files.readString(file));
  }
}
