package dev.drillpress.press.verify;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** How a program is run; the word behind {@code verify=}. */
public enum Method {
  GO_ESCAPE("go-escape", "go", "main.go"),
  GO_RUN("go-run", "go", "main.go"),
  GO_TEST("go-test", "go", "main_test.go"),
  GO_VET("go-vet", "go", "main.go"),
  GO_BENCH("go-bench", "go", "main_test.go"),
  GO_GCTRACE("go-gctrace", "go", "main.go"),
  GO_PPROF("go-pprof", "go", "main_test.go"),
  JAVA_RUN("java-run", "java", "Main.java"),
  JAVA_GC("java-gc", "java", "Main.java"),
  JAVA_ALLOC("java-alloc", "java", "Main.java");

  private final String word;
  private final String tool;
  private final String file;

  Method(String word, String tool, String file) {
    this.word = word;
    this.tool = tool;
    this.file = file;
  }

  /** As authors write it. */
  public String word() {
    return word;
  }

  /** What it needs: {@code go} or {@code java}. */
  public String tool() {
    return tool;
  }

  /** The name of the program's file when the author gives none. */
  public String file() {
    return file;
  }

  static Optional<Method> of(String word) {
    return Arrays.stream(values()).filter(m -> m.word.equals(word)).findFirst();
  }

  static List<String> words() {
    return Arrays.stream(values()).map(Method::word).toList();
  }
}
