package dev.drillpress.model.posting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Where skills are found in texts, and where not. */
class SkillFinderTest {
  private static final List<String> LANGUAGE = List.of("*", "language", "developer", "语言");

  private static final Vocabulary WORDS =
      new Vocabulary(
          List.of(
              skill("go", stage("basic", sure("golang"), new Alias("Go", LANGUAGE))),
              skill("rust", stage("basic", new Alias("Rust", LANGUAGE))),
              skill("cpp", stage("basic", sure("C++"))),
              skill("c", stage("basic", sure("C"))),
              skill("java", stage("basic", sure("Java"))),
              skill("kubernetes", stage("basic", sure("k8s"), sure("Kubernetes"))),
              skill(
                  "controllers",
                  stage("basic", sure("K8s Operator")),
                  stage("advanced", sure("controller-runtime"), sure("自定义控制器"))),
              skill(
                  "ebpf",
                  stage("basic", sure("eBPF")),
                  stage("advanced", sure("cilium/ebpf")),
                  stage("production", new Alias("sampling", List.of("eBPF")))),
              skill("mesh", stage("basic", sure("service mesh"), sure("网格"), sure("服务网格"))),
              skill("redis", stage("basic", sure("Redis")), stage("advanced", sure("Redis 集群")))),
          List.of("go ahead", "go live", "Go the extra mile"));

  private final SkillFinder finder = new SkillFinder(WORDS);

  private static Skill skill(String name, Stage... stages) {
    return new Skill(name, List.of(stages));
  }

  private static Stage stage(String name, Alias... aliases) {
    return new Stage(name, List.of(aliases));
  }

  private static Alias sure(String text) {
    return new Alias(text, List.of());
  }

  /** The texts of all mentions, each with its skill, in order. */
  private List<String> mentions(String text) {
    return finder.mentions(text).stream()
        .map(m -> name(m.skill()) + "=" + text.substring(m.start(), m.end()))
        .toList();
  }

  private static String name(int skill) {
    return WORDS.skills().get(skill).name();
  }

  /** The findings as "skill stage strength". */
  private List<String> found(String text) {
    return finder.find(text).stream()
        .map(
            f ->
                name(f.skill())
                    + " "
                    + WORDS.skills().get(f.skill()).stages().get(f.stage()).name()
                    + " "
                    + f.strength())
        .toList();
  }

  @Test
  void positions_are_those_of_the_text() {
    String text = "  \t Wir suchen:\r\n-  Ｊａｖａ,  service-mesh\n- Redis集群";
    assertThat(mentions(text)).containsExactly("java=Ｊａｖａ", "mesh=service-mesh", "redis=Redis集群");
    assertThat(finder.mentions("x golang")).extracting(Mention::start).containsExactly(2);
    assertThat(finder.mentions("x golang")).extracting(Mention::end).containsExactly(8);
  }

  @Test
  void latin_phrases_are_whole_words() {
    assertThat(mentions("javascript, trust, rusty, mongolang, k8sx, Java_x")).isEmpty();
    assertThat(mentions("Java17, (Java), Java/golang; \"k8s\".")).hasSize(5);
    assertThat(mentions("精通Java和golang开发")).containsExactly("java=Java", "go=golang");
  }

  @Test
  void c_is_neither_cpp_nor_sharp() {
    assertThat(mentions("C++, C#, C, C+++")).containsExactly("cpp=C++", "c=C");
  }

  @Test
  void the_longest_phrase_wins() {
    assertThat(mentions("the K8s Operator and k8s"))
        .containsExactly("controllers=K8s Operator", "kubernetes=k8s");
    assertThat(mentions("服务网格与网格")).containsExactly("mesh=服务网格", "mesh=网格");
    assertThat(mentions("cilium/ebpf")).containsExactly("ebpf=cilium/ebpf");
  }

  @Test
  void case_hyphens_and_spaces_do_not_count() {
    assertThat(mentions("KUBERNETES, Controller Runtime, controller-runtime, SERVICE  MESH"))
        .hasSize(4);
    assertThat(mentions("Redis 集群、Redis集群")).hasSize(2);
    assertThat(mentions("service\nmesh")).isEmpty();
  }

