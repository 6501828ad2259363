import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFileVersion;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassTransform;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/// Makes the distribution that runs where no Java is installed. Called by Maven in the package
/// phase, in source mode: `java -cp 'target/memoire/lib/*' src/dist/Package.java DIRECTORY LAUNCHER
/// MODELS`.
///
/// In the directory stand `lib/*.jar` and `lib/nlp/*.jar` already; it adds the parser's models in a
/// jar, a trimmed Java runtime, the native libraries for this platform outside their jars
/// (unpacking them at each start costs more than loading them), the launcher, and an archive of
/// loaded and linked classes, recorded while the finished program is driven through a short study
/// session on a pseudo-terminal; and a second, smaller archive for fitting a file. The command
/// parser's classes are brought to a version that the archive takes.
final class Package {
  private static final String MODULES =
      "java.base,java.desktop,java.sql,java.logging,jdk.unsupported,jdk.incubator.vector";

  private final Path home;
  private final Path lib;

  private Package(Path home) {
    this.home = home;
    this.lib = home.resolve("lib");
  }

  public static void main(String[] args) throws Exception {
    var distribution = new Package(Path.of(args[0]).toAbsolutePath());
    distribution.packModels(Path.of(args[2]));
    distribution.renew(distribution.jar("picocli"));
    distribution.linkRuntime();
    var sqlite = distribution.unpackLibraries();
    distribution.writeLauncher(Path.of(args[1]), sqlite);
    distribution.rehearseTuning();
    distribution.rehearse();
  }

