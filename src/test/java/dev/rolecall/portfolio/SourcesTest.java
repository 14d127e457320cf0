package dev.rolecall.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.document.FileReadException;
import dev.rolecall.portfolio.Sources.ProfileFilter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourcesTest {

  @TempDir private Path folder;

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  /** Each source as "index name+lines before: content", named from the folder on. */
  private List<String> reported(String pattern, Optional<Path> without, String in, String... names)
      throws IOException {
    InputStream stream = new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8));
    List<String> reported = new ArrayList<>();
    try (Sources sources = new Sources(paths(names), new ProfileFilter(pattern, without), stream)) {
      sources.forEachRemaining(source -> reported.add(describe(source)));
    }
    return reported;
  }

  private List<String> paths(String... names) {
    return List.of(names).stream()
        .map(name -> name.equals("-") ? name : folder + "/" + name)
        .toList();
  }

  private String describe(Source source) {
    String name = source.name().replace(folder + "/", "").replace(folder.toString(), "");
    String head = source.index() + " " + name + "+" + source.linesBefore() + ": ";
    try {
      return head + new String(source.content().read(), StandardCharsets.UTF_8);
    } catch (FileReadException e) {
      return head + "(" + e.reason() + ")";
    }
  }

  private List<String> reported(String... names) throws IOException {
    return reported(ProfileFilter.STANDARD_PATTERN, Optional.empty(), "", names);
  }

  @Test
  void foldersAreWalkedInTheOrderOfNames() throws IOException {
    write("b.yaml", "1");
    write("a/z.json", "2");
    write("a/b/c.yml", "3");
    write("B.yaml", "4");
    write("\u00e4.yaml", "5");
    write("a/notes.txt", "no");
    write(".hidden.yaml", "no");
    write(".git/x.yaml", "no");
    Files.createSymbolicLink(folder.resolve("loop"), folder);
    Files.createSymbolicLink(folder.resolve("link.yaml"), folder.resolve("b.yaml"));
    Files.createSymbolicLink(folder.resolve("dangling.yaml"), folder.resolve("nowhere"));
    assertThat(reported("."))
        .containsExactly(
            "1 ./B.yaml+0: 4",
            "2 ./a/b/c.yml+0: 3",
            "3 ./a/z.json+0: 2",
            "4 ./b.yaml+0: 1",
            "5 ./dangling.yaml+0: (there is no such file)",
            "6 ./link.yaml+0: 1",
            "7 ./\u00e4.yaml+0: 5");
  }

  @Test
  void aPatternChooses() throws IOException {
    write("a/firm-1.yaml", "1");
    write("b/firm-2.yaml", "2");
    write("b/other.yaml", "3");
    assertThat(reported("firm-*", Optional.empty(), "", "a", "b"))
        .containsExactly("1 a/firm-1.yaml+0: 1", "2 b/firm-2.yaml+0: 2");
    assertThat(reported("b/*.yaml", Optional.empty(), "", ""))
        .containsExactly("1 b/firm-2.yaml+0: 2", "2 b/other.yaml+0: 3");
    assertThat(reported("*.yaml", Optional.of(folder.resolve("b")), "", ""))
        .containsExactly("1 a/firm-1.yaml+0: 1");
  }

  @Test
  void whatCannotBeReadSaysSo() throws IOException {
    Files.createDirectory(folder.resolve("empty"));
    write("b.yaml", "1");
    assertThat(reported("none.yaml", "empty", "b.yaml", "none.jsonl", "b.yaml/x"))
        .containsExactly(
            "1 none.yaml+0: (there is no such file)",
            "2 empty+0: (no file in it matches *.{yaml,yml,json})",
            "3 b.yaml+0: 1",
            "4 none.jsonl+0: (there is no such file)",
            "5 b.yaml/x+0: (it cannot be read)");
    assertThat(reported("nul\0.yaml"))
        .containsExactly("1 nul\0.yaml+0: (no file can have that name)");
  }

  @Test
  void streamsHoldManyDocuments() throws IOException {
    write("many.jsonl", "{\"a\": 1}\n{\"b\": 2}\n");
    write("one.yaml", "a: 1\n---\nb: 2\n");
    assertThat(reported("*", Optional.empty(), "a: 1\n---\nb: 2\n", "many.jsonl", "-", "one.yaml"))
        .containsExactly(
            "1 many.jsonl+0: {\"a\": 1}",
            "2 many.jsonl+1: {\"b\": 2}",
            "3 -+0: a: 1\n",
            "4 -+1: ---\nb: 2\n",
            "5 one.yaml+0: a: 1\n",
            "6 one.yaml+1: ---\nb: 2\n");
    assertThat(reported("*.jsonl", Optional.empty(), "", "")).hasSize(2);
  }

  @Test
  void aFileOfOneDocumentIsReadAsItIs() throws IOException {
    write("one.json", "{\n\"a\":\n{\"b\": 1}\n}\n");
    write("dashes.yaml", "# first\n---\na: 1\n...\n");
    write("list.json", "[{},\n{}]");
    assertThat(reported("one.json", "dashes.yaml", "list.json"))
        .containsExactly(
            "1 one.json+0: {\n\"a\":\n{\"b\": 1}\n}\n",
            "2 dashes.yaml+0: # first\n---\na: 1\n...\n",
            "3 list.json+0:  {}",
            "4 list.json+1: {}");
  }

  @Test
  void whatHoldsNoProfileSaysSo() throws IOException {
    write("a.jsonl", "\n");
    write("b.json", "[ ]");
    assertThat(reported("-", "a.jsonl", "b.json"))
        .containsExactly(
            "1 -+0: (there is no profile in it)",
            "2 a.jsonl+0: (there is no profile in it)",
            "3 b.json+0: [ ]");
  }

  @Test
  void inAFolderWhatIsSomethingElseIsSkippedAndNamed() throws IOException {
    write("a.yaml", "firm: {name: A}\ncaseload: {}\n");
    write("b.yaml", "{rolecall: 1, format: 2}");
    write("brand.yaml", "name: X\n'accent' : '#123456'\n");
    write("compact.json", "{\"a\":{\"rolecall\":1},\"$schema\":\"x\"}");
    write("house.yaml", "# mine\nrulebook: 1\nneeds:\n  drafting: {}\n");
    write("result.json", "{\n  \"format\" : 2,\n  \"firm\" : {}\n}\n");
    write("sarif.json", "{\"$schema\": \"x\", \"runs\": []}");
    write("old/summary.jsonl", "");
    write("old/summary.csv", "");
    write("old/reports/000001-a.json", "{}");
    write("x.yaml", "atorneys: 2\n");
    List<String> skipped = new ArrayList<>();
    ProfileFilter filter =
        new ProfileFilter(
            ProfileFilter.STANDARD_PATTERN,
            Optional.empty(),
            Optional.of((name, kind) -> skipped.add(name.replace(folder + "/", "") + " " + kind)));
    List<String> taken = new ArrayList<>();
    new Sources(List.of(folder.toString()), filter, InputStream.nullInputStream())
        .forEachRemaining(source -> taken.add(source.name().replace(folder + "/", "")));
    assertThat(taken).containsExactly("a.yaml", "b.yaml", "x.yaml");
    assertThat(skipped)
        .containsExactly(
            "brand.yaml it is a brand",
            "compact.json it is a JSON Schema",
            "house.yaml it is a rulebook",
            "old it is a folder of results",
            "result.json it is what Rolecall wrote",
            "sarif.json it is a SARIF report");
  }

  @Test
  void aFolderIsLeftOutUnderAnyName() throws IOException {
    write("in/a.yaml", "1");
    write("in/out/b.yaml", "2");
    Path link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("in/out"));
    assertThat(reported("*", Optional.of(link), "", "in")).containsExactly("1 in/a.yaml+0: 1");
  }

  @Test
  void aStreamThatBreaksOffSaysSo() {
    InputStream broken =
        new InputStream() {
          private int left = 9;

          @Override
          public int read() throws IOException {
            if (left-- == 0) {
              throw new IOException("gone");
            }
            return "{\"a\": 1}\n".charAt(8 - left);
          }

          @Override
          public int read(byte[] bytes, int offset, int length) throws IOException {
            bytes[offset] = (byte) read();
            return 1;
          }
        };
    ProfileFilter selection = new ProfileFilter("*", Optional.empty());
    List<String> reported = new ArrayList<>();
    new Sources(List.of("-"), selection, broken).forEachRemaining(s -> reported.add(describe(s)));
    assertThat(reported).containsExactly("1 -+0: {\"a\": 1}", "2 -+0: (it cannot be read)");
  }
}