  @Test
  void ambiguous_phrases_need_capitals_and_context() {
    assertThat(mentions("You go to the developer.")).isEmpty();
    assertThat(mentions("Go see an orchard.")).isEmpty();
    assertThat(mentions("A Go developer.")).containsExactly("go=Go");
    assertThat(mentions("Go and Kubernetes.")).containsExactly("go=Go", "kubernetes=Kubernetes");
    assertThat(mentions("使用 Go 语言")).containsExactly("go=Go");
    assertThat(mentions("Go. Then the language.")).isEmpty();
    assertThat(mentions("Rust never sleeps")).isEmpty();
    assertThat(mentions("GO developer")).isEmpty();
  }

  @Test
  void context_may_be_the_skill_itself_but_another_skill_may_not() {
    assertThat(mentions("eBPF with sampling")).containsExactly("ebpf=eBPF", "ebpf=sampling");
    assertThat(mentions("sampling in Java")).containsExactly("java=Java");
    assertThat(mentions("golang, Go")).containsExactly("go=golang");
  }

  @Test
  void decoys_are_no_mentions() {
    assertThat(mentions("Go ahead, developer. Go the extra mile in Java. Go live, k8s!"))
        .containsExactly("java=Java", "kubernetes=k8s");
  }

  @Test
  void the_stage_is_the_highest() {
    assertThat(found("eBPF probes, cilium/ebpf")).containsExactly("ebpf advanced REQUIRED");
    assertThat(found("eBPF. Also cilium/ebpf is a plus."))
        .containsExactly("ebpf advanced REQUIRED");
  }

  @Test
  void strength_follows_the_section() {
    String text =
        "Requirements:\n- Java\nNice to have:\n\n- Redis\n- k8s\n\nWe use eBPF.\n"
            + "Preferred skills\ngolang\nWhat is not required\nC++\nYour tasks\nService mesh";
    assertThat(found(text))
        .containsExactly(
            "go basic PREFERRED",
            "cpp basic NEGATED",
            "java basic REQUIRED",
            "kubernetes basic PREFERRED",
            "ebpf basic REQUIRED",
            "mesh basic REQUIRED",
            "redis basic PREFERRED");
    assertThat(found("【任职要求】\n1. Java\n【加分项】\n1. Redis\n2、eBPF"))
        .containsExactly("java basic REQUIRED", "ebpf basic PREFERRED", "redis basic PREFERRED");
  }

  @Test
  void strength_follows_the_label_of_a_line() {
    assertThat(found("加分项：Redis，eBPF\nJava"))
        .containsExactly("java basic REQUIRED", "ebpf basic PREFERRED", "redis basic PREFERRED");
    assertThat(found("Must: Java. Bonus: Redis; k8s. Not required: eBPF."))
        .containsExactly(
            "java basic REQUIRED",
            "kubernetes basic PREFERRED",
            "ebpf basic NEGATED",
            "redis basic PREFERRED");
  }

  @Test
  void strength_follows_the_clause() {
    assertThat(found("Java is required, but Redis, eBPF and k8s are a plus."))
        .containsExactly(
            "java basic REQUIRED",
            "kubernetes basic PREFERRED",
            "ebpf basic PREFERRED",
            "redis basic PREFERRED");
    assertThat(found("熟悉 Java，有 Redis 经验者优先"))
        .containsExactly("java basic REQUIRED", "redis basic PREFERRED");
    assertThat(found("Java, ideally with Redis"))
        .containsExactly("java basic REQUIRED", "redis basic PREFERRED");
  }

  @Test
  void what_is_said_not_to_be_needed_is_negated() {
    assertThat(found("no Rust needed, Java is"))
        .containsExactly("rust basic NEGATED", "java basic REQUIRED");
    assertThat(found("无需 Redis 经验，要求 Java"))
        .containsExactly("java basic REQUIRED", "redis basic NEGATED");
    assertThat(found("对 eBPF 不作要求")).containsExactly("ebpf basic NEGATED");
    assertThat(found("eBPF is not required")).containsExactly("ebpf basic NEGATED");
    assertThat(found("No less than five years of Java")).containsExactly("java basic REQUIRED");
    assertThat(found("不仅要会 Java")).containsExactly("java basic REQUIRED");
    assertThat(found("You do not need to know Redis, but Java you do"))
        .containsExactly("java basic REQUIRED", "redis basic NEGATED");
  }