  /// Without compression: two of the three are compressed as they are.
  private void packModels(Path models) throws IOException {
    var beside = lib.resolve("nlp", "english-models.jar.new");
    try (var out = new ZipOutputStream(Files.newOutputStream(beside));
        var files = Files.walk(models)) {
      out.setLevel(Deflater.NO_COMPRESSION);
      for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
        var entry = new ZipEntry(models.relativize(file).toString());
        entry.setTimeLocal(LocalDateTime.of(1980, 1, 1, 0, 0));
        out.putNextEntry(entry);
        Files.copy(file, out);
      }
    }
    replace(beside, lib.resolve("nlp", "english-models.jar"));
  }

  /// Writes the classes of a jar as ones of today: the archive takes none whose version is so old
  /// that the verifier has to find out by itself what is on the stack, and to parse and verify them
  /// at each start takes as long as all else.
  private void renew(Path jar) throws IOException {
    var beside = lib.resolve(jar.getFileName() + ".new");
    try (var classes = new URLClassLoader(new URL[] {jar.toUri().toURL()});
        var in = new ZipFile(jar.toFile());
        var out = new ZipOutputStream(Files.newOutputStream(beside))) {
      var parser =
          ClassFile.of(
              ClassFile.StackMapsOption.GENERATE_STACK_MAPS,
              ClassFile.ClassHierarchyResolverOption.of(
                  ClassHierarchyResolver.ofResourceParsing(classes)
                      .orElse(ClassHierarchyResolver.defaultResolver())));
      for (var entry : in.stream().toList()) {
        var same = new ZipEntry(entry.getName());
        same.setTimeLocal(entry.getTimeLocal());
        out.putNextEntry(same);
        var bytes = in.getInputStream(entry).readAllBytes();
        out.write(entry.getName().endsWith(".class") ? renewed(parser, bytes) : bytes);
      }
    }
    replace(beside, jar);
  }

  private static byte[] renewed(ClassFile parser, byte[] bytes) {
    var model = parser.parse(bytes);
    if (model.majorVersion() >= ClassFile.JAVA_6_VERSION) {
      return bytes;
    }
    ClassTransform version =
        (builder, element) -> {
          if (element instanceof ClassFileVersion) {
            builder.withVersion(ClassFile.JAVA_8_VERSION, 0);
          } else {
            builder.with(element);
          }
        };
    // Bodies are copied piece by piece: as a whole they would come without their frames.
    var bodies = ClassTransform.transformingMethodBodies((builder, piece) -> builder.with(piece));
    return parser.transformClass(model, version.andThen(bodies));
  }

  private void linkRuntime() throws IOException, InterruptedException {
    var runtime = home.resolve("runtime");
    if (Files.exists(runtime.resolve("bin/java"))) {
      return;
    }
    run(
        Path.of(System.getProperty("java.home"), "bin", "jlink").toString(),
        "--add-modules",
        MODULES,
        "--output",
        runtime.toString(),
        "--strip-debug",
        "--no-header-files",
        "--no-man-pages");
  }

  /// Returns the file name of the SQLite library.
  private String unpackLibraries() throws IOException {
    var os = System.getProperty("os.name").startsWith("Mac") ? "Mac" : "Linux";
    var arch = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
    boolean isArm = arch.equals("aarch64");
    unpack("jline-native", "org/jline/nativ/" + os + "/" + (isArm ? "arm64" : "x86_64") + "/");
    var sqliteArch = isArm ? "aarch64" : "x86_64";
    return unpack("sqlite-jdbc", "org/sqlite/native/" + os + "/" + sqliteArch + "/");
  }

  private String unpack(String jarPrefix, String folder) throws IOException {
    try (var zip = new ZipFile(jar(jarPrefix).toFile())) {
      var entry =
          zip.stream()
              .filter(e -> e.getName().startsWith(folder) && !e.isDirectory())
              .findFirst()
              .orElseThrow(() -> new IOException("no native library for this platform: " + folder));
      var name = entry.getName().substring(folder.length());
      var beside = lib.resolve(name + ".new");
      try (var in = zip.getInputStream(entry)) {
        Files.write(beside, in.readAllBytes());
      }
      replace(beside, lib.resolve(name));
      return name;
    }
  }

  /// A program that runs has the file before this one in its memory, and would crash were that
  /// overwritten.
  private static void replace(Path beside, Path file) throws IOException {
    Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
  }

  private void writeLauncher(Path template, String sqlite) throws IOException {
    var bin = Files.createDirectories(home.resolve("bin"));
    var classPath =
        jars().stream().map(jar -> "$lib/" + jar.getFileName()).collect(Collectors.joining(":"));
    var script =
        Files.readString(template)
            .replace("@CLASS_PATH@", classPath)
            .replace("@SQLITE_LIBRARY@", sqlite);
    var launcher = bin.resolve("memoire");
    Files.writeString(launcher, script);
    Files.setPosixFilePermissions(launcher, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private void rehearse() throws IOException, InterruptedException {
    var archive = lib.resolve("memoire.aot");
    Files.deleteIfExists(archive);
    var scratch = Files.createTempDirectory("memoire-rehearsal");
    var environment =
        Map.of(
            "MEMOIRE_HOME",
            scratch.toString(),
            "MEMOIRE_JAVA_OPTIONS",
            "-XX:AOTCacheOutput=" + archive + " @" + commands(scratch));
    try (var pty = new Pty(100, 30, List.of(home.resolve("bin/memoire").toString()), environment)) {
      Rehearsal.play(pty);
      int code = pty.exit();
      if (code != 0 || !Files.exists(archive)) {
        throw new IOException("the rehearsal ended with " + code + " and left no class archive");
      }
    } finally {
      delete(scratch);
    }
  }

  /// Commands to run after the screens.
  private static Path commands(Path scratch) throws IOException {
    return options(scratch, "--version\\nstats --plain\\ntune --log=" + log(scratch, 1200));
  }

  /// Reviews of a month, twelve of each card.
  private static Path log(Path scratch, int count) throws IOException {
    var log = scratch.resolve("log.csv");
    var rows = new StringBuilder("card_id,review_time,review_rating,review_state,day\n");
    int cards = count / 12;
    int aDay = count / 30;
    for (int i = 0; i < count; i++) {
      int rating = i % 7 == 0 ? 1 : i % 11 == 0 ? 2 : i % 13 == 0 ? 4 : 3;
      rows.append(i % cards + "," + (1_700_000_000_000L + i * 86_400_000L / aDay));
      rows.append("," + rating + "," + (i < cards ? 0 : 2) + "," + i / aDay + "\n");
    }
    return Files.writeString(log, rows);
  }

  /// Options in a file of their own, as the launcher would cut them at blanks.
  ///
  /// @param commands one a line, whose end is written as `\n`
  private static Path options(Path scratch, String commands) throws IOException {
    return Files.writeString(
        scratch.resolve("options"), "\"-Dmemoire.rehearsal=" + commands + "\"\n");
  }

  /// An archive for `tune --log FILE` alone. When it is loaded every page of an archive is read and
  /// its pointers are moved, which for the whole one takes a fifth of what such a run takes.
  private void rehearseTuning() throws IOException, InterruptedException {
    var archive = lib.resolve("tune.aot");
    Files.deleteIfExists(archive);
    // The launcher would take this one instead.
    Files.deleteIfExists(lib.resolve("memoire.aot"));
    var scratch = Files.createTempDirectory("memoire-rehearsal");
    try {
      // So many that what is worth compiling is known to be.
      var log = log(scratch, 100_000);
      var command =
          new ProcessBuilder(
              home.resolve("bin/memoire").toString(), "tune", "--log", log.toString(), "--json");
      command
          .environment()
          .putAll(
              Map.of(
                  "MEMOIRE_HOME",
                  scratch.toString(),
                  "MEMOIRE_JAVA_OPTIONS",
                  "-XX:AOTCacheOutput=" + archive + " @" + options(scratch, "tune --log " + log)));
      int code =
          command
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor();
      if (code != 0 || !Files.exists(archive)) {
        throw new IOException(
            "the rehearsal of tune ended with " + code + " and left no class archive");
      }
    } finally {
      delete(scratch);
    }
  }

  private Path jar(String prefix) throws IOException {
    return jars().stream()
        .filter(jar -> jar.getFileName().toString().startsWith(prefix))
        .findFirst()
        .orElseThrow(() -> new IOException("no jar " + prefix + "* in " + lib));
  }

  private List<Path> jars() throws IOException {
    try (var files = Files.list(lib)) {
      return files.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
    }
  }

  private static void run(String... command) throws IOException, InterruptedException {
    int code = new ProcessBuilder(command).inheritIO().start().waitFor();
    if (code != 0) {
      throw new IOException(command[0] + " ended with " + code);
    }
  }

  private static void delete(Path directory) throws IOException {
    try (var files = Files.walk(directory)) {
      files.sorted(java.util.Comparator.reverseOrder()).forEach(Package::deleteOne);
    }
  }

  private static void deleteOne(Path file) {
    try {
      Files.delete(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
