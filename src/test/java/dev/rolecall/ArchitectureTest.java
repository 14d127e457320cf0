package dev.rolecall;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import dev.rolecall.cli.Main;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The house rules of which package may use what. */
class ArchitectureTest {

  private static final String ROOT = "dev.rolecall.";

  /** Each may use those before it. */
  private static final List<String> ORDER =
      List.of(
          "quantity",
          "document",
          "rulebook",
          "profile",
          "model",
          "decision",
          "plan",
          "assessment",
          "records",
          "portfolio",
          "interview",
          "report",
          "cli");

  /** What the model is made of: no surroundings, no clock, no chance, no locale. */
  private static final String[] STAGES = {
    ROOT + "quantity", ROOT + "profile", ROOT + "model", ROOT + "decision"
  };

  private static final JavaClasses MAIN =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("dev.rolecall");

  @Test
  void everyPackageIsInTheOrder() {
    Set<String> packages = new java.util.TreeSet<>();
    MAIN.forEach(type -> packages.add(type.getPackageName()));
    assertThat(packages)
        .hasSizeGreaterThan(9)
        .allSatisfy(
            name -> assertThat(ORDER).contains(name.substring(ROOT.length()).split("\\.")[0]));
  }

  @Test
  void aPackageUsesOnlyThoseBeforeIt() {
    for (int i = 0; i < ORDER.size(); i++) {
      String[] later =
          ORDER.subList(i + 1, ORDER.size()).stream()
              .map(name -> ROOT + name + "..")
              .toArray(String[]::new);
      if (later.length > 0) {
        check(
            noClasses()
                .that()
                .resideInAPackage(ROOT + ORDER.get(i) + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(later));
      }
    }
  }

  @Test
  void thereIsNoCycle() {
    slices().matching("dev.rolecall.(*)..").should().beFreeOfCycles().check(MAIN);
  }

  @Test
  void librariesHaveTheirPlaces() {
    only("picocli..", "cli");
    only("org.jline..", "cli");
    only("tools.jackson..", "document");
    check(
        noClasses()
            .that(not(nameMatching(".*\\.document\\.(YamlTokens|YamlSyntaxException)(\\$.*)?")))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.snakeyaml.."));
    only("de.siegmar..", "report.format", "records");
    only("org.apache.commons.math3..", "decision");
  }

  private static void only(String library, String... homes) {
    String[] packages = Stream.of(homes).map(home -> ROOT + home).toArray(String[]::new);
    check(
        noClasses()
            .that(not(resideInAnyPackage(packages)))
            .should()
            .dependOnClassesThat()
            .resideInAPackage(library));
  }

  /** No class that could open a connection; of the network's package, only what turns texts. */
  @Test
  void nothingTalksToTheNetwork() {
    DescribedPredicate<JavaClass> network =
        resideInAnyPackage("java.net..", "javax.net..", "java.rmi..", "com.sun.net..")
            .or(nameMatching("java\\.nio\\.channels\\..*(Socket|Datagram|Multicast|Selector).*"))
            .and(not(nameMatching("java\\.net\\.(URI|URLEncoder)"))); // file names in SARIF
    check(noClasses().should().dependOnClassesThat(network));
  }

  @Test
  void namesSayWhatAClassIs() {
    check(
        noClasses()
            .should()
            .haveNameMatching(".*(Util|Utils|Helper|Helpers|Manager|Impl|Common)(\\$.*)?"));
  }

  @Test
  void onlyMainTouchesTheProcess() {
    DescribedPredicate<JavaMethodCall> exit =
        DescribedPredicate.describe(
            "System.exit or Runtime.halt",
            call ->
                call.getName().matches("exit|halt")
                    && call.getTargetOwner().getName().matches("java.lang.(System|Runtime)"));
    check(noClasses().that().doNotBelongToAnyOf(Main.class).should().callMethodWhere(exit));
    check(
        noClasses()
            .that()
            .doNotBelongToAnyOf(Main.class)
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .orShould()
            .accessField(System.class, "in"));
  }

  @Test
  void theModelIsFreeOfTheOutside() {
    DescribedPredicate<JavaClass> outside =
        resideInAnyPackage(
                "java.io..",
                "java.nio..",
                "java.net..",
                "java.lang.reflect..",
                "java.lang.invoke..",
                "java.util.concurrent..",
                "java.time..",
                "java.text..")
            .and(not(allowedInTheModel()));
    check(noClasses().that().resideInAnyPackage(STAGES).should().dependOnClassesThat(outside));
    check(
        noClasses()
            .that()
            .resideInAnyPackage(STAGES)
            .should()
            .dependOnClassesThat()
            .areAssignableTo(Thread.class));
  }

  /** A digest is taken of UTF-8 bytes; lambdas and records bring names of the invoke package. */
  private static DescribedPredicate<JavaClass> allowedInTheModel() {
    Set<String> names =
        Set.of(
            "java.nio.charset.StandardCharsets",
            "java.nio.charset.Charset",
            "java.lang.invoke.MethodHandles$Lookup",
            "java.lang.invoke.LambdaMetafactory");
    return DescribedPredicate.describe(
        "needed for digests, lambdas and records", type -> names.contains(type.getName()));
  }

  @Test
  void arithmeticIsExactlyRoundedAndNothingIsRandom() {
    DescribedPredicate<JavaMethodCall> inexact =
        DescribedPredicate.describe(
            "a Math function that may differ by machine or rounds by its own rule",
            call ->
                call.getTargetOwner().getName().equals("java.lang.Math")
                    && call.getName()
                        .matches(
                            "pow|exp|expm1|log|log10|log1p|sin|cos|tan|asin|acos|atan|atan2|sinh"
                                + "|cosh|tanh|cbrt|hypot|round|rint|random"));
    check(noClasses().should().callMethodWhere(inexact));
    check(
        noClasses()
            .should()
            .dependOnClassesThat()
            .haveNameMatching(
                "java\\.lang\\.StrictMath|java\\.util\\.(Random|SplittableRandom|UUID)"
                    + "|java\\.security\\.SecureRandom"
                    + "|java\\.util\\.concurrent\\.ThreadLocalRandom"));
  }

  /** A busy machine must not turn a test red. */
  @Test
  void noTestReadsTheClock() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        assertThat(Files.readString(file))
            .doesNotContainPattern(
                "(nanoTime|currentTimeMillis|Instant\\.now|LocalDate\\.now|LocalDateTime\\.now)\\(");
      }
    }
  }

  @Test
  void theModelHasNoClock() {
    DescribedPredicate<JavaMethodCall> clock =
        DescribedPredicate.describe(
            "the system's time or properties",
            call ->
                call.getTargetOwner().getName().equals("java.lang.System")
                    && call.getName().matches("nanoTime|currentTimeMillis|getProperty|getenv"));
    check(noClasses().that().resideInAnyPackage(STAGES).should().callMethodWhere(clock));
  }

  @Test
  void nothingDependsOnTheDefaultLocale() {
    DescribedPredicate<JavaMethodCall> local =
        DescribedPredicate.describe(
            "a call that uses the default locale",
            call -> {
              String types = call.getTarget().getRawParameterTypes().toString();
              String call1 = call.getTargetOwner().getName() + "." + call.getName();
              boolean named = types.contains("java.util.Locale");
              return !named
                  && call1.matches(
                      "java\\.lang\\.String\\.(format|formatted|toLowerCase|toUpperCase)"
                          + "|java\\.io\\.Print(Stream|Writer)\\.(format|printf)"
                          + "|java\\.util\\.Locale\\.getDefault"
                          + "|java\\.text\\..*\\.(<init>|getInstance|get.*Instance)");
            });
    check(noClasses().should().callMethodWhere(local));
    check(noClasses().should().dependOnClassesThat(resideInAPackage("java.text..")));
  }

  @Test
  void noStaticCanBeChanged() {
    for (JavaClass type : MAIN) {
      if (isTemplate(type)) {
        continue;
      }
      for (JavaField field : type.getFields()) {
        boolean shared =
            field.getModifiers().contains(JavaModifier.STATIC)
                && !field.getModifiers().contains(JavaModifier.SYNTHETIC)
                && !type.getName().contains("$");
        if (shared) {
          assertThat(field.getModifiers()).as(field.getFullName()).contains(JavaModifier.FINAL);
        }
        if (shared && !field.getModifiers().contains(JavaModifier.PRIVATE)) {
          assertThat(field.getRawType().isArray() && isSeenOutside(type, field))
              .as("a public array anyone could change: " + field.getFullName())
              .isFalse();
        }
      }
    }
  }

  /** Written by the template engine, with a table of line numbers that is nobody's business. */
  private static boolean isTemplate(JavaClass type) {
    return type.getSimpleName().matches("Jte[a-z]+Generated");
  }

  private static boolean isSeenOutside(JavaClass type, JavaField field) {
    return type.getModifiers().contains(JavaModifier.PUBLIC)
        && field.getModifiers().contains(JavaModifier.PUBLIC);
  }

  /** The catalog of inputs is one table, a row per input, and is not to be torn in two. */
  private static final Set<String> TABLES = Set.of("Input.java");

  @Test
  void filesAreSmall() throws IOException {
    Map<String, Long> long_ = new TreeMap<>();
    List<Path> files = new ArrayList<>();
    try (Stream<Path> walk = Files.walk(Path.of("src/main/java"))) {
      walk.filter(path -> path.toString().endsWith(".java")).forEach(files::add);
    }
    assertThat(files).hasSizeGreaterThan(50);
    for (Path file : files) {
      long lines = codeLines(file);
      if (lines > 250 && !TABLES.contains(file.getFileName().toString())) {
        long_.put(file.toString(), lines);
      }
    }
    assertThat(long_).as("files of more than 250 lines of code").isEmpty();
  }

  /** Lines that are neither blank nor comment. */
  private static long codeLines(Path file) throws IOException {
    try (Stream<String> lines = Files.lines(file)) {
      return lines
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.matches("(//|/\\*|\\*).*"))
          .count();
    }
  }

  @Test
  void everyPackageSaysWhatItIsFor() {
    for (String name : ORDER) {
      Path folder = Path.of("src/main/java/dev/rolecall", name);
      if (Files.isDirectory(folder)) {
        assertThat(folder.resolve("package-info.java")).exists();
      }
    }
  }

  private static void check(ArchRule rule) {
    rule.allowEmptyShould(true).check(MAIN);
  }
}
