package dev.rolecall.rulebook;

import dev.rolecall.document.DocumentReader;
import dev.rolecall.document.MapNode;
import dev.rolecall.document.PackedBytes;
import dev.rolecall.document.PackedTree;
import dev.rolecall.document.SourceText;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The default rulebook's values: its parts, laid together. The build packs them, and their digest,
 * into one file, which loads many times faster than the YAML that it was made from; without the
 * packed file the YAML serves.
 *
 * @param root all values
 * @param digest of them
 */
record StandardTree(MapNode root, String digest) {

  static final List<String> PARTS = List.of("rulebook.yaml", "plan.yaml");
  static final String PACKED = "rulebook.tree";

  static StandardTree load() {
    try (InputStream in = StandardTree.class.getResourceAsStream(PACKED)) {
      return in == null ? parsed() : packed(new PackedBytes(in.readAllBytes()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static StandardTree packed(PackedBytes bytes) {
    String digest = bytes.text();
    return new StandardTree((MapNode) packing().read(bytes), digest);
  }

  /** A part's text is only read to show a line of it. */
  private static PackedTree packing() {
    List<SourceText> sources = new ArrayList<>();
    for (String name : PARTS) {
      sources.add(SourceText.later(name, () -> text(name)));
    }
    return new PackedTree(sources);
  }

  static StandardTree parsed() {
    MapNode whole = parsed(PARTS.get(0));
    for (String name : PARTS.subList(1, PARTS.size())) {
      whole = new RulebookMerge().merge(whole, parsed(name));
    }
    return new StandardTree(whole, RulebookReader.digest(whole));
  }

  static MapNode parsed(String name) {
    byte[] bytes = text(name).getBytes(StandardCharsets.UTF_8);
    return (MapNode) DocumentReader.read(name, bytes).root().orElseThrow();
  }

  private static String text(String name) {
    try (InputStream in = StandardTree.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes the digest and the values. */
  static void pack(OutputStream file) throws IOException {
    DataOutputStream out = new DataOutputStream(file);
    StandardTree standard = parsed();
    PackedBytes.write(standard.digest(), out);
    packing().write(standard.root(), out);
    out.flush();
  }

  /** Packs the rulebook into a folder: the build calls this. */
  public static void main(String[] folder) throws IOException {
    try (OutputStream file = Files.newOutputStream(Path.of(folder[0], PACKED))) {
      pack(file);
    }
  }
}
