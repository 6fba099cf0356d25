package dev.drillpress.press.cli;

/** Pages with programs. */
final class SamplePrograms {
  /** Three programs of three kinds: one with a file of its own, arguments and a variable. */
  static final String PAGE =
      """
      ---
      title: Programs
      type: guide
      ---

      ```go {#add file="add.go"}
      package main

      func add(a, b int) int { return a + b }
      ```

      ```go {#sum verify=go-run with="add" args="two words" env="GOGC=50"}
      package main

      import (
      	"fmt"
      	"os"
      )

      func main() { fmt.Println("sum:", add(1, 2), os.Args[1:], os.Getenv("GOGC")) }
      ```

      ```expect {of=sum}
      sum: ~3..4 [two words] 50
      !panic
      ```

      ```java {#hello verify=java-run flags="-Dword=hello"}
      public class Main {
        public static void main(String[] args) {
          System.out.println(System.getProperty("word") + " 0x" + "12345678");
        }
      }
      ```

      ```expect {of=hello}
      hello 0x…
      ```

      ```go {#box verify=go-escape}
      package p

      func F() *int { x := 1; return &x }
      ```

      ```expect {of=box}
      moved to heap: x
      ```
      """;

  /** A program that reads JSON with a library. */
  static final String LIBRARY =
      """
      ---
      title: Programs
      type: guide
      ---

      ```java {#json verify=java-run maven="com.fasterxml.jackson.core:jackson-core:2.22.4"}
      import com.fasterxml.jackson.core.JsonFactory;

      public class Main {
        public static void main(String[] args) throws Exception {
          System.out.println(new JsonFactory().createParser("[1]").nextToken());
        }
      }
      ```

      ```expect {of=json}
      START_ARRAY
      ```
      """;

  /** A program that starts another virtual machine; both measure themselves. */
  static final String TWO_MACHINES =
      """
        ---
        title: Two machines
        ---

        ```java {#two verify=java-run}
        import com.sun.management.OperatingSystemMXBean;
        import java.lang.management.ManagementFactory;

        public class Main {
          public static void main(String[] args) throws Exception {
            var os = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
            if (args.length > 0) {
              System.out.println("child measures: " + (os.getProcessCpuTime() > 0));
              return;
            }
            new ProcessBuilder(
                    System.getProperty("java.home") + "/bin/java",
                    "-cp",
                    System.getProperty("java.class.path"),
                    "Main",
                    "child")
                .inheritIO()
                .start()
                .waitFor();
            System.out.println("parent measures: " + (os.getProcessCpuTime() > 0));
          }
        }
        ```

        ```expect {of=two}
        child measures: true
        parent measures: true
        ```
        """;

  private SamplePrograms() {}
}
