package memoire;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/// The invariants of ARCHITECTURE.md, as far as the shape of the code can show them.
@AnalyzeClasses(packages = "memoire", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  private static final String[] CORE = {
    "memoire.text..",
    "memoire.markup..",
    "memoire.document..",
    "memoire.syntax..",
    "memoire.phrase..",
    "memoire.fact..",
    "memoire.wording..",
    "memoire.bank..",
    "memoire.concord..",
    "memoire.distractor..",
    "memoire.template..",
    "memoire.generate..",
    "memoire.question..",
    "memoire.pack..",
    "memoire.review..",
    "memoire.memory..",
    "memoire.fit..",
    "memoire.deadline..",
    "memoire.simulate..",
    "memoire.study..",
    "memoire.plot..",
    "memoire.search..",
    "memoire.drill..",
    "memoire.report..",
    "memoire.stats..",
    "memoire.screen..",
    "memoire.config.."
  };

  private static final String[] SHELL = {
    "memoire.nlp..",
    "memoire.intake..",
    "memoire.format..",
    "memoire.explain..",
    "memoire.store..",
    "memoire.terminal..",
    "memoire.cli.."
  };

  @ArchTest
  static final ArchRule coreKnowsOnlyItselfAndTheLanguage =
      classes()
          .that()
          .resideInAnyPackage(CORE)
          .should()
          .onlyDependOnClassesThat(
              JavaClass.Predicates.resideInAnyPackage(CORE)
                  .or(
                      JavaClass.Predicates.resideInAnyPackage(
                          "java.lang..",
                          "java.util..",
                          "java.time..",
                          "java.text..",
                          "java.math..",
                          "java.security..",
                          "java.nio",
                          "java.nio.charset..",
                          "java.io..",
                          "org.jspecify.annotations..",
                          "org.commonmark..",
                          "com.google.errorprone.annotations..",
                          "jdk.incubator.vector.."))
                  .or(DescribedPredicate.describe("the root package", c -> isRoot(c))));

  /// Resources on the class path are part of the program; everything else of `java.io` is the
  /// world.
  @ArchTest
  static final ArchRule coreTouchesNoFiles =
      noClasses()
          .that()
          .resideInAnyPackage(CORE)
          .should()
          .dependOnClassesThat(
              DescribedPredicate.describe(
                  "read or write files, sockets or processes", c -> isInputOrOutput(c)));

  @ArchTest
  static final ArchRule coreHasNoClockNoChanceAndNoSurroundings =
      noClasses()
          .that()
          .resideInAnyPackage(CORE)
          .should()
          .callMethodWhere(DescribedPredicate.describe("asks the world", c -> asksTheWorld(c)));

  @ArchTest
  static final ArchRule thereAreNoCycles =
      slices().matching("memoire.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule theCoreDoesNotKnowTheShell =
      noClasses()
          .that()
          .resideInAnyPackage(CORE)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(SHELL);

  @ArchTest
  static final ArchRule onlyTheTerminalRoomKnowsLanternaAndJLine =
      onlyIn("memoire.terminal..", "com.googlecode.lanterna..", "org.jline..");

  @ArchTest
  static final ArchRule onlyTheFormatRoomKnowsJackson =
      onlyIn("memoire.format..", "com.fasterxml.jackson..");

  @ArchTest
  static final ArchRule onlyTheStoreKnowsSqlite =
      onlyIn("memoire.store..", "org.sqlite..", "java.sql..", "javax.sql..");

  @ArchTest
  static final ArchRule onlyItsRoomKnowsCoreNlp = onlyIn("memoire.nlp..", "edu.stanford.nlp..");

  @ArchTest
  static final ArchRule onlyTheIntakeKnowsJsoupAndPdfBox =
      onlyIn("memoire.intake..", "org.jsoup..", "org.apache.pdfbox..");

  /// XML is read in two rooms: of packs as a stream, which follows nothing out of the file.
  @ArchTest
  static final ArchRule onlyTheIntakeAndTheXmlOfPacksKnowXml =
      noClasses()
          .that()
          .resideOutsideOfPackages("memoire.intake..", "memoire.format.xml..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("javax.xml..");

  @ArchTest
  static final ArchRule packsAreReadAsStreamsOfXml =
      noClasses()
          .that()
          .resideInAPackage("memoire.format..")
          .should()
          .dependOnClassesThat(
              JavaClass.Predicates.resideInAPackage("javax.xml..")
                  .and(
                      DescribedPredicate.not(
                          JavaClass.Predicates.resideInAPackage("javax.xml.stream.."))));

  @ArchTest
  static final ArchRule onlyTheMarkupKnowsCommonMark =
      onlyIn("memoire.markup..", "org.commonmark..");

  @ArchTest
  static final ArchRule tomlIsKnownOnlyToFormat = onlyIn("memoire.format..", "org.tomlj..");

  /// Study starts without the libraries of the author's side.
  @ArchTest
  static final ArchRule onlyGeneratingTakesFilesIn =
      noClasses()
          .that()
          .resideOutsideOfPackage("memoire.intake..")
          .and()
          .doNotHaveFullyQualifiedName("memoire.cli.SourceTexts")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("memoire.intake..");

  @ArchTest
  static final ArchRule onlyTheFitKnowsVectors = onlyIn("memoire.fit..", "jdk.incubator.vector..");

  @ArchTest static final ArchRule onlyTheCommandsKnowPicocli = onlyIn("memoire.cli..", "picocli..");

  @ArchTest
  static final ArchRule nobodyDeserialisesOrStartsPrograms =
      noClasses()
          .should()
          .dependOnClassesThat(
              DescribedPredicate.describe(
                  "deserialise, start programs or reach the network", c -> isForbidden(c)));

  /// Printing is the work of one class, which takes safe text only.
  @ArchTest
  static final ArchRule nobodyPrintsPastTheSafeOutput =
      noClasses()
          .that()
          .resideOutsideOfPackages("memoire.terminal..")
          .and()
          .doNotHaveFullyQualifiedName("memoire.cli.Main")
          .should()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err");

  private static ArchRule onlyIn(String room, String... libraries) {
    return noClasses()
        .that()
        .resideOutsideOfPackage(room)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(libraries);
  }

  private static boolean isRoot(JavaClass c) {
    return c.getPackageName().equals("memoire");
  }

  private static boolean isInputOrOutput(JavaClass c) {
    var resources =
        Set.of(
            "java.io.InputStream",
            "java.io.InputStreamReader",
            "java.io.BufferedReader",
            "java.io.Reader",
            "java.io.IOException",
            "java.io.UncheckedIOException",
            "java.io.Serializable",
            "java.io.ObjectStreamException");
    return c.getName().startsWith("java.net.")
        || c.getName().startsWith("java.nio.file.")
        || c.getName().startsWith("java.nio.channels.")
        || c.getName().equals("java.lang.Process")
        || c.getName().equals("java.lang.ProcessBuilder")
        || (c.getPackageName().equals("java.io") && !resources.contains(c.getName()));
  }

  private static boolean isForbidden(JavaClass c) {
    return Set.of(
                "java.io.ObjectInputStream",
                "java.lang.ProcessBuilder",
                "java.net.Socket",
                "java.net.HttpURLConnection")
            .contains(c.getName())
        || c.getPackageName().startsWith("java.net.http");
  }

  private static boolean asksTheWorld(JavaMethodCall call) {
    var owner = call.getTargetOwner();
    var name = call.getName();
    boolean isClock =
        name.equals("now")
            && Set.of(
                    Instant.class.getName(),
                    LocalDate.class.getName(),
                    LocalDateTime.class.getName(),
                    ZonedDateTime.class.getName(),
                    OffsetDateTime.class.getName())
                .contains(owner.getName());
    boolean isSurroundings =
        owner.isEquivalentTo(System.class)
            && Set.of("currentTimeMillis", "nanoTime", "getenv", "getProperty", "exit")
                .contains(name);
    boolean isChance =
        owner.isEquivalentTo(Random.class)
            || owner.isEquivalentTo(UUID.class)
            || (owner.isEquivalentTo(Math.class) && name.equals("random"));
    boolean isDefault =
        (owner.isEquivalentTo(Locale.class) && name.equals("getDefault"))
            || (owner.isEquivalentTo(ZoneId.class) && name.equals("systemDefault"))
            || (owner.isEquivalentTo(Clock.class) && name.startsWith("system"));
    return isClock || isSurroundings || isChance || isDefault;
  }
}