  @Test
  void a_denial_outweighs_a_mention_and_keeps_its_own_stage() {
    assertThat(found("Our team runs cilium/ebpf.\nNo eBPF needed."))
        .containsExactly("ebpf basic NEGATED");
    assertThat(finder.find("k8s. No k8s needed.").get(0).deciding().start()).isEqualTo(8);
  }

  @Test
  void points_in_names_and_abbreviations_end_no_sentence() {
    Vocabulary words =
        new Vocabulary(List.of(skill("pool", stage("basic", sure("sync.Pool")))), List.of());
    assertThat(new SkillFinder(words).mentions("Use sync.Pool.")).hasSize(1);
    assertThat(found("Stores, e.g. Redis, are a plus.")).containsExactly("redis basic PREFERRED");
    assertThat(found("会Java。Redis为佳。"))
        .containsExactly("java basic REQUIRED", "redis basic PREFERRED");
  }

  @Test
  void a_phrase_may_mean_two_skills() {
    Vocabulary words =
        new Vocabulary(
            List.of(skill("a", stage("x", sure("Istio"))), skill("b", stage("x", sure("istio")))),
            List.of());
    assertThat(new SkillFinder(words).mentions("Istio"))
        .extracting(Mention::skill)
        .containsExactly(0, 1);
  }

  @Test
  void vocabularies_that_cannot_be_looked_for_are_refused() {
    refuses("blank", () -> sure(" \t "));
    refuses("61", () -> sure("x".repeat(61)));
    refuses("one line", () -> sure("a\nb"));
    refuses("blank", () -> new Alias("Go", List.of("")));
    refuses("blank", () -> new Vocabulary(List.of(), List.of("")));
    refuses("a name", () -> new Stage("", List.of()));
    refuses("a name", () -> new Skill("", List.of()));
    refuses("stage x twice", () -> skill("a", stage("x"), stage("x")));
    refuses("phrase GO twice", () -> skill("a", stage("x", sure("go")), stage("y", sure("GO"))));
    refuses("stands there twice", () -> new Vocabulary(List.of(skill("a"), skill("a")), List.of()));
  }

  private static void refuses(
      String part, org.assertj.core.api.ThrowableAssert.ThrowingCallable c) {
    assertThatThrownBy(c).isInstanceOf(IllegalArgumentException.class).hasMessageContaining(part);
  }

  @Test
  void every_text_has_an_answer() {
    String whole = "加分项：\n1. Go，Redis集群; e.g. C++。No k8s!\n【x】\n#\n-\n. .\n3、\n:::";
    for (int end = 0; end <= whole.length(); end++) {
      for (int start = 0; start <= end; start++) {
        String text = whole.substring(start, end);
        for (Mention mention : finder.mentions(text)) {
          assertThat(text.substring(mention.start(), mention.end())).isNotBlank();
        }
      }
    }
    assertThat(finder.find("")).isEmpty();
    assertThat(finder.mentions("\ud83d golang \udc00")).hasSize(1);
  }

  @Test
  void time_grows_with_the_text_and_not_with_the_vocabulary() {
    List<Alias> many = new ArrayList<>();
    for (int i = 0; i < 10_000; i++) {
      many.add(new Alias("a".repeat(40) + " " + i, i % 2 == 0 ? List.of() : List.of("b", "c" + i)));
    }
    SkillFinder large =
        new SkillFinder(
            new Vocabulary(List.of(new Skill("s", List.of(new Stage("x", many)))), List.of()));
    List<String> hostile =
        List.of(
            "a".repeat(1_000_000),
            ("a".repeat(40) + " 77 ").repeat(22_000),
            "no but a plus, ".repeat(66_000),
            "优先，不要求、".repeat(140_000),
            ":\n".repeat(500_000),
            "。".repeat(1_000_000),
            "A. ".repeat(330_000),
            "a\n".repeat(500_000),
            "1".repeat(1_000_000),
            " ".repeat(1_000_000),
            "e.g. ".repeat(200_000));
    long[] nanos = new long[hostile.size()];
    for (int i = 0; i < nanos.length; i++) {
      long begin = System.nanoTime();
      large.find(hostile.get(i));
      nanos[i] = System.nanoTime() - begin;
    }
    // A quadratic step would take minutes; all of them together take seconds.
    assertThat(Arrays.stream(nanos).max().orElseThrow()).isLessThan(10_000_000_000L);
    assertThat(Stream.of("a", "b").map(large::find)).allMatch(List::isEmpty);
  }
}
