package dev.drillpress.press.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The rules that keep the generator in shape; each is shown to fail on a class that breaks it. */
class ArchitectureTest {
  private static final String ROOT = "dev.drillpress.press.";

  private static final Pattern FORBIDDEN_NAME =
      Pattern.compile(
          ".*(Utils?|Helper|Manager|Processor|Handler|Impl|Info)([A-Z].*)?"
              + "|(Abstract|Base|Default)[A-Z].*");

  private static final JavaClasses GENERATOR =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("dev.drillpress.press");

  private static final JavaClasses BROKEN = new ClassFileImporter().importClasses(Broken.class);

  @Test
  void packages_know_only_what_stands_below_them() {
    assertThat(GENERATOR).isNotEmpty();
    direction().check(GENERATOR);
    assertThatThrownBy(() -> direction().check(BROKEN)).isInstanceOf(AssertionError.class);
  }

  @Test
  void packages_have_no_cycles() {
    SlicesRuleDefinition.slices()
        .matching("dev.drillpress.press.(*)..")
        .should()
        .beFreeOfCycles()
        .check(GENERATOR);
  }

  @Test
  void nothing_static_can_change() {
    holds(
        ArchRuleDefinition.fields()
            .that()
            .areStatic()
            .and(written())
            .should(beUnchangeable())
            .allowEmptyShould(true));
  }

  @Test
  void letters_change_case_only_with_a_locale() {
    holds(
        ArchRuleDefinition.noClasses()
            .should()
            .callMethod(String.class, "toLowerCase")
            .orShould()
            .callMethod(String.class, "toUpperCase"));
  }

  @Test
  void texts_are_formatted_only_with_a_locale() {
    holds(
        ArchRuleDefinition.noClasses()
            .should()
            .callMethod(String.class, "format", String.class, Object[].class)
            .orShould()
            .callMethod(String.class, "formatted", Object[].class));
  }

  @Test
  void only_the_command_line_prints() {
    holds(
        ArchRuleDefinition.noClasses()
            .that()
            .resideOutsideOfPackage("dev.drillpress.press.cli")
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err"));
  }

  @Test
  void only_output_and_command_line_write_files() {
    Set<String> writing =
        Set.of(
            "write",
            "writeString",
            "newOutputStream",
            "newBufferedWriter",
            "newByteChannel",
            "createFile",
            "createDirectory",
            "createDirectories",
            "createTempFile",
            "createTempDirectory",
            "delete",
            "deleteIfExists",
            "move",
            "copy");
    holds(
        ArchRuleDefinition.noClasses()
            .that()
            // Programs are written where they run, into a temporary folder for each.
            .resideOutsideOfPackages(
                "dev.drillpress.press.cli",
                "dev.drillpress.press.output",
                "dev.drillpress.press.runner")
            .and()
            .doNotHaveFullyQualifiedName("dev.drillpress.press.work.ScratchFolder")
            .should()
            .callMethodWhere(
                DescribedPredicate.describe(
                    "write files",
                    call ->
                        call.getTargetOwner().isEquivalentTo(Files.class)
                            && writing.contains(call.getName()))));
  }

  @Test
  void only_the_door_knows_jbake() {
    holds(
        ArchRuleDefinition.noClasses()
            .that()
            .resideOutsideOfPackage("dev.drillpress.press.jbake")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.jbake.."));
  }

  @Test
  void names_say_what_a_type_is() {
    ArchRuleDefinition.classes().should(beWellNamed()).check(GENERATOR);
    assertThat(List.of("TextUtil", "PageHelper", "BaseReader", "ErrorHandler", "StoreImpl"))
        .allMatch(name -> FORBIDDEN_NAME.matcher(name).matches());
    assertThat(List.of("Implication", "Baseline", "Utility", "Information"))
        .noneMatch(name -> FORBIDDEN_NAME.matcher(name).matches());
  }

  private static void holds(ArchRule rule) {
    rule.check(GENERATOR);
    assertThatThrownBy(() -> rule.check(BROKEN)).isInstanceOf(AssertionError.class);
  }

  private static ArchRule direction() {
    return ArchRuleDefinition.classes()
        .should(
            new ArchCondition<>("know only what stands below") {
              @Override
              public void check(JavaClass type, ConditionEvents events) {
                String from = word(type);
                type.getDirectDependenciesFromSelf().stream()
                    .filter(d -> d.getTargetClass().getPackageName().startsWith(ROOT))
                    .filter(d -> !word(d.getTargetClass()).equals(from))
                    .filter(
                        d ->
                            !PackageRules.MAY_KNOW
                                .getOrDefault(from, Set.of())
                                .contains(word(d.getTargetClass())))
                    .forEach(
                        d -> events.add(SimpleConditionEvent.violated(type, d.getDescription())));
              }
            });
  }

  private static String word(JavaClass type) {
    String rest = (type.getPackageName() + ".").substring(ROOT.length());
    return rest.isEmpty() ? "" : rest.substring(0, rest.indexOf('.'));
  }

  private static DescribedPredicate<JavaField> written() {
    return DescribedPredicate.describe(
        "written by an author",
        f -> !f.getModifiers().contains(JavaModifier.SYNTHETIC) && !f.getName().startsWith("$"));
  }

  /** Private constant arrays are let through: nobody outside can reach them. */
  private static ArchCondition<JavaField> beUnchangeable() {
    Set<String> changeable =
        Set.of(
            "java.util.ArrayList",
            "java.util.HashMap",
            "java.util.LinkedHashMap",
            "java.util.TreeMap",
            "java.util.HashSet",
            "java.util.concurrent.ConcurrentHashMap",
            "java.util.concurrent.ConcurrentMap",
            "java.lang.StringBuilder");
    return new ArchCondition<>("be unchangeable") {
      @Override
      public void check(JavaField field, ConditionEvents events) {
        boolean open =
            field.getRawType().isArray() && !field.getModifiers().contains(JavaModifier.PRIVATE);
        boolean atomic = field.getRawType().getPackageName().endsWith("concurrent.atomic");
        if (!field.getModifiers().contains(JavaModifier.FINAL)
            || open
            || atomic
            || changeable.contains(field.getRawType().getName())) {
          events.add(SimpleConditionEvent.violated(field, field.getFullName() + " can change"));
        }
      }
    };
  }

  private static ArchCondition<JavaClass> beWellNamed() {
    return new ArchCondition<>("have a name of the domain") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        if (FORBIDDEN_NAME.matcher(type.getSimpleName()).matches()) {
          events.add(SimpleConditionEvent.violated(type, type.getName() + " says nothing"));
        }
      }
    };
  }

  /** Breaks every rule, to show that each of them can fail. */
  static final class Broken {
    static int changed;

    private Broken() {}

    static String broken(dev.drillpress.press.artifact.Artifact artifact) throws Exception {
      changed++;
      System.out.println(artifact.path());
      Files.writeString(
          Path.of("nowhere"),
          org.jbake.model.ModelAttributes.DATE + new org.jbake.model.DocumentModel());
      return String.format("%s", "A".toLowerCase());
    }
  }
}
