package dev.rolecall.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The program as it would be installed, from what is compiled: the launcher, and a jar. */
final class Installed {

  private Installed() {}

  /** Puts it into a folder; gives the launcher. */
  static Path in(Path folder) throws IOException {
    Path launcher = folder.resolve("rolecall");
    Files.copy(Path.of("src", "main", "launcher", "rolecall"), launcher);
    if (!launcher.toFile().setExecutable(true)) {
      throw new IOException("cannot make it executable: " + launcher);
    }
    try (OutputStream file = Files.newOutputStream(folder.resolve("rolecall.jar"));
        JarOutputStream jar = new JarOutputStream(file, manifest())) {
      jar.finish();
    }
    return launcher;
  }

  /** A jar of nothing but where the classes are: those that this test runs with. */
  private static Manifest manifest() {
    Manifest manifest = new Manifest();
    Attributes main = manifest.getMainAttributes();
    main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
    main.put(Attributes.Name.MAIN_CLASS, Main.class.getName());
    main.put(Attributes.Name.CLASS_PATH, classPath());
    main.put(new Attributes.Name("Enable-Native-Access"), "ALL-UNNAMED");
    return manifest;
  }

  private static String classPath() {
    String path =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    return Stream.of(path.split(java.io.File.pathSeparator))
        .filter(entry -> !entry.endsWith("test-classes"))
        .map(entry -> Path.of(entry).toUri().toString())
        .collect(Collectors.joining(" "));
  }
}
